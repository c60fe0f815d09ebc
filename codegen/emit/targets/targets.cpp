#include "codegen/emit/targets/targets.hpp"

#include "codegen/emit/cpp/cpp.hpp"
#include "codegen/emit/documents/asyncapi.hpp"
#include "codegen/emit/documents/openapi.hpp"
#include "codegen/emit/pydantic/pydantic.hpp"
#include "codegen/emit/sql/sql.hpp"
#include "codegen/emit/typescript/typescript.hpp"

namespace holyc::emit {

const std::vector<Target>& targets() {
  static const std::vector<Target> table = {
      {"cpp", "cpp", &emit_cpp},
      {"typescript", "typescript", &emit_typescript},
      {"pydantic", "pydantic", &emit_pydantic},
      {"sql", "sql", &emit_sql},
      {"openapi", "openapi", &emit_openapi},
      {"asyncapi", "asyncapi", &emit_asyncapi},
  };
  return table;
}

}  // namespace holyc::emit
