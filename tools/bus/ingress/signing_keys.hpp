// The key file of the setting --signing-keys, which gateway and store read alike.
#pragma once

#include <expected>
#include <string>

#include <holy/events/signing.hpp>

namespace holyfields::bus {

/// The keys of a file of lines "id:base64" (holy::signing::read_keys); an error is a sentence without any
/// secret.
[[nodiscard]] std::expected<holy::signing::Keys, std::string> signing_keys_of_file(const std::string& path);

}  // namespace holyfields::bus
