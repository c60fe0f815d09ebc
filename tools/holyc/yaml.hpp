// YAML as JSON text that remembers where in the YAML everything stood.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <holy/json/position.hpp>

namespace holyc::cli {

/// Where a value or key of the JSON text came from.
struct YamlPlace {
  std::size_t offset;             ///< in the JSON text, increasing
  holy::json::Position position;  ///< in the YAML text
  std::size_t length;             ///< code points worth underlining
};

struct YamlReading {
  std::string json;
  std::vector<YamlPlace> places;
  std::string error;                    ///< one sentence; empty when the text is YAML
  holy::json::Position error_position;  ///< of the error
};

/// Reads one YAML document. Plain scalars are null, booleans and numbers where the YAML core schema and JSON
/// agree on them, and strings otherwise. An empty document is an empty object.
[[nodiscard]] YamlReading read_yaml(const std::string& text);

/// The place of a byte of the JSON text: the last value or key that begins at or before it.
[[nodiscard]] YamlPlace place_of(const YamlReading& reading, std::size_t offset);

}  // namespace holyc::cli
