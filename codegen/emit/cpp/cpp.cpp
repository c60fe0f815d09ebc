#include "codegen/emit/cpp/cpp.hpp"

#include "codegen/emit/cpp/sources.hpp"
#include "codegen/emit/manifest.hpp"

namespace holyc::emit {

Output emit_cpp(const Input& input) {
  Output output;
  Writer writer(input.templates);
  cpp::Layout layout = cpp::lay_out(input);
  std::vector<cpp::NodePlan> plans = cpp::plan_nodes(input, cpp::entries_of(input, layout));
  cpp::Emission emission{input, std::move(layout), std::move(plans), writer, output.files,
                         cpp::has_deprecated(input.model)};
  for (const cpp::Unit& unit : emission.layout.units) cpp::emit_headers(emission, unit);
  for (const model::RootSchema& root : input.model.roots) cpp::emit_sources(emission, root.index);
  cpp::emit_indexes(emission);
  output.files.push_back(write_manifest("cpp", output.manifest));
  output.diagnostics = writer.diagnostics();
  return output;
}

}  // namespace holyc::emit
