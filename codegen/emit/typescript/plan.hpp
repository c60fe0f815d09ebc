// What is decided before any text is written: which types are declared where and in which order, which
// references must wait for their target, and which file holds the check function of each Program node.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/emit/target.hpp"

namespace holyc::emit::typescript {

/// Index of a file of check functions: a root's index, or the number of roots for the file that nodes of
/// schemas outside every root share.
using CheckFile = std::uint32_t;

struct NodePlace {
  CheckFile file = 0;
  std::uint32_t number = 0;    ///< the function is check_<number>
  bool accepts_all = false;    ///< no function: every value passes
  bool is_remembered = false;  ///< judged at most once for each value
};

struct Plan {
  std::vector<std::string> modules;  ///< by root: path without ".ts"
  std::vector<bool> is_declared;     ///< by TypeId: exported from its root's module
  std::vector<bool> is_annotated;    ///< by TypeId: reaches itself or nests deep, so its type is written out
  std::vector<std::uint32_t> rank;   ///< by TypeId: dependencies have lower ones; equal within a cycle
  std::vector<std::vector<model::TypeId>> order;  ///< by root: declared types, dependencies first
  std::vector<std::uint32_t> cycle_of_root;       ///< modules of one number import each other
  std::vector<NodePlace> nodes;                   ///< by NodeId
  std::vector<std::vector<holy::program::NodeId>> nodes_of_file;  ///< by CheckFile, in order of number
};

[[nodiscard]] Plan make_plan(const Input& input);

/// Path of a file of check functions, without ".ts".
[[nodiscard]] std::string check_module(const Plan& plan, CheckFile file);

/// The import path from one module to another: "../core/source_v1.js".
[[nodiscard]] std::string import_path(std::string_view from, std::string_view to);

/// The identifier under which a module is imported: "core__source_v1".
[[nodiscard]] std::string import_name(std::string_view module);
}  // namespace holyc::emit::typescript
