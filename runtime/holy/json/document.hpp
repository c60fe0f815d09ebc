// The one JSON reader: strict RFC 8259, one pass over the bytes, into a flat tape that keeps the
// offset and the text of everything. Validation and generated code walk the tape.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holy::json {

enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

/// The name of a kind as JSON Schema spells it: "null", "boolean", "number", "string", "array", "object".
[[nodiscard]] std::string_view to_string(Kind kind);

enum class DuplicateKeys : std::uint8_t {
  refuse,  ///< a SyntaxError with both positions
  last,    ///< the last member of a name wins; the earlier ones are left out of the tape
  keep,    ///< the last wins in find(); every member stays on the tape and is reported in duplicates()
};

struct ReadOptions {
  std::size_t max_depth = 512;                  ///< nesting of arrays and objects
  std::size_t max_bytes = 1024u * 1024 * 1024;  ///< size of the text; the tape itself allows 4 GiB
  DuplicateKeys duplicate_keys = DuplicateKeys::refuse;
};

/// What is wrong with a text that is not (acceptable) JSON.
struct SyntaxError {
  std::string code;  ///< stable: "json-syntax", "json-utf8", "json-duplicate-key", "json-depth", "json-size"
  std::string message;     ///< one sentence: what was expected and what stands there
  std::string hint;        ///< the remedy, or empty
  std::size_t offset = 0;  ///< bytes from the start of the text
  std::size_t length = 1;  ///< bytes to underline
  std::optional<std::size_t>
      related;  ///< offset of the other place: opening bracket, first of two equal keys
  std::string related_message;
};

class Document;

/// A value on the tape of a Document: a cheap handle, valid while the Document and its text live.
class Value {
 public:
  Value() = default;

  [[nodiscard]] Kind kind() const;
  [[nodiscard]] bool is(Kind kind) const { return this->kind() == kind; }

  /// The bytes of the value as they stand in the text, quotes and brackets included.
  [[nodiscard]] std::string_view text() const;
  [[nodiscard]] std::size_t begin_offset() const;
  [[nodiscard]] std::size_t end_offset() const;

  [[nodiscard]] bool boolean() const;                               ///< requires Kind::boolean
  [[nodiscard]] std::string_view string() const;                    ///< requires Kind::string: decoded, UTF-8
  [[nodiscard]] std::string_view number() const { return text(); }  ///< requires Kind::number: its token

  /// Members of an object or items of an array; 0 for the rest.
  [[nodiscard]] std::size_t size() const;

  /// Position on the tape: unique in a Document, increasing in text order; the key for memo tables.
  [[nodiscard]] std::uint32_t index() const { return index_; }
  /// The tape position past this value and all that it holds.
  [[nodiscard]] std::uint32_t tape_end() const;
  [[nodiscard]] const Document* document() const { return document_; }

  struct Member;
  class ItemIterator;
  class MemberIterator;
  template <class Iterator>
  struct Range {
    Iterator first, last;
    [[nodiscard]] Iterator begin() const { return first; }
    [[nodiscard]] Iterator end() const { return last; }
  };
  [[nodiscard]] Range<ItemIterator> items() const;      ///< requires Kind::array
  [[nodiscard]] Range<MemberIterator> members() const;  ///< requires Kind::object; in text order

  /// The member of that name (the last one under DuplicateKeys::keep), or nothing. Linear in the members.
  [[nodiscard]] std::optional<Value> find(std::string_view name) const;
  /// The item at that position, or nothing. Linear.
  [[nodiscard]] std::optional<Value> at(std::size_t position) const;

 private:
  friend class Document;
  Value(const Document* document, std::uint32_t index) : document_(document), index_(index) {}
  const Document* document_ = nullptr;
  std::uint32_t index_ = 0;
};

/// Two equal keys of one object, kept under DuplicateKeys::keep.
struct DuplicateKey {
  std::size_t first_offset;
  std::size_t second_offset;
};

/// A parsed text. Borrows the text unless made by read_owned(); movable (Values then refer to the new
/// place only when obtained from it), not copyable.
class Document {
 public:
  Document() = default;
  Document(Document&&) noexcept = default;
  Document& operator=(Document&&) noexcept = default;
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  [[nodiscard]] Value root() const { return {this, 0}; }
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] const std::vector<DuplicateKey>& duplicates() const { return duplicates_; }
  [[nodiscard]] std::size_t tape_size() const { return tape_.size(); }
  /// The value at a tape position obtained from Value::index().
  [[nodiscard]] Value at_index(std::uint32_t index) const { return {this, index}; }

  struct Entry {
    std::uint32_t begin;   ///< offset of the first byte
    std::uint32_t end;     ///< offset past the last byte
    std::uint32_t next;    ///< tape index past this value's subtree
    std::uint32_t count;   ///< containers: size; strings with escapes: offset into decoded_ plus 1, else 0
    std::uint32_t length;  ///< strings with escapes: decoded length
    Kind kind;
  };

 private:
  friend class Value;
  friend class Value::ItemIterator;
  friend class Value::MemberIterator;
  friend struct DocumentParts;
  std::string_view text_;
  std::vector<char> owned_;  // a vector, so that moving the Document never moves the bytes
  std::vector<Entry> tape_;
  std::vector<char> decoded_;
  std::vector<DuplicateKey> duplicates_;
};

