// Judges instances by generated C++: one runner, built against one generated tree.
// Usage: runner SCHEMA < list of files. SCHEMA is an $id, a path below the schema folder or an event type.
// Prints a line of JSON for each file: {"file", "accepts", "parse", "round_trip", "issues"}.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

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

std::string judge(const holy::SchemaEntry& schema, const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  const bool accepted = schema.accepts(text);
  std::string written;
  holy::Issues issues;
  const bool parsed = schema.round_trip(text, {}, written, issues);
  if (parsed) issues = schema.validate(text);  // empty, unless the engines disagree
  return "{\"file\":" + quoted(file) + ",\"accepts\":" + (accepted ? "true" : "false") +
         ",\"parse\":" + (parsed ? "true" : "false") + ",\"round_trip\":" + (parsed ? written : "null") +
         ",\"issues\":" + issues_json(issues) + "}";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: cpp_runner SCHEMA < list of files\n";
    return 2;
  }
  const holy::SchemaEntry* schema = HOLY_REGISTRY_NAMESPACE::find_schema(argv[1]);
  if (schema == nullptr) {
    std::cerr << "no generated schema is called " << argv[1] << '\n';
    return 2;
  }
  for (std::string file; std::getline(std::cin, file);) std::cout << judge(*schema, file) << '\n';
}
