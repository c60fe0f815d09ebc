#include <holy/formats/checks.hpp>
#include <holy/formats/format.hpp>

#include <algorithm>
#include <array>

namespace holy::formats {
namespace {

std::array<FormatEntry, 19>& table() {
  static std::array<FormatEntry, 19> entries{{
      {"date-time", is_date_time, "an RFC 3339 date-time such as 2026-11-21T09:30:00Z"},
      {"date", is_date, "an RFC 3339 date such as 2026-11-21"},
      {"time", is_time, "an RFC 3339 time with offset such as 09:30:00Z"},
      {"duration", is_duration, "an ISO 8601 duration such as P3DT4H"},
      {"email", is_email, "an e-mail address such as ada@example.com"},
      {"idn-email", nullptr, "an internationalised e-mail address such as ada@example.com"},
      {"hostname", is_hostname, "a host name such as www.example.com"},
      {"idn-hostname", nullptr, "an internationalised host name such as www.example.com"},
      {"ipv4", is_ipv4, "an IPv4 address such as 192.0.2.1"},
      {"ipv6", is_ipv6, "an IPv6 address such as 2001:db8::1"},
      {"uri", is_uri, "an absolute URI such as https://example.com/a"},
      {"uri-reference", is_uri_reference, "a URI or a relative reference such as ../a#b"},
      {"iri", is_iri, "an absolute IRI such as https://example.com/a"},
      {"iri-reference", is_iri_reference, "an IRI or a relative reference such as ../a#b"},
      {"uri-template", is_uri_template, "an RFC 6570 URI template such as /users/{id}"},
      {"uuid", is_uuid, "a UUID such as 123e4567-e89b-12d3-a456-426614174000"},
      {"json-pointer", is_json_pointer, "a JSON Pointer such as /a/0"},
      {"relative-json-pointer", is_relative_json_pointer, "a relative JSON Pointer such as 1/a"},
      {"regex", is_regex, "an ECMA-262 regular expression such as ^[a-z]+$"},
  }};
  return entries;
}

FormatEntry* entry(std::string_view name) {
  const auto found = std::find_if(table().begin(), table().end(),
                                  [&](const FormatEntry& each) { return each.name == name; });
  return found == table().end() ? nullptr : &*found;
}

}  // namespace

const FormatEntry* find(std::string_view name) {
  const FormatEntry* found = entry(name);
  return found != nullptr && found->check != nullptr ? found : nullptr;
}

const FormatEntry* find_draft6(std::string_view name) {
  static const FormatEntry plain_hostname{"hostname", is_plain_hostname,
                                          "a host name such as www.example.com"};
  return name == plain_hostname.name ? &plain_hostname : find(name);
}

std::span<const FormatEntry> all_formats() {
  return table();
}

bool is_standard(std::string_view name) {
  return entry(name) != nullptr;
}

void set_idn_checks(Check idn_hostname, Check idn_email) {
  entry("idn-hostname")->check = idn_hostname;
  entry("idn-email")->check = idn_email;
}

}  // namespace holy::formats
