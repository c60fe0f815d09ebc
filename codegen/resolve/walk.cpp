#include "codegen/resolve/walk.hpp"

#include <algorithm>
#include <array>

#include <holy/json/write.hpp>
#include <holy/text/percent.hpp>

#include "codegen/report/codes.hpp"
#include "codegen/resolve/documents.hpp"
#include "codegen/resolve/keyword_meaning.hpp"
#include "codegen/resolve/keyword_values.hpp"
#include "codegen/resolve/pointer.hpp"
#include "codegen/resolve/uri.hpp"

namespace holyc::resolve {

namespace {

using holy::json::Kind;
using holy::json::Value;
using Members = std::vector<Value::Member>;

// What a subschema inherits from where it stands.
struct Context {
  load::FileId file = 0;
  ResourceId resource = 0;
  DialectUse dialect;
  SchemaId parent = no_schema;
  bool boolean_allowed = true;  // draft-04 has boolean schemas under some keywords only
};

std::string in_quotes(std::string_view text) {
  return holy::json::quoted(holy::json::shortened(text));
}

const Value* find_string(const Members& members, std::string_view name) {
  for (const auto& member : members) {
    if (member.name() == name && member.value.is(Kind::string)) return &member.value;
  }
  return nullptr;
}

bool shown(const Resolver& resolver, load::FileId file) {
  return resolver.options.check_against_meta_schema && !resolver.documents[file].builtin;
}

std::string location_of(const Resolver& resolver, ResourceId resource, std::string_view file_pointer) {
  const std::string_view pointer = file_pointer.substr(resolver.pointer_lengths[resource]);
  const std::string& uri = resolver.set.resources[resource].uri;
  return pointer.empty() ? uri
                         : uri + '#' + holy::text::percent_encoded(pointer, holy::text::kept_in_fragments);
}

SchemaId push_schema(Resolver& resolver, const Value& value, const Context& context,
                     const std::string& pointer, std::string_view name_hint) {
  Schema schema;
  schema.id = static_cast<SchemaId>(resolver.set.schemas.size());
  schema.file = schema.home = context.file;
  schema.value = value;
  schema.parent = context.parent;
  schema.file_pointer = pointer;
  schema.name_hint = name_hint;
  resolver.registry.by_value.emplace(value_key(context.file, value), schema.id);
  resolver.set.schemas.push_back(std::move(schema));
  return resolver.set.schemas.back().id;
}

void complete(Resolver& resolver, SchemaId id, const Context& context) {
  Schema& schema = resolver.set.schemas[id];
  schema.resource = context.resource;
  schema.dialect = context.dialect.dialect;
  schema.asserts_format = context.dialect.asserts_format;
  schema.knows_dialect = context.dialect.is_known;
  schema.location = location_of(resolver, context.resource, schema.file_pointer);
}

// --- Identity: $schema, $id, anchors
// ---------------------------------------------------------------------------

void open_resource(Resolver& resolver, Context& context, SchemaId root, std::string uri, const Value& at) {
  const auto id = static_cast<ResourceId>(resolver.set.resources.size());
  const auto [place, added] = resolver.registry.resources.try_emplace(uri, id);
  resolver.set.resources.push_back({id, std::move(uri), root, {}});
  resolver.dialects.push_back(context.dialect);
  resolver.pointer_lengths.push_back(resolver.set.schemas[root].file_pointer.size());
  context.resource = id;
  if (added) return;
  Schema& other = resolver.set.schemas[resolver.set.resources[place->second].root];
  const auto& files = resolver.set.sources.files;
  if (!files[context.file]->primary || !files[other.file]->primary) return;
  other.shares_name = resolver.set.schemas[root].shares_name = true;
  report::Diagnostic* const diagnostic = complain(
      resolver, "duplicate-id", "The identifier " + in_quotes(place->first) + " is taken by another schema.",
      context.file, at);
  const auto first = other.value.is(Kind::object) ? other.value.find("$id") : std::nullopt;
  add_related(resolver, diagnostic, other.file, first.value_or(other.value), "It is first used here.");
}

bool is_anchor_name(std::string_view name, Dialect dialect) {
  if (name.empty()) return false;
  const std::string_view marks = dialect == Dialect::draft2020_12 ? "-._" : "-._:";
  for (std::size_t at = 0; at < name.size(); ++at) {
    const char letter = name[at];
    const bool alpha = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
    const bool rest = (letter >= '0' && letter <= '9') || marks.find(letter) != std::string_view::npos;
    if (!alpha && (at == 0 || !rest)) return false;
  }
  return true;
}

void add_anchor(Resolver& resolver, const Context& context, SchemaId id, std::string_view name,
                const Value& at) {
  const auto [place, added] = resolver.registry.anchors.try_emplace(anchor_key(context.resource, name), id);
  if (added || place->second == id || !shown(resolver, context.file)) return;
  Schema& other = resolver.set.schemas[place->second];
  other.shares_name = true;
  report::Diagnostic* const diagnostic =
      complain(resolver, "duplicate-anchor",
               "The anchor " + in_quotes(name) + " is taken by another subschema.", context.file, at);
  add_related(resolver, diagnostic, other.file, other.value, "It is first used in this subschema.");
}

// Files whose $ids differ in their fragment alone ("gbfs.md#gbfsjson", "gbfs.md#manifestjson") are schemas of
// their own, although they have one base URI. From the second on the fragment stands where references still
// resolve as from the base.
std::string uri_of_own(const Resolver& resolver, const Context& context, std::string uri,
                       const std::string& fragment) {
  const auto taken = resolver.registry.resources.find(uri);
  if (taken == resolver.registry.resources.end()) return uri;
  const Schema& other = resolver.set.schemas[resolver.set.resources[taken->second].root];
  return other.file == context.file ? uri : uri + '?' + fragment;
}

// $id (draft-04: id): a new resource, an anchor, or both.
void read_identity(Resolver& resolver, Context& context, SchemaId id, const Value& value, bool is_root) {
  const std::string_view written = value.string();
  const Uri uri = parse_uri(written);
  const bool old = is_before_2019(context.dialect.dialect);
  const bool named = uri.scheme || uri.authority || uri.query || !uri.path.empty();
  const bool anchored = uri.fragment && !uri.fragment->empty();
  if (shown(resolver, context.file)) {
    std::string fault = describe_uri_fault(written);
    if (anchored && !old) fault = "since 2019-09 it must not have a fragment";
    if (!fault.empty()) {
      complain(resolver, "invalid-id", in_quotes(written) + " is no identifier: " + fault + '.', context.file,
               value,
               anchored && !old
                   ? "Write \"$anchor\": " + in_quotes(*uri.fragment) + " instead of the fragment."
                   : "");
    }
  }
  if (named) {
    const std::string& base =
        is_root ? resolver.documents[context.file].base : resolver.set.resources[context.resource].uri;
    std::string own = canonical_uri(resolve_uri(parse_uri(base), uri));
    if (is_root && anchored && old && !uri.query)
      own = uri_of_own(resolver, context, std::move(own), *uri.fragment);
    open_resource(resolver, context, id, std::move(own), value);
  } else if (is_root) {
    open_resource(resolver, context, id, canonical_uri(parse_uri(resolver.documents[context.file].base)),
                  value);
  }
  if (old && anchored && !uri.fragment->starts_with('/')) {
    add_anchor(resolver, context, id, holy::text::percent_decoded(*uri.fragment).value_or(*uri.fragment),
               value);
  }
}

void read_anchors(Resolver& resolver, const Context& context, SchemaId id, const Members& members) {
  for (const auto& [key, value] : members) {
    const std::string_view name = key.string();
    if (name != "$anchor" && name != "$dynamicAnchor" && name != "$recursiveAnchor") continue;
    if (find_keyword(name, context.dialect) == nullptr) continue;
    if (name == "$recursiveAnchor") {
      if (value.is(Kind::boolean) && value.boolean() && resolver.set.resources[context.resource].root == id) {
        resolver.set.resources[context.resource].dynamic_anchors.emplace_back("$recursiveAnchor", id);
      }
      continue;
    }
    if (!value.is(Kind::string)) continue;
    if (!is_anchor_name(value.string(), context.dialect.dialect)) {
      if (shown(resolver, context.file)) {
        complain(resolver, "invalid-anchor", in_quotes(value.string()) + " is no name for an anchor.",
                 context.file, value);
      }
      continue;
    }
    add_anchor(resolver, context, id, value.string(), value);
    if (name == "$dynamicAnchor" &&
        resolver.dynamic_keys.insert(anchor_key(context.resource, value.string())).second) {
      resolver.set.resources[context.resource].dynamic_anchors.emplace_back(value.string(), id);
    }
  }
}

// The dialect of a root or an embedded resource; a $schema elsewhere means nothing.
void read_dialect(Resolver& resolver, Context& context, const Members& members, bool is_root) {
  const Value* const written = find_string(members, "$schema");
  if (written == nullptr) {
    const bool says_nonsense =
        is_root && std::ranges::any_of(members, [](const auto& one) { return one.name() == "$schema"; });
    if (says_nonsense) context.dialect.is_known = false;
    return;
  }
  if (!is_root && find_string(members, "$id") == nullptr && find_string(members, "id") == nullptr) return;
  const auto use = select_dialect(resolver, *written, context.file);
  if (!use) {
    context.dialect.is_known = false;
    return;
  }
  const std::string_view id_name = use->dialect == Dialect::draft4 ? "id" : "$id";
  if (is_root || find_string(members, id_name) != nullptr) context.dialect = *use;
}

// --- Keywords
// ---------------------------------------------------------------------------------------------------

SchemaId walk(Resolver& resolver, const Value& value, const Context& outer, const std::string& pointer,
              std::string_view name_hint);

struct KeywordWalk {
  Resolver& resolver;
  Context context;  // of the subschemas
  const std::string& pointer;
  std::string_view name_hint;

