#include "tools/candystore/api/query_parameters.hpp"

#include <algorithm>
#include <charconv>

#include <holy/events/event_types.hpp>
#include <holy/json/write.hpp>
#include <holy/types/timestamp.hpp>

namespace holyfields::store {

service::Response refuse_parameter(std::string_view name, std::string_view sentence) {
  return service::answer(
      service::wrong_parameter(name, "Parameter " + std::string(name) + ": " + std::string(sentence)));
}

std::optional<std::int64_t> moment_of(std::string_view given) {
  std::string text(given);
  if (text.size() == 10) text += "T00:00:00";
  if (text.size() > 10 && text[10] == ' ') text[10] = 'T';
  if (const std::size_t blank = text.find(' '); blank != std::string::npos)
    text[blank] = '+';  // a plus sign that was not escaped
  const std::size_t zone = text.find_first_of("Zz+-", std::min<std::size_t>(11, text.size()));
  if (zone == std::string::npos) text += 'Z';
  const auto moment = holy::Timestamp::from_string(text);
  if (!moment) return std::nullopt;
  return moment->seconds() * 1'000'000 + moment->nanoseconds() / 1000;
}

Asked<std::size_t> number_of(const service::Request& request, std::string_view name, std::size_t fallback,
                             std::size_t least, std::size_t most) {
  const auto text = request.argument(name);
  if (!text) return fallback;
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error != std::errc() || end != text->data() + text->size() || value < least || value > most) {
    return std::unexpected(refuse_parameter(name, "a whole number from " + std::to_string(least) + " to " +
                                                      std::to_string(most) + " is wanted."));
  }
  return value;
}

Asked<Window> window_of(const service::Request& request) {
  const auto limit = number_of(request, "limit", 100, 1, most_events);
  if (!limit) return std::unexpected(limit.error());
  const auto offset = number_of(request, "offset", 0, 0, 1'000'000'000);
  if (!offset) return std::unexpected(offset.error());
  return Window{*limit, *offset};
}

namespace {

/// One spelling of a type, or a prefix of spellings.
void add_type(Filter& filter, std::string_view spelling, const bus::Registry& registry) {
  if (spelling.empty()) return;
  if (spelling == "*" || spelling == "#") {
    filter.type_prefixes.emplace_back();
    return;
  }
  if (spelling.ends_with(".*") || spelling.ends_with(".#")) {
    const std::string_view prefix = spelling.substr(0, spelling.size() - 1);
    filter.type_prefixes.emplace_back(prefix);
    for (const bus::EventTypeInfo& type : registry.types()) {  // stored by one name, known by several
      const auto is_meant = [&](const std::string& alias) { return alias.starts_with(prefix); };
      if (std::ranges::any_of(type.aliases, is_meant)) filter.event_types.push_back(type.event_type);
    }
    return;
  }
  const bus::EventTypeInfo* const type = registry.find(spelling);
  filter.event_types.push_back(type != nullptr ? type->event_type : holy::with_version(spelling));
}

/// Nothing else stands for several types: a pattern that finds nothing looks like a store without events.
bool has_other_wildcard(std::string_view spelling) {
  const std::size_t wildcard = spelling.find_first_of("*#?");
  if (wildcard == std::string_view::npos) return false;
  const bool is_last = wildcard + 1 == spelling.size() && spelling[wildcard] != '?';
  return !is_last || (wildcard > 0 && spelling[wildcard - 1] != '.');
}

}  // namespace

Asked<std::optional<bool>> switch_of(const service::Request& request, std::string_view name) {
  const auto given = request.argument(name);
  if (!given || given->empty()) return std::nullopt;
  if (*given != "true" && *given != "false")
    return std::unexpected(refuse_parameter(name, "true or false is wanted."));
  return *given == "true";
}

Asked<Filter> filter_of(const service::Request& request, const bus::Registry& registry) {
  Filter filter;
  for (const auto& [name, value] : request.query) {
    if (name == "event_type" && has_other_wildcard(value))
      return std::unexpected(
          refuse_parameter(name, "an event type is wanted, a prefix such as fireflies.*, or *."));
    if (name == "event_type") add_type(filter, value, registry);
  }
  const auto text = [&](std::string_view name) -> std::optional<std::string> {
    const auto value = request.argument(name);
    if (!value || value->empty()) return std::nullopt;
    return std::string(*value);
  };
  filter.session = text("session_id");
  filter.source = text("source");
  filter.target = text("target");
  filter.source_type = text("source_type");
  if (const auto parent = text("correlation_id")) filter.parent = stored_id(*parent);
  for (const auto& [name, place] :
       {std::pair{"start_time", &filter.from}, std::pair{"end_time", &filter.to}}) {
    const auto given = text(name);
    if (!given) continue;
    *place = moment_of(*given);
    if (!*place)
      return std::unexpected(refuse_parameter(name, "a time such as 2026-01-31T12:00:00Z is wanted."));
  }
  const auto unvalidated = switch_of(request, "unvalidated");
  if (!unvalidated) return std::unexpected(unvalidated.error());
  filter.unvalidated = *unvalidated;
  return filter;
}

}  // namespace holyfields::store
