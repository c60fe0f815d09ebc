// One identifier for one original, unique among its neighbours.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "codegen/names/names.hpp"

namespace holyc::names {

enum class Language : unsigned char { cpp, typescript, python };

[[nodiscard]] bool is_reserved(Language language, std::string_view name);

/// Identifiers for the originals, in their order: a legal spelling is kept; another becomes words joined
/// by '_'; where that is taken, reserved, starts with a digit or loses something, a hash suffix of the
/// original decides. Legal spellings claim their names first, so that adding `foo-bar` never renames
/// `foo_bar`.
[[nodiscard]] std::vector<std::string> identifiers(const std::vector<std::string>& originals,
                                                   Language language);

/// The same for all languages at once.
[[nodiscard]] std::vector<Name> identifiers(const std::vector<std::string>& originals);

}  // namespace holyc::names
