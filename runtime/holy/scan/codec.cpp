#include <holy/scan/codec.hpp>

#include <algorithm>

#include <holy/json/decimal.hpp>
#include <holy/json/write.hpp>
#include <holy/scan/by_tape.hpp>

namespace holy {

checks::Checker& Reader::checker() {
  return scan::checker_of(scan_);
}

bool Reader::refuse(json::Value value) {
  scan_.misfit = scan_.text.data() + value.begin_offset();
  return false;
}

bool Reader::read_text_of(json::Value value, scan::ReadPlace read, void* place) {
  return read(scan_, scan_.text.data() + value.begin_offset(), place) != nullptr;
}

bool read_unknown(Reader&, json::Value key, json::Value value, UnknownMembers& out) {
  out.members.push_back({std::string(key.string()), RawJson::from_checked(value.text())});
  return true;
}

void Writer::string(std::string_view utf8) {
  json::append_quoted(text, utf8);
}

void Writer::name(std::string_view utf8) {
  separate();
  json::append_quoted(text, utf8);
  text += ':';
}

std::vector<std::uint32_t> MemberOrderReader::order() const {
  const auto first = reader_.positions_.begin() + static_cast<std::ptrdiff_t>(first_);
  if (std::is_sorted(first, reader_.positions_.end())) return {};
  return {first, reader_.positions_.end()};
}

namespace {

/// Types that are made from text.
template <class T>
bool read_text(Reader& reader, json::Value value, T& out) {
  if (!value.is(json::Kind::string)) return reader.refuse(value);
  std::optional<T> made = T::from_string(value.string());
  if (!made) return reader.refuse(value);
  out = std::move(*made);
  return true;
}

template <class T>
bool read_token(Reader& reader, json::Value value, T& out) {
  if (!value.is(json::Kind::number)) return reader.refuse(value);
  std::optional<T> made = T::from_token(value.number());
  if (!made) return reader.refuse(value);
  out = std::move(*made);
  return true;
}

/// Whether a token needs no exact arithmetic: a plain integer of at most 18 digits.
bool read_short_integer(std::string_view token, std::int64_t& out) {
  const bool negative = token.starts_with('-');
  if (negative) token.remove_prefix(1);
  if (token.empty() || token.size() > 18) return false;
  std::int64_t value = 0;
  for (const char c : token) {
    if (c < '0' || c > '9') return false;
    value = value * 10 + (c - '0');
  }
  out = negative ? -value : value;
  return true;
}

}  // namespace

bool read_json(Reader& reader, json::Value value, std::nullptr_t& out) {
  if (!value.is(json::Kind::null)) return reader.refuse(value);
  out = nullptr;
  return true;
}

bool read_json(Reader& reader, json::Value value, bool& out) {
  if (!value.is(json::Kind::boolean)) return reader.refuse(value);
  out = value.boolean();
  return true;
}

bool read_json(Reader& reader, json::Value value, std::int64_t& out) {
  if (!value.is(json::Kind::number)) return reader.refuse(value);
  if (read_short_integer(value.number(), out)) return true;
  const auto number = json::Decimal::from_token(value.number());
  if (!number.is_integer()) return reader.refuse(value);
  const auto integer = number.to_int64();
  if (!integer) return reader.refuse(value);
  out = *integer;
  return true;
}

bool read_json(Reader& reader, json::Value value, std::uint64_t& out) {
  if (!value.is(json::Kind::number)) return reader.refuse(value);
  const auto number = json::Decimal::from_token(value.number());
  if (!number.is_integer()) return reader.refuse(value);
  const auto integer = number.to_uint64();
  if (!integer) return reader.refuse(value);
  out = *integer;
  return true;
}

bool read_json(Reader& reader, json::Value value, std::string& out) {
  if (!value.is(json::Kind::string)) return reader.refuse(value);
  out = value.string();
  return true;
}

bool read_json(Reader& reader, json::Value value, Number& out) {
  return read_token(reader, value, out);
}
bool read_json(Reader& reader, json::Value value, Integer& out) {
  return read_token(reader, value, out);
}
bool read_json(Reader& reader, json::Value value, Uuid& out) {
  return read_text(reader, value, out);
}
bool read_json(Reader& reader, json::Value value, Timestamp& out) {
  return read_text(reader, value, out);
}
bool read_json(Reader& reader, json::Value value, Date& out) {
  return read_text(reader, value, out);
}
bool read_json(Reader& reader, json::Value value, Time& out) {
  return read_text(reader, value, out);
}
bool read_json(Reader& reader, json::Value value, Duration& out) {
  return read_text(reader, value, out);
}

bool read_json(Reader&, json::Value value, RawJson& out) {
  out = RawJson::from_checked(value.text());
  return true;
}

void write_json(Writer& writer, std::nullptr_t) {
  writer.raw("null");
}
void write_json(Writer& writer, const bool& value) {
  writer.raw(value ? "true" : "false");
}
void write_json(Writer& writer, const std::int64_t& value) {
  writer.raw(std::to_string(value));
}
void write_json(Writer& writer, const std::uint64_t& value) {
  writer.raw(std::to_string(value));
}
void write_json(Writer& writer, const std::string& value) {
  writer.string(value);
}
void write_json(Writer& writer, const Number& value) {
  writer.raw(value.token());
}
void write_json(Writer& writer, const Integer& value) {
  writer.raw(value.token());
}
void write_json(Writer& writer, const Uuid& value) {
  writer.string(value.view());
}
void write_json(Writer& writer, const Timestamp& value) {
  writer.string(value.view());
}
void write_json(Writer& writer, const Date& value) {
  writer.string(value.view());
}
void write_json(Writer& writer, const Time& value) {
  writer.string(value.view());
}
void write_json(Writer& writer, const Duration& value) {
  writer.string(value.view());
}
void write_json(Writer& writer, const RawJson& value) {
  writer.raw(value.text());
}

}  // namespace holy
