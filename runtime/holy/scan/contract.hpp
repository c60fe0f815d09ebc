// What the runtime must know of a generated type, in data: its compiled check and its embedded Program.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <holy/json/document.hpp>

namespace holy {

namespace checks {
class Checker;
}
namespace scan {
struct Scan;
/// How one pass reads a value into a place; for verdicts alone there is none.
using ReadPlace = const char* (*)(Scan&, const char* at, void* place);
}  // namespace scan
namespace program {
class Runnable;
}

/// Names a type in overloads: contract_of(Of<TranscriptReadyV1>{}).
template <class T>
struct Of {
  using type = T;
};

/// The bytes of a Program, decoded when a message is first needed. Constant-initialised, never freed.
class EmbeddedProgram {
 public:
  constexpr explicit EmbeddedProgram(std::string_view bytes) : bytes_(bytes) {}
  EmbeddedProgram(const EmbeddedProgram&) = delete;
  EmbeddedProgram& operator=(const EmbeddedProgram&) = delete;
  /// Null if the bytes are not a Program that this runtime reads.
  [[nodiscard]] const program::Runnable* runnable() const;
  [[nodiscard]] std::string_view bytes() const { return bytes_; }

 private:
  std::string_view bytes_;
  mutable const program::Runnable* runnable_ =
      nullptr;  // by std::atomic_ref: <atomic> is not cheap to include
};

struct Contract;

/// What an event adds to its envelope: which members are its type and its payload, and what they must be.
struct EventContract {
  std::string_view type_member;
  std::string_view payload_member;
  std::string_view type;              ///< the canonical event type, or empty when any will do
  bool (*is_type)(std::string_view);  ///< whether a spelling names that type
  const Contract* payload;
};

/// How values of a type are judged: `skim` alone decides, the Program words the issues.
struct Contract {
  scan::ReadPlace skim;            ///< no place is read to
  const EmbeddedProgram* program;  ///< null: every value is valid
  const std::uint32_t* nodes;      ///< the subschemas in it that apply, all of them
  std::size_t node_count;
  const EventContract* event;  ///< null: not an event with a typed payload
};

class RawJson;
/// Any JSON value is a RawJson.
[[nodiscard]] const Contract& contract_of(Of<RawJson>);
namespace scan {
const char* read_text(Scan& scan, const char* at, RawJson& out);
const char* skim_text(Scan& scan, const char* at, Of<RawJson>);
}  // namespace scan

/// Whether a spelling (canonical or alias) names the event type of the payload T; of types that are no event
/// payloads, always. Generated headers overload this.
template <class T>
[[nodiscard]] bool is_event_type(Of<T>, std::string_view) {
  return true;
}
/// The canonical event type of the payload T, or empty. Generated headers overload this.
template <class T>
[[nodiscard]] constexpr std::string_view event_type_of(Of<T>) {
  return {};
}

}  // namespace holy
