// Made by holyc from meta/holyfields.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::meta {

/// Whether the payload is of an event (a fact) or of a command (imperative, executed once, answered with
/// events).
enum class HolyfieldsV1XHolyKind {
  event,  ///< "event"
  command,  ///< "command"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(HolyfieldsV1XHolyKind value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, HolyfieldsV1XHolyKind& out);
template <class Json>
void to_json(Json& json, const HolyfieldsV1XHolyKind& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, HolyfieldsV1XHolyKind& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<HolyfieldsV1XHolyKind>);
const char* read_text(holy::scan::Scan& scan, const char* at, HolyfieldsV1XHolyKind& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolyfieldsV1XHolyKind>);
void write_json(holy::Writer& writer, const HolyfieldsV1XHolyKind& value);

/// Provisional: named in the documents, but without a source that defines the payload.
enum class HolyfieldsV1XHolyStatus {
  provisional,  ///< "provisional"
  stable,  ///< "stable"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(HolyfieldsV1XHolyStatus value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, HolyfieldsV1XHolyStatus& out);
template <class Json>
void to_json(Json& json, const HolyfieldsV1XHolyStatus& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, HolyfieldsV1XHolyStatus& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<HolyfieldsV1XHolyStatus>);
const char* read_text(holy::scan::Scan& scan, const char* at, HolyfieldsV1XHolyStatus& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolyfieldsV1XHolyStatus>);
void write_json(holy::Writer& writer, const HolyfieldsV1XHolyStatus& value);

/// Marks the schema of the envelope and says which of its members carry the payload and its type.
struct HolyfieldsV1XHolyEnvelope {
  /// Member of the envelope that carries the payload.
  std::string payload;
  /// Member of the envelope that carries the event type.
  std::string type;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

  friend bool operator==(const HolyfieldsV1XHolyEnvelope& left, const HolyfieldsV1XHolyEnvelope& right);
  template <class Json>
  friend void to_json(Json& json, const HolyfieldsV1XHolyEnvelope& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, HolyfieldsV1XHolyEnvelope& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<HolyfieldsV1XHolyEnvelope>);
bool read_json(holy::Reader& reader, holy::json::Value value, HolyfieldsV1XHolyEnvelope& out);
const char* read_text(holy::scan::Scan& scan, const char* at, HolyfieldsV1XHolyEnvelope& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolyfieldsV1XHolyEnvelope>);
void write_json(holy::Writer& writer, const HolyfieldsV1XHolyEnvelope& value);

/// Since when the schema is deprecated, when it goes, and what replaces it.
struct HolyfieldsV1XHolyDeprecated {
  /// Day from which the schema is deprecated.
  holy::Date since;
  /// Day on which the schema is removed.
  std::optional<holy::Date> sunset;
  /// Event type to use instead.
  std::optional<std::string> replacement;
  /// The order of the members, when it was not that above.
  holy::MemberOrder member_order;

  friend bool operator==(const HolyfieldsV1XHolyDeprecated& left, const HolyfieldsV1XHolyDeprecated& right);
  template <class Json>
  friend void to_json(Json& json, const HolyfieldsV1XHolyDeprecated& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, HolyfieldsV1XHolyDeprecated& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<HolyfieldsV1XHolyDeprecated>);
bool read_json(holy::Reader& reader, holy::json::Value value, HolyfieldsV1XHolyDeprecated& out);
const char* read_text(holy::scan::Scan& scan, const char* at, HolyfieldsV1XHolyDeprecated& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolyfieldsV1XHolyDeprecated>);
void write_json(holy::Writer& writer, const HolyfieldsV1XHolyDeprecated& value);

/// Holyfields.
/// The extension keywords of Holyfields. Every subschema of a catalogue is checked against this schema,
/// beside the meta-schema of its dialect; other keywords are left alone.
struct HolyfieldsV1 {
  /// Marks the schema of the envelope and says which of its members carry the payload and its type.
  std::optional<HolyfieldsV1XHolyEnvelope> x_holy_envelope;
  /// Whether the payload is of an event (a fact) or of a command (imperative, executed once, answered with
  /// events).
  std::optional<HolyfieldsV1XHolyKind> x_holy_kind;
  /// Other event types, with or without a version, that mean the same; an ingress turns them into the
  /// canonical type.
  std::optional<std::vector<std::string>> x_holy_aliases;
  /// Members of the payload that the store indexes.
  std::optional<std::vector<std::string>> x_holy_index;
  /// The identifier to use in generated code instead of the derived one.
  std::optional<std::string> x_holy_name;
  /// Whether integers of any size are kept exactly in generated code.
  std::optional<bool> x_holy_exact;
  /// Provisional: named in the documents, but without a source that defines the payload.
  std::optional<HolyfieldsV1XHolyStatus> x_holy_status;
  /// Team or person who answers for the schema.
  std::optional<std::string> x_holy_owner;
  /// Since when the schema is deprecated, when it goes, and what replaces it.
  std::optional<HolyfieldsV1XHolyDeprecated> x_holy_deprecated;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default "event".
  [[nodiscard]] HolyfieldsV1XHolyKind x_holy_kind_or_default() const;

  friend bool operator==(const HolyfieldsV1& left, const HolyfieldsV1& right);
  template <class Json>
  friend void to_json(Json& json, const HolyfieldsV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, HolyfieldsV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<HolyfieldsV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, HolyfieldsV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HolyfieldsV1>);
void write_json(holy::Writer& writer, const HolyfieldsV1& value);

}  // namespace events::meta

