// What compiling nodes of the Program into one C++ source file keeps.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "codegen/emit/cpp/code.hpp"
#include "codegen/emit/cpp/nodes.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::cpp {

/// What the code of one source file needs at namespace scope: patterns, formats and lists of values.
class Statics {
 public:
  /// The name of a static whose declaration is `before` ("const Pattern "), its name and `after` ("(\"a\")");
  /// equal ones share it.
  Code name_of(const std::string& prefix, const std::string& before, const Code& after);
  /// The declarations that code which uses these names takes, one a line.
  [[nodiscard]] std::string text(const std::set<std::string>& used) const {
    return declarations_.used_by(used).text;
  }

 private:
  std::map<std::string, std::string> names_;
  std::map<std::string, std::size_t> counts_;
  Declarations<Name> declarations_;
};

/// What compiling nodes into one source file needs.
struct FunctionContext {
  const Input& input;
  const std::vector<FunctionPlan>& plans;
  Writer& writer;
  Statics& statics;
  std::uint32_t root;                    ///< whose namespace the code stands in
  std::set<NodeId> defined = {};         ///< functions whose definitions stand before
  std::set<NodeId> forward = {};         ///< functions of this root that were used before
  std::set<std::uint32_t> foreign = {};  ///< roots whose functions were used

  [[nodiscard]] const holy::program::Program& program() const { return input.compilation.program; }
};

/// The namespace of a root's compiled checks: "events::checks_::fireflies::transcript_ready_v1".
[[nodiscard]] std::string checks_namespace(const Input& input, std::uint32_t root);

/// The name of a node's function in its own namespace: "check_3".
[[nodiscard]] std::string local_name(const FunctionPlan& plan);

/// How code of this file names the function of a node; notes which declaration or header that takes.
[[nodiscard]] Code function_name(FunctionContext& context, NodeId node);

}  // namespace holyc::emit::cpp
