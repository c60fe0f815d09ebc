#include "codegen/report/diagnostic.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace holyc::report {

namespace {

// What belongs to no file comes last.
auto position(const Diagnostic& diagnostic) {
  return std::tuple(diagnostic.span.file.empty(), std::string_view(diagnostic.span.file),
                    diagnostic.span.line, diagnostic.span.column, diagnostic.severity,
                    std::string_view(diagnostic.code), std::string_view(diagnostic.message),
                    std::string_view(diagnostic.hint));
}

}  // namespace

bool has_errors(const Diagnostics& diagnostics) {
  return std::ranges::any_of(
      diagnostics, [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
}

void arrange(Diagnostics& diagnostics) {
  std::ranges::sort(diagnostics, [](const Diagnostic& left, const Diagnostic& right) {
    return position(left) < position(right);
  });
  const auto repeated = std::ranges::unique(diagnostics, [](const Diagnostic& left, const Diagnostic& right) {
    return position(left) == position(right);
  });
  diagnostics.erase(repeated.begin(), repeated.end());
}

void append(Diagnostics& to, Diagnostics&& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  from.clear();
}

}  // namespace holyc::report
