// The typed IR: what the schemas describe, as plain structs. Backends see this, the names and the
// Program; only the API documents see JSON Schema.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "codegen/model/type.hpp"

namespace holyc::model {

/// What a payload schema under schemas/{domain}/ says as an event.
struct EventInfo {
  std::string type;  ///< canonical: "fireflies.transcript.ready.v1"
  std::string domain;
  std::uint32_t version = 1;
  std::string kind;    ///< "event" or "command"
  std::string status;  ///< "", "provisional", "deprecated" ...
  std::string owner;
  std::vector<std::string> aliases;  ///< canonical spelling with version first, as x-holy-aliases lists them
  std::vector<std::string> indexes;  ///< payload members the store indexes
  std::string deprecated_since, sunset, replacement;
};

/// x-holy-envelope: which members carry the payload and the event type.
struct EnvelopeInfo {
  std::string payload;
  std::string type;
};

struct RootSchema {
  std::uint32_t index = 0;
  resolve::SchemaId schema = resolve::no_schema;
  TypeId type = no_type;      ///< a named type
  std::string relative_path;  ///< "fireflies/transcript.ready.v1.schema.json"
  std::string uri;            ///< $id, or the base it has without one
  std::string dialect;        ///< the dialect's name: "2020-12"
  std::string text;           ///< the schema file's text
  std::optional<EventInfo> event;
  std::optional<EnvelopeInfo> envelope;
  std::vector<TypeId> types;  ///< every type it owns, in the order of discovery; its own first
};

struct Model {
  std::vector<Type> types;        ///< index is TypeId
  std::vector<RootSchema> roots;  ///< in file order

  [[nodiscard]] const Type& at(TypeId id) const { return types[id]; }
  /// Follows `named` to the type it means.
  [[nodiscard]] const Type& resolved(TypeId id) const;
  /// The root marked as the envelope, if any.
  [[nodiscard]] const RootSchema* envelope() const;
};

}  // namespace holyc::model
