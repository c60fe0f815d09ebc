// Keywords of numbers and strings.
#include <holy/patterns/portability.hpp>

#include "codegen/emit/pydantic/coverage.hpp"
#include "codegen/emit/pydantic/function_body.hpp"

namespace holyc::emit::pydantic {

using holy::program::Instruction;
using holy::program::Op;
namespace bit = holy::program;

void FunctionBody::write_scalar(const Instruction& instruction) {
  const std::string_view token = program.text(instruction.text);
  const Code is_number = code("{} in (\"integer\", \"fraction\")", kind());
  const auto refuse_if = [&](const Code& condition) {
    line(1, "if " + condition + ":");
    line(2, leave(keyword(instruction)));
  };
  const auto bound = [&](std::string_view failing) {
    const Code limit = is_integer_token(token)
                           ? Code(token)
                           : Code::global("Decimal") + "(\"" + decimal_token(token) + "\")";
    refuse_if(code("{} and {}(v) {} {}", is_number, Code::global("exact"), failing, limit));
  };
  const auto text = [&](const Code& failing) { refuse_if(is_kind("string") + " and " + failing); };
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
      return refuse_if(
          code("{} and not {}(v, \"{}\")", is_number, Code::global("is_multiple"), decimal_token(token)));
    case Op::min_length:
      return text(code("len(v) < {}", instruction.number));
    case Op::max_length:
      return text(code("len(v) > {}", instruction.number));
    case Op::pattern:
      if (const auto python = holy::patterns::to_python(token)) text(pattern(*python) + ".search(v) is None");
      return;
    case Op::format: {
      const bool old = (instruction.flags & bit::format_of_draft6) != 0 && token == "hostname";
      if (is_checked_format(token))
        text(code("not {}[{}](v)", Code::global("FORMATS"), string_literal(old ? "host-name" : token)));
      return;
    }
    case Op::content_encoding:
      return text(code("not {}(v)", Code::global("is_base64")));
    default:
      return text(code("not {}(v{})", Code::global("is_json"),
                       (instruction.flags & bit::content_is_base64) != 0 ? ", in_base64=True" : ""));
  }
}

}  // namespace holyc::emit::pydantic
