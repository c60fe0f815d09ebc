#include "codegen/emit/cpp/emission.hpp"

#include <algorithm>

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

}  // namespace holyc::emit::cpp
