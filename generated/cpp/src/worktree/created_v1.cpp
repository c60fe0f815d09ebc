// Made by holyc from worktree/created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/worktree/created_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::worktree::created_v1 {

using namespace std::string_view_literals;
using holy::checks::Checker, holy::checks::Constants, holy::checks::Format, holy::checks::Lookup, holy::checks::Marks,
    holy::checks::Names, holy::checks::Pattern, holy::checks::any_of, holy::checks::branch, holy::checks::content_encoding,
    holy::checks::content_media_type, holy::checks::dependent_required, holy::checks::exactly_one,
    holy::checks::exclusive_maximum, holy::checks::exclusive_minimum, holy::checks::has_format, holy::checks::has_member,
    holy::checks::is_array, holy::checks::is_boolean, holy::checks::is_integer, holy::checks::is_null,
    holy::checks::is_number, holy::checks::is_object, holy::checks::is_one_of, holy::checks::is_string,
    holy::checks::is_text, holy::checks::is_the_boolean, holy::checks::is_the_number, holy::checks::matches,
    holy::checks::max_items, holy::checks::max_length, holy::checks::max_properties, holy::checks::maximum,
    holy::checks::min_items, holy::checks::min_length, holy::checks::min_properties, holy::checks::minimum,
    holy::checks::multiple_of, holy::checks::unique_items, holy::checks::unmarked, holy::json::Value;

namespace {

constexpr Names allowed_1({"feat", "fix", "pr", "devops", "aiops"});

// #/properties/worktree
bool check_1(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"name", "type", "path", "branch_name"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // name
      case 1: if (!(is_string(item) && is_one_of(item, allowed_1))) return false; break;  // type
      case 2: if (!is_string(item)) return false; break;  // path
      case 3: if (!is_string(item)) return false; break;  // branch_name
      default: break;
    }
  }
  return true;
}

// #/properties/git_info
bool check_2(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"base_branch", "commit_hash"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // base_branch
      case 1: if (!is_string(item)) return false; break;  // commit_hash
      default: break;
    }
  }
  return true;
}

// https://33god.dev/schemas/worktree/created.v1.schema.json
bool check_0(Checker& check, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"repository_name", "worktree", "git_info"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // repository_name
      case 1: if (!check_1(check, item)) return false; break;  // worktree
      case 2: if (!check_2(check, item)) return false; break;  // git_info
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2})) return false;
  return true;
}

}  // namespace

bool accepts_CreatedV1WorktreeType(Checker&, Value);
bool accepts_CreatedV1Worktree(Checker&, Value);
bool accepts_CreatedV1GitInfo(Checker&, Value);
bool accepts_CreatedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_CreatedV1WorktreeType(Checker&, Value value) {
  return is_string(value) && is_one_of(value, allowed_1);
}

bool accepts_CreatedV1Worktree(Checker& check, Value value) {
  return check_1(check, value);
}

bool accepts_CreatedV1GitInfo(Checker& check, Value value) {
  return check_2(check, value);
}

bool accepts_CreatedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\027\000\000\000^https://33god.dev/schemas/worktree/created.v1.schema.json#/properties/worktree/p"
    "roperties/type\000\004type\000\004enum\000Nhttps://33god.dev/schemas/worktree/created.v1.schema.json#/properti"
    "es/worktree\000\nproperties\000\004name\000\004path\000\013branch_name\000Nhttps://33god.dev/schemas/worktree/"
    "created.v1.schema.json#/properties/git_info\000\013base_branch\000\013commit_hash\0009https://33god.dev/schema"
    "s/worktree/created.v1.schema.json\000\010required\002\015pository_name\000\010worktree\000\010git_info\000^htt"
    "ps://33god.dev/schemas/worktree/created.v1.schema.json#/properties/worktree/properties/nameZ\004pathZ\013branc"
    "h_nameF\037git_info/properties/base_branchZ\013commit_hashF\017repository_name\005\000\006\"feat\"\002\003ix\""
    "\001\003pr\"\001\007devops\"\001\006aiops\"\n\001\000\002\001\000\002 \000\002\000\003\000\000\005\000\004\000"
    "\002\001\000\002\004\000\026\000\005\000\000\010\007\005\003\001\010\006\t\007\t\000\002\001\000\002\004\000\026"
    "\000\005\000\000\004\013\010\014\t\014\000\003\001\000\002\004\000\024\000\015\000\000\003\017\020\021\026\000"
    "\005\000\000\006\017\n\020\002\021\003\021\000\001\001\000\002 \000\022\000\001\001\000\002 \000\023\000\001\001"
    "\000\002 \000\024\000\001\001\000\002 \000\025\000\001\001\000\002 \000\026\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::worktree::created_v1