/// What reading a text gives: a Document, or why there is none.
struct Reading {
  Document document;                ///< meaningful only when errors is empty
  std::vector<SyntaxError> errors;  ///< one for malformed text; one for each duplicate key
  [[nodiscard]] bool ok() const { return errors.empty(); }
};

/// Reads a whole text (exactly one value, white space around it). The text must outlive the Document.
/// Accepts every RFC 8259 text in UTF-8 (a leading byte order mark is refused); refuses lone surrogate
/// escapes, invalid UTF-8, depth and size over the limits. Time and memory linear in the text.
[[nodiscard]] Reading read(std::string_view text, const ReadOptions& options = {});

/// As read(), keeping the text in the Document.
[[nodiscard]] Reading read_owned(std::string text, const ReadOptions& options = {});

class Value::ItemIterator {
 public:
  ItemIterator(const Document* document, std::uint32_t index) : document_(document), index_(index) {}
  [[nodiscard]] Value operator*() const;
  ItemIterator& operator++();
  [[nodiscard]] bool operator==(const ItemIterator& other) const { return index_ == other.index_; }

 private:
  const Document* document_;
  std::uint32_t index_;
};

/// A member of an object: its key (a string Value, so that it has a position) and its value.
struct Value::Member {
  Value key;
  Value value;
  [[nodiscard]] std::string_view name() const { return key.string(); }
};

class Value::MemberIterator {
 public:
  MemberIterator(const Document* document, std::uint32_t index) : document_(document), index_(index) {}
  [[nodiscard]] Member operator*() const;
  MemberIterator& operator++();
  [[nodiscard]] bool operator==(const MemberIterator& other) const { return index_ == other.index_; }

 private:
  const Document* document_;
  std::uint32_t index_;
};

// The accessors stand here, inline, because walking the tape is the hot path of every check.

inline Kind Value::kind() const {
  return document_->tape_[index_].kind;
}

inline std::uint32_t Value::tape_end() const {
  return document_->tape_[index_].next;
}

inline std::size_t Value::begin_offset() const {
  return document_->tape_[index_].begin;
}

inline std::size_t Value::end_offset() const {
  return document_->tape_[index_].end;
}

inline std::string_view Value::text() const {
  const Document::Entry& entry = document_->tape_[index_];
  return {document_->text_.data() + entry.begin, std::size_t{entry.end} - entry.begin};
}

inline bool Value::boolean() const {
  return document_->text_[document_->tape_[index_].begin] == 't';
}

inline std::string_view Value::string() const {
  const Document::Entry& entry = document_->tape_[index_];
  if (entry.count != 0) return {document_->decoded_.data() + (entry.count - 1), entry.length};
  return {document_->text_.data() + entry.begin + 1, std::size_t{entry.end} - entry.begin - 2};
}

inline std::size_t Value::size() const {
  const Document::Entry& entry = document_->tape_[index_];
  return entry.kind >= Kind::array ? entry.count : 0;
}

inline Value Value::ItemIterator::operator*() const {
  return document_->at_index(index_);
}

inline Value::ItemIterator& Value::ItemIterator::operator++() {
  index_ = document_->tape_[index_].next;
  return *this;
}

inline Value::Member Value::MemberIterator::operator*() const {
  return {document_->at_index(index_), document_->at_index(index_ + 1)};
}

inline Value::MemberIterator& Value::MemberIterator::operator++() {
  index_ = document_->tape_[index_ + 1].next;  // a key takes one entry, its value follows
  return *this;
}

inline Value::Range<Value::ItemIterator> Value::items() const {
  return {{document_, index_ + 1}, {document_, document_->tape_[index_].next}};
}

inline Value::Range<Value::MemberIterator> Value::members() const {
  return {{document_, index_ + 1}, {document_, document_->tape_[index_].next}};
}

/// Equality as JSON Schema defines it: numbers by exact value, strings by code points, objects without order.
[[nodiscard]] bool equal(const Value& left, const Value& right);

/// A hash that agrees with equal().
[[nodiscard]] std::uint64_t hash(const Value& value);

/// The JSON pointer (RFC 6901) of a value inside its document's root.
[[nodiscard]] std::string pointer_to(const Value& value);

}  // namespace holy::json
