// Made by holyc from all event schemas. Do not edit: change the schema and run holyc generate.
// An event of any type, told apart when it arrives.
#pragma once

#include <memory>

#include <events/event.hpp>
#include <events/event_types.hpp>

namespace events {

/// A whole event: its envelope, and its payload as the type that its event type names.
class AnyEvent {
 public:
  /// EventType::unknown for a type that this build does not know: the payload is then raw only.
  [[nodiscard]] EventType type() const { return type_; }
  /// The envelope, with the payload as JSON text.
  [[nodiscard]] const Event<holy::RawJson>& envelope() const { return envelope_; }
  /// The payload, if it is a T; else null. Lives as long as this or a copy of it.
  template <class T>
  [[nodiscard]] const T* get_if() const {
    return contract_ == &contract_of(holy::Of<T>{}) ? static_cast<const T*>(payload_.get()) : nullptr;
  }

 private:
  friend struct AnyEventAccess;
  EventType type_ = EventType::unknown;
  Event<holy::RawJson> envelope_;
  const holy::Contract* contract_ = nullptr;
  std::shared_ptr<const void> payload_;
};

namespace detail {
/// parse_event without Result, whose definition depends on the language version.
[[nodiscard]] bool parse_event(std::string_view json, const holy::Limits& limits, AnyEvent& out, holy::Issues& issues);
}  // namespace detail

/// Validates the envelope and, of a known type, the payload. An event of an unknown type is no error.
[[nodiscard]] inline holy::Result<AnyEvent> parse_event(std::string_view json, const holy::Limits& limits = {}) {
  AnyEvent event;
  holy::Issues issues;
  if (!detail::parse_event(json, limits, event, issues)) return holy::failure(std::move(issues));
  return event;
}

}  // namespace events
