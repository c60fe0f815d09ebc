// Resolved schemas to the Model. A place in a schema is a conjunction; its type is found at once (uses.hpp)
// and filled later, from a queue (fill.hpp).
#include "codegen/lower/lower.hpp"

#include <set>
#include <utility>

#include "codegen/lower/context.hpp"
#include "codegen/lower/discriminators.hpp"
#include "codegen/lower/events.hpp"
#include "codegen/lower/fill.hpp"
#include "codegen/lower/recursion.hpp"
#include "codegen/lower/uses.hpp"

namespace holyc::lower {

namespace {

/// All definitions of a file, so that those nobody refers to have a type too.
void define_all(Context& context, const resolve::Root& root) {
  for (const Schema& schema : context.schemas.set.schemas) {
    if (schema.file != root.file || schema.instance_of != resolve::no_schema) continue;
    if (context.schemas.is_named[schema.id] && schema.id != root.schema) {
      define(context, schema.id);
    }
  }
}

model::RootSchema root_of(const resolve::SchemaSet& set, const resolve::Root& root, std::uint32_t index) {
  static constexpr std::string_view dialect_names[] = {"draft-04", "draft-06", "draft-07", "2019-09",
                                                       "2020-12"};
  const Schema& schema = set.at(root.schema);
  const load::SourceFile& file = set.file_of(schema);
  model::RootSchema result;
  result.index = index;
  result.schema = root.schema;
  result.relative_path = file.relative;
  result.uri = set.resources[schema.resource].uri;
  result.dialect = dialect_names[static_cast<std::size_t>(schema.dialect)];
  result.text = file.text;
  result.event = event_of(schema, file.relative);
  result.envelope = envelope_of(schema);
  return result;
}

void fill_all(Context& context) {
  while (!context.tasks.empty()) {
    const Task task = std::move(context.tasks.front());
    context.tasks.pop_front();
    fill(context, task);
  }
}

}  // namespace

model::Model lower(const resolve::SchemaSet& set, const LowerOptions& options) {
  Context context{.schemas = schemas_of(set, options)};
  for (const resolve::Root& root : set.roots)
    context.model.roots.push_back(root_of(set, root, static_cast<std::uint32_t>(context.model.roots.size())));
  for (std::size_t i = 0; i < set.roots.size(); ++i) {
    context.model.roots[i].type = define(context, set.roots[i].schema);
    define_all(context, set.roots[i]);
  }
  fill_all(context);
  find_discriminators(context.model);
  mark_recursion(context.model);
  return std::move(context.model);
}

std::vector<SchemaId> entries(const model::Model& model) {
  std::vector<SchemaId> result;
  std::set<SchemaId> seen;
  const auto add = [&](SchemaId id) {
    if (id != resolve::no_schema && seen.insert(id).second) result.push_back(id);
  };
  for (const model::RootSchema& root : model.roots) add(root.schema);
  for (const model::Type& type : model.types) {
    add(type.schema);
    for (const SchemaId id : type.schemas) add(id);
    for (const model::Member& member : members_of(type)) {
      for (const SchemaId id : member.schemas) add(id);
    }
    for (const model::Branch& branch : branches_of(type)) add(branch.schema);
  }
  return result;
}

}  // namespace holyc::lower
