// The resolved schemas: every subschema of every document, its keywords brought to one dialect-neutral
// form, every reference bound to its target. Later passes never see dialects or URIs.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <holy/json/document.hpp>

#include "codegen/load/source.hpp"
#include "codegen/report/diagnostic.hpp"

namespace holyc::resolve {

using SchemaId = std::uint32_t;
inline constexpr SchemaId no_schema = 0xFFFFFFFFu;
using ResourceId = std::uint32_t;

enum class Dialect : std::uint8_t { draft4, draft6, draft7, draft2019_09, draft2020_12 };

/// Keywords after normalisation. What old spellings become:
///   dependencies -> dependent_required + dependent_schemas; array-form items -> prefix_items;
///   additionalItems (beside array-form items) -> items; draft-04 exclusiveMinimum: true -> exclusive_minimum
///   in place of minimum; definitions -> defs; draft-04 id -> resource identity (not a keyword here).
/// Before 2019-09, siblings of $ref are dropped, except defs and the annotations (title, description,
/// default, examples ...), which assert nothing. A keyword whose value has the wrong shape is reported and
/// left out. Keywords of vocabularies that the dialect does not declare are dropped. Unknown keywords are not
/// listed here but stay readable through Schema::value.
enum class Keyword : std::uint8_t {
  ref,
  dynamic_ref,  // $recursiveRef is a dynamic_ref
  type,
  enumeration,
  constant,
  minimum,
  maximum,
  exclusive_minimum,
  exclusive_maximum,
  multiple_of,
  min_length,
  max_length,
  pattern,
  format,
  content_encoding,
  content_media_type,
  content_schema,
  min_items,
  max_items,
  unique_items,
  prefix_items,
  items,
  contains,
  min_contains,
  max_contains,
  unevaluated_items,
  min_properties,
  max_properties,
  required,
  dependent_required,
  properties,
  pattern_properties,
  additional_properties,
  property_names,
  dependent_schemas,
  unevaluated_properties,
  all_of,
  any_of,
  one_of,
  negation,
  condition,
  then_branch,
  else_branch,
  defs,
  title,
  description,
  default_value,
  examples,
  deprecated,
  read_only,
  write_only,
  comment,
};

/// A subschema below a keyword: its property name, pattern or trigger (empty for lists and single ones).
struct Child {
  std::string name;
  SchemaId schema = no_schema;
};

/// One keyword of one schema object.
struct KeywordUse {
  Keyword keyword{};
  holy::json::Value key;        ///< the key as written, for positions and its spelling
  holy::json::Value value;      ///< the value as written (for a split keyword: the whole original value)
  std::vector<Child> children;  ///< subschemas, in text order (numeric order for lists)
  std::vector<std::pair<std::string, std::vector<std::string>>> dependent_required;  ///< that keyword only
};

/// The names of its children, as views of them.
[[nodiscard]] std::vector<std::string_view> names_of(const KeywordUse& use);

/// $dynamicRef or $recursiveRef: bound lexically; overridden by the outermost dynamic anchor in scope.
struct DynamicReference {
  SchemaId initial = no_schema;  ///< the lexical target
  std::string anchor;            ///< name to look for in the dynamic scope; empty: behaves as a plain $ref
                                 ///  ("$recursiveAnchor" stands for the 2019-09 form)
  bool is_fixed = false;         ///< no other anchor can ever answer it: it always means `initial`
};

/// What parts of a schema that are wrong, and so left out, could have done.
enum class LeftOut : std::uint8_t {
  nothing,
  refusals,     ///< refuse values: what is refused without them is refused
  permissions,  ///< let values pass that are refused without them
};

/// One subschema.
struct Schema {
  SchemaId id = no_schema;
  load::FileId file = 0;
  ResourceId resource = 0;
  Dialect dialect = Dialect::draft2020_12;
  holy::json::Value value;  ///< object or boolean
  std::string location;  ///< absolute: resource URI, '#', JSON pointer within the resource, percent-encoded
                         ///  ("" pointer: no '#')
  std::string file_pointer;     ///< JSON pointer within its file
  SchemaId parent = no_schema;  ///< lexical parent subschema
  std::string name_hint;  ///< last property, definition or branch name on the way here, for naming types
  std::vector<KeywordUse> keywords;  ///< in text order
  SchemaId reference = no_schema;    ///< target of $ref
  std::optional<DynamicReference> dynamic_reference;
  /// The generic schema of which this is what it means in one dynamic scope: see settle.hpp.
  SchemaId instance_of = no_schema;
  /// Whose types and checks it adds to: its own file; of an instance, that of the schema with which its
  /// dynamic scope begins.
  load::FileId home = 0;
  bool asserts_format =
      false;  ///< its meta-schema requires `format` to be asserted (format-assertion vocabulary)
  bool knows_dialect = true;            ///< false: its keywords may mean something else
  bool shares_name = false;             ///< an identifier or anchor of it names another schema, too
  LeftOut left_out = LeftOut::nothing;  ///< of its keywords and subschemas with a wrong value

