#include "tools/bloodbank/gateway.hpp"

#include <algorithm>
#include <utility>

#include "tools/ingress/traceparent.hpp"
#include "tools/service/service.hpp"

namespace holyfields::bloodbank {

namespace {

/// Issues listed for all events of a request: many small events must not make an answer of any size.
constexpr std::size_t most_issues_of_request = 10'000;

}  // namespace

/// Events that came together.
struct Gateway::Round {
  std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
  Fates fates;
  std::vector<bus::Message> messages;
  std::vector<std::size_t> places;  ///< of the messages in fates
  std::vector<holy::Uuid> ids;      ///< of the messages
  std::function<void(Fates)> done;
  std::size_t issues_left = most_issues_of_request;
};

Gateway::Gateway(const bus::Registry& registry, bus::Broker& broker, GatewayOptions options,
                 Observer observer)
    : registry_(registry),
      broker_(broker),
      options_(std::move(options)),
      observer_(std::move(observer)),
      errors_(options_.error_events_per_minute),
      queue_(broker, options_.queue) {}

Gateway::~Gateway() {
  stop();
}

bus::AdmitOptions Gateway::admission() const {
  bus::AdmitOptions options;
  options.profile = options_.profile;
  options.unknown_types = options_.unknown_types;
  options.depth = options_.depth;
  options.portable = true;
  if (!options_.keys.empty()) {
    options.keys = &options_.keys;
    options.sign = true;
    options.require_signature = options_.require_signature;
  }
  return options;
}

Fate Gateway::judge(Submission& event, Round& round, std::size_t place) {
  auto admitted = bus::admit(registry_, event.text, event.options);
  Fate fate;
  if (!admitted) {
    bus::Refused& refused = admitted.error();
    add_hints(refused.issues, event.options);
    move_to(refused.issues, event.origin);
    fate.problem = problem_of(refused, std::min(most_issues, round.issues_left));
    round.issues_left -= std::min({refused.issues.size(), most_issues, round.issues_left});
    fate.event_id = std::move(refused.event_id);
    fate.event_type = std::move(refused.event_type);
    if (const auto trace = bus::read_traceparent(event.options.traceparent))
      fate.traceparent = bus::to_header(*trace);
    fate.known_type = registry_.find(fate.event_type) != nullptr;
    return fate;
  }
  fate.event_id = std::move(admitted->event_id);
  fate.event_type = std::move(admitted->event_type);
  fate.traceparent = std::move(admitted->traceparent);
  fate.correlation_ids = std::move(admitted->correlation_ids);
  fate.validated = fate.known_type = admitted->validated;
  fate.envelope = std::move(admitted->text);
  fate.problem = service::forbid_publishing(options_.tokens.get(), event.token_name, fate.event_type);
  if (fate.problem) return fate;
  const holy::Uuid id = holy::Uuid::from_string(fate.event_id).value_or(holy::Uuid());
  switch (recent_.claim(id, admitted->content)) {
    case Standing::conflict:
      fate.problem = conflict_problem(fate.event_id);
      return fate;
    case Standing::published:
      fate.duplicate = true;
      return fate;
    default:
      break;
  }
  bus::Message message;
  message.event_id = fate.event_id;
  message.routing_key = fate.event_type;
  message.further_keys = registry_.further_keys(fate.event_type);
  message.body = fate.envelope;
  if (!fate.traceparent.empty()) message.headers.emplace_back("traceparent", fate.traceparent);
  if (!fate.validated) message.headers.emplace_back("x-unvalidated", "true");
  round.messages.push_back(std::move(message));
  round.places.push_back(place);
  round.ids.push_back(id);
  return fate;
}

void Gateway::publish(std::vector<Submission> events, std::function<void(Fates)> done) {
  auto round = std::make_shared<Round>();
  round->done = std::move(done);
  for (Submission& event : events) {
    Fate fate = judge(event, *round, round->fates.size());
    round->fates.push_back(std::move(fate));
  }
  if (round->messages.empty()) return finish(*round);
  const bool taken =
      queue_.offer({std::move(round->messages), [this, round](const std::vector<bus::Receipt>& receipts) {
                      take_receipts(*round, receipts);
                      finish(*round);
                    }});
  if (taken) return;
  for (std::size_t i = 0; i < round->places.size(); ++i) {
    round->fates[round->places[i]].problem = queue_full_problem();
    recent_.conclude(round->ids[i], false);
  }
  finish(*round);
}

void Gateway::take_receipts(Round& round, const std::vector<bus::Receipt>& receipts) {
  for (std::size_t i = 0; i < round.places.size(); ++i) {
    Fate& fate = round.fates[round.places[i]];
    const bool confirmed = receipts[i].outcome == bus::Outcome::confirmed;
    if (!confirmed) fate.problem = problem_of(receipts[i], fate.event_id);
    recent_.conclude(round.ids[i], confirmed);
  }
}

void Gateway::finish(Round& round) {
  const std::chrono::duration<double> time = std::chrono::steady_clock::now() - round.begin;
  for (const Fate& fate : round.fates) {
    if (observer_.decided) observer_.decided(fate, time);
    if (fate.problem) report_failure(fate);
  }
  round.done(std::move(round.fates));
}

void Gateway::refuse(const Fate& fate) {
  if (observer_.decided) observer_.decided(fate, {});
  report_failure(fate);
}

std::size_t Gateway::request_events() const {
  return std::min(options_.request_events, options_.queue.capacity);
}

void Gateway::report_failure(const Fate& fate) {
  auto event = errors_.event_for(fate);
  if (!event) return;
  bus::AdmitOptions options = admission();
  options.require_signature = false;
  options.traceparent = fate.traceparent;
  const auto admitted = bus::admit(registry_, *event, options);
  if (!admitted) return;  // a catalogue without system.error.raised.v1
  bus::Message message;
  message.event_id = admitted->event_id;
  message.routing_key = admitted->event_type;
  message.further_keys = registry_.further_keys(admitted->event_type);
  message.body = admitted->text;
  // Whether it gets through is not reported again: an error about an error helps nobody.
  static_cast<void>(queue_.offer({{std::move(message)}, [](const std::vector<bus::Receipt>&) {}}));
}

}  // namespace holyfields::bloodbank
