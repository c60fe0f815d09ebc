#include "codegen/emit/concern.hpp"

namespace holyc::emit {

using holy::program::Op;

std::uint64_t concerned_types(Op op) {
  switch (op) {
    case Op::minimum:
    case Op::maximum:
    case Op::exclusive_minimum:
    case Op::exclusive_maximum:
    case Op::multiple_of:
      return any_number;
    case Op::min_length:
    case Op::max_length:
    case Op::pattern:
    case Op::format:
    case Op::content_encoding:
    case Op::content_media_type:
      return holy::program::type_string;
    case Op::min_items:
    case Op::max_items:
    case Op::unique_items:
    case Op::prefix_items:
    case Op::items:
    case Op::contains:
    case Op::unevaluated_items:
      return holy::program::type_array;
    case Op::min_properties:
    case Op::max_properties:
    case Op::required:
    case Op::dependent_required:
    case Op::properties:
    case Op::pattern_properties:
    case Op::additional_properties:
    case Op::property_names:
    case Op::unevaluated_properties:
    case Op::dependent_schemas:
      return holy::program::type_object;
    default:
      return all_types;
  }
}

}  // namespace holyc::emit
