#include "codegen/load/add.hpp"

#include <holy/text/percent.hpp>

#include "codegen/load/read_file.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"

namespace holyc::load {

namespace {

using holy::text::kept_in_paths;
using holy::text::percent_encoded;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

report::Diagnostic from_syntax_error(const SourceFile& file, const holy::json::SyntaxError& error) {
  // The limit of depth is not the user's to raise: the table's hint fits better than the reader's.
  const std::string hint = error.code == "json-depth" ? "" : error.hint;
  report::Diagnostic diagnostic =
      report::diagnose(error.code, error.message, span_at(file, error.offset, error.length), hint);
  diagnostic.severity = report::Severity::error;
  if (error.related) diagnostic.related.push_back({span_at(file, *error.related, 1), error.related_message});
  return diagnostic;
}

std::size_t key_length(std::string_view text, std::size_t offset) {
  std::size_t end = offset + 1;
  while (end < text.size() && text[end] != '"') end += text[end] == '\\' ? 2 : 1;
  return end + 1 - offset;
}

report::Diagnostic from_duplicate(const SourceFile& file, const holy::json::DuplicateKey& duplicate) {
  const std::size_t length = key_length(file.text, duplicate.second_offset);
  report::Diagnostic diagnostic =
      report::diagnose("duplicate-key",
                       "The key " + file.text.substr(duplicate.second_offset, length) +
                           " appears twice; only the last one counts.",
                       span_at(file, duplicate.second_offset, length));
  diagnostic.related.push_back({span_at(file, duplicate.first_offset, length), "It appears here before."});
  return diagnostic;
}

// The most duplicate keys worth a message in one file.
constexpr std::size_t most_duplicates = 100;

}  // namespace

ParsedFile parse(std::unique_ptr<SourceFile> file, const Limits& limits) {
  ParsedFile parsed;
  if (file->text.starts_with(byte_order_mark)) {
    file->text.erase(0, byte_order_mark.size());
    parsed.diagnostics.push_back(report::diagnose(
        "byte-order-mark", file->path + " starts with a byte order mark.", report::whole_file(file->path)));
  }
  file->lines = holy::json::LineIndex(file->text);
  holy::json::ReadOptions options;
  options.max_depth = limits.max_depth;
  options.max_bytes = limits.max_file_bytes;
  options.duplicate_keys = holy::json::DuplicateKeys::keep;
  holy::json::Reading reading = holy::json::read(file->text, options);
  for (const holy::json::SyntaxError& error : reading.errors) {
    parsed.diagnostics.push_back(from_syntax_error(*file, error));
  }
  if (!reading.ok()) return parsed;
  file->document = std::move(reading.document);
  for (const holy::json::DuplicateKey& duplicate : file->document.duplicates()) {
    if (parsed.diagnostics.size() >= most_duplicates) break;
    parsed.diagnostics.push_back(from_duplicate(*file, duplicate));
  }
  parsed.file = std::move(file);
  return parsed;
}

report::Diagnostics add_text(SourceTree& tree, std::string path, std::string uri, std::string text,
                             bool primary) {
  auto file = std::make_unique<SourceFile>();
  file->uri = uri.empty() ? "file:///" + percent_encoded(path, kept_in_paths) : std::move(uri);
  file->relative = path;
  file->path = std::move(path);
  file->text = std::move(text);
  file->primary = primary;
  ParsedFile parsed = parse(std::move(file), {});
  if (parsed.file != nullptr) tree.files.push_back(std::move(parsed.file));
  return std::move(parsed.diagnostics);
}

report::Diagnostics add_file(SourceTree& tree, const std::filesystem::path& path,
                             const LoadOptions& options) {
  FileText read = read_file(path, options.max_file_bytes);
  if (read.problem) return {*read.problem};
  auto file = std::make_unique<SourceFile>();
  file->path = path.generic_string();
  file->relative = file->path;
  file->uri = "file:///" + percent_encoded(file->relative, kept_in_paths);
  file->text = std::move(read.text);
  file->primary = false;
  file->on_disk = true;
  ParsedFile parsed = parse(std::move(file), {options.max_depth, options.max_file_bytes});
  if (parsed.file != nullptr) tree.files.push_back(std::move(parsed.file));
  return std::move(parsed.diagnostics);
}

}  // namespace holyc::load
