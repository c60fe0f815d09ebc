// What each keyword asserts: a table from keyword to the function that appends its instruction.
#include <array>
#include <optional>

#include <holy/json/decimal.hpp>
#include <holy/json/write.hpp>
#include <holy/program/operations.hpp>
#include <holy/verdict/vocabulary.hpp>

#include "codegen/program/builder.hpp"
#include "codegen/resolve/keywords.hpp"

namespace holyc::program {

using holy::json::Decimal;
using holy::json::Kind;
using holy::json::Value;
using holy::program::Instruction;
using holy::program::no_node;
using holy::program::NodeId;
using holy::program::Op;
using resolve::Keyword;
using resolve::KeywordUse;

// A value of the wrong type is reported by the resolver; here it asserts nothing.

namespace {

void append_type(const Site& site, const KeywordUse& use) {
  const holy::json::Kinds admitted = resolve::kinds_of_type(use.value);
  if (!admitted.empty()) site.add(Op::type, use).number = holy::program::number_of_kinds(admitted);
}

void append_constants(const Site& site, const KeywordUse& use, Op op, const std::vector<std::string>& texts) {
  Instruction& instruction = site.add(op, use);
  instruction.first = site.builder.constants.add(texts);
  instruction.count = static_cast<std::uint32_t>(texts.size());
}

void append_enumeration(const Site& site, const KeywordUse& use) {
  if (!use.value.is(Kind::array)) return;
  std::vector<std::string> texts;
  for (const Value item : use.value.items()) texts.push_back(compact_text(item));
  append_constants(site, use, Op::enumeration, texts);
}

void append_constant(const Site& site, const KeywordUse& use) {
  append_constants(site, use, Op::constant, {compact_text(use.value)});
}

template <Op op>
void append_bound(const Site& site, const KeywordUse& use) {
  if (!use.value.is(Kind::number)) return;
  const Decimal bound = Decimal::from_token(use.value.number());
  if (op == Op::multiple_of && (bound.negative || bound.is_zero())) return;
  site.add(op, use).text = site.builder.text(use.value.number());
}

/// A count; 2.0 is one. One beyond 64 bits is as good as the largest.
std::optional<std::uint64_t> count_in(const Value& value) {
  if (!value.is(Kind::number)) return std::nullopt;
  const Decimal number = Decimal::from_token(value.number());
  if (number.negative || !number.is_integer()) return std::nullopt;
  return number.to_uint64().value_or(holy::program::no_limit);
}

template <Op op>
void append_count(const Site& site, const KeywordUse& use) {
  if (const auto count = count_in(use.value)) site.add(op, use).number = *count;
}

void append_unique(const Site& site, const KeywordUse& use) {
  if (use.value.is(Kind::boolean) && use.value.boolean()) site.add(Op::unique_items, use);
}

/// What is wrong with a pattern; each is compiled once.
const std::optional<holy::patterns::PatternError>& problem_of(const Site& site, const std::string& pattern) {
  const auto [known, is_new] = site.builder.pattern_errors.try_emplace(pattern);
  if (is_new) known->second = holy::program::pattern_error(pattern);
  return known->second;
}

/// Tells of a pattern that is left out, and what that means for the rest.
void report_pattern(const Site& site, std::string_view pattern, const holy::patterns::PatternError& problem,
                    const Value& part, resolve::LeftOut left_out) {
  site.builder.left_out.emplace_back(site.schema.id, left_out);
  site.report("invalid-pattern",
              "the pattern " + holy::json::quoted(holy::json::shortened(pattern)) +
                  " is not a regular expression that can be run: " + problem.message,
              part, problem.hint);
}

void append_pattern(const Site& site, const KeywordUse& use) {
  if (!use.value.is(Kind::string)) return;
  const std::string pattern(use.value.string());
  if (const auto& problem = problem_of(site, pattern))
    return report_pattern(site, pattern, *problem, use.value, resolve::LeftOut::refusals);
  site.add(Op::pattern, use).text = site.builder.text(pattern);
}

void append_format(const Site& site, const KeywordUse& use) {
  const bool is_asserted = site.builder.options.assert_formats || site.schema.asserts_format;
  if (!is_asserted || !use.value.is(Kind::string)) return;
  if (!holy::program::is_known_format(use.value.string())) return;
  Instruction& instruction = site.add(Op::format, use);
  instruction.text = site.builder.text(use.value.string());
  const bool is_old = site.schema.dialect <= resolve::Dialect::draft6;
  instruction.flags = is_old ? holy::program::format_of_draft6 : std::uint8_t{0};
}

bool has_base64_encoding(const resolve::Schema& schema) {
  const KeywordUse* use = schema.find(Keyword::content_encoding);
  return use != nullptr && use->value.is(Kind::string) && use->value.string() == "base64";
}

void append_content_encoding(const Site& site, const KeywordUse& use) {
  if (!site.builder.options.assert_content || !has_base64_encoding(site.schema)) return;
  site.add(Op::content_encoding, use).text = site.builder.text("base64");
}

void append_content_media_type(const Site& site, const KeywordUse& use) {
  if (!site.builder.options.assert_content || !use.value.is(Kind::string)) return;
  if (use.value.string() != "application/json") return;
  Instruction& instruction = site.add(Op::content_media_type, use);
  instruction.text = site.builder.text("application/json");
  instruction.flags = has_base64_encoding(site.schema) ? holy::program::content_is_base64 : std::uint8_t{0};
}

/// Appends operands that were collected beforehand: making a child may append others' operands in between.
void set_operands(const Site& site, Instruction& instruction, const std::vector<std::uint32_t>& operands) {
  auto& all = site.builder.program.operands;
  instruction.first = static_cast<std::uint32_t>(all.size());
  instruction.count = static_cast<std::uint32_t>(operands.size());
  all.insert(all.end(), operands.begin(), operands.end());
}

void append_required(const Site& site, const KeywordUse& use) {
  if (!use.value.is(Kind::array)) return;
  std::vector<std::uint32_t> names;
  for (const Value name : use.value.items()) {
    if (name.is(Kind::string)) names.push_back(site.builder.text(name.string()));
  }
  if (!names.empty()) set_operands(site, site.add(Op::required, use), names);
}

void append_dependent_required(const Site& site, const KeywordUse& use) {
  std::vector<std::uint32_t> demands;
  for (const auto& [trigger, names] : use.dependent_required) {
    if (names.empty()) continue;
    demands.push_back(site.builder.text(trigger));
    demands.push_back(static_cast<std::uint32_t>(names.size()));
    for (const std::string& name : names) demands.push_back(site.builder.text(name));
  }
  if (!demands.empty()) set_operands(site, site.add(Op::dependent_required, use), demands);
}

template <Op op>
void append_named_children(const Site& site, const KeywordUse& use) {
  std::vector<std::uint32_t> pairs;
  for (const resolve::Child& child : use.children) {
    pairs.push_back(site.builder.text(child.name));
    pairs.push_back(site.child(child.schema));
  }
  if (!pairs.empty()) set_operands(site, site.add(op, use), pairs);
}

/// The member of patternProperties that holds a pattern, for its position.
Value key_of(const KeywordUse& use, std::string_view name) {
  if (use.value.is(Kind::object)) {
    for (const Value::Member member : use.value.members()) {
      if (member.name() == name) return member.key;
    }
  }
  return use.key;
}

void append_pattern_properties(const Site& site, const KeywordUse& use) {
  std::vector<std::uint32_t> pairs;
  for (const resolve::Child& child : use.children) {
    const NodeId node = site.child(child.schema);
    if (const auto& problem = problem_of(site, child.name)) {
      report_pattern(site, child.name, *problem, key_of(use, child.name), resolve::LeftOut::permissions);
      continue;
    }
    pairs.push_back(site.builder.text(child.name));
    pairs.push_back(node);
  }
  if (!pairs.empty()) set_operands(site, site.add(Op::pattern_properties, use), pairs);
}

template <Op op>
void append_children(const Site& site, const KeywordUse& use) {
  std::vector<std::uint32_t> nodes;
  for (const resolve::Child& child : use.children) nodes.push_back(site.child(child.schema));
  if (!nodes.empty()) set_operands(site, site.add(op, use), nodes);
}

template <Op op>
void append_child(const Site& site, const KeywordUse& use) {
  if (use.children.empty()) return;
  const NodeId node = site.child(use.children.front().schema);
  site.add(op, use).node = node;
}

void append_items(const Site& site, const KeywordUse& use) {
  if (use.children.empty()) return;
  const NodeId node = site.child(use.children.front().schema);
  const KeywordUse* prefix = site.schema.find(Keyword::prefix_items);
  Instruction& instruction = site.add(Op::items, use);
  instruction.node = node;
  instruction.number = prefix == nullptr ? 0 : prefix->children.size();
}

void append_contains(const Site& site, const KeywordUse& use) {
  if (use.children.empty()) return;
  const NodeId node = site.child(use.children.front().schema);
  const KeywordUse* minimum = site.schema.find(Keyword::min_contains);
  const KeywordUse* maximum = site.schema.find(Keyword::max_contains);
  Instruction& instruction = site.add(Op::contains, use);
  instruction.node = node;
  instruction.number = minimum == nullptr ? 1 : count_in(minimum->value).value_or(1);
  if (maximum != nullptr) instruction.limit = count_in(maximum->value).value_or(holy::program::no_limit);
  const bool evaluates = site.schema.dialect >= resolve::Dialect::draft2020_12;
  instruction.flags = evaluates ? holy::program::contains_evaluates : std::uint8_t{0};
}

void append_condition(const Site& site, const KeywordUse& use) {
  if (use.children.empty()) return;
  const auto branch = [&](Keyword keyword) {
    const KeywordUse* found = site.schema.find(keyword);
    return found == nullptr || found->children.empty() ? no_node : site.child(found->children.front().schema);
  };
  const NodeId condition = site.child(use.children.front().schema);
  const NodeId then_node = branch(Keyword::then_branch);
  const NodeId else_node = branch(Keyword::else_branch);
  // Without branches a condition still evaluates members, for unevaluated*.
  set_operands(site, site.add(Op::conditional, use), {condition, then_node, else_node});
}

void append_reference(const Site& site, const KeywordUse& use) {
  if (site.schema.reference == resolve::no_schema) return;
  const NodeId node = site.child(site.schema.reference);
  site.add(Op::reference, use).node = node;
}

void append_dynamic_reference(const Site& site, const KeywordUse& use) {
  if (!site.schema.dynamic_reference || site.schema.dynamic_reference->initial == resolve::no_schema) return;
  const resolve::DynamicReference& reference = *site.schema.dynamic_reference;
  resolve::SchemaId target = resolve::no_schema;
  if (!reference.anchor.empty()) {
    // The resource of the lexical target is entered too, before the look-up (2020-12 core, 8.2.3.2).
    const resolve::ScopeId scope =
        site.builder.scopes.enter(site.scope, site.builder.set.at(reference.initial).resource);
    target = site.builder.scopes.find(scope, reference.anchor);
  }
  if (target == resolve::no_schema) target = reference.initial;
  const NodeId node = site.child(target);
  site.add(Op::reference, use).node = node;
}

using Table = std::array<Append, static_cast<std::size_t>(Keyword::comment) + 1>;

constexpr Table make_table() {
  Table table{};
  const auto set = [&table](Keyword keyword, Append append) {
    table[static_cast<std::size_t>(keyword)] = append;
  };
  set(Keyword::ref, append_reference);
  set(Keyword::dynamic_ref, append_dynamic_reference);
  set(Keyword::type, append_type);
  set(Keyword::enumeration, append_enumeration);
  set(Keyword::constant, append_constant);
  set(Keyword::minimum, append_bound<Op::minimum>);
  set(Keyword::maximum, append_bound<Op::maximum>);
  set(Keyword::exclusive_minimum, append_bound<Op::exclusive_minimum>);
  set(Keyword::exclusive_maximum, append_bound<Op::exclusive_maximum>);
  set(Keyword::multiple_of, append_bound<Op::multiple_of>);
  set(Keyword::min_length, append_count<Op::min_length>);
  set(Keyword::max_length, append_count<Op::max_length>);
  set(Keyword::pattern, append_pattern);
  set(Keyword::format, append_format);
  set(Keyword::content_encoding, append_content_encoding);
  set(Keyword::content_media_type, append_content_media_type);
  set(Keyword::min_items, append_count<Op::min_items>);
  set(Keyword::max_items, append_count<Op::max_items>);
  set(Keyword::unique_items, append_unique);
  set(Keyword::prefix_items, append_children<Op::prefix_items>);
  set(Keyword::items, append_items);
  set(Keyword::contains, append_contains);
  set(Keyword::unevaluated_items, append_child<Op::unevaluated_items>);
  set(Keyword::min_properties, append_count<Op::min_properties>);
  set(Keyword::max_properties, append_count<Op::max_properties>);
  set(Keyword::required, append_required);
  set(Keyword::dependent_required, append_dependent_required);
  set(Keyword::properties, append_named_children<Op::properties>);
  set(Keyword::pattern_properties, append_pattern_properties);
  set(Keyword::additional_properties, append_child<Op::additional_properties>);
  set(Keyword::property_names, append_child<Op::property_names>);
  set(Keyword::dependent_schemas, append_named_children<Op::dependent_schemas>);
  set(Keyword::unevaluated_properties, append_child<Op::unevaluated_properties>);
  set(Keyword::all_of, append_children<Op::all_of>);
  set(Keyword::any_of, append_children<Op::any_of>);
  set(Keyword::one_of, append_children<Op::one_of>);
  set(Keyword::negation, append_child<Op::negation>);
  set(Keyword::condition, append_condition);
  return table;
}

constexpr Table table = make_table();

}  // namespace

Append appender_of(Keyword keyword) {
  return table[static_cast<std::size_t>(keyword)];
}

}  // namespace holyc::program
