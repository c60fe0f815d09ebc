#include <holy/formats/idna.hpp>
#include <holy/formats/punycode.hpp>
#include <holy/formats/utf8.hpp>

#include "tests/support/catch.hpp"

using namespace holy::formats;

TEST_CASE("the samples of RFC 3492") {
  const std::pair<const char*, const char*> samples[] = {
      {"他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"},
      {"Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a"},
      {"なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"},
      {"3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"},
      {"パフィーdeルンバ", "de-jg4avhby1noc0d"}};
  for (const auto& [text, encoded] : samples) {
    INFO(text);
    CHECK(encode_punycode(code_points(text)) == encoded);
    std::vector<char32_t> lower = code_points(text);
    for (char32_t& c : lower) c = c >= 'A' && c <= 'Z' ? c + 32 : c;
    CHECK(decode_punycode(encoded) == lower);
  }
  CHECK(!decode_punycode("X!").has_value());
  CHECK(!decode_punycode("99999999").has_value());
}

TEST_CASE("A-labels") {
  CHECK(decode_a_label("xn--bcher-kva") == code_points("bücher"));
  CHECK(decode_a_label("XN--BCHER-KVA") == code_points("bücher"));
  CHECK(!decode_a_label("bcher-kva").has_value());
  CHECK(!decode_a_label("xn--example-").has_value());
  CHECK(!decode_a_label("xn--").has_value());
}
