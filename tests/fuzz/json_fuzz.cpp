// The reader against two others: simdjson's DOM and nlohmann. Whatever one accepts the others accept, with
// the same value, but for differences that are known and listed in `explained`.
#include <simdjson.h>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

#include <holy/json/decimal.hpp>
#include <holy/json/document.hpp>
#include <holy/json/write.hpp>

namespace json = holy::json;

namespace {

[[noreturn]] void fail(const char* what, std::string_view text) {
  std::fprintf(stderr, "%s\n%.*s\n", what, static_cast<int>(text.size()), text.data());
  std::abort();
}

/// The nearest double, and whether it is finite.
bool read_double(std::string_view token, double& value) {
  const std::string copy(token);
  value = std::strtod(copy.c_str(), nullptr);
  return std::isfinite(value);
}

/// nlohmann keeps the last of equal keys, and so does DuplicateKeys::last.
void compare(const json::Value& ours, const nlohmann::json& theirs, std::string_view text) {
  double number = 0;
  switch (ours.kind()) {
    case json::Kind::null:
      if (!theirs.is_null()) fail("null", text);
      break;
    case json::Kind::boolean:
      if (theirs != ours.boolean()) fail("boolean", text);
      break;
    case json::Kind::string:
      if (theirs.get_ref<const std::string&>() != ours.string()) fail("string", text);
      break;
    case json::Kind::number:
      if (!theirs.is_number()) fail("number", text);
      read_double(ours.number(), number);
      if (theirs.is_number_integer()) {
        const json::Decimal exact = json::Decimal::from_token(ours.number());
        const bool same = theirs.is_number_unsigned() ? exact.to_uint64() == theirs.get<std::uint64_t>()
                                                      : exact.to_int64() == theirs.get<std::int64_t>();
        if (!same) fail("integer", text);
      } else if (theirs.get<double>() != number) {
        fail("double", text);
      }
      break;
    case json::Kind::array: {
      if (!theirs.is_array() || theirs.size() != ours.size()) fail("array", text);
      std::size_t at = 0;
      for (const json::Value item : ours.items()) compare(item, theirs[at++], text);
      break;
    }
    case json::Kind::object:
      if (!theirs.is_object() || theirs.size() != ours.size()) fail("object", text);
      for (const json::Value::Member member : ours.members()) {
        const auto found = theirs.find(std::string(member.name()));
        if (found == theirs.end()) fail("member", text);
        compare(member.value, *found, text);
      }
      break;
  }
}

/// A number that the other readers refuse or round: beyond a double, or an integer beyond 64 bits.
bool has_unusual_number(const json::Document& document) {
  for (std::uint32_t index = 0; index < document.tape_size(); ++index) {
    const json::Value value = document.at_index(index);
    if (!value.is(json::Kind::number)) continue;
    double number = 0;
    if (!read_double(value.number(), number)) return true;
    if (value.number().find_first_of(".eE") != std::string_view::npos) continue;
    const json::Decimal exact = json::Decimal::from_token(value.number());
    if (!exact.to_int64() && !exact.to_uint64()) return true;  // simdjson 3.0 refuses big integers
  }
  return false;
}

/// Places, pointers, hashes and equality hold together.
void check_consistency(const json::Document& document, std::string_view text) {
  const json::Reading again = json::read(text, {.duplicate_keys = json::DuplicateKeys::last});
  if (!json::equal(document.root(), again.document.root())) fail("unequal to itself", text);
  if (json::hash(document.root()) != json::hash(again.document.root())) fail("hash", text);
  const std::uint32_t last = static_cast<std::uint32_t>(document.tape_size()) - 1;
  const json::Value value = document.at_index(last);
  if (value.begin_offset() >= value.end_offset() || value.end_offset() > text.size()) fail("offsets", text);
  if (document.tape_size() > 1 && json::pointer_to(value).empty()) fail("pointer", text);
  if (value.is(json::Kind::string)) {
    const std::string literal = json::quoted(value.string());
    const json::Reading reading = json::read(literal);
    if (!reading.ok() || reading.document.root().string() != value.string()) fail("quoted", text);
  }
}

void check_errors(const json::Reading& reading, std::string_view text) {
  for (const json::SyntaxError& error : reading.errors) {
    if (error.offset > text.size() || error.length == 0 || error.message.empty())
      fail("error without place", text);
    if (error.related && *error.related >= text.size()) fail("related", text);
    if (!json::is_utf8(error.message) || !json::is_utf8(error.hint)) fail("message is no UTF-8", text);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // A copy of exactly this size, so that the sanitizer sees each byte read too many.
  const std::vector<char> bytes(data, data + size);
  const std::string_view text(bytes.data(), bytes.size());
  const json::Reading refusing = json::read(text);
  check_errors(refusing, text);
  const json::Reading keeping = json::read(text, {.duplicate_keys = json::DuplicateKeys::keep});
  const json::Reading reading = json::read(text, {.duplicate_keys = json::DuplicateKeys::last});
  if (keeping.ok() != reading.ok()) fail("modes disagree", text);
  if (refusing.ok() && !reading.ok()) fail("strict mode accepts more", text);
  if (reading.ok()) {
    check_consistency(reading.document, text);
    if (!json::equal(keeping.document.root(), reading.document.root())) fail("kept duplicates differ", text);
    if (json::hash(keeping.document.root()) != json::hash(reading.document.root()))
      fail("kept hash differs", text);
  }

  bool deep = false;  // simdjson stops at 1024 levels, we at 512
  for (const json::SyntaxError& error : reading.errors) deep = deep || error.code == "json-depth";
  const bool byte_order_mark = text.substr(0, 3) == "\xEF\xBB\xBF";  // nlohmann skips it, we refuse it
  const bool zero_byte = text.find('\0') != std::string_view::npos;  // nlohmann takes it for the end
  // Of equal keys, the others read every value, and not the last one alone.
  const bool unusual_number = keeping.ok() && has_unusual_number(keeping.document);
  const bool explained = deep || byte_order_mark || zero_byte || unusual_number;

  const nlohmann::json theirs = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
  if (!explained && theirs.is_discarded() == reading.ok()) fail("nlohmann disagrees", text);
  if (reading.ok() && !theirs.is_discarded()) {
    if (!explained) compare(reading.document.root(), theirs, text);
  }
  static simdjson::dom::parser parser;
  simdjson::dom::element element;
  const bool accepted = parser.parse(simdjson::padded_string(text)).get(element) == simdjson::SUCCESS;
  if (!explained && accepted != reading.ok()) fail("simdjson disagrees", text);
  return 0;
}
