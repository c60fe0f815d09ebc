#include "codegen/lower/unions.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "codegen/lower/null_verdict.hpp"
#include "codegen/lower/uses.hpp"

namespace holyc::lower {

namespace {

using holy::json::Kind;
using model::Branch;
using model::Type;

constexpr std::size_t deepest_look = 16;        // a union nested deeper than this counts as telling
constexpr std::size_t most_combinations = 128;  // of the branches of unions that hold side by side
constexpr std::size_t most_types = 20'000;      // of one root; beyond them unions stay closed

bool structures_objects(Keyword keyword) {
  return keyword == Keyword::properties || keyword == Keyword::pattern_properties ||
         keyword == Keyword::additional_properties || keyword == Keyword::unevaluated_properties;
}

bool structures_arrays(Keyword keyword) {
  return keyword == Keyword::items || keyword == Keyword::prefix_items;
}

bool any_keyword(const Schemas& schemas, const Expansion& expansion, bool (*wanted)(Keyword)) {
  return std::any_of(expansion.facts.begin(), expansion.facts.end(), [&](SchemaId fact) {
    const auto& uses = schemas.at(fact).keywords;
    return std::any_of(uses.begin(), uses.end(), [&](const KeywordUse& use) { return wanted(use.keyword); });
  });
}

/// Whether a branch says more about the type than which members are required. `silent` are the schemas that
/// are known to say nothing: a chain of unions whose branches are one schema is walked once, and not along
/// every path.
bool tells(Schemas& schemas, SchemaId branch, Kinds kinds, std::set<SchemaId>& silent,
           std::size_t depth = 0) {
  if (silent.contains(branch)) return false;
  if (depth > deepest_look) return true;
  const Conjunction conjunction{{branch}};
  const Domain domain = domain_of(schemas, conjunction);
  if (domain.values || !domain.kinds.contains(kinds)) return true;
  const Expansion expansion = expand(schemas, conjunction);
  if (any_keyword(schemas, expansion, structures_objects) ||
      any_keyword(schemas, expansion, structures_arrays))
    return true;
  const bool told = std::any_of(expansion.unions.begin(), expansion.unions.end(), [&](const Union& each) {
    const auto& children = schemas.at(each.owner).find(each.keyword)->children;
    return std::any_of(children.begin(), children.end(), [&](const resolve::Child& child) {
      return tells(schemas, child.schema, kinds, silent, depth + 1);
    });
  });
  if (!told) silent.insert(branch);
  return told;
}

bool any_tells(Schemas& schemas, const std::vector<SchemaId>& branches, Kinds kinds) {
  std::set<SchemaId> silent;
  return std::any_of(branches.begin(), branches.end(),
                     [&](SchemaId branch) { return tells(schemas, branch, kinds, silent); });
}

/// The branches that some value of the conjunction's kinds can take.
std::vector<SchemaId> possible_branches(Schemas& schemas, const Union& each, Kinds kinds) {
  std::vector<SchemaId> result;
  for (const resolve::Child& child : schemas.at(each.owner).find(each.keyword)->children) {
    const Domain domain = domain_of(schemas, {{child.schema}});
    if (domain.kinds.intersects(kinds)) result.push_back(child.schema);
  }
  return result;
}

std::string branch_hint(const Schemas& schemas, const Type& type, SchemaId branch, std::size_t number) {
  const Schema& schema = schemas.at(branch);
  std::string own;
  if (!schema.is_boolean()) {
    if (const KeywordUse* title = schema.find(Keyword::title); title && title->value.is(Kind::string)) {
      own = std::string(title->value.string());
    } else if (schema.reference != resolve::no_schema) {
      own = schemas.at(schema.reference).name_hint;
    }
  }
  if (own.empty()) own = "option " + std::to_string(number);
  return type.name_hint.empty() ? own : type.name_hint + ' ' + own;
}

/// A union while its branches are found.
struct Branching {
  Context& context;
  const Type& type;  ///< whose kind it becomes
  model::Union choice{};
};

void add_kind(Branching& branching, const Conjunction& conjunction, Kinds kind, std::string_view label) {
  const Type& type = branching.type;
  Conjunction inner = conjunction;
  inner.kinds = kind;
  const std::string hint =
      type.name_hint.empty() ? std::string(label) : type.name_hint + ' ' + std::string(label);
  const Use use = use_of(branching.context, std::move(inner), hint, type.root);
  branching.choice.branches.push_back(
      {use.type, false, resolve::no_schema, std::nullopt, std::string(label)});
}

/// Whether a branch of the union admits null and nothing else.
bool has_null_branch(Schemas& schemas, const Union& each) {
  const auto& children = schemas.find(each.owner, each.keyword)->children;
  return std::ranges::any_of(children, [&](const resolve::Child& child) {
    return domain_of(schemas, {{child.schema}}).kinds == Kinds::null;
  });
}

/// Null is the place's own affair (Use::nullable), except where the place admits every kind: then it is a
/// branch, unless another branch holds any value.
bool branch_out(Branching& branching, const Conjunction& conjunction, const Union& each,
                const std::vector<SchemaId>& branches, bool admits_null) {
  Context& context = branching.context;
  bool null_apart = admits_null && has_null_branch(context.schemas, each);
  for (std::size_t i = 0; i < branches.size(); ++i) {
    Conjunction inner = conjunction;
    inner.settled.push_back(each);
    inner.schemas.push_back(branches[i]);
    if (!admits_null) inner.kinds -= Kinds::null;
    const std::string hint = branch_hint(context.schemas, branching.type, branches[i], i + 1);
    const Use use = use_of(context, std::move(inner), hint, branching.type.root);
    null_apart = null_apart || use.nullable;
    branching.choice.branches.push_back({use.type, false, branches[i], std::nullopt, hint});
  }
  return null_apart;
}

/// All branches of one and the same type: the union says nothing more about it.
model::TypeKind collapsed(model::Union choice) {
  const model::TypeId first = choice.branches.front().type;
  if (std::ranges::all_of(choice.branches, [&](const Branch& branch) { return branch.type == first; }))
    return model::Reference{first};
  return choice;
}

void branch_by_kind(Branching& branching, const Conjunction& conjunction, Kinds kinds) {
  static constexpr std::pair<Kinds, std::string_view> order[] = {{Kinds::object, "object"},
                                                                 {Kinds::array, "array"},
                                                                 {Kinds::string, "string"},
                                                                 {Kinds::number, "number"},
                                                                 {Kinds::boolean, "boolean"}};
  for (const auto& [kind, label] : order) {
    if (kinds.intersects(kind)) add_kind(branching, conjunction, kinds & kind, label);
  }
}

/// Every kind is admitted, but objects or arrays have a structure: those, and anything else.
void branch_open(Branching& branching, const Conjunction& conjunction, bool objects, bool arrays) {
  if (objects) add_kind(branching, conjunction, Kinds::object, "object");
  if (arrays) add_kind(branching, conjunction, Kinds::array, "array");
  const Use any = use_of(branching.context, {}, branching.type.name_hint + " other", branching.type.root);
  branching.choice.branches.push_back({any.type, false, resolve::no_schema, std::nullopt, "other"});
}

bool is_one_kind(Kinds kinds) {
  return kinds == Kinds::object || kinds == Kinds::array || kinds == Kinds::string ||
         kinds == Kinds::boolean || Kinds::number.contains(kinds);
}

/// The branches that some value of a place can take, of each of its unions, and whether one of them says more
/// about the type: looked up once for all unions of the place.
class Choices {
 public:
  struct Choice {
    std::vector<SchemaId> branches;
    bool tells = false;
  };
  Choices(Schemas& schemas, Kinds kinds) : schemas_(schemas), kinds_(kinds) {}

