// Made by holyc from worktree/created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/worktree/created_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_CreatedV1Worktree {
  using Type = ::events::worktree::CreatedV1Worktree;
  static constexpr MemberNames names{{"name", "type", "path", "branch_name"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, inside(part(place, &Type::name)));
      case 1:
        return read(scan, at, inside(part(place, &Type::type)));
      case 2:
        return read(scan, at, inside(part(place, &Type::path)));
      case 3:
        return read(scan, at, inside(part(place, &Type::branch_name)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return true;
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(0)) place.name.reset();
    if (!seen.has(1)) place.type.reset();
    if (!seen.has(2)) place.path.reset();
    if (!seen.has(3)) place.branch_name.reset();
  }
};

struct reader_of_CreatedV1GitInfo {
  using Type = ::events::worktree::CreatedV1GitInfo;
  static constexpr MemberNames names{{"base_branch", "commit_hash"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, inside(part(place, &Type::base_branch)));
      case 1:
        return read(scan, at, inside(part(place, &Type::commit_hash)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return true;
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(0)) place.base_branch.reset();
    if (!seen.has(1)) place.commit_hash.reset();
  }
};

struct reader_of_CreatedV1 {
  using Type = ::events::worktree::CreatedV1;
  static constexpr MemberNames names{{"repository_name", "worktree", "git_info"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::repository_name));
      case 1:
        return read(scan, at, part(place, &Type::worktree));
      case 2:
        return read(scan, at, part(place, &Type::git_info));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
  }
};

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
  static constexpr holy::scan::MemberNames spellings({"feat", "fix", "pr", "devops", "aiops"});
  const std::size_t found = spellings.find(text);
  if (found == 5) return false;
  out = static_cast<CreatedV1WorktreeType>(found);
  return true;
}


void write_json(holy::Writer& writer, const CreatedV1WorktreeType& value) {
  static constexpr std::string_view texts[] = {"\"feat\"", "\"fix\"", "\"pr\"", "\"devops\"", "\"aiops\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 5 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1WorktreeType& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1WorktreeType>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<CreatedV1WorktreeType>());
}

const holy::Contract& contract_of(holy::Of<CreatedV1WorktreeType>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<CreatedV1WorktreeType>()); },
      &::events::checks_::worktree::created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const CreatedV1Worktree&, const CreatedV1Worktree&) noexcept(false) = default;


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

const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1Worktree& out) {
  return holy::scan::read_object<::events::checks_::worktree::created_v1::reader_of_CreatedV1Worktree>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1Worktree>) {
  return holy::scan::read_object<::events::checks_::worktree::created_v1::reader_of_CreatedV1Worktree>(scan, at, holy::scan::Skim<CreatedV1Worktree>());
}

const holy::Contract& contract_of(holy::Of<CreatedV1Worktree>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<CreatedV1Worktree>()); },
      &::events::checks_::worktree::created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const CreatedV1GitInfo&, const CreatedV1GitInfo&) noexcept(false) = default;


void write_json(holy::Writer& writer, const CreatedV1GitInfo& value) {
  holy::write_object(writer, value.unknown_members.order, 2 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("base_branch", value.base_branch); break;
      case 1: writer.member_if_present("commit_hash", value.commit_hash); break;
      default: write_unknown(writer, value.unknown_members, position - 2);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1GitInfo& out) {
  return holy::scan::read_object<::events::checks_::worktree::created_v1::reader_of_CreatedV1GitInfo>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1GitInfo>) {
  return holy::scan::read_object<::events::checks_::worktree::created_v1::reader_of_CreatedV1GitInfo>(scan, at, holy::scan::Skim<CreatedV1GitInfo>());
}

const holy::Contract& contract_of(holy::Of<CreatedV1GitInfo>) {
  static constexpr std::uint32_t nodes[] = {2};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<CreatedV1GitInfo>()); },
      &::events::checks_::worktree::created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const CreatedV1&, const CreatedV1&) noexcept(false) = default;


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

const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1& out) {
  return holy::scan::read_object<::events::checks_::worktree::created_v1::reader_of_CreatedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1>) {
  return holy::scan::read_object<::events::checks_::worktree::created_v1::reader_of_CreatedV1>(scan, at, holy::scan::Skim<CreatedV1>());
}

const holy::Contract& contract_of(holy::Of<CreatedV1>) {
  static constexpr std::uint32_t nodes[] = {3};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<CreatedV1>()); },
      &::events::checks_::worktree::created_v1::embedded_program, nodes, 1, nullptr};
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
