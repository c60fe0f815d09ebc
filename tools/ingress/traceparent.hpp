// The traceparent header of W3C Trace Context, level 1 (section 3.2), and the envelope's trace_context.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace holyfields::bus {

/// What a traceparent says. The parts are views into the text that was read.
struct Traceparent {
  std::string_view trace_id;  ///< 32 hexadecimal digits in lower case
  std::string_view span_id;   ///< 16 of them: the caller's span, "parent-id" in the standard
  std::string_view flags;     ///< two of them
};

/// Reads a header of any version; of a later version the four parts that are known. Nothing for one that is
/// not valid, which the standard wants to be ignored.
[[nodiscard]] std::optional<Traceparent> read_traceparent(std::string_view header);

/// As a header of version 00.
[[nodiscard]] std::string to_header(const Traceparent& parent);

/// As the JSON text of an envelope's trace_context.
[[nodiscard]] std::string to_trace_context(const Traceparent& parent);

}  // namespace holyfields::bus
