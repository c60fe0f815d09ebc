#include "codegen/emit/sql/postgresql_checks.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <holy/formats/pattern.hpp>
#include <holy/formats/portability.hpp>
#include <holy/validate/shapes.hpp>

#include "codegen/emit/sql/text.hpp"
#include "codegen/names/words.hpp"

namespace holyc::emit::sql {

using holy::program::no_limit;
using holy::program::no_node;
using holy::program::Op;

namespace {

constexpr std::string_view scalar_text = "(v #>> '{}')";

/// Formats that templates/sql/postgresql_formats.in checks exactly.
constexpr std::array<std::string_view, 6> checked_formats = {"uuid",      "date",     "time",
                                                             "date-time", "duration", "ipv4"};

std::string all_of(const std::vector<std::string>& conditions) {
  return joined(conditions, "\n    AND ", "true");
}

std::string negated(const std::string& condition) {
  return "NOT " + condition;
}

/// The type names of a bit set, as jsonb_typeof gives them; integer is apart.
std::string type_test(std::uint64_t bits, const std::string& value) {
  static constexpr std::pair<std::uint32_t, std::string_view> names[] = {
      {holy::program::type_null, "null"},     {holy::program::type_boolean, "boolean"},
      {holy::program::type_object, "object"}, {holy::program::type_array, "array"},
      {holy::program::type_number, "number"}, {holy::program::type_string, "string"},
  };
  std::vector<std::string> listed;
  for (const auto& [bit, name] : names) {
    if ((bits & bit) != 0) listed.push_back(literal(name));
  }
  std::vector<std::string> tests;
  if (!listed.empty()) tests.push_back("jsonb_typeof(" + value + ") IN (" + joined(listed, ", ") + ')');
  if ((bits & holy::program::type_integer) != 0 && (bits & holy::program::type_number) == 0) {
    tests.push_back(fmt::format(
        "CASE WHEN jsonb_typeof({0}) = 'number' THEN ({0} #>> '{{}}')::numeric % 1 = 0 ELSE false END",
        value));
  }
  return '(' + joined(tests, " OR ", "false") + ')';
}

std::string text_array(const std::vector<std::string>& names) {
  std::vector<std::string> quoted;
  for (const std::string& name : names) quoted.push_back(literal(name));
  return "ARRAY[" + joined(quoted, ", ") + "]::text[]";
}

/// A tag that the body does not contain, so that no schema text can end the quoting.
std::string dollar_quoted(const std::string& body) {
  std::string tag = "$holy$";
  for (int i = 1; body.find(tag) != std::string::npos; ++i) tag = fmt::format("$holy{}$", i);
  return tag + body + tag;
}

std::optional<std::string> translated(std::string_view pattern) {
  const auto compiled = holy::patterns::Pattern::compile(pattern);
  return compiled ? holy::patterns::to_postgres(*compiled) : std::nullopt;
}

}  // namespace

std::string PostgresqlChecks::text(std::uint32_t id) const {
  return std::string(input_.compilation.program.text(id));
}

std::uint32_t PostgresqlChecks::operand(const Instruction& instruction, std::uint32_t at) const {
  return input_.compilation.program.operands[instruction.first + at];
}

void PostgresqlChecks::unenforced(const Node& node, const Instruction& instruction, std::string reason) {
  manifest_.push_back({text(node.location), text(instruction.keyword), std::move(reason)});
}

std::string PostgresqlChecks::free_name(holy::program::NodeId node, Question question) {
  static constexpr std::string_view prefixes[] = {"valid", "evaluates_member", "evaluates_item"};
  std::string location = text(input_.compilation.program.nodes[node].location);
  if (const std::size_t scheme = location.find("://"); scheme != std::string::npos) {
    location = location.substr(location.find('/', scheme + 3) + 1);
  }
  std::string name(prefixes[static_cast<std::size_t>(question)]);
  for (const std::string& word : names::words(location)) {
    if (word != "schema" && word != "schemas" && word != "json" && word != "properties")
      name += '_' + names::snake_case(word);
  }
  name = shortened_name(name);
  for (std::string salt = location; !taken_.insert(name).second; salt += '\n') {
    name = shortened_name(name.substr(0, 50) + '_' + names::short_hash(salt));
  }
  return name;
}

std::string PostgresqlChecks::call(holy::program::NodeId node, Question question,
                                   const std::string& arguments) {
  const auto key = std::pair(node, question);
  auto found = names_.find(key);
  if (found == names_.end()) {
    found = names_.emplace(key, free_name(node, question)).first;
    wanted_.push_back({node, question, found->second});
  }
  return identifier(found->second) + '(' + arguments + ')';
}

std::string PostgresqlChecks::valid(holy::program::NodeId node, const std::string& value) {
  const Node& shape = input_.compilation.program.nodes[node];
  if (shape.count == 0) return "true";
  if (costly_[node]) {
    const auto own = input_.compilation.program.instructions.begin() + shape.first;
    // Named by the keyword that nests.
    const auto nesting = std::find_if(own, own + shape.count, [](const Instruction& each) {
      return holy::program::is_in_place(each.op) || each.op == Op::items || each.op == Op::contains ||
             each.op == Op::pattern_properties || each.op == Op::additional_properties;
    });
    unenforced(shape, nesting == own + shape.count ? *own : *nesting,
               "functions remember no outcomes, so unions nested this deep would take exponential time; "
               "the application checks them.");
    return "true";
  }
  // A function for each plain `type` would triple the script and help nobody.
  const Instruction& first = input_.compilation.program.instructions[shape.first];
  if (shape.count == 1 && first.op == Op::type) return type_test(first.number, '(' + value + ')');
  return call(node, Question::valid, value);
}

bool PostgresqlChecks::is_exact(holy::program::NodeId root) {
  if (const auto known = exact_.find(root); known != exact_.end()) return known->second;
  bool exact = !costly_[root];
  std::set<holy::program::NodeId> seen{root};
  std::vector<holy::program::NodeId> stack{root};
  const auto visit = [&](holy::program::NodeId node) {
    if (node == no_node || !seen.insert(node).second) return;
    exact = exact && !costly_[node];
    stack.push_back(node);
  };
  while (!stack.empty() && exact) {
    const Node& node = input_.compilation.program.nodes[stack.back()];
    stack.pop_back();
    for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
      const Instruction& instruction = input_.compilation.program.instructions[i];
      exact = exact && is_enforced(instruction);
      holy::program::for_each_child(input_.compilation.program, instruction, visit);
    }
  }
  return exact_[root] = exact;
}

