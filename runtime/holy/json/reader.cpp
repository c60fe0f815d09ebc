// One pass over the bytes, without recursion: while a container is open, its entry's `next` names its parent.
#include <algorithm>
#include <limits>
#include <utility>

#include <holy/json/document.hpp>
#include <holy/json/write.hpp>

#include <holy/json/document_parts.hpp>
#include <holy/json/duplicate_keys.hpp>
#include <holy/json/string_decoding.hpp>
#include <holy/json/syntax_error.hpp>

namespace holy::json {
namespace {

constexpr std::uint32_t no_parent = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t largest_text = std::numeric_limits<std::uint32_t>::max() - 1;
constexpr std::size_t first_tape = 1 << 16;  // entries; after as many grow() knows how dense the text is
constexpr std::size_t most_duplicate_errors = 100;  // a bound on memory, and on what anybody reads

bool is_digit(char letter) {
  return static_cast<unsigned char>(letter - '0') < 10;
}

/// Fills DocumentParts from a text. The functions take the place to read from and return the place after
/// what they read, or null after a failure, which stop_ or error_ then describes.
class Reader {
 public:
  Reader(std::string_view text, const ReadOptions& options)
      : options_(options), base_(text.data()), end_(text.data() + text.size()) {
    parts_.text = text;
    parts_.tape.reserve(text.size() < 4096 ? text.size() / 4 + 8
                                           : std::min(text.size() / 10, first_tape) + 1024);
  }

  void run(Reading& reading);

 private:
  const char* read_text();
  const char* begin_value(const char* at, Expected expected);
  const char* end_values(const char* at);
  const char* open_array(const char* at);
  const char* open_object(const char* at);
  const char* read_key(const char* at, Expected expected);
  const char* read_string(const char* at);
  const char* read_number(const char* at);
  const char* read_literal(const char* at, std::string_view literal, Kind kind, Expected expected);
  const char* skip_space(const char* at) const;
  const char* skip_spaces(const char* at) const;
  void grow(std::size_t read);
  bool open(const char* at, Kind kind);
  void close(const char* after);
  void report_duplicates(Reading& reading);
  void drop_overridden();

  const char* stop(Expected expected, const char* at, std::optional<std::size_t> start = std::nullopt);
  std::uint32_t offset(const char* at) const { return static_cast<std::uint32_t>(at - base_); }
  std::uint32_t tape_end() const { return static_cast<std::uint32_t>(parts_.tape.size()); }
  void push(std::uint32_t begin, std::uint32_t end, Kind kind, std::uint32_t decoded_at = 0,
            std::uint32_t decoded_length = 0) {
    if (parts_.tape.size() == parts_.tape.capacity()) [[unlikely]]
      grow(end);
    parts_.tape.push_back({begin, end, tape_end() + 1, decoded_at, decoded_length, kind});
  }

