// Reading and writing files whole.
#pragma once

#include <cstddef>
#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

namespace holyc::cli {

/// The bytes of a file, or a sentence that says why it cannot be read. "-" is standard input. A text of more
/// than `most_bytes` is not read to its end.
[[nodiscard]] std::expected<std::string, std::string> read_file(
    const std::filesystem::path& path, std::size_t most_bytes = static_cast<std::size_t>(-1));

/// Puts a file in place whole or not at all: it is written under a temporary name beside its place and
/// renamed. Makes missing folders. Returns a sentence that says what failed, or an empty string.
[[nodiscard]] std::string write_file(const std::filesystem::path& path, std::string_view text);

/// Removes what interrupted runs of write_file() left in a folder. Files of running processes stay.
void remove_leftovers(const std::filesystem::path& folder);

/// A path as users read it: relative to the working directory when below it, '/' separated.
[[nodiscard]] std::string shown(const std::filesystem::path& path);

}  // namespace holyc::cli
