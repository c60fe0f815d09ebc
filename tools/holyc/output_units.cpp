#include "tools/holyc/output_units.hpp"

#include <holy/output/output.hpp>

#include "tools/holyc/console.hpp"
#include "tools/holyc/instances.hpp"

namespace holyc::cli {

namespace {

/// The verdict alone, which takes no walk through every branch.
holy::program::Evaluation verdict_of(const Judge& by, std::string_view text) {
  const holy::Issues issues = judge(by, text);
  holy::program::Evaluation evaluation;
  evaluation.root.valid = issues.empty();
  if (is_without_verdict(issues)) evaluation.trouble = issues.front().message;
  return evaluation;
}

holy::program::Evaluation evaluate(const Judge& judge, std::string_view text) {
  const holy::json::Reading reading = holy::json::read(text, judge.reading());
  if (!reading.ok()) return {holy::program::unreadable(reading.errors.front(), text), {}};
  return holy::program::evaluate(judge.runnable, judge.annotations, judge.node, reading.document.root());
}

}  // namespace

int print_output_units(const ValidateOptions& options, const Judge& judge,
                       const report::Severities& severities) {
  if (judge.envelope) {
    complain(
        "holyc: --output needs --schema or --type: an event is judged by two schemas, the envelope's and "
        "the payload's.\n");
    return cannot_answer;
  }
  bool all_valid = true;
  bool had_trouble = false;
  InstanceWalk walk = for_each_instance(options.instances, options.ndjson, [&](const Instance& instance) {
    const bool is_flag = *options.output == holy::program::OutputForm::flag;
    const holy::program::Evaluation evaluation =
        is_flag ? verdict_of(judge, instance.text) : evaluate(judge, instance.text);
    if (!evaluation.trouble.empty()) {
      complain("holyc: " + instance.name + ": there is no output: " + evaluation.trouble + ".\n");
      had_trouble = true;
      return true;
    }
    print(to_json(evaluation.root, *options.output) + "\n");
    all_valid = all_valid && evaluation.root.valid;
    return all_valid || !options.fail_fast;
  });
  const int status = tell_of_walk(std::move(walk), severities, options.showing);
  if (had_trouble) return cannot_answer;
  return std::max<int>(status, all_valid ? success : at_fault);
}

}  // namespace holyc::cli
