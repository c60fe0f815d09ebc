// What happens to an envelope at every ingress (HTTP, AMQP): read strictly, brought to the canonical form,
// completed, judged. Used by the gateway before publishing and by the store when consuming.
#pragma once

#include <cstdint>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <holy/events/wire.hpp>
#include <holy/validate/issue.hpp>

#include "tools/bus/ingress/registry.hpp"

namespace holyfields::bus {

enum class Profile { wire, canonical };
enum class UnknownTypes { refuse, accept };

struct AdmitOptions {
  Profile profile = Profile::wire;
  UnknownTypes unknown_types = UnknownTypes::refuse;
  std::size_t depth = 128;                  ///< nesting allowed in the text
  std::string idempotency_key;              ///< gives a UUIDv5 event_id where the envelope has none
  std::vector<std::string> parents;         ///< added to correlation_ids where the envelope has none
  std::string traceparent;                  ///< W3C header, into trace_context where the envelope has none
  std::string event_type;                   ///< of a typed endpoint: the envelope must agree; empty: its own
  holy::wire::Fillings fillings = holy::wire::default_fillings();
};

/// An envelope that may be published: canonical text, every member, number token and order of the original kept.
struct Admitted {
  std::string text;
  std::string event_id;
  std::string event_type;  ///< canonical
  std::vector<std::string> correlation_ids;
  std::string traceparent;  ///< of trace_context, or empty
  bool validated = true;    ///< false: an unknown type whose payload nobody judged
  std::vector<holy::wire::Change> changes;
};

enum class Refusal {
  malformed,      ///< no JSON, too deep, duplicate key, bad UTF-8: 400
  invalid,        ///< envelope or payload: 422
  unknown_type,   ///< 422 with `nearest`
};
struct Refused {
  Refusal kind = Refusal::invalid;
  holy::Issues issues;  ///< positions are of the text as it was sent
  std::string event_id;    ///< as far as it could be read
  std::string event_type;
  std::vector<std::string> nearest;
};

[[nodiscard]] std::expected<Admitted, Refused> admit(const Registry& registry, std::string_view text,
                                                     const AdmitOptions& options);

/// As admit(), of `{event_type, payload}` or another partial envelope: `event_type` and the members are put
/// together by the caller as JSON text. A payload alone for a typed endpoint is wrapped by this.
[[nodiscard]] std::string wrap_payload(std::string_view event_type, std::string_view payload, std::string_view source);

}  // namespace holyfields::bus
