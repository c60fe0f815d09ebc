// Where URIs, anchors, values and file paths lead. Filled by resolve(), read by find_schema().
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "codegen/resolve/schema.hpp"

namespace holyc::resolve {

/// Members or items of one large container, for look-ups by name or position in constant time.
struct ContainerIndex {
  std::unordered_map<std::string_view, holy::json::Value> members;  ///< the last one of equal keys
  std::vector<holy::json::Value> items;
};

struct Registry {
  std::unordered_map<std::string, ResourceId> resources;  ///< by canonical URI
  std::unordered_map<std::string, SchemaId> anchors;      ///< by anchor_key
  std::unordered_map<std::uint64_t, SchemaId> by_value;   ///< by value_key
  std::unordered_map<std::string, load::FileId> paths;    ///< by normal_path
};

[[nodiscard]] std::string anchor_key(ResourceId resource, std::string_view anchor);
[[nodiscard]] std::uint64_t value_key(load::FileId file, const holy::json::Value& value);

/// An absolute path without dots, for comparisons; links are not followed.
[[nodiscard]] std::string normal_path(std::string_view path);

/// The schema of a value, if it was walked.
[[nodiscard]] SchemaId schema_of(const Registry& registry, load::FileId file, const holy::json::Value& value);

/// The resource of a canonical URI, also when the two differ in a trailing slash alone.
[[nodiscard]] std::optional<ResourceId> find_resource(const Registry& registry, const std::string& canonical);

/// The path that a relative (or file:) reference names, seen from a file; nothing for other references.
[[nodiscard]] std::optional<std::string> path_of_reference(const load::SourceFile& from,
                                                           std::string_view reference);

}  // namespace holyc::resolve
