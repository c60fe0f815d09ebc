// Membership of Unicode properties, from PCRE2's tables, so that the engines agree with each other.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <holy/formats/unicode_property.hpp>
#include <holy/formats/utf8.hpp>

#include <pcre2.h>

#include <map>
#include <memory>
#include <mutex>

namespace holy::patterns {
namespace {

/// Every code point but the surrogates, in order, as UTF-8.
const std::string& all_code_points() {
  static const std::string text = [] {
    std::string all;
    all.reserve(4'400'000);
    for (char32_t value = 0; value <= last_code_point; ++value) {
      if (value < 0xD800 || value > 0xDFFF) formats::append_utf8(all, value);
    }
    return all;
  }();
  return text;
}

std::optional<CodePointSet> compute(const UnicodeProperty& property) {
  // PCRE2 never meets a surrogate in UTF-8, so these are decided here.
  const bool surrogates = property.kind == PropertyKind::general_category && property.name == "Cs";
  if (surrogates) return CodePointSet{{0xD800, 0xDFFF}};
  const std::string pattern = "\\p" + pcre2_spelling(property) + "+";
  int error = 0;
  PCRE2_SIZE error_offset = 0;
  const std::unique_ptr<pcre2_code, decltype(&pcre2_code_free)> code(
      pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), PCRE2_UTF, &error,
                    &error_offset, nullptr),
      &pcre2_code_free);
  if (!code) return std::nullopt;
  pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE);
  const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> data(
      pcre2_match_data_create_from_pattern(code.get(), nullptr), &pcre2_match_data_free);
  const std::string& subject = all_code_points();
  CodePointSet set;
  std::size_t at = 0;
  while (data && pcre2_match(code.get(), reinterpret_cast<PCRE2_SPTR>(subject.data()), subject.size(), at,
                             PCRE2_NO_UTF_CHECK, data.get(), nullptr) > 0) {
    const PCRE2_SIZE* span = pcre2_get_ovector_pointer(data.get());
    std::size_t last = span[1] - 1;
    while ((static_cast<unsigned char>(subject[last]) & 0xC0U) == 0x80U) --last;
    set.push_back({formats::decode_utf8(subject, span[0]).value, formats::decode_utf8(subject, last).value});
    at = span[1];
  }
  // A run that spans the gap of the surrogates took them in; only some properties have them.
  const bool has_surrogates =
      property.name == "Any" || property.name == "Assigned" || property.name == "C" ||
      ((property.kind == PropertyKind::script || property.kind == PropertyKind::script_extensions) &&
       property.name == "Zzzz");
  set = without_surrogates(normalized(std::move(set)));
  if (has_surrogates) set.push_back({0xD800, 0xDFFF});
  return normalized(std::move(set));
}

}  // namespace

std::string pcre2_spelling(const UnicodeProperty& property) {
  const std::string name(property.name);
  switch (property.kind) {
    case PropertyKind::general_category:
      return name == "LC" ? "{L&}" : "{" + name + "}";
    case PropertyKind::script:
      return "{sc:" + name + "}";
    case PropertyKind::script_extensions:
      return "{scx:" + name + "}";
    case PropertyKind::binary:
      break;
  }
  if (name == "Assigned") return "{^Cn}";
  return "{" + name + "}";
}

const std::optional<CodePointSet>& property_set(const UnicodeProperty& property) {
  static std::mutex mutex;
  static std::map<std::string, std::optional<CodePointSet>> known;
  const std::lock_guard lock(mutex);
  const std::string key = pcre2_spelling(property);
  const auto found = known.find(key);
  return found != known.end() ? found->second : known.emplace(key, compute(property)).first->second;
}

}  // namespace holy::patterns
