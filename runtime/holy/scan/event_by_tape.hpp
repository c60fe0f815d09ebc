// Events in envelopes that one pass does not decide about.
#pragma once

#include <optional>
#include <string_view>

#include <holy/checks/names.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/codec.hpp>
#include <holy/scan/contract.hpp>

namespace holy::scan {

/// Whether the object at a place of the text is an event with a payload of type P, its envelope apart.
template <class P>
bool is_event_of(Scan& scan, const char* at, std::string_view type_member, std::string_view payload_member) {
  const std::optional<json::Value> event = on_tape(scan, at);
  if (!event || !event->is(json::Kind::object)) return false;
  const std::optional<json::Value> type = event->find(type_member);
  const std::optional<json::Value> payload = event->find(payload_member);
  return type && type->is(json::Kind::string) && is_event_type(Of<P>{}, type->string()) && payload &&
         skim_text(scan, scan.text.data() + payload->begin_offset(), Of<P>{}) != nullptr;
}

/// Fills a place from a value that was accepted.
template <class T>
bool read_on_tape(Scan& scan, const char* at, T& out) {
  const std::optional<json::Value> value = on_tape(scan, at);
  Reader reader(scan);
  return value && read_json(reader, *value, out);
}

}  // namespace holy::scan
