// libFuzzer's hooks for inputs of JSON: values are cut out, put in, exchanged and spoilt at their borders.
#include "tests/fuzz/json_mutator.hpp"

#include <algorithm>
#include <cstring>
#include <optional>
#include <random>

#include <holy/json/document.hpp>
#include <holy/json/write.hpp>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace {

namespace json = holy::json;
using fuzz::Vocabulary;

constexpr std::string_view plain_values[] = {
    "null",
    "true",
    "false",
    "[]",
    "{}",
    "\"\"",
    "0",
    "-0",
    "1",
    "1.0",
    "-1",
    "1e0",
    "10",
    "0.1",
    "0.01",
    "1.5",
    "2",
    "3",
    "100",
    "1e400",
    "-1e2",
    "1E+2",
    "1e-7",
    "1e-400",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "1000000000000000000000000000000",
    "0.30000000000000004",
    "0.1000000000000000055511151231257827",
    "\"a\"",
    "\"\\u0000\"",
    "\"\\uD83D\\uDE00\"",
    "\"\xC3\xA9\"",
    "\"e\xCC\x81\"",
    "\"a b\"",
    "[[]]",
    "[{}]",
    "{\"\":null}",
    "\"2026-11-21T10:00:00Z\"",
    "\"2026-02-30\"",
    "\"P1D\"",
    "\"550e8400-e29b-41d4-a716-446655440000\"",
    "\"https://example.com/a?b#c\"",
    "\"x@example.com\"",
    "\"::1\"",
    "\"127.0.0.1\"",
    "\"example.com\"",
    "\"/a/~0\"",
    "\"0/a#\"",
    "\"{+x}\"",
    "\"^a+$\"",
};

struct Mutation {
  std::minstd_rand random;
  const Vocabulary& words;

  std::size_t pick(std::size_t count) { return count == 0 ? 0 : random() % count; }

  std::string value() {
    if (!words.values.empty() && pick(3) != 0) return words.values[pick(words.values.size())];
    return std::string(plain_values[pick(std::size(plain_values))]);
  }
  std::string name() {
    if (!words.names.empty() && pick(8) != 0) return json::quoted(words.names[pick(words.names.size())]);
    return json::quoted(std::string(1, static_cast<char>('a' + pick(5))));
  }

  /// A container with one part left out, put in twice, replaced or added.
  std::string change_container(const json::Value& container) {
    const bool is_object = container.is(json::Kind::object);
    std::vector<std::string> parts;
    std::vector<std::size_t> key_sizes;
    if (is_object) {
      for (const auto member : container.members()) {
        key_sizes.push_back(member.key.text().size());
        parts.push_back(std::string(member.key.text()) + ":" + std::string(member.value.text()));
      }
    } else {
      for (const json::Value item : container.items()) parts.emplace_back(item.text());
    }
    const auto fresh = [&] { return is_object ? name() + ":" + value() : value(); };
    const std::size_t place = pick(parts.size());
    const auto at = parts.begin() + static_cast<std::ptrdiff_t>(place);
    switch (parts.empty() ? 0 : pick(5)) {
      case 0:
      case 1:
        parts.insert(at, fresh());
        break;
      case 2:
        parts.erase(at);
        break;
      case 3:
        if (is_object) {
          *at = name() + at->substr(key_sizes[place]);
        } else {
          parts.push_back(std::string(*at));
        }
        break;
      default:
        std::shuffle(parts.begin(), parts.end(), random);
    }
    std::string text(1, is_object ? '{' : '[');
    for (const std::string& part : parts) text += (text.size() > 1 ? "," : "") + part;
    return text + (is_object ? '}' : ']');
  }

  std::string change_number(std::string token) {
    switch (pick(6)) {
      case 0:
        return token + std::string(token.find_first_of(".eE") == std::string::npos ? ".0" : "0");
      case 1:
        return token[0] == '-' ? token.substr(1) : "-" + token;
      case 2:
        token.back() = static_cast<char>('0' + pick(10));
        return token;
      case 3:
        return token.find_first_of("eE") == std::string::npos ? token + "e" + std::to_string(pick(40))
                                                              : token;
      case 4:
        return token + "1";
      default:
        return std::to_string(static_cast<int>(pick(300)) - 20);
    }
  }

