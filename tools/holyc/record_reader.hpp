// The instances of a stream one by one: lines (NDJSON), or records of RFC 7464.
#pragma once

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

namespace holyc::cli {

/// The bytes that a UTF-8 text may begin with and that are no part of it (U+FEFF).
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// What begins each record of a JSON text sequence (RFC 7464, U+001E).
inline constexpr char record_separator = '\x1E';

/// The longest record of a stream that is read, in bytes; a longer one is handed over cut off.
inline constexpr std::size_t longest_record = std::size_t{64} * 1024 * 1024;

/// A record of a stream, valid until the next one is asked for.
struct StreamRecord {
  std::string_view text;
  std::size_t first_line = 1;  ///< in the stream
  bool is_cut_off = false;  ///< a sequence ends in it, or goes on, before white space says that it is whole
};

/// Walks a stream with one buffer. One that begins with a record separator is a sequence: a record goes from
/// one separator to the next, over lines. All others have a record a line.
class RecordReader {
 public:
  explicit RecordReader(std::FILE* file) : file_(file) {}

  /// The next record without its separator, or false at the end of the stream. Blank ones are passed over.
  bool next(StreamRecord& record);

  /// Whether the stream began with a byte order mark.
  [[nodiscard]] bool had_mark() const { return had_mark_; }

 private:
  void start();
  void consume();
  bool fill();
  bool take(std::size_t length, std::size_t with_end, StreamRecord& record);

  std::FILE* file_;
  std::string buffer_;
  std::size_t begin_ = 0;
  std::size_t taken_ = 0;
  std::size_t line_ = 1;
  char separator_ = '\n';
  bool is_started_ = false;
  bool is_skipping_ = false;
  bool had_mark_ = false;
};

}  // namespace holyc::cli
