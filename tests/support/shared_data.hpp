// Where the shared corpora are.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <iostream>

/// The path of `relative` in the shared data, or an empty path (and a line that says that a part is skipped)
/// where it is absent.
inline std::filesystem::path shared_path(const char* relative) {
  const char* root = std::getenv("HOLY_SHARED");
  const std::filesystem::path path = std::filesystem::path(root == nullptr ? "../shared" : root) / relative;
  if (std::filesystem::exists(path)) return path;
  std::cout << "a part is skipped: there is no " << relative << " in the shared data\n";
  return {};
}
