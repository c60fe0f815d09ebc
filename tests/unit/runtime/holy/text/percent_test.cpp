// Percent-encoding.
#include <holy/text/percent.hpp>

#include "tests/support/catch.hpp"

using holy::text::percent_byte;
using holy::text::percent_decoded;
using holy::text::percent_encoded;

TEST_CASE("what a part of a URI may hold stands as it is") {
  CHECK(percent_encoded("aZ9-._~") == "aZ9-._~");
  CHECK(percent_encoded("a b/ä%") == "a%20b%2F%C3%A4%25");
  CHECK(percent_encoded("/a b:c?d#e", holy::text::kept_in_paths) == "/a%20b:c%3Fd%23e");
  CHECK(percent_encoded("/a b:c?d#e", holy::text::kept_in_fragments) == "/a%20b:c?d%23e");
}

TEST_CASE("any bytes come back from percent-encoding") {
  std::string bytes;
  for (int byte = 0; byte < 256; ++byte) bytes += static_cast<char>(byte);
  CHECK(percent_decoded(percent_encoded(bytes)) == bytes);
  CHECK(percent_decoded("%c3%A4+%00") == std::string("\xc3\xa4+\0", 4));
}

TEST_CASE("a percent sign without two digits is refused") {
  for (const char* text : {"%", "a%2", "%2", "%zz", "%-1", "100%", "%2%20"}) {
    INFO(text);
    CHECK_FALSE(percent_decoded(text));
  }
  CHECK(percent_byte("a%41", 1) == 0x41);
  CHECK(percent_byte("a%41", 0) == -1);
  CHECK(percent_byte("a%4", 1) == -1);
}
