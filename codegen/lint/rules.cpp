#include "codegen/lint/rules.hpp"

namespace holyc::lint {

namespace {

const Rule table[] = {
    {"unknown-keywords",
     "Members of a schema that are no keyword, but look like one.",
     {"unknown-keyword"},
     SchemaRule{&unknown_keywords}},
    {"extensions",
     "x-holy keywords that mean nothing where they stand, or not what was meant.",
     {"unknown-extension", "invalid-extension", "unknown-member"},
     SchemaRule{&extensions}},
    {"unmatchable-patterns",
     "Patterns that match no string at all.",
     {"unmatchable-pattern"},
     SchemaRule{&unmatchable_patterns}},
    {"wide-integers",
     "Integers that the schema names and no C++ integer of 64 bits holds.",
     {"integer-range"},
     SchemaRule{&wide_integers}},
