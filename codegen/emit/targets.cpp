// The table of backends. Adding a target is one line here and a folder beside this file.
#include "codegen/emit/target.hpp"

#if __has_include("codegen/emit/cpp/cpp.hpp")
#include "codegen/emit/cpp/cpp.hpp"
#endif
#if __has_include("codegen/emit/typescript/typescript.hpp")
#include "codegen/emit/typescript/typescript.hpp"
#endif
#if __has_include("codegen/emit/pydantic/pydantic.hpp")
#include "codegen/emit/pydantic/pydantic.hpp"
#endif
#if __has_include("codegen/emit/sql/sql.hpp")
#include "codegen/emit/sql/sql.hpp"
#endif

namespace holyc::emit {

const std::vector<Target>& targets() {
  static const std::vector<Target> table = {
#if __has_include("codegen/emit/cpp/cpp.hpp")
      {"cpp", "cpp", &emit_cpp},
#endif
#if __has_include("codegen/emit/typescript/typescript.hpp")
      {"typescript", "typescript", &emit_typescript},
#endif
#if __has_include("codegen/emit/pydantic/pydantic.hpp")
      {"pydantic", "pydantic", &emit_pydantic},
#endif
#if __has_include("codegen/emit/sql/sql.hpp")
      {"sql", "sql", &emit_sql},
#endif
  };
  return table;
}

}  // namespace holyc::emit
