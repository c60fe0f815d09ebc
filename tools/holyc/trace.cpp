#include "tools/holyc/trace.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include <holy/output/output.hpp>

#include "codegen/report/terminal.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/instances.hpp"
#include "tools/holyc/judge.hpp"

namespace holyc::cli {

namespace {

using holy::program::OutputUnit;

/// What a unit adds to the evaluation path of the one that applied it: "properties/id".
std::string_view step_of(const OutputUnit& unit, std::string_view applied_by) {
  std::string_view step = unit.keyword_location;
  step.remove_prefix(applied_by.size());
  if (step.starts_with('/')) step.remove_prefix(1);
  return step;
}

std::string verdict_of(const OutputUnit& unit) {
  std::string verdict = unit.valid ? "holds" : "fails";
  if (unit.is_aside) verdict += " (an aside: not counted by itself)";
  if (!unit.error.empty()) verdict += ": " + unit.error;
  if (!unit.annotation.empty()) verdict += ", annotates " + unit.annotation;
  return verdict;
}

/// Adds the lines of `unit`, which `above` applied to `above`'s place in the instance.
void add_lines(std::string& out, const OutputUnit& unit, const OutputUnit& above, std::size_t depth) {
  std::string line(step_of(unit, above.keyword_location));
  if (unit.instance_location != above.instance_location) line += "  at " + unit.instance_location;
  // A reference goes on elsewhere: the path alone does not say where.
  if (!unit.absolute_keyword_location.starts_with(above.absolute_keyword_location))
    line += "  -> " + unit.absolute_keyword_location;
  line += "  " + verdict_of(unit);
  out.append(2 * depth, ' ').append(report::without_commands(line)) += '\n';
  for (const OutputUnit& part : unit.parts) add_lines(out, part, unit, depth + 1);
}

std::string steps_of(const OutputUnit& root) {
  std::string out = report::without_commands(root.absolute_keyword_location + "  " + verdict_of(root)) + '\n';
  for (const OutputUnit& part : root.parts) add_lines(out, part, root, 1);
  return out;
}

/// The judge compiles what annotates only where an output form is asked for.
ValidateOptions judging(const TraceOptions& options) {
  ValidateOptions judging;
  judging.showing = options.showing;
  judging.project = options.project;
  judging.schema = options.schema;
  judging.type = options.type;
  judging.output = holy::program::OutputForm::verbose;
  return judging;
}

/// The exit status for one instance, whose trace it prints.
int trace_instance(const Judge& judge, const Instance& instance) {
  const holy::json::Reading reading = holy::json::read(instance.text, judge.reading());
  if (!reading.ok()) {
    const OutputUnit unreadable = holy::program::unreadable(reading.errors.front(), instance.text);
    print(instance.name + ": " + unreadable.error + "\n");
    return at_fault;
  }
  const holy::program::Evaluation evaluation =
      holy::program::evaluate(judge.runnable, judge.annotations, judge.node, reading.document.root());
  if (!evaluation.trouble.empty()) {
    complain("holyc: " + instance.name + ": there is no trace: " + evaluation.trouble + ".\n");
    return cannot_answer;
  }
  print(steps_of(evaluation.root));
  return evaluation.root.valid ? success : at_fault;
}

}  // namespace

int trace(const TraceOptions& options) {
  JudgeMaking made = make_judge(judging(options));
  const bool failed = report::has_errors(made.diagnostics) || !made.judge;
  complain(std::move(made.diagnostics), options.showing);
  if (failed) return cannot_answer;
  int status = success;
  InstanceWalk walk = for_each_instance({options.instance}, false, [&](const Instance& instance) {
    if (instance.is_line || (options.instance != "-" && instance.name != options.instance))
      print(report::without_commands(instance.name + ", line " + std::to_string(instance.first_line)) + '\n');
    status = std::max(status, trace_instance(*made.judge, instance));
    return true;
  });
  return std::max(status, tell_of_walk(std::move(walk), made.severities, options.showing));
}

}  // namespace holyc::cli
