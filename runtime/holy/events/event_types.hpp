// The spellings of event types: canonical names, names without a version, aliases.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holy {

/// A known event type and its other names, with or without version.
struct EventTypeNames {
  std::string canonical;  ///< "voice.tts.completed.v1"
  std::vector<std::string> aliases;
};

/// The version at the end of an event type ("x.y.v2" has 2), or nothing.
[[nodiscard]] std::optional<std::uint32_t> version_suffix(std::string_view event_type);

/// An event type with its version; a name without one is version 1.
[[nodiscard]] std::string with_version(std::string_view event_type);

/// Looks event types up by any of their spellings.
class EventTypes {
 public:
  EventTypes() = default;
  explicit EventTypes(const std::vector<EventTypeNames>& types);

  /// The canonical name of a spelling: canonical, without version, or an alias. Nothing for an unknown type.
  [[nodiscard]] std::optional<std::string_view> canonical(std::string_view spelling) const;

 private:
  std::map<std::string, std::string, std::less<>> canonical_;  // by versioned spelling
};

}  // namespace holy
