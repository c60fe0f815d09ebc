// Values whose schema one pass does not decide: the tape of the whole text is made once, and the compiled
// checks judge them there.
#pragma once

#include <optional>

#include <holy/checks/checks.hpp>
#include <holy/scan/codec.hpp>
#include <holy/scan/scan.hpp>

namespace holy::scan {

/// The value at a place of the text; nothing where the text is no JSON.
[[nodiscard]] std::optional<json::Value> on_tape(Scan& scan, const char* at);
/// The value that begins at a byte of a document's text; the next one where none does.
[[nodiscard]] json::Value value_at(const json::Document& document, std::size_t offset);
/// What judges values on the tape.
[[nodiscard]] checks::Checker& checker_of(Scan& scan);
/// Whether a verdict of the checker stands: it was not cut short by the depth of the value.
[[nodiscard]] bool is_decided(Scan& scan);
/// The place behind a value of the tape.
[[nodiscard]] const char* behind(const Scan& scan, json::Value value);

/// A value of which `check(checks::Checker&, json::Value)` must hold.
template <class T, class Check>
const char* by_tape(Scan& scan, const char* at, T& out, Check check) {
  const std::optional<json::Value> value = on_tape(scan, at);
  if (!value) return nullptr;
  const bool holds = check(checker_of(scan), *value);
  if (!is_decided(scan) || !holds) return nullptr;
  Reader reader(scan);
  return read_json(reader, *value, out) && is_decided(scan) ? behind(scan, *value) : nullptr;
}
template <class T, class Check>
const char* by_tape(Scan& scan, const char* at, Skim<T>, Check check) {
  const std::optional<json::Value> value = on_tape(scan, at);
  if (!value) return nullptr;
  const bool holds = check(checker_of(scan), *value);
  return is_decided(scan) && holds ? behind(scan, *value) : nullptr;
}

}  // namespace holy::scan
