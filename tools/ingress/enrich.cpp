#include "tools/ingress/enrich.hpp"

#include <optional>
#include <unordered_set>

#include <holy/json/write.hpp>
#include <holy/json/writer.hpp>
#include <holy/text/letter_case.hpp>

#include "tools/ingress/traceparent.hpp"

namespace holyfields::bus {

namespace {

using holy::json::Kind;
using holy::json::Raw;
using holy::json::Value;

/// The first of each id, whatever case it is written in.
std::vector<std::string> each_once(std::vector<std::string> ids) {
  std::unordered_set<std::string> seen;
  std::erase_if(ids, [&](const std::string& id) { return !seen.insert(holy::json::lower_case(id)).second; });
  return ids;
}

std::vector<std::string> quoted(const std::vector<std::string>& texts) {
  std::vector<std::string> all;
  for (const std::string& text : texts) all.push_back(holy::json::quoted(text));
  return all;
}

/// The JSON texts that are put into correlation_ids; ids that a producer wrote there itself stay as they are,
/// repeated ones too. What is no string is put there as well, so that it is refused there and not lost.
std::vector<std::string> parents_of(const Value& root, const AdmitOptions& options) {
  if (!options.parents.empty() || options.is_payload) return each_once(quoted(options.parents));
  std::vector<std::string> parents;
  const auto add = [&](const Value& parent) {
    if (parent.is(Kind::string))
      parents.push_back(holy::json::quoted(parent.string()));
    else if (!parent.is(Kind::null))
      parents.emplace_back(parent.text());
  };
  if (const auto one = root.find("parent_event_id")) add(*one);
  if (const auto many = root.find("parent_event_ids")) {
    if (many->is(Kind::array))
      for (const Value parent : many->items()) add(parent);
    else
      add(*many);
  }
  return each_once(std::move(parents));
}

/// An array of JSON texts.
std::string json_array(const std::vector<std::string>& items) {
  return holy::json::array_text([&](holy::json::ArrayWriter& array) {
    for (const std::string& item : items) array.item(Raw{item});
  });
}

bool is_absent(const std::optional<Value>& member) {
  return !member || member->is(Kind::null);
}

/// Adds a member, or replaces one that is null or empty.
void put(holy::wire::TextEdits& edits, const Value& root, std::string_view name, const std::string& value) {
  if (const auto present = root.find(name)) {
    edits.replace(*present, value);
  } else {
    edits.append_member(root, name, value);
  }
}

/// The envelope of a payload alone: the same members as put() would add, around the text.
std::vector<holy::wire::Edit> wrapping(const Value& payload, const AdmitOptions& options) {
  std::string rest = holy::json::object_text([&](holy::json::ObjectWriter& envelope) {
    envelope.member("event_type", options.event_type);
    envelope.member("source", Raw{options.source.empty() ? "null" : options.source});
    if (!options.parents.empty())
      envelope.member("correlation_ids", Raw{json_array(each_once(quoted(options.parents)))});
    if (const auto trace = read_traceparent(options.traceparent))
      envelope.member("trace_context", Raw{to_trace_context(*trace)});
  });
  rest.front() = ',';  // the payload stands before these members
  // At the payload itself, so that white space around it stays outside.
  return {{payload.begin_offset(), payload.begin_offset(), R"({"payload":)"},
          {payload.end_offset(), payload.end_offset(), rest}};
}

}  // namespace

std::vector<holy::wire::Edit> enrichments(const Value& root, const AdmitOptions& options) {
  if (options.is_payload) return wrapping(root, options);
  if (!root.is(Kind::object) || root.size() == 0) return {};
  holy::wire::TextEdits edits;
  if (!options.event_type.empty() && !root.find("event_type")) {
    edits.append_member(root, "event_type", holy::json::quoted(options.event_type));
  }
  if (!options.source.empty() && is_absent(root.find("source"))) put(edits, root, "source", options.source);
  const auto correlated = root.find("correlation_ids");
  if (is_absent(correlated) || (correlated->is(Kind::array) && correlated->size() == 0)) {
    const std::vector<std::string> parents = parents_of(root, options);
    if (!parents.empty()) put(edits, root, "correlation_ids", json_array(parents));
  }
  const bool has_trace = !is_absent(root.find("trace_context")) || !is_absent(root.find("trace_id")) ||
                         !is_absent(root.find("span_id"));
  if (const auto trace = has_trace ? std::nullopt : read_traceparent(options.traceparent)) {
    put(edits, root, "trace_context", to_trace_context(*trace));
  }
  return edits.take();
}

void prefix_locations(holy::Issues& issues, std::string_view prefix) {
  for (holy::Issue& issue : issues) {
    if (!issue.instance_location.starts_with(prefix)) issue.instance_location.insert(0, prefix);
    prefix_locations(issue.causes, prefix);
  }
}

}  // namespace holyfields::bus
