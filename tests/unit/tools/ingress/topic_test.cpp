// Topic patterns: * is one word, # any number of words.
#include "tests/support/catch.hpp"

#include "tools/ingress/topic.hpp"

using holyfields::service::topic_matches;

TEST_CASE("topic patterns match as AMQP says") {
  struct Case {
    const char* pattern;
    const char* key;
    bool matches;
  };
  const Case cases[] = {
      {"fireflies.transcript.ready", "fireflies.transcript.ready", true},
      {"fireflies.transcript.ready", "fireflies.transcript.ready.v1", false},
      {"fireflies.transcript.*", "fireflies.transcript.ready", true},
      {"fireflies.transcript.*", "fireflies.transcript.ready.v1", false},
      {"fireflies.transcript.*", "fireflies.transcript", false},
      {"fireflies.#", "fireflies", true},
      {"fireflies.#", "fireflies.transcript.ready.v1", true},
      {"fireflies.#", "firefliesx", false},
      {"#", "", true},
      {"#", "a.b.c", true},
      {"#.v1", "a.b.v1", true},
      {"#.v1", "v1", true},
      {"#.v1", "a.v1.b", false},
      {"a.#.z", "a.z", true},
      {"a.#.z", "a.b.c.z", true},
      {"a.#.z", "a.b.c", false},
      {"a.#.b.#.c", "a.x.b.y.b.c", true},
      {"#.#", "a", true},
      {"#.*.#", "", false},
      {"*", "", false},  // the empty key has no words, as RabbitMQ has it
      {"*.#", "a", true},
      {"*.*", "a", false},
      {"a.*.c", "a..c", true},
      {"", "", true},
      {"", "a", false},
      {"a.#", "a.b.#", true},
      {"dlq.*", "dlq.candystore", true},
  };
  for (const Case& each : cases) {
    INFO(each.pattern << " against " << each.key);
    CHECK(topic_matches(each.pattern, each.key) == each.matches);
  }
}

TEST_CASE("many wildcards take no exponential time") {
  std::string pattern, key;
  for (int i = 0; i < 200; ++i) pattern += "#.a.";
  for (int i = 0; i < 400; ++i) key += "a.";
  CHECK_FALSE(topic_matches(pattern + "b", key + "c"));
}
