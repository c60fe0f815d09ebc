#include "codegen/lower/dynamic.hpp"

namespace holyc::lower {

using resolve::KeywordUse;
using resolve::Schema;
using resolve::SchemaId;

namespace {

/// By SchemaId: the schemas that refer to a schema or contain it.
std::vector<std::vector<SchemaId>> users_of(const resolve::SchemaSet& set) {
  std::vector<std::vector<SchemaId>> users(set.schemas.size());
  for (const Schema& schema : set.schemas) {
    if (schema.reference != resolve::no_schema) users[schema.reference].push_back(schema.id);
    if (schema.dynamic_reference && schema.dynamic_reference->initial != resolve::no_schema)
      users[schema.dynamic_reference->initial].push_back(schema.id);
    for (const KeywordUse& use : schema.keywords) {
      for (const resolve::Child& child : use.children) users[child.schema].push_back(schema.id);
    }
  }
  return users;
}

}  // namespace

std::vector<bool> reaching_dynamic(const resolve::SchemaSet& set) {
  std::vector<SchemaId> waiting;
  for (const Schema& schema : set.schemas) {
    if (schema.dynamic_reference && !schema.dynamic_reference->is_fixed) waiting.push_back(schema.id);
  }
  if (waiting.empty()) return {};
  std::vector<bool> reaching(set.schemas.size(), false);
  for (const SchemaId id : waiting) reaching[id] = true;
  const std::vector<std::vector<SchemaId>> users = users_of(set);
  while (!waiting.empty()) {
    const SchemaId id = waiting.back();
    waiting.pop_back();
    for (const SchemaId user : users[id]) {
      if (reaching[user]) continue;
      reaching[user] = true;
      waiting.push_back(user);
    }
  }
  return reaching;
}

}  // namespace holyc::lower
