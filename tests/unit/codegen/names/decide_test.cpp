// What decides files, modules, tables and event types, and what clashes.
#include <string>
#include <utility>
#include <vector>

#include "codegen/load/source.hpp"
#include "codegen/lower/lower.hpp"
#include "codegen/names/names.hpp"
#include "tests/support/catch.hpp"

namespace {

struct Named {
  holyc::resolve::SchemaSet set;
  holyc::names::Naming naming;
};

Named name(const std::vector<std::pair<std::string, std::string>>& files) {
  holyc::load::SourceTree tree;
  for (const auto& [path, text] : files)
    CHECK(holyc::load::add_text(tree, path, "file:///" + path, text, true).empty());
  holyc::resolve::Resolution resolution = holyc::resolve::resolve(std::move(tree), {});
  CHECK_FALSE(holyc::report::has_errors(resolution.diagnostics));
  Named named{std::move(resolution.set), {}};
  const holyc::model::Model model = holyc::lower::lower(named.set, {});
  named.naming = holyc::names::decide(model, named.set, {});
  return named;
}

/// "code file:line:column file:line:column".
std::vector<std::string> clashes(const std::vector<std::pair<std::string, std::string>>& files) {
  const Named named = name(files);
  std::vector<std::string> texts;
  const auto place = [](const holyc::report::Span& span) {
    return ' ' + span.file + ':' + std::to_string(span.line) + ':' + std::to_string(span.column);
  };
  for (const auto& each : named.naming.diagnostics) {
    std::string text = each.code + place(each.span);
    for (const auto& related : each.related) text += place(related.span);
    texts.push_back(std::move(text));
  }
  return texts;
}

using Found = std::vector<std::string>;
const std::string object = R"({"type": "object"})";

}  // namespace

TEST_CASE("two events may not claim one alias, nor an alias be another event's type", "[names]") {
  CHECK(clashes({{"a/x.v1.schema.json", R"({"x-holy-aliases": ["old.name"]})"},
                 {"b/y.v1.schema.json", R"({"x-holy-aliases": ["other", "old.name.v1"]})"}}) ==
        Found{"alias-clash b/y.v1.schema.json:1:30 a/x.v1.schema.json:1:21"});
  CHECK(clashes({{"a/x.v1.schema.json", "{}"}, {"b/y.v1.schema.json", R"({"x-holy-aliases": ["a.x"]})"}}) ==
        Found{"alias-clash b/y.v1.schema.json:1:21 a/x.v1.schema.json:1:1"});
  CHECK(clashes({{"a/x.v1.schema.json", "{}"},
                 {"b/y.v1.schema.json", R"({"x-holy-aliases": ["a.x.v2"]})"}}) == Found{});
}

TEST_CASE("x-holy-name of a root mends a clash of tables", "[names]") {
  CHECK(clashes({{"a/b_c.schema.json", object}, {"a_b/c.schema.json", object}}) ==
        Found{"name-clash a_b/c.schema.json:1:1 a/b_c.schema.json:1:1"});
  const Named mended = name({{"a/b_c.schema.json", object},
                             {"a_b/c.schema.json", R"({"type": "object", "x-holy-name": "OtherThing"})"}});
  CHECK(mended.naming.diagnostics.empty());
  const holyc::names::RootNames& other = mended.naming.names.roots[1];
  CHECK(other.sql_table == "a_b_other_thing");
  CHECK(other.header == "events/a_b/other_thing.hpp");
  CHECK(other.typescript_module == "a_b/other_thing");
  CHECK(other.python_module == "events.a_b.other_thing");
  CHECK(other.cpp_type == "events::a_b::OtherThing");
}

TEST_CASE("no schema takes the place of what every tree has", "[names]") {
  const Named named = name({{"registry.schema.json", object},
                            {"shop/index.schema.json", object},
                            {"shop/registry.schema.json", object},
                            {"visit.schema.json", object},
                            {"schemas/a.schema.json", object},
                            {"shop/contract_of/a.schema.json", object}});
  CHECK(named.naming.diagnostics.empty());
  const auto& roots = named.naming.names.roots;
  CHECK(roots[0].header == "events/registry_schema.hpp");
  CHECK(roots[0].typescript_module == "registry_schema");
  CHECK(roots[0].python_module == "events.registry_schema");
  CHECK(roots[1].typescript_module == "shop/index_schema");
  CHECK(roots[2].header == "events/shop/registry.hpp");
  CHECK(roots[3].header == "events/visit_schema.hpp");
  CHECK(roots[4].cpp_type == "events::schemas_schema::A");
  CHECK(roots[5].cpp_type == "events::shop::contract_of_schema::A");
}

TEST_CASE("a Python package hides no module", "[names]") {
  const Named named = name({{"shop.schema.json", object}, {"shop/order.schema.json", object}});
  CHECK(named.naming.names.roots[0].python_module == "events.shop_schema");
  CHECK(named.naming.names.roots[0].header == "events/shop.hpp");
}
