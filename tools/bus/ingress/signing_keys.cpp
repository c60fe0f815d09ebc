#include "tools/bus/ingress/signing_keys.hpp"

#include <fstream>
#include <iterator>
#include <utility>

namespace holyfields::bus {

std::expected<holy::signing::Keys, std::string> signing_keys_of_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  holy::signing::KeysReading reading = holy::signing::read_keys(text);
  if (!reading.error.empty()) return std::unexpected(path + ": " + reading.error);
  return std::move(reading.keys);
}

}  // namespace holyfields::bus
