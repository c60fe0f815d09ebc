#include "tools/ingress/traceparent.hpp"

#include <holy/json/writer.hpp>

namespace holyfields::bus {

namespace {

bool is_hexadecimal(std::string_view text) {
  return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool is_zero(std::string_view text) {
  return text.find_first_not_of('0') == std::string_view::npos;
}

}  // namespace

std::optional<Traceparent> read_traceparent(std::string_view header) {
  constexpr std::size_t size_of_version_00 = 55;
  if (header.size() < size_of_version_00 || header[2] != '-' || header[35] != '-' || header[52] != '-') {
    return std::nullopt;
  }
  const std::string_view version = header.substr(0, 2);
  const Traceparent parent{header.substr(3, 32), header.substr(36, 16), header.substr(53, 2)};
  const bool is_longer = header.size() > size_of_version_00;
  if (version == "ff" || (is_longer && (version == "00" || header[size_of_version_00] != '-')))
    return std::nullopt;
  for (const std::string_view part : {version, parent.trace_id, parent.span_id, parent.flags}) {
    if (!is_hexadecimal(part)) return std::nullopt;
  }
  if (is_zero(parent.trace_id) || is_zero(parent.span_id)) return std::nullopt;
  return parent;
}

std::string to_header(const Traceparent& parent) {
  std::string header = "00-";
  return header.append(parent.trace_id).append("-").append(parent.span_id).append("-").append(parent.flags);
}

std::string to_trace_context(const Traceparent& parent) {
  return holy::json::object_text([&](holy::json::ObjectWriter& context) {
    context.member("trace_id", parent.trace_id);
    context.member("span_id", parent.span_id);
    context.member("trace_flags", parent.flags);
  });
}

}  // namespace holyfields::bus
