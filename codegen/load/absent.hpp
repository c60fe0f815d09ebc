// What is there where a file that was asked for is not.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>

namespace holyc::load {

/// "12 *.yaml, 3 *.md", the most frequent first.
[[nodiscard]] std::string counted_by_suffix(const std::map<std::string, std::size_t>& by_suffix);

/// What helps with a path that leads nowhere: the entry beside it that has nearly its name, or the part of it
/// that is there.
[[nodiscard]] std::string hint_of_absent(const std::filesystem::path& path);

}  // namespace holyc::load
