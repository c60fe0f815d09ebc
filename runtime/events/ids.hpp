// Identifiers of events: random ones, and those made from a name.
#pragma once

#include <string>
#include <string_view>

namespace holy {

/// NAMESPACE_OID of RFC 9562, in which the platform names its events.
inline constexpr std::string_view uuid_namespace_oid = "6ba7b812-9dad-11d1-80b4-00c04fd430c8";

/// Whether a text is a UUID in the canonical form of 8-4-4-4-12 hexadecimal digits, of either case.
[[nodiscard]] bool is_uuid(std::string_view text);

/// The name-based UUID (RFC 9562, version 5) of a name; `name_space` must be a UUID. Lower case.
[[nodiscard]] std::string uuid_from_name(std::string_view name_space, std::string_view name);

/// A random UUID (RFC 9562, version 4). Lower case.
[[nodiscard]] std::string random_uuid();

/// The present moment in UTC with microseconds: "2026-11-20T23:53:48.043306Z".
[[nodiscard]] std::string timestamp_now();

}  // namespace holy
