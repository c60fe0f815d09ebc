// Internet addresses inside other formats.
#pragma once

#include <string_view>

namespace holy::formats {

/// Whether `label` is a label of a host name: letters, digits and inner hyphens, at most 63 (RFC 1123 2.1).
bool is_host_label(std::string_view label);

/// Whether `text` is what stands between the brackets of an address literal of mail (RFC 5321 4.1.3).
bool is_mail_address_literal(std::string_view text);

}  // namespace holy::formats
