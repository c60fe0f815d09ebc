#include "tools/holyc/templates.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "codegen/emit/writer.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"
#include "codegen/report/nearest.hpp"
#include "tools/holyc/files.hpp"

namespace holyc::cli {

namespace fs = std::filesystem;

namespace {

report::Diagnostic unknown_template(const fs::path& file, const std::string& name,
                                    const emit::Templates& templates) {
  std::vector<std::string_view> known;
  for (const auto& [known_name, text] : templates.texts) known.push_back(known_name);
  std::string hint = "The names are those of the templates folder of holyc's sources.";
  if (const auto close = report::nearest(name, known)) hint = "Did you mean \"" + *close + "\"?";
  return report::diagnose("unknown-template",
                          "No built-in template is named \"" + name + "\", so this one is never used.",
                          report::whole_file(shown(file)), hint);
}

}  // namespace

TemplateReading read_templates(const fs::path& directory) {
  TemplateReading out{emit::builtin_templates(), {}, {}};
  if (directory.empty()) return out;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(directory, error)) {
    if (entry.is_regular_file() && entry.path().extension() == ".in") out.files.push_back(entry.path());
  }
  if (error) {
    out.diagnostics.push_back(report::diagnose(
        "unreadable-file", "cannot read the templates in " + shown(directory) + ": " + error.message() + ".",
        report::whole_file(shown(directory))));
    return out;
  }
  std::sort(out.files.begin(), out.files.end());
  for (const fs::path& file : out.files) {
    const std::string name = file.lexically_relative(directory).generic_string();
    auto text = read_file(file);
    const auto known = out.templates.texts.find(name);
    if (!text) {
      out.diagnostics.push_back(
          report::diagnose("unreadable-file", text.error(), report::whole_file(shown(file))));
    } else if (known == out.templates.texts.end()) {
      out.diagnostics.push_back(unknown_template(file, name, out.templates));
    } else {
      known->second = *std::move(text);
      out.templates.files.emplace(name, shown(file));
    }
  }
  return out;
}

}  // namespace holyc::cli
