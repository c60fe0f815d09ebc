#include "codegen/emit/code.hpp"

#include "codegen/emit/formatted_code.hpp"
#include "tests/support/catch.hpp"

namespace {

enum class Name : unsigned char { value, marks };

using Code = holyc::emit::CodeUsing<Name>;
using Globals = std::set<std::string>;

TEST_CASE("Code uses what its parts use, and nothing that its text merely looks like") {
  const Code value("value", Name::value);
  const Code call = Code::global("is_text") + "(" + value + ", \"marks\")";
  CHECK(call.text == "is_text(value, \"marks\")");
  CHECK(call.uses(Name::value));
  CHECK_FALSE(call.uses(Name::marks));
  CHECK(call.globals == Globals{"is_text"});
  CHECK_FALSE(Code("value").uses(Name::value));

  const Code formatted = holyc::emit::formatted<Name>("if ({}) return {};", call, 1);
  CHECK(formatted.text == "if (is_text(value, \"marks\")) return 1;");
  CHECK(formatted.uses(Name::value));
  CHECK(formatted.globals == Globals{"is_text"});
}

TEST_CASE("A file gets the declarations that its code uses, and those that they use") {
  holyc::emit::Declarations<Name> declarations;
  declarations.add("list", Code("list = 1\n"));
  declarations.add("unused", "unused = " + Code::global("list") + "\n");
  declarations.add("even", "even = " + Code::global("odd") + "\n");
  declarations.add("odd", "odd = " + Code::global("even") + " + " + Code::global("list") + "\n");

  const Code used = declarations.used_by({"even", "imported"});
  CHECK(used.text == "list = 1\neven = odd\nodd = even + list\n");
  CHECK(used.globals == Globals{"even", "list", "odd"});
  CHECK(declarations.used_by({}).empty());
}

}  // namespace
