// What the writer and the reader of a Program's bytes agree on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace holy::program {

inline constexpr std::string_view program_magic = "HOLYPROG";
inline constexpr std::uint64_t program_version = 1;

// What the flags of a node say.
inline constexpr std::uint64_t flag_tracks_properties = 1;
inline constexpr std::uint64_t flag_tracks_items = 2;
inline constexpr std::uint64_t flag_title = 4;  ///< the text id of a title follows
inline constexpr std::uint64_t all_flags = 7;

/// How much of the text before it a text may share: bounds what hostile bytes can expand to.
inline constexpr std::size_t max_shared_prefix = 255;

}  // namespace holy::program
