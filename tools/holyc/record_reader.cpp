#include "tools/holyc/record_reader.hpp"

#include <algorithm>

namespace holyc::cli {

namespace {

constexpr std::size_t block = std::size_t{1} << 18;
constexpr std::string_view white_space = " \t\r\n";

std::size_t lines_in(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

/// RFC 7464, 2.4: a number or a literal that no white space follows may have been cut off.
bool may_be_cut_off(std::string_view text) {
  if (white_space.find(text.back()) != std::string_view::npos) return false;
  const char first = text[text.find_first_not_of(white_space)];
  return first != '{' && first != '[' && first != '"';
}

}  // namespace

void RecordReader::start() {
  is_started_ = true;
  while (buffer_.size() < byte_order_mark.size() && fill()) {
  }
  had_mark_ = buffer_.starts_with(byte_order_mark);
  if (had_mark_) begin_ = byte_order_mark.size();
  if (begin_ < buffer_.size() && buffer_[begin_] == record_separator) {
    separator_ = record_separator;
    ++begin_;
  }
}

/// Drops what next() handed over, and the rest of a record that was cut.
void RecordReader::consume() {
  line_ += lines_in(std::string_view(buffer_).substr(begin_, taken_));
  begin_ += taken_;
  taken_ = 0;
  while (is_skipping_) {
    const std::size_t end = buffer_.find(separator_, begin_);
    is_skipping_ = end == std::string::npos;
    const std::size_t next = is_skipping_ ? buffer_.size() : end + 1;
    line_ += lines_in(std::string_view(buffer_).substr(begin_, next - begin_));
    begin_ = next;
    if (is_skipping_ && !fill()) return;
  }
}

bool RecordReader::fill() {
  buffer_.erase(0, begin_);
  begin_ = 0;
  const std::size_t before = buffer_.size();
  buffer_.resize(before + block);
  const std::size_t got = std::fread(buffer_.data() + before, 1, block, file_);
  buffer_.resize(before + got);
  return got > 0;
}

/// Hands over what begins the buffer; false for what is blank.
bool RecordReader::take(std::size_t length, std::size_t with_end, StreamRecord& record) {
  taken_ = with_end;
  record.text = std::string_view(buffer_).substr(begin_, std::min(length, longest_record));
  record.first_line = line_;
  const bool is_blank = record.text.find_first_not_of(white_space) == std::string_view::npos;
  record.is_cut_off = !is_blank && separator_ == record_separator && may_be_cut_off(record.text);
  return !is_blank;
}

bool RecordReader::next(StreamRecord& record) {
  if (!is_started_) start();
  for (std::size_t searched = 0;;) {
    if (searched == 0) consume();
    const std::size_t end = buffer_.find(separator_, begin_ + searched);
    if (end != std::string::npos) {
      if (take(end - begin_, end + 1 - begin_, record)) return true;
      searched = 0;
      continue;
    }
    searched = buffer_.size() - begin_;
    if (searched > longest_record) {
      is_skipping_ = true;
      if (take(longest_record, searched, record)) return true;
      searched = 0;
      continue;
    }
    if (fill()) continue;
    return searched > 0 && take(searched, searched, record);
  }
}

}  // namespace holyc::cli
