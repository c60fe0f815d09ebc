#include "tools/holyc/list.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <holy/json/writer.hpp>

#include "codegen/emit/sql/columns.hpp"
#include "codegen/emit/sql/tables.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/files.hpp"
#include "tools/holyc/front_end.hpp"

namespace holyc::cli {

namespace {

using holy::json::ObjectWriter;
using model::RootSchema;

void write_event(ObjectWriter& out, const model::EventInfo& event) {
  out.member("type", event.type);
  out.member("domain", event.domain);
  out.member("version", event.version);
  out.member("kind", event.kind);
  out.member("status", event.status);
  out.member("owner", event.owner);
  out.member("aliases", event.aliases);
  out.member("indexes", event.indexes);
  out.member("deprecated_since", event.deprecated_since);
  out.member("sunset", event.sunset);
  out.member("replacement", event.replacement);
}

/// The view of an event, the table of events, the table of another document; nothing for other roots.
void write_sql(ObjectWriter& out, const FrontEnd& front_end, const RootSchema& root) {
  const std::string& name = front_end.names.roots[root.index].sql_table;
  if (emit::sql::is_table(front_end.model, front_end.compilation, root)) return out.member("table", name);
  if (!emit::sql::has_events_table(front_end.model)) return;
  if (root.event) return out.member("view", name);
  if (root.envelope) out.member("table", emit::sql::events_table);
}

void write_targets(ObjectWriter& out, const FrontEnd& front_end, const RootSchema& root) {
  const names::RootNames& names = front_end.names.roots[root.index];
  const names::Name& type = front_end.names.types[root.type].type;
  const auto target = [&out](const char* name, const char* where, const std::string& file, const char* what,
                             const std::string& symbol) {
    out.object(name, [&](ObjectWriter& members) {
      members.member(where, file);
      members.member(what, symbol);
    });
  };
  target("cpp", "header", names.header, "type", names.cpp_type);
  target("typescript", "module", names.typescript_module, "symbol", type.typescript);
  target("pydantic", "module", names.python_module, "symbol", type.python);
  out.object("sql", [&](ObjectWriter& sql) { write_sql(sql, front_end, root); });
}

void write_root(ObjectWriter& out, const FrontEnd& front_end, const RootSchema& root) {
  out.member("file", shown(front_end.set.file_of(front_end.set.at(root.schema)).path));
  out.member("path", root.relative_path);
  out.member("id", root.uri);
  out.member("dialect", root.dialect);
  out.member("title", front_end.model.at(root.type).title);
  if (root.event) {
    out.object("event", [&](ObjectWriter& event) { write_event(event, *root.event); });
  } else {
    out.member("event", nullptr);
  }
  out.member("envelope", root.envelope.has_value());
  out.object("targets", [&](ObjectWriter& targets) { write_targets(targets, front_end, root); });
}

std::string json(const FrontEnd& front_end) {
  constexpr holy::json::Layout lines{.first = "\n ", .between = ",\n ", .last = "\n"};
  return holy::json::array_text(
             [&](holy::json::ArrayWriter& roots) {
               for (const RootSchema& root : front_end.model.roots)
                 roots.object([&](ObjectWriter& out) { write_root(out, front_end, root); });
             },
             lines) +
         "\n";
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
  FrontEnd front_end = run_front_end(reading.config, Stage::compiled);
  const bool usable = front_end.ok();
  complain(std::move(front_end.diagnostics), options.showing);
  if (!usable) return cannot_answer;
  print(options.showing.format == Format::json ? json(front_end) : table(front_end));
  return success;
}

}  // namespace holyc::cli
