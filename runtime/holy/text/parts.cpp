#include <holy/text/parts.hpp>

namespace holy::text {

std::string_view trimmed(std::string_view text, std::string_view blanks) {
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t end = text.find(separator, begin);
    parts.push_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return parts;
    begin = end + separator.size();
  }
}

std::vector<std::string> listed(std::string_view text) {
  std::vector<std::string> parts;
  for (const std::string_view part : split(text, ",")) {
    if (const std::string_view word = trimmed(part); !word.empty()) parts.emplace_back(word);
  }
  return parts;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator,
                   std::string_view empty) {
  if (parts.empty()) return std::string(empty);
  std::string out = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i) out.append(separator).append(parts[i]);
  return out;
}

}  // namespace holy::text
