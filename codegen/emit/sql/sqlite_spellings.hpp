// Names of members that a document spells with escapes ({"\u0069": 1}): SQLite's paths find a name only as it
// stands in the text. A CHECK leaves such a document to triggers, which judge it with its names spelled
// plainly.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "codegen/emit/sql/code.hpp"
#include "codegen/emit/sql/script.hpp"
#include "codegen/emit/target.hpp"

namespace holyc::emit::sql {

/// The names of the two views that this takes; no table of the schemas has them.
struct SpellingViews {
  std::string spellings;  ///< each escape of a character with the character, in order
  std::string spelled;    ///< takes documents to be judged
};
[[nodiscard]] SpellingViews spelling_views(const Input& input);

/// A column of JSON text whose value is judged.
struct JudgedColumn {
  std::string column;           ///< unquoted
  std::string kind;             ///< SQL of what judges it: a literal, or a column of NEW
  std::set<std::string> names;  ///< of members, which the tests look for
};

/// Whether the text may spell a name with escapes.
[[nodiscard]] std::string may_be_spelled(const std::string& text, const std::set<std::string>& names);

/// Before a row of the table is inserted or updated: texts that may be spelled go to what judges them.
[[nodiscard]] std::vector<Statement> spelled_triggers(Writer& writer, const SpellingViews& views,
                                                      const std::string& table,
                                                      const std::vector<JudgedColumn>& columns);

/// What judges a spelled document of a kind by tests of NEW."text".
[[nodiscard]] Statement judging_trigger(Writer& writer, const SpellingViews& views, const std::string& kind,
                                        const std::string& name, const std::string& subject,
                                        const std::string& test);

/// The views, and what holds for every spelled document. `names`: all that any test looks for.
[[nodiscard]] std::vector<Statement> spelling_statements(Writer& writer, const SpellingViews& views,
                                                         const std::set<std::string>& names);

}  // namespace holyc::emit::sql
