#include <holy/explain/phrases.hpp>

#include <utility>

#include <holy/json/write.hpp>

namespace holy::program {

using json::Kind;
using json::Value;

std::string quoted_name(std::string_view name) {
  return json::quoted(json::shortened(name));
}

namespace {

bool is_plain_word(std::string_view name) {
  if (name.empty() || name.size() > 40) return false;
  for (const char letter : name) {
    const bool is_letter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    if (!is_letter && letter != '_' && letter != '-' && !(letter >= '0' && letter <= '9')) return false;
  }
  return name.front() > '9';
}

}  // namespace

std::string subject(const InstanceLocation& where) {
  switch (where.step) {
    case InstanceLocation::Step::root:
      return "the value";
    case InstanceLocation::Step::member:
      return is_plain_word(where.key.string()) ? std::string(where.key.string())
                                               : "property " + quoted_name(where.key.string());
    case InstanceLocation::Step::name:
      return "the property name";
    case InstanceLocation::Step::item:
      break;
  }
  const bool is_in_root = where.parent->step == InstanceLocation::Step::root;
  return (is_in_root ? std::string("item ") : subject(*where.parent)) + '[' + std::to_string(where.index) +
         ']';
}

std::string shown(const Value& value) {
  switch (value.kind()) {
    case Kind::string:
      return quoted_name(value.string());
    case Kind::array:
      return value.size() == 0 ? "an empty array" : "an array";
    case Kind::object:
      return value.size() == 0 ? "an empty object" : "an object";
    default:
      return json::shortened(value.text());
  }
}

std::string shown_with_kind(const Value& value) {
  if (value.is(Kind::string)) return "the string " + shown(value);
  if (value.is(Kind::number)) return "the number " + shown(value);
  return shown(value);
}

std::string counted(std::uint64_t count, std::string_view singular) {
  std::string text = std::to_string(count) + ' ';
  if (count == 1) return text.append(singular);
  if (singular.ends_with('y')) return text.append(singular.substr(0, singular.size() - 1)) + "ies";
  return text.append(singular) + 's';
}

std::string listed(const std::vector<std::string>& parts, std::string_view last_word) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? " " + std::string(last_word) + " " : std::string(", ");
    text += parts[i];
  }
  return text;
}

std::string kinds_told(json::Kinds kinds) {
  static constexpr std::pair<json::Kinds, std::string_view> nouns[] = {
      {json::Kinds::string, "a string"},    {json::Kinds::fraction, "a number"},
      {json::Kinds::integer, "an integer"}, {json::Kinds::boolean, "true or false"},
      {json::Kinds::object, "an object"},   {json::Kinds::array, "an array"},
      {json::Kinds::null, "null"}};
  // Whoever takes fractions takes integers too: a number.
  if (kinds.contains(json::Kinds::fraction)) kinds -= json::Kinds::integer;
  std::vector<std::string> parts;
  for (const auto& [kind, noun] : nouns) {
    if (kinds.contains(kind)) parts.emplace_back(noun);
  }
  return listed(parts, "or");
}

}  // namespace holy::program
