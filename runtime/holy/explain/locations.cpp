#include <holy/explain/locations.hpp>

namespace holy::program {

std::string pointer_of(const InstanceLocation& where) {
  if (where.parent == nullptr) return {};
  std::string pointer = pointer_of(*where.parent);
  if (where.step == InstanceLocation::Step::item) append_token(pointer, std::to_string(where.index));
  if (where.step == InstanceLocation::Step::member || where.step == InstanceLocation::Step::name)
    append_token(pointer, where.key.string());
  return pointer;
}

std::string pointer_of(const EvaluationPath* path) {
  if (path == nullptr) return {};
  std::string pointer = pointer_of(path->parent);
  append_token(pointer, path->keyword);
  if (path->has_name) append_token(pointer, path->name);
  if (path->index != 0xFFFFFFFFu) append_token(pointer, std::to_string(path->index));
  return pointer;
}

}  // namespace holy::program
