// What every generated header includes, and the entry points that its users call: holy::parse, accepts,
// validate, to_json.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include <holy/generated/entry.hpp>
#include <holy/generated/result.hpp>
#include <holy/scan/codec.hpp>
#include <holy/scan/contract.hpp>
#include <holy/scan/limits.hpp>
#include <holy/scan/whole.hpp>
#include <holy/types/types.hpp>

/// Counts up whenever generated code and runtime stop fitting together. Generated headers compare it.
#define HOLYFIELDS_RUNTIME_INTERFACE 2

namespace holy {

/// Thrown where an interface has no other way to tell: conversion from a nlohmann::json.
class Invalid : public std::runtime_error {
 public:
  explicit Invalid(Issues issues);
  [[nodiscard]] const Issues& issues() const { return issues_; }

 private:
  Issues issues_;
};

/// A generated type.
template <class T>
concept Generated = requires { contract_of(Of<T>{}); };

/// A document class such as nlohmann::json.
template <class Json>
concept DomJson = requires(const Json& json, const std::string& text) {
  Json::parse(text);
  json.dump();
  json.is_object();
};

namespace detail {
template <class T>
const char* read_into(scan::Scan& scan, const char* at, void* out) {
  return read_text(scan, at, *static_cast<T*>(out));
}
}  // namespace detail

/// Validates `json` completely and reads the value; else every issue (or why a valid value does not fit the
/// type).
template <Generated T>
[[nodiscard]] Result<T> parse(std::string_view json, const Limits& limits = {}) {
  Result<T> result;
  const scan::Pass pass = scan::read_whole(json, limits, &detail::read_into<T>, &*result);
  if (!pass.is_accepted()) result = failure(detail::issues_of(contract_of(Of<T>{}), json, limits, pass));
  return result;  // by one name alone, so that nothing is moved
}
/// As parse(), into an object of the caller, whose strings and containers are used again. After a refusal it
/// is valid, and what it holds is unspecified.
template <Generated T>
[[nodiscard]] Result<void> parse_into(T& value, std::string_view json, const Limits& limits = {}) {
  const scan::Pass pass = scan::read_whole(json, limits, &detail::read_into<T>, &value, true);
  if (pass.is_accepted()) return {};
  return failure(detail::issues_of(contract_of(Of<T>{}), json, limits, pass));
}

/// As parse(), from a value read already.
template <Generated T>
[[nodiscard]] Result<T> parse(json::Value json, const Limits& limits = {}) {
  Result<T> result;
  const scan::Pass pass = detail::read_value(json, &detail::read_into<T>, &*result);
  if (!pass.is_accepted()) result = failure(detail::issues_of(contract_of(Of<T>{}), json, limits, pass));
  return result;
}

/// The verdict alone, by compiled code.
template <Generated T>
[[nodiscard]] bool accepts(std::string_view json, const Limits& limits = {}) {
  return detail::accepts(contract_of(Of<T>{}), json, limits);
}
template <Generated T>
[[nodiscard]] bool accepts(json::Value json) {
  return detail::accepts(contract_of(Of<T>{}), json);
}

/// Every issue of a text, with positions; empty exactly when accepts() is true.
template <Generated T>
[[nodiscard]] Issues validate(std::string_view json, const Limits& limits = {}) {
  return detail::validate(contract_of(Of<T>{}), json, limits);
}

/// The text of a value, without checking it: for what parse gave, or what is checked elsewhere. A value
/// filled by code can give invalid text (NaN, bad UTF-8).
template <class T>
[[nodiscard]] std::string to_json_unchecked(const T& value) {
  Writer writer;
  write_json(writer, value);
  return std::move(writer.text);
}

/// Every issue of a value filled by code: NaN, bad UTF-8, bounds, clashing names. Without positions.
template <class T>
  requires(Generated<T>)
[[nodiscard]] Issues validate(const T& value, const Limits& limits = {}) {
  return detail::validate_written(contract_of(Of<T>{}), to_json_unchecked(value), limits);
}

/// The text of a value, or what is wrong with it.
template <Generated T>
[[nodiscard]] Result<std::string> to_json(const T& value, const Limits& limits = {}) {
  std::string text = to_json_unchecked(value);
  Issues issues = detail::validate_written(contract_of(Of<T>{}), text, limits);
  if (!issues.empty()) return failure(std::move(issues));
  return text;
}

/// What the to_json of generated types does for a document class. Numbers are as exact as its own.
template <DomJson Json, class T>
void to_dom(Json& json, const T& value) {
  json = Json::parse(to_json_unchecked(value));
}
/// What the from_json of generated types does: validates and throws Invalid.
template <DomJson Json, class T>
void from_dom(const Json& json, T& value) {
  Result<T> read = parse<T>(json.dump());
  if (!read) detail::throw_invalid(std::move(read.error()));
  value = std::move(*read);
}

/// The enumerator of a spelling, or nothing.
template <class Enumeration>
[[nodiscard]] std::optional<Enumeration> from_string(std::string_view text) {
  Enumeration value{};
  if (!from_string(text, value)) return std::nullopt;
  return value;
}

}  // namespace holy
