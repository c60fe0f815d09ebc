// The specification's output forms (JSON Schema 2020-12 core, section 12): every result of an evaluation,
// annotations included. Apart from the interpreter, which neither knows nor pays for it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <holy/json/document.hpp>
#include <holy/program/program.hpp>
#include <holy/verdict/interpreter.hpp>

namespace holy::program {

/// What a keyword says of a value without asserting anything.
struct Annotation {
  std::string keyword;
  std::string value;              ///< JSON text
  bool is_about_strings = false;  ///< other values do not receive it: contentMediaType ...
};

/// The annotations of every node of a Program, by NodeId. Made beside the Program, and only where asked for.
using Annotations = std::vector<std::vector<Annotation>>;

/// The result of a subschema or of one of its keywords, and of everything below it.
struct OutputUnit {
  bool valid = true;
  bool is_aside = false;   ///< its failure is no error of what holds it: a condition, what stands below `not`
  bool is_silent = false;  ///< it annotates no value of the instance: what stands below `propertyNames`
  std::string keyword_location;           ///< JSON pointer along the evaluation path
  std::string absolute_keyword_location;  ///< URI
  std::string instance_location;          ///< JSON pointer
  std::string error;                      ///< a sentence; may be empty where parts fail
  std::string annotation;                 ///< JSON text, or empty
  std::vector<OutputUnit> parts;
};

struct OutputLimits {
  std::size_t max_depth = 1024;     ///< nested subschema evaluations
  std::size_t max_units = 500'000;  ///< results; nested unions make exponentially many
};

struct Evaluation {
  OutputUnit root;
  std::string trouble;  ///< why there is no result; empty: there is
};

/// Evaluates a node and everything below it, without a short cut. `annotations` must be of the Runnable's
/// Program, compiled with CompileOptions::annotations.
[[nodiscard]] Evaluation evaluate(const Runnable& runnable, const Annotations& annotations, NodeId node,
                                  const json::Value& instance, const OutputLimits& limits = {});

/// The unit of an instance that is no JSON.
[[nodiscard]] OutputUnit unreadable(const json::SyntaxError& error, std::string_view text);

enum class OutputForm : std::uint8_t { flag, basic, detailed, verbose };

/// The JSON text of an evaluation in one of the forms of section 12.4, in one line.
[[nodiscard]] std::string to_json(const OutputUnit& root, OutputForm form);

/// Calls `visit(unit)` for every annotation that counts: those of failed subschemas are dropped.
template <class Visit>
void for_each_annotation(const OutputUnit& unit, Visit visit) {
  if (!unit.valid || unit.is_silent) return;
  if (!unit.annotation.empty()) visit(unit);
  for (const OutputUnit& part : unit.parts) for_each_annotation(part, visit);
}

}  // namespace holy::program
