#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

#include "tools/suite/suite.hpp"

namespace holyc::suite {

namespace fs = std::filesystem;
using resolve::Dialect;

std::optional<std::string> read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

std::vector<fs::path> json_files(const fs::path& folder, bool recursive) {
  std::vector<fs::path> paths;
  std::error_code error;
  const auto take = [&](const fs::directory_entry& entry) {
    if (entry.is_regular_file() && entry.path().extension() == ".json") paths.push_back(entry.path());
  };
  if (recursive) {
    for (const auto& entry : fs::recursive_directory_iterator(folder, error)) take(entry);
  } else {
    for (const auto& entry : fs::directory_iterator(folder, error)) take(entry);
  }
  std::ranges::sort(paths);
  return paths;
}

namespace {

struct DialectNames {
  Dialect dialect;
  std::string_view folder;
  std::array<std::string_view, 4> names;
};

constexpr std::array<DialectNames, 5> dialect_names{{
    {Dialect::draft4, "draft4", {"draft4", "draft-04", "draft-4", "4"}},
    {Dialect::draft6, "draft6", {"draft6", "draft-06", "draft-6", "6"}},
    {Dialect::draft7, "draft7", {"draft7", "draft-07", "draft-7", "7"}},
    {Dialect::draft2019_09, "draft2019-09", {"draft2019-09", "2019-09", "2019", "draft-2019-09"}},
    {Dialect::draft2020_12, "draft2020-12", {"draft2020-12", "2020-12", "2020", "draft-2020-12"}},
}};

}  // namespace

std::optional<Dialect> find_dialect(std::string_view name) {
  for (const DialectNames& one : dialect_names) {
    if (std::ranges::find(one.names, name) != one.names.end()) return one.dialect;
  }
  return std::nullopt;
}

std::string_view folder_of(Dialect dialect) {
  return std::ranges::find(dialect_names, dialect, &DialectNames::dialect)->folder;
}

}  // namespace holyc::suite