bool PostgresqlChecks::is_enforced(const Instruction& instruction) const {
  switch (instruction.op) {
    case Op::pattern:
      return translated(text(instruction.text)).has_value();
    case Op::pattern_properties:
      for (std::uint32_t at = 0; at < instruction.count; at += 2) {
        if (!translated(text(operand(instruction, at)))) return false;
      }
      return true;
    case Op::format:
      return std::find(checked_formats.begin(), checked_formats.end(), text(instruction.text)) !=
             checked_formats.end();
    case Op::content_encoding:
    case Op::content_media_type:
      return false;
    default:
      return true;
  }
}

std::string PostgresqlChecks::pattern_test(const Node& node, const Instruction& instruction,
                                           const std::string& subject, std::string_view pattern,
                                           std::string_view untranslated) {
  if (const auto regular = translated(pattern)) return subject + " ~ " + literal(*regular);
  unenforced(node, instruction,
             "PostgreSQL's regular expressions cannot run this pattern; the application checks it.");
  return std::string(untranslated);
}

std::string PostgresqlChecks::format_test(const Node& node, const Instruction& instruction) {
  const std::string format = text(instruction.text);
  for (const std::string_view checked : checked_formats) {
    if (format != checked) continue;
    formats_.insert(format);
    return identifier("is_" + names::snake_case(format)) + '(' + std::string(scalar_text) + ')';
  }
  unenforced(node, instruction, "format \"" + format + "\" has no check in SQL; the application checks it.");
  return "true";
}

