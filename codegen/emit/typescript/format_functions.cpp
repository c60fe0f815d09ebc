// The functions of formats.ts, and where they fall short of the RFCs.
#include <algorithm>

#include <holy/program/walk.hpp>

#include "codegen/emit/typescript/checks.hpp"

namespace holyc::emit::typescript {

using holy::program::Instruction;
using holy::program::Node;
using holy::program::Op;
using holy::program::Program;

namespace {

struct FormatFunction {
  std::string_view format, function;
  std::string_view shortfall;  ///< what the function does otherwise than the RFC, or empty
};

constexpr FormatFunction format_functions[] = {
    {"date", "isDate", ""},
    {"date-time", "isDateTime", ""},
    {"duration", "isDuration", ""},
    {"email", "isEmail", ""},
    {"hostname", "isHostname", "Labels in Punycode (xn--) are not decoded."},
    {"idn-email", "isIdnEmail", "The domain is not checked against the tables of IDNA 2008."},
    {"idn-hostname", "isIdnHostname", "Labels are not checked against the tables of IDNA 2008."},
    {"ipv4", "isIpv4", ""},
    {"ipv6", "isIpv6", ""},
    {"iri", "isIri", ""},
    {"iri-reference", "isIriReference", ""},
    {"json-pointer", "isJsonPointer", ""},
    {"regex", "isRegex", ""},
    {"relative-json-pointer", "isRelativeJsonPointer", ""},
    {"time", "isTime", ""},
    {"uri", "isUri", ""},
    {"uri-reference", "isUriReference", ""},
    {"uri-template", "isUriTemplate", ""},
    {"uuid", "isUuid", ""},
};

const FormatFunction* find_format(std::string_view format) {
  const auto found = std::ranges::find(format_functions, format, &FormatFunction::format);
  return found == std::end(format_functions) ? nullptr : found;
}

}  // namespace

std::string_view format_function(std::string_view format) {
  const FormatFunction* found = find_format(format);
  return found == nullptr ? std::string_view{} : found->function;
}

std::vector<Unenforced> unenforced_formats(const Input& input) {
  std::vector<Unenforced> result;
  const Program& program = input.compilation.program;
  for (const Node& node : program.nodes) {
    for (const Instruction& instruction : instructions_of(program, node)) {
      if (instruction.op != Op::format) continue;
      const FormatFunction* found = find_format(program.text(instruction.text));
      if (found != nullptr && found->shortfall.empty()) continue;
      const std::string reason =
          found == nullptr ? "There is no check for this format." : std::string(found->shortfall);
      result.push_back(
          {std::string(program.text(node.location)), std::string(program.text(instruction.keyword)), reason});
    }
  }
  return result;
}

}  // namespace holyc::emit::typescript
