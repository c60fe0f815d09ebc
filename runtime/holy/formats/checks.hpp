// One check per format. Each takes the text of a string (UTF-8) and says whether it has the format.
#pragma once

#include <string_view>

namespace holy::formats {

bool is_date_time(std::string_view text);  ///< RFC 3339 date-time; a leap second only where one can be
bool is_date(std::string_view text);       ///< RFC 3339 full-date
bool is_time(std::string_view text);       ///< RFC 3339 full-time
bool is_duration(std::string_view text);   ///< RFC 3339 appendix A
bool is_email(std::string_view text);      ///< RFC 5321 Mailbox
bool is_hostname(std::string_view text);  ///< RFC 1123 2.1, with valid A-labels (RFC 5890); no dot at the end
bool is_plain_hostname(std::string_view text);  ///< RFC 1123 2.1 alone, as draft-04 and draft-06 have it
bool is_ipv4(std::string_view text);            ///< RFC 2673 3.2: four decimal numbers without leading zeros
bool is_ipv6(std::string_view text);            ///< RFC 4291 2.2, without a zone
bool is_uri(std::string_view text);             ///< RFC 3986 URI
bool is_uri_reference(std::string_view text);   ///< RFC 3986 URI-reference
bool is_iri(std::string_view text);             ///< RFC 3987 IRI
bool is_iri_reference(std::string_view text);   ///< RFC 3987 IRI-reference
bool is_uri_template(std::string_view text);    ///< RFC 6570, levels 1 to 4
bool is_uuid(std::string_view text);            ///< RFC 4122 section 3, letters of any case, any version
bool is_json_pointer(std::string_view text);    ///< RFC 6901
bool is_relative_json_pointer(std::string_view text);  ///< draft-bhutton-relative-json-pointer
bool is_regex(std::string_view text);                  ///< ECMA-262

}  // namespace holy::formats