void PostgresqlChecks::add_scalar(const Node& node, const Instruction& instruction, Conditions& to) {
  const std::string number = fmt::format("(v #>> '{{}}')::numeric");
  const std::string bound = text(instruction.text) + "::numeric";
  switch (instruction.op) {
    case Op::minimum:
      to.number.push_back(number + " >= " + bound);
      break;
    case Op::maximum:
      to.number.push_back(number + " <= " + bound);
      break;
    case Op::exclusive_minimum:
      to.number.push_back(number + " > " + bound);
      break;
    case Op::exclusive_maximum:
      to.number.push_back(number + " < " + bound);
      break;
    case Op::multiple_of:
      to.number.push_back(number + " % " + bound + " = 0");
      break;
    case Op::min_length:
      to.string.push_back(fmt::format("char_length{} >= {}", scalar_text, instruction.number));
      break;
    case Op::max_length:
      to.string.push_back(fmt::format("char_length{} <= {}", scalar_text, instruction.number));
      break;
    case Op::pattern:
      to.string.push_back(
          pattern_test(node, instruction, std::string(scalar_text), text(instruction.text), "true"));
      break;
    case Op::format:
      to.string.push_back(format_test(node, instruction));
      break;
    case Op::content_encoding:
    case Op::content_media_type:
      unenforced(node, instruction, "encoded content is not decoded in SQL; the application checks it.");
      break;
    default:
      break;
  }
}

/// The members that neither `properties` nor `patternProperties` of the node speak of.
std::string PostgresqlChecks::other_members(const Node& node, const Instruction& additional) {
  std::vector<std::string> names;
  std::vector<std::string> tests;
  for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
    const Instruction& sibling = input_.compilation.program.instructions[i];
    if (sibling.op == Op::properties) {
      for (std::uint32_t at = 0; at < sibling.count; at += 2) names.push_back(text(operand(sibling, at)));
    } else if (sibling.op == Op::pattern_properties) {
      for (std::uint32_t at = 0; at < sibling.count; at += 2) {
        tests.push_back(
            negated('(' + pattern_test(node, additional, "e.key", text(operand(sibling, at)), "true") + ')'));
      }
    }
  }
  if (!names.empty()) tests.insert(tests.begin(), "e.key <> ALL (" + text_array(names) + ')');
  return joined(tests, " AND ", "true");
}

