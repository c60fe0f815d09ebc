// Base64, with the vectors of RFC 4648, section 10.
#include <random>

#include <holy/text/base64.hpp>

#include "tests/support/catch.hpp"

using holy::text::from_base64;
using holy::text::to_base64;

TEST_CASE("the vectors of RFC 4648 are written and read") {
  constexpr std::pair<const char*, const char*> vectors[] = {{"", ""},
                                                             {"f", "Zg=="},
                                                             {"fo", "Zm8="},
                                                             {"foo", "Zm9v"},
                                                             {"foob", "Zm9vYg=="},
                                                             {"fooba", "Zm9vYmE="},
                                                             {"foobar", "Zm9vYmFy"},
                                                             {"\xfb\xff", "+/8="}};
  for (const auto& [bytes, text] : vectors) {
    CHECK(to_base64(bytes) == text);
    CHECK(from_base64(text) == bytes);
  }
}

TEST_CASE("any bytes come back from base64") {
  std::mt19937 random(10);
  for (int round = 0; round < 1000; ++round) {
    std::string bytes;
    for (std::size_t length = random() % 40; length > 0; --length) bytes += static_cast<char>(random() % 256);
    REQUIRE(from_base64(to_base64(bytes)) == bytes);
  }
}

TEST_CASE("what is no base64 is refused") {
  for (const char* text :
       {"Z", "Zg", "Zg=", "Zg==\n", "Z===", "====", "Zg==Zg==", "Zm9-", "Zm9_", "Z m9v", "Zm=v"}) {
    INFO(text);
    CHECK_FALSE(from_base64(text));
  }
  CHECK(from_base64("Zh==") == "f");  // bits that no byte needs are no matter
}
