#include "tools/candystore/api/dead_letters.hpp"

#include <charconv>
#include <utility>

#include <holy/json/write.hpp>
#include <holy/json/writer.hpp>
#include <holy/text/base64.hpp>

#include "tools/candystore/api/answers.hpp"
#include "tools/candystore/api/query_parameters.hpp"
#include "tools/ingress/admit.hpp"
#include "tools/service/service.hpp"

namespace holyfields::store {

namespace {

using holy::json::ObjectWriter;
using service::Request;
using service::Response;

void write_letter(ObjectWriter& out, const DeadLetter& letter) {
  out.member("id", letter.id);
  out.member("reason", letter.reason);
  out.member("detail", letter.detail);
  out.member("event_id", letter.event_id);
  out.member("event_type", letter.event_type);
  out.member("routing_key", letter.routing_key);
  out.member("queue", letter.queue);
  out.member("attempts", letter.attempts);
  out.member("dead_at", letter.dead_at);
  out.member("requeued_at", letter.requeued_at);
  if (holy::json::is_utf8(letter.raw)) {
    out.member("raw", letter.raw);
  } else {
    out.member("raw_base64", holy::text::to_base64(letter.raw));
  }
}

std::optional<DeadLetter> letter_asked_for(const Api& api, const Request& request) {
  const std::string& text = request.parameters.at("id");
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return api.storage.find_dead_letter(id);
}

/// The letter does not wait: another publishes it, or did. Read again, since that may have ended meanwhile.
Response conflict(const Api& api, std::int64_t id) {
  const auto letter = api.storage.find_dead_letter(id);
  if (letter && letter->requeued_at) {
    return problem(409, "The dead letter was requeued",
                   "Dead letter " + std::to_string(id) + " was published again at " + *letter->requeued_at +
                       ". It will wait here once more if it fails once more.",
                   "dead-letter-requeued");
  }
  return later(problem(409, "The dead letter is being requeued",
                       "Another request publishes dead letter " + std::to_string(id) +
                           " now. It waits again in a minute at most unless that succeeds.",
                       "dead-letter-claimed"),
               claim_time);
}

bus::Message message_of(const DeadLetter& letter, const bus::Registry& registry) {
  // A row of an older store may have no key.
  const std::string& key = letter.routing_key.empty() ? letter.event_type : letter.routing_key;
  bus::Message message{.event_id = letter.event_id, .routing_key = key, .body = letter.raw};
  if (const bus::EventTypeInfo* const type = registry.find(key)) {
    message.further_keys = registry.further_keys(type->event_type);
    message.further_keys.push_back(type->event_type);
    std::erase(message.further_keys, key);
  }
  message.headers = {{"x-requeued-dead-letter", std::to_string(letter.id)}};
  return message;
}

std::string canonical(const bus::Registry& registry, const std::string& spelling) {
  const bus::EventTypeInfo* const type = registry.find(spelling);
  return type != nullptr ? type->event_type : spelling;
}

/// The type that a consumer would read in those bytes; empty where none can be read.
std::string type_in(const Api& api, std::string_view body) {
  bus::AdmitOptions options;
  options.unknown_types = bus::UnknownTypes::accept;
  options.depth = api.depth;
  const auto admitted = bus::admit(api.registry, body, options);
  return canonical(api.registry, admitted ? admitted->event_type : admitted.error().event_type);
}

/// Consumers choose by the routing key and read the type in the bytes, which need not agree in a dead letter:
/// the token must be good for both.
std::optional<service::Problem> forbid_requeue(const Api& api, const Request& request,
                                               const bus::Message& message) {
  const std::string read = type_in(api, message.body);
  const std::string& key = message.routing_key;
  for (const std::string& type : {read, key.empty() ? read : canonical(api.registry, key)}) {
    auto problem = service::forbid_publishing(api.tokens.get(), request.token_name, type);
    if (problem) return problem;
  }
  return std::nullopt;
}

}  // namespace

Response list_dead_letters(const Api& api, const Request& request) {
  const auto window = window_of(request);
  if (!window) return window.error();
  std::optional<std::string> reason;
  if (const auto given = request.argument("reason")) reason = std::string(*given);
  const auto requeued_too = switch_of(request, "requeued");
  if (!requeued_too) return requeued_too.error();
  const std::vector<DeadLetter> letters =
      api.storage.dead_letters(reason, requeued_too->value_or(false), window->limit, window->offset);
  return json(object_line([&](ObjectWriter& out) {
    const auto write = [&](holy::json::ArrayWriter& list) {
      for (const DeadLetter& letter : letters)
        list.object([&](ObjectWriter& one) { write_letter(one, letter); });
    };
    out.array("dead_letters", write, {.between = ",\n"});
    out.member("waiting", api.storage.count_dead_letters().waiting);
    out.member("limit", window->limit);
    out.member("offset", window->offset);
  }));
}

Response get_dead_letter(const Api& api, const Request& request) {
  const auto letter = letter_asked_for(api, request);
  if (!letter) return not_found("dead letter", request.parameters.at("id"));
  return json(holy::json::object_text([&](ObjectWriter& out) { write_letter(out, *letter); }));
}

Response requeue(const Api& api, const Request& request) {
  const auto letter = letter_asked_for(api, request);
  if (!letter) return not_found("dead letter", request.parameters.at("id"));
  const bus::Message message = message_of(*letter, api.registry);
  if (const auto problem = forbid_requeue(api, request, message)) return service::answer(*problem);
  // Held while it is published: the message may come back, as a letter that waits, before its claim ends.
  const auto claim = api.storage.claim(letter->id);
  if (!claim) return conflict(api, letter->id);
  const std::string done = object_line([&](ObjectWriter& out) {
    out.member("status", "requeued");
    out.member("id", letter->id);
  });
  Response response = publish(api.broker, message, done);
  api.storage.end_claim(letter->id, *claim, response.status == 202);
  return response;
}

}  // namespace holyfields::store
