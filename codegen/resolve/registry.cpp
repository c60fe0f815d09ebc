#include "codegen/resolve/registry.hpp"

#include <filesystem>

#include <holy/text/percent.hpp>

#include "codegen/resolve/uri.hpp"

namespace holyc::resolve {

std::string anchor_key(ResourceId resource, std::string_view anchor) {
  return std::to_string(resource) + '#' + std::string(anchor);
}

std::uint64_t value_key(load::FileId file, const holy::json::Value& value) {
  return (std::uint64_t{file} << 32u) | value.index();
}

std::string normal_path(std::string_view path) {
  std::error_code failure;
  const std::filesystem::path absolute = std::filesystem::absolute(path, failure);
  return (failure ? std::filesystem::path(path) : absolute).lexically_normal().generic_string();
}

SchemaId schema_of(const Registry& registry, load::FileId file, const holy::json::Value& value) {
  const auto found = registry.by_value.find(value_key(file, value));
  return found == registry.by_value.end() ? no_schema : found->second;
}

std::optional<ResourceId> find_resource(const Registry& registry, const std::string& canonical) {
  auto found = registry.resources.find(canonical);
  if (found == registry.resources.end()) {
    std::string other = canonical;
    if (other.ends_with('/')) {
      other.pop_back();
    } else {
      other += '/';
    }
    found = registry.resources.find(other);
  }
  if (found == registry.resources.end()) return std::nullopt;
  return found->second;
}

std::optional<std::string> path_of_reference(const load::SourceFile& from, std::string_view reference) {
  const Uri uri = parse_uri(reference);
  if (uri.path.empty() || uri.query) return std::nullopt;
  const std::string path = holy::text::percent_decoded(uri.path).value_or(uri.path);
  if (path.find('\0') != std::string::npos) return std::nullopt;
  if (uri.scheme) {
    if (*uri.scheme != "file" || (uri.authority && !uri.authority->empty())) return std::nullopt;
    return normal_path(path);
  }
  if (uri.authority) return std::nullopt;
  return normal_path((std::filesystem::path(from.path).parent_path() / path).generic_string());
}

}  // namespace holyc::resolve
