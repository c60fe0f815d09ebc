// The statements of each operation.
#include <algorithm>

#include <fmt/core.h>

#include "codegen/emit/typescript/check_writer.hpp"
#include "codegen/emit/typescript/checks.hpp"
#include "codegen/emit/typescript/literals.hpp"

namespace holyc::emit::typescript {

std::string use(std::set<std::string>& names, std::string name) {
  names.insert(name);
  return name;
}

bool tracks(const Node& node) {
  return node.tracks_properties || node.tracks_items;
}

const Instruction* sibling(const Body& body, Op op) {
  const Program& program = body.file.program();
  for (std::uint32_t i = 0; i < body.node.count; ++i) {
    if (program.instructions[body.node.first + i].op == op) return &program.instructions[body.node.first + i];
  }
  return nullptr;
}

namespace {

/// A module-level constant of this function.
std::string constant(Body& body, std::string_view type, std::string_view value) {
  const std::string name = fmt::format("values_{}_{}", body.number, ++body.constant_count);
  body.file.constants += fmt::format("const {}{} = {};\n", name, type, value);
  return name;
}

/// The expression `base + "#/pointer/keyword"` that names a keyword.
std::string keyword_location(Body& body, const Instruction& instruction) {
  const Program& program = body.file.program();
  const std::string_view location = program.text(body.node.location);
  const std::size_t hash = std::min(location.find('#'), location.size());
  const std::string uri(location.substr(0, hash));
  auto [place, is_new] = body.file.bases.try_emplace(uri);
  if (is_new) {
    place->second = fmt::format("base_{}", body.file.bases.size());
    body.file.constants += fmt::format("const {} = {};\n", place->second, string_literal(uri));
  }
  std::string fragment(hash == location.size() ? "#" : location.substr(hash));
  if (instruction.op != Op::reject) fragment += "/" + std::string(program.text(instruction.keyword));
  return place->second + " + " + string_literal(fragment);
}

std::string failing(Body& body, const Instruction& instruction) {
  return use(body.file.checks, "fail") + "(" + keyword_location(body, instruction) + ")";
}

/// `if (condition) return fail(...)`.
void refuse_if(Body& body, const Instruction& instruction, std::size_t depth, std::string_view condition) {
  body.line(depth, fmt::format("if ({}) return {};", condition, failing(body, instruction)));
}

/// The name of a node's function, imported when it stands in another file.
std::string function_of(Body& body, NodeId id) {
  const NodePlace& place = body.file.plan.nodes[id];
  const std::string name = fmt::format("check_{}", place.number);
  if (place.file == body.file.file) return name;
  auto [found, is_new] = body.file.imports.try_emplace(place.file);
  if (is_new) {
    const auto& modules = body.file.plan.modules;
    found->second = place.file < modules.size() ? import_name(modules[place.file]) : "_shared";
  }
  return found->second + "." + name;
}

/// The call that judges a value of its own: a member or an item.
std::string call(Body& body, NodeId id, std::string_view value) {
  return fmt::format("{}({})", function_of(body, id), value);
}

/// The call that judges the same value, and hands on what it evaluates.
std::string call_in_place(Body& body, NodeId id) {
  const bool passes = !body.seen.empty() && tracks(body.file.program().nodes[id]);
  return fmt::format("{}(value{})", function_of(body, id), passes ? ", " + std::string(body.seen) : "");
}

bool accepts_all(const Body& body, NodeId id) {
  return body.file.plan.nodes[id].accepts_all;
}

std::string is_object(Body& body) {
  return use(body.file.values, "isObject") + "(value)";
}

std::string number_constant(Body& body, std::uint32_t text) {
  const std::string literal = number_literal(body.file.program().text(text));
  if (!literal.starts_with("exact(")) return literal;
  body.file.checks.insert("exact");
  return constant(body, "", literal);
}

std::string literal_of(Body& body, std::string_view json_text) {
  std::string literal = value_literal(json_text);
  if (literal.find("exact(") != std::string::npos) body.file.checks.insert("exact");
  return literal;
}

std::string pattern_constant(Body& body, std::uint32_t text) {
  return constant(body, "", fmt::format("{}({})", use(body.file.checks, "pattern"), body.name(text)));
}

// ---- one function for each operation ----

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

std::string count_text(std::uint64_t count) {
  return fmt::format("{}", count > (1ull << 53) ? (1ull << 53) : count);
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

void write_item_count(Body& body, const Instruction& instruction, char sign) {
  refuse_if(body, instruction, 1,
            fmt::format("Array.isArray(value) && value.length {} {}", sign, count_text(instruction.number)));
}

void write_member_count(Body& body, const Instruction& instruction, char sign) {
  refuse_if(body, instruction, 1,
            fmt::format("{} && {}(value).length {} {}", is_object(body), use(body.file.values, "names"), sign,
                        count_text(instruction.number)));
}

/// An array literal of names, from text ids.
std::string name_list(Body& body, const std::uint32_t* ids, std::uint32_t count) {
  std::string list;
  for (std::uint32_t i = 0; i < count; ++i) list += (i == 0 ? "" : ", ") + body.name(ids[i]);
  return "[" + list + "]";
}

void write_required(Body& body, const Instruction& instruction) {
  const std::uint32_t* names = body.file.program().operands.data() + instruction.first;
  if (instruction.count == 1) {
    return refuse_if(body, instruction, 1,
                     fmt::format("{} && !{}(value, {})", is_object(body), use(body.file.values, "has"),
                                 body.name(names[0])));
  }
  refuse_if(body, instruction, 1,
            fmt::format("{} && {}(value, {})", is_object(body), use(body.file.checks, "lacks"),
                        constant(body, "", name_list(body, names, instruction.count))));
}

void write_dependent_required(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  for (std::uint32_t i = 0; i < instruction.count;) {
    const std::uint32_t count = operand[i + 1];
    refuse_if(body, instruction, 1,
              fmt::format("{} && {}(value, {}) && {}(value, {})", is_object(body),
                          use(body.file.values, "has"), body.name(operand[i]), use(body.file.checks, "lacks"),
                          constant(body, "", name_list(body, operand + i + 2, count))));
    i += 2 + count;
  }
}

/// `if (!check(part)) return at(step)`, and the note that the part was evaluated.
void judge_part(Body& body, std::size_t depth, NodeId child, std::string_view part, std::string_view step) {
  if (accepts_all(body, child)) return;
  body.line(depth, fmt::format("if (!{}) return {}({});", call(body, child, part),
                               use(body.file.checks, "at"), step));
}

void write_properties(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  std::string tail;
  std::swap(tail, body.text);
  for (std::uint32_t i = 0; i < instruction.count; i += 2) {
    const std::string name = body.name(operand[i]);
    const NodeId child = operand[i + 1];
    const std::string present = fmt::format("{}(value, {})", use(body.file.values, "has"), name);
    if (!accepts_all(body, child)) {
      body.line(2, fmt::format("if ({} && !{}) return {}({});", present,
                               call(body, child, "value[" + name + "]"), use(body.file.checks, "at"), name));
    }
    if (!body.seen.empty()) body.line(2, fmt::format("if ({}) {}.names.add({});", present, body.seen, name));
  }
  std::swap(tail, body.text);
  if (tail.empty()) return;
  body.line(1, "if (" + is_object(body) + ") {");
  body.text += tail;
  body.line(1, "}");
}

void open_name_loop(Body& body) {
  body.line(1, "if (" + is_object(body) + ") {");
  body.line(2, fmt::format("for (const name of {}(value)) {{", use(body.file.values, "names")));
}

void close_loop(Body& body) {
  body.line(2, "}");
  body.line(1, "}");
}

void mark_name(Body& body, std::size_t depth) {
  if (!body.seen.empty()) body.line(depth, fmt::format("{}.names.add(name);", body.seen));
}

void write_pattern_properties(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  open_name_loop(body);
  for (std::uint32_t i = 0; i < instruction.count; i += 2) {
    body.line(3, fmt::format("if ({}.test(name)) {{", pattern_constant(body, operand[i])));
    judge_part(body, 4, operand[i + 1], "value[name]", "name");
    mark_name(body, 4);
    body.line(3, "}");
  }
  close_loop(body);
}

/// The condition under which a name is one of `properties` or `patternProperties` of the same schema.
std::string is_declared(Body& body) {
  const Program& program = body.file.program();
  std::string condition;
  if (const Instruction* named = sibling(body, Op::properties)) {
    std::string list;
    for (std::uint32_t i = 0; i < named->count; i += 2)
      list += (i == 0 ? "" : ", ") + body.name(program.operands[named->first + i]);
    condition = constant(body, "", "new Set<string>([" + list + "])") + ".has(name)";
  }
  if (const Instruction* patterns = sibling(body, Op::pattern_properties)) {
    for (std::uint32_t i = 0; i < patterns->count; i += 2) {
      condition += (condition.empty() ? "" : " || ") +
                   pattern_constant(body, program.operands[patterns->first + i]) + ".test(name)";
    }
  }
  return condition;
}

void write_additional_properties(Body& body, const Instruction& instruction) {
  if (accepts_all(body, instruction.node) && body.seen.empty()) return;
  open_name_loop(body);
  if (const std::string declared = is_declared(body); !declared.empty())
    body.line(3, "if (" + declared + ") continue;");
  judge_part(body, 3, instruction.node, "value[name]", "name");
  mark_name(body, 3);
  close_loop(body);
}

void write_property_names(Body& body, const Instruction& instruction) {
  if (accepts_all(body, instruction.node)) return;
  open_name_loop(body);
  judge_part(body, 3, instruction.node, "name", "name");
  close_loop(body);
}

void write_prefix_items(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  body.line(1, "if (Array.isArray(value)) {");
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    if (accepts_all(body, operand[i])) continue;
    body.line(2,
              fmt::format("if (value.length > {0} && !{1}) return {2}({0});", i,
                          call(body, operand[i], fmt::format("value[{}]", i)), use(body.file.checks, "at")));
  }
  if (!body.seen.empty())
    body.line(2, fmt::format("{0}.leading = Math.max({0}.leading, Math.min(value.length, {1}));", body.seen,
                             instruction.count));
  body.line(1, "}");
}

void write_items(Body& body, const Instruction& instruction) {
  if (accepts_all(body, instruction.node) && body.seen.empty()) return;
  body.line(1, "if (Array.isArray(value)) {");
  if (!accepts_all(body, instruction.node)) {
    body.line(2, fmt::format("for (let i = {}; i < value.length; ++i) {{", instruction.number));
    judge_part(body, 3, instruction.node, "value[i]", "i");
    body.line(2, "}");
  }
  if (!body.seen.empty()) body.line(2, fmt::format("{}.leading = value.length;", body.seen));
  body.line(1, "}");
}

void write_contains(Body& body, const Instruction& instruction) {
  const bool marks = !body.seen.empty() && instruction.flags != 0;
  const std::string check =
      accepts_all(body, instruction.node) ? "() => true" : function_of(body, instruction.node);
  std::string bounds = fmt::format("count < {}", count_text(instruction.number));
  if (instruction.limit != no_limit) bounds += fmt::format(" || count > {}", count_text(instruction.limit));
  body.line(1, "if (Array.isArray(value)) {");
  body.line(2, fmt::format("const count = {}(value, {}{});", use(body.file.checks, "countMatches"), check,
                           marks ? ", " + std::string(body.seen) : ""));
  refuse_if(body, instruction, 2, bounds);
  body.line(1, "}");
}

void write_unevaluated_items(Body& body, const Instruction& instruction) {
  body.line(1, "if (Array.isArray(value)) {");
  if (!accepts_all(body, instruction.node)) {
    body.line(2, "for (let i = 0; i < value.length; ++i) {");
    body.line(3, fmt::format("if (!{}.hasItem(i) && !{}) return {}(i);", body.seen,
                             call(body, instruction.node, "value[i]"), use(body.file.checks, "at")));
    body.line(2, "}");
  }
  body.line(2, fmt::format("{}.leading = value.length;", body.seen));
  body.line(1, "}");
}

void write_unevaluated_properties(Body& body, const Instruction& instruction) {
  open_name_loop(body);
  body.line(3, fmt::format("if ({}.names.has(name)) continue;", body.seen));
  judge_part(body, 3, instruction.node, "value[name]", "name");
  mark_name(body, 3);
  close_loop(body);
}

void write_dependent_schemas(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  for (std::uint32_t i = 0; i < instruction.count; i += 2) {
    if (accepts_all(body, operand[i + 1])) continue;
    body.line(1, fmt::format("if ({} && {}(value, {}) && !{}) return false;", is_object(body),
                             use(body.file.values, "has"), body.name(operand[i]),
                             call_in_place(body, operand[i + 1])));
  }
}

void write_all_of(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    if (!accepts_all(body, operand[i]))
      body.line(1, fmt::format("if (!{}) return false;", call_in_place(body, operand[i])));
  }
}

/// The functions of branches as a list.
std::string branch_list(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  std::string list;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    list += (i == 0 ? "" : ", ") +
            (accepts_all(body, operand[i]) ? std::string("() => true") : function_of(body, operand[i]));
  }
  return "[" + list + "]";
}

