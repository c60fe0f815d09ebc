#include "tools/holyc/dump_text.hpp"

#include <optional>
#include <string_view>
#include <vector>

#include <holy/json/write.hpp>
#include <holy/json/writer.hpp>
#include <holy/program/walk.hpp>

namespace holyc::cli {

namespace {

using holy::json::ArrayWriter;
using holy::json::Layout;
using holy::json::ObjectWriter;
using holy::json::Raw;
using model::Type;

// By kind, in the order of model::TypeKind.
constexpr std::string_view kind_names[] = {
    "any",         "never",  "null", "boolean", "integer", "number",      "string",
    "enumeration", "object", "map",  "array",   "tuple",   "alternative", "named",
};
static_assert(std::size(kind_names) == std::variant_size_v<model::TypeKind>);

/// A type's number, or null where there is none.
std::optional<model::TypeId> type_number(model::TypeId id) {
  return id == model::no_type ? std::nullopt : std::optional(id);
}

void write_locations(ObjectWriter& out, const std::vector<resolve::SchemaId>& ids,
                     const resolve::SchemaSet& set) {
  out.array("schemas", [&](ArrayWriter& locations) {
    for (const resolve::SchemaId id : ids) locations.item(set.at(id).location);
  });
}

void write_member(ObjectWriter& out, const model::Member& member, const resolve::SchemaSet& set) {
  out.member("name", member.name);
  out.member("type", type_number(member.type));
  out.member("required", member.required);
  out.member("nullable", member.nullable);
  if (member.default_value) out.member("default", Raw{member.default_value->text});
  write_locations(out, member.schemas, set);
}

void write_members(ObjectWriter& out, const model::Object& object, const resolve::SchemaSet& set) {
  out.array("members", [&](ArrayWriter& members) {
    for (const model::Member& member : object.members)
      members.object([&](ObjectWriter& one) { write_member(one, member, set); });
  });
  out.array("patterns", [&](ArrayWriter& patterns) {
    for (const model::PatternMember& member : object.patterns) {
      patterns.object([&](ObjectWriter& one) {
        one.member("pattern", member.pattern);
        one.member("type", type_number(member.type));
      });
    }
  });
  constexpr std::string_view names[] = {"open", "closed", "typed"};
  out.member("others", names[static_cast<std::size_t>(object.openness)]);
}

void write_branches(ObjectWriter& out, const model::Union& choice, const resolve::SchemaSet& set) {
  out.member("discriminator", choice.discriminator);
  out.array("branches", [&](ArrayWriter& branches) {
    for (const model::Branch& branch : choice.branches) {
      branches.object([&](ObjectWriter& one) {
        one.member("type", type_number(branch.type));
        one.member("nullable", branch.nullable);
        if (branch.tag) one.member("tag", Raw{branch.tag->text});
        const bool has_schema = branch.schema != resolve::no_schema;
        one.member("schema", has_schema ? std::optional(set.at(branch.schema).location) : std::nullopt);
      });
    }
  });
}

void write_item(ObjectWriter& out, const model::Use& item) {
  if (item.type != model::no_type) out.member("item", item.type);
}

/// What only types of its kind have.
void write_kind(ObjectWriter& out, const Type& type, const resolve::SchemaSet& set) {
  model::match(
      type, [](const auto&) {},
      [&](const model::String& string) {
        if (!string.format.empty()) out.member("format", string.format);
      },
      [&](const model::Reference& reference) { out.member("target", type_number(reference.target)); },
      [&](const model::Object& object) {
        write_members(out, object, set);
        write_item(out, object.rest);
      },
      [&](const model::Union& choice) { write_branches(out, choice, set); },
      [&](const model::Map& map) { write_item(out, map.item); },
      [&](const model::Array& array) { write_item(out, array.item); },
      [&](const model::Enumeration& list) {
        out.array("values", [&](ArrayWriter& values) {
          for (const model::Constant& value : list.values) values.item(Raw{value.text});
        });
      },
      [&](const model::Tuple& tuple) {
        write_item(out, tuple.rest);
        out.array("prefix", [&](ArrayWriter& prefix) {
          for (const model::Use& use : tuple.prefix) prefix.item(type_number(use.type));
        });
      });
}

void write_type(ObjectWriter& out, const Type& type, const resolve::SchemaSet& set) {
  out.member("id", type.id);
  out.member("kind", kind_names[type.kind.index()]);
  out.member("named", type.is_named);
  out.member("nullable", type.nullable);
  out.member("name", type.name_hint);
  write_locations(out, type.schemas, set);
  write_kind(out, type, set);
  if (type.recursive) out.member("recursive", true);
}

void write_root(ObjectWriter& out, const model::RootSchema& root) {
  out.member("path", root.relative_path);
  out.member("uri", root.uri);
  out.member("type", type_number(root.type));
  out.member("event", root.event ? std::optional(root.event->type) : std::nullopt);
}

/// What an instruction applies or compares with: names and patterns as text, nodes by their numbers.
std::string operands_text(const holy::program::Program& program,
                          const holy::program::Instruction& instruction) {
  using enum holy::program::Operands;
  const auto text = [&](std::uint32_t id) { return holy::json::quoted(program.text(id)); };
  std::string out;
  switch (holy::program::operation_of(instruction.op).operands) {
    case constants:
      for (const std::string& constant : constants_of(program, instruction))
        out += " " + holy::json::shortened(constant);
      break;
    case texts:
      for (const std::uint32_t id : operands_of(program, instruction)) out += " " + text(id);
      break;
    case text_node_pairs:
      for (const holy::program::NamedChild child : named_children(program, instruction))
        out += " " + text(child.name) + ":" + std::to_string(child.node);
      break;
    case demands:
      for (const holy::program::Demand demand : demands_of(program, instruction)) {
        out += " " + text(demand.trigger) + ":";
        for (const std::uint32_t id : demand.names) out += " " + text(id);
      }
      break;
    default:
      for (const holy::program::NodeId node : operands_of(program, instruction))
        out += " " + (node == holy::program::no_node ? "-" : std::to_string(node));
  }
  return out;
}

std::string instruction_line(const holy::program::Program& program,
                             const holy::program::Instruction& instruction) {
  std::string out = "  " + std::string(holy::program::operation_of(instruction.op).name);
  if (instruction.text != 0) out += " " + holy::json::quoted(program.text(instruction.text));
  if (instruction.number != 0) out += " number=" + std::to_string(instruction.number);
  if (instruction.limit != holy::program::no_limit) out += " limit=" + std::to_string(instruction.limit);
  if (instruction.node != holy::program::no_node) out += " node=" + std::to_string(instruction.node);
  return out + operands_text(program, instruction) + "\n";
}

}  // namespace

std::string model_json(const model::Model& model, const resolve::SchemaSet& set) {
  constexpr Layout lines{.first = "\n ", .between = ",\n ", .last = ""};
  constexpr Layout last_lines{.first = "\n ", .between = ",\n ", .last = "\n"};
  const auto write = [&](ObjectWriter& out) {
    out.array(
        "roots",
        [&](ArrayWriter& roots) {
          for (const model::RootSchema& root : model.roots)
            roots.object([&](ObjectWriter& one) { write_root(one, root); });
        },
        lines);
    out.array(
        "types",
        [&](ArrayWriter& types) {
          for (const Type& type : model.types)
            types.object([&](ObjectWriter& one) { write_type(one, type, set); });
        },
        last_lines);
  };
  return holy::json::object_text(write, {.between = ",\n"}) + "\n";
}

std::string program_listing(const holy::program::Program& program) {
  std::string out;
  for (const holy::program::Entry& entry : program.entries) {
    out += "entry " + std::string(program.text(entry.name)) + " node=" + std::to_string(entry.node) + "\n";
  }
  for (std::size_t id = 0; id < program.nodes.size(); ++id) {
    const holy::program::Node& node = program.nodes[id];
    const std::string title = node.title == 0 ? "" : " title=" + holy::json::quoted(program.text(node.title));
    out += "node " + std::to_string(id) + " " + std::string(program.text(node.location)) + title +
           (node.tracks_properties ? " tracks_properties" : "") + (node.tracks_items ? " tracks_items" : "") +
           "\n";
    for (const holy::program::Instruction& each : instructions_of(program, node))
      out += instruction_line(program, each);
  }
  return out;
}

}  // namespace holyc::cli
