// Where schemas are, as users write it: folders, files, globs.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <holy/json/document.hpp>

#include "codegen/load/source.hpp"

namespace holyc::cli {

/// A folder, a file, or a glob below a folder ("events/**/*.json"), where nothing has that very name.
[[nodiscard]] load::Root root_named(const std::filesystem::path& base, const std::string& text);

/// The roots of `schemas:` in a configuration, which its schema has accepted, with their places in it; paths
/// are relative to `base`.
[[nodiscard]] std::vector<load::Root> roots_of(
    const std::filesystem::path& base, const holy::json::Value& said,
    const std::function<report::Span(const holy::json::Value&)>& span_of);

}  // namespace holyc::cli
