#include <utility>

#include "codegen/report/codes.hpp"
#include "codegen/resolve/bind.hpp"
#include "codegen/resolve/cycles.hpp"
#include "codegen/resolve/documents.hpp"
#include "codegen/resolve/resolver.hpp"
#include "codegen/resolve/walk.hpp"

namespace holyc::resolve {

report::Diagnostic* complain(Resolver& resolver, std::string_view code, std::string message,
                             load::FileId file, const holy::json::Value& at, std::string hint) {
  if (resolver.diagnostics.size() >= most_diagnostics) {
    ++resolver.left_out;
    return nullptr;
  }
  resolver.diagnostics.push_back(report::diagnose(
      code, std::move(message), load::span_of(*resolver.set.sources.files[file], at), std::move(hint)));
  return &resolver.diagnostics.back();
}

void add_related(Resolver& resolver, report::Diagnostic* diagnostic, load::FileId file,
                 const holy::json::Value& at, std::string message) {
  if (diagnostic == nullptr) return;
  diagnostic->related.push_back({load::span_of(*resolver.set.sources.files[file], at), std::move(message)});
}

Resolution resolve(load::SourceTree sources, const ResolveOptions& options) {
  Resolver resolver;
  resolver.set.sources = std::move(sources);
  resolver.options = options;
  register_documents(resolver, 0);
  select_default_dialect(resolver);
  for (std::size_t file = 0; file < resolver.documents.size(); ++file) {
    if (!resolver.set.sources.files[file]->primary) continue;
    const auto id = static_cast<load::FileId>(file);
    const SchemaId root = walk_document(resolver, id);
    if (root != no_schema) resolver.set.roots.push_back({id, root});
  }
  SchemaId entry = no_schema;
  if (options.entry && !resolver.set.roots.empty())
    entry = find_part(resolver, resolver.set.roots.front().schema, '#' + *options.entry);
  bind_references(resolver);
  find_reference_cycles(resolver);
  if (resolver.left_out != 0) {
    resolver.diagnostics.push_back(report::diagnose(
        "too-many-diagnostics", std::to_string(resolver.left_out) + " more were left out.", {}));
  }
  resolver.set.registry = std::make_shared<const Registry>(std::move(resolver.registry));
  report::arrange(resolver.diagnostics);
  return {std::move(resolver.set), std::move(resolver.diagnostics), entry};
}

}  // namespace holyc::resolve
