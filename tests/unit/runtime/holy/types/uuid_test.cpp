// UUIDs: spelling, value, and the name-based ones that Python's services make.
#include <filesystem>
#include <set>

#include <nlohmann/json.hpp>

#include <holy/types/sha1.hpp>
#include <holy/types/uuid.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/files.hpp"
#include "tests/support/shared_data.hpp"

using holy::Uuid;

TEST_CASE("a UUID keeps its letter case and compares by value") {
  const auto upper = Uuid::from_string("92AC3D31-3CBB-5518-9CC9-EAA1D1198639");
  const auto lower = Uuid::from_string("92ac3d31-3cbb-5518-9cc9-eaa1d1198639");
  REQUIRE(upper);
  REQUIRE(lower);
  CHECK(upper->str() == "92AC3D31-3CBB-5518-9CC9-EAA1D1198639");
  CHECK(*upper == *lower);
  CHECK(upper->hash() == lower->hash());
  CHECK_FALSE(*upper == Uuid());
  CHECK((Uuid() < *lower));
  CHECK(lower->version() == 5);
}

TEST_CASE("only the usual form is a UUID") {
  for (const char* text : {"", "92ac3d313cbb55189cc9eaa1d1198639", "92ac3d31-3cbb-5518-9cc9-eaa1d119863",
                           "92ac3d31-3cbb-5518-9cc9-eaa1d11986390", "{92ac3d31-3cbb-5518-9cc9-eaa1d119863}",
                           "92ac3d31-3cbb-5518-9cc9-eaa1d119863g", "92ac3d31-3cbb-5518-9cc9eaa1-d1198639",
                           "92ac3d31-3cbb-5518-9cc9-eaa1d119863\n"}) {
    INFO(text);
    CHECK_FALSE(Uuid::from_string(text));
  }
}

TEST_CASE("the default is the nil UUID, at compile time") {
  constexpr Uuid nil;
  static_assert(nil.view() == "00000000-0000-0000-0000-000000000000");
  CHECK(nil == Uuid::from_string("00000000-0000-0000-0000-000000000000"));
}

TEST_CASE("random UUIDs have version 4 and differ") {
  std::set<std::string> seen;
  for (int round = 0; round < 1000; ++round) {
    const Uuid uuid = Uuid::v4();
    CHECK(uuid.version() == 4);
    CHECK(std::string("89ab").find(uuid.view()[19]) != std::string::npos);
    seen.insert(uuid.str());
  }
  CHECK(seen.size() == 1000);
}

TEST_CASE("SHA-1 agrees with the vectors of RFC 3174") {
  const auto hex = [](std::string_view text) {
    std::string out;
    for (const std::uint8_t byte : holy::sha1(text)) {
      out += "0123456789abcdef"[byte >> 4];
      out += "0123456789abcdef"[byte & 15];
    }
    return out;
  };
  CHECK(hex("") == "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  CHECK(hex("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d");
  CHECK(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
  CHECK(hex(std::string(1'000'000, 'a')) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
}

TEST_CASE("name-based UUIDs agree with the published example") {
  // RFC 9562, appendix A.4
  CHECK(Uuid::v5(Uuid::namespace_dns(), "www.example.com").str() == "2ed6657d-e927-568b-95e1-2665a8aea6a2");
}

TEST_CASE("name-based UUIDs agree with those of the platform") {
  const std::filesystem::path path = shared_path("spec/catalogue/wire-examples/uuid5-vectors.json");
  if (path.empty()) return;
  const nlohmann::json vectors = nlohmann::json::parse(holy_test::read_file(path));
  CHECK(vectors.size() == 6);
  for (const nlohmann::json& vector : vectors) {
    const std::string name = vector.at("namespace").get<std::string>() + ":" +
                             vector.at("event_type").get<std::string>() + ":" +
                             vector.at("unique_key").get<std::string>();
    CHECK(Uuid::v5(Uuid::namespace_oid(), name).str() == vector.at("uuid").get<std::string>());
  }
}
