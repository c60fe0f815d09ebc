// Dialects and vocabularies, and how $schema spells them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/resolve/schema.hpp"

namespace holyc::resolve {

/// A set of vocabularies, as bits.
using Vocabularies = std::uint8_t;
inline constexpr Vocabularies core = 1, applicator = 2, unevaluated = 4, validation = 8, meta_data = 16,
                              format_vocabulary = 32, content = 64, all_vocabularies = 127;

/// What $schema selects.
struct DialectUse {
  Dialect dialect = Dialect::draft2020_12;
  Vocabularies vocabularies = all_vocabularies;
  bool asserts_format = false;  ///< a meta-schema requires `format` to be asserted
  bool is_known = true;         ///< false: a guess, since what $schema names is not known
};

/// The dialect that a spelling of $schema names, if it is one of the standard ones (or of those in wide use).
[[nodiscard]] std::optional<Dialect> standard_dialect(std::string_view schema_uri);

/// The dialect that users mean by a name ("draft-07", "draft7", "2019-09") or by its URI.
[[nodiscard]] std::optional<Dialect> dialect_named(std::string_view text);

/// The canonical URIs of the standard dialects, for suggestions.
[[nodiscard]] std::vector<std::string_view> standard_dialect_uris();

/// A vocabulary by its URI.
struct VocabularyInfo {
  std::string_view uri;
  Vocabularies bit;
  bool asserts_format;  ///< when a meta-schema declares it as required
};
[[nodiscard]] const VocabularyInfo* find_vocabulary(std::string_view uri);

/// "draft-07", "2020-12".
[[nodiscard]] std::string_view to_string(Dialect dialect);

/// Before 2019-09: siblings of $ref do not count, and $id may be an anchor.
[[nodiscard]] inline bool is_before_2019(Dialect dialect) {
  return dialect <= Dialect::draft7;
}

}  // namespace holyc::resolve
