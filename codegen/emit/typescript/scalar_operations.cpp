// type, const, enum, and the keywords of numbers and strings.
#include <fmt/core.h>

#include "codegen/emit/typescript/checks.hpp"
#include "codegen/emit/typescript/operations.hpp"

namespace holyc::emit::typescript {

namespace {

void write_type(Body& body, const Instruction& instruction) {
  struct Kind {
    std::uint64_t bit;
    const char* condition;
    const char* helper;
  };
  static constexpr Kind kinds[] = {
      {holy::program::type_null, "value === null", ""},
      {holy::program::type_boolean, "typeof value === \"boolean\"", ""},
      {holy::program::type_string, "typeof value === \"string\"", ""},
      {holy::program::type_array, "Array.isArray(value)", ""},
      {holy::program::type_object, "isObject(value)", "isObject"},
      {holy::program::type_number, "isNumber(value)", "isNumber"},
      {holy::program::type_integer, "isInteger(value)", "isInteger"},
  };
  std::string condition;
  for (const Kind& kind : kinds) {
    if ((instruction.number & kind.bit) == 0) continue;
    const std::string helper = kind.helper;
    if (helper == "isObject") body.file.values.insert(helper);
    if (helper == "isNumber" || helper == "isInteger") body.file.numbers.insert(helper);
    condition += (condition.empty() ? "" : " || ") + std::string(kind.condition);
  }
  refuse_if(body, instruction, 1, "!(" + condition + ")");
}

bool is_simple(std::string_view json_text) {
  return json_text.front() == '"' || json_text.front() == 't' || json_text.front() == 'f' ||
         json_text.front() == 'n';
}

void write_enumeration(Body& body, const Instruction& instruction) {
  std::string list;
  bool simple = true;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    const std::string& text = body.file.program().constants[instruction.first + i];
    simple = simple && is_simple(text);
    list += (i == 0 ? "" : ", ") + literal_of(body, text);
  }
  if (simple) {
    refuse_if(body, instruction, 1,
              fmt::format("!{}.has(value)", constant(body, "", "new Set<unknown>([" + list + "])")));
  } else {
    refuse_if(body, instruction, 1,
              fmt::format("!{}(value, {})", use(body.file.checks, "isOneOf"),
                          constant(body, ": readonly unknown[]", "[" + list + "]")));
  }
}

void write_constant(Body& body, const Instruction& instruction) {
  const std::string& text = body.file.program().constants[instruction.first];
  if (is_simple(text)) return refuse_if(body, instruction, 1, "value !== " + literal_of(body, text));
  refuse_if(body, instruction, 1,
            fmt::format("!{}(value, {})", use(body.file.values, "equal"),
                        constant(body, ": unknown", literal_of(body, text))));
}

void write_bound(Body& body, const Instruction& instruction, const char* helper) {
  refuse_if(
      body, instruction, 1,
      fmt::format("{}(value, {})", use(body.file.checks, helper), number_constant(body, instruction.text)));
}

void write_length(Body& body, const Instruction& instruction, const char* helper) {
  refuse_if(body, instruction, 1,
            fmt::format("{}(value, {})", use(body.file.checks, helper), count_text(instruction.number)));
}

void write_pattern(Body& body, const Instruction& instruction) {
  refuse_if(body, instruction, 1,
            fmt::format("typeof value === \"string\" && !{}.test(value)",
                        pattern_constant(body, instruction.text)));
}

void write_string_check(Body& body, const Instruction& instruction, std::string_view function) {
  if (function.empty()) return;
  refuse_if(body, instruction, 1,
            fmt::format("typeof value === \"string\" && !{}(value)",
                        use(body.file.formats, std::string(function))));
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
