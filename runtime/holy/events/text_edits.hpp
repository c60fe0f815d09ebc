// Changes to a JSON text as a list of replacements, so that all that is not changed stays as it was sent and
// every place in the new text can be traced back to the old one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <holy/json/document.hpp>

namespace holy::wire {

/// The bytes [begin, end) of a text, replaced. Edits of one list never overlap.
struct Edit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};

/// Collects edits to the text of one document.
class TextEdits {
 public:
  /// Replaces a value (or a key) by a JSON text.
  void replace(const json::Value& value, std::string text);

  /// Appends a member to an object; several may be appended to the same one.
  void append_member(const json::Value& object, std::string_view name, std::string_view value);

  /// Replaces the first of the members by a new one and removes the others. `members` are of one object, in
  /// text order, and not empty.
  void replace_members(const json::Value& object, const std::vector<json::Value::Member>& members,
                       std::string_view name, std::string_view value);

  [[nodiscard]] bool empty() const { return edits_.empty(); }

  /// The edits in text order, for apply() and original_offset().
  [[nodiscard]] std::vector<Edit> take();

 private:
  std::vector<Edit> edits_;
  std::vector<std::pair<std::size_t, std::size_t>> appended_;  // end of object, members appended so far
};

/// The text with the edits made. `edits` are sorted.
[[nodiscard]] std::string apply(std::string_view text, const std::vector<Edit>& edits);

/// Where a byte of the edited text comes from; for text that an edit put in, where that edit was made.
[[nodiscard]] std::size_t original_offset(const std::vector<Edit>& edits, std::size_t offset);

}  // namespace holy::wire
