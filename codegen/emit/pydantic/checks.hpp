// Check functions: Program nodes as Python functions.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <holy/program/walk.hpp>

#include "codegen/emit/pydantic/code.hpp"
#include "codegen/emit/target.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::pydantic {

/// The check functions that one module needs, with everything they call.
class CheckFunctions {
 public:
  /// `remembered`: Coverage::remembered(), which must outlive this.
  CheckFunctions(const Input& input, const std::vector<bool>& remembered)
      : program_(input.compilation.program), remembered_(remembered) {}

  /// The function of a node that judges types from outside: `checks.check_3`.
  Code need(holy::program::NodeId node);

  [[nodiscard]] bool empty() const { return waiting_.empty(); }

  /// The module's text. `support`: the relative package of the support modules.
  [[nodiscard]] std::string write(Writer& writer, const std::string& banner, const std::string& module,
                                  const std::string& support);

 private:
  friend struct FunctionBody;
  std::uint32_t number_of(holy::program::NodeId node);
  Code function_of(holy::program::NodeId node);
  Code constant(std::string_view stem, const Code& expression);

  const holy::program::Program& program_;
  const std::vector<bool>& remembered_;         // nodes whose outcomes are kept
  std::vector<holy::program::NodeId> waiting_;  // in order of number; those before written_ have a function
  std::map<holy::program::NodeId, std::uint32_t> numbers_;
  std::map<std::string, std::string> constants_;  // expression to name
  Declarations<Name> constant_lines_;
};

}  // namespace holyc::emit::pydantic
