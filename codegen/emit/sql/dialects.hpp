// The two dialects: each makes its whole script.
#pragma once

#include <string>
#include <vector>

#include "codegen/emit/target.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::sql {

/// The script of postgresql/schema.sql.
[[nodiscard]] std::string postgresql_script(const Input& input, Writer& writer,
                                            std::vector<Unenforced>& manifest);

/// The script of sqlite/schema.sql.
[[nodiscard]] std::string sqlite_script(const Input& input, Writer& writer,
                                        std::vector<Unenforced>& manifest);

}  // namespace holyc::emit::sql