void PostgresqlChecks::add_object(const Node& node, const Instruction& instruction, Conditions& to) {
  const auto each_member = [&](const std::string& condition, const std::string& test) {
    return "NOT EXISTS (SELECT FROM jsonb_each(v) AS e(key, value) WHERE " + condition + " AND NOT " + test +
           ')';
  };
  const std::string count = "(SELECT count(*) FROM jsonb_object_keys(v))";
  switch (instruction.op) {
    case Op::min_properties:
      to.object.push_back(fmt::format("{} >= {}", count, instruction.number));
      break;
    case Op::max_properties:
      to.object.push_back(fmt::format("{} <= {}", count, instruction.number));
      break;
    case Op::required:
      for (std::uint32_t at = 0; at < instruction.count; ++at)
        to.object.push_back("v ? " + literal(text(operand(instruction, at))));
      break;
    case Op::dependent_required:
      for (std::uint32_t at = 0; at < instruction.count;) {
        const std::string trigger = literal(text(operand(instruction, at)));
        const std::uint32_t names = operand(instruction, at + 1);
        std::vector<std::string> demanded;
        for (std::uint32_t i = 0; i < names; ++i) demanded.push_back(text(operand(instruction, at + 2 + i)));
        to.object.push_back("(NOT v ? " + trigger + " OR v ?& " + text_array(demanded) + ')');
        at += 2 + names;
      }
      break;
    case Op::properties:
      for (std::uint32_t at = 0; at < instruction.count; at += 2) {
        const std::string name = literal(text(operand(instruction, at)));
        const std::string test = valid(operand(instruction, at + 1), "v -> " + name);
        if (test != "true") to.object.push_back("CASE WHEN v ? " + name + " THEN " + test + " ELSE true END");
      }
      break;
    case Op::pattern_properties:
      for (std::uint32_t at = 0; at < instruction.count; at += 2) {
        const std::string test = valid(operand(instruction, at + 1), "e.value");
        to.object.push_back(each_member(
            pattern_test(node, instruction, "e.key", text(operand(instruction, at)), "false"), test));
      }
      break;
    case Op::additional_properties:
      to.object.push_back(each_member(other_members(node, instruction), valid(instruction.node, "e.value")));
      break;
    case Op::property_names:
      to.object.push_back(each_member("true", valid(instruction.node, "to_jsonb(e.key)")));
      break;
    case Op::unevaluated_properties:
      to.object.push_back(each_member("NOT " + evaluates_body(node, Question::evaluates_member),
                                      valid(instruction.node, "e.value")));
      break;
    case Op::dependent_schemas:
      for (std::uint32_t at = 0; at < instruction.count; at += 2) {
        to.object.push_back("CASE WHEN v ? " + literal(text(operand(instruction, at))) + " THEN " +
                            valid(operand(instruction, at + 1), "v") + " ELSE true END");
      }
      break;
    default:
      break;
  }
}

void PostgresqlChecks::add_array(const Node& node, const Instruction& instruction, Conditions& to) {
  static constexpr std::string_view items = "jsonb_array_elements(v) WITH ORDINALITY AS e(value, key)";
  switch (instruction.op) {
    case Op::min_items:
      to.array.push_back(fmt::format("jsonb_array_length(v) >= {}", instruction.number));
      break;
    case Op::max_items:
      to.array.push_back(fmt::format("jsonb_array_length(v) <= {}", instruction.number));
      break;
    case Op::unique_items:
      to.array.push_back("(SELECT count(*) = count(DISTINCT e) FROM jsonb_array_elements(v) AS e)");
      break;
    case Op::prefix_items:
      for (std::uint32_t at = 0; at < instruction.count; ++at) {
        to.array.push_back(fmt::format("CASE WHEN jsonb_array_length(v) > {0} THEN {1} ELSE true END", at,
                                       valid(operand(instruction, at), fmt::format("v -> {}", at))));
      }
      break;
    case Op::items:
      to.array.push_back(fmt::format("NOT EXISTS (SELECT FROM {} WHERE e.key > {} AND NOT {})", items,
                                     instruction.number, valid(instruction.node, "e.value")));
      break;
    case Op::contains: {
      const std::string count =
          fmt::format("(SELECT count(*) FROM jsonb_array_elements(v) AS e(value) WHERE {})",
                      valid(instruction.node, "e.value"));
      to.array.push_back(fmt::format("{} >= {}", count, instruction.number));
      if (instruction.limit != no_limit && is_exact(instruction.node))
        to.array.push_back(fmt::format("{} <= {}", count, instruction.limit));
      break;
    }
    case Op::unevaluated_items:
      to.array.push_back(fmt::format("NOT EXISTS (SELECT FROM {} WHERE NOT {} AND NOT {})", items,
                                     evaluates_body(node, Question::evaluates_item),
                                     valid(instruction.node, "e.value")));
      break;
    default:
      break;
  }
}

