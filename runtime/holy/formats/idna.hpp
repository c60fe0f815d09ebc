// Labels of internationalised domain names, IDNA2008 (RFC 5890 to 5893).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace holy::formats {

/// Whether `label` may stand in a U-label: only valid code points, no leading mark, hyphens in the right
/// places, the contextual rules of RFC 5892, appendix A. Normalisation (NFC), length and direction are not
/// looked at.
bool is_unicode_label(const std::vector<char32_t>& label);

/// Whether `label`, which holds only valid code points of IDNA2008, is in Normalization Form C.
bool is_composed(const std::vector<char32_t>& label);

/// The U-label of an A-label (with its xn-- in any case); nothing where it is none.
std::optional<std::vector<char32_t>> decode_a_label(std::string_view label);

/// Whether `label` starts with xn-- in any case.
bool has_a_label_prefix(std::string_view label);

/// The rule of RFC 5893, section 2, for the labels of one name.
bool satisfies_bidi_rule(const std::vector<std::vector<char32_t>>& labels);

}  // namespace holy::formats
