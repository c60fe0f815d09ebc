// The wire profile: what real producers send, brought to the canonical form
// (docs/decisions/019-wire-and-canonical.md). Nothing is validated here: the result is judged by the
// envelope's schema afterwards.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <holy/json/document.hpp>
#include <holy/program/issue.hpp>

#include <holy/events/event_types.hpp>
#include <holy/events/text_edits.hpp>

namespace holy::wire {

/// What absent members are filled with; replaced in tests.
struct Fillings {
  std::function<std::string()> event_id;   ///< a UUID
  std::function<std::string()> timestamp;  ///< an RFC 3339 date-time
  /// Where set, used instead of event_id: a UUID made from the canonical event type (an idempotency key).
  std::function<std::string(std::string_view event_type)> idempotent_event_id = nullptr;
};

/// Random UUIDs and the present moment.
[[nodiscard]] Fillings default_fillings();

/// Something that was changed on the way to the canonical form.
struct Change {
  std::string pointer;      ///< JSON pointer of the member in the text as sent
  std::string description;  ///< one sentence
};

struct Normalised {
  std::vector<Edit> edits;      ///< from the text as sent to the canonical one; empty when it was canonical
  std::vector<Change> changes;  ///< the same in words
  Issues issues;                ///< contradictions: the envelope is refused. Offsets are of the text as sent
  std::string event_type;       ///< canonical; of a type not known, with a version; empty when there is none
};

/// The edits that bring an envelope to the canonical form; apply() makes them. Members that are not named in
/// the profile, number tokens and key order stay as sent. An envelope that is no object is left alone.
[[nodiscard]] Normalised normalise(const json::Value& envelope, const EventTypes& types,
                                   const Fillings& fillings = default_fillings());

/// Moves the positions of issues from the edited text to the one that the edits were made to.
void trace_back(Issues& issues, const std::vector<Edit>& edits, std::string_view original);

}  // namespace holy::wire
