// The parts of mailboxes that plain and internationalised addresses share.
#pragma once

#include <holy/formats/format.hpp>

#include <string_view>

namespace holy::formats {

/// Whether `text` is a Mailbox of RFC 5321 4.1.2 whose domain passes `is_domain`; with `international`,
/// characters outside ASCII count as atext and qtext (RFC 6531 3.3).
bool is_mailbox(std::string_view text, bool international, Check is_domain);

}  // namespace holy::formats
