// The event types that a service knows: those compiled in, and those that a registry file adds at start.
#pragma once

#include <expected>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <holy/events/event_types.hpp>
#include <holy/json/document.hpp>
#include <holy/program/issue.hpp>

namespace holyfields::bus {

/// One event type, as /schemas, /docs and the typed endpoints show it.
struct EventTypeInfo {
  std::string event_type;  ///< canonical
  std::string domain;
  std::string kind;    ///< "event" or "command"
  std::string status;  ///< "", "provisional", "deprecated"
  std::vector<std::string> aliases;
  std::string schema_uri;
  std::string_view schema;  ///< text of the schema file
  bool compiled = true;     ///< false: judged by the interpreter, from a registry file
};

/// Immutable after it is made; safe from any thread.
class Registry {
 public:
  /// The compiled types alone.
  Registry();
  ~Registry();
  Registry(Registry&&) noexcept;
  Registry& operator=(Registry&&) noexcept;

  /// The compiled types and those of the file that `holyc bundle --program` wrote; an error is a sentence.
  [[nodiscard]] static std::expected<Registry, std::string> with_file(const std::string& path);

  [[nodiscard]] const std::vector<EventTypeInfo>& types() const;
  /// By any spelling: canonical, unversioned, alias. Null if unknown.
  [[nodiscard]] const EventTypeInfo* find(std::string_view spelling) const;
  /// Known names that an unknown one may have meant, the nearest first, at most three.
  [[nodiscard]] std::vector<std::string> nearest(std::string_view unknown) const;
  [[nodiscard]] const holy::EventTypes& names() const;
  /// Every routing key of a canonical type beside itself: unversioned (v1 only) and aliases.
  [[nodiscard]] std::vector<std::string> further_keys(std::string_view canonical) const;

  [[nodiscard]] bool accepts_payload(const EventTypeInfo& type, holy::json::Value payload) const;
  [[nodiscard]] holy::Issues payload_issues(const EventTypeInfo& type, holy::json::Value payload) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace holyfields::bus
