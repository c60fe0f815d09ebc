// Types of the Model as Zod expressions and as TypeScript types.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/emit/typescript/plan.hpp"

namespace holyc::emit::typescript {

/// A module while its text is written: where it stands and what it needs to import.
struct ModuleWriter {
  const Input& input;
  const Plan& plan;
  std::uint32_t root = 0;         ///< of the module; the number of roots for a module that belongs to none
  std::string module;             ///< its path without ".ts"
  std::set<std::string> modules;  ///< modules of types that it mentions, by path
  std::set<CheckFile> checks;     ///< files of check functions that it mentions
  bool uses_schema_support = false;
  bool uses_formats = false;
  bool uses_exact = false;

  model::TypeId declaring = model::no_type;  ///< the type whose declaration is being written
  bool in_getter = false;                    ///< the expression is evaluated when all modules have been
  bool needs_getter = false;          ///< set when an expression mentions a schema that may not exist yet
  std::vector<model::TypeId> open{};  ///< types that are being written in place
};

/// The expression that makes the Zod schema of a type: a reference to a declared one, else written in place.
[[nodiscard]] std::string schema_expression(ModuleWriter& module, model::TypeId type);

/// The expression that makes the schema of a declared type itself, without the check.
[[nodiscard]] std::string definition_expression(ModuleWriter& module, const model::Type& type);

/// A type as TypeScript source: a reference to a declared one, else written in place.
[[nodiscard]] std::string type_expression(ModuleWriter& module, model::TypeId type);

/// The structure of a declared type.
[[nodiscard]] std::string type_definition(ModuleWriter& module, const model::Type& type);

/// The members of an object type as lines of an interface, those in `without` left out.
[[nodiscard]] std::string interface_members(ModuleWriter& module, const model::Object& object,
                                            const std::set<std::string>& without);

/// The name of a declared type with a suffix ("Schema"), qualified where it lives in another module.
[[nodiscard]] std::string qualified(ModuleWriter& module, model::TypeId type, std::string_view suffix);

/// A name of the support module for schemas, which the module then imports: "holy.others".
[[nodiscard]] std::string helper(ModuleWriter& module, std::string_view name);

/// A JSON value as an expression; the module then imports what that uses.
[[nodiscard]] std::string literal_of(ModuleWriter& module, std::string_view json_text);

/// Writes a type in place, or `otherwise` when it is already being written around here.
template <class Write>
std::string once(ModuleWriter& module, model::TypeId id, std::string_view otherwise, Write write) {
  if (std::ranges::find(module.open, id) != module.open.end()) return std::string(otherwise);
  module.open.push_back(id);
  std::string text = write(module.input.model.at(id));
  module.open.pop_back();
  return text;
}

/// The check that decides a type: a function or an arrow function; empty when every value passes.
[[nodiscard]] std::string check_expression(ModuleWriter& module, const model::Type& type);

}  // namespace holyc::emit::typescript
