// What the checks of both databases share: one walk over the instructions of a node, and what a dialect adds.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <holy/program/walk.hpp>

#include "codegen/emit/sql/code.hpp"
#include "codegen/emit/target.hpp"

namespace holyc::emit::sql {

using holy::json::Kinds;
using holy::program::Instruction;
using holy::program::NamedChild;
using holy::program::no_limit;
using holy::program::no_node;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;

/// Where a value stands, as SQL expressions; PostgreSQL needs the value alone.
struct Place {
  std::string document;    ///< JSON text that holds it; empty when it is a plain SQL text (a member's name)
  std::string path;        ///< SQLite JSON path within, unquoted: $."a"[0]
  std::string type;        ///< what json_type says of it; NULL when it is absent
  std::string value;       ///< what json_extract gives, or a jsonb expression
  std::string token = {};  ///< SQLite: the JSON text of a number; empty where the place is no JSON
};

/// The rows of an object's members or an array's items.
struct Rows {
  Code from;                     ///< what follows FROM
  std::string key;               ///< a row's member name, or its position
  std::string_view at_or_after;  ///< the comparison of a position that counts from 0
  Place value;
  Place name;  ///< of members: the name as a value
};

/// How a number stands to a bound.
enum class Order : std::uint8_t { at_least, above, at_most, below };

/// How SQL writes it.
[[nodiscard]] constexpr std::string_view sign_of(Order order) {
  constexpr std::array<std::string_view, 4> signs{">=", ">", "<=", "<"};
  return signs[static_cast<std::size_t>(order)];
}

/// An instruction and the node that it belongs to.
struct Site {
  NodeId id;
  const Node& node;
  const Instruction& instruction;
};

/// The test of a subschema; what is checked to a part only must not be negated, counted or decided upon.
struct Judgement {
  Test test;
  bool is_exact = true;
};

/// How a database spells what differs in words alone. Of patterns that speak of a place, {0} is its value,
/// {1} its type, {2} its document and {3} its path as a literal; of those that speak of a test, {0} is the
/// test.
struct Spelling {
  std::string_view yes, no;               ///< truth
  std::string_view select;                ///< the start of a subquery of which only the existence counts
  std::array<std::string_view, 6> types;  ///< null, boolean, object, array, number, string: lists of literals
  std::string_view type_of, length, item_count;  ///< of a place
  std::string_view implied;                      ///< of two tests: where {0} holds, {1}
  std::string_view negated, counted;             ///< of a test; counted: as 1 or 0
  bool leaves_out_vacuous;  ///< tests that always hold are worth leaving out, since statements have limits
};

/// What a database does in its own way. No test is NULL for a value that is present.
class Dialect {
 public:
  Dialect(const Spelling& spelling, const Input& input, std::vector<Unenforced>& manifest)
      : spelling_(spelling), input_(input), manifest_(manifest) {}
  virtual ~Dialect() = default;
  Dialect(const Dialect&) = default;
  Dialect(Dialect&&) = default;
  Dialect& operator=(const Dialect&) = delete;
  Dialect& operator=(Dialect&&) = delete;

  /// const and enum.
  virtual Tests values_test(const Site& site, const Place& place) = 0;

  /// That a number is an integer; false of what is no number.
  [[nodiscard]] virtual std::string integer_test(const Place& place) const = 0;
  /// minimum and its kin; `order` is how the number stands to the bound.
  virtual Tests bound_test(const Site& site, const Place& place, Order order) = 0;
  virtual Tests multiple_test(const Site& site, const Place& place) = 0;
  virtual Tests pattern_test(const Site& site, const Place& place) = 0;
  virtual Tests format_test(const Site& site, const Place& place) = 0;

  [[nodiscard]] virtual Place member(const Place& place, const std::string& name) const = 0;
  [[nodiscard]] virtual Place item(const Place& place, std::uint32_t position) const = 0;
  /// Whether the member is there; nothing where the database cannot name it.
  virtual std::optional<std::string> presence(const Site& site, const Place& place,
                                              const std::string& name) = 0;
  /// dependentRequired of one trigger.
  virtual Tests demand_test(const Site& site, const Place& place, const std::string& trigger,
                            const std::vector<std::string>& names) = 0;
  virtual Rows members(const Place& place) = 0;
  virtual Rows items(const Place& place, bool with_positions) = 0;
  [[nodiscard]] virtual Code member_count(const Place& place) = 0;
  virtual Tests unique_test(const Site& site, const Place& place) = 0;
  virtual Tests pattern_properties_test(const Site& site, const Place& place) = 0;
  /// additionalProperties.
  virtual Tests other_members_test(const Site& site, const Place& place) = 0;
  /// unevaluatedProperties and unevaluatedItems.
  virtual Tests unevaluated_test(const Site& site, const Place& place) = 0;

  /// The test of a subschema at a place; one that always holds where there is none.
  virtual Test test(NodeId node, const Place& place) = 0;
  virtual Judgement judgement(NodeId node, const Place& place) = 0;
  /// The test where it is exact, else nothing.
  virtual std::optional<Test> exact_test(NodeId node, const Place& place) = 0;
  [[nodiscard]] virtual Test all_of(const Tests& tests) const = 0;

  [[nodiscard]] const Spelling& spelling() const { return spelling_; }
  [[nodiscard]] Test always() const { return {spelling_.yes, Test::Kind::always}; }
  [[nodiscard]] Test never() const { return {spelling_.no, Test::Kind::never}; }
  [[nodiscard]] const holy::program::Program& program() const { return input_.compilation.program; }
  [[nodiscard]] std::string text(std::uint32_t id) const { return std::string(program().text(id)); }
  [[nodiscard]] std::span<const Instruction> instructions(const Node& node) const {
    return instructions_of(program(), node);
  }
  [[nodiscard]] std::span<const std::uint32_t> operands(const Instruction& instruction) const {
    return operands_of(program(), instruction);
  }
  [[nodiscard]] holy::program::Groups<NamedChild> named(const Instruction& instruction) const {
    return named_children(program(), instruction);
  }
  /// Notes in the manifest that the application checks an instruction.
  void leave_out(const Node& node, const Instruction& instruction, std::string reason) {
    manifest_.push_back({text(node.location), text(instruction.keyword), std::move(reason)});
  }

 protected:
  const Spelling& spelling_;
  const Input& input_;
  std::vector<Unenforced>& manifest_;
};

/// The tests of one instruction for a value of the kinds that it judges; none where it checks nothing.
[[nodiscard]] Tests tests_of(Dialect& dialect, const Site& site, const Place& place);

/// A pattern of the spelling, filled for a place.
[[nodiscard]] std::string spelled(std::string_view pattern, const Place& place);

/// The database's names for kinds; integers have none of their own.
[[nodiscard]] std::string type_names(const Dialect& dialect, Kinds kinds);

/// Whether the value is of one of the kinds.
[[nodiscard]] std::string type_test(const Dialect& dialect, Kinds kinds, const Place& place);

/// The test, asked for only where the condition holds.
[[nodiscard]] Code implied(const Dialect& dialect, const std::string& condition, const Code& test);

/// That no row which meets the condition fails the test.
[[nodiscard]] Test none_of(const Dialect& dialect, const Rows& rows, const Code& condition, const Test& test);

}  // namespace holyc::emit::sql
