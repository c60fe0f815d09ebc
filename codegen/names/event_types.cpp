// Every spelling of an event type, claimed once.
#include "codegen/names/event_types.hpp"

#include <map>
#include <optional>
#include <string>

#include "codegen/report/codes.hpp"

namespace holyc::names {

namespace {

/// A spelling and the schema that claims it: by its path, or by a value of x-holy-aliases.
struct Claim {
  const model::RootSchema* root;
  std::optional<holy::json::Value> alias;
};

report::Span span_of(const resolve::SchemaSet& set, const Claim& claim) {
  const resolve::Schema& schema = set.at(claim.root->schema);
  return claim.alias ? resolve::span_of(set, schema, *claim.alias) : resolve::span_of(set, schema);
}

report::Diagnostic clash(const resolve::SchemaSet& set, const std::string& type, const Claim& claim,
                         const Claim& earlier) {
  std::string message;
  if (claim.root == earlier.root) {
    message = "The alias \"" + type + "\" means this event already.";
  } else if (!claim.alias) {
    message = "Two schemas describe the event type \"" + type + "\".";
  } else if (earlier.alias) {
    message = "The alias \"" + type + "\" is claimed by two events: " + earlier.root->event->type + " and " +
              claim.root->event->type + '.';
  } else {
    message = "The alias \"" + type + "\" of " + claim.root->event->type + " is the type of another event.";
  }
  report::Diagnostic diagnostic = report::diagnose("alias-clash", message, span_of(set, claim));
  diagnostic.related.push_back({span_of(set, earlier), earlier.alias ? "It is claimed here too."
                                                                     : "The schema of that type is here."});
  return diagnostic;
}

}  // namespace

report::Diagnostics event_type_clashes(const model::Model& model, const resolve::SchemaSet& set) {
  report::Diagnostics diagnostics;
  std::map<std::string, Claim> claims;
  const auto claim = [&](const std::string& type, const Claim& made) {
    const auto [place, is_new] = claims.emplace(type, made);
    if (!is_new) diagnostics.push_back(clash(set, type, made, place->second));
  };
  // Types first: an alias never takes a type away from the schema that stands at its path.
  for (const model::RootSchema& root : model.roots) {
    if (root.event) claim(root.event->type, {&root, std::nullopt});
  }
  for (const model::RootSchema& root : model.roots) {
    if (!root.event || root.event->aliases.empty()) continue;
    const auto written = resolve::extension(set.at(root.schema), "x-holy-aliases");
    std::size_t place = 0;
    for (const holy::json::Value item : written->items()) {
      if (item.is(holy::json::Kind::string)) claim(root.event->aliases[place++], {&root, item});
    }
  }
  return diagnostics;
}

}  // namespace holyc::names
