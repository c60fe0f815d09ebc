// One generated schema, behind function pointers: for programs that choose a schema at run time.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <holy/generated/support.hpp>

namespace holy {

struct SchemaEntry {
  std::string_view uri;         ///< its $id
  std::string_view path;        ///< below the schema folder: "fireflies/transcript.ready.v1.schema.json"
  std::string_view text;        ///< of the schema file
  std::string_view event_type;  ///< canonical, or empty when it is no event payload
  std::string_view domain;
  std::string_view kind;                      ///< "event", "command" or empty
  std::string_view status;                    ///< "", "provisional", "deprecated" ...
  std::span<const std::string_view> aliases;  ///< other spellings of the event type
  const Contract& (*contract)();
  bool (*round_trip)(std::string_view json, const Limits& limits, std::string& out, Issues& issues);

  [[nodiscard]] bool accepts(std::string_view json, const Limits& limits = {}) const {
    return detail::accepts(contract(), json, limits);
  }
  [[nodiscard]] Issues validate(std::string_view json, const Limits& limits = {}) const {
    return detail::validate(contract(), json, limits);
  }
  /// The text that a parsed value is written as; fails where parse fails.
  [[nodiscard]] Result<std::string> write_again(std::string_view json, const Limits& limits = {}) const {
    std::string out;
    Issues issues;
    if (!round_trip(json, limits, out, issues)) return failure(std::move(issues));
    return out;
  }
};

namespace detail {
template <class T>
bool round_trip(std::string_view json, const Limits& limits, std::string& out, Issues& issues) {
  T value{};
  const scan::Pass pass = scan::read_whole(json, limits, &read_into<T>, &value);
  if (pass.is_accepted()) {
    out = to_json_unchecked(value);
  } else {
    issues = issues_of(contract_of(Of<T>{}), json, limits, pass);
  }
  return pass.is_accepted();
}
template <class T>
const Contract& contract_function() {
  return contract_of(Of<T>{});
}
}  // namespace detail

}  // namespace holy
