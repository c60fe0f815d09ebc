#include <holy/formats/checks.hpp>
#include <holy/formats/idna.hpp>
#include <holy/formats/internet_address.hpp>

#include <algorithm>

namespace holy::formats {
namespace {

constexpr std::size_t longest_name = 253;  ///< octets, RFC 1123 2.1 and RFC 1035 2.3.4

/// Calls `judge(label)` for each label; false as soon as one is refused.
template <class Judge>
bool all_labels(std::string_view name, const Judge& judge) {
  for (std::size_t start = 0; start <= name.size();) {
    const std::size_t dot = std::min(name.find('.', start), name.size());
    if (!judge(name.substr(start, dot - start))) return false;
    start = dot + 1;
  }
  return true;
}

}  // namespace

bool is_plain_hostname(std::string_view text) {
  return text.size() <= longest_name && all_labels(text, is_host_label);
}

bool is_hostname(std::string_view text) {
  if (!is_plain_hostname(text)) return false;
  std::vector<std::vector<char32_t>> labels;
  bool encoded = false;
  const bool valid = all_labels(text, [&](std::string_view label) {
    if (!has_a_label_prefix(label)) {
      labels.emplace_back(label.begin(), label.end());
      return true;
    }
    encoded = true;
    const auto decoded = decode_a_label(label);
    if (decoded) labels.push_back(*decoded);
    return decoded.has_value();
  });
  return valid && (!encoded || satisfies_bidi_rule(labels));
}

}  // namespace holy::formats
