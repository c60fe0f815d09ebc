#include "tools/suite/compiled.hpp"

namespace holyc::suite {

Outcome run(Engine engine, const std::vector<Group>& groups, const CompiledOptions& options) {
  if (engine == Engine::compiled) return run_compiled(groups, options);
  Outcome outcome;
  for (const Group& group : groups) judge(group, outcome);
  return outcome;
}

}  // namespace holyc::suite
