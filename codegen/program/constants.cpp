#include "codegen/program/constants.hpp"

#include <cctype>

namespace holyc::program {

std::string compact_text(const holy::json::Value& value) {
  std::string compact;
  bool in_string = false;
  const std::string_view text = value.text();
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char byte = text[i];
    if (in_string && byte == '\\') {
      compact.push_back(byte);
      compact.push_back(text[++i]);
      continue;
    }
    if (byte == '"') in_string = !in_string;
    const bool is_space = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
    if (in_string || !is_space) compact.push_back(byte);
  }
  return compact;
}

std::uint32_t Constants::add(const std::vector<std::string>& texts) {
  std::string joined;
  for (const std::string& text : texts) joined.append(text).push_back('\n');
  const auto [place, is_new] =
      first_of_.try_emplace(std::move(joined), static_cast<std::uint32_t>(texts_.size()));
  if (is_new) texts_.insert(texts_.end(), texts.begin(), texts.end());
  return place->second;
}

}  // namespace holyc::program
