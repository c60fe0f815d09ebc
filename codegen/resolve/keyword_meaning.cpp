#include "codegen/resolve/keyword_meaning.hpp"

#include <array>

namespace holyc::resolve {

namespace {

using holy::program::Applies;
using holy::program::Op;
using enum Behaviour;

struct Meaning {
  Keyword keyword;
  Behaviour behaviour;
  std::optional<Op> op = std::nullopt;
};

// In the order of Keyword.
constexpr std::array meanings{
    Meaning{Keyword::ref, reference, Op::reference},
    Meaning{Keyword::dynamic_ref, reference, Op::reference},
    Meaning{Keyword::type, assertion, Op::type},
    Meaning{Keyword::enumeration, assertion, Op::enumeration},
    Meaning{Keyword::constant, assertion, Op::constant},
    Meaning{Keyword::minimum, assertion, Op::minimum},
    Meaning{Keyword::maximum, assertion, Op::maximum},
    Meaning{Keyword::exclusive_minimum, assertion, Op::exclusive_minimum},
    Meaning{Keyword::exclusive_maximum, assertion, Op::exclusive_maximum},
    Meaning{Keyword::multiple_of, assertion, Op::multiple_of},
    Meaning{Keyword::min_length, assertion, Op::min_length},
    Meaning{Keyword::max_length, assertion, Op::max_length},
    Meaning{Keyword::pattern, assertion, Op::pattern},
    Meaning{Keyword::format, content, Op::format},
    Meaning{Keyword::content_encoding, content, Op::content_encoding},
    Meaning{Keyword::content_media_type, content, Op::content_media_type},
    Meaning{Keyword::content_schema, content},
    Meaning{Keyword::min_items, assertion, Op::min_items},
    Meaning{Keyword::max_items, assertion, Op::max_items},
    Meaning{Keyword::unique_items, assertion, Op::unique_items},
    Meaning{Keyword::prefix_items, applicator, Op::prefix_items},
    Meaning{Keyword::items, applicator, Op::items},
    Meaning{Keyword::contains, applicator, Op::contains},
    Meaning{Keyword::min_contains, assertion, Op::contains},
    Meaning{Keyword::max_contains, assertion, Op::contains},
    Meaning{Keyword::unevaluated_items, applicator, Op::unevaluated_items},
    Meaning{Keyword::min_properties, assertion, Op::min_properties},
    Meaning{Keyword::max_properties, assertion, Op::max_properties},
    Meaning{Keyword::required, assertion, Op::required},
    Meaning{Keyword::dependent_required, assertion, Op::dependent_required},
    Meaning{Keyword::properties, applicator, Op::properties},
    Meaning{Keyword::pattern_properties, applicator, Op::pattern_properties},
    Meaning{Keyword::additional_properties, applicator, Op::additional_properties},
    Meaning{Keyword::property_names, applicator, Op::property_names},
    Meaning{Keyword::dependent_schemas, applicator, Op::dependent_schemas},
    Meaning{Keyword::unevaluated_properties, applicator, Op::unevaluated_properties},
    Meaning{Keyword::all_of, applicator, Op::all_of},
    Meaning{Keyword::any_of, applicator, Op::any_of},
    Meaning{Keyword::one_of, applicator, Op::one_of},
    Meaning{Keyword::negation, applicator, Op::negation},
    Meaning{Keyword::condition, applicator, Op::conditional},
    Meaning{Keyword::then_branch, applicator, Op::conditional},
    Meaning{Keyword::else_branch, applicator, Op::conditional},
    Meaning{Keyword::defs, reserved},
    Meaning{Keyword::title, annotation},
    Meaning{Keyword::description, annotation},
    Meaning{Keyword::default_value, annotation},
    Meaning{Keyword::examples, annotation},
    Meaning{Keyword::deprecated, annotation},
    Meaning{Keyword::read_only, annotation},
    Meaning{Keyword::write_only, annotation},
    Meaning{Keyword::comment, reserved},
};

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < meanings.size(); ++i) {
    if (meanings[i].keyword != static_cast<Keyword>(i)) return false;
  }
  return meanings.size() == static_cast<std::size_t>(Keyword::comment) + 1;
}
static_assert(is_in_order());

const Meaning& meaning_of(Keyword keyword) {
  return meanings[static_cast<std::size_t>(keyword)];
}

}  // namespace

Behaviour behaviour_of(Keyword keyword) {
  return meaning_of(keyword).behaviour;
}

bool is_note(Keyword keyword) {
  const Behaviour behaviour = behaviour_of(keyword);
  return behaviour == annotation || behaviour == reserved;
}

std::optional<Op> operation_of(Keyword keyword) {
  return meaning_of(keyword).op;
}

Applies applies_of(Keyword keyword) {
  const std::optional<Op> op = operation_of(keyword);
  return op ? holy::program::operation_of(*op).applies : Applies::to_nothing;
}

holy::json::Kinds kinds_judged(Keyword keyword) {
  const std::optional<Op> op = operation_of(keyword);
  return op ? holy::program::operation_of(*op).judges : holy::json::Kinds::none;
}

}  // namespace holyc::resolve
