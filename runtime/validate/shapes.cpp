#include "shapes.hpp"

#include <array>

namespace holy::program {
namespace {

using enum Operands;
constexpr auto plain = TextUse::plain;
constexpr auto token = TextUse::number_token;
constexpr auto no_text = TextUse::none;

// In the order of Op.
constexpr std::array<Shape, op_count> shapes{{
    {"reject"},
    {"type"},
    {"enumeration", no_text, false, constants},
    {"constant", no_text, false, constants},
    {"minimum", token},
    {"maximum", token},
    {"exclusive_minimum", token},
    {"exclusive_maximum", token},
    {"multiple_of", token},
    {"min_length"},
    {"max_length"},
    {"pattern", plain},
    {"format", plain},
    {"content_encoding", plain},
    {"content_media_type", plain},
    {"min_items"},
    {"max_items"},
    {"unique_items"},
    {"min_properties"},
    {"max_properties"},
    {"required", no_text, false, texts},
    {"dependent_required", no_text, false, demands},
    {"properties", no_text, false, text_node_pairs},
    {"pattern_properties", no_text, false, text_node_pairs},
    {"additional_properties", no_text, true},
    {"property_names", no_text, true},
    {"prefix_items", no_text, false, nodes},
    {"items", no_text, true},
    {"contains", no_text, true},
    {"unevaluated_items", no_text, true},
    {"unevaluated_properties", no_text, true},
    {"dependent_schemas", no_text, false, text_node_pairs},
    {"all_of", no_text, false, nodes},
    {"any_of", no_text, false, nodes},
    {"one_of", no_text, false, nodes},
    {"negation", no_text, true},
    {"conditional", no_text, false, condition},
    {"reference", no_text, true},
}};

}  // namespace

const Shape& shape_of(Op op) {
  return shapes[static_cast<std::size_t>(op)];
}

bool is_in_place(Op op) {
  switch (op) {
    case Op::dependent_schemas:
    case Op::all_of:
    case Op::any_of:
    case Op::one_of:
    case Op::negation:
    case Op::conditional:
    case Op::reference:
      return true;
    default:
      return false;
  }
}

}  // namespace holy::program
