// SQL text: quoting, identifiers and joining. Schema text enters DDL only through these.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <holy/text/parts.hpp>

namespace holyc::emit::sql {

using holy::text::joined;

/// A finished text, in which `schema` stands wherever qualified() left its place. Line ends within literals
/// and identifiers stand as another byte until then, so that indenting the text around them does not change
/// what they say.
[[nodiscard]] std::string finished(std::string_view text, std::string_view schema);

/// A string literal in both dialects: quotes doubled. PostgreSQL must run with standard_conforming_strings
/// (its default), where backslashes are plain. NUL, which neither can hold, becomes U+FFFD.
[[nodiscard]] std::string literal(std::string_view text);

/// A quoted identifier of at most 63 bytes; a longer one is cut and ends in a hash of the original.
[[nodiscard]] std::string identifier(std::string_view name);

/// The identifier as a name in the schema of the script. Everything that functions call is written so: a
/// restored dump and a role of any search_path find it.
[[nodiscard]] std::string qualified(std::string_view name);

/// The mark that finished() replaces by the schema's name; no literal and no identifier holds it.
inline constexpr char schema_place = '\0';

/// The identifier without its quotes.
[[nodiscard]] std::string shortened_name(std::string_view name);

/// A comment line's text: control characters become spaces, so that it stays on its line.
[[nodiscard]] std::string comment(std::string_view text);

}  // namespace holyc::emit::sql
