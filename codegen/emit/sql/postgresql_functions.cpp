// The functions themselves: their names, their bodies, and what they evaluate for unevaluated*.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "codegen/emit/sql/postgresql_checks.hpp"
#include "codegen/emit/sql/text.hpp"
#include "codegen/graph/components.hpp"
#include "codegen/names/words.hpp"

namespace holyc::emit::sql {

namespace {

/// A tag that the body does not contain, so that no schema text can end the quoting.
std::string dollar_quoted(const std::string& body) {
  std::string tag = "$holy$";
  for (int i = 1; body.find(tag) != std::string::npos; ++i) tag = fmt::format("$holy{}$", i);
  return tag + body + tag;
}

/// A name of at most 63 bytes that ends in the mark; what is cut off of it counts, too.
std::string marked_name(const std::string& name, const std::string& mark) {
  constexpr std::size_t longest = 54;
  return name.size() <= longest ? name + '_' + mark
                                : name.substr(0, longest) + '_' + names::short_hash(name + mark);
}

std::string together(const Tests& tests) {
  return joined(codes_of(tests), "\n    AND ", "true").text;
}

}  // namespace

std::string PostgresqlChecks::free_name(NodeId node, Question question) {
  static constexpr std::string_view prefixes[] = {"valid", "evaluates_member", "evaluates_item"};
  std::string location = text(program().nodes[node].location);
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
  const auto marked = marked_.find(name);
  return marked == marked_.end() ? name : marked->second;
}

std::string PostgresqlChecks::call(NodeId node, Question question, const std::string& arguments) {
  const auto [found, is_new] =
      names_.emplace(std::pair(node, question), static_cast<std::uint32_t>(wanted_.size()));
  if (is_new) wanted_.push_back({node, question, free_name(node, question)});
  calls_.resize(wanted_.size());
  if (is_writing_) calls_[writing_].push_back(found->second);
  return qualified(wanted_[found->second].name) + '(' + arguments + ')';
}

std::string PostgresqlChecks::valid_body(NodeId id) {
  const Node& node = program().nodes[id];
  Tests tests;
  struct Guarded {
    Kinds kinds;
    Tests tests = {};
  };
  // What speaks of one type shares a guard.
  std::array<Guarded, 4> guarded{{{Kinds::object}, {Kinds::array}, {Kinds::string}, {Kinds::number}}};
  for (const Instruction& each : instructions(node)) {
    const Site site{id, node, each};
    const auto guard = std::ranges::find(guarded, operation_of(each.op).judges, &Guarded::kinds);
    Tests& to = guard == guarded.end() ? tests : guard->tests;
    for (Test& test : tests_of(*this, site, {{}, {}, {}, "v"})) to.push_back(std::move(test));
  }
  for (const auto& [kinds, own] : guarded) {
    if (own.empty()) continue;
    tests.emplace_back(fmt::format("CASE WHEN jsonb_typeof(v) = {} THEN\n    {}\n    ELSE true END",
                                   type_names(*this, kinds), together(own)));
  }
  return together(tests);
}

std::optional<std::string> PostgresqlChecks::evaluates(const Node& node, const Instruction& instruction,
                                                       Question question) {
  const bool member = question == Question::evaluates_member;
  const auto inner = [&](NodeId id) { return id == no_node ? "false" : call(id, question, "v, e.key"); };
  const auto always_of = [](bool asked) { return asked ? std::optional<std::string>("true") : std::nullopt; };
  const auto any_of = [](const std::vector<std::string>& parts) {
    return parts.empty() ? std::nullopt : std::optional(joined(parts, " OR "));
  };
  std::vector<std::string> parts;
  switch (instruction.op) {
    case Op::properties:
      if (!member) return std::nullopt;
      for (const NamedChild child : named(instruction)) parts.push_back(literal(text(child.name)));
      if (parts.empty()) return std::nullopt;
      return "e.key IN (" + joined(parts, ", ") + ')';
    case Op::pattern_properties:
      if (!member) return std::nullopt;
      for (const NamedChild child : named(instruction))
        parts.push_back(match(node, instruction, "e.key", text(child.name), "true"));
      return any_of(parts);
    case Op::additional_properties:
    case Op::unevaluated_properties:
      return always_of(member);
    case Op::prefix_items:
      if (member) return std::nullopt;
      return fmt::format("e.key <= {}", instruction.count);
    case Op::items:
    case Op::unevaluated_items:
      return always_of(!member);
    case Op::contains:
      if (member || evaluated_by(instruction) != holy::program::Applies::to_items) return std::nullopt;
      return valid(instruction.node, "v -> (e.key - 1)::int").code.text;
    case Op::reference:
      return inner(instruction.node);
    case Op::all_of:
    case Op::any_of:
    case Op::one_of:
      for (const NodeId branch : operands(instruction)) {
        const Test holds = instruction.op == Op::all_of ? always() : valid(branch, "v");
        parts.push_back('(' + holds.code.text + " AND " + inner(branch) + ')');
      }
      return any_of(parts);
    case Op::conditional: {
      const holy::program::Condition condition = condition_of(program(), instruction);
      return "CASE WHEN " + valid(condition.test, "v").code.text + " THEN " + inner(condition.test) + " OR " +
             inner(condition.then_node) + " ELSE " + inner(condition.else_node) + " END";
    }
    case Op::dependent_schemas:
      for (const NamedChild child : named(instruction))
        parts.push_back("(v ? " + literal(text(child.name)) + " AND " + inner(child.node) + ')');
      return any_of(parts);
    default:
      return std::nullopt;
  }
}

/// What the node's keywords evaluate of `v` besides its own unevaluated* keyword, which asks for this.
std::string PostgresqlChecks::evaluates_body(const Node& node, Question question) {
  std::vector<std::string> parts;
  for (const Instruction& each : instructions(node)) {
    if (operation_of(each.op).is_late) continue;
    if (auto part = evaluates(node, each, question)) parts.push_back(std::move(*part));
  }
  return '(' + joined(parts, " OR ", "false") + ')';
}

std::string PostgresqlChecks::function(NodeId id, Question question, const std::string& name) {
  const Node& node = program().nodes[id];
  if (question == Question::valid) {
    // PL/pgSQL, whose expressions are planned once a session; SQL functions would be inlined into every
    // INSERT.
    return fmt::format(
        "CREATE OR REPLACE FUNCTION {}(v jsonb) RETURNS boolean\n  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE "
        "AS {};\n",
        qualified(name),
        dollar_quoted(fmt::format("\nBEGIN\n  RETURN COALESCE({}, false);\nEND\n", valid_body(id))));
  }
  const std::string_view key_type = question == Question::evaluates_member ? "text" : "bigint";
  const Op all = question == Question::evaluates_member ? Op::unevaluated_properties : Op::unevaluated_items;
  const bool evaluates_all = find_instruction(program(), node, all) != nullptr;
  const std::string body = evaluates_all ? "true" : evaluates_body(node, question);
  return fmt::format(
      "CREATE OR REPLACE FUNCTION {}(v jsonb, k {}) RETURNS boolean\n  LANGUAGE plpgsql IMMUTABLE PARALLEL "
      "SAFE AS {};\n",
      qualified(name), key_type,
      dollar_quoted(fmt::format(
          "\nBEGIN\n  RETURN (SELECT COALESCE({}, false) FROM (SELECT k AS key) AS e);\nEND\n", body)));
}

std::vector<Statement> PostgresqlChecks::functions() {
  std::vector<Statement> result;
  // function() finds more to want while it writes, so the list grows under the loop.
  is_writing_ = true;
  for (writing_ = 0; writing_ < wanted_.size(); ++writing_) {
    const Wanted wanted = wanted_[writing_];
    result.push_back(
        {StatementKind::function, wanted.name, function(wanted.node, wanted.question, wanted.name)});
  }
  return result;
}

FunctionNames PostgresqlChecks::marked_names(const std::vector<Statement>& functions) const {
  const std::vector<std::uint32_t> component = graph::components(calls_);
  std::vector<std::vector<std::uint32_t>> members(component.size());
  for (std::uint32_t i = 0; i < component.size(); ++i) members[component[i]].push_back(i);
  std::vector<std::string> hashes(component.size());
  // A component comes after those that it calls.
  for (std::size_t each = 0; each < members.size(); ++each) {
    std::set<std::string> parts;
    for (const std::uint32_t member : members[each]) {
      parts.insert(functions[member].text);
      for (const std::uint32_t callee : calls_[member])
        if (component[callee] != each) parts.insert(hashes[component[callee]]);
    }
    hashes[each] = names::short_hash(holy::text::joined({parts.begin(), parts.end()}, "\n"));
  }
  FunctionNames marked;
  for (std::uint32_t i = 0; i < functions.size(); ++i)
    marked.emplace(functions[i].name, marked_name(functions[i].name, hashes[component[i]]));
  return marked;
}

}  // namespace holyc::emit::sql
