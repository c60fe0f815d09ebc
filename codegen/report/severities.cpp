#include "codegen/report/severities.hpp"

namespace holyc::report {

void apply(const Severities& wanted, Diagnostics& diagnostics) {
  std::erase_if(diagnostics, [&](Diagnostic& diagnostic) {
    const auto found = wanted.find(diagnostic.code);
    if (found == wanted.end()) return false;
    if (found->second) diagnostic.severity = *found->second;
    return !found->second;
  });
}

}  // namespace holyc::report
