// A dialect, a line end and any bytes as a schema: load and resolve must end, without a crash, with every
// reference bound or reported, every subschema found by its own location, and the same findings when asked
// again.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <holy/json/write.hpp>

#include "codegen/report/print.hpp"
#include "tests/fuzz/schema_words.hpp"

namespace {

using namespace holyc;

[[noreturn]] void fail(const char* what, std::string_view input) {
  std::fprintf(stderr, "%s\n%.*s\n", what, static_cast<int>(input.size()), input.data());
  std::abort();
}

struct Outcome {
  report::Diagnostics faults;  ///< of loading
  bool loaded = false;
  resolve::Resolution resolution;
};

Outcome resolve_text(const fuzz::Parts& parts) {
  Outcome outcome;
  load::SourceTree tree;
  outcome.faults =
      load::add_text(tree, "fuzz.json", "https://example.com/fuzz.json", std::string(parts.text), true);
  outcome.loaded = !tree.files.empty();
  outcome.resolution =
      resolve::resolve(std::move(tree), {.base_uri = {}, .default_dialect = fuzz::dialect_of(parts.line)});
  return outcome;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const Outcome outcome = resolve_text(fuzz::split(input));
  const resolve::Resolution& resolution = outcome.resolution;
  if (!outcome.loaded && !report::has_errors(outcome.faults)) fail("not loaded, not reported", input);
  const bool refused = report::has_errors(resolution.diagnostics);
  for (const resolve::Schema& schema : resolution.set.schemas) {
    const bool unbound =
        schema.find(resolve::Keyword::ref) != nullptr && schema.reference == resolve::no_schema;
    if (unbound && !refused) fail("a reference neither bound nor reported", input);
    if (resolve::find_schema(resolution.set, "", schema.location) >= resolution.set.schemas.size() &&
        !refused && outcome.faults.empty()) {
      fail("a subschema that its location does not find", input);
    }
  }
  const std::string printed = report::print_text(resolution.diagnostics);
  if (report::print_text(resolve_text(fuzz::split(input)).resolution.diagnostics) != printed)
    fail("other findings the second time", input);
  if (!holy::json::is_utf8(printed) && holy::json::is_utf8(input)) fail("findings that are no UTF-8", input);
  return 0;
}
