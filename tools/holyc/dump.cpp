#include "tools/holyc/dump.hpp"

#include <string>
#include <vector>

#include "tools/holyc/console.hpp"
#include "tools/holyc/dump_text.hpp"
#include "tools/holyc/front_end.hpp"

namespace holyc::cli {

int dump(const DumpOptions& options) {
  ConfigReading reading = read_config(options.project);
  if (report::has_errors(reading.diagnostics)) {
    complain(std::move(reading.diagnostics), options.showing);
    return cannot_answer;
  }
  FrontEnd front_end = run_front_end(reading.config, options.program ? Stage::compiled : Stage::modelled);
  const bool usable = front_end.ok();
  complain(std::move(front_end.diagnostics), options.showing);
  if (!usable) return cannot_answer;
  print(options.program ? program_listing(front_end.compilation.program)
                        : model_json(front_end.model, front_end.set));
  return success;
}

}  // namespace holyc::cli
