// Which values an operation of the Program says something about.
#pragma once

#include <cstdint>

#include <holy/program/program.hpp>

namespace holyc::emit {

inline constexpr std::uint64_t any_number = holy::program::type_number | holy::program::type_integer;
inline constexpr std::uint64_t all_types = holy::program::type_null | holy::program::type_boolean |
                                           holy::program::type_object | holy::program::type_array |
                                           holy::program::type_number | holy::program::type_string;

/// The JSON types, as type bits, that an operation can refuse a value of: any_number, type_string, type_array
/// or type_object; all_types for those that judge any value, be it by other subschemas.
[[nodiscard]] std::uint64_t concerned_types(holy::program::Op op);

}  // namespace holyc::emit
