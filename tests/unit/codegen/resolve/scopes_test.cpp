#include "codegen/resolve/scopes.hpp"

#include "tests/support/catch.hpp"

using namespace holyc;

namespace {

resolve::SchemaSet set_with_anchors() {
  resolve::SchemaSet set;
  set.schemas.resize(1);
  set.schemas[0].dynamic_reference = resolve::DynamicReference{0, "node", false};
  set.resources = {{0, "a", 0, {{"node", 10}, {"unused", 11}}}, {1, "b", 0, {{"node", 20}}}, {2, "c", 0, {}}};
  return set;
}

}  // namespace

TEST_CASE("the outermost dynamic anchor wins") {
  const resolve::SchemaSet set = set_with_anchors();
  resolve::Scopes scopes(set);
  const auto outer = scopes.enter(resolve::empty_scope, 0);
  CHECK(scopes.find(outer, "node") == 10);
  CHECK(scopes.find(scopes.enter(outer, 1), "node") == 10);
  CHECK(scopes.find(scopes.enter(scopes.enter(resolve::empty_scope, 1), 0), "node") == 20);
}

TEST_CASE("scopes that resolve alike are one scope") {
  const resolve::SchemaSet set = set_with_anchors();
  resolve::Scopes scopes(set);
  const auto outer = scopes.enter(resolve::empty_scope, 0);
  CHECK(scopes.enter(outer, 0) == outer);
  CHECK(scopes.enter(outer, 1) == outer);
  CHECK(scopes.enter(outer, 2) == outer);
  CHECK(scopes.enter(resolve::empty_scope, 2) == resolve::empty_scope);
}

TEST_CASE("anchors that nothing looks up are left out") {
  const resolve::SchemaSet set = set_with_anchors();
  resolve::Scopes scopes(set);
  CHECK(scopes.find(scopes.enter(resolve::empty_scope, 0), "unused") == resolve::no_schema);
}