  std::string change_string(std::string_view literal) {
    std::string body(literal.substr(1, literal.size() - 2));
    constexpr std::string_view pieces[] = {
        "a",        "Z",       "0", " ", "-", ".", "_",    "\\n",  "\\u0000", "\\uD83D\\uDE00",
        "\xC3\xA9", "\\u00e9", "%", ":", "/", "@", "\\\\", "\\\"", "#",       "+"};
    switch (pick(4)) {
      case 0:
        return "\"" + std::string(pieces[pick(std::size(pieces))]) + body + "\"";
      case 1:
        return "\"" + body + std::string(pieces[pick(std::size(pieces))]) + "\"";
      case 2:
        return "\"" + body.substr(0, pick(body.size() + 1)) + "\"";  // may cut an escape: rare, and welcome
      default:
        return "\"" + body + body + "\"";
    }
  }

  std::string change(const json::Document& document, const json::Value& value) {
    const std::string text(value.text());
    switch (pick(6)) {
      case 0:
        return this->value();
      case 1:
        return std::string(document.at_index(static_cast<std::uint32_t>(pick(document.tape_size()))).text());
      case 2:
        return pick(2) == 0 ? "[" + text + "]" : "{" + name() + ":" + text + "}";
      default:
        if (value.is(json::Kind::array) || value.is(json::Kind::object)) return change_container(value);
        if (value.is(json::Kind::number)) return change_number(text);
        if (value.is(json::Kind::string)) return change_string(text);
        return this->value();
    }
  }
};

json::Reading read(std::string_view text) {
  return json::read(text, {.duplicate_keys = json::DuplicateKeys::keep});
}

std::string replaced(std::string_view text, const json::Value& value, std::string_view by) {
  return std::string(text.substr(0, value.begin_offset())) + std::string(by) +
         std::string(text.substr(value.end_offset()));
}

std::string mutated(std::string_view text, Mutation& mutation) {
  const json::Reading reading = read(text);
  if (!reading.ok()) return mutation.value();
  const json::Document& document = reading.document;
  const json::Value chosen =
      document.at_index(static_cast<std::uint32_t>(mutation.pick(document.tape_size())));
  return replaced(text, chosen, mutation.change(document, chosen));
}

std::size_t store(std::string_view line, bool has_line, std::string_view text, std::uint8_t* data,
                  std::size_t max_size) {
  const std::string input = has_line ? std::string(line) + "\n" + std::string(text) : std::string(text);
  const std::size_t size = std::min(input.size(), max_size);
  std::memcpy(data, input.data(), size);
  return size;
}

fuzz::Parts parts_of(const std::uint8_t* data, std::size_t size, bool has_line) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  return has_line ? fuzz::split(input) : fuzz::Parts{"", input};
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  const std::vector<std::string>& lines = fuzz::vocabulary("").lines;
  const fuzz::Parts parts = parts_of(data, size, !lines.empty());
  std::string line(parts.line);
  Mutation mutation{std::minstd_rand(seed), fuzz::vocabulary(line)};
  std::string text(parts.text);
  if (!lines.empty() && (mutation.pick(40) == 0 || line.empty())) line = lines[mutation.pick(lines.size())];
  if (mutation.pick(30) == 0) {  // now and then bytes, so that what is no JSON is tried too
    std::vector<std::uint8_t> bytes(text.begin(), text.end());
    bytes.resize(std::max<std::size_t>(text.size() + 64, 64));
    bytes.resize(LLVMFuzzerMutate(bytes.data(), text.size(), bytes.size()));
    text.assign(bytes.begin(), bytes.end());
  } else {
    for (std::size_t left = 1 + mutation.pick(3); left > 0; --left) text = mutated(text, mutation);
  }
  return store(line, !lines.empty(), text, data, max_size);
}

extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* first, std::size_t first_size,
                                                 const std::uint8_t* second, std::size_t second_size,
                                                 std::uint8_t* out, std::size_t max_size, unsigned seed) {
  const bool has_line = !fuzz::vocabulary("").lines.empty();
  const fuzz::Parts left = parts_of(first, first_size, has_line);
  const fuzz::Parts right = parts_of(second, second_size, has_line);
  const json::Reading into = read(left.text), from = read(right.text);
  if (!into.ok() || !from.ok()) return store(left.line, has_line, left.text, out, max_size);
  std::minstd_rand random(seed);
  const auto any = [&](const json::Document& document) {
    return document.at_index(static_cast<std::uint32_t>(random() % document.tape_size()));
  };
  return store(left.line, has_line, replaced(left.text, any(into.document), any(from.document).text()), out,
               max_size);
}
