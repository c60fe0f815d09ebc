// Chains of events over the edges from parents to children.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "tools/candystore/storage/event.hpp"
#include "tools/candystore/storage/readers.hpp"

namespace holyfields::store {

/// Events of a chain or a trace, and whether more would belong to it.
struct Chain {
  std::vector<StoredEvent> events;
  bool truncated = false;
};

/// The connected component over parent edges, in order of time; `most` events of it.
[[nodiscard]] Chain trace(const Reader& reader, std::string_view id, std::size_t most);
/// From the root down to the event itself; cut at 100 edges up.
[[nodiscard]] Chain ancestors(const Reader& reader, std::string_view event_id, std::size_t most);
/// From the farthest leaf back to the event itself; cut at 100 edges down.
[[nodiscard]] Chain descendants(const Reader& reader, std::string_view event_id, std::size_t most);

}  // namespace holyfields::store
