// holyc dump --names: what every type is called in every target.
#include <span>

#include <holy/json/writer.hpp>

#include "tools/holyc/dump_text.hpp"

namespace holyc::cli {

namespace {

using holy::json::ArrayWriter;
using holy::json::ObjectWriter;
using holy::json::Raw;

void write_name(ObjectWriter& out, const names::Name& name) {
  out.member("cpp", name.cpp);
  out.member("typescript", name.typescript);
  out.member("python", name.python);
}

void write_root(ObjectWriter& out, const model::RootSchema& root, const names::RootNames& names) {
  out.member("path", root.relative_path);
  out.member("module", names.module);
  out.member("header", names.header);
  out.member("cpp_type", names.cpp_type);
  out.member("typescript_module", names.typescript_module);
  out.member("python_module", names.python_module);
  out.member("sql_table", names.sql_table);
  out.member("event_constant", names.event_constant);
}

void write_members(ObjectWriter& out, const model::Object& object, std::span<const names::Name> given) {
  out.array("members", [&](ArrayWriter& members) {
    for (std::size_t i = 0; i < given.size(); ++i) {
      members.object([&](ObjectWriter& one) {
        one.member("name", object.members[i].name);
        write_name(one, given[i]);
      });
    }
  });
}

void write_values(ObjectWriter& out, const model::Enumeration& list, std::span<const names::Name> given) {
  out.array("values", [&](ArrayWriter& values) {
    for (std::size_t i = 0; i < given.size(); ++i) {
      values.object([&](ObjectWriter& one) {
        one.member("value", Raw{list.values[i].text});
        write_name(one, given[i]);
      });
    }
  });
}

void write_type(ObjectWriter& out, const model::Type& type, const names::TypeNames& names) {
  out.member("id", type.id);
  write_name(out, names.type);
  model::match(
      type, [](const auto&) {},
      [&](const model::Object& object) { write_members(out, object, names.members); },
      [&](const model::Enumeration& list) { write_values(out, list, names.values); },
      [&](const model::Union&) { out.member("branches", names.branches); });
}

}  // namespace

std::string names_json(const model::Model& model, const names::Names& names) {
  return holy::json::object_text([&](ObjectWriter& out) {
           out.array("roots", [&](ArrayWriter& roots) {
             for (std::size_t i = 0; i < model.roots.size(); ++i)
               roots.object([&](ObjectWriter& one) { write_root(one, model.roots[i], names.roots[i]); });
           });
           out.array("types", [&](ArrayWriter& types) {
             for (const model::Type& type : model.types) {
               const names::TypeNames& given = names.types[type.id];
               if (given.type.cpp.empty()) continue;  // it is no declaration of its own
               types.object([&](ObjectWriter& one) { write_type(one, type, given); });
             }
           });
         }) +
         "\n";
}

}  // namespace holyc::cli
