#include "tools/holyc/dump.hpp"

#include <string>
#include <vector>

#include "tools/holyc/console.hpp"
#include "tools/holyc/dump_text.hpp"
#include "tools/holyc/front_end.hpp"

namespace holyc::cli {

namespace {

Stage stage_of(DumpKind kind) {
  switch (kind) {
    case DumpKind::resolved:
      return Stage::resolved;
    case DumpKind::model:
      return Stage::modelled;
    case DumpKind::names:
      return Stage::named;
    case DumpKind::program:
      break;
  }
  return Stage::compiled;
}

std::string dump_of(const FrontEnd& front_end, DumpKind kind) {
  switch (kind) {
    case DumpKind::resolved:
      return resolved_listing(front_end.set);
    case DumpKind::model:
      return model_json(front_end.model, front_end.set);
    case DumpKind::names:
      return names_json(front_end.model, front_end.names);
    case DumpKind::program:
      break;
  }
  return program_listing(front_end.compilation.program);
}

}  // namespace

int dump(const DumpOptions& options) {
  ConfigReading reading = read_config(options.project);
  if (report::has_errors(reading.diagnostics)) {
    complain(std::move(reading.diagnostics), options.showing);
    return cannot_answer;
  }
  FrontEnd front_end = run_front_end(reading.config, stage_of(options.kind));
  const bool usable = front_end.ok();
  complain(std::move(front_end.diagnostics), options.showing);
  if (!usable) return cannot_answer;
  print(dump_of(front_end, options.kind));
  return success;
}

}  // namespace holyc::cli
