#include "tools/suite/compiled.hpp"

namespace holyc::suite {

Score run(Engine engine, const std::vector<Group>& groups, const CompiledOptions& options) {
  if (engine == Engine::compiled) return run_compiled(groups, options);
  Score outcome;
  for (const Group& group : groups) judge(group, outcome);
  return outcome;
}

}  // namespace holyc::suite
