#include "tools/holyc/show.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <holy/json/write.hpp>

#include "tools/holyc/console.hpp"
#include "tools/holyc/files.hpp"
#include "tools/holyc/front_end.hpp"

namespace holyc::cli {

namespace {

using model::Type;

/// A type in a few words: "list of string", "one of "a", "b"".
std::string words_for(const FrontEnd& front_end, model::TypeId id) {
  const std::string words = model::match(
      front_end.model.at(id), [](const model::Any&) -> std::string { return "any value"; },
      [](const model::Never&) -> std::string { return "nothing"; },
      [](const model::Null&) -> std::string { return "null"; },
      [](const model::Boolean&) -> std::string { return "boolean"; },
      [](const model::Integer&) -> std::string { return "integer"; },
      [](const model::Number&) -> std::string { return "number"; },
      [](const model::String& string) {
        return string.format.empty() ? "string" : "string (" + string.format + ")";
      },
      [](const model::Enumeration& list) {
        std::string text = "one of";
        for (std::size_t i = 0; i < list.values.size(); ++i)
          text += (i == 0 ? " " : ", ") + list.values[i].text;
        return text;
      },
      [](const model::Object&) -> std::string { return "object"; },
      [&](const model::Map& map) { return "map of " + words_for(front_end, map.item.type); },
      [&](const model::Array& array) { return "list of " + words_for(front_end, array.item.type); },
      [](const model::Tuple&) -> std::string { return "tuple"; },
      [&](const model::Union& choice) {
        std::string text = "one of";
        for (std::size_t i = 0; i < choice.branches.size(); ++i)
          text += (i == 0 ? " " : " or ") + words_for(front_end, choice.branches[i].type);
        return text;
      },
      [&](const model::Reference& reference) { return front_end.names.types[reference.target].type.cpp; });
  return holy::json::shortened(words, 120);
}

std::string members_text(const FrontEnd& front_end, const model::Object& object) {
  std::size_t width = 0;
  for (const model::Member& member : object.members) width = std::max(width, member.name.size());
  std::string out;
  for (const model::Member& member : object.members) {
    std::string name = member.name;
    name.resize(width, ' ');
    out += "  " + name + "  " + words_for(front_end, member.type) + (member.nullable ? " or null" : "") +
           (member.required ? ", required" : "") + (member.deprecated ? ", deprecated" : "") + "\n";
    if (!member.description.empty()) out += std::string(width + 6, ' ') + member.description + "\n";
    if (member.default_value)
      out += std::string(width + 6, ' ') +
             "Default: " + holy::json::shortened(member.default_value->text, 80) + "\n";
  }
  switch (object.openness) {
    case model::Openness::open:
      out += "  Other members are allowed and kept.\n";
      break;
    case model::Openness::closed:
      out += "  No other members.\n";
      break;
    case model::Openness::typed:
      out += "  Other members: " + words_for(front_end, object.rest.type) + ".\n";
      break;
  }
  return out;
}

std::string event_text(const model::EventInfo& event) {
  std::string out =
      "Kind:     " + event.kind + (event.status.empty() ? "" : " (" + event.status + ")") + "\n";
  const auto list_text = [](const std::vector<std::string>& texts) {
    std::string joined;
    for (const std::string& text : texts) joined += (joined.empty() ? "" : ", ") + text;
    return joined;
  };
  if (!event.aliases.empty()) out += "Aliases:  " + list_text(event.aliases) + "\n";
  if (!event.indexes.empty()) out += "Indexed:  " + list_text(event.indexes) + "\n";
  if (!event.owner.empty()) out += "Owner:    " + event.owner + "\n";
  if (!event.deprecated_since.empty() || !event.replacement.empty()) {
    out += "Deprecated since " + event.deprecated_since +
           (event.sunset.empty() ? "" : ", gone on " + event.sunset) +
           (event.replacement.empty() ? "" : "; use " + event.replacement) + "\n";
  }
  return out;
}

/// A JSON text as it stands in a schema, without the indentation that it has there.
std::string without_indentation(const std::string& text) {
  const std::size_t last_line = text.rfind('\n');
  if (last_line == std::string::npos) return text;
  const std::size_t indentation =
      std::min(text.find_first_not_of(' ', last_line + 1), text.size()) - last_line - 1;
  std::string out;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    const std::size_t first = std::min(text.find_first_not_of(' ', begin), end - 1);
    const std::size_t kept = begin == 0 ? 0 : std::min(first, begin + indentation);
    out += text.substr(kept, end - kept);
    begin = end;
  }
  return out;
}

std::string text_of(const FrontEnd& front_end, const model::RootSchema& root) {
  const Type& type = front_end.model.resolved(root.type);
  const names::RootNames& names = front_end.names.roots[root.index];
  std::string out = (root.event ? root.event->type : root.relative_path) + "\n";
  if (!type.title.empty()) out += type.title + ": ";
  out += type.description + "\n\n";
  out += "Schema:   " + shown(front_end.set.file_of(front_end.set.at(root.schema)).path) +
         "\n$id:      " + root.uri + "\n";
  if (root.event) out += event_text(*root.event);
  out += "C++:      #include <" + names.header + ">, " + names.cpp_type + "\n";
  out += "Python:   from " + names.python_module + " import " + front_end.names.types[root.type].type.python +
         "\n";
  out += "TS:       " + front_end.names.types[root.type].type.typescript + " from \"" +
         names.typescript_module + "\"\n\n";
  if (const auto* object = type.as<model::Object>()) {
    out += "Members:\n" + members_text(front_end, *object);
  } else {
    out += "Value: " + words_for(front_end, type.id) + "\n";
  }
  if (!type.examples.empty()) out += "\nExample:\n" + without_indentation(type.examples.front().text) + "\n";
  return out;
}

}  // namespace

int show(const ShowOptions& options) {
  ConfigReading reading = read_config(options.project);
  if (report::has_errors(reading.diagnostics)) {
    complain(std::move(reading.diagnostics), options.showing);
    return cannot_answer;
  }
  FrontEnd front_end = run_front_end(reading.config, Stage::named);
  const model::RootSchema* const root = front_end.ok() ? find_root(front_end, options.type) : nullptr;
  if (front_end.ok() && root == nullptr)
    front_end.diagnostics.push_back(unknown_root(front_end, options.type));
  complain(front_end.diagnostics, options.showing);
  if (root == nullptr) return cannot_answer;
  print(text_of(front_end, *root));
  return success;
}

}  // namespace holyc::cli
