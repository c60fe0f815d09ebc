#include "codegen/emit/writer.hpp"
#include "embedded_templates.hpp"

namespace holyc::emit {

const Templates& builtin_templates() {
  static const Templates templates = [] {
    Templates made;
    for (const auto& [name, text] : embedded_templates()) made.texts.emplace(name, text);
    return made;
  }();
  return templates;
}

}  // namespace holyc::emit
