#include "codegen/emit/cpp/limit.hpp"

#include "tests/support/catch.hpp"

using namespace holyc;

namespace {

/// One root: a chain of objects, each the only member of the one before.
model::Model chain(std::size_t length) {
  model::Model model;
  model.roots.push_back({});
  for (std::size_t i = 0; i < length; ++i) {
    model::Type type;
    type.id = static_cast<model::TypeId>(i);
    model::Object object;
    if (i + 1 < length) {
      object.members.push_back({});
      object.members.back().type = type.id + 1;
    }
    type.kind = std::move(object);
    model.roots.front().types.push_back(type.id);
    model.types.push_back(std::move(type));
  }
  model.roots.front().type = 0;
  return model;
}

names::Names named(const model::Model& model) {
  names::Names names;
  names.types.resize(model.types.size());
  for (const model::Type& type : model.types) names.types[type.id].type.cpp = "T" + std::to_string(type.id);
  return names;
}

}  // namespace

TEST_CASE("the types nearest to the root stay, the others become any") {
  const model::Model model = chain(10);
  const auto limited = emit::cpp::limit_types(model, named(model), {.types = 4, .types_and_branches = 100});
  CHECK(limited.untyped == std::vector<model::TypeId>{4, 5, 6, 7, 8, 9});
  REQUIRE(limited.model.at(3).is<model::Object>());
  CHECK(members_of(limited.model.at(3)).front().type == 4);
  CHECK(limited.model.at(4).is<model::Any>());
}

TEST_CASE("what fits is left alone") {
  const model::Model model = chain(10);
  CHECK(emit::cpp::limit_types(model, named(model), {.types = 10, .types_and_branches = 10}).untyped.empty());
}

TEST_CASE("branches count as types do") {
  model::Model model = chain(10);
  model.types[2].kind = model::Union{.branches = std::vector<model::Branch>(20)};
  CHECK(emit::cpp::limit_types(model, named(model), {.types = 10, .types_and_branches = 25}).untyped.size() ==
        5);
}
