// The table of everything the compiler can complain about: one row a code.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "codegen/report/diagnostic.hpp"

namespace holyc::report {

/// What a code stands for.
struct CodeInfo {
  std::string_view code;     ///< stable: users filter by it
  Severity severity;         ///< unless the pass decides otherwise
  std::string_view summary;  ///< one line: what is wrong, for listings and SARIF rules
  std::string_view hint;     ///< the default remedy, or empty
  bool is_settable = false;  ///< users may choose its severity; else nothing can be compiled as it is
};

/// Every code, sorted.
[[nodiscard]] std::span<const CodeInfo> all_codes();

/// The row of a code, or nullptr.
[[nodiscard]] const CodeInfo* find_code(std::string_view code);

/// A diagnostic with the table's severity, and the table's hint where none is given.
[[nodiscard]] Diagnostic diagnose(std::string_view code, std::string message, Span span,
                                  std::string hint = {});

}  // namespace holyc::report
