// Whole files as texts.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace holy_test {

/// The bytes of a file; empty if it cannot be read.
inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

}  // namespace holy_test
