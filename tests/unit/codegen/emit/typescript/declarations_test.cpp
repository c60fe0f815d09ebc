// The declarations made for Models that are built here by hand.
#include "codegen/emit/typescript/typescript.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"

#include "codegen/emit/writer.hpp"

using namespace holyc;

namespace {

/// A Model of one root, "shop/order.schema.json", whose type is the first one added.
struct Fixture {
  model::Model model;
  names::Names names;
  program::Compilation compilation;
  resolve::SchemaSet schemas;

  Fixture() {
    schemas.schemas.resize(1);
    schemas.schemas[0].id = 0;
    schemas.schemas[0].location = "https://example.com/order";
    model::RootSchema root;
    root.schema = 0;
    root.type = 0;
    root.relative_path = "shop/order.schema.json";
    root.uri = "https://example.com/order";
    root.text = "{}";
    model.roots.push_back(root);
    names.namespace_parts = {"events"};
    names::RootNames root_names;
    root_names.scope = {"shop"};
    root_names.module = "order";
    root_names.typescript_module = "shop/order";
    names.roots.push_back(root_names);
  }

  model::TypeId add(model::Type type, const std::string& name) {
    type.id = static_cast<model::TypeId>(model.types.size());
    type.schema = 0;
    model.roots[0].types.push_back(type.id);
    model.types.push_back(type);
    names.types.emplace_back();
    names.types.back().type = {name, name, name};
    return type.id;
  }

  [[nodiscard]] std::string text_of(const std::string& path) const {
    const emit::Output output =
        emit::emit_typescript({model, names, compilation, schemas, emit::builtin_templates(), "1"});
    CHECK(output.diagnostics.empty());
    const auto file = std::ranges::find(output.files, path, &emit::File::path);
    REQUIRE(file != output.files.end());
    return file->text;
  }
};

model::Type object_of(std::vector<model::Member> members, model::Openness openness) {
  model::Type type;
  type.kind = model::Object{.members = std::move(members), .openness = openness};
  return type;
}

model::Member member_of(std::string name, model::TypeId type, bool required, bool nullable) {
  model::Member member;
  member.name = std::move(name);
  member.type = type;
  member.required = required;
  member.nullable = nullable;
  return member;
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("Absent and null are written apart") {
  Fixture fixture;
  fixture.add(object_of({member_of("a", 1, true, false), member_of("b", 1, true, true),
                         member_of("c", 1, false, false), member_of("d", 1, false, true)},
                        model::Openness::closed),
              "Order");
  model::Type text;
  text.kind = model::String{};
  fixture.add(text, "");
  const std::string module = fixture.text_of("shop/order.ts");
  CHECK(contains(module, "export const OrderSchema = z.strictObject({"));
  CHECK(contains(module, "a: z.string(),"));
  CHECK(contains(module, "b: z.string().nullable(),"));
  CHECK(contains(module, "c: z.string().optional(),"));
  CHECK(contains(module, "d: z.string().nullable().optional(),"));
  CHECK(contains(module, "export type Order = z.infer<typeof OrderSchema>;"));
}

TEST_CASE("A recursive object has an interface and a getter") {
  Fixture fixture;
  fixture.add(object_of({member_of("next", 0, false, false)}, model::Openness::open), "Order");
  const std::string module = fixture.text_of("shop/order.ts");
  CHECK(contains(module, "next?: Order | undefined;"));
  CHECK(contains(module, "export const OrderSchema: z.ZodType<Order> = z.looseObject({"));
  CHECK(contains(module, "get next() {\n    return OrderSchema.optional();\n  },"));
}

TEST_CASE("A union is discriminated only where every branch has a tag of its own") {
  const auto branch_of = [](Fixture& fixture, const std::string& tag, const std::string& name) {
    model::Type value;
    value.kind = model::Enumeration{{{"\"" + tag + "\"", holy::json::Kind::string, tag}}};
    const model::TypeId id = fixture.add(value, "");
    return fixture.add(object_of({member_of("kind", id, true, false)}, model::Openness::open), name);
  };
  const auto module_of = [&](const std::string& second_tag) {
    Fixture fixture;
    fixture.add({}, "Order");
    const model::TypeId first = branch_of(fixture, "a", "OrderA");
    const model::TypeId second = branch_of(fixture, second_tag, "OrderB");
    fixture.model.types[0].kind =
        model::Union{.branches = {{.type = first}, {.type = second}}, .discriminator = "kind"};
    return fixture.text_of("shop/order.ts");
  };
  CHECK(contains(module_of("b"), "z.discriminatedUnion(\"kind\", [OrderASchema, OrderBSchema])"));
  CHECK(contains(module_of("a"), "z.union([OrderASchema, OrderBSchema])"));
}
