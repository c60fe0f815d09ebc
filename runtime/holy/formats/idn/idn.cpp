// Internationalised host names and mail addresses: UTS 46 by ICU, and the rules of IDNA2008 that it lacks.
#include <holy/formats/email.hpp>
#include <holy/formats/format.hpp>
#include <holy/formats/idna.hpp>
#include <holy/text/utf8_survey.hpp>

#include <unicode/bytestream.h>
#include <unicode/idna.h>
#include <unicode/stringpiece.h>

#include <algorithm>
#include <memory>
#include <string>

namespace holy::formats {
namespace {

constexpr std::size_t longest_name = 253;
constexpr std::size_t longest_text = 4'096;  ///< no name is as long, however it is encoded

const icu::IDNA* processor() {
  static const std::unique_ptr<const icu::IDNA> instance = [] {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<const icu::IDNA> made(icu::IDNA::createUTS46Instance(
        UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_CHECK_CONTEXTO |
            UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE,
        error));
    return U_SUCCESS(error) ? std::move(made) : nullptr;
  }();
  return instance.get();
}

icu::StringPiece piece(std::string_view text) {
  return icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size()));
}

/// Replaces the three other full stops that separate labels (RFC 3490 3.1), and splits at the dots.
std::vector<std::string> labels_of(std::string_view name) {
  std::vector<std::string> labels(1);
  for (const char32_t c : code_points(name)) {
    if (c == '.' || c == 0x3002 || c == 0xFF0E || c == 0xFF61) {
      labels.emplace_back();
    } else {
      append_utf8(labels.back(), c);
    }
  }
  return labels;
}

/// ASCII labels that ICU would only look at after mapping.
bool encoded_labels_are_valid(const std::vector<std::string>& labels) {
  return std::all_of(labels.begin(), labels.end(), [](const std::string& label) {
    return !label.empty() && (!has_a_label_prefix(label) || decode_a_label(label).has_value());
  });
}

/// Whether the mapped label obeys IDNA2008. Labels of ASCII follow RFC 1123 instead, which lets a--b and
/// ab--c be.
bool mapped_label_is_valid(const std::string& label) {
  const bool ascii =
      std::all_of(label.begin(), label.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  return ascii ? !label.starts_with('-') && !label.ends_with('-') : is_unicode_label(code_points(label));
}

bool is_idn_hostname(std::string_view text) {
  if (text.empty() || text.size() > longest_text || !survey_utf8(text).valid || processor() == nullptr)
    return false;
  if (!encoded_labels_are_valid(labels_of(text))) return false;
  // Labels of ASCII with hyphens in the third and fourth place are ICU's only objection that RFC 1123 does
  // not share.
  UErrorCode error = U_ZERO_ERROR;
  icu::IDNAInfo info;
  std::string ascii;
  icu::StringByteSink<std::string> ascii_sink(&ascii);
  processor()->nameToASCII_UTF8(piece(text), ascii_sink, info, error);
  if (U_FAILURE(error) || (info.getErrors() & ~static_cast<std::uint32_t>(UIDNA_ERROR_HYPHEN_3_4)) != 0)
    return false;
  if (ascii.size() > longest_name) return false;
  std::string mapped;
  icu::StringByteSink<std::string> mapped_sink(&mapped);
  processor()->nameToUnicodeUTF8(piece(text), mapped_sink, info, error);
  const std::vector<std::string> labels = labels_of(mapped);
  if (U_FAILURE(error) || !std::all_of(labels.begin(), labels.end(), mapped_label_is_valid)) return false;
  std::vector<std::vector<char32_t>> points;
  for (const std::string& label : labels) points.push_back(code_points(label));
  return satisfies_bidi_rule(points);
}

bool is_idn_email(std::string_view text) {
  return is_mailbox(text, true, is_idn_hostname);
}

}  // namespace

void register_idn() {
  set_idn_checks(is_idn_hostname, is_idn_email);
}

}  // namespace holy::formats
