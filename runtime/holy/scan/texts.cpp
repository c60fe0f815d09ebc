#include <holy/scan/texts.hpp>

#include <holy/formats/checks.hpp>
#include <holy/scan/strings.hpp>

namespace holy::scan {

namespace {

/// A value that its type's from_string() takes.
template <class T>
const char* read_text(Scan& scan, const char* at, T& out) {
  StringText string;
  at = string_text(scan, at, string);
  if (at == nullptr) return nullptr;
  std::optional<T> made = T::from_string(string.text);
  if (!made) return nullptr;
  out = std::move(*made);
  return at;
}

/// A string of which a check holds.
template <class Check>
const char* skim_text(Scan& scan, const char* at, Check check) {
  StringText string;
  at = string_text(scan, at, string);
  return at != nullptr && check(string.text) ? at : nullptr;
}

}  // namespace

const char* read(Scan& scan, const char* at, Uuid& out) {
  // 36 characters between quotes need no look for the end of the string.
  if (scan.end - at > 38 && at[0] == '"' && at[37] == '"' && out.assign({at + 1, 36})) [[likely]]
    return at + 38;
  StringText string;
  at = string_text(scan, at, string);
  return at != nullptr && out.assign(string.text) ? at : nullptr;
}
const char* read(Scan& scan, const char* at, Skim<Uuid>) {
  Uuid uuid;
  return read(scan, at, uuid);
}

const char* read(Scan& scan, const char* at, Timestamp& out) {
  StringText string;
  at = string_text(scan, at, string);
  if (at == nullptr || !out.assign(string.text)) return nullptr;
  // The format date-time knows the days that may have a leap second.
  const bool is_leap_second = string.text[17] == '6';
  return !is_leap_second || formats::is_date_time(string.text) ? at : nullptr;
}
const char* read(Scan& scan, const char* at, Skim<Timestamp>) {
  return skim_text(scan, at, formats::is_date_time);
}

const char* read(Scan& scan, const char* at, Date& out) {
  return read_text(scan, at, out);
}
const char* read(Scan& scan, const char* at, Skim<Date>) {
  return skim_text(scan, at, formats::is_date);
}
const char* read(Scan& scan, const char* at, Time& out) {
  return read_text(scan, at, out);
}
const char* read(Scan& scan, const char* at, Skim<Time>) {
  return skim_text(scan, at, formats::is_time);
}
const char* read(Scan& scan, const char* at, Duration& out) {
  return read_text(scan, at, out);
}
const char* read(Scan& scan, const char* at, Skim<Duration>) {
  return skim_text(scan, at, formats::is_duration);
}

}  // namespace holy::scan
