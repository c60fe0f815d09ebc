// Made by holyc from core/event-envelope.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/event.hpp>

#include <holy/checks/checks.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/objects.hpp>


namespace events::detail {

namespace {

using holy::checks::Checker, holy::checks::Constants, holy::checks::Format, holy::checks::Lookup, holy::checks::Marks,
    holy::checks::Names, holy::checks::Pattern, holy::checks::any_of, holy::checks::branch, holy::checks::content_encoding,
    holy::checks::content_media_type, holy::checks::dependent_required, holy::checks::exactly_one,
    holy::checks::exclusive_maximum, holy::checks::exclusive_minimum, holy::checks::has_format, holy::checks::has_member,
    holy::checks::is_array, holy::checks::is_boolean, holy::checks::is_integer, holy::checks::is_null,
    holy::checks::is_number, holy::checks::is_object, holy::checks::is_one_of, holy::checks::is_string,
    holy::checks::is_text, holy::checks::is_the_boolean, holy::checks::is_the_number, holy::checks::matches,
    holy::checks::max_items, holy::checks::max_length, holy::checks::max_properties, holy::checks::maximum,
    holy::checks::min_items, holy::checks::min_length, holy::checks::min_properties, holy::checks::minimum,
    holy::checks::multiple_of, holy::checks::unique_items, holy::checks::unmarked, holy::json::Value;
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;

const Pattern pattern_1("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+\\.v[1-9][0-9]*$");
const Pattern pattern_2("^[0-9]+\\.[0-9]+\\.[0-9]+$");

struct reader_of_event {
  using Type = EventPlaces;
  static constexpr MemberNames names{{"event_id", "event_type", "timestamp", "version", "source", "correlation_ids",
  "agent_context", "payload", "trace_context", "signature"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::event_id));
      case 1:
        return read(scan, at, part(place, &Type::event_type), [&](std::string_view text) { return is_type(place, text) && (place.is_known || matches(text, pattern_1)); });
      case 2:
        return read(scan, at, part(place, &Type::timestamp));
      case 3:
        return read(scan, at, part(place, &Type::version), [](std::string_view text) { return matches(text, pattern_2); });
      case 4:
        return read(scan, at, part(place, &Type::source));
      case 5:
        return read(scan, at, part(place, &Type::correlation_ids));
      case 6:
        return read(scan, at, part(place, &Type::agent_context));
      case 7:
        return (holy::scan::first_of(*at) & (holy::scan::object_first)) != 0 ? read_payload(scan, at, place) : nullptr;
      case 8:
        return read(scan, at, part(place, &Type::trace_context));
      case 9:
        return read(scan, at, part(place, &Type::signature));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({1, 7}) &&
           seen.has_all({0, 1, 2, 3, 4, 5, 7});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(6)) place.agent_context->reset();
    if (!seen.has(8)) place.trace_context->reset();
    if (!seen.has(9)) place.signature->reset();
  }
};


}  // namespace

const char* read_event(holy::scan::Scan& scan, const char* at, EventPlaces& event) {
  return holy::scan::read_object<reader_of_event>(scan, at, event);
}

const char* skim_event(holy::scan::Scan& scan, const char* at, JudgedEvent& event) {
  return holy::scan::read_object<reader_of_event>(scan, at, event);
}

}  // namespace events::detail

