#include <holy/events/event_types.hpp>

#include <charconv>

namespace holy {

std::optional<std::uint32_t> version_suffix(std::string_view event_type) {
  const std::size_t dot = event_type.rfind('.');
  if (dot == std::string_view::npos || event_type.size() < dot + 3 || event_type[dot + 1] != 'v' ||
      event_type[dot + 2] == '0') {
    return std::nullopt;
  }
  std::uint32_t version = 0;
  const char* const end = event_type.data() + event_type.size();
  const auto [stop, error] = std::from_chars(event_type.data() + dot + 2, end, version);
  if (error != std::errc() || stop != end) return std::nullopt;
  return version;
}

std::string with_version(std::string_view event_type) {
  std::string name(event_type);
  if (!version_suffix(event_type)) name += ".v1";
  return name;
}

EventTypes::EventTypes(const std::vector<EventTypeNames>& types) {
  for (const EventTypeNames& type : types) canonical_.emplace(type.canonical, type.canonical);
  // A canonical name is never hidden by somebody's alias.
  for (const EventTypeNames& type : types) {
    for (const std::string& alias : type.aliases) canonical_.emplace(with_version(alias), type.canonical);
  }
}

std::optional<std::string_view> EventTypes::canonical(std::string_view spelling) const {
  const auto found = canonical_.find(with_version(spelling));
  if (found == canonical_.end()) return std::nullopt;
  return found->second;
}

}  // namespace holy
