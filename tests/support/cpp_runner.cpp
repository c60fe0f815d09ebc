// Judges instances by generated C++: one runner, built against one generated tree.
// Usage: runner SCHEMA < list of files. SCHEMA is an $id, a path below the schema folder or an event type.
//        runner --batch < lines of {"schema": SCHEMA, "text": instance}
// Prints a line of JSON for each file or line: {"file" (not in batch), "accepts", "parse", "round_trip",
// "issues"}; round_trip is the text after parse and to_json, as a string, or null.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include <holy/json/document.hpp>
#include <holy/json/write.hpp>

#ifndef HOLY_REGISTRY_HEADER
#define HOLY_REGISTRY_HEADER <events/registry.hpp>
#define HOLY_REGISTRY_NAMESPACE events
#endif
#include HOLY_REGISTRY_HEADER

namespace {

using holy::json::quoted;

std::string issues_json(const holy::Issues& issues) {
  std::string text = "[";
  for (const holy::Issue& issue : issues) {
    if (text.size() > 1) text += ',';
    text += "{\"code\":" + quoted(issue.code) + ",\"message\":" + quoted(issue.message) +
            ",\"instance_location\":" + quoted(issue.instance_location) + "}";
  }
  return text + "]";
}

std::string judge(const holy::SchemaEntry& schema, std::string_view text) {
  const bool accepted = schema.accepts(text);
  std::string written;
  holy::Issues issues;
  const bool parsed = schema.round_trip(text, {}, written, issues);
  if (parsed) issues = schema.validate(text);  // empty, unless the engines disagree
  return std::string("\"accepts\":") + (accepted ? "true" : "false") +
         ",\"parse\":" + (parsed ? "true" : "false") +
         ",\"round_trip\":" + (parsed ? quoted(written) : "null") + ",\"issues\":" + issues_json(issues) +
         "}";
}

std::string content_of(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

const holy::SchemaEntry* find(std::string_view name) {
  const holy::SchemaEntry* schema = HOLY_REGISTRY_NAMESPACE::find_schema(name);
  if (schema == nullptr) std::cerr << "no generated schema is called " << name << '\n';
  return schema;
}

int run_batch() {
  for (std::string line; std::getline(std::cin, line);) {
    const holy::json::Reading reading = holy::json::read(line);
    if (!reading.ok()) return 2;
    const holy::json::Value request = reading.document.root();
    const holy::SchemaEntry* schema = find(request.find("schema")->string());
    if (schema == nullptr) return 2;
    std::cout << '{' << judge(*schema, request.find("text")->string()) << '\n';
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: cpp_runner SCHEMA < list of files, or --batch < lines\n";
    return 2;
  }
  if (std::string_view(argv[1]) == "--batch") return run_batch();
  const holy::SchemaEntry* schema = find(argv[1]);
  if (schema == nullptr) return 2;
  for (std::string file; std::getline(std::cin, file);) {
    std::cout << "{\"file\":" << quoted(file) << ',' << judge(*schema, content_of(file)) << '\n';
  }
}
