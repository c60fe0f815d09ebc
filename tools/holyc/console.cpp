#include "tools/holyc/console.hpp"

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

#include "codegen/report/codes.hpp"
#include "codegen/report/print.hpp"
#include "tools/holyc/version.hpp"

namespace holyc::cli {

namespace {

bool colours(Colour colour, int stream) {
  if (colour != Colour::automatic) return colour == Colour::always;
  const char* const refused = std::getenv("NO_COLOR");
  if (refused != nullptr && *refused != '\0') return false;
  return isatty(stream) == 1;
}

}  // namespace

void print(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
}

void complain(std::string_view text) {
  std::fflush(stdout);
  std::fwrite(text.data(), 1, text.size(), stderr);
}

bool colours_output(Colour colour) {
  return colours(colour, STDOUT_FILENO);
}

bool colours_errors(Colour colour) {
  return colours(colour, STDERR_FILENO);
}

std::string render(report::Diagnostics diagnostics, const Showing& showing, bool colour) {
  report::arrange(diagnostics);
  if (diagnostics.size() > showing.max_issues) {
    const std::size_t left_out = diagnostics.size() - showing.max_issues;
    diagnostics.resize(showing.max_issues);
    diagnostics.push_back(
        report::diagnose("too-many-diagnostics", counted(left_out, "more finding") + " not shown.", {}));
  }
  switch (showing.format) {
    case Format::text:
      return report::print_text(diagnostics, {.colour = colour});
    case Format::json:
      return report::print_json(diagnostics);
    case Format::github:
      return report::print_github(diagnostics);
    case Format::sarif:
      return report::print_sarif(diagnostics, version);
    case Format::junit:
      return report::print_junit(diagnostics);
  }
  return {};
}

void complain(report::Diagnostics diagnostics, const Showing& showing) {
  Showing as_text = showing;
  as_text.format = Format::text;
  complain(render(std::move(diagnostics), as_text, colours_errors(showing.colour)));
}

void print(report::Diagnostics diagnostics, const Showing& showing) {
  print(render(std::move(diagnostics), showing, colours_output(showing.colour)));
}

std::string counted(std::size_t count, std::string_view noun) {
  std::string text = std::to_string(count) + " ";
  text += noun;
  if (count != 1) text += 's';
  return text;
}

}  // namespace holyc::cli
