// The instances that a user names: files, folders, standard input, one text each or one a line.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/report/diagnostic.hpp"
#include "codegen/report/severities.hpp"
#include "tools/holyc/options.hpp"

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

/// The largest instance that is read whole, in bytes: judging one takes about four times its size in memory.
inline constexpr std::size_t largest_instance = std::size_t{1} << 30;

struct InstanceWalk {
  std::vector<std::string> troubles;  ///< sentences: what could not be read
  report::Diagnostics diagnostics;    ///< byte order marks that were passed over, arguments without files
  bool stopped = false;               ///< by the handler
};

/// Hands every instance to the handler: `-` is standard input, a folder stands for the .json, .ndjson, .jsonl
/// and .json-seq files below it in the order of their paths, a glob that no file is named like for the files
/// that it matches. Lines and records (record_reader.hpp) are read one by one where the ending or `ndjson`
/// says so, and a text that begins with a record separator anywhere. A byte order mark at the start is passed
/// over. Blank lines count but are no instances. Memory: one file, or of a stream its longest record.
[[nodiscard]] InstanceWalk for_each_instance(const std::vector<std::string>& arguments, bool ndjson,
                                             const InstanceHandler& handle);

/// Prints what went wrong on the way, as severe as the configuration says, on standard error. The exit status
/// that it makes: cannot_answer where instances are missing or were not read, at_fault where one is read in a
/// way that is an error here, else success.
[[nodiscard]] int tell_of_walk(InstanceWalk&& walk, const report::Severities& severities,
                               const Showing& showing);

}  // namespace holyc::cli
