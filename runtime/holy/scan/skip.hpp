// Values that no schema speaks about: their syntax and the uniqueness of their keys all the same.
#pragma once

#include <cstdint>
#include <string_view>

#include <holy/scan/scan.hpp>
#include <holy/scan/strings.hpp>
#include <holy/types/raw_json.hpp>

namespace holy::scan {

/// Behind a value of any kind.
const char* skip(Scan& scan, const char* at);

const char* read(Scan& scan, const char* at, RawJson& out);
const char* read(Scan& scan, const char* at, Skim<RawJson>);
const char* read(Scan& scan, const char* at, bool& out);
const char* read(Scan& scan, const char* at, Skim<bool>);
const char* read(Scan& scan, const char* at, std::nullptr_t& out);
const char* read(Scan& scan, const char* at, Skim<std::nullptr_t>);

/// The kinds of values that may stand at a place, as bits: what a value's first byte tells.
enum First : std::uint8_t {
  null_first = 1,
  boolean_first = 2,
  object_first = 4,
  array_first = 8,
  number_first = 16,
  string_first = 32,
};
/// The kind that a value has if it is one at all.
[[nodiscard]] constexpr First first_of(char byte) {
  switch (byte) {
    case 'n':
      return null_first;
    case 't':
    case 'f':
      return boolean_first;
    case '{':
      return object_first;
    case '[':
      return array_first;
    case '"':
      return string_first;
    default:
      return number_first;
  }
}

/// Keys of one object that are kept until it ends, so that none is there twice. They nest as objects do.
class KeySet {
 public:
  explicit KeySet(Scan& scan) : scan_(scan), first_(scan.keys.size()) {}
  KeySet(const KeySet&) = delete;
  KeySet& operator=(const KeySet&) = delete;
  ~KeySet() { scan_.keys.resize(first_); }

  /// Keeps a key; returns it as it stays valid.
  std::string_view add(const StringText& key);
  /// Whether no two are equal; near linear in their number.
  [[nodiscard]] bool are_distinct() const;

 private:
  Scan& scan_;
  std::size_t first_;
};

}  // namespace holy::scan
