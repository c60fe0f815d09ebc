#include "tools/ingress/admit.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <events/core/event_envelope_v1.hpp>
#include <holy/events/event_id.hpp>
#include <holy/explain/explain.hpp>
#include <holy/json/write.hpp>
#include <holy/verdict/interpreter.hpp>

#include "tools/ingress/enrich.hpp"
#include "tools/ingress/members.hpp"
#include "tools/ingress/portability.hpp"
#include "tools/ingress/traceparent.hpp"

namespace holyfields::bus {

namespace {

using events::core::EventEnvelopeV1;
using holy::Issue;
using holy::issue_at;
using holy::Issues;
using holy::json::Kind;
using holy::json::Value;

void append(Issues& to, Issues&& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

Issues syntax_issues(const holy::json::Reading& reading, std::string_view text) {
  Issues issues;
  for (const holy::json::SyntaxError& error : reading.errors) {
    issues.push_back(holy::program::to_issue(error, text));
  }
  return issues;
}

/// A form of the envelope between the text as sent and the canonical one.
struct Form {
  std::vector<holy::wire::Edit> edits;  ///< from the form before
  holy::json::Reading reading;
};

/// The work on one envelope.
struct Admission {
  const Registry& registry;
  const AdmitOptions& options;
  std::string_view sent_text;
  holy::json::Reading sent{};
  std::vector<Form> forms{};  ///< in the order in which they were made
  std::vector<holy::wire::Change> changes{};
  Refused refused{};
  bool validated = true;
  const EventTypeInfo* type = nullptr;

  [[nodiscard]] Value root() const {
    return forms.empty() ? sent.document.root() : forms.back().reading.document.root();
  }
  [[nodiscard]] std::string_view text() const { return root().document()->text(); }

  /// Makes the edits; false where they lead to no JSON, which only a clash of members can cause.
  bool make(std::vector<holy::wire::Edit> edits) {
    if (edits.empty()) return true;
    std::string edited = holy::wire::apply(text(), edits);
    holy::json::Reading reading = holy::json::read_owned(edited, {.max_depth = options.depth + 2});
    if (!reading.ok()) {
      append(refused.issues, syntax_issues(reading, edited));
      holy::wire::trace_back(refused.issues, edits, text());
      return false;
    }
    forms.push_back({std::move(edits), std::move(reading)});
    return true;
  }

  /// Moves issues found in the last form to the text as sent, and the payload's to the payload.
  void trace_back(Issues& issues, std::size_t form_count) const {
    for (std::size_t i = form_count; i-- > 0;) {
      const std::string_view before = i == 0 ? sent_text : forms[i - 1].reading.document.text();
      holy::wire::trace_back(issues, forms[i].edits, before);
    }
    if (options.is_payload) relocate(issues);
  }
  static void relocate(Issues& issues) {
    constexpr std::string_view prefix = "/payload";
    for (Issue& issue : issues) {
      if (issue.instance_location.starts_with(prefix)) issue.instance_location.erase(0, prefix.size());
      relocate(issue.causes);
    }
  }
};

void judge_type(Admission& work, const Value& root, Issues& issues) {
  const auto name = text_member(root, "event_type");
  if (!name) return;
  work.type = work.registry.find(name->string());
  const std::string& wanted = work.options.event_type;
  if (!wanted.empty()) {
    const EventTypeInfo* const expected = type_of_endpoint(work.registry, wanted);
    const bool agrees =
        expected == nullptr ? holy::with_version(wanted) == name->string() : expected == work.type;
    if (!agrees) {
      issues.push_back(issue_at(*name, "event-type",
                                "The envelope is of the type " + std::string(name->text()) +
                                    ", but was sent to the endpoint of \"" + wanted + "\".",
                                "Send it to the endpoint of its own type, or to /publish."));
      return;
    }
  }
  if (work.type != nullptr) {
    const auto payload = root.find("payload");
    if (!payload || work.registry.accepts_payload(*work.type, *payload)) return;
    Issues of_payload = work.registry.payload_issues(*work.type, *payload);
    prefix_locations(of_payload, "/payload");
    // That the payload is an object, the envelope demands already.
    std::erase_if(of_payload, [&](const Issue& issue) {
      return std::any_of(issues.begin(), issues.end(), [&](const Issue& known) {
        return known.code == issue.code && known.instance_location == issue.instance_location;
      });
    });
    append(issues, std::move(of_payload));
    return;
  }
  work.validated = false;
  if (work.options.unknown_types == UnknownTypes::accept) return;
  work.refused.kind = Refusal::unknown_type;
  work.refused.nearest = work.registry.nearest(name->string());
  std::string hint;
  for (const std::string& near : work.refused.nearest) {
    hint += (hint.empty() ? "Did you mean " : " or ") + holy::json::quoted(near);
  }
  issues.push_back(
      issue_at(*name, "unknown-event-type",
               "No schema describes the event type " + holy::json::shortened(name->text(), 120) + ".",
               hint.empty() ? hint : hint + "?"));
}

void judge_signature(Admission& work, Issues& issues) {
  if (work.options.keys == nullptr) return;
  const Value root = work.sent.document.root();
  const auto verdict = holy::signing::verify(*work.options.keys, root);
  const auto refuse = [&](std::string code, std::string message, std::string hint) {
    const auto member = root.is(Kind::object) ? root.find("signature") : std::nullopt;
    issues.push_back(issue_at(member ? *member : root, std::move(code), std::move(message), std::move(hint)));
  };
  switch (verdict) {
    case holy::signing::Verdict::valid:
      return;
    case holy::signing::Verdict::absent:
      if (!work.options.require_signature) return;
      return refuse("signature-missing", "The event is not signed.",
                    "Sign it with a key that the gateway knows.");
    case holy::signing::Verdict::unknown_key:
      return refuse("signature-key", "The event is signed with a key that is not known here.",
                    "Add the key to the key file of this service.");
    case holy::signing::Verdict::invalid:
      return refuse(
          "signature-invalid", "The signature does not fit the event.",
          "Sign the members in the order of RFC 8785 without white space, number tokens as they stand.");
  }
}

/// Whether an issue is about a member that a contradiction left as it was.
bool follows_from_contradiction(const Issue& issue) {
  return issue.instance_location == "/event_type" || issue.instance_location == "/version";
}

/// Brings the envelope to its canonical form and collects what is wrong with it.
void judge(Admission& work) {
  Issues contradictions;
  if (!work.make(enrichments(work.root(), work.options))) return;
  const std::size_t enriched = work.forms.size();
  if (work.options.profile == Profile::wire) {
    holy::wire::Fillings fillings = work.options.fillings;
    if (!work.options.idempotency_key.empty()) {
      fillings.idempotent_event_id = [&](std::string_view type) {
        return holy::deterministic_event_id(type, work.options.idempotency_key);
      };
    }
    holy::wire::Normalised normalised = holy::wire::normalise(work.root(), work.registry.names(), fillings);
    contradictions = std::move(normalised.issues);
    work.changes = std::move(normalised.changes);
    if (!work.make(std::move(normalised.edits))) return;
  }
  Issues issues;
  const Value root = work.root();
  if (!holy::accepts<EventEnvelopeV1>(root)) {
    issues = holy::detail::validate(contract_of(holy::Of<EventEnvelopeV1>{}), root, {});
  }
  judge_type(work, root, issues);
  work.trace_back(issues, work.forms.size());
  if (!contradictions.empty()) {
    std::erase_if(issues, follows_from_contradiction);
    work.trace_back(contradictions, enriched);
    append(issues, std::move(contradictions));
  }
  if (work.options.portable) append(issues, unportable(work.sent.document));
  judge_signature(work, issues);
  append(work.refused.issues, std::move(issues));
}

Refused refuse(Admission&& work) {
  std::stable_sort(work.refused.issues.begin(), work.refused.issues.end(),
                   [](const Issue& left, const Issue& right) { return left.offset < right.offset; });
  if (!work.sent.ok()) return std::move(work.refused);
  if (!work.options.is_payload) work.refused.event_id = text_of(work.sent.document.root(), "event_id");
  work.refused.event_type = text_of(work.root(), "event_type");
  return std::move(work.refused);
}

std::string traceparent_of(const Value& root) {
  const auto context = root.find("trace_context");
  if (!context || !context->is(Kind::object)) return {};
  const std::string trace = text_of(*context, "trace_id"), span = text_of(*context, "span_id");
  if (trace.empty() || span.empty()) return {};
  const std::string flags = text_of(*context, "trace_flags");
  return to_header({trace, span, flags.empty() ? std::string_view("00") : flags});
}

std::string signed_text(const Admission& work) {
  const Value root = work.root();
  const std::string signature = holy::signing::signature_member(work.options.keys->front(), root);
  holy::wire::TextEdits edits;
  if (const auto present = root.find("signature")) {
    edits.replace(*present, signature);
  } else {
    edits.append_member(root, "signature", signature);
  }
  return holy::wire::apply(work.text(), edits.take());
}

Admitted accept(Admission&& work) {
  Admitted admitted;
  const Value root = work.root();
  admitted.event_id = text_of(root, "event_id");
  admitted.event_type = work.type != nullptr ? work.type->event_type : text_of(root, "event_type");
  for (const Value id : root.find("correlation_ids")->items())
    admitted.correlation_ids.emplace_back(id.string());
  admitted.traceparent = traceparent_of(root);
  admitted.validated = work.validated;
  admitted.content =
      holy::json::hash(*root.find("payload")) * 31 + std::hash<std::string>()(admitted.event_type);
  admitted.changes = std::move(work.changes);
  const bool signs = work.options.sign && work.options.keys != nullptr && !work.options.keys->empty();
  admitted.text = signs ? signed_text(work) : std::string(work.text());
  return admitted;
}

}  // namespace

std::expected<Admitted, Refused> admit(const Registry& registry, std::string_view text,
                                       const AdmitOptions& options) {
  Admission work{registry, options, text};
  work.sent = holy::json::read(text, {.max_depth = options.depth});
  if (!work.sent.ok()) {
    work.refused.kind = Refusal::malformed;
    work.refused.issues = syntax_issues(work.sent, text);
    return std::unexpected(refuse(std::move(work)));
  }
  judge(work);
  if (!work.refused.issues.empty()) return std::unexpected(refuse(std::move(work)));
  return accept(std::move(work));
}

const EventTypeInfo* type_of_endpoint(const Registry& registry, std::string_view spelling) {
  if (const EventTypeInfo* const type = registry.find(spelling)) return type;
  constexpr std::string_view agent = "agent.";
  const std::size_t dot = spelling.find('.', agent.size());
  if (!spelling.starts_with(agent) || dot == std::string_view::npos) return nullptr;
  return registry.find(std::string(agent) + std::string(spelling.substr(dot + 1)));
}

bool looks_like_envelope(std::string_view text, const Registry& registry, std::string_view event_type) {
  const holy::json::Reading reading = holy::json::read(text);
  if (!reading.ok() || !reading.document.root().is(Kind::object)) return false;
  const Value root = reading.document.root();
  if (!root.find("payload") || !(root.find("event_type") || root.find("source") || root.size() == 1))
    return false;
  const EventTypeInfo* const type = registry.find(event_type);
  const auto named = text_member(root, "event_type");
  if (named && type != nullptr && registry.find(named->string()) == type) return true;
  // A payload may have such members itself: then its schema decides.
  return type == nullptr || !registry.accepts_payload(*type, root);
}

}  // namespace holyfields::bus
