// What is decided before any C++ text is made, and what the makers of its files share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <holy/json/kinds.hpp>

#include "codegen/emit/cpp/members.hpp"
#include "codegen/emit/cpp/nodes.hpp"

namespace holyc::emit::cpp {

/// Everything decided before any text is made.
struct Emission {
  const Input& input;
  Layout layout;
  std::vector<FunctionPlan> plans;
  std::vector<holy::json::Kinds> kinds;  ///< by NodeId: see possible_kinds()
  Writer& writer;
  std::vector<File>& files;
  bool has_deprecated = false;  ///< something in the Model is

  [[nodiscard]] TypeContext types() const { return {input, layout, writer}; }
};

/// The first line of a file made from a schema, or from all.
[[nodiscard]] std::string banner(const Emission& emission, std::string_view origin);

/// Whether a type or a member is deprecated.
[[nodiscard]] bool has_deprecated(const model::Model& model);
/// What brackets generated code that may use deprecated parts of itself; empty where nothing is deprecated.
[[nodiscard]] std::string quiet_begin(const Emission& emission);
[[nodiscard]] std::string quiet_end(const Emission& emission);

/// The banner of a file that one root's schema gives.
[[nodiscard]] std::string schema_banner(const Emission& emission, std::uint32_t root);
/// The path of a root's sources below src/, without suffix.
[[nodiscard]] std::string source_stem(const Input& input, std::uint32_t root);
/// Adds a file that one root's schema gives.
void add_file(Emission& emission, std::string path, std::string text, std::uint32_t root);

/// Text in a namespace; consecutive pieces of one namespace share its braces.
class Namespaces {
 public:
  void add(const std::string& name, std::string_view piece) {
    if (name != current_) {
      close();
      text_ += "namespace " + name + " {\n\n";
      current_ = name;
    }
    text_ += piece;
  }
  std::string take() {
    close();
    return std::move(text_);
  }

 private:
  void close() {
    if (!current_.empty())
      text_ += (text_.ends_with("\n\n") ? "" : "\n") + std::string("}  // namespace ") + current_ + "\n\n";
    current_.clear();
  }
  std::string text_, current_;
};

}  // namespace holyc::emit::cpp
