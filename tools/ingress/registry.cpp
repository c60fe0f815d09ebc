#include "tools/ingress/registry.hpp"

#include <deque>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include <events/registry.hpp>
#include <holy/events/event_id.hpp>
#include <holy/explain/explain.hpp>
#include <holy/text/nearest.hpp>
#include <holy/verdict/interpreter.hpp>

#include "tools/ingress/members.hpp"

namespace holyfields::bus {

namespace {

using holy::json::Kind;
using holy::json::Value;
using holy::program::NodeId;

constexpr std::size_t most_nearest = 3;

EventTypeInfo info_of(const holy::SchemaEntry& entry) {
  EventTypeInfo info;
  info.event_type = entry.event_type;
  info.domain = entry.domain;
  info.kind = entry.kind;
  info.status = entry.status;
  info.aliases.assign(entry.aliases.begin(), entry.aliases.end());
  info.schema_uri = entry.uri;
  info.schema = entry.text;
  return info;
}

}  // namespace

struct Registry::State {
  std::vector<EventTypeInfo> types;
  std::vector<const holy::SchemaEntry*> compiled;      ///< of each type; null: the interpreter judges it
  std::vector<NodeId> nodes;                           ///< of each type, where the interpreter judges it
  std::map<std::string, std::size_t, std::less<>> at;  ///< by canonical type
  holy::EventTypes names;
  std::deque<std::string> schema_texts;  ///< of the registry file; never moved
  std::optional<holy::program::Runnable> runnable;

  [[nodiscard]] std::size_t position(const EventTypeInfo& type) const {
    return at.find(type.event_type)->second;
  }

  void put(EventTypeInfo info, const holy::SchemaEntry* entry, NodeId node) {
    const auto [known, is_new] = at.emplace(info.event_type, types.size());
    if (is_new) {
      types.push_back(std::move(info));
      compiled.push_back(entry);
      nodes.push_back(node);
      return;
    }
    types[known->second] = std::move(info);
    compiled[known->second] = entry;
    nodes[known->second] = node;
  }

  void name_all() {
    std::vector<holy::EventTypeNames> all;
    for (const EventTypeInfo& type : types) all.push_back({type.event_type, type.aliases});
    names = holy::EventTypes(all);
  }

  /// Adds what a registry file says; the text of an error otherwise.
  std::string add_file(std::string_view bytes);
  std::string add_types(const Value& header, const holy::program::Program& program);
};

std::string Registry::State::add_types(const Value& header, const holy::program::Program& program) {
  const auto described = header.find("types");
  if (!described || !described->is(Kind::array)) return "it lists no types";
  for (const Value type : described->items()) {
    EventTypeInfo info;
    info.event_type = text_of(type, "event_type");
    info.domain = text_of(type, "domain");
    info.kind = text_of(type, "kind");
    info.status = text_of(type, "status");
    info.schema_uri = text_of(type, "schema_uri");
    if (const auto aliases = type.find("aliases"); aliases && aliases->is(Kind::array)) {
      for (const Value alias : aliases->items()) {
        if (alias.is(Kind::string)) info.aliases.emplace_back(alias.string());
      }
    }
    info.schema = schema_texts.emplace_back(text_of(type, "schema"));
    info.compiled = false;
    // A type that is compiled in from the same text stays so: it is judged faster.
    const auto known = at.find(info.event_type);
    if (known != at.end() && types[known->second].schema == info.schema) continue;
    NodeId node = holy::program::no_node;
    for (const holy::program::Entry& entry : program.entries) {
      if (program.text(entry.name) == info.schema_uri) node = entry.node;
    }
    if (info.event_type.empty() || node == holy::program::no_node) {
      return "it has no program for the type \"" + info.event_type + "\"";
    }
    put(std::move(info), nullptr, node);
  }
  return {};
}

std::string Registry::State::add_file(std::string_view bytes) {
  const std::size_t end = bytes.find('\n');
  const holy::json::Reading header = holy::json::read(bytes.substr(0, end));
  if (end == std::string_view::npos || !header.ok() || !header.document.root().is(Kind::object) ||
      !header.document.root().find("holyfields_registry")) {
    return "it does not start with a registry's header; write it by holyc bundle --program --out FILE";
  }
  if (header.document.root().find("holyfields_registry")->text() != "1") {
    return "it is of another version; write it by the holyc of this build";
  }
  holy::program::Loading loading = holy::program::from_bytes(bytes.substr(end + 1));
  if (!loading.ok()) return "its program cannot be used: " + loading.error;
  std::string error = add_types(header.document.root(), loading.program);
  if (error.empty()) {
    runnable.emplace(std::move(loading.program));
    name_all();
  }
  return error;
}

Registry::Registry() : state_(std::make_unique<State>()) {
  for (const holy::SchemaEntry* entry : events::schemas()) {
    if (!entry->event_type.empty()) state_->put(info_of(*entry), entry, holy::program::no_node);
  }
  state_->name_all();
}
Registry::~Registry() = default;
Registry::Registry(Registry&&) noexcept = default;
Registry& Registry::operator=(Registry&&) noexcept = default;

std::expected<Registry, std::string> Registry::with_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file.is_open() || file.bad()) return std::unexpected("The registry file " + path + " cannot be read.");
  Registry registry;
  if (const std::string error = registry.state_->add_file(bytes); !error.empty()) {
    return std::unexpected("The registry file " + path + " cannot be used: " + error + ".");
  }
  return registry;
}

