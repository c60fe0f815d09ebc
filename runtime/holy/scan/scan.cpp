#include <holy/scan/scan.hpp>

#include <cstring>

namespace holy::scan {

const char* skip_spaces(const char* at) {
  while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t') ++at;  // the last byte is a bracket
  return at;
}

const char* literal(const Scan& scan, const char* at, std::string_view word) {
  const auto left = static_cast<std::size_t>(scan.end - at);
  return left > word.size() && std::memcmp(at, word.data(), word.size()) == 0 ? at + word.size() : nullptr;
}

}  // namespace holy::scan
