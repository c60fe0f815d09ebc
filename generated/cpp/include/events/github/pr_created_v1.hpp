// Made by holyc from github/pr.created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::github {

/// Kind of cache.
enum class PrCreatedV1CacheType {
  redis,  ///< "redis"
  memory,  ///< "memory"
  file,  ///< "file"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(PrCreatedV1CacheType value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, PrCreatedV1CacheType& out);
template <class Json>
void to_json(Json& json, const PrCreatedV1CacheType& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, PrCreatedV1CacheType& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<PrCreatedV1CacheType>);
const char* read_text(holy::scan::Scan& scan, const char* at, PrCreatedV1CacheType& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PrCreatedV1CacheType>);
void write_json(holy::Writer& writer, const PrCreatedV1CacheType& value);

/// PrCreated.
/// A pull request has been created. Its details lie in a cache; the event carries the key to them.
/// github.pr.opened is another event, which carries the pull request itself.
struct PrCreatedV1 {
  /// Key under which the cache holds the pull request, for example trinote|423.
  std::string cache_key;
  /// Kind of cache.
  std::optional<PrCreatedV1CacheType> cache_type;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default "redis".
  [[nodiscard]] PrCreatedV1CacheType cache_type_or_default() const;

  friend bool operator==(const PrCreatedV1& left, const PrCreatedV1& right);
  template <class Json>
  friend void to_json(Json& json, const PrCreatedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PrCreatedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PrCreatedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, PrCreatedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PrCreatedV1>);
void write_json(holy::Writer& writer, const PrCreatedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<PrCreatedV1>) { return "github.pr.created.v1"; }
bool is_event_type(holy::Of<PrCreatedV1>, std::string_view spelling);

}  // namespace events::github

