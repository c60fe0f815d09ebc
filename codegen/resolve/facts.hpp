// What holds at a place besides the subschemas that stand there: $ref and allOf, opened.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "codegen/resolve/schema.hpp"

namespace holyc::resolve {

/// Which keywords are opened besides $ref, allOf and a $dynamicRef that nothing can override.
struct FactOptions {
  bool single_branches = false;  ///< anyOf and oneOf of one branch, which every value takes
  bool lexical_targets = false;  ///< a $dynamicRef that may be overridden, as if it were not
  std::size_t most = std::numeric_limits<std::size_t>::max();  ///< facts; the rest stays closed
};

/// Opens places of one set, thousands of which may each open the same thousands of subschemas.
class FactFinder {
 public:
  explicit FactFinder(const SchemaSet& set, const FactOptions& options = {});
  /// The subschemas that apply unconditionally where all of `starts` do: those and what they lead to, depth
  /// first, what a schema's references name before what its keywords hold, and each once. The boolean schemas
  /// are among them.
  [[nodiscard]] std::vector<SchemaId> facts_of(const std::vector<SchemaId>& starts);

 private:
  void open(const Schema& schema);

  const SchemaSet& set_;
  FactOptions options_;
  std::vector<SchemaId> waiting_;  // last first
  std::vector<std::uint64_t>
      opened_by_;  // by SchemaId: the last question that met it, as marks are cheaper than a set
  std::uint64_t questions_ = 0;
};

}  // namespace holyc::resolve
