#include <span>
#include <utility>

#include "codegen/emit/writer.hpp"

namespace holyc::emit {

/// Made by templates/CMakeLists.txt: (name, text) of every file below templates/.
std::span<const std::pair<std::string_view, std::string_view>> embedded_templates();

const Templates& builtin_templates() {
  static const Templates templates = [] {
    Templates made;
    for (const auto& [name, text] : embedded_templates()) made.texts.emplace(name, text);
    return made;
  }();
  return templates;
}

}  // namespace holyc::emit
