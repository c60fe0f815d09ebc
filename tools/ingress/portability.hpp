// What every reader of an event can hold: JavaScript, Python, PostgreSQL and SQLite beside our own code.
#pragma once

#include <holy/json/document.hpp>
#include <holy/program/issue.hpp>

namespace holyfields::bus {

/// U+0000 in strings and keys, numbers beyond a double's range, number tokens of more than 1,000 characters;
/// with positions, one issue of a kind at each place.
[[nodiscard]] holy::Issues unportable(const holy::json::Document& document);

}  // namespace holyfields::bus
