#include <holy/explain/repairs.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

#include <holy/json/write.hpp>
#include <holy/text/letter_case.hpp>
#include <holy/types/calendar.hpp>

namespace holy::program {

namespace {

constexpr std::size_t longest_mended = 200;  // bytes

bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}

std::string replaced(std::string_view text, char wrong, std::string_view right) {
  std::string out;
  for (const char letter : text) {
    if (letter == wrong) {
      out += right;
    } else {
      out += letter;
    }
  }
  return out;
}

std::string trimmed(std::string_view text) {
  constexpr std::string_view white = " \t\r\n";
  const std::size_t first = text.find_first_not_of(white);
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(white) - first + 1));
}

std::string in_lower_case(std::string_view text) {
  return json::lower_case(text);
}

std::string in_upper_case(std::string_view text) {
  std::string out(text);
  for (char& letter : out) letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
  return out;
}

std::string unwrapped(std::string_view text) {
  constexpr std::string_view opening = "{<([\"'`", closing = "}>)]\"'`";
  if (text.size() < 2) return {};
  const std::size_t kind = opening.find(text.front());
  const bool is_wrapped = kind != std::string_view::npos && closing[kind] == text.back();
  return is_wrapped ? std::string(text.substr(1, text.size() - 2)) : std::string();
}

std::string with_dashes(std::string_view text) {
  return replaced(text, '_', "-");
}
std::string with_underscores(std::string_view text) {
  return replaced(text, '-', "_");
}
std::string without_spaces(std::string_view text) {
  return replaced(text, ' ', "");
}
std::string spaces_as_dashes(std::string_view text) {
  return replaced(text, ' ', "-");
}
std::string spaces_as_underscores(std::string_view text) {
  return replaced(text, ' ', "_");
}
std::string without_dashes(std::string_view text) {
  return replaced(without_spaces(text), '-', "");
}

/// A way to change a text, and how to speak of its outcome.
struct Edit {
  std::string (*apply)(std::string_view);
  std::string_view before = "did you mean ", after = "?";
};

// The likeliest come first; the first few suit formats too.
constexpr std::size_t common_of_formats = 5;
constexpr std::array<Edit, 10> common{{{trimmed},
                                       {in_lower_case},
                                       {in_upper_case},
                                       {unwrapped},
                                       {with_dashes},
                                       {with_underscores},
                                       {spaces_as_dashes},
                                       {spaces_as_underscores},
                                       {without_spaces},
                                       {without_dashes}}};

std::string with_letter_t(std::string_view text) {
  std::string out(text);
  const std::size_t space = out.find(' ');
  if (space != std::string::npos) out[space] = 'T';
  return out;
}
std::string in_utc(std::string_view text) {
  return with_letter_t(text) + 'Z';
}
std::string at_midnight(std::string_view text) {
  return std::string(text) + "T00:00:00Z";
}
std::string with_seconds(std::string_view text) {
  return std::string(text) + ":00Z";
}
std::string date_alone(std::string_view text) {
  return std::string(text.substr(0, 10));
}
std::string date_with_dashes(std::string_view text) {
  return replaced(text, '/', "-");
}

/// 21.11.2026 as 2026-11-21.
std::string year_first(std::string_view text) {
  if (text.size() != 10 || text[2] != '.' || text[5] != '.') return {};
  return std::string(text.substr(6)) + '-' + std::string(text.substr(3, 2)) + '-' +
         std::string(text.substr(0, 2));
}

/// 20261121 as 2026-11-21.
std::string date_in_parts(std::string_view text) {
  if (text.size() != 8) return {};
  return std::string(text.substr(0, 4)) + '-' + std::string(text.substr(4, 2)) + '-' +
         std::string(text.substr(6));
}

std::string as_web_address(std::string_view text) {
  const bool names_host = text.substr(0, text.find('/')).find('.') != std::string_view::npos;
  return names_host && text.front() != '.' && text.front() != '/' ? "https://" + std::string(text)
                                                                  : std::string();
}

