// type, const, enum, and the keywords of numbers and strings.
#include <vector>

#include "codegen/emit/typescript/checks.hpp"
#include "codegen/emit/typescript/operations.hpp"

namespace holyc::emit::typescript {

namespace {

/// Notes that only values of these kinds go on; whether there are any.
bool narrow(Body& body, Kinds kinds) {
  body.kinds &= kinds;
  return !body.kinds.empty();
}

void write_type(Body& body, const Instruction& instruction) {
  const Code any = value();
  const auto is_of = [&](const std::string& type) { return "typeof " + any + " === \"" + type + "\""; };
  const auto calls = [&](Support module, const std::string& helper) {
    return use(body.file, module, helper) + "(" + any + ")";
  };
  std::vector<Code> conditions;
  const Kinds kinds = admitted_kinds(instruction);
  if (kinds.contains(Kinds::null)) conditions.push_back(any + " === null");
  if (kinds.contains(Kinds::boolean)) conditions.push_back(is_of("boolean"));
  if (kinds.contains(Kinds::string)) conditions.push_back(is_of("string"));
  if (kinds.contains(Kinds::array)) conditions.push_back("Array.isArray(" + any + ")");
  if (kinds.contains(Kinds::object)) conditions.push_back(is_object(body));
  if (kinds.contains(Kinds::fraction)) conditions.push_back(calls(Support::numbers, "isNumber"));
  if ((kinds & Kinds::number) == Kinds::integer) conditions.push_back(calls(Support::numbers, "isInteger"));
  refuse_if(body, instruction, 1, "!(" + joined(conditions, " || ") + ")");
  body.kinds &= kinds;
}

bool is_simple(std::string_view json_text) {
  return json_text.front() == '"' || json_text.front() == 't' || json_text.front() == 'f' ||
         json_text.front() == 'n';
}

void write_enumeration(Body& body, const Instruction& instruction) {
  std::vector<Code> values;
  bool simple = true;
  for (const std::string& text : constants_of(body.program(), instruction)) {
    simple = simple && is_simple(text);
    values.push_back(value_literal(text));
  }
  const Code list = "[" + joined(values, ", ") + "]";
  if (simple) {
    const Code set = constant(body, "", "new Set<unknown>(" + list + ")");
    refuse_if(body, instruction, 1, code("!{}.has({})", set, value()));
  } else {
    refuse_if(
        body, instruction, 1,
        code("!{}({}, {})", use(body, "isOneOf"), value(), constant(body, ": readonly unknown[]", list)));
  }
}

void write_constant(Body& body, const Instruction& instruction) {
  const std::string& text = constants_of(body.program(), instruction).front();
  const Code literal = value_literal(text);
  if (is_simple(text)) {
    const Kinds kind = text.front() == '"'   ? Kinds::string
                       : text.front() == 'n' ? Kinds::null
                                             : Kinds::boolean;
    if (!narrow(body, kind)) return refuse(body, instruction);
    return refuse_if(body, instruction, 1, code("{} !== {}", value(), literal));
  }
  refuse_if(body, instruction, 1,
            code("!{}({}, {})", use(body.file, Support::values, "equal"), value(),
                 constant(body, ": unknown", literal)));
}

void write_bound(Body& body, const Instruction& instruction, const char* helper) {
  refuse_if(body, instruction, 1,
            code("{}({}, {})", use(body, helper), value(), number_constant(body, instruction.text)));
}

void write_length(Body& body, const Instruction& instruction, const char* helper) {
  refuse_if(body, instruction, 1,
            code("{}({}, {})", use(body, helper), value(), count_text(instruction.number)));
}

void write_pattern(Body& body, const Instruction& instruction) {
  refuse_if(
      body, instruction, 1,
      code("typeof {0} === \"string\" && !{1}.test({0})", value(), pattern_constant(body, instruction.text)));
}

void write_string_check(Body& body, const Instruction& instruction, std::string_view function) {
  if (function.empty()) return;
  refuse_if(body, instruction, 1,
            code("typeof {0} === \"string\" && !{1}({0})", value(),
                 use(body.file, Support::formats, std::string(function))));
}

}  // namespace

void write_scalar(Body& body, const Instruction& instruction) {
  switch (instruction.op) {
    case Op::type:
      return write_type(body, instruction);
    case Op::enumeration:
      return write_enumeration(body, instruction);
    case Op::constant:
      return write_constant(body, instruction);
    case Op::minimum:
      return write_bound(body, instruction, "isBelow");
    case Op::maximum:
      return write_bound(body, instruction, "isAbove");
    case Op::exclusive_minimum:
      return write_bound(body, instruction, "isAtMost");
    case Op::exclusive_maximum:
      return write_bound(body, instruction, "isAtLeast");
    case Op::multiple_of:
      return write_bound(body, instruction, "isNoMultiple");
    case Op::min_length:
      return write_length(body, instruction, "isShorter");
    case Op::max_length:
      return write_length(body, instruction, "isLonger");
    case Op::pattern:
      return write_pattern(body, instruction);
    case Op::format:
      return write_string_check(body, instruction,
                                format_function(body.file.program().text(instruction.text)));
    case Op::content_encoding:
      return write_string_check(body, instruction, "isBase64");
    case Op::content_media_type:
      return write_string_check(body, instruction, instruction.flags != 0 ? "isBase64Json" : "isJson");
    default:
      return;
  }
}

}  // namespace holyc::emit::typescript