  const Choice& of(const Union& each) {
    const auto [found, is_new] = known_.try_emplace(each);
    if (is_new) {
      found->second.branches = possible_branches(schemas_, each, kinds_);
      found->second.tells = any_tells(schemas_, found->second.branches, kinds_);
    }
    return found->second;
  }

 private:
  Schemas& schemas_;
  Kinds kinds_;
  std::map<Union, Choice> known_;
};

/// Unions side by side multiply. Where there would be too many combinations, the last ones say nothing about
/// types.
void limit_combinations(Context& context, const Type& type, Conjunction& conjunction, Expansion& expansion,
                        Choices& choices) {
  const std::size_t types = type.root == no_root ? 0 : context.model.roots[type.root].types.size();
  std::size_t combinations = 1;
  const std::size_t before = conjunction.settled.size();
  for (const Union& each : expansion.unions) {
    const auto& [branches, tells] = choices.of(each);
    if (branches.size() < 2 || !tells) continue;
    const bool is_first = combinations == 1;
    if (types <= most_types && (is_first || combinations * branches.size() <= most_combinations)) {
      combinations *= branches.size();
    } else {
      conjunction.settled.push_back(each);
    }
  }
  if (conjunction.settled.size() > before) expansion = expand(context.schemas, conjunction);
}

/// Gives the conjunction the branches that alone are left of their unions, and returns the first of the other
/// unions that says more about the type.
const Union* first_choice(Schemas& schemas, Conjunction& conjunction, Expansion& expansion,
                          Choices& choices) {
  for (;;) {
    const Union* first = nullptr;
    const std::size_t before = conjunction.settled.size();
    for (const Union& each : expansion.unions) {
      const auto& [branches, tells] = choices.of(each);
      if (branches.size() == 1) {
        conjunction.settled.push_back(each);
        conjunction.schemas.push_back(branches.front());
      } else if (tells) {
        first = &each;
        break;
      }
    }
    if (conjunction.settled.size() == before) return first;
    expansion = expand(schemas, conjunction);
  }
}

}  // namespace

std::optional<model::TypeKind> union_of(Context& context, const Type& type, Conjunction& conjunction,
                                        Expansion& expansion, Kinds kinds) {
  const Kinds others = kinds - Kinds::null;
  conjunction.kinds &= kinds;
  Choices choices(context.schemas, others);
  Branching branching{context, type};
  limit_combinations(context, type, conjunction, expansion, choices);
  if (const Union* each = first_choice(context.schemas, conjunction, expansion, choices)) {
    const bool admits_null =
        kinds.contains(Kinds::null) && !refuses_null(context.schemas, conjunction.schemas);
    if (!branch_out(branching, conjunction, *each, choices.of(*each).branches, admits_null))
      return collapsed(std::move(branching.choice));
    add_kind(branching, conjunction, Kinds::null, "null");
    return std::move(branching.choice);
  }
  if (is_one_kind(others)) return std::nullopt;
  const bool objects = any_keyword(context.schemas, expansion, structures_objects);
  const bool arrays = any_keyword(context.schemas, expansion, structures_arrays);
  if ((others | Kinds::null) != Kinds::all) {
    branch_by_kind(branching, conjunction, others);
  } else if (objects || arrays) {
    branch_open(branching, conjunction, objects, arrays);
  } else {
    return std::nullopt;
  }
  return std::move(branching.choice);
}

}  // namespace holyc::lower
