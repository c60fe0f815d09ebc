// What a run of `holyc generate` puts on disk, and what an earlier run left there.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/emit/target.hpp"

namespace holyc::cli {

/// The file in each target's folder that lists what holyc wrote there; checked in with the outputs, so that a
/// fresh clone knows which files are stale. Lines: a hash of the text, two spaces, the path below the folder.
inline constexpr std::string_view record_name = ".holyc-outputs";

/// Paths below the folder of a target, with the hash of what holyc wrote there.
using Record = std::map<std::string, std::string, std::less<>>;

[[nodiscard]] std::string print_record(const Record& record);

/// Reads a record; lines that are none, and paths that lead out of the folder, are left out.
[[nodiscard]] Record parse_record(std::string_view text);

/// The hash that a record keeps: FNV-1a of 64 bits, in hexadecimal. It notices edits, not attacks.
[[nodiscard]] std::string content_hash(std::string_view text);

/// Whether a relative path stays in its folder: no empty, "." or ".." segment, not absolute.
[[nodiscard]] bool stays_inside(std::string_view path);

/// The outputs of one target.
struct TargetOutputs {
  std::filesystem::path folder;
  std::vector<emit::File> files;   ///< sorted by path, without the record
  Record record;                   ///< of `files`
  Record earlier;                  ///< of the run before
  std::vector<std::string> stale;  ///< paths of `earlier` that are no outputs any more and still exist
};

/// Adds records: the one of the outputs, and the one found on disk.
[[nodiscard]] TargetOutputs with_records(std::filesystem::path folder, std::vector<emit::File> files);

/// Files on disk that writing would replace although holyc did not write them: the record does not list them,
/// their text does not say that holyc made them, and it is not what would be written.
[[nodiscard]] std::vector<std::filesystem::path> foreign_files(const TargetOutputs& outputs);

struct Writing {
  std::size_t written = 0;
  std::size_t unchanged = 0;
  std::size_t removed = 0;
  std::vector<std::string> kept_stale;    ///< stale files that stay because `clean` was not asked for
  std::vector<std::string> edited_stale;  ///< stale files that stay because they were edited by hand
  std::string error;                      ///< what failed, or empty
};

/// Writes what differs from disk. Each file is put in place whole; a file is listed in the record before it
/// is written, so that an interrupted run leaves nothing that a later `--clean` does not know. With `clean`,
/// stale files are removed, and folders that this leaves empty; a file whose text is not what holyc wrote
/// stays. A target without outputs keeps no record.
[[nodiscard]] Writing write_outputs(const TargetOutputs& outputs, bool clean);

/// A file that is not what holyc would write.
struct Drift {
  enum class Kind : std::uint8_t { changed, missing, stale };
  Kind kind{};
  std::string path;  ///< as users read it
  std::string diff;  ///< unified, from what is on disk to what holyc would write; empty for a stale file
  std::vector<std::uint32_t> roots;  ///< the schemas it is made from; empty: all
};

/// What write_outputs() would change, in the order of paths.
[[nodiscard]] std::vector<Drift> compare_outputs(const TargetOutputs& outputs);

}  // namespace holyc::cli
