// What the query parameters of the store's API mean.
#pragma once

#include <cstddef>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include "tools/candystore/storage/storage.hpp"
#include "tools/ingress/registry.hpp"
#include "tools/service/http.hpp"

namespace holyfields::store {

/// Something to read, or the answer that says what is wrong with the request (422 with `detail`).
template <class T>
using Asked = std::expected<T, service::Response>;

/// event_type (repeated; canonical, unversioned or alias; "prefix.*"), session_id, source, target,
/// source_type, correlation_id, start_time, end_time, unvalidated.
[[nodiscard]] Asked<Filter> filter_of(const service::Request& request, const bus::Registry& registry);

/// A whole number in [least, most].
[[nodiscard]] Asked<std::size_t> number_of(const service::Request& request, std::string_view name,
                                           std::size_t fallback, std::size_t least, std::size_t most);

/// The part of a list that is asked for: limit (100 without) and offset (0).
struct Window {
  std::size_t limit, offset;
};
[[nodiscard]] Asked<Window> window_of(const service::Request& request);

/// true or false; nothing where the parameter is absent or empty.
[[nodiscard]] Asked<std::optional<bool>> switch_of(const service::Request& request, std::string_view name);

/// A moment in microseconds since 1970: RFC 3339, a date alone, or a local time, which is taken as UTC.
[[nodiscard]] std::optional<std::int64_t> moment_of(std::string_view text);

/// The most that a `limit` may ask for.
inline constexpr std::size_t most_events = 1000;

/// 422 about a parameter.
[[nodiscard]] service::Response refuse_parameter(std::string_view name, std::string_view sentence);

}  // namespace holyfields::store
