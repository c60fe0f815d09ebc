#include "codegen/resolve/suggest.hpp"

#include <algorithm>
#include <filesystem>

#include <holy/json/write.hpp>
#include <holy/text/percent.hpp>

#include "codegen/report/nearest.hpp"
#include "codegen/resolve/documents.hpp"
#include "codegen/resolve/pointer.hpp"
#include "codegen/resolve/uri.hpp"

namespace holyc::resolve {

namespace {

using holy::json::Kind;
using holy::json::Value;

constexpr std::size_t most_suggestions =
    200;  // each looks through all names: errors by the thousand get none

bool exhausted(Resolver& resolver) {
  return ++resolver.suggestions > most_suggestions;
}

std::string did_you_mean(const std::string& name) {
  return "Did you mean " + holy::json::quoted(name) + "?";
}

std::vector<std::string_view> names_of(const Value& object) {
  std::vector<std::string_view> names;
  for (const auto& member : object.members()) names.push_back(member.name());
  return names;
}

// "It has a, b, c and 4 more."
std::string list_names(const std::vector<std::string_view>& names) {
  constexpr std::size_t most = 6;
  if (names.empty()) return "It is empty.";
  std::string text = "It has ";
  const std::size_t shown = std::min(names.size(), most);
  for (std::size_t at = 0; at < shown; ++at) {
    if (at != 0) text += at + 1 == names.size() ? " and " : ", ";
    text += holy::json::quoted(holy::json::shortened(names[at]));
  }
  if (names.size() > shown) text += " and " + std::to_string(names.size() - shown) + " more";
  return text + '.';
}

Value root_of(const Resolver& resolver, SchemaId schema) {
  const Resource& resource = resolver.set.resources[resolver.set.schemas[schema].resource];
  return resolver.set.schemas[resource.root].value;
}

// The definition of that name (or nearly so) at the root of a resource, as a fragment.
std::optional<std::string> nearest_definition(const Value& root, std::string_view name) {
  if (!root.is(Kind::object)) return std::nullopt;
  for (const std::string_view group : {"$defs", "definitions"}) {
    const auto definitions = root.find(group);
    if (!definitions || !definitions->is(Kind::object)) continue;
    if (const auto meant = report::nearest(name, names_of(*definitions))) {
      return '/' + std::string(group) + '/' + escape_token(*meant);
    }
  }
  return std::nullopt;
}

std::string relative_to(const load::SourceFile& from, const load::SourceFile& to) {
  const auto folder = std::filesystem::path(from.path).parent_path();
  const auto relative = std::filesystem::path(to.path).lexically_normal().lexically_relative(
      folder.lexically_normal().empty() ? "." : folder.lexically_normal());
  return relative.empty() ? to.path : relative.generic_string();
}

}  // namespace

std::string suggest_pointer(Resolver& resolver, const PointerStep& step, std::string_view prefix) {
  if (exhausted(resolver)) return {};
  if (step.stopped_at.is(Kind::object)) {
    const auto names = names_of(step.stopped_at);
    if (const auto meant = report::nearest(step.failed_token, names)) {
      return did_you_mean(std::string(prefix) + step.before_failure + '/' + escape_token(*meant));
    }
  }
  if (const auto definition = nearest_definition(root_of(resolver, step.surroundings), step.last_token)) {
    return did_you_mean(std::string(prefix) + *definition);
  }
  return step.stopped_at.is(Kind::object) ? list_names(names_of(step.stopped_at)) : std::string();
}

std::string suggest_anchor(Resolver& resolver, ResourceId resource, std::string_view anchor,
                           std::string_view prefix) {
  if (exhausted(resolver)) return {};
  const std::string start = anchor_key(resource, "");
  std::vector<std::string_view> names;
  for (const auto& [key, schema] : resolver.registry.anchors) {
    if (key.starts_with(start)) names.push_back(std::string_view(key).substr(start.size()));
  }
  std::ranges::sort(names);
  if (const auto meant = report::nearest(anchor, names)) return did_you_mean(std::string(prefix) + *meant);
  const SchemaId root = resolver.set.resources[resource].root;
  const std::string_view last = anchor.substr(anchor.rfind('/') + 1);
  if (const auto definition = nearest_definition(root_of(resolver, root), last)) {
    return did_you_mean(std::string(prefix) + *definition);
  }
  if (anchor.find('/') != std::string_view::npos) return "A JSON pointer starts with a slash: \"#/...\".";
  return names.empty() ? std::string("It has no anchors.") : list_names(names);
}

std::string suggest_resource(Resolver& resolver, SchemaId from, std::string_view reference) {
  if (exhausted(resolver)) return {};
  const Schema& schema = resolver.set.schemas[from];
  const load::SourceFile& file = *resolver.set.sources.files[schema.file];
  const std::size_t hash = std::min(reference.find('#'), reference.size());
  const std::string place(reference.substr(0, hash));
  const std::string fragment(reference.substr(hash));

  // A definition of the same document, referred to without '#'.
  if (place.find('/') == std::string::npos && place.find(':') == std::string::npos) {
    if (const auto definition = nearest_definition(root_of(resolver, from), place))
      return did_you_mean('#' + *definition);
  }
  // A file of nearly that name, perhaps in another folder.
  const std::string path = holy::text::percent_decoded(parse_uri(place).path).value_or(place);
  const std::string wanted = path.substr(path.rfind('/') + 1);
  std::vector<std::string> names;
  for (const auto& source : resolver.set.sources.files)
    names.push_back(source->relative.substr(source->relative.rfind('/') + 1));
  const std::vector<std::string_view> views(names.begin(), names.end());
  const bool absolute = parse_uri(place).scheme.has_value();
  const std::string uri =
      canonical_uri(resolve_uri(parse_uri(resolver.set.resources[schema.resource].uri), parse_uri(place)));
  std::vector<std::string_view> uris;
  for (const auto& [known, document] : resolver.document_uris) {
    if (absolute || !known.starts_with("file:///")) uris.emplace_back(known);
  }
  for (const auto& [known, resource] : resolver.registry.resources) {
    if (absolute || !known.starts_with("file:///")) uris.emplace_back(known);
  }
  for (const std::string_view known : standard_dialect_uris()) uris.push_back(known);
  std::ranges::sort(uris);
  if (absolute) {
    if (const auto meant = report::nearest(uri, uris)) return did_you_mean(*meant + fragment);
  }
  if (const auto meant = report::nearest(wanted, views); meant && !wanted.empty()) {
    const std::size_t at = static_cast<std::size_t>(std::ranges::find(names, *meant) - names.begin());
    const load::SourceFile& target = *resolver.set.sources.files[at];
    const auto identity = root_identity(target, resolver.documents[at].base);
    return did_you_mean((absolute && identity ? *identity : relative_to(file, target)) + fragment);
  }
  if (!absolute) {
    if (const auto meant = report::nearest(uri, uris)) return did_you_mean(*meant + fragment);
  }
  if (absolute) return "Schemas are never fetched: add the file that has this $id to the schemas.";
  return "Check the path; it is taken from the folder of this file.";
}

}  // namespace holyc::resolve
