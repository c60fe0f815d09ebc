#include "codegen/names/reserved.hpp"

#include <algorithm>
#include <iterator>

namespace holyc::names {

namespace {

// Short tables, asked once for each emitted name.
constexpr std::string_view cpp_words[] = {
    "alignas",
    "alignof",
    "and",
    "and_eq",
    "asm",
    "assert",
    "auto",
    "bitand",
    "bitor",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "char16_t",
    "char32_t",
    "char8_t",
    "class",
    "co_await",
    "co_return",
    "co_yield",
    "compl",
    "concept",
    "const",
    "const_cast",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "decltype",
    "default",
    "defaults",
    "delete",
    "do",
    "double",
    "dynamic_cast",
    "else",
    "emit",
    "enum",
    "explicit",
    "export",
    "extern",
    "false",
    "float",
    "for",
    "foreach",
    "forever",
    "friend",
    "goto",
    "holy",
    "if",
    "inline",
    "int",
    "long",
    "major",
    "minor",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "not",
    "not_eq",
    "nullptr",
    "operator",
    "or",
    "or_eq",
    "private",
    "protected",
    "public",
    "register",
    "reinterpret_cast",
    "requires",
    "return",
    "short",
    "signed",
    "signals",
    "sizeof",
    "slots",
    "static",
    "static_assert",
    "static_cast",
    "std",
    "struct",
    "switch",
    "template",
    "this",
    "thread_local",
    "throw",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "union",
    "unknown_members",
    "unsigned",
    "using",
    "virtual",
    "void",
    "volatile",
    "wchar_t",
    "while",
    "xor",
    "xor_eq",
};

constexpr std::string_view typescript_words[] = {
    "__proto__",  "any",       "arguments", "as",       "async",       "await",      "boolean",  "break",
    "case",       "catch",     "class",     "const",    "constructor", "continue",   "debugger", "declare",
    "default",    "delete",    "do",        "else",     "enum",        "eval",       "export",   "extends",
    "false",      "finally",   "for",       "function", "if",          "implements", "import",   "in",
    "instanceof", "interface", "let",       "module",   "namespace",   "never",      "new",      "null",
    "number",     "object",    "package",   "private",  "protected",   "public",     "return",   "static",
    "string",     "super",     "switch",    "symbol",   "this",        "throw",      "true",     "try",
    "type",       "typeof",    "undefined", "unknown",  "var",         "void",       "while",    "with",
    "yield",      "z",
};

// Keywords, and the attributes of pydantic.BaseModel. Names of built-in types are free: `type`, `date`.
constexpr std::string_view python_words[] = {
    "False",
    "None",
    "True",
    "and",
    "as",
    "assert",
    "async",
    "await",
    "break",
    "class",
    "construct",
    "continue",
    "copy",
    "def",
    "del",
    "dict",
    "elif",
    "else",
    "except",
    "finally",
    "for",
    "from",
    "from_orm",
    "global",
    "if",
    "import",
    "in",
    "is",
    "json",
    "lambda",
    "model_computed_fields",
    "model_config",
    "model_construct",
    "model_copy",
    "model_dump",
    "model_dump_json",
    "model_extra",
    "model_fields",
    "model_fields_set",
    "model_json_schema",
    "model_parametrized_name",
    "model_post_init",
    "model_rebuild",
    "model_validate",
    "model_validate_json",
    "model_validate_strings",
    "mro",
    "nonlocal",
    "not",
    "or",
    "parse_file",
    "parse_obj",
    "parse_raw",
    "pass",
    "raise",
    "register",
    "return",
    "schema",
    "schema_json",
    "try",
    "update_forward_refs",
    "validate",
    "while",
    "with",
    "yield",
};

constexpr std::string_view type_words[] = {
    "Annotated", "Any",        "AnyEvent", "AnyEventAccess", "Dispatcher", "Array",    "BaseModel",
    "Boolean",   "ConfigDict", "Date",     "Decimal",        "Dict",       "Enum",     "Error",
    "Event",     "EventType",  "Field",    "Function",       "Generic",    "Infinity", "JSON",
    "List",      "Literal",    "Map",      "Math",           "NaN",        "Never",    "None",
    "Number",    "Object",     "Optional", "Promise",        "Record",     "RegExp",   "RootModel",
    "Set",       "String",     "Symbol",   "True",           "False",      "Type",     "TypeVar",
    "UUID",      "Union",
};

template <std::size_t size>
bool contains(const std::string_view (&table)[size], std::string_view name) {
  return std::find(std::begin(table), std::end(table), name) != std::end(table);
}

}  // namespace

bool is_reserved_cpp(std::string_view name) {
  // [lex.name]: a double underscore anywhere, or '_' and a capital, belong to the implementation.
  if (name.find("__") != std::string_view::npos) return true;
  if (name.size() > 1 && name[0] == '_' && name[1] >= 'A' && name[1] <= 'Z') return true;
  if (name.starts_with("HOLYFIELDS_")) return true;  // macros of the runtime
  return contains(cpp_words, name) || is_cpp_macro(name) || name.ends_with("_or_default");
}

bool is_reserved_typescript(std::string_view name) {
  return contains(typescript_words, name);
}

bool is_reserved_python(std::string_view name) {
  // Pydantic: fields may not begin with '_'.
  return name.starts_with('_') || contains(python_words, name);
}

bool is_reserved_type(std::string_view name) {
  return contains(type_words, name);
}

}  // namespace holyc::names
