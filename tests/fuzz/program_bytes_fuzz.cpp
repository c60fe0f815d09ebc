// Any bytes to from_bytes; what it accepts must run without a fault, survive its own bytes, and have issues
// exactly where it has no acceptance.
#include <cstdio>
#include <cstdlib>
#include <string>

#include <holy/explain/explain.hpp>
#include <holy/verdict/interpreter.hpp>

namespace {

[[noreturn]] void fail(const char* what) {
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

constexpr std::string_view instances[] = {
    "null", "-1.50", "\"a\\u0000b\"", "[1, 1.0, [], {\"a\": 1}]",
    R"({"a": {"a": {"a": []}}, "b": [{"b": 2}, "x"], "": null, "type": "b"})"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  holy::program::Loading loading = holy::program::from_bytes(bytes);
  if (!loading.ok()) return 0;
  const std::string written = holy::program::to_bytes(loading.program);
  if (!holy::program::from_bytes(written).ok()) fail("what was read cannot be read again");
  if (loading.program.nodes.empty()) return 0;
  const holy::program::Runnable runnable(std::move(loading.program));
  const holy::program::RunLimits limits{.max_issues = 100, .max_depth = 200};
  for (const std::string_view text : instances) {
    const holy::json::Reading reading = holy::json::read(text);
    const bool verdict = holy::program::accepts(runnable, 0, reading.document.root(), limits);
    const holy::Issues issues = holy::program::explain(runnable, 0, reading.document.root(), limits);
    // One run may meet a limit that the other, which remembers more, does not.
    const bool is_limited = !issues.empty() && issues.front().code.ends_with("-limit");
    if (issues.empty() != verdict && !is_limited) fail("verdict and issues contradict each other");
  }
  return 0;
}
