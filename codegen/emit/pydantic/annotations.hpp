// Types of the Model as Python annotations, for one module.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "codegen/emit/pydantic/annotation.hpp"
#include "codegen/emit/pydantic/checks.hpp"
#include "codegen/emit/pydantic/coverage.hpp"

namespace holyc::emit::pydantic {

class Annotations {
 public:
  Annotations(const Input& input, Coverage& coverage, std::uint32_t root);

  /// Whether a type has a class or alias of its own.
  [[nodiscard]] bool is_declared(model::TypeId id) const;
  /// A type where it is used: the name of its declaration, or written out.
  [[nodiscard]] Annotation use(model::TypeId id);
  /// The same with null beside it.
  [[nodiscard]] Annotation use(model::TypeId id, bool nullable);
  /// A type written out, for its own declaration.
  [[nodiscard]] Annotation definition(model::TypeId id);
  /// `checks.check_1, checks.check_2` for nodes.
  [[nodiscard]] Code check_list(const std::vector<holy::program::NodeId>& nodes);

  [[nodiscard]] CheckFunctions& checks() { return checks_; }
  /// Types of other modules that were used, with the name that each has here.
  [[nodiscard]] const std::map<model::TypeId, std::string>& imported() const { return imported_; }
  /// Whether an identifier means something in this module, so that a field default may not hide it.
  [[nodiscard]] bool is_taken(const std::string& name) const;

 private:
  Annotation without_checks(const model::Type& type);
  Annotation number_type(const model::Type& type, std::string_view name);
  Annotation string_type(const model::Type& type, const model::String& string);
  static Annotation enumeration(const model::Enumeration& enumeration);
  Annotation sized(const model::Type& type, Annotation annotation);
  Annotation tuple(const model::Tuple& tuple);
  Annotation branch(const model::Branch& branch, bool decided, const std::vector<std::string>& kinds);
  Annotation alternative(const model::Union& choice);
  [[nodiscard]] bool reaches_union(const model::Union& choice) const;
  std::string imported_name(model::TypeId id);
  [[nodiscard]] std::string discriminator_field(const model::Union& choice);

  const Input& input_;
  Coverage& coverage_;
  std::uint32_t root_;
  CheckFunctions checks_;
  std::map<model::TypeId, std::string> imported_;
  std::set<std::string> taken_;
};

}  // namespace holyc::emit::pydantic
