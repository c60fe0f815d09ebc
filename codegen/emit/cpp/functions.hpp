// Nodes of the Program as C++ functions.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "codegen/emit/cpp/nodes.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::cpp {

/// What the code of one source file needs at namespace scope: patterns, formats and lists of values.
class Statics {
 public:
  /// The name of a static that `declaration` ("const Pattern $(\"a\");", $ stands for the name) defines;
  /// equal declarations share it.
  std::string name_of(const std::string& prefix, const std::string& declaration);
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::map<std::string, std::string> names_;
  std::map<std::string, std::size_t> counts_;
  std::string text_;
};

/// What compiling nodes into one source file needs.
struct FunctionContext {
  const Input& input;
  const std::vector<NodePlan>& plans;
  Writer& writer;
  Statics& statics;
  std::uint32_t root;                    ///< whose namespace the code stands in
  std::set<NodeId> defined = {};         ///< functions whose definitions stand before
  std::set<NodeId> forward = {};         ///< functions of this root that were used before
  std::set<std::uint32_t> foreign = {};  ///< roots whose functions were used
};

/// The namespace of a root's compiled checks: "events::checks_::fireflies::transcript_ready_v1".
[[nodiscard]] std::string checks_namespace(const Input& input, std::uint32_t root);

/// Terms whose conjunction is a node's verdict on the value called `value`. Empty: always true.
[[nodiscard]] std::vector<std::string> terms_of(FunctionContext& context, NodeId node,
                                                const std::string& value);

/// The definition of a node that is a function.
[[nodiscard]] std::string function_of(FunctionContext& context, NodeId node);
/// Its declaration, without a new line.
[[nodiscard]] std::string declaration_of(const std::vector<NodePlan>& plans, NodeId node);

/// A parameter list that names only what `body` uses.
[[nodiscard]] std::string parameters_for(const std::string& body, bool marks);

}  // namespace holyc::emit::cpp
