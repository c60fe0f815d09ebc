#include <holy/events/text_edits.hpp>

#include <algorithm>

#include <holy/json/write.hpp>

namespace holy::wire {

namespace {

std::string member_text(std::string_view name, std::string_view value) {
  std::string text = json::quoted(name);
  text += ':';
  text += value;
  return text;
}

}  // namespace

void TextEdits::replace(const json::Value& value, std::string text) {
  edits_.push_back({value.begin_offset(), value.end_offset(), std::move(text)});
}

void TextEdits::append_member(const json::Value& object, std::string_view name, std::string_view value) {
  const std::size_t place = object.end_offset() - 1;
  auto known = std::find_if(appended_.begin(), appended_.end(),
                            [&](const auto& entry) { return entry.first == place; });
  if (known == appended_.end()) known = appended_.insert(appended_.end(), {place, 0});
  const bool needs_comma = object.size() + known->second > 0;
  ++known->second;
  edits_.push_back({place, place, (needs_comma ? "," : "") + member_text(name, value)});
}

void TextEdits::replace_members(const json::Value& object, const std::vector<json::Value::Member>& members,
                                std::string_view name, std::string_view value) {
  const json::Value::Member& first = members.front();
  edits_.push_back({first.key.begin_offset(), first.value.end_offset(), member_text(name, value)});
  std::size_t previous_end = 0;  // of the member before, with which the comma between them goes
  for (const json::Value::Member member : object.members()) {
    const bool removed = std::any_of(
        members.begin() + 1, members.end(),
        [&](const json::Value::Member& other) { return other.key.index() == member.key.index(); });
    if (removed) edits_.push_back({previous_end, member.value.end_offset(), ""});
    previous_end = member.value.end_offset();
  }
}

std::vector<Edit> TextEdits::take() {
  std::stable_sort(edits_.begin(), edits_.end(),
                   [](const Edit& left, const Edit& right) { return left.begin < right.begin; });
  return std::move(edits_);
}

std::string apply(std::string_view text, const std::vector<Edit>& edits) {
  std::string result;
  result.reserve(text.size() + 256);
  std::size_t copied = 0;
  for (const Edit& edit : edits) {
    result += text.substr(copied, edit.begin - copied);
    result += edit.text;
    copied = edit.end;
  }
  result += text.substr(copied);
  return result;
}

std::size_t original_offset(const std::vector<Edit>& edits, std::size_t offset) {
  std::size_t original = 0;  // end of the last edit, in the original text
  std::size_t edited = 0;    // the same place in the edited text
  for (const Edit& edit : edits) {
    const std::size_t start = edited + (edit.begin - original);
    if (offset < start) break;
    if (offset < start + edit.text.size()) return edit.begin;
    edited = start + edit.text.size();
    original = edit.end;
  }
  return original + (offset - edited);
}

}  // namespace holy::wire
