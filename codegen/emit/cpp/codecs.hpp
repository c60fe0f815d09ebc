// The code that reads and writes the Model's types.
#pragma once

#include <string>

#include "codegen/emit/cpp/members.hpp"

namespace holyc::emit::cpp {

/// The functions of a declared type, for its source: read_json, write_json, ==, defaults, enumerators' names.
[[nodiscard]] std::string codec(const TypeContext& context, TypeId type);
/// The same of a union.
[[nodiscard]] std::string variant_codec(const TypeContext& context, const Type& type,
                                        const model::Union& choice);
/// The codec of the envelope as a template over its payload, whose JSON name is `payload`. `is_one_pass`:
/// whether one pass reads such an event.
[[nodiscard]] std::string event_codec(const TypeContext& context, TypeId envelope, const std::string& payload,
                                      bool is_one_pass);

}  // namespace holyc::emit::cpp
