// Made by holyc from generic_pages_bound_to_types/site.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>
#include <cases/generic_pages_bound_to_types/counts.hpp>
#include <cases/generic_pages_bound_to_types/page.hpp>
#include <cases/generic_pages_bound_to_types/users.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace cases::generic_pages_bound_to_types {

struct SiteEither {
  std::variant<
      ::cases::generic_pages_bound_to_types::Users,
      ::cases::generic_pages_bound_to_types::Counts> value;

  friend bool operator==(const SiteEither& left, const SiteEither& right);
  template <class Json>
  friend void to_json(Json& json, const SiteEither& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SiteEither& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SiteEither>);
bool read_json(holy::Reader& reader, holy::json::Value value, SiteEither& out);
const char* read_text(holy::scan::Scan& scan, const char* at, SiteEither& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SiteEither>);
void write_json(holy::Writer& writer, const SiteEither& value);

struct Site {
  std::optional<::cases::generic_pages_bound_to_types::Users> users;
  std::optional<::cases::generic_pages_bound_to_types::Counts> counts;
  std::optional<::cases::generic_pages_bound_to_types::Page> anything;
  std::optional<SiteEither> either;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Site& left, const Site& right);
  template <class Json>
  friend void to_json(Json& json, const Site& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Site& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<Site>);
const char* read_text(holy::scan::Scan& scan, const char* at, Site& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Site>);
void write_json(holy::Writer& writer, const Site& value);

}  // namespace cases::generic_pages_bound_to_types

