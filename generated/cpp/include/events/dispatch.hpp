// Made by holyc from all event schemas. Do not edit: change the schema and run holyc generate.
// A table of handlers by event type.
#pragma once

#include <functional>
#include <unordered_map>

#include <events/any.hpp>

namespace events {

/// Calls the handler that was registered for an event's payload type.
class Dispatcher {
 public:
  /// `handler(const T& payload, const AnyEvent& event)`; replaces an earlier one for T.
  template <class T, class Handler>
  Dispatcher& on(Handler handler) {
    EventType type = EventType::unknown;
    static_cast<void>(from_string(event_type_of(holy::Of<T>{}), type));
    handlers_[type] = [handler = std::move(handler)](const AnyEvent& event) mutable {
      if (const T* payload = event.get_if<T>()) handler(*payload, event);
    };
    return *this;
  }
  /// For events without a handler of their own, those of unknown types included.
  Dispatcher& otherwise(std::function<void(const AnyEvent&)> handler) {
    otherwise_ = std::move(handler);
    return *this;
  }

  /// Whether a handler was there.
  bool dispatch(const AnyEvent& event) const {
    const auto found = handlers_.find(event.type());
    if (found != handlers_.end()) {
      found->second(event);
    } else if (otherwise_) {
      otherwise_(event);
    } else {
      return false;
    }
    return true;
  }
  /// Parses and dispatches; the issues of an event that is not valid.
  [[nodiscard]] holy::Result<bool> dispatch(std::string_view json, const holy::Limits& limits = {}) const {
    holy::Result<AnyEvent> event = parse_event(json, limits);
    if (!event) return holy::failure(std::move(event).error());
    return dispatch(*event);
  }

 private:
  std::unordered_map<EventType, std::function<void(const AnyEvent&)>> handlers_;
  std::function<void(const AnyEvent&)> otherwise_;
};

}  // namespace events
