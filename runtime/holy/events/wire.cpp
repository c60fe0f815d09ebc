#include <holy/events/wire.hpp>

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>

#include <holy/json/position.hpp>
#include <holy/json/write.hpp>
#include <holy/json/writer.hpp>
#include <holy/types/timestamp.hpp>
#include <holy/types/uuid.hpp>

namespace holy::wire {

namespace {

using json::Kind;
using json::Value;

/// The work on one envelope.
struct Normalisation {
  const Value& envelope;
  const EventTypes& types;
  const Fillings& fillings;
  TextEdits edits{};
  Normalised result{};

  [[nodiscard]] std::optional<Value> text_member(std::string_view name) const {
    const auto value = envelope.find(name);
    return value && value->is(Kind::string) ? value : std::nullopt;
  }

  void changed(std::string pointer, std::string description) {
    result.changes.push_back({std::move(pointer), std::move(description)});
  }

  void refuse(const Value& at, std::string message, std::string hint) {
    result.issues.push_back(issue_at(at, "wire-contradiction", std::move(message), std::move(hint)));
  }
};

/// "v2" as ".v2", or nothing where the version is no event version.
std::optional<std::string> event_version(std::string_view version) {
  std::string suffix = "." + std::string(version);
  return version_suffix("x" + suffix) ? std::optional(std::move(suffix)) : std::nullopt;
}

struct AgentType {
  std::string type;  ///< "agent.x", as it is without the name
  std::string name;
};

/// "agent.{name}.x" taken apart, where "agent.x" is a known type and the whole is not.
std::optional<AgentType> without_agent_name(std::string_view type, const EventTypes& types) {
  constexpr std::string_view prefix = "agent.";
  if (!type.starts_with(prefix) || types.canonical(type)) return std::nullopt;
  const std::size_t dot = type.find('.', prefix.size());
  if (dot == std::string_view::npos) return std::nullopt;
  AgentType taken{"agent" + std::string(type.substr(dot)),
                  std::string(type.substr(prefix.size(), dot - prefix.size()))};
  if (taken.name.empty() || !types.canonical(taken.type)) return std::nullopt;
  return taken;
}

void keep_agent_name(Normalisation& work, const Value& type, const std::string& name) {
  const auto payload = work.envelope.find("payload");
  if (!payload || !payload->is(Kind::object)) return;
  const auto present = payload->find("agent_name");
  if (!present) {
    work.edits.append_member(*payload, "agent_name", json::quoted(name));
    work.changed("/payload/agent_name", "The agent's name was taken from the event type.");
  } else if (!present->is(Kind::string) || present->string() != name) {
    work.refuse(type,
                "The event type names the agent " + json::quoted(name) + ", but the payload says " +
                    std::string(present->text()) + ".",
                "Use one of the two names in both places.");
  }
}

void normalise_type_and_version(Normalisation& work) {
  const auto type = work.text_member("event_type");
  if (!type) return;
  std::string name(type->string());
  const auto version = work.text_member("version");
  if (const auto suffix = version ? event_version(version->string()) : std::nullopt) {
    const auto in_type = version_suffix(name);
    if (in_type && !name.ends_with(*suffix)) {
      work.refuse(*version,
                  "The version " + json::quoted(version->string()) + " contradicts the event type " +
                      json::quoted(name) + ".",
                  "The version of an event is the end of its type; \"version\" is the envelope's and reads "
                  "\"1.0.0\".");
      work.result.event_type = name;
      return;
    }
    if (!in_type) name += *suffix;
    work.edits.replace(*version, "\"1.0.0\"");
    work.changed("/version", "The version of the event moved into event_type; the envelope's is 1.0.0.");
  }
  if (const auto agent = without_agent_name(name, work.types)) {
    keep_agent_name(work, *type, agent->name);
    name = agent->type;
  }
  const auto canonical = work.types.canonical(name);
  const std::string final_name = canonical ? std::string(*canonical) : with_version(name);
  work.result.event_type = final_name;
  if (final_name == type->string()) return;
  work.edits.replace(*type, json::quoted(final_name));
  work.changed("/event_type", "The event type " + json::quoted(type->string()) + " is " +
                                  json::quoted(final_name) + " in full.");
}

void fill_absent(Normalisation& work) {
  const auto fill = [&](std::string_view name, const std::string& value) {
    if (work.envelope.find(name)) return;
    work.edits.append_member(work.envelope, name, value);
    work.changed("/" + std::string(name), "The member was absent and has been filled.");
  };
  if (!work.envelope.find("event_id")) {
    const bool is_idempotent = work.fillings.idempotent_event_id && !work.result.event_type.empty();
    fill("event_id", json::quoted(is_idempotent ? work.fillings.idempotent_event_id(work.result.event_type)
                                                : work.fillings.event_id()));
  }
  if (!work.envelope.find("timestamp")) fill("timestamp", json::quoted(work.fillings.timestamp()));
  fill("version", "\"1.0.0\"");
  fill("correlation_ids", "[]");
}

/// Replaces correlation ids that are no UUIDs; returns {"uuid": "original", ...}, or nothing.
std::optional<std::string> normalise_correlation_ids(Normalisation& work) {
  const auto ids = work.envelope.find("correlation_ids");
  if (!ids || !ids->is(Kind::array)) return std::nullopt;
  std::unordered_set<std::string> known;
  std::vector<std::pair<std::string, Value>> originals;
  std::size_t place = 0;
  for (const Value id : ids->items()) {
    const std::size_t index = place++;
    if (!id.is(Kind::string) || Uuid::from_string(id.string())) continue;
    std::string uuid = Uuid::v5(Uuid::namespace_oid(), id.string()).str();
    work.edits.replace(id, json::quoted(uuid));
    work.changed("/correlation_ids/" + std::to_string(index),
                 "The correlation id is no UUID and became its UUIDv5.");
    if (!known.insert(uuid).second) continue;
    originals.emplace_back(std::move(uuid), id);
  }
  if (originals.empty()) return std::nullopt;
  return json::object_text([&](json::ObjectWriter& object) {
    for (const auto& [uuid, id] : originals) object.member(uuid, json::Raw{id.text()});
  });
}

constexpr std::string_view originals_member = "original_correlation_ids";

void keep_originals(Normalisation& work, const Value& source, const std::string& originals) {
  const std::string in_object = json::object_text(
      [&](json::ObjectWriter& object) { object.member(originals_member, json::Raw{originals}); });
  const auto meta = source.find("meta");
  if (!meta) {
    work.edits.append_member(source, "meta", in_object);
  } else if (meta->is(Kind::null)) {
    work.edits.replace(*meta, in_object);
  } else if (meta->is(Kind::object) && !meta->find(originals_member)) {
    work.edits.append_member(*meta, originals_member, originals);
  }
}

void normalise_source(Normalisation& work, const std::optional<std::string>& originals) {
  const auto source = work.envelope.find("source");
  if (!source) return;
  if (source->is(Kind::string)) {
    work.edits.replace(*source, json::object_text([&](json::ObjectWriter& object) {
      object.member("host", "unknown");
      object.member("type", "manual");
      object.member("app", json::Raw{source->text()});
      if (!originals) return;
      object.object("meta",
                    [&](json::ObjectWriter& meta) { meta.member(originals_member, json::Raw{*originals}); });
    }));
    work.changed("/source", "The source was a name; host and type were not given.");
    return;
  }
  if (!source->is(Kind::object)) return;
  if (originals) keep_originals(work, *source, *originals);
  if (source->find("type")) return;
  for (const Value::Member member : source->members()) {
    if (member.name() != "trigger_type") continue;
    work.edits.replace(member.key, "\"type\"");
    work.changed("/source/trigger_type", "source.trigger_type is source.type.");
    return;
  }
}

void normalise_trace(Normalisation& work) {
  std::vector<Value::Member> moved;  // trace_id and span_id, and a trace_context that is null
  std::optional<Value> context;
  std::vector<Value::Member> parts;  // trace_id and span_id
  for (const Value::Member member : work.envelope.members()) {
    const std::string_view name = member.name();
    if (name == "trace_context" && !member.value.is(Kind::null)) context = member.value;
    if (name == "trace_context" && member.value.is(Kind::null)) moved.push_back(member);
    if ((name == "trace_id" || name == "span_id") && !member.value.is(Kind::null)) {
      moved.push_back(member);
      parts.push_back(member);
    }
  }
  if (parts.empty()) return;
  if (!context) {
    const std::string object = json::object_text([&](json::ObjectWriter& trace) {
      for (const Value::Member& part : parts) trace.member(part.name(), json::Raw{part.value.text()});
    });
    work.edits.replace_members(work.envelope, moved, "trace_context", object);
    work.changed("/trace_context", "trace_id and span_id belong into trace_context.");
    return;
  }
  for (const Value::Member& member : moved) {
    const auto same = context->find(member.name());
    if (same && json::equal(*same, member.value)) continue;
    work.refuse(member.value, "The member " + json::quoted(member.name()) + " contradicts trace_context.",
                "Send the trace in trace_context alone.");
  }
}

void normalise_signature(Normalisation& work) {
  const auto signature = work.text_member("signature");
  if (!signature) return;
  work.edits.replace(*signature, json::object_text([&](json::ObjectWriter& object) {
    object.member("alg", "hmac-sha256");
    object.member("key_id", "default");
    object.member("value", json::Raw{signature->text()});
  }));
  work.changed("/signature", "A signature that is a text is an HMAC-SHA256 of the default key.");
}

void trace_back(Issues& issues, const std::vector<Edit>& edits, std::string_view original,
                const json::LineIndex& lines) {
  for (Issue& issue : issues) {
    const std::size_t end = original_offset(edits, issue.offset + issue.length);
    issue.offset = original_offset(edits, issue.offset);
    issue.length = std::max<std::size_t>(end, issue.offset + 1) - issue.offset;
    const json::Position position = lines.position_of(original, issue.offset);
    issue.line = position.line;
    issue.column = position.column;
    trace_back(issue.causes, edits, original, lines);
  }
}

}  // namespace

void trace_back(Issues& issues, const std::vector<Edit>& edits, std::string_view original) {
  if (!issues.empty()) trace_back(issues, edits, original, json::LineIndex(original));
}

Fillings default_fillings() {
  return {[] { return Uuid::v4().str(); }, [] { return Timestamp::now().str(); }, nullptr};
}

Normalised normalise(const Value& envelope, const EventTypes& types, const Fillings& fillings) {
  if (!envelope.is(Kind::object)) return {};
  Normalisation work{envelope, types, fillings};
  normalise_type_and_version(work);
  const auto originals = normalise_correlation_ids(work);
  normalise_source(work, originals);
  normalise_trace(work);
  normalise_signature(work);
  fill_absent(work);
  work.result.edits = work.edits.take();
  return std::move(work.result);
}

}  // namespace holy::wire
