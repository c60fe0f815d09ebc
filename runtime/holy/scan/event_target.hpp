// What reading an event needs to know of its payload.
#pragma once

#include <string_view>

#include <holy/scan/contract.hpp>

namespace holy::scan {

/// Where the payload of an event goes, and which event types it may have.
struct EventTarget {
  /// Whether an event may have the type of that spelling.
  bool (*is_type)(EventTarget& target, std::string_view spelling);
  const char* (*read_payload)(Scan& scan, const char* at, EventTarget& target);
  void* payload = nullptr;  ///< null where it is only judged
  bool is_known = false;    ///< the event types that is_type takes are of this tree
};

/// The target of a payload of type P.
template <class P>
[[nodiscard]] EventTarget event_target(P& payload) {
  return {[](EventTarget&, std::string_view spelling) { return is_event_type(Of<P>{}, spelling); },
          [](Scan& scan, const char* at, EventTarget& target) {
            return read_text(scan, at, *static_cast<P*>(target.payload));
          },
          &payload, !event_type_of(Of<P>{}).empty()};
}
/// The same for a verdict alone.
template <class P>
[[nodiscard]] EventTarget event_target() {
  return {[](EventTarget&, std::string_view spelling) { return is_event_type(Of<P>{}, spelling); },
          [](Scan& scan, const char* at, EventTarget&) { return skim_text(scan, at, Of<P>{}); }, nullptr,
          !event_type_of(Of<P>{}).empty()};
}

[[nodiscard]] inline bool is_type(EventTarget& target, std::string_view spelling) {
  return target.is_type(target, spelling);
}
inline const char* read_payload(Scan& scan, const char* at, EventTarget& target) {
  return target.read_payload(scan, at, target);
}

}  // namespace holy::scan
