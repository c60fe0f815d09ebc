#include "tools/holyc/mock/generator.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include <holy/json/document.hpp>
#include <holy/json/write.hpp>
#include <holy/json/writer.hpp>
#include <holy/patterns/pattern.hpp>
#include <holy/verdict/interpreter.hpp>

#include "codegen/program/compile.hpp"
#include "tools/holyc/mock/demands.hpp"
#include "tools/holyc/mock/random.hpp"
#include "tools/holyc/mock/scalars.hpp"

namespace holyc::cli {

using holy::json::Kind;
using holy::json::Kinds;
using mocking::Demands;
using mocking::Random;
using mocking::Schemas;

struct Generator::State {
  const resolve::SchemaSet& set;
  resolve::SchemaId root;
  program::Compilation compilation;
  holy::program::Runnable runnable;
};

namespace {

constexpr std::size_t deepest_place = 24;  // places inside one another
constexpr std::size_t spare_depth = 4;     // from here on optional members become rare
constexpr int attempts_at_place = 12;      // for a value inside an instance
constexpr int attempts_at_root = 200;
constexpr unsigned rarely = 15;       // in a hundred: where every type is allowed, one that nothing hints at
constexpr std::size_t few_names = 5;  // members without a name of their own
constexpr std::size_t largest_work = 20000;  // values made for one instance, failed ones included

using Clock = std::chrono::steady_clock;

/// The making of one instance.
struct Making {
  const resolve::SchemaSet& set;
  const program::Compilation& compilation;
  const holy::program::Runnable& runnable;
  Random& random;
  Clock::time_point deadline;
  std::map<resolve::SchemaId, std::size_t>& failures;  ///< how often a place had no value, by its last schema
  std::size_t work = 0;

