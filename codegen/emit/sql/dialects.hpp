// The two dialects: each makes its whole script.
#pragma once

#include <vector>

#include "codegen/emit/sql/script.hpp"
#include "codegen/emit/target.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::sql {

/// The script of postgresql/schema.sql.
[[nodiscard]] Script postgresql_script(const Input& input, Writer& writer, std::vector<Unenforced>& manifest);

/// The script of sqlite/schema.sql.
[[nodiscard]] Script sqlite_script(const Input& input, Writer& writer, std::vector<Unenforced>& manifest);

}  // namespace holyc::emit::sql