void write_any_of(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  if (!body.seen.empty()) {
    return refuse_if(body, instruction, 1,
                     fmt::format("!{}(value, {}, {})", use(body.file.checks, "anyOf"),
                                 branch_list(body, instruction), body.seen));
  }
  std::string condition;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    if (accepts_all(body, operand[i])) return;
    condition += (i == 0 ? "" : " || ") + call_in_place(body, operand[i]);
  }
  refuse_if(body, instruction, 1, "!(" + condition + ")");
}

void write_one_of(Body& body, const Instruction& instruction) {
  const std::string seen = body.seen.empty() ? "" : ", " + std::string(body.seen);
  refuse_if(
      body, instruction, 1,
      fmt::format("!{}(value, {}{})", use(body.file.checks, "oneOf"), branch_list(body, instruction), seen));
}

void write_negation(Body& body, const Instruction& instruction) {
  refuse_if(body, instruction, 1,
            accepts_all(body, instruction.node) ? "true" : call(body, instruction.node, "value"));
}

void write_conditional(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  const auto branch = [&](NodeId id) {
    return id == no_node || accepts_all(body, id) ? std::string("true") : call_in_place(body, id);
  };
  std::string condition = "true";
  if (!accepts_all(body, operand[0])) {
    condition = body.seen.empty() ? call(body, operand[0], "value")
                                  : fmt::format("{}(value, {}, {})", use(body.file.checks, "holds"),
                                                function_of(body, operand[0]), body.seen);
  }
  const std::string then_call = branch(operand[1]);
  const std::string else_call = branch(operand[2]);
  if (then_call == "true" && else_call == "true" && body.seen.empty()) return;
  body.line(1, fmt::format("if (!({} ? {} : {})) return false;", condition, then_call, else_call));
}

