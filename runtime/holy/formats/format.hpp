// The formats of JSON Schema: one check per name.
#pragma once

#include <span>
#include <string_view>

namespace holy::formats {

/// Whether a string (UTF-8) has a format.
using Check = bool (*)(std::string_view);

/// One format by name.
struct FormatEntry {
  std::string_view name;      ///< as `format` spells it
  Check check = nullptr;      ///< null for a format of the idn library before `register_idn()`
  std::string_view describe;  ///< what it is, to follow "is not": "an RFC 3339 date-time such as ..."
};

/// The format called `name`, or null where there is none that we assert. The entry lives as long as the
/// program. `idn-hostname` and `idn-email` are found only after `register_idn()`.
const FormatEntry* find(std::string_view name);

/// As `find`, with what draft-04 and draft-06 mean by the name: there `hostname` is a plain host name, whose
/// labels that start with xn-- are not decoded.
const FormatEntry* find_draft6(std::string_view name);

/// All formats of this library, those without a check included.
std::span<const FormatEntry> all_formats();

/// Whether `name` is a standard format, with or without the idn library.
bool is_standard(std::string_view name);

/// Makes `idn-hostname` and `idn-email` available. Defined in the library holyfields::idn, which links ICU.
/// Call it once, before other threads use formats.
void register_idn();

/// What `register_idn` hands over; not for others.
void set_idn_checks(Check idn_hostname, Check idn_email);

}  // namespace holy::formats
