// Fills a template's $holes$.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>

#include "codegen/emit/target.hpp"
#include "codegen/report/diagnostic.hpp"

namespace holyc::emit {

/// What fills a hole: text, or a callback that makes the text when the hole is met.
using Filling = std::variant<std::string, std::function<std::string()>>;
using Fillings = std::map<std::string, Filling, std::less<>>;

/// Fills templates; remembers what went wrong instead of throwing.
/// In a template: `$name$` is a hole, `$$` a dollar sign. A hole alone on its line takes the line's
/// indentation for every line of its filling, and the line vanishes when the filling is empty. Filled text is
/// never read again for holes, so schema text cannot become template text.
class Writer {
 public:
  explicit Writer(const Templates& templates) : templates_(templates) {}

  /// The filled text. An unknown template, an unknown hole in it or a filling that it does not use is a
  /// diagnostic with template file and line (a filling whose name begins with '?' may stay unused).
  std::string fill(std::string_view template_name, const Fillings& fillings);

  [[nodiscard]] const report::Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  const Templates& templates_;
  report::Diagnostics diagnostics_;
};

/// The templates compiled into this binary.
[[nodiscard]] const Templates& builtin_templates();

/// `texts` with every line indented by that many spaces, empty lines left empty.
[[nodiscard]] std::string indented(std::string_view text, std::size_t spaces);

}  // namespace holyc::emit
