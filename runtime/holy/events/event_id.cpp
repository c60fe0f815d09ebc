#include <holy/events/event_id.hpp>

#include <algorithm>

#include <holy/types/uuid.hpp>

namespace holy {

std::string_view without_first_version(std::string_view event_type) {
  constexpr std::string_view suffix = ".v1";
  if (event_type.ends_with(suffix)) event_type.remove_suffix(suffix.size());
  return event_type;
}

std::string deterministic_event_id(std::string_view event_type, std::string_view unique_key,
                                   std::string_view name_space) {
  std::string name(name_space);
  name += ':';
  name += without_first_version(event_type);
  name += ':';
  name += unique_key;
  return Uuid::v5(Uuid::namespace_oid(), name).str();
}

std::string unique_key(std::vector<std::pair<std::string, std::string>> arguments) {
  std::sort(arguments.begin(), arguments.end());
  std::string key;
  for (const auto& [name, value] : arguments) {
    if (!key.empty()) key += '|';
    key += name + "=" + value;
  }
  return key;
}

}  // namespace holy
