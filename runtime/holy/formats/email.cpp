#include <holy/formats/checks.hpp>
#include <holy/formats/email.hpp>
#include <holy/formats/grammar.hpp>
#include <holy/formats/internet_address.hpp>
#include <holy/text/utf8_survey.hpp>

#include <algorithm>

namespace holy::formats {
namespace {

constexpr std::size_t longest_local_part = 64;  ///< octets, RFC 5321 4.5.3.1.1
constexpr std::size_t longest_domain = 255;     ///< octets, RFC 5321 4.5.3.1.2

bool is_atext(char c) {
  return is_letter_or_digit(c) || is_one_of(c, "!#$%&'*+-/=?^_`{|}~");
}

bool is_dot_string(std::string_view text, bool international) {
  bool after_dot = true;
  for (const char c : text) {
    if (c == '.') {
      if (after_dot) return false;
      after_dot = true;
    } else {
      if (!is_atext(c) && !(international && !is_ascii(c))) return false;
      after_dot = false;
    }
  }
  return !after_dot;
}

/// The length of the quoted string at the start of `text`, or 0.
std::size_t quoted_string(std::string_view text, bool international) {
  for (std::size_t i = 1; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"') return i + 1;
    if (c == '\\') {
      ++i;
      if (i >= text.size() || text[i] < ' ' || text[i] > '~') return 0;
    } else if (!(c >= ' ' && c <= '~') && !(international && !is_ascii(c))) {
      return 0;
    }
  }
  return 0;
}

bool is_mail_domain(std::string_view text) {
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t dot = std::min(text.find('.', start), text.size());
    if (!is_host_label(text.substr(start, dot - start))) return false;
    start = dot + 1;
  }
  return true;
}

}  // namespace

bool is_mailbox(std::string_view text, bool international, Check is_domain) {
  if (international && !survey_utf8(text).valid) return false;
  std::size_t at = text.rfind('@');
  if (text.starts_with('"')) {
    at = quoted_string(text, international);
    if (at == 0 || at >= text.size() || text[at] != '@') return false;
  } else if (at == std::string_view::npos || !is_dot_string(text.substr(0, at), international)) {
    return false;
  }
  const std::string_view domain = text.substr(at + 1);
  if (at > longest_local_part || domain.size() > longest_domain) return false;
  if (domain.size() > 2 && domain.front() == '[' && domain.back() == ']')
    return is_mail_address_literal(domain.substr(1, domain.size() - 2));
  return is_domain(domain);
}

bool is_email(std::string_view text) {
  return is_mailbox(text, false, is_mail_domain);
}

}  // namespace holy::formats
