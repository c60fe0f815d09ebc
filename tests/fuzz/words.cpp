// The words of a JSON text, for a vocabulary.
#include <holy/json/document.hpp>
#include <holy/json/write.hpp>

#include "tests/fuzz/json_mutator.hpp"

namespace fuzz {

void collect_words(std::string_view json, Vocabulary& words) {
  const holy::json::Reading reading =
      holy::json::read(json, {.duplicate_keys = holy::json::DuplicateKeys::keep});
  if (!reading.ok()) return;
  for (std::uint32_t at = 0; at < reading.document.tape_size(); ++at) {
    const holy::json::Value value = reading.document.at_index(at);
    if (value.text().size() > 200) continue;
    words.values.emplace_back(value.text());
    if (value.is(holy::json::Kind::string)) words.names.emplace_back(value.string());
  }
}

}  // namespace fuzz