void PostgresqlChecks::add_applicator(const Instruction& instruction, Conditions& to) {
  std::vector<std::string> branches;
  if (instruction.op == Op::any_of || instruction.op == Op::one_of || instruction.op == Op::all_of) {
    for (std::uint32_t at = 0; at < instruction.count; ++at)
      branches.push_back(valid(operand(instruction, at), "v"));
  }
  const auto branch = [&](std::uint32_t at) {
    const holy::program::NodeId node = operand(instruction, at);
    return node == no_node ? std::string("true") : valid(node, "v");
  };
  switch (instruction.op) {
    case Op::reject:
      to.always.emplace_back("false");
      break;
    case Op::type:
      to.always.push_back(type_test(instruction.number, "v"));
      break;
    case Op::constant:
    case Op::enumeration: {
      std::vector<std::string> values;
      for (std::uint32_t at = 0; at < instruction.count; ++at) {
        values.push_back(literal(input_.compilation.program.constants[instruction.first + at]) + "::jsonb");
      }
      to.always.push_back("v IN (" + joined(values, ", ", "NULL") + ')');
      break;
    }
    case Op::reference:
      to.always.push_back(valid(instruction.node, "v"));
      break;
    case Op::all_of:
      to.always.push_back('(' + joined(branches, " AND ", "true") + ')');
      break;
    case Op::any_of:
      to.always.push_back('(' + joined(branches, " OR ", "false") + ')');
      break;
    case Op::one_of: {
      // Branches checked in part only may seem to overlap: then at least one must hold.
      bool exact = true;
      for (std::uint32_t at = 0; at < instruction.count; ++at)
        exact = exact && is_exact(operand(instruction, at));
      if (exact) {
        for (std::string& each : branches) each = '(' + each + ")::int";
      }
      to.always.push_back('(' + joined(branches, exact ? " + " : " OR ", "0") + (exact ? " = 1)" : ")"));
      break;
    }
    case Op::negation:
      if (is_exact(instruction.node)) to.always.push_back("NOT " + valid(instruction.node, "v"));
      break;
    case Op::conditional:
      to.always.push_back(is_exact(operand(instruction, 0)) ? "CASE WHEN " + branch(0) + " THEN " +
                                                                  branch(1) + " ELSE " + branch(2) + " END"
                                                            : '(' + branch(1) + " OR " + branch(2) + ')');
      break;
    default:
      break;
  }
}

std::string PostgresqlChecks::valid_body(const Node& node) {
  Conditions conditions;
  for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
    const Instruction& instruction = input_.compilation.program.instructions[i];
    add_applicator(instruction, conditions);
    add_scalar(node, instruction, conditions);
    add_object(node, instruction, conditions);
    add_array(node, instruction, conditions);
  }
  const auto guard = [&](std::string_view type, const std::vector<std::string>& tests) {
    if (tests.empty()) return;
    conditions.always.push_back(
        fmt::format("CASE WHEN jsonb_typeof(v) = '{}' THEN\n    {}\n    ELSE true END", type, all_of(tests)));
  };
  guard("object", conditions.object);
  guard("array", conditions.array);
  guard("string", conditions.string);
  guard("number", conditions.number);
  return all_of(conditions.always);
}

