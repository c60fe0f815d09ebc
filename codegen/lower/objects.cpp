// Objects and maps: members of all subschemas that apply, merged.
#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "codegen/lower/context.hpp"

namespace holyc::lower {

namespace {

using holy::json::Kind;
using holy::json::Value;
using model::Member;
using model::Openness;

const KeywordUse* find(const Context& context, SchemaId fact, Keyword keyword) {
  const Schema& schema = context.at(fact);
  return schema.is_boolean() ? nullptr : schema.find(keyword);
}

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

Voice voice_of(const Context& context, SchemaId fact, std::size_t place) {
  Voice voice{place, find(context, fact, Keyword::pattern_properties), resolve::no_schema};
  if (const KeywordUse* use = find(context, fact, Keyword::additional_properties);
      use && !use->children.empty()) {
    voice.additional = use->children.front().schema;
  }
  return voice;
}

Voices voices_of(const Context& context, const std::vector<SchemaId>& facts) {
  Voices voices;
  for (std::size_t place = 0; place < facts.size(); ++place) {
    if (const KeywordUse* use = find(context, facts[place], Keyword::properties)) {
      for (const resolve::Child& child : use->children)
        voices.properties[child.name].emplace(place, child.schema);
    }
    const Voice voice = voice_of(context, facts[place], place);
    if (voice.patterns != nullptr || voice.additional != resolve::no_schema) voices.others.push_back(voice);
  }
  return voices;
}

/// The subschemas whose pattern certainly matches the name.
std::vector<SchemaId> matching_children(const Context& context, const Voice& voice, const std::string& name) {
  std::vector<SchemaId> schemas;
  if (voice.patterns == nullptr) return schemas;
  const auto& patterns =
      context.member_patterns.try_emplace(voice.patterns, resolve::names_of(*voice.patterns)).first->second;
  for (const auto& hit : patterns.matching(name)) {
    if (hit.certain) schemas.push_back(voice.patterns->children[hit.index].schema);
  }
  return schemas;
}

/// Everything the voices say about a member of that name, in order of the facts.
Conjunction member_conjunction(const Context& context, const Voices& voices, const std::string& name) {
  const auto named = voices.properties.find(name);
  std::vector<std::pair<std::size_t, SchemaId>> said;
  if (named != voices.properties.end()) said.assign(named->second.begin(), named->second.end());
  for (const Voice& voice : voices.others) {
    bool own = named != voices.properties.end() && named->second.contains(voice.place);
    for (const SchemaId schema : matching_children(context, voice, name)) {
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

std::vector<std::string> member_names(const Context& context, const Expansion& expansion) {
  std::vector<std::string> names;
  std::unordered_set<std::string> seen;
  const auto add = [&](std::string name) {
    if (seen.insert(name).second) names.push_back(std::move(name));
  };
  for (const SchemaId fact : expansion.facts) {
    if (const KeywordUse* use = find(context, fact, Keyword::properties)) {
      for (const resolve::Child& child : use->children) add(child.name);
    }
  }
  return names;
}

std::unordered_set<std::string> required_names(const Context& context, const Expansion& expansion) {
  std::unordered_set<std::string> names;
  for (const SchemaId fact : expansion.facts) {
    const KeywordUse* use = find(context, fact, Keyword::required);
    if (use == nullptr || !use->value.is(Kind::array)) continue;
    for (const Value item : use->value.items()) {
      if (item.is(Kind::string)) names.emplace(item.string());
    }
  }
  return names;
}

void describe(Member& member, const Schema& schema) {
  if (schema.is_boolean()) return;
  if (const KeywordUse* use = schema.find(Keyword::description); use && member.description.empty()) {
    if (use->value.is(Kind::string)) member.description = std::string(use->value.string());
  }
  if (const KeywordUse* use = schema.find(Keyword::default_value); use && !member.default_value) {
    member.default_value = constant_of(use->value);
  }
  if (const KeywordUse* use = schema.find(Keyword::deprecated); use && use->value.is(Kind::boolean)) {
    member.deprecated = member.deprecated || use->value.boolean();
  }
}

std::string hint_below(const model::Type& type, const std::string& name) {
  return type.name_hint.empty() ? name : type.name_hint + ' ' + name;
}

bool is_false(const Context& context, SchemaId id) {
  const Schema& schema = context.at(id);
  return schema.is_boolean() && !schema.value.boolean();
}

Member make_member(Context& context, const model::Type& type, const Conjunction& conjunction,
                   const std::string& name, bool required) {
  Member member;
  member.name = name;
  member.required = required;
  for (const SchemaId id : conjunction.schemas) describe(member, context.at(id));
  member.schemas = conjunction.schemas;
  const Use use = use_of(context, conjunction, hint_below(type, name), type.root);
  member.type = use.type;
  member.nullable = use.nullable;
  return member;
}

/// Whether a subschema may evaluate every member, so that another's unevaluatedProperties sees none.
bool may_evaluate_all(const Context& context, SchemaId fact) {
  if (find(context, fact, Keyword::additional_properties) != nullptr) return true;
  const KeywordUse* use = find(context, fact, Keyword::unevaluated_properties);
  return use != nullptr && !use->children.empty() && !is_false(context, use->children.front().schema);
}

/// unevaluatedProperties speaks for all members only when types see everything that could evaluate one.
void hear_unevaluated(const Context& context, const Expansion& expansion, bool unions_unseen,
                      Conjunction& rest) {
  if (expansion.is_opaque || unions_unseen) return;
  for (const SchemaId fact : expansion.facts) {
    const KeywordUse* use = find(context, fact, Keyword::unevaluated_properties);
    if (use == nullptr || use->children.empty()) continue;
    const bool others_open = std::any_of(expansion.facts.begin(), expansion.facts.end(), [&](SchemaId other) {
      return other == fact ? find(context, other, Keyword::additional_properties) != nullptr
                           : may_evaluate_all(context, other);
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
        const Use use = use_of(context, {{schema}, {}, Kinds::all}, hint_below(type, "value"), type.root);
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
  const Voices voices = voices_of(context, expansion.facts);
  const std::unordered_set<std::string> required = required_names(context, expansion);
  for (const std::string& name : member_names(context, expansion)) {
    const Conjunction says = member_conjunction(context, voices, name);
    // A name that one subschema declares and another forbids cannot be there.
    if (std::ranges::any_of(says.schemas, [&](SchemaId id) { return is_false(context, id); })) continue;
    object.members.push_back(make_member(context, type, says, name, required.contains(name)));
  }

  Conjunction rest = rest_of(context, type, voices, object);
  hear_unevaluated(context, expansion, !expansion.unions.empty() || !conjunction.settled.empty(), rest);

  const bool closed = std::ranges::any_of(rest.schemas, [&](SchemaId id) { return is_false(context, id); });
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
