// One identifier for one original, unique among its neighbours.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "codegen/names/names.hpp"

namespace holyc::names {

/// By original: the round of hashing that is tried next. Thousands of equal originals must not try the same
/// hashes again.
using Rounds = std::unordered_map<std::string, std::size_t>;

/// What is hashed for an original in a round, from 0. A second one is needed only where the first hash is
/// taken, by an equal original or by somebody's legal spelling.
[[nodiscard]] std::string seed_of(const std::string& original, std::size_t round);

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