  /// Whether there is work or time left for another value.
  [[nodiscard]] bool may_go_on() { return ++work <= largest_work && Clock::now() < deadline; }
};

using Text = std::optional<std::string>;

Text value_at(Making& making, const Schemas& schemas, std::size_t depth);

/// Whether a text is valid for all of the schemas that were compiled as nodes.
bool is_valid(const Making& making, const Schemas& schemas, const std::string& text) {
  const holy::json::Reading reading = holy::json::read(text);
  return reading.ok() && std::all_of(schemas.begin(), schemas.end(), [&](resolve::SchemaId id) {
           const auto node = making.compilation.node_of.find(id);
           return node == making.compilation.node_of.end() ||
                  holy::program::accepts(making.runnable, node->second, reading.document.root());
         });
}

bool matches(const std::string& pattern, const std::string& name) {
  const auto compiled = holy::patterns::Pattern::compile(pattern);
  return compiled && compiled->search(name) == holy::patterns::Match::yes;
}

/// The subschemas that apply to a member.
Schemas schemas_of_member(const Demands& demands, const std::string& name) {
  Schemas schemas;
  for (const mocking::ObjectDemands& object : demands.objects) {
    bool named = false;
    for (const auto& [property, schema] : object.properties) {
      if (property != name) continue;
      schemas.push_back(schema);
      named = true;
    }
    for (const auto& [pattern, schema] : object.patterns) {
      if (!matches(pattern, name)) continue;
      schemas.push_back(schema);
      named = true;
    }
    if (!named && object.additional) schemas.push_back(*object.additional);
  }
  return schemas;
}

/// A name for a member that no schema names.
Text extra_name(Making& making, const Demands& demands) {
  for (const mocking::ObjectDemands& object : demands.objects) {
    if (object.patterns.empty()) continue;
    const std::string& pattern = object.patterns[making.random.below(object.patterns.size())].first;
    if (const auto compiled = holy::patterns::Pattern::compile(pattern))
      return holy::patterns::example(*compiled, making.random.next());
  }
  if (!demands.property_names.empty()) {
    Demands of_name = mocking::gather(making.set, demands.property_names, making.random);
    if (!of_name.choices.empty() && !of_name.choices.front().empty()) {
      const auto& choices = of_name.choices.front();
      const holy::json::Value chosen = choices[making.random.below(choices.size())];
      if (chosen.is(Kind::string)) return std::string(chosen.string());
    }
    return mocking::random_string(of_name, making.random);
  }
  // Few words are enough for few members.
  std::string name = mocking::random_words(1, making.random);
  if (demands.min_properties > few_names) name += std::to_string(making.random.below(largest_work));
  return name;
}

struct Members {
  std::vector<std::pair<std::string, std::string>> list;
  [[nodiscard]] bool has(const std::string& name) const {
    return std::any_of(list.begin(), list.end(), [&](const auto& member) { return member.first == name; });
  }
};

bool add_member(Making& making, const Demands& demands, const std::string& name, std::size_t depth,
                const GivenMembers& given, Members& members) {
  if (members.has(name)) return true;
  if (const auto ready = given.find(name); ready != given.end()) {
    members.list.emplace_back(name, ready->second);
    return true;
  }
  Text value = value_at(making, schemas_of_member(demands, name), depth + 1);
  if (!value) return false;
  members.list.emplace_back(name, *std::move(value));
  return true;
}

void add_optional_members(Making& making, const Demands& demands, std::size_t depth,
                          const GivenMembers& given, Members& members) {
  const unsigned likely = depth == 0 ? 75 : depth < spare_depth ? 55 : 5;
  for (const mocking::ObjectDemands& object : demands.objects) {
    for (const auto& [name, schema] : object.properties) {
      if (members.list.size() >= demands.max_properties) return;
      if (making.random.chance(likely))
        static_cast<void>(add_member(making, demands, name, depth, given, members));
    }
  }
  // A map without named members would always be empty.
  const bool is_map = std::all_of(demands.objects.begin(), demands.objects.end(),
                                  [](const auto& object) { return object.properties.empty(); });
  std::size_t extra = is_map && !demands.objects.empty() && !demands.closed && depth < spare_depth
                          ? making.random.below(3)
                          : 0;
  const std::size_t attempts = 40 + 2 * std::min(demands.min_properties, largest_work);
  for (std::size_t attempt = 0;
       attempt < attempts && (extra > 0 || members.list.size() < demands.min_properties); ++attempt) {
    if (members.list.size() >= demands.max_properties) return;
    const Text name = extra_name(making, demands);
    if (name && !members.has(*name) && add_member(making, demands, *name, depth, given, members) && extra > 0)
      --extra;
  }
}

bool add_dependent_members(Making& making, const Demands& demands, std::size_t depth,
                           const GivenMembers& given, Members& members) {
  for (std::size_t i = 0; i < demands.dependent_required.size(); ++i) {
    for (const auto& [trigger, names] : demands.dependent_required) {
      if (!members.has(trigger)) continue;
      for (const std::string& name : names) {
        if (!add_member(making, demands, name, depth, given, members)) return false;
      }
    }
  }
  return true;
}

Text object_at(Making& making, const Demands& demands, std::size_t depth, const GivenMembers& given) {
  Members members;
  for (const std::string& name : demands.required) {
    if (!add_member(making, demands, name, depth, given, members)) return std::nullopt;
  }
  for (const auto& [name, value] : given) {
    if (!members.has(name)) members.list.emplace_back(name, value);
  }
  add_optional_members(making, demands, depth, given, members);
  if (!add_dependent_members(making, demands, depth, given, members)) return std::nullopt;
  return holy::json::object_text([&](holy::json::ObjectWriter& object) {
    for (const auto& [name, value] : members.list) object.member(name, holy::json::Raw{value});
  });
}

/// How the places of an array are shared out among several `contains`.
struct Slots {
  std::size_t first = 0;  ///< the place after every prefixItems
  std::size_t count = 0;  ///< places that must satisfy some `contains`
  bool apart = true;      ///< each `contains` has places of its own; else they share the first ones
};

Slots share_out(const Demands& demands) {
  Slots slots;
  std::size_t largest = 0;
  for (const mocking::ArrayDemands& array : demands.arrays) {
    slots.first = std::max(slots.first, array.prefix.size());
    if (!array.contains) continue;
    largest = std::max(largest, array.min_contains);
    slots.count += std::min(array.min_contains, largest_work);
  }
  slots.apart = slots.first + slots.count <= demands.max_items;
  if (!slots.apart) slots.count = largest;
  return slots;
}

Schemas schemas_of_item(const Demands& demands, std::size_t place, const Slots& slots) {
  Schemas schemas;
  std::size_t begin = slots.first;
  for (const mocking::ArrayDemands& array : demands.arrays) {
    if (place < array.prefix.size()) {
      schemas.push_back(array.prefix[place]);
    } else if (array.rest) {
      schemas.push_back(*array.rest);
    }
    if (!array.contains) continue;
    if (place >= begin && place - begin < array.min_contains) schemas.push_back(*array.contains);
    if (slots.apart) begin += array.min_contains;
  }
  return schemas;
}

Text array_at(Making& making, const Demands& demands, std::size_t depth) {
  const Slots slots = share_out(demands);
  const std::size_t least = std::max(demands.min_items, slots.count > 0 ? slots.first + slots.count : 0);
  const std::size_t wished =
      std::max(slots.first, depth < spare_depth ? std::size_t{1} + making.random.below(3) : 0);
  const std::size_t size = std::min(std::max(least, wished), std::max(demands.max_items, least));
  if (size > largest_work) return std::nullopt;
  std::set<std::string> seen;
  std::vector<std::string> items;
  for (std::size_t place = 0; place < size; ++place) {
    Text item = value_at(making, schemas_of_item(demands, place, slots), depth + 1);
    for (int attempt = 0;
         item && demands.unique_items && !seen.insert(*item).second && attempt < attempts_at_place;
         ++attempt) {
      item = value_at(making, schemas_of_item(demands, place, slots), depth + 1);
    }
    if (!item && place >= least) break;
    if (!item) return std::nullopt;
    items.push_back(std::move(*item));
  }
  return holy::json::array_text([&](holy::json::ArrayWriter& array) {
    for (const std::string& item : items) array.item(holy::json::Raw{item});
  });
}

/// One of the kinds that are allowed; null rarely, as it says least.
Kinds choose_kind(const Demands& demands, Random& random) {
  static constexpr Kinds each_kind[] = {Kinds::null,     Kinds::boolean, Kinds::object, Kinds::array,
                                        Kinds::fraction, Kinds::string,  Kinds::integer};
  Kinds allowed = demands.kinds;
  if (demands.kinds == Kinds::all && !random.chance(rarely))
    allowed = demands.hinted_kinds.empty() ? Kinds::string : demands.hinted_kinds;
  std::vector<Kinds> choices;
  for (const Kinds kind : each_kind) {
    if (allowed.contains(kind) && (kind != Kinds::null || allowed == Kinds::null || random.chance(rarely)))
      choices.push_back(kind);
  }
  return choices.empty() ? Kinds::none : choices[random.below(choices.size())];
}

Text of_kind(Making& making, const Demands& demands, std::size_t depth, const GivenMembers& given) {
  const Kinds kind = choose_kind(demands, making.random);
  if (kind == Kinds::null) return "null";
  if (kind == Kinds::boolean) return making.random.chance(50) ? "true" : "false";
  if (kind == Kinds::object) return object_at(making, demands, depth, given);
  if (kind == Kinds::array) return array_at(making, demands, depth);
  if (kind == Kinds::fraction) return mocking::random_number(demands, false, making.random);
  if (kind == Kinds::integer) return mocking::random_number(demands, true, making.random);
  if (kind != Kinds::string) return std::nullopt;
  const Text text = mocking::random_string(demands, making.random);
  return text ? Text(holy::json::quoted(*text)) : std::nullopt;
}

/// A listed value as one line, since every mock is one. No string of JSON holds a raw line break.
std::string one_line(const holy::json::Value& value) {
  std::string text(value.text());
  std::erase_if(text, [](char c) { return c == '\n' || c == '\r'; });
  return text;
}

/// The first value of an enum that is valid here, from a random one on.
Text chosen_of(Making& making, const Schemas& schemas, const std::vector<holy::json::Value>& values) {
  constexpr std::size_t most_tried = 500;
  if (values.empty()) return std::nullopt;
  const std::size_t first = making.random.below(values.size());
  for (std::size_t i = 0; i < std::min(values.size(), most_tried); ++i) {
    std::string text = one_line(values[(first + i) % values.size()]);
    if (is_valid(making, schemas, text)) return text;
  }
  return std::nullopt;
}

/// One attempt at a value.
Text attempt_at(Making& making, const Schemas& schemas, std::size_t depth, const GivenMembers& given) {
  const Demands demands = mocking::gather(making.set, schemas, making.random);
  if (demands.impossible) return std::nullopt;
  if (!demands.choices.empty()) {
    const auto smallest =
        std::min_element(demands.choices.begin(), demands.choices.end(),
                         [](const auto& left, const auto& right) { return left.size() < right.size(); });
    return chosen_of(making, schemas, *smallest);
  }
  return of_kind(making, demands, depth, given);
}

/// The examples and defaults of a place, for values that nobody guesses.
Text offered_at(Making& making, const Schemas& schemas) {
  const Demands demands = mocking::gather(making.set, schemas, making.random);
  for (const holy::json::Value& value : demands.offered) {
    std::string text = one_line(value);
    if (is_valid(making, schemas, text)) return text;
  }
  return std::nullopt;
}

Text value_at(Making& making, const Schemas& schemas, std::size_t depth) {
  if (depth > deepest_place) return std::nullopt;
  for (int attempt = 0; attempt < attempts_at_place; ++attempt) {
    if (!making.may_go_on()) return std::nullopt;
    Text text = attempt_at(making, schemas, depth, {});
    if (text && is_valid(making, schemas, *text)) return text;
  }
  Text offered = offered_at(making, schemas);
  if (!offered && !schemas.empty()) ++making.failures[schemas.back()];
  return offered;
}

program::Compilation compile_all(const resolve::SchemaSet& set, resolve::SchemaId root, bool assert_formats) {
  return program::compile(set, {root}, {.assert_formats = assert_formats});
}

}  // namespace

Generator::Generator(const resolve::SchemaSet& set, resolve::SchemaId root, bool assert_formats) {
  program::Compilation compilation = compile_all(set, root, assert_formats);
  holy::program::Runnable runnable(compilation.program);
  state_ = std::make_unique<State>(set, root, std::move(compilation), std::move(runnable));
}

Generator::~Generator() = default;
Generator::Generator(Generator&&) noexcept = default;

std::expected<std::string, std::string> Generator::generate(std::uint64_t seed,
                                                            const GivenMembers& given) const {
  Random random(seed);
  Text fallback;
  std::map<resolve::SchemaId, std::size_t> failures;
  const Clock::time_point deadline = Clock::now() + patience;
  for (int attempt = 0; attempt < attempts_at_root && Clock::now() < deadline; ++attempt) {
    Making making{state_->set, state_->compilation, state_->runnable, random, deadline, failures};
    Text text = attempt_at(making, {state_->root}, 0, given);
    if (text && is_valid(making, {state_->root}, *text)) return *text;
    if (given.empty() && !fallback) fallback = offered_at(making, {state_->root});
    if (fallback && attempt > attempts_at_root / 4) return *fallback;
  }
  if (fallback) return *fallback;
  const auto worst =
      std::max_element(failures.begin(), failures.end(),
                       [](const auto& left, const auto& right) { return left.second < right.second; });
  return std::unexpected(state_->set.at(worst == failures.end() ? state_->root : worst->first).location);
}

}  // namespace holyc::cli