namespace events::worktree {

std::string_view to_string(CreatedV1WorktreeType value) {
  static constexpr std::string_view spellings[] = {"feat", "fix", "pr", "devops", "aiops"};
  const auto position = static_cast<std::size_t>(value);
  return position < 5 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, CreatedV1WorktreeType& out) {
  static constexpr holy::checks::Names spellings({"feat", "fix", "pr", "devops", "aiops"});
  const std::size_t found = spellings.find(text);
  if (found == 5) return false;
  out = static_cast<CreatedV1WorktreeType>(found);
  return true;
}

bool read_json(holy::Reader& reader, holy::json::Value value, CreatedV1WorktreeType& out) {
  if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;
  return reader.refuse_kind(value, "one of the values of CreatedV1WorktreeType");
}

void write_json(holy::Writer& writer, const CreatedV1WorktreeType& value) {
  static constexpr std::string_view texts[] = {"\"feat\"", "\"fix\"", "\"pr\"", "\"devops\"", "\"aiops\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 5 ? texts[position] : "null");
}

const holy::Contract& contract_of(holy::Of<CreatedV1WorktreeType>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::worktree::created_v1::accepts_CreatedV1WorktreeType, &::events::checks_::worktree::created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const CreatedV1Worktree&, const CreatedV1Worktree&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, CreatedV1Worktree& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"name", "type", "path", "branch_name"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.name.emplace())) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.type.emplace())) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.path.emplace())) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.branch_name.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 4 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const CreatedV1Worktree& value) {
  holy::write_object(writer, value.unknown_members.order, 4 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("name", value.name); break;
      case 1: writer.member_if_present("type", value.type); break;
      case 2: writer.member_if_present("path", value.path); break;
      case 3: writer.member_if_present("branch_name", value.branch_name); break;
      default: write_unknown(writer, value.unknown_members, position - 4);
    }
  });
}

const holy::Contract& contract_of(holy::Of<CreatedV1Worktree>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {&::events::checks_::worktree::created_v1::accepts_CreatedV1Worktree, &::events::checks_::worktree::created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const CreatedV1GitInfo&, const CreatedV1GitInfo&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, CreatedV1GitInfo& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"base_branch", "commit_hash"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.base_branch.emplace())) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.commit_hash.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 2 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const CreatedV1GitInfo& value) {
  holy::write_object(writer, value.unknown_members.order, 2 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("base_branch", value.base_branch); break;
      case 1: writer.member_if_present("commit_hash", value.commit_hash); break;
      default: write_unknown(writer, value.unknown_members, position - 2);
    }
  });
}

const holy::Contract& contract_of(holy::Of<CreatedV1GitInfo>) {
  static constexpr std::uint32_t nodes[] = {2};
  static constexpr holy::Contract contract = {&::events::checks_::worktree::created_v1::accepts_CreatedV1GitInfo, &::events::checks_::worktree::created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const CreatedV1&, const CreatedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, CreatedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"repository_name", "worktree", "git_info"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.repository_name)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.worktree)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.git_info)) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 3 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const CreatedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 3 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("repository_name", value.repository_name); break;
      case 1: writer.member("worktree", value.worktree); break;
      case 2: writer.member("git_info", value.git_info); break;
      default: write_unknown(writer, value.unknown_members, position - 3);
    }
  });
}

const holy::Contract& contract_of(holy::Of<CreatedV1>) {
  static constexpr std::uint32_t nodes[] = {3};
  static constexpr holy::Contract contract = {&::events::checks_::worktree::created_v1::accepts_CreatedV1, &::events::checks_::worktree::created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<CreatedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"worktree.created.v1", "imi.worktree.created.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::worktree

namespace events::checks_::worktree::created_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"imi.worktree.created.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/worktree/created.v1.schema.json",
      .path = "worktree/created.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/worktree/created.v1.schema.json\",\n"
          "  \"title\": \"Created\",\n"
          "  \"description\": \"A Git worktree has been created. Older documents call it imi.worktree.created.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"imi.worktree.created\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"repository_name\",\n"
          "    \"worktree\",\n"
          "    \"git_info\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"repository_name\": {\n"
          "      \"description\": \"Name of the repository.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"worktree\": {\n"
          "      \"description\": \"The worktree.\",\n"
          "      \"type\": \"object\",\n"
          "      \"properties\": {\n"
          "        \"name\": {\n"
          "          \"description\": \"Name of the worktree.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"type\": {\n"
          "          \"description\": \"What it is for.\",\n"
          "          \"type\": \"string\",\n"
          "          \"enum\": [\n"
          "            \"feat\",\n"
          "            \"fix\",\n"
          "            \"pr\",\n"
          "            \"devops\",\n"
          "            \"aiops\"\n"
          "          ]\n"
          "        },\n"
          "        \"path\": {\n"
          "          \"description\": \"Directory of the worktree.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"branch_name\": {\n"
          "          \"description\": \"Branch that is checked out in it.\",\n"
          "          \"type\": \"string\"\n"
          "        }\n"
          "      }\n"
          "    },\n"
          "    \"git_info\": {\n"
          "      \"description\": \"Where the worktree starts from.\",\n"
          "      \"type\": \"object\",\n"
          "      \"properties\": {\n"
          "        \"base_branch\": {\n"
          "          \"description\": \"Branch that it starts from.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"commit_hash\": {\n"
          "          \"description\": \"Commit that it starts from.\",\n"
          "          \"type\": \"string\"\n"
          "        }\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"repository_name\": \"bloodbank\",\n"
          "      \"worktree\": {\n"
          "        \"name\": \"feat-health\",\n"
          "        \"type\": \"feat\",\n"
          "        \"path\": \"/home/user/code/bloodbank/feat-health\",\n"
          "        \"branch_name\": \"feat/health\"\n"
          "      },\n"
          "      \"git_info\": {\n"
          "        \"base_branch\": \"main\",\n"
          "        \"commit_hash\": \"14d9122\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "worktree.created.v1",
      .domain = "worktree",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::worktree::CreatedV1>,
      .round_trip = &holy::detail::round_trip<::events::worktree::CreatedV1>,
  };
  return entry;
}

}  // namespace events::checks_::worktree::created_v1
