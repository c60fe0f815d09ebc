#include "tools/suite/suite.hpp"

namespace holyc::suite {

std::optional<Outcome> run(Engine engine, const std::vector<Group>& groups) {
  if (engine == Engine::compiled) return std::nullopt;  // the C++ target has no batch build for the suite yet
  Outcome outcome;
  for (const Group& group : groups) judge(group, outcome);
  return outcome;
}

}  // namespace holyc::suite
