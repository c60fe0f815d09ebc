#include "codegen/emit/cpp/cpp.hpp"

#include "codegen/emit/cpp/limit.hpp"
#include "codegen/emit/cpp/readers.hpp"
#include "codegen/emit/cpp/sources.hpp"
#include "codegen/emit/manifest.hpp"
#include "codegen/emit/possible_kinds.hpp"

namespace holyc::emit {

namespace {

std::vector<std::string> locations(const Input& input, const std::vector<model::TypeId>& types) {
  std::vector<std::string> result;
  for (const model::TypeId id : types) {
    const resolve::SchemaId schema = input.model.at(id).schema;
    if (schema != resolve::no_schema) result.push_back(input.schemas.at(schema).location);
  }
  return result;
}

}  // namespace

Output emit_cpp(const Input& whole) {
  Output output;
  const cpp::Limited limited = cpp::limit_types(whole.model, whole.names);
  const Input input{limited.model,   whole.names,   whole.compilation, whole.schemas,
                    whole.templates, whole.version, whole.sql_schema};
  Writer writer(input.templates);
  cpp::Layout layout = cpp::lay_out(input);
  cpp::Emission emission{input,
                         std::move(layout),
                         {},
                         possible_kinds(input.compilation.program),
                         writer,
                         output.files,
                         cpp::has_deprecated(input.model)};
  emission.plans = cpp::plan_nodes(input, cpp::survey_readers(emission));
  for (const cpp::Unit& unit : emission.layout.units) cpp::emit_headers(emission, unit);
  for (const model::RootSchema& root : input.model.roots) cpp::emit_sources(emission, root.index);
  cpp::emit_indexes(emission);
  output.files.push_back(write_manifest("cpp", output.manifest, locations(input, limited.untyped)));
  output.diagnostics = writer.diagnostics();
  return output;
}

}  // namespace holyc::emit
