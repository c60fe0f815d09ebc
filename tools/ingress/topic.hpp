// Topic patterns of AMQP 0-9-1 (section 3.1.3.3): of bindings, and of what a token may publish. In a header,
// so that the installed library of the bus needs no other.
#pragma once

#include <string_view>

namespace holyfields::service {

/// The words of a pattern or key. next() splits the first one off; `ended` is true after the last. The empty
/// text has no words.
struct TopicWords {
  explicit TopicWords(std::string_view text = {}) : rest(text), ended(text.empty()) {}

  std::string_view rest;
  bool ended;

  std::string_view next() {
    const std::size_t dot = rest.find('.');
    const std::string_view word = rest.substr(0, dot);
    ended = dot == std::string_view::npos;
    rest = ended ? std::string_view{} : rest.substr(dot + 1);
    return word;
  }
};

/// Whether a topic pattern (words by dots; * one word, # any number) matches a routing key. Takes time of at
/// most (words of the pattern) times (words of the key).
[[nodiscard]] inline bool topic_matches(std::string_view pattern, std::string_view key) {
  TopicWords patterns(pattern), keys(key);
  // The last "#" seen is the only place worth returning to: it takes one word more at each try.
  TopicWords patterns_at_hash, keys_at_hash;
  bool hash_seen = false;
  while (!keys.ended) {
    TopicWords after = patterns;
    const std::string_view wanted = patterns.ended ? std::string_view{} : after.next();
    if (!patterns.ended && wanted == "#") {
      hash_seen = true;
      patterns = patterns_at_hash = after;
      keys_at_hash = keys;
      continue;
    }
    TopicWords key_after = keys;
    const std::string_view word = key_after.next();
    if (!patterns.ended && (wanted == "*" || wanted == word)) {
      patterns = after;
      keys = key_after;
    } else if (hash_seen) {
      static_cast<void>(keys_at_hash.next());
      patterns = patterns_at_hash;
      keys = keys_at_hash;
    } else {
      return false;
    }
  }
  while (!patterns.ended) {
    if (patterns.next() != "#") return false;
  }
  return true;
}

}  // namespace holyfields::service
