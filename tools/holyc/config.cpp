#include "tools/holyc/config.hpp"

#include <functional>
#include <string_view>
#include <utility>

#include <holy/explain/explain.hpp>
#include <holy/json/document.hpp>
#include <holy/json/position.hpp>
#include <holy/verdict/interpreter.hpp>

#include "codegen/program/compile.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"
#include "embedded_schemas.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/files.hpp"
#include "tools/holyc/record_reader.hpp"
#include "tools/holyc/schema_roots.hpp"
#include "tools/holyc/severities.hpp"
#include "tools/holyc/yaml.hpp"

namespace holyc::cli {

namespace fs = std::filesystem;
using holy::json::Kind;
using holy::json::Value;

namespace {

constexpr const char* default_name = "holyc.yaml";

/// The configuration's own schema, run against it.
holy::Issues issues_of(const Value& root) {
  load::SourceTree tree;
  const auto& [path, text] = embedded_schemas().front();
  load::add_text(tree, std::string(path), "holyc:/" + std::string(path), std::string(text), true);
  resolve::ResolveOptions options;
  options.check_against_meta_schema = false;
  const resolve::Resolution resolution = resolve::resolve(std::move(tree), options);
  const resolve::SchemaId schema = resolution.set.roots.front().schema;
  program::Compilation compilation = program::compile(resolution.set, {schema});
  const holy::program::NodeId node = compilation.node_of.at(schema);
  const holy::program::Runnable runnable(std::move(compilation.program));
  return holy::program::explain(runnable, node, root);
}

report::Span span_in(const std::string& file, const std::string& text, holy::json::Position position,
                     std::size_t length) {
  report::Span span = report::whole_file(file);
  span.line = position.line;
  span.column = position.column;
  span.length = length;
  std::string_view rest = text;
  for (std::size_t line = 1; line < position.line && rest.find('\n') != std::string_view::npos; ++line) {
    rest.remove_prefix(rest.find('\n') + 1);
  }
  span.excerpt = std::string(holy::json::line_at(rest, 0));
  return span;
}

std::vector<std::string> texts_of(const Value& value) {
  std::vector<std::string> texts;
  if (value.is(Kind::string)) texts.emplace_back(value.string());
  if (value.is(Kind::array)) {
    for (const Value item : value.items()) texts.emplace_back(item.string());
  }
  return texts;
}

/// Takes over a document that its schema has accepted.
void take(Config& config, const Value& root, const std::function<report::Span(const Value&)>& span_of) {
  const fs::path base = config.file.parent_path();
  for (const Value::Member member : root.members()) {
    const std::string_view name = member.name();
    const Value& value = member.value;
    if (name == "schemas") {
      config.schemas = roots_of(base, value, span_of);
    } else if (name == "dialect") {
      config.dialect = std::string(value.string());
    } else if (name == "out") {
      config.out = (base / value.string()).lexically_normal();
    } else if (name == "namespace") {
      config.namespace_name = std::string(value.string());
    } else if (name == "targets") {
      config.targets = texts_of(value);
    } else if (name == "templates") {
      config.templates = (base / value.string()).lexically_normal();
    } else if (name == "format") {
      config.assert_formats = value.string() == "assert";
    } else if (name == "strict") {
      config.strict = value.boolean();
    } else if (name == "base_uri") {
      config.base_uri = std::string(value.string());
    } else if (name == "sql") {
      if (const auto schema = value.find("schema")) config.sql_schema = std::string(schema->string());
    }
  }
}

/// As severe as the configuration itself says: an error makes it unusable, what is less is only told.
void tell_of_mark(ConfigReading& out, const std::string& file) {
  report::Diagnostics told{report::diagnose("byte-order-mark", file + " starts with a byte order mark.",
                                            report::whole_file(file))};
  report::apply(out.config.severities, told);
  if (report::has_errors(told)) return report::append(out.diagnostics, std::move(told));
  if (!told.empty()) complain(std::move(told), Showing{});
}

void read_file_into(ConfigReading& out) {
  const std::string file = shown(out.config.file);
  auto text = read_file(out.config.file);
  if (!text) {
    out.diagnostics.push_back(report::diagnose("unreadable-file", text.error(), report::whole_file(file)));
    return;
  }
  const bool had_mark = text->starts_with(byte_order_mark);
  if (had_mark) text->erase(0, byte_order_mark.size());
  const YamlReading yaml = read_yaml(*text);
  if (!yaml.error.empty()) {
    out.diagnostics.push_back(report::diagnose("invalid-configuration",
                                               "This is no YAML: " + yaml.error + ".",
                                               span_in(file, *text, yaml.error_position, 1)));
    return;
  }
  const holy::json::Reading reading = holy::json::read(yaml.json);
  for (const holy::json::SyntaxError& error : reading.errors) {
    const YamlPlace place = place_of(yaml, error.offset);
    out.diagnostics.push_back(report::diagnose("invalid-configuration", error.message,
                                               span_in(file, *text, place.position, place.length),
                                               error.hint));
  }
  if (!reading.ok()) return;
  for (const holy::Issue& issue : issues_of(reading.document.root())) {
    const YamlPlace place = place_of(yaml, issue.offset);
    out.diagnostics.push_back(report::diagnose("invalid-configuration", issue.message,
                                               span_in(file, *text, place.position, place.length),
                                               issue.hint));
  }
  if (!out.diagnostics.empty()) return;
  const auto span_of = [&](const Value& value) {
    const YamlPlace place = place_of(yaml, value.begin_offset());
    return span_in(file, *text, place.position, place.length);
  };
  const Value root = reading.document.root();
  take(out.config, root, span_of);
  if (const auto name = root.find("namespace")) out.config.namespace_span = span_of(*name);
  if (const auto dialect = root.find("dialect")) out.config.dialect_span = span_of(*dialect);
  if (const auto severity = root.find("severity")) {
    SeverityReading said = read_severities(*severity, span_of);
    out.config.severities = std::move(said.severities);
    report::append(out.diagnostics, std::move(said.diagnostics));
  }
  if (had_mark) tell_of_mark(out, file);
}

}  // namespace

ConfigReading read_config(const Project& project) {
  ConfigReading out;
  if (!project.config.empty()) {
    out.config.file = project.config;
  } else if (fs::exists(default_name)) {
    out.config.file = default_name;
  }
  if (!out.config.file.empty()) read_file_into(out);
  if (!project.schemas.empty()) {
    out.config.schemas.clear();
    for (const std::string& text : project.schemas) out.config.schemas.push_back(root_named({}, text));
  }
  if (project.dialect) {
    out.config.dialect = *project.dialect;
    out.config.dialect_span = {};
  }
  if (project.max_schema_depth) out.config.max_schema_depth = *project.max_schema_depth;
  out.config.verbose = project.verbose;
  if (project.namespace_name) {
    out.config.namespace_name = *project.namespace_name;
    out.config.namespace_span = {};
  }
  if (project.assert_formats) out.config.assert_formats = *project.assert_formats;
  return out;
}

}  // namespace holyc::cli
