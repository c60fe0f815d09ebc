// Deterministic event ids: the same cause gives the same id, so that a repeated publish is one event.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holy {

/// The namespace text that Bloodbank's ids are made with.
inline constexpr std::string_view bloodbank_namespace = "bloodbank";

/// The UUIDv5 (namespace OID) of "{namespace}:{event_type}:{unique_key}" (docs/interop.md).
/// A type of version 1 counts without its version, so that either spelling gives the id that older
/// producers compute.
[[nodiscard]] std::string deterministic_event_id(std::string_view event_type, std::string_view unique_key,
                                                 std::string_view name_space = bloodbank_namespace);

/// The unique key of named arguments: sorted by name, "name=value" joined by "|".
[[nodiscard]] std::string unique_key(std::vector<std::pair<std::string, std::string>> arguments);

/// An event type as older consumers know it: without ".v1"; of other versions as it is.
[[nodiscard]] std::string_view without_first_version(std::string_view event_type);

}  // namespace holy
