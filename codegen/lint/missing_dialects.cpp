// Schemas that do not say which dialect they are written in.
#include "codegen/lint/rules.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/resolve/schema_files.hpp"

namespace holyc::lint {

void missing_dialects(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings) {
  if (!schema.file_pointer.empty() || schema.value.find("$schema")) return;
  if (resolve::api_document(schema.value)) return;  // it says what it is
  findings.push_back(report::diagnose("dialect-missing",
                                      "The schema does not say its dialect by \"$schema\".",
                                      resolve::span_of(set, schema)));
}

}  // namespace holyc::lint