std::string without_leading_zeros(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool starts = out.empty() || !is_digit(out.back());
    const bool goes_on = at + 1 < text.size() && is_digit(text[at + 1]);
    if (!starts || text[at] != '0' || !goes_on) out += text[at];
  }
  return out;
}

std::string with_at_sign(std::string_view text) {
  const std::size_t word = text.find(" at ");
  return word == std::string_view::npos
             ? std::string()
             : std::string(text.substr(0, word)) + '@' + std::string(text.substr(word + 4));
}

std::string with_slash(std::string_view text) {
  return '/' + std::string(text);
}

std::string with_percent(std::string_view text) {
  return replaced(text, ' ', "%20");
}

/// An edit for one format.
struct FormatEdit {
  std::string_view format;
  Edit edit;
};

constexpr FormatEdit for_formats[] = {
    {"date-time", {with_letter_t}},
    {"date-time", {in_utc, "write ", " if it is UTC, or add its offset, such as +02:00"}},
    {"date-time", {at_midnight, "write ", " if it is midnight in UTC"}},
    {"time", {in_utc, "write ", " if it is UTC, or add its offset, such as +02:00"}},
    {"time", {with_seconds, "write ", " if it is UTC, or add seconds and offset"}},
    {"date", {date_alone}},
    {"date", {date_with_dashes}},
    {"date", {year_first}},
    {"date", {date_in_parts}},
    {"uri", {as_web_address}},
    {"iri", {as_web_address}},
    {"uri", {with_percent}},
    {"uri-reference", {with_percent}},
    {"iri-reference", {with_percent}},
    {"ipv4", {without_leading_zeros}},
    {"email", {with_at_sign}},
    {"json-pointer", {with_slash}},
};

/// The hint of one edit, if it helps: `verdict` becomes that on the changed text, or `no` where nothing
/// changes.
std::string hint_by(const Edit& edit, std::string_view text, const Judge& judge, patterns::Match& verdict) {
  const std::string changed = edit.apply(text);
  verdict = changed.empty() || changed == text ? patterns::Match::no : judge(changed);
  if (verdict != patterns::Match::yes) return {};
  return std::string(edit.before) + json::quoted(json::shortened(changed)) + std::string(edit.after);
}

/// The hint of the first of the common edits, of so many, that helps.
std::string hint_by_common(std::string_view text, const Judge& judge, std::size_t count) {
  if (text.empty() || text.size() > longest_mended) return {};
  auto verdict = patterns::Match::no;
  for (std::size_t i = 0; i < count && verdict == patterns::Match::no; ++i) {
    std::string hint = hint_by(common[i], text, judge, verdict);
    if (!hint.empty()) return hint;
  }
  return {};
}

/// The number in a part of a text; -1 where there is none.
int number_at(std::string_view text, std::size_t first, std::size_t count) {
  if (text.size() < first + count) return -1;
  int number = 0;
  for (const char digit : text.substr(first, count)) {
    if (!is_digit(digit)) return -1;
    number = number * 10 + (digit - '0');
  }
  return number;
}

std::string fault_of_date(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return {};
  const int year = number_at(text, 0, 4), month = number_at(text, 5, 2), day = number_at(text, 8, 2);
  if (year < 0 || month < 0 || day < 0) return {};
  if (month < 1 || month > 12) return "months go from 01 to 12";
  constexpr std::array<std::string_view, 12> names{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};
  const int days = calendar::days_in_month(year, month);
  if (day >= 1 && day <= days) return {};
  return std::string(names[static_cast<std::size_t>(month - 1)]) + ' ' + std::string(text.substr(0, 4)) +
         " has " + std::to_string(days) + " days";
}

std::string fault_of_time(std::string_view text) {
  const int hour = number_at(text, 0, 2), minute = number_at(text, 3, 2), second = number_at(text, 6, 2);
  if (hour > 23) return "hours go from 00 to 23";
  if (minute > 59) return "minutes go from 00 to 59";
  return second > 60 ? "seconds go from 00 to 59" : "";
}