void write_reference(Body& body, const Instruction& instruction) {
  if (!accepts_all(body, instruction.node))
    body.line(1, fmt::format("if (!{}) return false;", call_in_place(body, instruction.node)));
}

}  // namespace

void write_instruction(Body& body, const Instruction& instruction) {
  switch (instruction.op) {
    case Op::reject:
      return refuse_if(body, instruction, 1, "true");
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
    case Op::min_items:
      return write_item_count(body, instruction, '<');
    case Op::max_items:
      return write_item_count(body, instruction, '>');
    case Op::unique_items:
      return refuse_if(body, instruction, 1,
                       fmt::format("Array.isArray(value) && !{}(value)", use(body.file.values, "areUnique")));
    case Op::min_properties:
      return write_member_count(body, instruction, '<');
    case Op::max_properties:
      return write_member_count(body, instruction, '>');
    case Op::required:
      return write_required(body, instruction);
    case Op::dependent_required:
      return write_dependent_required(body, instruction);
    case Op::properties:
      return write_properties(body, instruction);
    case Op::pattern_properties:
      return write_pattern_properties(body, instruction);
    case Op::additional_properties:
      return write_additional_properties(body, instruction);
    case Op::property_names:
      return write_property_names(body, instruction);
    case Op::prefix_items:
      return write_prefix_items(body, instruction);
    case Op::items:
      return write_items(body, instruction);
    case Op::contains:
      return write_contains(body, instruction);
    case Op::unevaluated_items:
      return write_unevaluated_items(body, instruction);
    case Op::unevaluated_properties:
      return write_unevaluated_properties(body, instruction);
    case Op::dependent_schemas:
      return write_dependent_schemas(body, instruction);
    case Op::all_of:
      return write_all_of(body, instruction);
    case Op::any_of:
      return write_any_of(body, instruction);
    case Op::one_of:
      return write_one_of(body, instruction);
    case Op::negation:
      return write_negation(body, instruction);
    case Op::conditional:
      return write_conditional(body, instruction);
    case Op::reference:
      return write_reference(body, instruction);
  }
}

}  // namespace holyc::emit::typescript
