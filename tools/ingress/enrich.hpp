// What an ingress adds to an envelope from beside it: headers and the endpoint. Internal to ingress.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <holy/events/text_edits.hpp>
#include <holy/json/document.hpp>
#include <holy/program/issue.hpp>

#include "tools/ingress/admit.hpp"

namespace holyfields::bus {

/// The edits that wrap a payload alone, name the type of a typed endpoint and a default source, and put
/// parents into correlation_ids and a traceparent into trace_context where the envelope has none. Parents are
/// the option's, else those of the members parent_event_id and parent_event_ids.
[[nodiscard]] std::vector<holy::wire::Edit> enrichments(const holy::json::Value& root,
                                                        const AdmitOptions& options);

/// Puts a prefix before the locations of issues of a part that was judged by itself, where it is missing.
void prefix_locations(holy::Issues& issues, std::string_view prefix);

}  // namespace holyfields::bus