const std::vector<EventTypeInfo>& Registry::types() const {
  return state_->types;
}

const EventTypeInfo* Registry::find(std::string_view spelling) const {
  const auto canonical = state_->names.canonical(spelling);
  if (!canonical) return nullptr;
  return &state_->types[state_->at.find(*canonical)->second];
}

std::vector<std::string> Registry::nearest(std::string_view unknown) const {
  std::vector<std::string_view> known;
  for (const EventTypeInfo& type : state_->types) known.push_back(type.event_type);
  const std::string name = holy::with_version(unknown.substr(0, 256));
  std::vector<std::string> found;
  while (found.size() < most_nearest) {
    const auto next = holy::json::nearest(name, known);
    if (!next) break;
    found.emplace_back(*next);
    std::erase(known, *next);
  }
  return found;
}

const holy::EventTypes& Registry::names() const {
  return state_->names;
}

std::vector<std::string> Registry::further_keys(std::string_view canonical) const {
  std::vector<std::string> keys;
  const auto add = [&](std::string_view spelling) {
    if (spelling != canonical) keys.emplace_back(spelling);
  };
  add(holy::without_first_version(canonical));
  const EventTypeInfo* const type = find(canonical);
  for (const std::string& alias : type == nullptr ? std::vector<std::string>() : type->aliases) {
    const std::string versioned = holy::with_version(alias);
    if (holy::without_first_version(versioned) != versioned) add(holy::without_first_version(versioned));
    add(versioned);
  }
  return keys;
}

bool Registry::accepts_payload(const EventTypeInfo& type, holy::json::Value payload) const {
  const std::size_t position = state_->position(type);
  if (const holy::SchemaEntry* const entry = state_->compiled[position]) {
    return holy::detail::accepts(entry->contract(), payload);
  }
  return holy::program::accepts(*state_->runnable, state_->nodes[position], payload);
}

holy::Issues Registry::payload_issues(const EventTypeInfo& type, holy::json::Value payload) const {
  const std::size_t position = state_->position(type);
  if (const holy::SchemaEntry* const entry = state_->compiled[position]) {
    return holy::detail::validate(entry->contract(), payload, {});
  }
  return holy::program::explain(*state_->runnable, state_->nodes[position], payload);
}

}  // namespace holyfields::bus
