// Any bytes as a schema: load and resolve must end, without a crash, with every reference bound or reported.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "codegen/report/print.hpp"
#include "codegen/resolve/schema.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace holyc;
  if (size == 0) return 0;
  resolve::ResolveOptions options;
  options.default_dialect = static_cast<resolve::Dialect>(data[0] % 5);
  load::SourceTree tree;
  const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const report::Diagnostics faults =
      load::add_text(tree, "fuzz.json", "https://example.com/fuzz.json", text, true);
  const bool loaded = !tree.files.empty();
  if (!loaded && !report::has_errors(faults)) std::abort();
  const resolve::Resolution resolution = resolve::resolve(std::move(tree), options);
  (void)report::print_text(resolution.diagnostics);
  for (const resolve::Schema& schema : resolution.set.schemas) {
    const bool unbound =
        schema.find(resolve::Keyword::ref) != nullptr && schema.reference == resolve::no_schema;
    if (unbound && !report::has_errors(resolution.diagnostics)) std::abort();
    if (resolve::find_schema(resolution.set, "", schema.location) >= resolution.set.schemas.size() &&
        !report::has_errors(resolution.diagnostics) && faults.empty()) {
      std::abort();
    }
  }
  return 0;
}
