#include "codegen/emit/sql/columns.hpp"

#include <algorithm>
#include <set>

#include "codegen/emit/sql/text.hpp"
#include "codegen/names/words.hpp"

namespace holyc::emit::sql {

namespace {

using model::StringFormat;
using model::Type;
using model::TypeKind;

Sort sort_of_string(StringFormat format) {
  switch (format) {
    case StringFormat::uuid:
      return Sort::uuid;
    case StringFormat::date_time:
      return Sort::timestamp;
    case StringFormat::date:
      return Sort::date;
    default:
      return Sort::text;
  }
}

Sort sort_of_values(const Type& type) {
  const auto all = [&](holy::json::Kind kind) {
    return std::all_of(type.values.begin(), type.values.end(),
                       [&](const auto& value) { return value.kind == kind; });
  };
  if (all(holy::json::Kind::string)) return Sort::text;
  if (all(holy::json::Kind::boolean)) return Sort::boolean;
  return Sort::json;
}

Sort sort_of(const Type& type) {
  switch (type.kind) {
    case TypeKind::string:
      return sort_of_string(type.string_format);
    case TypeKind::boolean:
      return Sort::boolean;
    case TypeKind::integer:
      return type.may_exceed_int64 ? Sort::big_integer : Sort::integer;
    case TypeKind::number:
      return Sort::number;
    case TypeKind::enumeration:
      return sort_of_values(type);
    default:
      return Sort::json;
  }
}

std::string folded(std::string_view name) {
  return names::snake_case(name);
}

std::string free_name(const std::string& member, std::set<std::string>& taken) {
  std::string name = member;
  if (!name.empty() && taken.contains(folded(name))) name = "payload_" + member;
  if (name.empty() || folded(name).empty() || taken.contains(folded(name)))
    name += '_' + names::short_hash(member);
  taken.insert(folded(name));
  return shortened_name(name);
}

}  // namespace

std::vector<Column> columns_of(const Input& input, const Type& object,
                               const std::vector<std::string>& taken) {
  std::set<std::string> names;
  for (const std::string& name : taken) names.insert(folded(name));
  std::vector<Column> columns;
  for (const model::Member& member : object.members) {
    const Type& type = input.model.resolved(member.type);
    columns.push_back({free_name(member.name, names), member.name, sort_of(type),
                       member.required && !member.nullable,
                       member.description.empty() ? type.description : member.description, member.schemas});
  }
  return columns;
}

const Type* object_of(const Input& input, const model::RootSchema& root) {
  const Type& type = input.model.resolved(root.type);
  return type.kind == TypeKind::object ? &type : nullptr;
}

bool is_table(const Input& input, const model::RootSchema& root) {
  return !root.event && !root.envelope && object_of(input, root) != nullptr;
}

std::vector<IndexedMember> indexed_members(const Input& input, const std::vector<std::string>& taken) {
  std::set<std::string> names;
  for (const std::string& name : taken) names.insert(folded(name));
  std::vector<IndexedMember> result;
  for (const model::RootSchema& root : input.model.roots) {
    if (!root.event) continue;
    for (const std::string& member : root.event->indexes) {
      const bool known =
          std::any_of(result.begin(), result.end(), [&](const auto& each) { return each.member == member; });
      if (!known) result.push_back({member, free_name(member, names)});
    }
  }
  return result;
}

}  // namespace holyc::emit::sql
