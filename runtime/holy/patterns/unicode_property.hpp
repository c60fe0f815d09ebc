// The Unicode properties that ECMA-262 knows in \p{...}.
#pragma once

#include <holy/patterns/code_point_set.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace holy::patterns {

/// What kind of property a name belongs to (ECMA-262, tables 67 to 70).
enum class PropertyKind { general_category, script, script_extensions, binary };

/// A property as it stands in a pattern, by its short (canonical) name, such as `Lu`, `Grek` or `Alpha`.
struct UnicodeProperty {
  PropertyKind kind = PropertyKind::binary;
  std::string_view name;       ///< short name; points into a static table
  std::string_view long_name;  ///< points into a static table
  bool operator==(const UnicodeProperty&) const = default;
};

/// Finds what stands between the braces of \p{...}: `name=value` or a lone name. Names are exact, as ECMA-262
/// has it. Returns nothing where the standard knows no such property.
std::optional<UnicodeProperty> find_property(std::string_view expression);

/// Every code point of `property` (Unicode 17), decoded once and kept; empty optional where the table lacks
/// it. Thread-safe; the reference lives as long as the program.
const std::optional<CodePointSet>& property_set(const UnicodeProperty& property);

}  // namespace holy::patterns
