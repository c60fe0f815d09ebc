#include "tools/holyc/validate.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "tools/holyc/console.hpp"
#include "tools/holyc/instances.hpp"
#include "tools/holyc/judge.hpp"
#include "tools/holyc/output_units.hpp"
#include "tools/holyc/progress.hpp"
#include "tools/holyc/verdicts.hpp"

namespace holyc::cli {

int validate(const ValidateOptions& options) {
  JudgeMaking made = make_judge(options);
  const bool failed = report::has_errors(made.diagnostics) || !made.judge;
  complain(std::move(made.diagnostics), options.showing);
  if (failed) return cannot_answer;

  if (options.output) return print_output_units(options, *made.judge, made.severities);
  Verdicts verdicts(options.showing);
  std::optional<Progress> progress(std::in_place, "judging", "instance");
  InstanceWalk walk = for_each_instance(options.instances, options.ndjson, [&](const Instance& instance) {
    progress->at(instance.name);
    holy::Issues issues = judge(*made.judge, instance.text);
    if (!issues.empty() || options.showing.format == Format::json) progress->hide();
    verdicts.add(instance, std::move(issues));
    return !options.fail_fast || verdicts.invalid() == 0;
  });
  progress.reset();
  const int status = tell_of_walk(std::move(walk), made.severities, options.showing);
  verdicts.finish(status == cannot_answer);
  if (verdicts.without_verdict() > 0) return cannot_answer;
  return std::max<int>(status, verdicts.invalid() == 0 ? success : at_fault);
}

}  // namespace holyc::cli
