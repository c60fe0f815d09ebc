#include <holy/json/document.hpp>
#include <holy/json/pointer.hpp>

namespace holy::json {
namespace {

constexpr std::string_view kind_names[] = {"null", "boolean", "number", "string", "array", "object"};

}  // namespace

std::string_view to_string(Kind kind) {
  return kind_names[static_cast<std::size_t>(kind)];
}

std::optional<Value> Value::find(std::string_view name) const {
  std::optional<Value> found;
  if (!is(Kind::object)) return found;
  const bool last_wins = !document_->duplicates_.empty();
  for (const Member member : members()) {
    if (member.name() != name) continue;
    found = member.value;
    if (!last_wins) break;
  }
  return found;
}

std::optional<Value> Value::at(std::size_t position) const {
  if (position >= size()) return std::nullopt;
  ItemIterator item = items().begin();
  while (position-- > 0) ++item;
  return *item;
}

std::string pointer_to(const Value& value) {
  std::string pointer;
  const std::size_t target = value.begin_offset();
  const auto holds = [&](const Value& candidate) {
    return candidate.begin_offset() <= target && target < candidate.end_offset();
  };
  for (Value at = value.document()->root(); at.index() != value.index();) {
    if (at.is(Kind::array)) {
      std::size_t position = 0;
      auto item = at.items().begin();
      for (; !holds(*item); ++item) ++position;
      append_token(pointer, std::to_string(position));
      at = *item;
    } else {
      auto member = at.members().begin();
      while ((*member).key.index() != value.index() && !holds((*member).value)) ++member;
      append_token(pointer, (*member).name());
      if ((*member).key.index() == value.index()) break;  // a key stands for its member
      at = (*member).value;
    }
  }
  return pointer;
}

}  // namespace holy::json