  const ReadOptions& options_;
  const char* base_;
  const char* end_;
  DocumentParts parts_;
  std::vector<KeyMark> keys_;  // of all open objects
  DuplicateKeyFinder finder_;
  std::uint32_t open_ = no_parent;  // the innermost open container
  std::size_t depth_ = 0;
  bool value_follows_ = false;  // after begin_value(): a container was opened and its first value comes next
  Stop stop_;
  std::optional<SyntaxError> error_;
};

const char* Reader::stop(Expected expected, const char* at, std::optional<std::size_t> start) {
  if (!start && open_ != no_parent) start = parts_.tape[open_].begin;
  stop_ = {expected, offset(at), start};
  error_ = describe(parts_.text, stop_);
  return nullptr;
}

inline const char* Reader::skip_space(const char* at) const {
  if (at != end_ && static_cast<unsigned char>(*at) > ' ') return at;
  return skip_spaces(at);
}

const char* Reader::skip_spaces(const char* at) const {
  for (; at != end_; ++at) {
    if (*at == ' ') {
      constexpr std::uint64_t spaces = 0x2020202020202020u;
      std::uint64_t word = 0;
      while (end_ - at > 8 && (std::memcpy(&word, at, 8), word == spaces)) at += 8;
    }
    if (*at != ' ' && *at != '\n' && *at != '\r' && *at != '\t') break;
  }
  return at;
}

/// Room for as many entries as the text will have if it goes on as in its first `read` bytes. Doubling would
/// hold twice the tape of a large instance, and thrice while it moves.
void Reader::grow(std::size_t read) {
  const std::size_t size = parts_.tape.size(), left = parts_.text.size() - std::min(read, parts_.text.size());
  const double density = static_cast<double>(size) / static_cast<double>(std::max<std::size_t>(read, 1));
  const auto expected = static_cast<std::size_t>(1.02 * density * static_cast<double>(left));
  // A value needs two bytes, its comma or colon included; a sixteenth more keeps the number of moves
  // logarithmic.
  parts_.tape.reserve(size + std::max(std::min(expected, left / 2 + 1), size / 16 + 16));
}

inline bool Reader::open(const char* at, Kind kind) {
  if (++depth_ > options_.max_depth) {
    error_ = describe_depth(offset(at), options_.max_depth);
    return false;
  }
  const std::uint32_t index = tape_end();
  if (parts_.tape.size() == parts_.tape.capacity()) [[unlikely]]
    grow(offset(at) + 1);
  parts_.tape.push_back({offset(at), 0, open_, 0, 0, kind});
  open_ = index;
  return true;
}

inline void Reader::close(const char* after) {
  Document::Entry& entry = parts_.tape[open_];
  if (entry.kind == Kind::object) {
    const std::span<KeyMark> keys{keys_.data() + keys_.size() - entry.count, entry.count};
    finder_.search(keys, parts_);
    keys_.resize(keys_.size() - entry.count);
  }
  const std::uint32_t parent = entry.next;
  entry.end = offset(after);
  entry.next = tape_end();
  open_ = parent;
  --depth_;
}

inline const char* Reader::read_string(const char* at) {
  const char* special = find_string_special(at + 1, end_);
  if (special != end_ && *special == '"') {
    push(offset(at), offset(special + 1), Kind::string);
    return special + 1;
  }
  const std::size_t start = parts_.decoded.size();
  bool failed = special == end_ || *special != '\\';
  if (!failed) {
    parts_.decoded.insert(parts_.decoded.end(), at + 1, special);
    special = decode_string(special, end_, parts_.decoded, failed);
  }
  if (failed) return stop(Expected::string_rest, special, offset(at));
  push(offset(at), offset(special + 1), Kind::string, static_cast<std::uint32_t>(start + 1),
       static_cast<std::uint32_t>(parts_.decoded.size() - start));
  return special + 1;
}

inline const char* Reader::read_number(const char* at) {
  const char* const begin = at;
  const auto digits = [this](const char* from) {
    while (from != end_ && is_digit(*from)) ++from;
    return from;
  };
  if (*at == '-') ++at;
  const char* after = digits(at);
  if (after == at || (*at == '0' && after != at + 1)) {
    return stop(Expected::number_rest, after == at ? at : at + 1, offset(begin));
  }
  at = after;
  if (at != end_ && *at == '.') {
    after = digits(at + 1);
    if (after == at + 1) return stop(Expected::number_rest, after, offset(begin));
    at = after;
  }
  if (at != end_ && (*at | 0x20) == 'e') {
    ++at;
    if (at != end_ && (*at == '+' || *at == '-')) ++at;
    after = digits(at);
    if (after == at) return stop(Expected::number_rest, at, offset(begin));
    at = after;
  }
  push(offset(begin), offset(at), Kind::number);
  return at;
}

inline const char* Reader::read_literal(const char* at, std::string_view literal, Kind kind,
                                        Expected expected) {
  if (static_cast<std::size_t>(end_ - at) < literal.size() ||
      std::memcmp(at, literal.data(), literal.size()) != 0) {
    return stop(expected, at);
  }
  push(offset(at), offset(at + literal.size()), kind);
  return at + literal.size();
}

inline const char* Reader::read_key(const char* at, Expected expected) {
  at = skip_space(at);
  if (at == end_ || *at != '"') return stop(expected, at);
  const std::uint32_t index = tape_end();
  at = read_string(at);
  if (at == nullptr) return nullptr;
  keys_.push_back({key_signature(parts_.string(parts_.tape[index])), index});
  ++parts_.tape[open_].count;
  at = skip_space(at);
  if (at == end_ || *at != ':') return stop(Expected::colon, at);
  return at + 1;
}

inline const char* Reader::open_array(const char* at) {
  if (!open(at, Kind::array)) return nullptr;
  at = skip_space(at + 1);
  if (at != end_ && *at == ']') {
    close(at + 1);
    return at + 1;
  }
  parts_.tape[open_].count = 1;
  value_follows_ = true;
  return at;
}

inline const char* Reader::open_object(const char* at) {
  if (!open(at, Kind::object)) return nullptr;
  at = skip_space(at + 1);
  if (at != end_ && *at == '}') {
    close(at + 1);
    return at + 1;
  }
  value_follows_ = true;
  return read_key(at, Expected::first_key);
}

/// Reads a scalar, or opens a container (and reads its first key).
inline const char* Reader::begin_value(const char* at, Expected expected) {
  value_follows_ = false;
  at = skip_space(at);
  if (at == end_) return stop(expected, at);
  switch (*at) {
    case '"':
      return read_string(at);
    case '{':
      return open_object(at);
    case '[':
      return open_array(at);
    case 't':
      return read_literal(at, "true", Kind::boolean, expected);
    case 'f':
      return read_literal(at, "false", Kind::boolean, expected);
    case 'n':
      return read_literal(at, "null", Kind::null, expected);
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
      return read_number(at);
    default:
      return stop(expected, at);
  }
}

/// After a value: closes the containers that end here; returns at the next value, or when none is open.
inline const char* Reader::end_values(const char* at) {
  while (open_ != no_parent) {
    at = skip_space(at);
    const bool in_object = parts_.tape[open_].kind == Kind::object;
    if (at != end_ && *at == ',') {
      if (in_object) return read_key(at + 1, Expected::key);
      ++parts_.tape[open_].count;
      return at + 1;
    }
    if (at == end_ || *at != (in_object ? '}' : ']')) {
      return stop(in_object ? Expected::member_end : Expected::item_end, at);
    }
    close(++at);
  }
  return at;
}

const char* Reader::read_text() {
  const char* at = base_;
  Expected expected = Expected::value;
  do {
    at = begin_value(at, expected);
    if (at == nullptr) return nullptr;
    const bool opened = value_follows_;
    if (!opened) at = end_values(at);
    if (at == nullptr) return nullptr;
    if (open_ != no_parent) {
      expected = parts_.tape[open_].kind == Kind::object ? Expected::member_value
                 : opened                                ? Expected::first_item
                                                         : Expected::item;
    }
  } while (open_ != no_parent);
  at = skip_space(at);
  return at == end_ ? at : stop(Expected::end, at, 0);
}

void Reader::report_duplicates(Reading& reading) {
  for (const EqualKeys& equal : finder_.found()) {
    const Document::Entry& first = parts_.tape[equal.first];
    const Document::Entry& second = parts_.tape[equal.second];
    if (options_.duplicate_keys == DuplicateKeys::keep) {
      parts_.duplicates.push_back({first.begin, second.begin});
    } else if (options_.duplicate_keys == DuplicateKeys::refuse) {
      if (reading.errors.size() == most_duplicate_errors) break;
      reading.errors.push_back(
          describe_duplicate(parts_.text, first.begin, second.begin, second.end - second.begin));
    }
  }
  std::sort(reading.errors.begin(), reading.errors.end(),
            [](const SyntaxError& left, const SyntaxError& right) { return left.offset < right.offset; });
  std::sort(parts_.duplicates.begin(), parts_.duplicates.end(),
            [](const DuplicateKey& left, const DuplicateKey& right) {
              return left.second_offset < right.second_offset;
            });
}

/// Takes the members that a later one overrides off the tape, in one pass.
void Reader::drop_overridden() {
  std::vector<Document::Entry>& tape = parts_.tape;
  std::vector<std::uint32_t> dropped_keys;
  for (const EqualKeys& equal : finder_.found()) dropped_keys.push_back(equal.previous);
  std::sort(dropped_keys.begin(), dropped_keys.end());
  // Each object counts its own dropped members; a stack of the objects around the walk finds it.
  std::vector<std::uint32_t> around;
  std::vector<std::uint32_t> moved(tape.size() + 1);
  auto next_dropped = dropped_keys.begin();
  std::uint32_t kept = 0;
  std::uint32_t dropped_until = 0;
  for (std::uint32_t index = 0; index < tape.size(); ++index) {
    moved[index] = kept;
    while (!around.empty() && tape[around.back()].next <= index) around.pop_back();
    while (next_dropped != dropped_keys.end() && *next_dropped < index) ++next_dropped;
    if (next_dropped != dropped_keys.end() && *next_dropped == index && index >= dropped_until) {
      --tape[around.back()].count;
      dropped_until = tape[index + 1].next;
    }
    if (tape[index].kind == Kind::object) around.push_back(index);
    if (index >= dropped_until) ++kept;
  }
  moved[tape.size()] = kept;
  for (std::uint32_t index = 0; index < tape.size(); ++index) {
    if (moved[index] == moved[index + 1]) continue;
    Document::Entry entry = tape[index];
    entry.next = moved[entry.next];
    tape[moved[index]] = entry;
  }
  tape.resize(kept);
}

void Reader::run(Reading& reading) {
  const bool complete = read_text() != nullptr;
  if (!finder_.found().empty()) report_duplicates(reading);
  if (!complete) reading.errors.push_back(std::move(*error_));
  if (!reading.errors.empty()) return;
  if (options_.duplicate_keys == DuplicateKeys::last && !finder_.found().empty()) drop_overridden();
  DocumentParts::move_into(reading.document, std::move(parts_));
}

}  // namespace

Reading read(std::string_view text, const ReadOptions& options) {
  Reading reading;
  const std::size_t limit = std::min(options.max_bytes, largest_text);
  if (text.size() > limit) {
    reading.errors.push_back(describe_size(text.size(), limit));
  } else if (!is_utf8(text)) {
    reading.errors.push_back(describe_utf8(text));
  } else {
    Reader(text, options).run(reading);
  }
  return reading;
}

Reading read_owned(std::string text, const ReadOptions& options) {
  std::vector<char> owned(text.begin(), text.end());
  Reading reading = read(std::string_view(owned.data(), owned.size()), options);
  if (reading.ok()) DocumentParts::keep_text(reading.document, std::move(owned));
  return reading;
}

}  // namespace holy::json
