#include <string_view>

#include "tools/bus/broker.hpp"

namespace holyfields::bus {
namespace {

/// Splits the first word off; `ended` is true after the last. The empty text has no words.
struct Words {
  explicit Words(std::string_view text = {}) : rest(text), ended(text.empty()) {}

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

}  // namespace

// The last "#" seen is the only place worth returning to: it takes one word more at each try, so that the
// time is at most (words of the pattern) times (words of the key).
MessageHeaders dead_letter_headers::of(const Message& message, std::string_view why, std::string_view where,
                                       std::uint64_t tries) {
  MessageHeaders headers = message.headers;
  std::erase_if(headers, [](const auto& header) {
    return header.first == reason || header.first == queue || header.first == routing_key ||
           header.first == attempts;
  });
  headers.emplace_back(reason, why);
  headers.emplace_back(queue, where);
  headers.emplace_back(routing_key, message.routing_key);
  headers.emplace_back(attempts, std::to_string(tries));
  return headers;
}

bool topic_matches(std::string_view pattern, std::string_view key) {
  Words patterns(pattern), keys(key);
  Words patterns_at_hash, keys_at_hash;
  bool hash_seen = false;
  while (!keys.ended) {
    Words after = patterns;
    const std::string_view wanted = patterns.ended ? std::string_view{} : after.next();
    if (!patterns.ended && wanted == "#") {
      hash_seen = true;
      patterns = patterns_at_hash = after;
      keys_at_hash = keys;
      continue;
    }
    Words key_after = keys;
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

}  // namespace holyfields::bus
