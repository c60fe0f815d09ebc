#include "tools/bloodbank/openapi.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <holy/events/event_id.hpp>
#include <holy/events/text_edits.hpp>
#include <holy/json/write.hpp>
#include <holy/json/writer.hpp>

#include "embedded_files.hpp"

namespace holyfields::bloodbank {

namespace {

using holy::json::ArrayWriter;
using holy::json::Kind;
using holy::json::ObjectWriter;
using holy::json::Raw;
using holy::json::Value;
using Names = std::set<std::string, std::less<>>;

constexpr std::string_view data_keywords[] = {"const", "enum", "default", "examples"};

/// A reference without its fragment, resolved against the URI of a schema (RFC 3986 section 5.2, as far as
/// schema files use it: absolute, or a path from the folder).
std::string resolved(std::string_view base, std::string_view reference) {
  if (reference.empty()) return std::string(base);
  if (reference.find("://") != std::string_view::npos) return std::string(reference);
  const std::size_t authority = base.find("://") == std::string_view::npos ? 0 : base.find("://") + 3;
  const std::size_t path = std::min(base.find('/', authority), base.size());
  if (reference.starts_with('/')) return std::string(base.substr(0, path)) + std::string(reference);
  std::string folder(base.substr(0, base.rfind('/')));
  while (reference.starts_with("../") || reference.starts_with("./")) {
    if (reference.starts_with("../") && folder.size() > path) folder.resize(folder.rfind('/'));
    reference.remove_prefix(reference.find('/') + 1);
  }
  return folder + "/" + std::string(reference);
}

/// "https://host/schemas/probe/sent.v2.schema.json" as "probe.sent_v2", which generated components are called
/// by, too.
std::string component_of(std::string_view uri) {
  constexpr std::string_view root = "/schemas/", ending = ".schema.json";
  if (const std::size_t at = uri.find(root); at != std::string_view::npos)
    uri.remove_prefix(at + root.size());
  if (uri.ends_with(ending)) uri.remove_suffix(ending.size());
  std::string name(uri);
  const std::size_t file = name.rfind('/') == std::string::npos ? 0 : name.rfind('/') + 1;
  for (std::size_t i = 0; i < name.size(); ++i) {
    char& c = name[i];
    if (c == '/')
      c = '.';
    else if (i >= file && (c == '.' || c == '-'))
      c = '_';
    else if (std::string_view("{}:?#%").find(c) != std::string_view::npos)
      c = '_';
  }
  return name;
}

/// The schema of a file as a component: without identifiers, its references as addresses in the document.
class Component {
 public:
  Component(std::string_view uri, const Names& known) : uri_(uri), known_(known) {}

  [[nodiscard]] std::string text_of(const Value& schema) const {
    if (schema.is(Kind::array)) {
      return holy::json::array_text([&](ArrayWriter& list) {
        for (const Value item : schema.items()) list.item(Raw{text_of(item)});
      });
    }
    if (!schema.is(Kind::object)) return std::string(schema.text());
    return holy::json::object_text([&](ObjectWriter& out) {
      for (const auto& member : schema.members()) {
        const std::string_view name = member.key.string();
        if (name != "$id" && name != "$schema") out.member(name, Raw{member_text(name, member.value)});
      }
    });
  }

 private:
  [[nodiscard]] std::string member_text(std::string_view name, const Value& value) const {
    if (name == "$ref" && value.is(Kind::string)) return holy::json::quoted(address_of(value.string()));
    const bool is_data = std::ranges::find(data_keywords, name) != std::end(data_keywords);
    return is_data ? std::string(value.text()) : text_of(value);
  }

  [[nodiscard]] std::string address_of(std::string_view reference) const {
    const std::size_t hash = std::min(reference.find('#'), reference.size());
    const std::string target = resolved(uri_, reference.substr(0, hash));
    const std::string_view fragment = reference.substr(std::min(hash + 1, reference.size()));
    const bool is_pointer = fragment.empty() || fragment.starts_with('/');
    if (!is_pointer || !known_.contains(component_of(target)))
      return target + std::string(reference.substr(hash));
    return "#/components/schemas/" + component_of(target) + std::string(fragment);
  }