std::string PostgresqlChecks::evaluates(const Node& node, const Instruction& instruction, Question question) {
  const bool member = question == Question::evaluates_member;
  const std::string arguments = "v, e.key";
  const auto inner = [&](holy::program::NodeId id) {
    return id == no_node ? "false" : call(id, question, arguments);
  };
  std::vector<std::string> parts;
  switch (instruction.op) {
    case Op::properties:
      for (std::uint32_t at = 0; member && at < instruction.count; at += 2)
        parts.push_back(literal(text(operand(instruction, at))));
      return parts.empty() ? "false" : "e.key IN (" + joined(parts, ", ") + ')';
    case Op::pattern_properties:
      for (std::uint32_t at = 0; member && at < instruction.count; at += 2) {
        parts.push_back(pattern_test(node, instruction, "e.key", text(operand(instruction, at)), "true"));
      }
      return joined(parts, " OR ", "false");
    case Op::additional_properties:
    case Op::unevaluated_properties:
      return member ? "true" : "false";
    case Op::prefix_items:
      return member ? "false" : fmt::format("e.key <= {}", instruction.count);
    case Op::items:
    case Op::unevaluated_items:
      return member ? "false" : "true";
    case Op::contains:
      return member ? "false" : valid(instruction.node, "v -> (e.key - 1)::int");
    case Op::reference:
      return inner(instruction.node);
    case Op::all_of:
    case Op::any_of:
    case Op::one_of:
      for (std::uint32_t at = 0; at < instruction.count; ++at) {
        const holy::program::NodeId branch = operand(instruction, at);
        const std::string holds = instruction.op == Op::all_of ? "true" : valid(branch, "v");
        parts.push_back('(' + holds + " AND " + inner(branch) + ')');
      }
      return joined(parts, " OR ", "false");
    case Op::conditional: {
      const holy::program::NodeId condition = operand(instruction, 0);
      return "CASE WHEN " + valid(condition, "v") + " THEN " + inner(condition) + " OR " +
             inner(operand(instruction, 1)) + " ELSE " + inner(operand(instruction, 2)) + " END";
    }
    case Op::dependent_schemas:
      for (std::uint32_t at = 0; at < instruction.count; at += 2) {
        parts.push_back("(v ? " + literal(text(operand(instruction, at))) + " AND " +
                        inner(operand(instruction, at + 1)) + ')');
      }
      return joined(parts, " OR ", "false");
    default:
      return "false";
  }
}

/// What the node's keywords evaluate of `v` besides its own unevaluated* keyword, which asks for this.
std::string PostgresqlChecks::evaluates_body(const Node& node, Question question) {
  std::vector<std::string> parts;
  for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
    const Instruction& instruction = input_.compilation.program.instructions[i];
    if (instruction.op == Op::unevaluated_properties || instruction.op == Op::unevaluated_items) continue;
    if (std::string part = evaluates(node, instruction, question); part != "false")
      parts.push_back(std::move(part));
  }
  return '(' + joined(parts, " OR ", "false") + ')';
}

std::string PostgresqlChecks::function(holy::program::NodeId id, Question question, const std::string& name) {
  const Node& node = input_.compilation.program.nodes[id];
  if (question == Question::valid) {
    // PL/pgSQL, whose expressions are planned once a session; SQL functions would be inlined into every
    // INSERT.
    return fmt::format(
        "CREATE OR REPLACE FUNCTION {}(v jsonb) RETURNS boolean\n  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE "
        "AS {};\n",
        identifier(name),
        dollar_quoted(fmt::format("\nBEGIN\n  RETURN COALESCE({}, false);\nEND\n", valid_body(node))));
  }
  const std::string_view key_type = question == Question::evaluates_member ? "text" : "bigint";
  bool all = false;
  for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
    const Op op = input_.compilation.program.instructions[i].op;
    all = all ||
          op == (question == Question::evaluates_member ? Op::unevaluated_properties : Op::unevaluated_items);
  }
  const std::string body = all ? "true" : evaluates_body(node, question);
  return fmt::format(
      "CREATE OR REPLACE FUNCTION {}(v jsonb, k {}) RETURNS boolean\n  LANGUAGE plpgsql IMMUTABLE PARALLEL "
      "SAFE AS {};\n",
      identifier(name), key_type,
      dollar_quoted(fmt::format(
          "\nBEGIN\n  RETURN (SELECT COALESCE({}, false) FROM (SELECT k AS key) AS e);\nEND\n", body)));
}

std::string PostgresqlChecks::functions() {
  std::string result;
  // function() finds more to want while it writes, so the list grows under the loop.
  for (std::size_t i = 0; i < wanted_.size(); ++i) {
    const Wanted wanted = wanted_[i];
    result += function(wanted.node, wanted.question, wanted.name) + '\n';
  }
  return result;
}

}  // namespace holyc::emit::sql
