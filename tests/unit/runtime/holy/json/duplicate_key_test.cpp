// Equal keys: refused, overridden or kept, and found quickly.

#include <holy/json/document.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/cpu_time.hpp"

namespace json = holy::json;

namespace {

json::Reading read(std::string_view text, json::DuplicateKeys mode) {
  json::ReadOptions options;
  options.duplicate_keys = mode;
  return json::read(text, options);
}

constexpr std::string_view nested =
    R"({"a":{"x":1,"x":2},"b":[{"k":1,"k":2,"k":3}],"\u0061":{"y":[1,2],"y":5,"z":1}})";

}  // namespace

TEST_CASE("each duplicate key is an error with both places") {
  const json::Reading reading = read(nested, json::DuplicateKeys::refuse);
  REQUIRE(reading.errors.size() == 5);
  CHECK(reading.errors[0].code == "json-duplicate-key");
  CHECK(reading.errors[0].offset == nested.find(R"("x":2)"));
  CHECK(reading.errors[0].length == 3);
  CHECK(reading.errors[0].related == nested.find(R"("x":1)"));
  CHECK(reading.errors[2].related == nested.find(R"("k":1)"));
  CHECK(reading.errors[3].offset == nested.find(R"("\u0061")"));
  CHECK(reading.errors[3].related == 1u);
}

TEST_CASE("the last of equal keys wins, the others leave the tape") {
  const json::Reading reading = read(nested, json::DuplicateKeys::last);
  REQUIRE(reading.ok());
  const json::Reading expected = json::read(R"({"b":[{"k":3}],"a":{"y":5,"z":1}})");
  CHECK(json::equal(reading.document.root(), expected.document.root()));
  CHECK(reading.document.tape_size() == expected.document.tape_size());
  CHECK(reading.document.root().size() == 2);
  CHECK(json::pointer_to(*reading.document.root().find("a")->find("z")) == "/a/z");
}

TEST_CASE("equal keys can be kept") {
  const json::Reading reading = read(nested, json::DuplicateKeys::keep);
  REQUIRE(reading.ok());
  REQUIRE(reading.document.duplicates().size() == 5);
  CHECK(reading.document.duplicates()[0].first_offset == nested.find(R"("x":1)"));
  const json::Value root = reading.document.root();
  CHECK(root.size() == 3);
  CHECK(root.find("b")->at(0)->find("k")->number() == "3");
  const json::Reading last = read(nested, json::DuplicateKeys::last);
  CHECK(json::equal(root, last.document.root()));
  CHECK(json::hash(root) == json::hash(last.document.root()));
}

TEST_CASE("keys that only look alike are no duplicates") {
  CHECK(json::read(R"({"":1," ":2,"a":3,"A":4,"aa":5,"aaa":6,"aba":7,"aaaaaaaa":8,"aaaaaaaaa":9})").ok());
  // Same length and same ends.
  CHECK(json::read(R"({"abcdefgh1abcdefgh":1,"abcdefgh2abcdefgh":2})").ok());
}

TEST_CASE("large objects are searched in near-linear time") {
  const auto object_of = [](std::size_t members) {
    std::string text = "{";
    for (std::size_t at = 0; at < members; ++at) {
      text += "\"common_start_" + std::to_string(at + 10'000'000) + "_common_end\":0,";
    }
    return text;
  };
  std::string text = object_of(300'000);
  const double start = holy_test::cpu_seconds();
  const json::Reading unique = json::read(text + "\"last\":0}");
  REQUIRE(unique.ok());
  const json::Reading repeated = json::read(text + "\"common_start_10000007_common_end\":0}");
  const double took = holy_test::cpu_seconds() - start;
  REQUIRE(repeated.errors.size() == 1);
  CHECK(repeated.errors[0].related == text.find("\"common_start_10000007"));
  CHECK(took < 10);  // pairwise comparison would take minutes
}

TEST_CASE("a flood of duplicates gives a bounded list") {
  std::string text = "[";
  for (int at = 0; at < 1000; ++at) text += R"({"a":1,"a":2},)";
  CHECK(json::read(text + "0]").errors.size() == 100);
}
