#include "codegen/emit/cpp/readers.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include <holy/patterns/pattern.hpp>
#include <holy/program/walk.hpp>

#include "codegen/emit/cpp/contracts.hpp"
#include "codegen/emit/cpp/members.hpp"
#include "codegen/emit/cpp/terms.hpp"
#include "codegen/emit/cpp/text.hpp"
#include "codegen/emit/cpp/value_readers.hpp"

namespace holyc::emit::cpp {

namespace {

using holy::json::Kinds;
using holy::program::Op;

Code pointer_to(const std::string& member) {
  return "part(place, &Type::" + member + ")";
}

/// The target of a declared member.
Target target_of(const TypeContext& types, TypeId holder, const model::Member& member, std::size_t index,
                 std::vector<NodeId> nodes) {
  Code place = pointer_to(types.input.names.types[holder].members[index].cpp);
  const Presence presence = presence_of(member);
  if (presence == Presence::optional) place = "inside(" + place + ")";
  return {std::move(nodes), member.type, member.nullable, place};
}

/// What an object reader is made of.
struct ObjectParts {
  Code members;                       ///< the cases that read declared members
  Code other;                         ///< reads a member of a typed rest
  std::vector<std::string> complete;  ///< the terms that say whether an object has all that it must
  std::string resets;
};

/// The positions of declared members by name.
std::map<std::string_view, std::size_t> positions_of(const model::Object& object) {
  std::map<std::string_view, std::size_t> positions;
  for (std::size_t i = 0; i < object.members.size(); ++i) positions.emplace(object.members[i].name, i);
  return positions;
}

/// The terms that say whether an object has all that it must; nothing where that takes more than its names.
std::optional<std::vector<std::string>> completeness(const Merging& merging, const Demands& demands,
                                                     const model::Object& object) {
  const auto positions = positions_of(object);
  std::vector<std::string> required, terms;
  for (const Assertion& each : demands.assertions) {
    const Instruction& instruction = *each.instruction;
    if (instruction.op == Op::required) {
      for (const std::uint32_t name : operands_of(merging.program, instruction)) {
        const auto found = positions.find(merging.program.text(name));
        if (found == positions.end()) return std::nullopt;
        required.push_back(std::to_string(found->second));
      }
    } else if (instruction.op == Op::dependent_required) {
      for (const holy::program::Demand demand : demands_of(merging.program, instruction)) {
        const auto trigger = positions.find(merging.program.text(demand.trigger));
        if (trigger == positions.end()) return std::nullopt;
        std::vector<std::string> names;
        for (const std::uint32_t name : demand.names) {
          const auto found = positions.find(merging.program.text(name));
          if (found == positions.end()) return std::nullopt;
          names.push_back(std::to_string(found->second));
        }
        terms.push_back("(!seen.has(" + std::to_string(trigger->second) + ") || seen.has_all({" +
                        joined(names, ", ") + "}))");
      }
    } else if (instruction.op == Op::min_properties) {
      terms.push_back("count >= " + count_literal(instruction.number));
    } else if (instruction.op == Op::max_properties) {
      terms.push_back("count <= " + count_literal(instruction.number));
    }
  }
  if (!required.empty()) terms.insert(terms.begin(), "seen.has_all({" + wrapped_list(required) + "})");
  return terms;
}

bool is_allowed(Op op) {
  constexpr Op allowed[] = {Op::properties,     Op::required,       Op::additional_properties,
                            Op::min_properties, Op::max_properties, Op::dependent_required};
  return std::ranges::find(allowed, op) != std::end(allowed);
}

/// Whether nodes accept nothing, or everything.
bool rejects_all(const Merging& merging, const std::vector<NodeId>& nodes) {
  return accepted_kinds(merging, nodes).empty();
}
bool accepts_all(const Merging& merging, const std::vector<NodeId>& nodes) {
  constexpr Kinds kinds[] = {Kinds::null,  Kinds::boolean, Kinds::object,
                             Kinds::array, Kinds::number,  Kinds::string};
  return std::ranges::all_of(kinds, [&](Kinds kind) {
    const Demands demands = merged(merging, nodes, kind);
    return demands.is_told && !demands.is_never && demands.assertions.empty();
  });
}

/// Whether the struct keeps of undeclared members what the schema lets pass.
bool rest_fits(const Merging& merging, const model::Object& object, const std::vector<NodeId>& others) {
  switch (object.openness) {
    case model::Openness::open:
      return object.patterns.empty() && accepts_all(merging, others);
    case model::Openness::closed:
      return object.patterns.empty() && rejects_all(merging, others);
    default:
      return object.rest.type != model::no_type && object.patterns.empty();
  }
}

/// The expression that reads a declared member; nothing where the object cannot be read in one pass then.
using ObjectChoice = std::function<std::optional<Code>(const Target&, const model::Member&)>;

/// `arrow`: how a member's value is reached in a place.
std::optional<ObjectParts> parts_of(ReaderContext& context, const Type& type, const model::Object& object,
                                    const std::vector<NodeId>& nodes, const ObjectChoice& choose,
                                    const std::string& arrow) {
  const Merging& merging = context.merging;
  if (!Kinds(Kinds::object).contains(accepted_kinds(merging, nodes))) return std::nullopt;
  const Demands demands = merged(merging, nodes, Kinds::object);
  const bool is_plain = demands.is_told && !demands.is_never &&
                        std::ranges::all_of(demands.assertions, [](const Assertion& each) {
                          return is_allowed(each.instruction->op);
                        });
  if (!is_plain) return std::nullopt;
  const MemberNodes members = nodes_of_members(merging, demands);
  const auto positions = positions_of(object);
  const bool all_declared =
      std::ranges::all_of(members.named, [&](const auto& each) { return positions.contains(each.first); });
  const auto complete = completeness(merging, demands, object);
  if (!all_declared || !complete || !rest_fits(merging, object, members.others)) return std::nullopt;

  const TypeContext types = context.emission.types();
  ObjectParts parts;
  parts.complete = *complete;
  for (std::size_t i = 0; i < object.members.size(); ++i) {
    const model::Member& member = object.members[i];
    const auto found = members.named.find(member.name);
    const Target target =
        target_of(types, type.id, member, i, found == members.named.end() ? members.others : found->second);
    const auto read = choose(target, member);
    if (!read) return std::nullopt;
    parts.members += "case " + std::to_string(i) + ":\n  return " + *read + ";\n";
    if (presence_of(member) == Presence::optional || presence_of(member) == Presence::nullable)
      add_line(parts.resets, "if (!seen.has(" + std::to_string(i) + ")) place." +
                                 types.input.names.types[type.id].members[i].cpp + arrow + "reset();");
  }
  if (object.openness == model::Openness::typed) {
    const Target target{members.others, object.rest.type, object.rest.nullable, "inner"};
    parts.other = read_value(context, target);
  }
  return parts;
}

std::string rest_kind(const model::Object& object) {
  switch (object.openness) {
    case model::Openness::open:
      return "any";
    case model::Openness::closed:
      return "none";
    default:
      return "typed";
  }
}

Code object_helper(ReaderContext& context, const Type& type, const model::Object& object,
                   const ObjectParts& parts, const std::string& name, const std::string& spelled) {
  std::vector<std::string> names;
  for (const model::Member& member : object.members) names.push_back(literal(member.name));
  return filled<Name>(
      context.functions.writer, "cpp/object_reader.in",
      {{"name", name},
       {"type", spelled},
       {"names", names.empty() ? "static constexpr NoNames names{};"
                               : "static constexpr MemberNames names{{" + wrapped_list(names) + "}};"},
       {"rest_kind", rest_kind(object)},
       {"rest", rest_name(context.emission.input, type.id, object)},
       {"members", parts.members},
       {"?other", parts.other.empty()
                      ? Code()
                      : filled<Name>(context.functions.writer, "cpp/other_member_reader.in",
                                     {{"rest", rest_name(context.emission.input, type.id, object)},
                                      {"read", parts.other}})},
       {"complete", parts.complete.empty() ? "true" : joined(parts.complete, " &&\n           ")},
       {"resets", parts.resets}});
}

TypeReader tape_reader(const Emission& emission, const Type& type) {
  return {{},
          emission.writer.fill("cpp/read_by_tape.in",
                               {{"type", emission.input.names.types[type.id].type.cpp},
                                {"check", "::" + checks_namespace(emission.input, type.root) + "::accepts_" +
                                              emission.input.names.types[type.id].type.cpp}}),
          false};
}

std::string definitions(const Emission& emission, const Type& type, std::string_view template_name,
                        const std::string& helper) {
  return emission.writer.fill(
      template_name, {{"type", emission.input.names.types[type.id].type.cpp},
                      {"helper", "::" + checks_namespace(emission.input, type.root) + "::" + helper}});
}

ReaderContext context_of(const Emission& emission, FunctionContext& functions,
                         std::vector<NodeId>* judged = nullptr) {
  return {emission, functions, {emission.input.compilation.program, emission.kinds}, judged};
}

TypeReader structure_reader(ReaderContext& context, const Type& type, const model::Object& object) {
  const ObjectChoice choose = [&](const Target& target, const model::Member&) {
    return read_value(context, target);
  };
  const auto parts =
      parts_of(context, type, object, contract_nodes(context.emission.input, type.id), choose, ".");
  if (!parts) return tape_reader(context.emission, type);
  const std::string helper = "reader_of_" + context.emission.input.names.types[type.id].type.cpp;
  return {object_helper(context, type, object, *parts, helper, qualified(context.emission.input, type.id)),
          definitions(context.emission, type, "cpp/read_object.in", helper)};
}

/// An enumeration of strings, where its values are all that is demanded.
TypeReader enumeration_reader(ReaderContext& context, const Type& type, const model::Enumeration& list) {
  const std::vector<NodeId> nodes = contract_nodes(context.emission.input, type.id);
  const Demands demands = merged(context.merging, nodes, Kinds::string);
  std::vector<std::string> values, demanded;
  for (const model::Constant& value : list.values) values.push_back(value.string);
  bool is_plain =
      Kinds(Kinds::string).contains(accepted_kinds(context.merging, nodes)) && demands.is_told &&
      demands.assertions.size() == 1 && demands.assertions.front().instruction->op == Op::enumeration &&
      std::ranges::all_of(
          list.values, [](const model::Constant& value) { return value.kind == holy::json::Kind::string; });
  if (is_plain) {
    for (const std::string& text :
         constants_of(context.merging.program, *demands.assertions.front().instruction)) {
      const holy::json::Reading reading = holy::json::read(text);
      if (reading.ok() && reading.document.root().is(holy::json::Kind::string))
        demanded.emplace_back(reading.document.root().string());
    }
    const auto sorted = [](std::vector<std::string>& texts) {
      std::ranges::sort(texts);
      texts.erase(std::ranges::unique(texts).begin(), texts.end());
    };
    sorted(values);
    sorted(demanded);
    is_plain = values == demanded;
  }
  if (!is_plain) return tape_reader(context.emission, type);
  return {{},
          context.functions.writer.fill("cpp/read_enum.in",
                                        {{"type", context.emission.input.names.types[type.id].type.cpp}})};
}

TypeReader wrapper_reader(ReaderContext& context, const Type& type) {
  const TypeContext types = context.emission.types();
  Target target{contract_nodes(types.input, type.id), type.id, type.nullable, pointer_to("value")};
  const auto* reference = type.as<model::Reference>();
  std::optional<ReadCall> read;
  if (reference != nullptr) {
    target.type = reference->target;
    read = read_once(context, target);
  } else {
    read = read_inside(context, target);
  }
  if (!read) return tape_reader(context.emission, type);
  const std::string helper = "reader_of_" + types.input.names.types[type.id].type.cpp;
  return {filled<Name>(context.functions.writer, "cpp/value_reader.in",
                       {{"name", helper}, {"type", qualified(types.input, type.id)}, {"read", read->code}}),
          definitions(context.emission, type, "cpp/read_wrapped.in", helper)};
}

/// Whether every spelling of an event type in the tree satisfies what is demanded of the member that holds
/// it: patterns alone.
bool all_types_match(ReaderContext& context, const Target& target) {
  const holy::program::Program& program = context.merging.program;
  const Demands demands = merged(context.merging, target.nodes, Kinds::string);
  return std::ranges::all_of(demands.assertions, [&](const Assertion& each) {
    if (each.instruction->op != Op::pattern) return false;
    const auto compiled = holy::patterns::Pattern::compile(program.text(each.instruction->text));
    const auto matches = [&](const std::string& spelling) {
      return compiled && compiled->search(spelling) == holy::patterns::Match::yes;
    };
    return std::ranges::all_of(context.emission.input.model.roots, [&](const model::RootSchema& root) {
      return !root.event || (matches(root.event->type) && std::ranges::all_of(root.event->aliases, matches));
    });
  });
}

/// The case that reads the type of an event, which must be that of its payload.
std::optional<Code> type_case(ReaderContext& context, const Target& target) {
  const auto terms = terms_of_string(context, target);
  if (!terms) return std::nullopt;
  Code check = "is_type(place, text)";
  if (!terms->empty()) {
    Code all = joined(*terms, " && ");
    // The spellings of a payload's type satisfy the envelope, so that they need not be asked each time.
    if (all_types_match(context, target)) all = "(place.is_known || " + all + ")";
    check += " && " + all;
  }
  return "read(scan, at, " + target.place + ", [&](std::string_view text) { return " + check + "; })";
}

/// The case that reads the payload: its own type judges it, and the envelope what its first byte tells.
std::optional<Code> payload_case(const Merging& merging, const std::vector<NodeId>& nodes) {
  static constexpr std::pair<Kinds, const char*> firsts[] = {
      {Kinds::null, "null_first"},   {Kinds::boolean, "boolean_first"}, {Kinds::object, "object_first"},
      {Kinds::array, "array_first"}, {Kinds::number, "number_first"},   {Kinds::string, "string_first"}};
  std::vector<std::string> allowed;
  for (const auto& [kind, name] : firsts) {
    const Demands demands = merged(merging, nodes, kind);
    if (demands.is_never) continue;
    if (!demands.is_told || !demands.assertions.empty()) return std::nullopt;
    allowed.push_back(std::string("holy::scan::") + name);
  }
  const std::string read = "read_payload(scan, at, place)";
  if (allowed.size() == std::size(firsts)) return Code(read);
  return Code("(holy::scan::first_of(*at) & (" + joined(allowed, " | ") + ")) != 0 ? " + read + " : nullptr");
}

}  // namespace

std::optional<Code> event_reader(const Emission& emission, FunctionContext& functions, const Type& envelope,
                                 const model::EnvelopeInfo& info) {
  ReaderContext context = context_of(emission, functions);
  const auto& object = std::get<model::Object>(envelope.kind);
  const ObjectChoice choose = [&](const Target& target, const model::Member& member) -> std::optional<Code> {
    if (member.name == info.payload) return payload_case(context.merging, target.nodes);
    if (member.name == info.type) return type_case(context, target);
    const auto read = read_once(context, target);
    return read ? std::optional(read->code) : std::nullopt;
  };
  auto parts = parts_of(context, envelope, object, contract_nodes(emission.input, envelope.id), choose, "->");
  if (!parts) return std::nullopt;
  const auto positions = positions_of(object);
  const std::string both = "seen.has_all({" + std::to_string(positions.at(info.type)) + ", " +
                           std::to_string(positions.at(info.payload)) + "})";
  parts->complete.insert(parts->complete.begin(), both);
  return object_helper(context, envelope, object, *parts, "reader_of_event", "EventPlaces");
}

TypeReader reader_of(const Emission& emission, FunctionContext& functions, TypeId id,
                     std::vector<NodeId>* judged) {
  const Type& type = emission.input.model.at(id);
  // A giant's units cost a compiler enough already.
  if (emission.layout.apart[type.root]) return tape_reader(emission, type);
  ReaderContext context = context_of(emission, functions, judged);
  switch (emission.layout.types[id].declaration) {
    case Declaration::structure:
      return structure_reader(context, type, std::get<model::Object>(type.kind));
    case Declaration::enumeration:
      return enumeration_reader(context, type, std::get<model::Enumeration>(type.kind));
    case Declaration::wrapper:
      return wrapper_reader(context, type);
    default:
      return tape_reader(emission, type);
  }
}

std::vector<Entry> survey_readers(Emission& emission) {
  std::vector<Entry> entries;
  Statics statics;
  for (const Unit& unit : emission.layout.units) {
    for (const TypeId id : unit.types) {
      const std::uint32_t root = emission.input.model.at(id).root;
      FunctionContext functions{emission.input, emission.plans, emission.writer, statics, root};
      std::vector<NodeId> judged;
      const bool is_one_pass = reader_of(emission, functions, id, &judged).is_one_pass;
      emission.layout.types[id].is_one_pass = is_one_pass;
      if (is_one_pass) {
        for (const NodeId node : judged) entries.push_back({node, root});
      } else {
        for (const NodeId node : contract_nodes(emission.input, id)) entries.push_back({node, root});
        for (std::size_t i = 0; i < branches_of(emission.input.model.at(id)).size(); ++i) {
          const NodeId node = branch_node(emission.input, id, i);
          if (node != holy::program::no_node) entries.push_back({node, root});
        }
      }
    }
  }
  return entries;
}

}  // namespace holyc::emit::cpp
