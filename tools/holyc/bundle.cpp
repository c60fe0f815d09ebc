#include "tools/holyc/bundle.hpp"

#include <set>
#include <string>
#include <vector>

#include <holy/json/writer.hpp>

#include "codegen/program/compile.hpp"
#include "codegen/resolve/schema.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/files.hpp"
#include "tools/holyc/front_end.hpp"

namespace holyc::cli {

namespace {

using holy::json::ArrayWriter;
using holy::json::ObjectWriter;
using holy::json::Raw;

/// The roots asked for; all without names. An unknown name becomes a diagnostic.
std::vector<resolve::SchemaId> wanted_roots(FrontEnd& front_end, const std::vector<std::string>& types) {
  std::vector<resolve::SchemaId> wanted;
  if (types.empty()) {
    for (const model::RootSchema& root : front_end.model.roots) wanted.push_back(root.schema);
  }
  for (const std::string& type : types) {
    if (const model::RootSchema* const root = find_root(front_end, type)) {
      wanted.push_back(root->schema);
    } else {
      front_end.diagnostics.push_back(unknown_root(front_end, type));
    }
  }
  return wanted;
}

/// The files of some schemas and of everything they refer to, built-in meta-schemas left out.
std::set<load::FileId> files_reached(const resolve::SchemaSet& set,
                                     const std::vector<resolve::SchemaId>& wanted) {
  std::vector<std::vector<resolve::SchemaId>> references(set.sources.files.size());
  for (const resolve::Schema& schema : set.schemas) {
    if (schema.reference != resolve::no_schema) references[schema.file].push_back(schema.reference);
    if (schema.dynamic_reference) references[schema.file].push_back(schema.dynamic_reference->initial);
  }
  std::set<load::FileId> reached;
  std::vector<load::FileId> open;
  for (const resolve::SchemaId id : wanted) open.push_back(set.at(id).file);
  while (!open.empty()) {
    const load::FileId file = open.back();
    open.pop_back();
    if (set.sources.files[file]->uri.starts_with("builtin:") || !reached.insert(file).second) continue;
    for (const resolve::SchemaId target : references[file]) {
      if (target != resolve::no_schema) open.push_back(set.at(target).file);
    }
  }
  return reached;
}

const resolve::Schema* root_of(const resolve::SchemaSet& set, load::FileId file) {
  for (const resolve::Schema& schema : set.schemas) {
    if (schema.file == file && schema.file_pointer.empty()) return &schema;
  }
  return nullptr;
}

/// A schema's text with the $id that it is known by, which an embedded resource needs.
std::string with_id(const resolve::SchemaSet& set, const resolve::Schema& root) {
  const std::string_view text = root.value.text();
  const std::string& uri = set.resources[root.resource].uri;
  const char* const keyword = root.dialect == resolve::Dialect::draft4 ? "id" : "$id";
  if (!root.is_boolean() && root.value.find(keyword)) return std::string(text);
  return holy::json::object_text([&](ObjectWriter& schema) {
    schema.member(root.is_boolean() ? "$id" : keyword, uri);
    if (root.is_boolean()) {
      schema.array("allOf", [&](ArrayWriter& branches) { branches.item(Raw{text}); });
    } else if (root.value.size() > 0) {
      schema.members_of(Raw{text});
    }
  });
}

/// A compound schema document (JSON Schema 2020-12, section 9.3): every file is an embedded resource.
std::string compound(const resolve::SchemaSet& set, const std::vector<resolve::SchemaId>& wanted) {
  constexpr holy::json::Layout lines{.first = "\n", .between = ",\n", .last = "\n", .colon = ": "};
  const auto write = [&](ObjectWriter& document) {
    document.member("$schema", "https://json-schema.org/draft/2020-12/schema");
    if (wanted.size() == 1) document.member("$ref", set.resources[set.at(wanted.front()).resource].uri);
    document.object(
        "$defs",
        [&](ObjectWriter& definitions) {
          for (const load::FileId file : files_reached(set, wanted)) {
            if (const resolve::Schema* const root = root_of(set, file))
              definitions.member(set.resources[root->resource].uri, Raw{with_id(set, *root)});
          }
        },
        lines);
  };
  return holy::json::object_text(write, lines) + "\n";
}

void write_event_type(ObjectWriter& out, const resolve::SchemaSet& set, const model::RootSchema& root) {
  const model::EventInfo& event = *root.event;
  out.member("event_type", event.type);
  out.member("domain", event.domain);
  out.member("kind", event.kind);
  out.member("status", event.status);
  out.member("aliases", event.aliases);
  out.member("schema_uri", root.uri);
  out.member("schema", set.at(root.schema).value.document()->text());
}

/// What services load by --registry: a line of JSON that describes the event types, then the Program's bytes.
std::string registry(const FrontEnd& front_end, const std::vector<resolve::SchemaId>& wanted,
                     const holy::program::Program& program) {
  const std::set<resolve::SchemaId> chosen(wanted.begin(), wanted.end());
  const std::string types = holy::json::object_text([&](ObjectWriter& out) {
    out.member("holyfields_registry", 1);
    out.array("types", [&](ArrayWriter& list) {
      for (const model::RootSchema& root : front_end.model.roots) {
        if (root.event && chosen.contains(root.schema))
          list.object([&](ObjectWriter& type) { write_event_type(type, front_end.set, root); });
      }
    });
  });
  return types + "\n" + holy::program::to_bytes(program);
}

}  // namespace

int bundle(const BundleOptions& options) {
  ConfigReading reading = read_config(options.project);
  if (report::has_errors(reading.diagnostics)) {
    complain(std::move(reading.diagnostics), options.showing);
    return cannot_answer;
  }
  FrontEnd front_end = run_front_end(reading.config, Stage::modelled);
  std::string text;
  if (front_end.ok()) {
    const std::vector<resolve::SchemaId> wanted = wanted_roots(front_end, options.types);
    if (options.program) {
      program::Compilation compilation =
          program::compile(front_end.set, wanted, {.assert_formats = reading.config.assert_formats});
      report::append(front_end.diagnostics, std::move(compilation.diagnostics));
      text = registry(front_end, wanted, compilation.program);
    } else {
      text = compound(front_end.set, wanted);
    }
  }
  const bool usable = front_end.ok();
  complain(std::move(front_end.diagnostics), options.showing);
  if (!usable) return cannot_answer;
  if (options.out == "-") {
    print(text);
    return success;
  }
  const std::string error = write_file(options.out, text);
  if (!error.empty()) complain("holyc: " + error + "\n");
  return error.empty() ? success : cannot_answer;
}

}  // namespace holyc::cli
