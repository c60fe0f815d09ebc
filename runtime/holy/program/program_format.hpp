// What the writer and the reader of a Program's bytes agree on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace holy::program {

inline constexpr std::string_view program_magic = "HOLYPROG";
inline constexpr std::uint64_t program_version = 1;

/// How much of the text before it a text may share: bounds what hostile bytes can expand to.
inline constexpr std::size_t max_shared_prefix = 255;

}  // namespace holy::program
