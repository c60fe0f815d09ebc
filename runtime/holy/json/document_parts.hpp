// The parts of a Document, as the reader makes them. Internal to runtime/holy/json.
#pragma once

#include <string_view>
#include <vector>

#include <holy/json/document.hpp>

namespace holy::json {

/// What the reader fills, and the only way to make a non-empty Document.
struct DocumentParts {
  std::string_view text;
  std::vector<Document::Entry> tape;
  std::vector<char> decoded;
  std::vector<DuplicateKey> duplicates;

  /// The decoded text of a string entry.
  [[nodiscard]] std::string_view string(const Document::Entry& entry) const {
    if (entry.count != 0) return {decoded.data() + (entry.count - 1), entry.length};
    return text.substr(entry.begin + std::size_t{1}, std::size_t{entry.end} - entry.begin - 2);
  }

  /// Moves the parts into a Document that borrows the text.
  static void move_into(Document& document, DocumentParts&& parts) {
    document.text_ = parts.text;
    document.tape_ = std::move(parts.tape);
    document.decoded_ = std::move(parts.decoded);
    document.duplicates_ = std::move(parts.duplicates);
  }

  /// Makes a Document keep the text that it borrows.
  static void keep_text(Document& document, std::vector<char>&& owned) { document.owned_ = std::move(owned); }
};

}  // namespace holy::json
