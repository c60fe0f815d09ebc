#include "tools/holyc/list.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <holy/json/write.hpp>

#include "tools/holyc/console.hpp"
#include "tools/holyc/files.hpp"
#include "tools/holyc/front_end.hpp"

namespace holyc::cli {

namespace {

using model::RootSchema;

std::string quoted_list(const std::vector<std::string>& texts) {
  std::string out = "[";
  for (const std::string& text : texts) out += (out.size() > 1 ? "," : "") + holy::json::quoted(text);
  return out + "]";
}

std::string event_json(const model::EventInfo& event) {
  return "{\"type\":" + holy::json::quoted(event.type) + ",\"domain\":" + holy::json::quoted(event.domain) +
         ",\"version\":" + std::to_string(event.version) + ",\"kind\":" + holy::json::quoted(event.kind) +
         ",\"status\":" + holy::json::quoted(event.status) + ",\"owner\":" + holy::json::quoted(event.owner) +
         ",\"aliases\":" + quoted_list(event.aliases) + ",\"indexes\":" + quoted_list(event.indexes) +
         ",\"deprecated_since\":" + holy::json::quoted(event.deprecated_since) +
         ",\"sunset\":" + holy::json::quoted(event.sunset) +
         ",\"replacement\":" + holy::json::quoted(event.replacement) + "}";
}

/// The view of an event, the table of events, the table of another object; nothing for other roots.
std::string sql_json(const FrontEnd& front_end, const RootSchema& root) {
  const std::string& name = front_end.names.roots[root.index].sql_table;
  if (root.event) return "{\"view\":" + holy::json::quoted(name) + "}";
  if (root.envelope) return "{\"table\":\"events\"}";
  const bool is_object = front_end.model.resolved(root.type).kind == model::TypeKind::object;
  return is_object ? "{\"table\":" + holy::json::quoted(name) + "}" : "{}";
}

std::string root_json(const FrontEnd& front_end, const RootSchema& root) {
  const names::RootNames& names = front_end.names.roots[root.index];
  const names::Name& type = front_end.names.types[root.type].type;
  return "{\"file\":" + holy::json::quoted(shown(front_end.set.file_of(front_end.set.at(root.schema)).path)) +
         ",\"path\":" + holy::json::quoted(root.relative_path) + ",\"id\":" + holy::json::quoted(root.uri) +
         ",\"dialect\":" + holy::json::quoted(root.dialect) +
         ",\"title\":" + holy::json::quoted(front_end.model.at(root.type).title) +
         ",\"event\":" + (root.event ? event_json(*root.event) : "null") +
         ",\"envelope\":" + (root.envelope ? "true" : "false") +
         ",\"targets\":{\"cpp\":{\"header\":" + holy::json::quoted(names.header) +
         ",\"type\":" + holy::json::quoted(names.cpp_type) +
         "},\"typescript\":{\"module\":" + holy::json::quoted(names.typescript_module) +
         ",\"symbol\":" + holy::json::quoted(type.typescript) +
         "},\"pydantic\":{\"module\":" + holy::json::quoted(names.python_module) +
         ",\"symbol\":" + holy::json::quoted(type.python) + "},\"sql\":" + sql_json(front_end, root) + "}}";
}

std::string json(const FrontEnd& front_end) {
  std::string out = "[";
  for (const RootSchema& root : front_end.model.roots)
    out += (out.size() > 1 ? ",\n " : "\n ") + root_json(front_end, root);
  return out + "\n]\n";
}

std::string remark(const RootSchema& root) {
  if (root.envelope) return "envelope";
  if (!root.event) return "part";
  return root.event->kind + (root.event->status.empty() ? "" : ", " + root.event->status);
}

std::string table(const FrontEnd& front_end) {
  const auto name = [](const RootSchema& root) { return root.event ? root.event->type : root.relative_path; };
  std::size_t name_width = 0;
  std::size_t remark_width = 0;
  for (const RootSchema& root : front_end.model.roots) {
    name_width = std::max(name_width, name(root).size());
    remark_width = std::max(remark_width, remark(root).size());
  }
  const auto padded = [](std::string text, std::size_t width) {
    text.resize(width + 2, ' ');
    return text;
  };
  std::string out;
  for (const RootSchema& root : front_end.model.roots) {
    const std::string file = shown(front_end.set.file_of(front_end.set.at(root.schema)).path);
    out += padded(name(root), name_width) + padded(remark(root), remark_width) + file + "\n";
  }
  return out;
}

}  // namespace

int list(const ListOptions& options) {
  ConfigReading reading = read_config(options.project);
  if (report::has_errors(reading.diagnostics)) {
    complain(std::move(reading.diagnostics), options.showing);
    return cannot_answer;
  }
  FrontEnd front_end = run_front_end(reading.config, Stage::named);
  const bool usable = front_end.ok();
  complain(std::move(front_end.diagnostics), options.showing);
  if (!usable) return cannot_answer;
  print(options.showing.format == Format::json ? json(front_end) : table(front_end));
  return success;
}

}  // namespace holyc::cli
