// The instances that a user names: files, folders, standard input, one text each or one a line.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace holyc::cli {

/// One instance. The text is valid during the call that hands it over.
struct Instance {
  std::string name;  ///< file, or "<stdin>"
  std::string_view text;
  std::size_t first_line = 1;  ///< of the text in its file
  bool is_line = false;        ///< of an NDJSON stream
};

/// Takes an instance; returns false to stop.
using InstanceHandler = std::function<bool(const Instance&)>;

/// The longest line of an NDJSON stream that is read, in bytes; a longer one is handed over cut off.
inline constexpr std::size_t longest_line = std::size_t{64} * 1024 * 1024;

/// The largest instance that is read whole, in bytes: judging one takes about four times its size in memory.
inline constexpr std::size_t largest_instance = std::size_t{1} << 30;

struct InstanceWalk {
  std::vector<std::string> troubles;  ///< sentences: what could not be read
  bool stopped = false;               ///< by the handler
};

/// Hands every instance to the handler: `-` is standard input, a folder stands for the .json, .ndjson and
/// .jsonl files below it in the order of their paths; the last two, and everything under `ndjson`, hold one
/// instance a line. Blank lines count but are no instances. Memory: one file, or of a stream its longest
/// line.
[[nodiscard]] InstanceWalk for_each_instance(const std::vector<std::string>& arguments, bool ndjson,
                                             const InstanceHandler& handle);

}  // namespace holyc::cli
