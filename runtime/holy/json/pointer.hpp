// JSON pointers (RFC 6901).
#pragma once

#include <string>
#include <string_view>

namespace holy::json {

/// A reference token as it stands in a pointer: '~' as "~0" and '/' as "~1" (RFC 6901, section 3).
[[nodiscard]] std::string escape_token(std::string_view token);

/// Appends '/' and the escaped token, which names a member or an item of what `pointer` points to.
void append_token(std::string& pointer, std::string_view token);

}  // namespace holy::json
