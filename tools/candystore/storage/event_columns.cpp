#include "tools/candystore/storage/event_columns.hpp"

#include <cstddef>
#include <utility>
#include <vector>

#include "tools/candystore/storage/rows.hpp"

namespace holyfields::store {

namespace {

Parameter parameter(const std::string& text) {
  return std::string_view(text);
}
Parameter parameter(const std::optional<std::string>& text) {
  return text ? parameter(*text) : Parameter();
}
Parameter parameter(std::int64_t number) {
  return number;
}

template <auto Member>
Parameter write(const NewEvent& event) {
  return parameter(event.*Member);
}
Parameter write_raw(const NewEvent& event) {
  return Bytes{event.raw};
}
Parameter write_received(const NewEvent& event) {
  return event.received ? Parameter(Bytes{*event.received}) : Parameter();
}
/// PostgreSQL's timestamps count from the year 2000, in microseconds.
Parameter write_moment(const NewEvent& event) {
  return event.occurred_at - 946'684'800'000'000;
}

void take(std::string& member, std::optional<std::string>& cell) {
  member = std::move(cell).value_or("");
}
void take(std::optional<std::string>& member, std::optional<std::string>& cell) {
  member = std::move(cell);
}
void take(std::int64_t& member, const std::optional<std::string>& cell) {
  member = number(cell);
}
void take(bool& member, const std::optional<std::string>& cell) {
  member = number(cell) != 0;
}

template <auto Member>
void read(StoredEvent& event, std::optional<std::string>& cell) {
  take(event.*Member, cell);
}

using New = NewEvent;
using Stored = StoredEvent;

constexpr EventColumn columns[] = {
    {.name = "sequence", .read = read<&Stored::sequence>},
    {.name = "event_id", .cast = "::uuid", .value = write<&New::event_id>, .read = read<&Stored::event_id>},
    {.name = "event_type", .value = write<&New::event_type>, .read = read<&Stored::event_type>},
    // As a number: PostgreSQL reads neither RFC 3339's year 0000 nor its offsets beyond 15:59.
    {.name = "timestamp",
     .array = timestamptz_array,
     .value = write<&New::timestamp>,
     .postgresql_value = write_moment},
    {.name = "version", .value = write<&New::version>},
    {.name = "source", .cast = "::jsonb", .value = write<&New::source>},
    {.name = "correlation_ids", .cast = "::jsonb", .value = write<&New::correlation_ids>},
    {.name = "agent_context", .cast = "::jsonb", .value = write<&New::agent_context>},
    {.name = "payload", .cast = "::jsonb", .value = write<&New::payload>},
    {.name = "trace_context", .cast = "::jsonb", .value = write<&New::trace_context>},
    {.name = "signature", .cast = "::jsonb", .value = write<&New::signature>},
    {.name = "raw", .array = bytea_array, .value = write_raw, .read = read<&Stored::raw>},
    {.name = "received", .array = bytea_array, .value = write_received},
    {.name = "occurred_at",
     .array = int8_array,
     .value = write<&New::occurred_at>,
     .read = read<&Stored::occurred_at>},
    {.name = "session", .value = write<&New::session>, .read = read<&Stored::session>},
    {.name = "source_type", .value = write<&New::source_type>, .read = read<&Stored::source_type>},
    {.name = "source_host", .value = write<&New::source_host>, .read = read<&Stored::source_host>},
    {.name = "source_app", .value = write<&New::source_app>, .read = read<&Stored::source_app>},
    {.name = "target", .value = write<&New::target>, .read = read<&Stored::target>},
    {.name = "routing_key", .value = write<&New::routing_key>, .read = read<&Stored::routing_key>},
    {.name = "unvalidated",
     .array = int8_array,
     .value = write<&New::unvalidated>,
     .read = read<&Stored::unvalidated>},
    {.name = "nul_bytes", .array = int8_array, .value = write<&New::nul_bytes>},
};

}  // namespace

std::span<const EventColumn> written_columns() {
  return std::span(columns).subspan(1);  // all but the sequence
}

const std::string& selected_columns() {
  static const std::string list = [] {
    std::string text;
    for (const EventColumn& column : columns)
      if (column.read != nullptr) text += (text.empty() ? "e." : ", e.") + std::string(column.name);
    return text;
  }();
  return list;
}

StoredEvent event_of(Row& row) {
  StoredEvent event;
  std::size_t place = 0;
  for (const EventColumn& column : columns)
    if (column.read != nullptr) column.read(event, row[place++]);
  return event;
}

}  // namespace holyfields::store