  std::string_view uri_;
  const Names& known_;
};

/// "/events/probe/sent/v2"; a first version is left out, as in the generated document.
std::string path_of(const bus::EventTypeInfo& type) {
  std::string name(holy::without_first_version(type.event_type));
  std::ranges::replace(name, '.', '/');
  return "/events/" + name;
}

void write_reference(ObjectWriter& out, std::string_view address) {
  out.member("$ref", address);
}

void write_operation(ObjectWriter& out, const bus::EventTypeInfo& type, const std::string& component) {
  std::string operation = "publish_" + type.event_type;
  std::ranges::replace(operation, '.', '_');
  out.member("operationId", operation);
  out.member("tags", std::span(&type.domain, 1));
  out.member("summary", "Publish " + type.event_type);
  out.member("deprecated", type.status == "deprecated");
  out.member("x-event-type", type.event_type);
  out.array("parameters", [](ArrayWriter& parameters) {
    for (const std::string name : {"IdempotencyKey", "ParentEvent", "traceparent", "profile"})
      parameters.object([&](ObjectWriter& one) { write_reference(one, "#/components/parameters/" + name); });
  });
  out.object("requestBody", [&](ObjectWriter& body) {
    body.member("required", true);
    body.object("content", [&](ObjectWriter& content) {
      content.object("application/json", [&](ObjectWriter& json) {
        json.object("schema", [&](ObjectWriter& schema) {
          write_reference(schema, "#/components/schemas/" + component);
        });
      });
    });
  });
  out.member("responses", Raw{R"({"202":{"$ref":"#/components/responses/PublishedEnvelope"},)"
                              R"("default":{"$ref":"#/components/responses/Problem"}})"});
}

std::string path_item_of(const bus::EventTypeInfo& type, const std::string& component) {
  return holy::json::object_text([&](ObjectWriter& item) {
    item.object("post", [&](ObjectWriter& post) { write_operation(post, type, component); });
  });
}

void put(holy::wire::TextEdits& edits, const Value& object, const std::string& name,
         const std::string& text) {
  if (const auto present = object.find(name)) return edits.replace(*present, text);
  edits.append_member(object, name, text);
}

/// The enumeration of event types, with those that are added.
std::string enumeration(const bus::Registry& registry) {
  return holy::json::array_text([&](ArrayWriter& list) {
    for (const bus::EventTypeInfo& type : registry.types()) list.item(type.event_type);
  });
}

}  // namespace

std::string openapi_document(const bus::Registry& registry) {
  const std::string_view generated = embedded_files()[0].second;
  std::vector<const bus::EventTypeInfo*> added;
  for (const bus::EventTypeInfo& type : registry.types())
    if (!type.compiled) added.push_back(&type);
  const holy::json::Reading reading = holy::json::read(generated);
  if (added.empty() || !reading.ok()) return std::string(generated);

  const Value root = reading.document.root();
  const Value paths = *root.find("paths"), schemas = *root.find("components")->find("schemas");
  Names known;
  for (const auto& member : schemas.members()) known.emplace(member.key.string());
  for (const bus::EventTypeInfo* type : added) known.insert(component_of(type->schema_uri));

  holy::wire::TextEdits edits;
  for (const bus::EventTypeInfo* type : added) {
    const std::string component = component_of(type->schema_uri);
    const holy::json::Reading schema = holy::json::read(type->schema);
    put(edits, schemas, component,
        schema.ok() ? Component(type->schema_uri, known).text_of(schema.document.root()) : "true");
    put(edits, paths, path_of(*type), path_item_of(*type, component));
  }
  edits.replace(*schemas.find("EventType")->find("enum"), enumeration(registry));
  return holy::wire::apply(generated, edits.take());
}

}  // namespace holyfields::bloodbank
