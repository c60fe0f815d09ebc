#include "ids.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <random>

#include <openssl/evp.h>

namespace holy {

namespace {

using Bytes = std::array<unsigned char, 16>;

constexpr bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

constexpr unsigned hex_value(char c) {
  if (c <= '9') return static_cast<unsigned>(c - '0');
  return static_cast<unsigned>((c | 0x20) - 'a') + 10;
}

constexpr bool is_hyphen_place(std::size_t place) { return place == 8 || place == 13 || place == 18 || place == 23; }

Bytes bytes_of(std::string_view uuid) {
  Bytes bytes{};
  std::size_t digit = 0;
  for (std::size_t i = 0; i < uuid.size() && digit < 32; ++i) {
    if (uuid[i] == '-') continue;
    bytes[digit / 2] = static_cast<unsigned char>((bytes[digit / 2] << 4) | hex_value(uuid[i]));
    ++digit;
  }
  return bytes;
}

std::string spelled(Bytes bytes, unsigned version) {
  bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | (version << 4));
  bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const unsigned char byte : bytes) {
    if (is_hyphen_place(text.size())) text += '-';
    text += digits[byte >> 4];
    text += digits[byte & 0x0F];
  }
  return text;
}

}  // namespace

bool is_uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_hyphen_place(i) ? text[i] != '-' : !is_hex(text[i])) return false;
  }
  return true;
}

std::string uuid_from_name(std::string_view name_space, std::string_view name) {
  const Bytes prefix = bytes_of(name_space);
  std::string hashed(prefix.begin(), prefix.end());
  hashed += name;
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  EVP_Digest(hashed.data(), hashed.size(), digest.data(), nullptr, EVP_sha1(), nullptr);
  Bytes bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = digest[i];
  return spelled(bytes, 5);
}

std::string random_uuid() {
  thread_local std::random_device source;
  Bytes bytes{};
  for (std::size_t i = 0; i < bytes.size(); i += 4) {
    const std::uint32_t word = source();
    for (std::size_t byte = 0; byte < 4; ++byte) bytes[i + byte] = static_cast<unsigned char>(word >> (8 * byte));
  }
  return spelled(bytes, 4);
}

std::string timestamp_now() {
  const auto now = std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
  const auto since_epoch = now.time_since_epoch().count();
  const std::time_t seconds = static_cast<std::time_t>(since_epoch / 1'000'000);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  std::array<char, 32> day{};
  std::strftime(day.data(), day.size(), "%Y-%m-%dT%H:%M:%S", &parts);
  std::array<char, 16> fraction{};
  std::snprintf(fraction.data(), fraction.size(), ".%06uZ", static_cast<unsigned>(since_epoch % 1'000'000));
  return std::string(day.data()) + fraction.data();
}

}  // namespace holy
