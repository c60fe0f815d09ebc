// Formats that nobody checks.
#include <algorithm>
#include <array>

#include <holy/formats/format.hpp>
#include <holy/json/write.hpp>

#include "codegen/lint/rules.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/nearest.hpp"

namespace holyc::lint {

namespace {

// What the OpenAPI Format Registry has besides: it tells of representations, and many tools know it.
constexpr std::array registered = std::to_array<std::string_view>(
    {"base64url", "binary",     "byte",       "char",       "commonmark", "date-time-local",
     "decimal",   "decimal128", "double",     "double-int", "float",      "html",
     "http-date", "int16",      "int32",      "int64",      "int8",       "media-range",
     "password",  "sf-binary",  "sf-boolean", "sf-decimal", "sf-integer", "sf-string",
     "sf-token",  "time-local", "uint16",     "uint32",     "uint64",     "uint8"});

// Names in wide use for what no standard defines: each means what it says, however near it is to another.
constexpr std::array customary = std::to_array<std::string_view>(
    {"bic",      "bitcoin", "cid",      "cidr",     "color",     "country", "cpf",   "cron",
     "cuid",     "cuid2",   "currency", "did",      "e164",      "ean",     "emoji", "geohash",
     "guid",     "hex",     "hexcolor", "iban",     "isbn",      "isin",    "ip",    "issn",
     "jwt",      "ksuid",   "lang",     "language", "locale",    "luhn",    "mac",   "markdown",
     "md5",      "mime",    "mongoid",  "nanoid",   "objectid",  "phone",   "port",  "semver",
     "sha1",     "sha256",  "sha512",   "slug",     "snowflake", "ssn",     "tel",   "timestamp",
     "timezone", "tsid",    "ulid",     "urn",      "vat",       "xid",     "yaml",  "zip"});

}  // namespace

void unknown_formats(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings) {
  const KeywordUse* const format = schema.find(Keyword::format);
  if (format == nullptr || !format->value.is(holy::json::Kind::string)) return;
  const std::string_view name = format->value.string();
  if (name.starts_with("x-") || std::ranges::find(registered, name) != registered.end() ||
      holy::formats::is_standard(name) || holy::formats::find(name) != nullptr)
    return;
  std::vector<std::string_view> known(registered.begin(), registered.end());
  for (const holy::formats::FormatEntry& entry : holy::formats::all_formats()) known.push_back(entry.name);
  const bool is_customary = std::ranges::find(customary, name) != customary.end();
  const auto meant = is_customary ? std::nullopt : report::nearest(name, known);
  findings.push_back(report::diagnose(
      "unknown-format",
      holy::json::quoted(holy::json::shortened(name)) + " is no format that anybody checks.",
      resolve::span_of(set, schema, format->value), meant ? "Did you mean \"" + *meant + "\"?" : ""));
}

}  // namespace holyc::lint
