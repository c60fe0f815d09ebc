// What requests have to look like and answers always carry, whatever the route does.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "tools/service/server.hpp"

namespace holyfields::service {

/// The Date field (RFC 9110 section 5.6.7); made once a second and thread.
[[nodiscard]] const std::string& date_now();

/// Appends "name: value" and a line end; line ends inside the value become spaces, so that no value adds a
/// field.
void append_field(std::string& header, std::string_view name, std::string_view value);

/// 421 for a Host that is not one of this service, where the options say that it is checked. HTTP/1.0 may
/// leave it out.
[[nodiscard]] std::optional<Problem> misdirected(const Request& request, const ServerOptions& options);

/// What the header of a request alone shows to be wrong for that route: 411, 415, 417. `has_length`: it has a
/// Content-Length or chunks.
[[nodiscard]] std::optional<Problem> unfit(const Request& request, const Route& route, bool has_length);

/// What is wrong with the query: a parameter that the route does not know (with the nearest that it does), or
/// one given twice. A stream knows access_token beside its own. 422.
[[nodiscard]] std::optional<Problem> wrong_query(const Request& request, const Route& route);

}  // namespace holyfields::service
