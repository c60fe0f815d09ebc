#include "codegen/emit/sql/columns.hpp"

#include <algorithm>
#include <set>

#include <holy/text/letter_case.hpp>

#include "codegen/emit/sql/tables.hpp"
#include "codegen/emit/sql/text.hpp"
#include "codegen/names/words.hpp"

namespace holyc::emit::sql {

namespace {

using model::StringFormat;
using model::Type;

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

Sort sort_of_values(const std::vector<model::Constant>& values) {
  const auto all = [&](holy::json::Kind kind) {
    return std::ranges::all_of(values, [&](const auto& value) { return value.kind == kind; });
  };
  if (all(holy::json::Kind::string)) return Sort::text;
  if (all(holy::json::Kind::boolean)) return Sort::boolean;
  return Sort::json;
}

Sort sort_of(const Type& type) {
  return model::match(
      type, [](const model::String& string) { return sort_of_string(string.value_type); },
      [](const model::Boolean&) { return Sort::boolean; },
      [](const model::Integer& integer) {
        return integer.range == model::IntegerRange::int64 ? Sort::integer : Sort::big_integer;
      },
      [](const model::Number&) { return Sort::number; },
      [](const model::Enumeration& list) { return sort_of_values(list.values); },
      [](const auto&) { return Sort::json; });
}

/// Names that are no column's any more: as words, and without their case, of which SQLite sees nothing.
class TakenNames {
 public:
  explicit TakenNames(const std::vector<std::string>& names) {
    for (const std::string& name : names) take(name);
  }
  [[nodiscard]] bool contains(std::string_view name) const {
    return words_.contains(names::snake_case(name)) || lower_.contains(lower(name));
  }
  void take(std::string_view name) {
    words_.insert(names::snake_case(name));
    lower_.insert(lower(name));
  }

 private:
  static std::string lower(std::string_view name) { return holy::json::lower_case(shortened_name(name)); }

  std::set<std::string> words_, lower_;
};

std::string free_name(const std::string& member, TakenNames& taken) {
  std::string name = member;
  if (!name.empty() && taken.contains(name)) name = "payload_" + member;
  if (name.empty() || names::snake_case(name).empty() || taken.contains(name))
    name += '_' + names::short_hash(member);
  taken.take(name);
  return shortened_name(name);
}

}  // namespace

std::vector<Column> columns_of(const Input& input, const Type& object,
                               const std::vector<std::string>& taken) {
  TakenNames names(taken);
  std::vector<Column> columns;
  for (const model::Member& member : members_of(object)) {
    if (taken.size() + columns.size() >= most_columns) break;
    const Type& type = input.model.resolved(member.type);
    columns.push_back({free_name(member.name, names), member.name, sort_of(type),
                       member.required && !member.nullable,
                       member.description.empty() ? type.description : member.description, member.schemas});
  }
  return columns;
}

std::vector<Column> document_columns(const Input& input, const model::RootSchema& root) {
  const Type* const type = object_of(input.model, root);
  if (type == nullptr) return {};
  return columns_of(input, *type, {std::string(document_column)});
}

std::vector<IndexedMember> indexed_members(const Input& input, const std::vector<std::string>& taken) {
  TakenNames names(taken);
  std::vector<IndexedMember> result;
  for (const model::RootSchema& root : input.model.roots) {
    if (!root.event) continue;
    for (const std::string& member : root.event->indexes) {
      const bool known =
          std::any_of(result.begin(), result.end(), [&](const auto& each) { return each.member == member; });
      if (!known && taken.size() + result.size() < most_columns)
        result.push_back({member, free_name(member, names)});
    }
  }
  return result;
}

}  // namespace holyc::emit::sql
