#include "codegen/resolve/keyword_values.hpp"

#include <array>
#include <string_view>
#include <unordered_set>

#include <holy/json/decimal.hpp>
#include <holy/json/write.hpp>

#include "codegen/report/nearest.hpp"

namespace holyc::resolve {

namespace {

using holy::json::Kind;
using holy::json::Value;

constexpr std::array<std::string_view, 7> type_names{"array",  "boolean", "integer", "null",
                                                     "number", "object",  "string"};

std::string quoted_name(const KeywordRow& row) {
  return '"' + std::string(row.name) + '"';
}

ValueProblem wrong_kind(const KeywordRow& row, const Value& value, std::string_view expected,
                        std::string hint = {}) {
  return {value,
          quoted_name(row) + " must be " + std::string(expected) + ", not " +
              std::string(describe_kind(value)) + '.',
          std::move(hint)};
}

std::string unquoted_hint(const Value& value, std::string_view wanted) {
  if (!value.is(Kind::string)) return {};
  const std::string_view text = value.string();
  const bool fits = wanted == "number"
                        ? !text.empty() && text.find_first_not_of("0123456789.-") == std::string_view::npos
                        : text == "true" || text == "false";
  return fits ? "Write " + std::string(text) + " without quotes." : std::string();
}

std::optional<ValueProblem> check_number(const KeywordRow& row, const Value& value) {
  if (!value.is(Kind::number)) {
    const std::string hint =
        value.is(Kind::boolean) && row.name.starts_with("exclusive")
            ? "Since draft-06 it is the bound itself: remove the other bound and put its number here."
            : unquoted_hint(value, "number");
    return wrong_kind(row, value, "a number", hint);
  }
  if (row.shape != ValueShape::positive_number) return std::nullopt;
  const auto number = holy::json::Decimal::from_token(value.number());
  if (!number.negative && !number.is_zero()) return std::nullopt;
  return ValueProblem{
      value, quoted_name(row) + " must be greater than 0, not " + std::string(value.number()) + '.', {}};
}

std::optional<ValueProblem> check_count(const KeywordRow& row, const Value& value) {
  if (!value.is(Kind::number))
    return wrong_kind(row, value, "a non-negative integer", unquoted_hint(value, "number"));
  const auto number = holy::json::Decimal::from_token(value.number());
  if (number.is_integer() && !number.negative) return std::nullopt;
  return ValueProblem{value,
                      quoted_name(row) + " must be a non-negative integer, not " +
                          holy::json::shortened(value.number()) + '.',
                      {}};
}

std::string strings_hint(const KeywordRow& row, const Value& value) {
  if (row.name == "required" && value.is(Kind::boolean)) {
    return "List the names of the required properties at the object that has them: \"required\": [\"name\"].";
  }
  if (value.is(Kind::string)) return "Write [" + holy::json::quoted(value.string()) + "].";
  return {};
}

std::optional<ValueProblem> check_strings(const KeywordRow& row, const Value& value, bool may_be_empty) {
  if (!value.is(Kind::array)) return wrong_kind(row, value, "an array of strings", strings_hint(row, value));
  if (!may_be_empty && value.size() == 0) {
    return ValueProblem{value, quoted_name(row) + " must hold at least one name.", "Remove the keyword."};
  }
  std::unordered_set<std::string_view> seen;
  for (const Value item : value.items()) {
    if (!item.is(Kind::string)) {
      return ValueProblem{
          item,
          quoted_name(row) + " must hold strings only, not " + std::string(describe_kind(item)) + '.',
          {}};
    }
    if (!seen.insert(item.string()).second) {
      return ValueProblem{
          item,
          quoted_name(row) + " holds " + holy::json::quoted(holy::json::shortened(item.string())) + " twice.",
          "Remove one of the two."};
    }
  }
  return std::nullopt;
}

std::optional<ValueProblem> check_type_name(const Value& value) {
  const std::string_view name = value.string();
  for (const std::string_view known : type_names) {
    if (known == name) return std::nullopt;
  }
  std::string hint = "The types are array, boolean, integer, null, number, object and string.";
  constexpr std::array<std::pair<std::string_view, std::string_view>, 10> foreign{{{"int", "integer"},
                                                                                   {"long", "integer"},
                                                                                   {"float", "number"},
                                                                                   {"double", "number"},
                                                                                   {"decimal", "number"},
                                                                                   {"bool", "boolean"},
                                                                                   {"str", "string"},
                                                                                   {"text", "string"},
                                                                                   {"list", "array"},
                                                                                   {"dict", "object"}}};
  std::optional<std::string> meant = report::nearest(name, type_names);
  for (const auto& [other, ours] : foreign) {
    if (name == other) meant = ours;
  }
  if (name == "any") hint = "Leave \"type\" out to allow any type.";
  if (meant) hint = "Did you mean \"" + *meant + "\"?";
  return ValueProblem{
      value, holy::json::quoted(holy::json::shortened(name)) + " is no type that JSON Schema knows.", hint};
}

std::optional<ValueProblem> check_types(const KeywordRow& row, const Value& value) {
  if (value.is(Kind::string)) return check_type_name(value);
  if (!value.is(Kind::array)) return wrong_kind(row, value, "the name of a type or an array of such names");
  if (value.size() == 0)
    return ValueProblem{value, "\"type\" must hold at least one name.", "Remove the keyword."};
  if (auto problem = check_strings(row, value, false)) return problem;
  for (const Value item : value.items()) {
    if (auto problem = check_type_name(item)) return problem;
  }
  return std::nullopt;
}

std::optional<ValueProblem> check_members(const KeywordRow& row, const Value& value, Dialect dialect) {
  if (!value.is(Kind::object)) {
    const bool schemas = row.shape == ValueShape::schemas_by_name;
    return wrong_kind(
        row, value, schemas ? "an object of schemas" : "an object",
        schemas ? "Each member is a name and its schema: {\"name\": {\"type\": \"string\"}}." : "");
  }
  for (const auto& [key, member] : value.members()) {
    if (row.shape == ValueShape::booleans_by_name && !member.is(Kind::boolean)) {
      return ValueProblem{member,
                          quoted_name(row) + " maps vocabularies to true or false, not to " +
                              std::string(describe_kind(member)) + '.',
                          {}};
    }
    const bool strings = row.shape == ValueShape::strings_by_name ||
                         (row.shape == ValueShape::schemas_or_strings_by_name && member.is(Kind::array));
    if (!strings) continue;
    const bool may_be_empty = dialect != Dialect::draft4;
    if (auto problem = check_strings(row, member, may_be_empty)) return problem;
  }
  return std::nullopt;
}

std::optional<ValueProblem> check_array(const KeywordRow& row, const Value& value, bool schemas,
                                        bool may_be_empty) {
  if (!value.is(Kind::array)) {
    return wrong_kind(row, value, schemas ? "an array of schemas" : "an array",
                      schemas && value.is(Kind::object) ? "Put the schema into brackets: [{...}]." : "");
  }
  if (may_be_empty || value.size() != 0) return std::nullopt;
  return ValueProblem{value, quoted_name(row) + " must not be empty.",
                      "Remove the keyword, or say what is allowed."};
}

// Subschemas in lists and maps are looked at by the walk, which knows their places.
std::optional<ValueProblem> check_schema(const KeywordRow& row, const Value& value) {
  if (value.is(Kind::object) || value.is(Kind::boolean)) return std::nullopt;
  const bool tuple = row.name == "items" && value.is(Kind::array);
  return wrong_kind(row, value, "a schema (an object or a boolean)",
                    tuple ? "Since 2020-12 the array form is called \"prefixItems\"." : "");
}

std::optional<ValueProblem> expect(Kind kind, std::string_view words, const KeywordRow& row,
                                   const Value& value) {
  if (value.is(kind)) return std::nullopt;
  if (kind == Kind::boolean && value.is(Kind::number) && row.name.starts_with("exclusive")) {
    return wrong_kind(row, value, words,
                      "In draft-04 it says whether the bound beside it is itself excluded.");
  }
  return wrong_kind(row, value, words, kind == Kind::boolean ? unquoted_hint(value, "boolean") : "");
}

}  // namespace

std::string_view describe_kind(const Value& value) {
  switch (value.kind()) {
    case Kind::null:
      return "null";
    case Kind::boolean:
      return "a boolean";
    case Kind::number:
      return "a number";
    case Kind::string:
      return "a string";
    case Kind::array:
      return "an array";
    case Kind::object:
      return "an object";
  }
  return "a value";
}

std::optional<ValueProblem> check_value(const KeywordRow& row, const Value& value, Dialect dialect) {
  switch (row.shape) {
    case ValueShape::any:
      return std::nullopt;
    case ValueShape::string:
      return expect(Kind::string, "a string", row, value);
    case ValueShape::boolean:
      return expect(Kind::boolean, "true or false", row, value);
    case ValueShape::number:
    case ValueShape::positive_number:
      return check_number(row, value);
    case ValueShape::non_negative_integer:
      return check_count(row, value);
    case ValueShape::array:
      return check_array(row, value, false, true);
    case ValueShape::filled_array:
      return check_array(row, value, false, false);
    case ValueShape::strings:
      return check_strings(row, value, true);
    case ValueShape::filled_strings:
      return check_strings(row, value, false);
    case ValueShape::type_names:
      return check_types(row, value);
    case ValueShape::strings_by_name:
    case ValueShape::booleans_by_name:
    case ValueShape::schemas_by_name:
    case ValueShape::schemas_or_strings_by_name:
      return check_members(row, value, dialect);
    case ValueShape::schemas:
      return check_array(row, value, true, false);
    case ValueShape::schema_or_schemas:
      return value.is(Kind::array) ? check_array(row, value, true, false) : check_schema(row, value);
    case ValueShape::schema:
    case ValueShape::schema_or_boolean:
      return check_schema(row, value);
  }
  return std::nullopt;
}

}  // namespace holyc::resolve