  [[nodiscard]] bool is_boolean() const { return value.is(holy::json::Kind::boolean); }
  [[nodiscard]] const KeywordUse* find(Keyword keyword) const;
};

/// The target of a dynamic reference that always means the same, else no_schema.
[[nodiscard]] SchemaId fixed_target(const Schema& schema);

/// A schema resource: a document root or an embedded $id.
struct Resource {
  ResourceId id = 0;
  std::string uri;  ///< absolute, without fragment
  SchemaId root = no_schema;
  std::vector<std::pair<std::string, SchemaId>> dynamic_anchors;  ///< "$recursiveAnchor" for 2019-09's true
};

/// An x-holy-* keyword value or any other member that is no keyword of the dialect.
[[nodiscard]] std::optional<holy::json::Value> extension(const Schema& schema, std::string_view keyword);

/// A primary document's root.
struct Root {
  load::FileId file = 0;
  SchemaId schema = no_schema;
};

struct Registry;  // registry.hpp: URIs, anchors and file paths to schemas

struct SchemaSet {
  load::SourceTree sources;     ///< owned: Values point into it
  std::vector<Schema> schemas;  ///< index is SchemaId; parents before children within a file
  std::vector<Resource> resources;
  std::vector<Root> roots;                   ///< primary documents, in FileId order
  std::shared_ptr<const Registry> registry;  ///< what find_schema looks into

  [[nodiscard]] const Schema& at(SchemaId id) const { return schemas[id]; }
  [[nodiscard]] const load::SourceFile& file_of(const Schema& schema) const {
    return *sources.files[schema.file];
  }
};

/// The span of a keyword (its key), of a value inside a schema, or of the schema itself.
[[nodiscard]] report::Span span_of(const SchemaSet& set, const Schema& schema);
[[nodiscard]] report::Span span_of(const SchemaSet& set, const Schema& schema, const holy::json::Value& part);

/// The schema that a URI reference names, resolved against a base URI as $ref would be (also file paths).
[[nodiscard]] SchemaId find_schema(const SchemaSet& set, std::string_view base, std::string_view reference);

struct ResolveOptions {
  std::string base_uri;                             ///< of documents without $id; default: their path
  Dialect default_dialect = Dialect::draft2020_12;  ///< of documents without $schema
  /// Of documents without $schema, by name or URI; empty: default_dialect.
  std::string dialect = {};
  std::size_t max_depth = 512;  ///< nesting allowed in files that references lead to
  /// A fragment (pointer or anchor) of the first root that is asked for.
  std::optional<std::string> entry = {};
  bool check_against_meta_schema = true;  ///< keyword-type errors ("wrong keyword type") with positions
};

struct Resolution {
  SchemaSet set;
  report::Diagnostics diagnostics;
  SchemaId entry = no_schema;  ///< what ResolveOptions::entry names
};

/// Walks and binds everything reachable. Meta-schemas of all drafts are built in and found by URI; nothing is
/// fetched. All errors in one run: unknown dialect, wrong keyword type, unresolvable reference (with the
/// nearest known name), cycle of references that consumes no instance, $id and path that disagree (warning).
[[nodiscard]] Resolution resolve(load::SourceTree sources, const ResolveOptions& options = {});

}  // namespace holyc::resolve
