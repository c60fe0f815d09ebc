#include "codegen/resolve/dialects.hpp"

#include <algorithm>
#include <array>

namespace holyc::resolve {

namespace {

struct Spelling {
  std::string_view uri;  // without scheme, trailing '#' and trailing '/'
  Dialect dialect;
};

// Hyper-schemas add links to the same validation keywords. Iglu's self-describing schemas are draft-04 with
// `self`.
constexpr std::array spellings{
    Spelling{"json-schema.org/draft-04/schema", Dialect::draft4},
    Spelling{"json-schema.org/draft-04/hyper-schema", Dialect::draft4},
    Spelling{"json-schema.org/draft-06/schema", Dialect::draft6},
    Spelling{"json-schema.org/draft-06/hyper-schema", Dialect::draft6},
    Spelling{"json-schema.org/draft-07/schema", Dialect::draft7},
    Spelling{"json-schema.org/draft-07/hyper-schema", Dialect::draft7},
    Spelling{"json-schema.org/draft/2019-09/schema", Dialect::draft2019_09},
    Spelling{"json-schema.org/draft/2019-09/hyper-schema", Dialect::draft2019_09},
    Spelling{"json-schema.org/draft/2020-12/schema", Dialect::draft2020_12},
    Spelling{"json-schema.org/draft/2020-12/hyper-schema", Dialect::draft2020_12},
    Spelling{"json-schema.org/schema", Dialect::draft2020_12},
    Spelling{"iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0",
             Dialect::draft4},
};

constexpr std::array vocabularies{
    VocabularyInfo{"https://json-schema.org/draft/2019-09/vocab/core", core, false},
    VocabularyInfo{"https://json-schema.org/draft/2019-09/vocab/applicator", applicator, false},
    VocabularyInfo{"https://json-schema.org/draft/2019-09/vocab/validation", validation, false},
    VocabularyInfo{"https://json-schema.org/draft/2019-09/vocab/meta-data", meta_data, false},
    VocabularyInfo{"https://json-schema.org/draft/2019-09/vocab/format", format_vocabulary, true},
    VocabularyInfo{"https://json-schema.org/draft/2019-09/vocab/content", content, false},
    VocabularyInfo{"https://json-schema.org/draft/2020-12/vocab/core", core, false},
    VocabularyInfo{"https://json-schema.org/draft/2020-12/vocab/applicator", applicator, false},
    VocabularyInfo{"https://json-schema.org/draft/2020-12/vocab/unevaluated", unevaluated, false},
    VocabularyInfo{"https://json-schema.org/draft/2020-12/vocab/validation", validation, false},
    VocabularyInfo{"https://json-schema.org/draft/2020-12/vocab/meta-data", meta_data, false},
    VocabularyInfo{"https://json-schema.org/draft/2020-12/vocab/format-annotation", format_vocabulary, false},
    VocabularyInfo{"https://json-schema.org/draft/2020-12/vocab/format-assertion", format_vocabulary, true},
    VocabularyInfo{"https://json-schema.org/draft/2020-12/vocab/content", content, false},
};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == '#' || text.back() == '/' || text.back() == ' '))
    text.remove_suffix(1);
  while (text.starts_with(' ')) text.remove_prefix(1);
  return text;
}

}  // namespace

std::optional<Dialect> standard_dialect(std::string_view schema_uri) {
  std::string_view name = trimmed(schema_uri);
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (name.starts_with(scheme)) {
      name.remove_prefix(scheme.size());
      if (name.starts_with("www.")) name.remove_prefix(4);
      const auto* const found = std::ranges::find(spellings, name, &Spelling::uri);
      if (found != spellings.end()) return found->dialect;
      break;
    }
  }
  return std::nullopt;
}

std::optional<Dialect> dialect_named(std::string_view text) {
  if (const auto standard = standard_dialect(text)) return standard;
  const auto bare = [](std::string_view name) {
    if (name.starts_with("draft")) name.remove_prefix(5);
    return name.substr(std::min(name.find_first_not_of("-_/ 0"), name.size()));
  };
  for (std::size_t at = 0; at <= static_cast<std::size_t>(Dialect::draft2020_12); ++at) {
    const auto dialect = static_cast<Dialect>(at);
    if (!bare(text).empty() && bare(text) == bare(to_string(dialect))) return dialect;
  }
  return std::nullopt;
}

std::vector<std::string_view> standard_dialect_uris() {
  return {"https://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2019-09/schema",
          "http://json-schema.org/draft-07/schema#", "http://json-schema.org/draft-06/schema#",
          "http://json-schema.org/draft-04/schema#"};
}

const VocabularyInfo* find_vocabulary(std::string_view uri) {
  const auto* const found = std::ranges::find(vocabularies, uri, &VocabularyInfo::uri);
  return found == vocabularies.end() ? nullptr : found;
}

std::string_view to_string(Dialect dialect) {
  constexpr std::array<std::string_view, 5> names{"draft-04", "draft-06", "draft-07", "2019-09", "2020-12"};
  return names[static_cast<std::size_t>(dialect)];
}

}  // namespace holyc::resolve
