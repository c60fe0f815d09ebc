#include "codegen/resolve/pointer.hpp"

#include <charconv>
#include <unordered_map>

namespace holyc::resolve {

namespace {

using holy::json::Kind;
using holy::json::Value;

constexpr std::size_t large = 16;  // containers of more members or items get an index

const ContainerIndex& index_of(Resolver& resolver, load::FileId file, const Value& container) {
  const auto [place, added] = resolver.containers.try_emplace(value_key(file, container));
  ContainerIndex& index = place->second;
  if (!added) return index;
  if (container.is(Kind::array)) {
    for (const Value item : container.items()) index.items.push_back(item);
  } else {
    for (const auto& member : container.members())
      index.members.insert_or_assign(member.name(), member.value);
  }
  return index;
}

std::optional<Value> find_member(Resolver& resolver, load::FileId file, const Value& object,
                                 std::string_view name) {
  if (object.size() <= large) return object.find(name);
  const ContainerIndex& index = index_of(resolver, file, object);
  const auto found = index.members.find(name);
  if (found == index.members.end()) return std::nullopt;
  return found->second;
}

std::optional<Value> find_item(Resolver& resolver, load::FileId file, const Value& array,
                               std::string_view token) {
  std::size_t position = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), position);
  const bool whole = error == std::errc() && end == token.data() + token.size();
  if (!whole || (token.size() > 1 && token[0] == '0') || position >= array.size()) return std::nullopt;
  if (array.size() <= large) return array.at(position);
  return index_of(resolver, file, array).items[position];
}

std::optional<Value> step_into(Resolver& resolver, load::FileId file, const Value& value,
                               std::string_view token) {
  if (value.is(Kind::object)) return find_member(resolver, file, value, token);
  if (value.is(Kind::array)) return find_item(resolver, file, value, token);
  return std::nullopt;
}

std::string unescape_token(std::string_view token) {
  std::string out;
  for (std::size_t at = 0; at < token.size(); ++at) {
    const char next = at + 1 < token.size() ? token[at + 1] : '\0';
    if (token[at] == '~' && (next == '0' || next == '1')) {
      out += next == '0' ? '~' : '/';
      ++at;
    } else {
      out += token[at];
    }
  }
  return out;
}

}  // namespace

std::vector<Value::Member> effective_members(const Value& object) {
  std::vector<Value::Member> members;
  members.reserve(object.size());
  for (const auto& member : object.members()) members.push_back(member);
  if (object.document()->duplicates().empty()) return members;
  std::unordered_map<std::string_view, std::uint32_t> last;
  for (const auto& member : members) last[member.name()] = member.key.index();
  std::erase_if(members,
                [&](const Value::Member& member) { return last[member.name()] != member.key.index(); });
  return members;
}

PointerStep follow_pointer(Resolver& resolver, ResourceId resource, std::string_view pointer) {
  const Schema& root = resolver.set.schemas[resolver.set.resources[resource].root];
  const load::FileId file = root.file;
  PointerStep step;
  Value value = root.value;
  step.surroundings = root.id;
  step.file_pointer = root.file_pointer;
  for (std::size_t at = 0; at < pointer.size();) {
    const std::size_t end = std::min(pointer.find('/', at + 1), pointer.size());
    step.last_token = unescape_token(pointer.substr(at + 1, end - at - 1));
    const std::optional<Value> next = step_into(resolver, file, value, step.last_token);
    if (!next) {
      step.stopped_at = value;
      step.failed_token = step.last_token;
      step.before_failure = pointer.substr(0, at);
      step.last_token = unescape_token(pointer.substr(pointer.rfind('/') + 1));
      return step;
    }
    value = *next;
    step.file_pointer += '/' + escape_token(step.last_token);
    if (const SchemaId known = schema_of(resolver.registry, file, value); known != no_schema) {
      step.surroundings = known;
    }
    at = end;
  }
  step.value = value;
  return step;
}

}  // namespace holyc::resolve
