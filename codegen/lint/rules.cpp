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
    {"contradicting-types",
     "Types and listed values that leave nothing together.",
     {"unsatisfiable"},
     PlaceRule{&contradicting_types}},
    {"contradicting-bounds",
     "A least that is above the greatest, of numbers.",
     {"contradicting-bounds"},
     PlaceRule{&contradicting_bounds}},
    {"contradicting-counts",
     "A least that is above the greatest, of lengths, items and members.",
     {"contradicting-bounds"},
     PlaceRule{&contradicting_counts}},
    {"forbidden-members",
     "Members that one keyword declares or demands and another forbids.",
     {"required-but-forbidden", "forbidden-member"},
     PlaceRule{&forbidden_members}},
    {"contained-items",
     "An item that `contains` demands and `items` refuses.",
     {"unsatisfiable"},
     PlaceRule{&contained_items}},
    {"few-unique-items",
     "More different items than there are values for them.",
     {"contradicting-bounds"},
     PlaceRule{&few_unique_items}},
    {"impossible-negation",
     "`not` of a schema that everything satisfies, beside other keywords.",
     {"unsatisfiable"},
     PlaceRule{&impossible_negation}},
    {"dependent-members",
     "Members that the presence of another demands and a keyword forbids.",
     {"required-but-forbidden", "forbidden-member"},
     PlaceRule{&dependent_members}},
    {"dead-branches",
     "Branches of anyOf and oneOf that no value can take.",
     {"dead-branch", "unsatisfiable"},
     UnionRule{&dead_branches}},
    {"endless-recursion",
     "A value that must hold another one of its own schema.",
     {"unsatisfiable"},
     StartRule{&endless_recursion}},
    {"dead-conditions",
     "`then` and `else` that refuse whatever comes to them, though they are not `false`.",
     {"dead-branch"},
     StartRule{&dead_conditions}},
};

}  // namespace

std::span<const Rule> rules() {
  return table;
}

}  // namespace holyc::lint
