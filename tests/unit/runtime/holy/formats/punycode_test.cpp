#include <holy/formats/idna.hpp>
#include <holy/formats/punycode.hpp>
#include <holy/text/utf8_survey.hpp>

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

TEST_CASE("normalization form C") {
  for (const char* text : {"a", "é", "ậ", "가", "각", "ơ", "ạ"}) {
    INFO(text);
    CHECK(is_composed(code_points(text)));
  }
  CHECK(!is_composed({'e', 0x301}));
  CHECK(!is_composed({0xE2, 0x323}));        // the two marks change places and compose with the letter
  CHECK(!is_composed({'q', 0x301, 0x323}));  // marks out of order
  CHECK(is_composed({'q', 0x323, 0x301}));
  CHECK(!is_composed({0xAC00, 0x11A8}));  // an open syllable and its final consonant
  CHECK(is_composed({'a', 0x93C, 'b', 0x328}));
  CHECK(!decode_a_label("xn--ngba5hEthiopic4c").has_value());  // found by the fuzzer: not in form C
  CHECK(!decode_a_label("xn--0-g--0ycycggyc").has_value());
}