std::string fault_of_date_time(std::string_view text) {
  std::string fault = fault_of_date(text);
  return fault.empty() && text.size() > 11 ? fault_of_time(text.substr(11)) : fault;
}

std::string fault_of_address(std::string_view text) {
  std::size_t parts = 1;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] != '.' && !is_digit(text[at])) return {};
    if (at < text.size() && text[at] == '.') ++parts;
    if (at > 0 && is_digit(text[at - 1])) continue;
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    const std::size_t count = end - at;
    if (count > 3 || number_at(text, at, count) > 255) return "each part goes from 0 to 255";
  }
  return parts == 4 ? "" : "an IPv4 address has four parts";
}

std::string fault_of_uuid(std::string_view text) {
  const auto is_part = [](char letter) {
    return letter == '-' || is_digit(letter) || (letter >= 'a' && letter <= 'f') ||
           (letter >= 'A' && letter <= 'F');
  };
  const auto strange = std::find_if_not(text.begin(), text.end(), is_part);
  if (strange != text.end()) {
    const auto byte = static_cast<unsigned char>(*strange);
    return byte > 0x20 && byte < 0x7F ? std::string("'") + *strange + "' is no hexadecimal digit"
                                      : std::string();
  }
  return text.size() == 36 ? "" : "a UUID has 36 characters, this has " + std::to_string(text.size());
}

std::string fault_of_email(std::string_view text) {
  if (text.find('@') == std::string_view::npos) return "it has no @";
  if (text.front() == '@') return "nothing stands before the @";
  return text.back() == '@' ? "nothing stands after the @" : "";
}

std::string fault_of_host(std::string_view text) {
  if (text.find('_') != std::string_view::npos) return "a host name has no underscores";
  if (text.find("://") != std::string_view::npos)
    return "this is a URI: leave out what stands around the host";
  if (text.find(':') != std::string_view::npos) return "leave out the port";
  return "";
}

std::string fault_of_uri(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || text.find('/') < colon)
    return "it begins with no scheme such as https:";
  return "";
}

std::string fault_of_regex(std::string_view text) {
  const auto compiled = patterns::Pattern::compile(text);
  if (compiled) return {};
  const patterns::PatternError& error = compiled.error();
  const std::size_t before = json::count_code_points(text.substr(0, std::min(error.offset, text.size())));
  return "at character " + std::to_string(before + 1) + ": " + error.message;
}

/// Says what is wrong with a text of a format.
struct FormatFault {
  std::string_view format;
  std::string (*tell)(std::string_view);
};

constexpr FormatFault faults[] = {
    {"date", fault_of_date},       {"date-time", fault_of_date_time}, {"time", fault_of_time},
    {"ipv4", fault_of_address},    {"uuid", fault_of_uuid},           {"email", fault_of_email},
    {"idn-email", fault_of_email}, {"hostname", fault_of_host},       {"uri", fault_of_uri},
    {"iri", fault_of_uri},         {"regex", fault_of_regex},
};

}  // namespace

std::string hint_to_mend(std::string_view text, const Judge& judge) {
  return hint_by_common(text, judge, common.size());
}

std::string hint_for_format(std::string_view format, std::string_view text, const Judge& judge) {
  if (text.empty() || text.size() > longest_mended) return {};
  auto verdict = patterns::Match::no;
  for (const FormatEdit& one : for_formats) {
    if (one.format != format) continue;
    std::string hint = hint_by(one.edit, text, judge, verdict);
    if (verdict != patterns::Match::no) return hint;
  }
  std::string hint = format == "regex" ? std::string() : hint_by_common(text, judge, common_of_formats);
  for (const FormatFault& one : faults) {
    if (hint.empty() && one.format == format) hint = one.tell(text);
  }
  return hint;
}

}  // namespace holy::program
