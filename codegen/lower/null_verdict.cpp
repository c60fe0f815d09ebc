#include "codegen/lower/null_verdict.hpp"

#include <algorithm>

namespace holyc::lower {

namespace {

using holy::json::Kind;
using holy::json::Value;

/// Empty: only an instance can tell, since a dynamic reference is involved.
using Verdict = std::optional<bool>;

constexpr std::size_t deepest_schema = 64;  // schemas nested deeper stay undecided

Verdict verdict_on_null(Schemas& schemas, SchemaId id, std::size_t depth);

Verdict opposite(Verdict verdict) {
  return verdict ? Verdict(!*verdict) : verdict;
}

bool lists_null(const KeywordUse& use) {
  if (use.keyword == Keyword::constant) return use.value.is(Kind::null);
  if (use.keyword == Keyword::type && use.value.is(Kind::string)) return use.value.string() == "null";
  if (!use.value.is(Kind::array)) return true;
  for (const Value item : use.value.items()) {
    if (use.keyword == Keyword::enumeration ? item.is(Kind::null)
                                            : item.is(Kind::string) && item.string() == "null")
      return true;
  }
  return false;
}

/// Of the branches of a oneOf, anyOf or allOf: how many hold for null, and how many are undecided.
struct Tally {
  std::size_t holding = 0;
  std::size_t undecided = 0;
  std::size_t all = 0;
};

Tally tally(Schemas& schemas, const KeywordUse& use, std::size_t depth) {
  Tally result;
  for (const resolve::Child& child : use.children) {
    const Verdict verdict = verdict_on_null(schemas, child.schema, depth + 1);
    ++result.all;
    result.holding += verdict == true ? 1 : 0;
    result.undecided += verdict ? 0 : 1;
  }
  return result;
}

Verdict condition_on_null(Schemas& schemas, const Schema& schema, const KeywordUse& use, std::size_t depth) {
  const auto branch = [&](Keyword keyword) -> Verdict {
    const KeywordUse* found = schema.find(keyword);
    if (found == nullptr || found->children.empty()) return true;
    return verdict_on_null(schemas, found->children.front().schema, depth + 1);
  };
  const Verdict condition = verdict_on_null(schemas, use.children.front().schema, depth + 1);
  if (condition) return branch(*condition ? Keyword::then_branch : Keyword::else_branch);
  const Verdict taken = branch(Keyword::then_branch);
  return taken == branch(Keyword::else_branch) ? taken : std::nullopt;
}

/// What one keyword says of null; those for other kinds of values admit it.
Verdict keyword_on_null(Schemas& schemas, const Schema& schema, const KeywordUse& use, std::size_t depth) {
  switch (use.keyword) {
    case Keyword::type:
    case Keyword::enumeration:
    case Keyword::constant:
      return lists_null(use);
    case Keyword::ref:
      return schema.reference == resolve::no_schema ? Verdict(true)
                                                    : verdict_on_null(schemas, schema.reference, depth + 1);
    case Keyword::dynamic_ref: {
      const SchemaId target = resolve::fixed_target(schema);
      return target == resolve::no_schema ? std::nullopt : verdict_on_null(schemas, target, depth + 1);
    }
    case Keyword::all_of: {
      const Tally branches = tally(schemas, use, depth);
      if (branches.holding + branches.undecided < branches.all) return false;
      return branches.undecided == 0 ? Verdict(true) : std::nullopt;
    }
    case Keyword::any_of: {
      const Tally branches = tally(schemas, use, depth);
      if (branches.holding > 0) return true;
      return branches.undecided == 0 ? Verdict(false) : std::nullopt;
    }
    case Keyword::one_of: {
      const Tally branches = tally(schemas, use, depth);
      if (branches.holding > 1) return false;
      return branches.undecided == 0 ? Verdict(branches.holding == 1) : std::nullopt;
    }
    case Keyword::negation:
      return use.children.empty()
                 ? Verdict(true)
                 : opposite(verdict_on_null(schemas, use.children.front().schema, depth + 1));
    case Keyword::condition:
      return use.children.empty() ? Verdict(true) : condition_on_null(schemas, schema, use, depth);
    default:
      return true;
  }
}

Verdict verdict_on_null(Schemas& schemas, SchemaId id, std::size_t depth) {
  if (const auto known = schemas.known.null_verdicts.find(id); known != schemas.known.null_verdicts.end())
    return known->second;
  if (depth > deepest_schema) return std::nullopt;
  const Schema& schema = schemas.at(id);
  if (schema.is_boolean()) return schema.value.boolean();
  Verdict result = true;
  schemas.known.null_verdicts.emplace(id, std::nullopt);  // what leads back here is undecided
  for (const KeywordUse& use : schema.keywords) {
    const Verdict verdict = keyword_on_null(schemas, schema, use, depth);
    if (verdict == false) result = false;
    if (!verdict && result == true) result = std::nullopt;
  }
  schemas.known.null_verdicts[id] = result;
  return result;
}

}  // namespace

bool refuses_null(Schemas& schemas, const std::vector<SchemaId>& ids) {
  return std::ranges::any_of(ids, [&](SchemaId id) { return verdict_on_null(schemas, id, 0) == false; });
}

}  // namespace holyc::lower
