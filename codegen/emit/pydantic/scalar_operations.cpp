// Keywords of numbers and strings.
#include "codegen/emit/pydantic/coverage.hpp"
#include "codegen/emit/pydantic/function_body.hpp"

namespace holyc::emit::pydantic {

using holy::program::Instruction;
using holy::program::Op;
namespace bit = holy::program;

void FunctionBody::write_scalar(const Instruction& instruction) {
  const std::string_view token = program.text(instruction.text);
  const auto bound = [&](std::string_view failing) {
    line(1, fmt::format("if k in (\"integer\", \"fraction\") and exact(v) {} {}:", failing,
                        is_integer_token(token) ? std::string(token)
                                                : fmt::format("Decimal(\"{}\")", decimal_token(token))));
    line(2, leave(keyword(instruction)));
  };
  const auto text = [&](const std::string& failing) {
    line(1, "if k == \"string\" and " + failing + ":");
    line(2, leave(keyword(instruction)));
  };
  switch (instruction.op) {
    case Op::minimum:
      return bound("<");
    case Op::maximum:
      return bound(">");
    case Op::exclusive_minimum:
      return bound("<=");
    case Op::exclusive_maximum:
      return bound(">=");
    case Op::multiple_of:
      line(1, fmt::format("if k in (\"integer\", \"fraction\") and not is_multiple(v, \"{}\"):",
                          decimal_token(token)));
      return line(2, leave(keyword(instruction)));
    case Op::min_length:
      return text(fmt::format("len(v) < {}", instruction.number));
    case Op::max_length:
      return text(fmt::format("len(v) > {}", instruction.number));
    case Op::pattern:
      if (const auto pattern = python_pattern(token)) {
        text(fmt::format("{}.search(v) is None",
                         file.constant("PATTERN", "re.compile(" + string_literal(*pattern) + ")")));
      }
      return;
    case Op::format: {
      const bool old = (instruction.flags & bit::format_of_draft6) != 0 && token == "hostname";
      if (is_checked_format(token))
        text(fmt::format("not FORMATS[{}](v)", string_literal(old ? "host-name" : token)));
      return;
    }
    case Op::content_encoding:
      return text("not is_base64(v)");
    default:
      return text((instruction.flags & bit::content_is_base64) != 0 ? "not is_json(v, in_base64=True)"
                                                                    : "not is_json(v)");
  }
}

}  // namespace holyc::emit::pydantic
