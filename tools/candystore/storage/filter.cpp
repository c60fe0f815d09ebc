#include "tools/candystore/storage/filter.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include <holy/text/parts.hpp>

namespace holyfields::store {

namespace {

/// By bytes: from "fireflies." to, but without, "fireflies/"; texts live in `ends`.
std::string starts_with(Sql& sql, const std::string& prefix, std::deque<std::string>& ends) {
  if (prefix.empty()) return "1 = 1";
  std::string& end = ends.emplace_back(prefix);
  ++end.back();
  const std::string from = sql.place(std::string_view(prefix)), to = sql.place(std::string_view(end));
  return "(e.event_type{c} >= " + from + " AND e.event_type{c} < " + to + ")";
}

std::optional<std::int64_t> integer(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

void add_filter(Sql& sql, const Filter& filter, std::deque<std::string>& ends) {
  std::vector<std::string> any;
  for (const std::string& type : filter.event_types)
    any.push_back("e.event_type{c} = " + sql.place(std::string_view(type)));
  for (const std::string& prefix : filter.type_prefixes) any.push_back(starts_with(sql, prefix, ends));
  if (!any.empty()) sql.where("(" + holy::text::joined(any, " OR ") + ")");
  const std::pair<const char*, const std::optional<std::string>*> texts[] = {
      {"e.session = ", &filter.session},
      {"e.source_type = ", &filter.source_type},
      {"e.target = ", &filter.target}};
  for (const auto& [condition, text] : texts) {
    if (*text) sql.where(condition + sql.place(std::string_view(**text)));
  }
  if (filter.source) {
    const std::string place = sql.place(std::string_view(*filter.source));
    sql.where("(e.source_app = " + place + " OR e.source_host = " + place + ")");
  }
  if (filter.parent) {
    sql.where("e.event_id IN (SELECT child FROM event_parents WHERE parent = " +
              sql.place(std::string_view(*filter.parent)) + ")");
  }
  if (filter.from) sql.where("e.occurred_at >= " + sql.place(*filter.from));
  if (filter.to) sql.where("e.occurred_at <= " + sql.place(*filter.to));
  if (filter.unvalidated) sql.where("e.unvalidated = " + sql.place(std::int64_t{*filter.unvalidated}));
}

std::string to_text(const Cursor& cursor) {
  return std::to_string(cursor.occurred_at) + "." + std::to_string(cursor.sequence);
}

std::optional<Cursor> cursor_from_text(std::string_view text) {
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos) return std::nullopt;
  const auto time = integer(text.substr(0, dot)), sequence = integer(text.substr(dot + 1));
  if (!time || !sequence) return std::nullopt;
  return Cursor{*time, *sequence};
}

bool Filter::matches(const StoredEvent& event) const {
  const auto equals = [](const std::optional<std::string>& wanted, const std::optional<std::string>& is) {
    return !wanted || (is && *is == *wanted);
  };
  const auto begins_it = [&](const std::string& prefix) { return event.event_type.starts_with(prefix); };
  if ((!event_types.empty() || !type_prefixes.empty()) &&
      std::ranges::find(event_types, event.event_type) == event_types.end() &&
      std::ranges::none_of(type_prefixes, begins_it))
    return false;
  if (source && event.source_app != *source && event.source_host != *source) return false;
  if ((from && event.occurred_at < *from) || (to && event.occurred_at > *to)) return false;
  if (unvalidated && *unvalidated != event.unvalidated) return false;
  return equals(session, event.session) && equals(source_type, event.source_type) &&
         equals(target, event.target) && (!parent || has_parent(event, *parent));
}

}  // namespace holyfields::store
