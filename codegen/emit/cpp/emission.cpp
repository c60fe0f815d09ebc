#include "codegen/emit/cpp/emission.hpp"

#include <algorithm>

#include "codegen/emit/cpp/contracts.hpp"
#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

std::string banner(const Emission& emission, std::string_view origin) {
  return emission.writer.fill("cpp/banner.in", {{"origin", comment_text(origin)}});
}

bool has_deprecated(const model::Model& model) {
  return std::any_of(model.types.begin(), model.types.end(), [](const Type& type) {
    return type.deprecated || std::ranges::any_of(members_of(type), [](const model::Member& member) {
             return member.deprecated;
           });
  });
}

std::string quiet_begin(const Emission& emission) {
  return emission.has_deprecated ? emission.writer.fill("cpp/quiet_begin.in", {}) : "";
}

std::string quiet_end(const Emission& emission) {
  return emission.has_deprecated ? emission.writer.fill("cpp/quiet_end.in", {}) : "";
}

std::string schema_banner(const Emission& emission, std::uint32_t root) {
  return banner(emission, emission.input.model.roots[root].relative_path);
}

std::string source_stem(const Input& input, std::uint32_t root) {
  const names::RootNames& names = input.names.roots[root];
  return (names.scope.empty() ? "" : joined(names.scope, "/") + '/') + names.module;
}

void add_file(Emission& emission, std::string path, std::string text, std::uint32_t root) {
  emission.files.push_back({std::move(path), std::move(text), {root}});
}

std::vector<Entry> entries_of(const Input& input, const Layout& layout) {
  std::vector<Entry> entries;
  const auto add = [&](NodeId node, std::uint32_t root) {
    if (node != holy::program::no_node) entries.push_back({node, root});
  };
  for (const Unit& unit : layout.units) {
    for (const TypeId id : unit.types) {
      const Type& type = input.model.at(id);
      for (const NodeId node : contract_nodes(input, id)) add(node, type.root);
      for (std::size_t i = 0; i < branches_of(type).size(); ++i) add(branch_node(input, id, i), type.root);
    }
  }
  return entries;
}

}  // namespace holyc::emit::cpp
