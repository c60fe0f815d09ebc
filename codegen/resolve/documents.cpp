#include "codegen/resolve/documents.hpp"

#include <filesystem>

#include <holy/json/write.hpp>
#include <holy/text/percent.hpp>

#include "codegen/report/codes.hpp"
#include "codegen/report/nearest.hpp"
#include "codegen/resolve/builtin.hpp"
#include "codegen/resolve/pointer.hpp"
#include "codegen/resolve/uri.hpp"
#include "codegen/resolve/walk.hpp"

namespace holyc::resolve {

namespace {

using holy::json::Kind;
using holy::json::Value;

std::optional<std::string_view> string_member(const Value& object, std::string_view name) {
  const std::optional<Value> found = object.find(name);
  if (!found || !found->is(Kind::string)) return std::nullopt;
  return found->string();
}

// The $id (draft-04: id) of an object whose dialect need not be known yet.
std::optional<std::string_view> written_id(const Value& object) {
  if (const auto id = string_member(object, "$id")) return id;
  const auto schema = string_member(object, "$schema");
  const auto old_id = string_member(object, "id");
  if (!schema || !old_id) return old_id;
  const auto standard = standard_dialect(*schema);
  // A dialect of the user's own may be of draft-04's kind; whatever else has an id has no address there.
  const bool counts = standard ? *standard == Dialect::draft4 : parse_uri(*old_id).scheme.has_value();
  return counts ? old_id : std::nullopt;
}

std::string resolved(const std::string& base, std::string_view id) {
  return canonical_uri(resolve_uri(parse_uri(base), parse_uri(id)));
}

bool is_fragment(std::string_view id) {
  return id.empty() || id.starts_with('#');
}

// Every $id inside a document that is not walked yet, near enough to know which file to walk.
void gather_embedded(Resolver& resolver, load::FileId file, const Value& value, const std::string& base) {
  if (value.is(Kind::array)) {
    for (const Value item : value.items()) gather_embedded(resolver, file, item, base);
  } else if (value.is(Kind::object)) {
    std::string inner = base;
    for (const std::string_view name : {"$id", "id"}) {
      const auto id = string_member(value, name);
      if (!id || is_fragment(*id)) continue;
      inner = resolved(base, *id);
      resolver.embedded_uris.emplace(inner, file);
      break;
    }
    for (const auto& member : value.members()) gather_embedded(resolver, file, member.value, inner);
  }
}

// The resource of a document's root.
std::optional<ResourceId> resource_of_document(Resolver& resolver, load::FileId file) {
  const SchemaId root = walk_document(resolver, file);
  if (root == no_schema) return std::nullopt;
  return resolver.set.schemas[root].resource;
}

std::optional<ResourceId> walk_for(Resolver& resolver, load::FileId file, const std::string& uri) {
  const auto root = resource_of_document(resolver, file);
  if (const auto found = find_resource(resolver.registry, uri)) return found;
  return root;
}

std::optional<ResourceId> find_by_uri(Resolver& resolver, const std::string& uri) {
  // The very identifier comes before one that differs by a slash, also where its document is not walked yet.
  if (!resolver.registry.resources.contains(uri)) {
    if (const auto found = resolver.document_uris.find(uri); found != resolver.document_uris.end())
      return walk_for(resolver, found->second, uri);
  }
  if (const auto found = find_resource(resolver.registry, uri)) return found;
  const auto found =
      resolver.document_uris.find(uri.ends_with('/') ? uri.substr(0, uri.size() - 1) : uri + '/');
  if (found == resolver.document_uris.end()) return std::nullopt;
  return walk_for(resolver, found->second, uri);
}

std::optional<ResourceId> find_builtin_resource(Resolver& resolver, const std::string& uri) {
  const auto builtin = find_builtin(uri);
  if (!builtin) return std::nullopt;
  const std::string canonical(builtin->uri);
  if (const auto found = find_resource(resolver.registry, canonical)) return found;
  const std::size_t first = resolver.set.sources.files.size();
  report::append(resolver.diagnostics, load::add_text(resolver.set.sources, "builtin:" + canonical, canonical,
                                                      std::string(builtin->text), false));
  if (resolver.set.sources.files.size() == first) return std::nullopt;
  register_documents(resolver, first);
  resolver.documents[first].builtin = true;
  return walk_for(resolver, static_cast<load::FileId>(first), canonical);
}

std::optional<ResourceId> find_embedded(Resolver& resolver, const std::string& uri) {
  if (!resolver.embedded_known) {
    resolver.embedded_known = true;
    for (std::size_t file = 0; file < resolver.documents.size(); ++file) {
      if (resolver.documents[file].walked) continue;
      gather_embedded(resolver, static_cast<load::FileId>(file),
                      resolver.set.sources.files[file]->document.root(), resolver.documents[file].base);
    }
  }
  const auto found = resolver.embedded_uris.find(uri);
  if (found == resolver.embedded_uris.end()) return std::nullopt;
  walk_document(resolver, found->second);
  return find_resource(resolver.registry, uri);
}

enum class Reading : std::uint8_t { loaded_only, from_disk };

// The document that a path names; one that is not loaded yet may be read, if it lies on this machine.
std::optional<load::FileId> find_by_path(Resolver& resolver, load::FileId from, std::string_view reference,
                                         Reading reading) {
  const load::SourceFile& file = *resolver.set.sources.files[from];
  const auto path = path_of_reference(file, reference);
  if (!path) return std::nullopt;
  if (const auto found = resolver.registry.paths.find(*path); found != resolver.registry.paths.end()) {
    return found->second;
  }
  std::error_code failure;
  // Only files that look like schemas: a reference must not make holyc show what else lies on this machine.
  if (reading == Reading::loaded_only || !file.on_disk || !load::has_suffix(*path, ".json") ||
      parse_uri(reference).scheme || resolver.unreadable_paths.contains(*path) ||
      !std::filesystem::is_regular_file(*path, failure)) {
    return std::nullopt;
  }
  const std::size_t first = resolver.set.sources.files.size();
  const Uri uri = parse_uri(reference);
  const std::filesystem::path shown = (std::filesystem::path(file.path).parent_path() /
                                       holy::text::percent_decoded(uri.path).value_or(uri.path))
                                          .lexically_normal();
  report::append(resolver.diagnostics,
                 load::add_file(resolver.set.sources, shown, {.max_depth = resolver.options.max_depth}));
  if (resolver.set.sources.files.size() == first) {
    resolver.unreadable_paths.insert(*path);
    return std::nullopt;
  }
  register_documents(resolver, first);
  return static_cast<load::FileId>(first);
}

void warn_of_mismatch(Resolver& resolver, SchemaId from, std::string_view reference, const Value& at,
                      load::FileId by_path, bool by_id) {
  const load::FileId file = resolver.set.schemas[from].file;
  const load::SourceFile& target = *resolver.set.sources.files[by_path];
  const std::string quoted = holy::json::quoted(holy::json::shortened(reference));
  const auto identity = root_identity(target, resolver.documents[by_path].base);
  const std::string message =
      by_id ? "By $id, " + quoted + " names another schema than by file path; the one with the $id is taken."
            : quoted + " names " + target.path + " by file path, but the $id of that file is " +
                  identity.value_or("") + '.';
  report::Diagnostic* const diagnostic = complain(resolver, "id-path-mismatch", message, file, at);
  if (const auto id = target.document.root().find("$id")) {
    add_related(resolver, diagnostic, by_path, *id, "The $id of the file that the path names.");
  }
}

DialectUse read_vocabularies(Resolver& resolver, load::FileId file, DialectUse use) {
  const Value root = resolver.set.sources.files[file]->document.root();
  const auto declared = root.find("$vocabulary");
  if (!declared || !declared->is(Kind::object) || is_before_2019(use.dialect)) return use;
  use.vocabularies = core;
  use.asserts_format = false;
  for (const auto& member : effective_members(*declared)) {
    const bool required = member.value.is(Kind::boolean) && member.value.boolean();
    if (const VocabularyInfo* const vocabulary = find_vocabulary(member.name())) {
      use.vocabularies = static_cast<Vocabularies>(use.vocabularies | vocabulary->bit);
      use.asserts_format = use.asserts_format ||
                           (vocabulary->asserts_format &&
                            (required || member.name().find("format-assertion") != std::string_view::npos));
    } else if (required) {
      use.is_known = false;
      complain(resolver, "unknown-vocabulary",
               "The vocabulary " + holy::json::quoted(holy::json::shortened(member.name())) +
                   " is required but not known.",
               file, member.key);
    }
  }
  return use;
}

// The dialect that a meta-schema which names itself as its dialect is built on: that of its vocabularies, or
// of the meta-schema that it refers to.
Dialect dialect_below(const Value& root, Dialect otherwise) {
  if (const auto declared = root.find("$vocabulary"); declared && declared->is(Kind::object)) {
    for (const auto& member : declared->members()) {
      if (member.name().starts_with("https://json-schema.org/draft/2019-09/")) return Dialect::draft2019_09;
      if (member.name().starts_with("https://json-schema.org/draft/2020-12/")) return Dialect::draft2020_12;
    }
  }
  const auto standard_of = [](const Value& schema) -> std::optional<Dialect> {
    const auto reference = schema.is(Kind::object) ? string_member(schema, "$ref") : std::nullopt;
    return reference ? standard_dialect(*reference) : std::nullopt;
  };
  if (const auto standard = standard_of(root)) return *standard;
  if (const auto parts = root.find("allOf"); parts && parts->is(Kind::array)) {
    for (const Value part : parts->items()) {
      if (const auto standard = standard_of(part)) return *standard;
    }
  }
  const bool has_old_name = string_member(root, "id") && !string_member(root, "$id");
  return has_old_name ? Dialect::draft4 : otherwise;
}

// A meta-schema of the user's own, found among the sources: its dialect, with its choice of vocabularies.
std::optional<DialectUse> custom_dialect(Resolver& resolver, const std::string& written, load::FileId from) {
  const std::string& base = resolver.documents[from].base;
  std::string uri = resolved(base, written);
  std::optional<load::FileId> file;
  // A relative one is taken from the place of the file, else from its $id.
  for (const std::string& each :
       {base, root_identity(*resolver.set.sources.files[from], base).value_or(base)}) {
    const auto found = resolver.document_uris.find(resolved(each, written));
    if (file || found == resolver.document_uris.end()) continue;
    file = found->second;
    uri = found->first;
  }
  if (!file) file = find_by_path(resolver, from, written, Reading::from_disk);
  if (!file || !resolver.open_meta_schemas.insert(uri).second) return std::nullopt;
  std::optional<DialectUse> use = DialectUse{resolver.default_dialect.dialect};
  const Value root = resolver.set.sources.files[*file]->document.root();
  const auto own = root.is(Kind::object) ? root.find("$schema") : std::nullopt;
  if (own && own->is(Kind::string)) {
    const bool is_its_own = resolved(resolver.documents[*file].base, own->string()) == uri;
    use = is_its_own ? DialectUse{dialect_below(root, use->dialect)} : select_dialect(resolver, *own, *file);
  }
  resolver.open_meta_schemas.erase(uri);
  if (use && root.is(Kind::object)) use = read_vocabularies(resolver, *file, DialectUse{use->dialect});
  return use;
}

std::string dialect_hint(std::string_view written) {
  if (written.find("draft-03") != std::string_view::npos ||
      written.find("draft-02") != std::string_view::npos) {
    return "The oldest dialect that is understood is draft-04: \"http://json-schema.org/draft-04/schema#\".";
  }
  const auto known = standard_dialect_uris();
  if (const auto meant = report::nearest(written, known)) return "Did you mean \"" + *meant + "\"?";
  return {};
}

}  // namespace

std::optional<std::string> root_identity(const load::SourceFile& file, const std::string& base) {
  const Value root = file.document.root();
  if (!root.is(Kind::object)) return std::nullopt;
  const auto id = written_id(root);
  if (!id || is_fragment(*id)) return std::nullopt;
  return resolved(base, *id);
}

void register_documents(Resolver& resolver, std::size_t first) {
  const auto& files = resolver.set.sources.files;
  for (std::size_t at = first; at < files.size(); ++at) {
    const load::SourceFile& file = *files[at];
    DocumentState state;
    state.base = file.uri;
    constexpr std::string_view implicit = "file:///";
    if (!resolver.options.base_uri.empty() && file.primary && file.uri.starts_with(implicit)) {
      state.base = to_string(resolve_uri(parse_uri(resolver.options.base_uri),
                                         parse_uri(std::string_view(file.uri).substr(implicit.size()))));
    }
    resolver.documents.push_back(std::move(state));
  }
  // Primary files first: where a look-up tree has the same $id, they win.
  for (const bool primary : {true, false}) {
    for (std::size_t at = first; at < files.size(); ++at) {
      if (files[at]->primary != primary) continue;
      const auto id = static_cast<load::FileId>(at);
      const std::string& base = resolver.documents[at].base;
      if (const auto identity = root_identity(*files[at], base))
        resolver.document_uris.emplace(*identity, id);
      resolver.registry.paths.emplace(normal_path(files[at]->path), id);
    }
  }
  // The place of a file names it too, unless that is some other file's $id.
  for (std::size_t at = first; at < files.size(); ++at) {
    resolver.document_uris.emplace(canonical_uri(parse_uri(resolver.documents[at].base)),
                                   static_cast<load::FileId>(at));
  }
}

std::optional<DialectUse> select_dialect(Resolver& resolver, const Value& schema_uri, load::FileId file) {
  const std::string written(schema_uri.string());
  if (const auto standard = standard_dialect(written)) {
    return DialectUse{*standard};
  }
  const auto known = resolver.known_dialects.find(written);
  std::optional<DialectUse> use;
  if (known != resolver.known_dialects.end()) {
    use = known->second;
  } else {
    use = custom_dialect(resolver, written, file);
    if (use || parse_uri(written).scheme) resolver.known_dialects.emplace(written, use);
  }
  if (!use && resolver.options.check_against_meta_schema) {
    complain(resolver, "unknown-dialect",
             "The dialect " + holy::json::quoted(holy::json::shortened(written)) + " is not known.", file,
             schema_uri, dialect_hint(written));
  }
  return use;
}

void select_default_dialect(Resolver& resolver) {
  resolver.default_dialect = {resolver.options.default_dialect};
  const std::string& wanted = resolver.options.dialect;
  if (wanted.empty()) return;
  const auto standard = dialect_named(wanted);
  std::optional<DialectUse> use;
  if (standard) {
    use = DialectUse{*standard};
  } else if (!resolver.documents.empty()) {
    use = custom_dialect(resolver, wanted, 0);
  }
  if (use) {
    resolver.default_dialect = *use;
    return;
  }
  resolver.diagnostics.push_back(
      report::diagnose("unknown-dialect",
                       "The dialect " + holy::json::quoted(holy::json::shortened(wanted)) + " is not known.",
                       {}, dialect_hint(wanted)));
}

std::optional<std::string> unusable_target(const Resolver& resolver, SchemaId from,
                                           std::string_view reference) {
  const Schema& schema = resolver.set.schemas[from];
  const load::SourceTree& sources = resolver.set.sources;
  const auto path = path_of_reference(*sources.files[schema.file], reference);
  const std::string uri = canonical_uri(
      resolve_uri(parse_uri(resolver.set.resources[schema.resource].uri), parse_uri(reference)));
  for (const load::UnusableFile& file : sources.unusable) {
    const std::string end = '/' + std::string(load::without_schema_suffix(file.relative));
    if ((path && normal_path(file.path) == *path) || load::without_schema_suffix(uri).ends_with(end))
      return file.path;
  }
  if (path && resolver.unreadable_paths.contains(*path)) return std::string(reference);
  return std::nullopt;
}

std::optional<ResourceId> find_target_resource(Resolver& resolver, SchemaId from, std::string_view reference,
                                               const Value& at) {
  const load::FileId from_file = resolver.set.schemas[from].file;
  const std::string base = resolver.set.resources[resolver.set.schemas[from].resource].uri;
  const std::string uri = canonical_uri(resolve_uri(parse_uri(base), parse_uri(reference)));

  // Without any $id the place of the file is its name.
  const bool by_place = base.starts_with("file:///");
  if (by_place && !resolver.registry.resources.contains(uri)) {
    const auto file = find_by_path(resolver, from_file, reference, Reading::from_disk);
    if (const auto resource = file ? resource_of_document(resolver, *file) : std::nullopt) return resource;
  }
  if (const auto found = find_by_uri(resolver, uri)) {
    const auto file = find_by_path(resolver, from_file, reference, Reading::loaded_only);
    const load::FileId found_file = resolver.set.schemas[resolver.set.resources[*found].root].file;
    if (!file || *file == found_file || resolver.documents[found_file].builtin) return found;
    if (by_place) return resource_of_document(resolver, *file);
    warn_of_mismatch(resolver, from, reference, at, *file, true);
    return found;
  }
  if (const auto builtin = find_builtin_resource(resolver, uri)) return builtin;
  if (const auto embedded = find_embedded(resolver, uri)) return embedded;
  const auto file = find_by_path(resolver, from_file, reference, Reading::from_disk);
  if (!file) return std::nullopt;
  const auto resource = resource_of_document(resolver, *file);
  const auto identity = root_identity(*resolver.set.sources.files[*file], resolver.documents[*file].base);
  // Whether a name says ".schema" before ".json" is no disagreement.
  const bool disagrees =
      identity && load::without_schema_suffix(*identity) != load::without_schema_suffix(uri);
  if (resource && disagrees && !by_place) warn_of_mismatch(resolver, from, reference, at, *file, false);
  return resource;
}

}  // namespace holyc::resolve
