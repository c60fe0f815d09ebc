// What is wrong with an instance, as a text to compare.
#pragma once

#include <string>
#include <utility>

#include <holy/explain/explain.hpp>
#include <holy/verdict/interpreter.hpp>

#include "tests/support/schema_program.hpp"

namespace holyc::test {

inline void print(std::string& out, const holy::Issue& issue, std::size_t indent) {
  const std::string margin(indent, ' ');
  out += margin + std::to_string(issue.line) + ':' + std::to_string(issue.column) + " [" + issue.code + "] " +
         issue.message + '\n';
  if (!issue.hint.empty()) out += margin + "  hint: " + issue.hint + '\n';
  out += margin + "  at \"" + issue.instance_location + "\" by " + issue.keyword_location + " = " +
         issue.absolute_keyword_location + '\n';
  for (const holy::Issue& cause : issue.causes) print(out, cause, indent + 4);
}

/// The issues of an instance, with place, keyword and causes; both texts are JSON.
inline std::string explained(const std::string& schema, const std::string& instance) {
  auto compiled = schema_program(schema);
  const holy::program::Runnable runnable(std::move(compiled.compilation.program));
  const holy::json::Reading reading = holy::json::read(instance);
  std::string out;
  if (!reading.ok()) {
    for (const auto& error : reading.errors) print(out, holy::program::to_issue(error, instance), 0);
    return out;
  }
  for (const auto& issue : holy::program::explain(runnable, compiled.node, reading.document.root()))
    print(out, issue, 0);
  return out;
}

}  // namespace holyc::test
