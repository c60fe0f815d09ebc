// Checked-in texts that tests compare with. HOLY_UPDATE=1 (./dev update) writes them anew instead.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "tests/support/files.hpp"

namespace holy_test {

/// What a test must find: the text of the file; while goldens are written anew, what it found, which goes
/// there.
inline std::string expected(const std::filesystem::path& path, const std::string& found) {
  const char* const update = std::getenv("HOLY_UPDATE");
  if (update != nullptr && std::string_view(update) == "1") std::ofstream(path, std::ios::binary) << found;
  return read_file(path);
}

}  // namespace holy_test
