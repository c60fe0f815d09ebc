// The compiled engine: groups as real emitted C++, many to a shared object, loaded and called.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "tools/suite/suite.hpp"

namespace holyc::suite {

/// A group as C++.
struct EmittedGroup {
  std::vector<std::string>
      units;          ///< texts of translation units, self-contained but for the runtime's headers
  std::string entry;  ///< "ns::checks_::schema::schema_entry": the function that gives its SchemaEntry
  std::size_t subschemas = 0;  ///< that its Program has
  std::size_t delegated = 0;   ///< of them, those whose emitted check calls the interpreter
  std::string error;           ///< why there is no C++; empty when there is
};

/// Emits a group in a namespace of its own, an identifier that no other group of the run may have.
[[nodiscard]] EmittedGroup emit_group(const Group& group, const std::string& namespace_name);

/// Groups that are compiled together.
struct Shard {
  std::string name;                 ///< of its files, and of the namespaces in it: "draft7_optional_01"
  std::vector<std::size_t> groups;  ///< places in the run's list
};

/// At most `most` groups a shard, in their order, and only groups of one folder of the suite.
[[nodiscard]] std::vector<Shard> shards_of(const std::vector<Group>& groups, std::size_t most);

/// What makes one shared object.
struct Compilation {
  std::string name;
  std::vector<std::string> units;
};

/// What became of it.
struct Compiled {
  std::filesystem::path library;  ///< the shared object
  std::string error;              ///< what the compiler said, shortened; empty when it succeeded
  bool reused = false;            ///< nothing had changed since the work folder's last run
};

/// Compiles at -O1 as C++20, `options.jobs` at once. A shared object is reused while its text, the runtime's
/// headers, the compiler and its flags are what they were.
[[nodiscard]] std::vector<Compiled> compile(const std::vector<Compilation>& compilations,
                                            const CompiledOptions& options);

/// Emits, compiles, loads and judges every group.
[[nodiscard]] Score run_compiled(const std::vector<Group>& groups, const CompiledOptions& options);

}  // namespace holyc::suite
