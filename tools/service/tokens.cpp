#include "tools/service/tokens.hpp"

#include <arpa/inet.h>
#include <openssl/crypto.h>
#include <openssl/sha.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <holy/events/event_types.hpp>
#include <holy/text/letter_case.hpp>
#include <holy/text/parts.hpp>

#include "tools/ingress/topic.hpp"

namespace holyfields::service {
namespace {

using holy::text::trimmed;

std::array<unsigned char, 32> digest_of(std::string_view text) {
  std::array<unsigned char, 32> digest{};
  SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
  return digest;
}

std::string_view without_version(std::string_view event_type) {
  return holy::version_suffix(event_type) ? event_type.substr(0, event_type.rfind('.')) : event_type;
}

std::unexpected<std::string> fault(std::size_t line, const std::string& sentence) {
  return std::unexpected("line " + std::to_string(line) + ": " + sentence);
}

}  // namespace

std::expected<Tokens, std::string> Tokens::from_text(std::string_view text) {
  Tokens tokens;
  std::size_t number = 0;
  for (const std::string_view whole_line : holy::text::split(text, "\n")) {
    ++number;
    const std::string_view line = trimmed(whole_line);
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return fault(number, "a line reads name:token.");
    const std::size_t blank = std::min(line.find_first_of(" \t", colon), line.size());
    const std::string_view token = line.substr(colon + 1, blank - colon - 1);
    const std::string_view rest = trimmed(line.substr(blank));
    if (token.empty()) return fault(number, "the token is missing.");
    Owner owner{
        .name = std::string(trimmed(line.substr(0, colon))), .digest = digest_of(token), .patterns = {}};
    if (!rest.empty()) {
      if (!rest.starts_with("publish="))
        return fault(number, "after the token only publish=PATTERN,... may stand.");
      owner.restricted = true;
      for (const std::string_view pattern : holy::text::split(rest.substr(8), ","))
        owner.patterns.emplace_back(pattern);
    }
    for (const Owner& other : tokens.owners_) {
      if (other.name == owner.name) return fault(number, "the name " + owner.name + " is there already.");
      if (other.digest == owner.digest) return fault(number, "the token is that of " + other.name + ".");
    }
    tokens.owners_.push_back(std::move(owner));
  }
  return tokens;
}

std::expected<Tokens, std::string> Tokens::from_file(const std::string& path) {
  std::error_code ignored;
  std::ifstream file(path);
  if (!file || std::filesystem::is_directory(path, ignored))  // a folder can be opened, but not read
    return std::unexpected("The file of tokens, " + path + ", cannot be read.");
  const std::string text(std::istreambuf_iterator<char>(file), {});
  auto tokens = from_text(text);
  if (!tokens) return std::unexpected("The file of tokens, " + path + ", " + tokens.error());
  if (tokens->empty()) return std::unexpected("The file of tokens, " + path + ", has no token.");
  return tokens;
}

std::string_view Tokens::name_of(std::string_view authorization) const {
  const std::size_t blank = authorization.find(' ');
  const bool is_bearer = holy::json::equal_ignoring_case(authorization.substr(0, blank), "bearer");
  if (!is_bearer || blank == std::string_view::npos) return {};
  const Digest digest = digest_of(trimmed(authorization.substr(blank)));
  const Owner* found = nullptr;
  for (const Owner& owner : owners_)
    if (CRYPTO_memcmp(owner.digest.data(), digest.data(), digest.size()) == 0) found = &owner;
  return found == nullptr ? std::string_view{} : std::string_view{found->name};
}

bool Tokens::may_publish(std::string_view name, std::string_view event_type) const {
  if (owners_.empty()) return true;
  const auto owner = std::ranges::find(owners_, name, &Owner::name);
  if (owner == owners_.end()) return false;
  if (!owner->restricted) return true;
  if (event_type.empty()) return false;
  return std::ranges::any_of(owner->patterns, [&](const std::string& one) {
    return topic_matches(one, event_type) || topic_matches(one, without_version(event_type));
  });
}

bool is_loopback(std::string_view host) {
  const std::string text(host);
  if (text == "localhost") return true;
  in_addr four{};
  if (inet_pton(AF_INET, text.c_str(), &four) == 1) return (ntohl(four.s_addr) >> 24) == 127;
  in6_addr six{};
  return inet_pton(AF_INET6, text.c_str(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

}  // namespace holyfields::service
