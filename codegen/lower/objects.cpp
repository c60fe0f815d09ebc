#include "codegen/lower/objects.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "codegen/lower/description.hpp"
#include "codegen/lower/uses.hpp"

namespace holyc::lower {

namespace {

using holy::json::Kind;
using holy::json::Value;
using model::Member;
using model::Openness;

/// What one subschema says about members that it does not name.
struct Voice {
  std::size_t place = 0;                 ///< among the facts
  const KeywordUse* patterns = nullptr;  ///< its patternProperties
  SchemaId additional = resolve::no_schema;
};

/// What all subschemas of a place say about members. Names are looked up: thousands of subschemas may each
/// name a member of their own.
struct Voices {
  std::unordered_map<std::string_view, std::map<std::size_t, SchemaId>> properties;  ///< by place of the fact
  std::vector<Voice> others;                                                         ///< in order of facts
};

Voice voice_of(const Schemas& schemas, SchemaId fact, std::size_t place) {
  Voice voice{place, schemas.find(fact, Keyword::pattern_properties), resolve::no_schema};
  if (const KeywordUse* use = schemas.find(fact, Keyword::additional_properties);
      use && !use->children.empty()) {
    voice.additional = use->children.front().schema;
  }
  return voice;
}

Voices voices_of(const Schemas& schemas, const std::vector<SchemaId>& facts) {
  Voices voices;
  for (std::size_t place = 0; place < facts.size(); ++place) {
    if (const KeywordUse* use = schemas.find(facts[place], Keyword::properties)) {
      for (const resolve::Child& child : use->children)
        voices.properties[child.name].emplace(place, child.schema);
    }
    const Voice voice = voice_of(schemas, facts[place], place);
    if (voice.patterns != nullptr || voice.additional != resolve::no_schema) voices.others.push_back(voice);
  }
  return voices;
}

/// The subschemas whose pattern certainly matches the name.
std::vector<SchemaId> matching_children(Schemas& schemas, const Voice& voice, const std::string& name) {
  std::vector<SchemaId> matching;
  if (voice.patterns == nullptr) return matching;
  const auto& patterns =
      schemas.known.member_patterns.try_emplace(voice.patterns, resolve::names_of(*voice.patterns))
          .first->second;
  for (const auto& hit : patterns.matching(name)) {
    if (hit.certain) matching.push_back(voice.patterns->children[hit.index].schema);
  }
  return matching;
}

/// Everything the voices say about a member of that name, in order of the facts.
Conjunction member_conjunction(Schemas& schemas, const Voices& voices, const std::string& name) {
  const auto named = voices.properties.find(name);
  std::vector<std::pair<std::size_t, SchemaId>> said;
  if (named != voices.properties.end()) said.assign(named->second.begin(), named->second.end());
  for (const Voice& voice : voices.others) {
    bool own = named != voices.properties.end() && named->second.contains(voice.place);
    for (const SchemaId schema : matching_children(schemas, voice, name)) {
      said.emplace_back(voice.place, schema);
      own = true;
    }
    if (!own && voice.additional != resolve::no_schema) said.emplace_back(voice.place, voice.additional);
  }
  std::ranges::stable_sort(said, {}, &std::pair<std::size_t, SchemaId>::first);
  Conjunction result;
  for (const auto& [place, schema] : said) result.schemas.push_back(schema);
  return result;
}

std::vector<std::string> member_names(const Schemas& schemas, const Expansion& expansion) {
  std::vector<std::string> names;
  std::unordered_set<std::string> seen;
  const auto add = [&](std::string name) {
    if (seen.insert(name).second) names.push_back(std::move(name));
  };
  for (const SchemaId fact : expansion.facts) {
    if (const KeywordUse* use = schemas.find(fact, Keyword::properties)) {
      for (const resolve::Child& child : use->children) add(child.name);
    }
  }
  return names;
}

std::unordered_set<std::string> required_names(const Schemas& schemas, const Expansion& expansion) {
  std::unordered_set<std::string> names;
  for (const SchemaId fact : expansion.facts) {
    const KeywordUse* use = schemas.find(fact, Keyword::required);
    if (use == nullptr || !use->value.is(Kind::array)) continue;
    for (const Value item : use->value.items()) {
      if (item.is(Kind::string)) names.emplace(item.string());
    }
  }
  return names;
}

std::string hint_below(const model::Type& type, const std::string& name) {
  return type.name_hint.empty() ? name : type.name_hint + ' ' + name;
}

Member make_member(Context& context, const model::Type& type, const Conjunction& conjunction,
                   const std::string& name, bool required) {
  Member member;
  member.name = name;
  member.required = required;
  for (const SchemaId id : conjunction.schemas) describe(member, context.schemas.at(id));
  member.schemas = conjunction.schemas;
  const Use use = use_of(context, conjunction, hint_below(type, name), type.root);
  member.type = use.type;
  member.nullable = use.nullable;
  return member;
}

/// Whether a subschema may evaluate every member, so that another's unevaluatedProperties sees none.
bool may_evaluate_all(const Schemas& schemas, SchemaId fact) {
  if (schemas.find(fact, Keyword::additional_properties) != nullptr) return true;
  const KeywordUse* use = schemas.find(fact, Keyword::unevaluated_properties);
  return use != nullptr && !use->children.empty() && !schemas.is_false(use->children.front().schema);
}

/// unevaluatedProperties speaks for all members only when types see everything that could evaluate one.
void hear_unevaluated(const Schemas& schemas, const Expansion& expansion, bool unions_unseen,
                      Conjunction& rest) {
  if (expansion.is_opaque || unions_unseen) return;
  for (const SchemaId fact : expansion.facts) {
    const KeywordUse* use = schemas.find(fact, Keyword::unevaluated_properties);
    if (use == nullptr || use->children.empty()) continue;
    const bool others_open = std::any_of(expansion.facts.begin(), expansion.facts.end(), [&](SchemaId other) {
      return other == fact ? schemas.find(other, Keyword::additional_properties) != nullptr
                           : may_evaluate_all(schemas, other);
    });
    if (!others_open) rest.schemas.push_back(use->children.front().schema);
  }
}

/// What is said of the members that no subschema names: the patterns' own types, and the conjunction for the
/// others.
Conjunction rest_of(Context& context, const model::Type& type, const Voices& voices, model::Object& object) {
  Conjunction rest;
  for (const Voice& voice : voices.others) {
    if (voice.patterns != nullptr) {
      for (const auto& [pattern, schema] : voice.patterns->children) {
        const Use use = use_of(context, {{schema}}, hint_below(type, "value"), type.root);
        object.patterns.push_back({pattern, use.type, use.nullable});
      }
    }
    if (voice.additional != resolve::no_schema) rest.schemas.push_back(voice.additional);
  }
  return rest;
}

}  // namespace

model::TypeKind object_of(Context& context, const model::Type& type, const Conjunction& conjunction,
                          const Expansion& expansion) {
  model::Object object;
  const Voices voices = voices_of(context.schemas, expansion.facts);
  const std::unordered_set<std::string> required = required_names(context.schemas, expansion);
  for (const std::string& name : member_names(context.schemas, expansion)) {
    const Conjunction says = member_conjunction(context.schemas, voices, name);
    // A name that one subschema declares and another forbids cannot be there.
    if (std::ranges::any_of(says.schemas, [&](SchemaId id) { return context.schemas.is_false(id); }))
      continue;
    object.members.push_back(make_member(context, type, says, name, required.contains(name)));
  }

  Conjunction rest = rest_of(context, type, voices, object);
  hear_unevaluated(context.schemas, expansion, !expansion.unions.empty() || !conjunction.settled.empty(),
                   rest);

  const bool closed =
      std::ranges::any_of(rest.schemas, [&](SchemaId id) { return context.schemas.is_false(id); });
  object.openness = closed ? Openness::closed : Openness::open;
  if (!closed && (!rest.schemas.empty() || object.members.empty())) {
    object.rest = use_of(context, rest, hint_below(type, "value"), type.root);
    // A pattern's members are among the others here, and of another type: they stay raw.
    if (!rest.schemas.empty() && object.patterns.empty()) object.openness = Openness::typed;
  }
  if (!object.members.empty()) return object;
  if (object.patterns.empty() && !closed) return model::Map{object.rest};
  if (object.patterns.size() == 1 && closed)
    return model::Map{{object.patterns.front().type, object.patterns.front().nullable}};
  return object;
}

}  // namespace holyc::lower
