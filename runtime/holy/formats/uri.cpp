// RFC 3986, appendix A, and RFC 3987, section 2.2, which adds characters outside ASCII to it.
#include <holy/formats/checks.hpp>
#include <holy/formats/grammar.hpp>
#include <holy/text/utf8_survey.hpp>

#include <algorithm>

namespace holy::formats {
namespace {

constexpr std::string_view sub_delimiters = "!$&'()*+,;=";

bool is_ucschar(char32_t c) {
  if (c < 0xA0) return false;
  if (c <= 0xD7FF || (c >= 0xF900 && c <= 0xFDCF) || (c >= 0xFDF0 && c <= 0xFFEF)) return true;
  return c >= 0x10000 && c <= 0xEFFFD && (c & 0xFFFFU) <= 0xFFFD && !(c >= 0xE0000 && c <= 0xE0FFF);
}

bool is_private(char32_t c) {
  return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0xFFFFD) || (c >= 0x100000 && c <= 0x10FFFD);
}

/// Whether `text` consists of unreserved characters, percent-encoded octets, sub-delimiters and those of
/// `more`; in an IRI also of the characters of RFC 3987, private ones where `with_private`.
struct Characters {
  bool international;

  [[nodiscard]] bool all(std::string_view text, std::string_view more, bool with_private = false) const {
    for (std::size_t i = 0; i < text.size();) {
      const char c = text[i];
      if (c == '%') {
        if (text.size() - i < 3 || !is_hex_digit(text[i + 1]) || !is_hex_digit(text[i + 2])) return false;
        i += 3;
      } else if (is_ascii(c)) {
        if (!is_letter_or_digit(c) && !is_one_of(c, "-._~") && !is_one_of(c, sub_delimiters) &&
            !is_one_of(c, more))
          return false;
        ++i;
      } else {
        const DecodedCodePoint next = decode_utf8(text, i);
        if (!international || !next.valid) return false;
        if (!is_ucschar(next.value) && !(with_private && is_private(next.value))) return false;
        i += next.length;
      }
    }
    return true;
  }

  [[nodiscard]] bool host(std::string_view text) const {
    if (!text.starts_with('[')) return all(text, "");
    if (!text.ends_with(']')) return false;
    const std::string_view literal = text.substr(1, text.size() - 2);
    return is_ipv6(literal) || is_future_address(literal);
  }

  /// IPvFuture = "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )
  [[nodiscard]] static bool is_future_address(std::string_view text) {
    const std::size_t dot = text.find('.');
    if (text.empty() || (text.front() != 'v' && text.front() != 'V') || dot == std::string_view::npos ||
        dot < 2)
      return false;
    const std::string_view version = text.substr(1, dot - 1);
    const std::string_view address = text.substr(dot + 1);
    return std::all_of(version.begin(), version.end(), is_hex_digit) && !address.empty() &&
           std::all_of(address.begin(), address.end(), [](char c) {
             return is_letter_or_digit(c) || is_one_of(c, "-._~:") || is_one_of(c, sub_delimiters);
           });
  }

  [[nodiscard]] bool authority(std::string_view text) const {
    const std::size_t at = text.find('@');
    if (at != std::string_view::npos) {
      if (!all(text.substr(0, at), ":")) return false;
      text.remove_prefix(at + 1);
    }
    const std::size_t bracket = text.rfind(']');
    const std::size_t colon = text.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon == std::string_view::npos) return host(text);
    const std::string_view port = text.substr(colon + 1);
    return host(text.substr(0, colon)) && std::all_of(port.begin(), port.end(), is_digit);
  }

  /// Everything behind the scheme. `relative` forbids a colon in the first segment.
  [[nodiscard]] bool rest(std::string_view text, bool relative) const {
    const std::size_t hash = text.find('#');
    if (hash != std::string_view::npos) {
      if (!all(text.substr(hash + 1), ":@/?")) return false;
      text = text.substr(0, hash);
    }
    const std::size_t question = text.find('?');
    if (question != std::string_view::npos) {
      if (!all(text.substr(question + 1), ":@/?", true)) return false;
      text = text.substr(0, question);
    }
    if (text.starts_with("//")) {
      const std::size_t slash = std::min(text.find('/', 2), text.size());
      return authority(text.substr(2, slash - 2)) && all(text.substr(slash), ":@/");
    }
    const bool colon_first = text.substr(0, text.find('/')).find(':') != std::string_view::npos;
    return !(relative && colon_first) && all(text, ":@/");
  }
};

/// The length of the scheme at the start of `text`, without its colon; 0 where there is none.
std::size_t scheme_length(std::string_view text) {
  if (text.empty() || !is_letter(text.front())) return 0;
  std::size_t i = 1;
  while (i < text.size() && (is_letter_or_digit(text[i]) || is_one_of(text[i], "+-."))) ++i;
  return i < text.size() && text[i] == ':' ? i : 0;
}

bool is_identifier(std::string_view text, bool international) {
  const std::size_t scheme = scheme_length(text);
  return scheme > 0 && Characters{international}.rest(text.substr(scheme + 1), false);
}

bool is_reference(std::string_view text, bool international) {
  return is_identifier(text, international) || Characters{international}.rest(text, true);
}

}  // namespace

bool is_uri(std::string_view text) {
  return is_identifier(text, false);
}
bool is_uri_reference(std::string_view text) {
  return is_reference(text, false);
}
bool is_iri(std::string_view text) {
  return is_identifier(text, true);
}
bool is_iri_reference(std::string_view text) {
  return is_reference(text, true);
}

}  // namespace holy::formats