  void add_child(KeywordUse& use, std::string name, const Value& value, const std::string& suffix,
                 std::string_view hint) const {
    const SchemaId id = walk(resolver, value, context, pointer + suffix, hint);
    if (id != no_schema) use.children.push_back({std::move(name), id});
  }

  void add_list(KeywordUse& use, const Value& list, const std::string& suffix) const {
    std::size_t position = 0;
    for (const Value item : list.items()) {
      add_child(use, "", item, suffix + '/' + std::to_string(position++), name_hint);
    }
  }

  void add_map(KeywordUse& use, const Value& map, const std::string& suffix, bool names_types) const {
    for (const auto& [key, value] : effective_members(map)) {
      const std::string name(key.string());
      add_child(use, name, value, suffix + '/' + escape_token(name),
                names_types ? std::string_view(name) : name_hint);
    }
  }
};

std::vector<std::string> strings_of(const Value& list) {
  std::vector<std::string> strings;
  for (const Value item : list.items()) strings.emplace_back(item.string());
  return strings;
}

// `dependencies` is two keywords in one: lists of names, and schemas.
void add_dependencies(const KeywordWalk& walker, const Value::Member& member, const std::string& suffix,
                      std::vector<KeywordUse>& uses) {
  KeywordUse required{Keyword::dependent_required, member.key, member.value, {}, {}};
  KeywordUse schemas{Keyword::dependent_schemas, member.key, member.value, {}, {}};
  for (const auto& [key, value] : effective_members(member.value)) {
    const std::string name(key.string());
    if (value.is(Kind::array)) {
      required.dependent_required.emplace_back(name, strings_of(value));
    } else if (value.is(Kind::string) && walker.context.dialect.dialect == Dialect::draft4) {
      required.dependent_required.emplace_back(name, std::vector<std::string>{std::string(value.string())});
    } else {
      walker.add_child(schemas, name, value, suffix + '/' + escape_token(name), walker.name_hint);
    }
  }
  if (!required.dependent_required.empty()) uses.push_back(std::move(required));
  if (!schemas.children.empty()) uses.push_back(std::move(schemas));
}

bool flag_is_set(const Members& members, std::string_view name) {
  for (const auto& member : members) {
    if (member.name() == name) return member.value.is(Kind::boolean) && member.value.boolean();
  }
  return false;
}

bool has_list(const Members& members, std::string_view name) {
  for (const auto& member : members) {
    if (member.name() == name) return member.value.is(Kind::array);
  }
  return false;
}

void add_children(const KeywordWalk& walker, const KeywordRow& row, KeywordUse& use,
                  const std::string& suffix) {
  switch (row.shape) {
    case ValueShape::schema:
    case ValueShape::schema_or_boolean:
      walker.add_child(use, "", use.value, suffix, walker.name_hint);
      break;
    case ValueShape::schemas:
      walker.add_list(use, use.value, suffix);
      break;
    case ValueShape::schemas_by_name:
      walker.add_map(use, use.value, suffix,
                     row.keyword == Keyword::properties || row.keyword == Keyword::defs);
      break;
    case ValueShape::strings_by_name:
      for (const auto& [key, value] : effective_members(use.value)) {
        use.dependent_required.emplace_back(key.string(), strings_of(value));
      }
      break;
    default:
      break;
  }
}

void add_keyword(KeywordWalk& walker, const KeywordRow& row, const Value::Member& member,
                 const Members& siblings, std::vector<KeywordUse>& uses) {
  const std::string suffix = '/' + escape_token(row.name);
  KeywordUse use{row.keyword, member.key, member.value, {}, {}};
  walker.context.boolean_allowed =
      walker.context.dialect.dialect != Dialect::draft4 || row.shape == ValueShape::schema_or_boolean;
  switch (row.role) {
    case Role::identity:
    case Role::exclusive_minimum_flag:
    case Role::exclusive_maximum_flag:
      return;
    case Role::minimum:
      if (flag_is_set(siblings, "exclusiveMinimum")) use.keyword = Keyword::exclusive_minimum;
      break;
    case Role::maximum:
      if (flag_is_set(siblings, "exclusiveMaximum")) use.keyword = Keyword::exclusive_maximum;
      break;
    case Role::items:
      if (member.value.is(Kind::array)) {
        use.keyword = Keyword::prefix_items;
        walker.add_list(use, member.value, suffix);
      } else {
        walker.add_child(use, "", member.value, suffix, walker.name_hint);
      }
      break;
    case Role::additional_items:
      // Without array-form items it asserts nothing; it is walked all the same, so that references find it.
      walker.add_child(use, "", member.value, suffix, walker.name_hint);
      if (!has_list(siblings, "items")) return;
      break;
    case Role::dependencies:
      return add_dependencies(walker, member, suffix, uses);
    case Role::plain:
    case Role::reference:
    case Role::dynamic_reference:
    case Role::recursive_reference:
      add_children(walker, row, use, suffix);
      break;
  }
  const bool needs_child = row.shape == ValueShape::schema || row.shape == ValueShape::schema_or_boolean;
  if (needs_child && use.children.empty()) return;
  uses.push_back(std::move(use));
}

bool counts_beside_ref(const KeywordRow& row) {
  return row.role == Role::reference || is_note(row.keyword);
}

/// Whether a keyword lets values pass that a sibling would refuse without it.
bool permits(Keyword keyword) {
  constexpr std::array keywords{Keyword::properties,   Keyword::pattern_properties, Keyword::items,
                                Keyword::prefix_items, Keyword::min_contains,       Keyword::ref,
                                Keyword::dynamic_ref};
  return std::ranges::find(keywords, keyword) != keywords.end();
}

void leave_out(Resolver& resolver, SchemaId id, LeftOut what) {
  if (id == no_schema) return;
  Schema& schema = resolver.set.schemas[id];
  schema.left_out = std::max(schema.left_out, what);
}

std::vector<KeywordUse> read_keywords(KeywordWalk& walker, const Members& members, bool reference_alone) {
  std::vector<KeywordUse> uses;
  for (const Value::Member& member : members) {
    const KeywordRow* const row = find_keyword(member.name(), walker.context.dialect);
    if (row == nullptr) continue;
    if (reference_alone && (row->role == Role::identity || !counts_beside_ref(*row))) continue;
    if (auto problem = check_value(*row, member.value, walker.context.dialect.dialect)) {
      leave_out(walker.resolver, walker.context.parent,
                permits(row->keyword) ? LeftOut::permissions : LeftOut::refusals);
      if (shown(walker.resolver, walker.context.file)) {
        complain(walker.resolver, "wrong-keyword-type", std::move(problem->message), walker.context.file,
                 problem->at, std::move(problem->hint));
      }
      continue;
    }
    add_keyword(walker, *row, member, members, uses);
  }
  return uses;
}

// --- The walk itself
// -----------------------------------------------------------------------------------------------

SchemaId refuse(Resolver& resolver, const Value& value, const Context& context) {
  leave_out(resolver, context.parent, LeftOut::permissions);
  if (!shown(resolver, context.file)) return no_schema;
  if (value.is(Kind::boolean)) {
    complain(resolver, "wrong-keyword-type", "draft-04 has no boolean schemas here.", context.file, value,
             value.boolean() ? "Write {} for true." : "Write {\"not\": {}} for false.");
  } else {
    complain(resolver, "wrong-keyword-type",
             "A schema must be an object or a boolean, not " + std::string(describe_kind(value)) + '.',
             context.file, value);
  }
  return no_schema;
}

SchemaId walk(Resolver& resolver, const Value& value, const Context& outer, const std::string& pointer,
              std::string_view name_hint) {
  if (const SchemaId known = schema_of(resolver.registry, outer.file, value); known != no_schema)
    return known;
  Context context = outer;
  const bool is_root = pointer.empty();
  if (!value.is(Kind::object)) {
    if (!value.is(Kind::boolean) || !context.boolean_allowed) return refuse(resolver, value, context);
    const SchemaId id = push_schema(resolver, value, context, pointer, name_hint);
    if (is_root) {
      open_resource(resolver, context, id, canonical_uri(parse_uri(resolver.documents[context.file].base)),
                    value);
    }
    complete(resolver, id, context);
    return id;
  }

  const Members members = effective_members(value);
  const SchemaId id = push_schema(resolver, value, context, pointer, name_hint);
  read_dialect(resolver, context, members, is_root);
  const bool old = is_before_2019(context.dialect.dialect);
  const bool reference_alone = old && find_string(members, "$ref") != nullptr;
  const Value* identity = find_string(members, context.dialect.dialect == Dialect::draft4 ? "id" : "$id");
  if (reference_alone) identity = nullptr;
  if (identity != nullptr) {
    read_identity(resolver, context, id, *identity, is_root);
  } else if (is_root) {
    open_resource(resolver, context, id, canonical_uri(parse_uri(resolver.documents[context.file].base)),
                  value);
    // An $id beside $ref changes no base URI, but other files may still name this one by it.
    if (const auto alias =
            root_identity(*resolver.set.sources.files[context.file], resolver.documents[context.file].base)) {
      resolver.registry.resources.try_emplace(*alias, context.resource);
    }
  }
  complete(resolver, id, context);
  if (!reference_alone) read_anchors(resolver, context, id, members);

  context.parent = id;
  KeywordWalk walker{resolver, context, pointer, name_hint};
  std::vector<KeywordUse> uses = read_keywords(walker, members, reference_alone);
  resolver.set.schemas[id].keywords = std::move(uses);
  return id;
}

}  // namespace

SchemaId walk_document(Resolver& resolver, load::FileId file) {
  if (resolver.documents[file].walked) return resolver.documents[file].root;
  resolver.documents[file].walked = true;
  Context context;
  context.file = file;
  context.dialect = resolver.default_dialect;
  const SchemaId root = walk(resolver, resolver.set.sources.files[file]->document.root(), context, "", "");
  resolver.documents[file].root = root;
  return root;
}

SchemaId walk_on_demand(Resolver& resolver, const Value& value, SchemaId surroundings,
                        const std::string& file_pointer, std::string_view name_hint) {
  const Schema& outer = resolver.set.schemas[surroundings];
  Context context;
  context.file = outer.file;
  context.resource = outer.resource;
  context.dialect = resolver.dialects[outer.resource];
  context.parent = surroundings;
  return walk(resolver, value, context, file_pointer, name_hint);
}

}  // namespace holyc::resolve
