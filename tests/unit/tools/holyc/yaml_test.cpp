#include "tests/support/catch.hpp"

#include <string>

#include "tools/holyc/yaml.hpp"

using holyc::cli::place_of;
using holyc::cli::read_yaml;

TEST_CASE("YAML becomes the JSON that it means") {
  CHECK(read_yaml("a: 1\nb: [x, 'y', \"true\", true, ~, 1.5, 007]\nc: {d: }\n").json ==
        R"({"a":1,"b":["x","y","true",true,null,1.5,"007"],"c":{"d":null}})");
  CHECK(read_yaml("").json == "{}");
  CHECK(read_yaml("- 1\n- '2'").json == R"([1,"2"])");
}

TEST_CASE("Values and keys keep their places") {
  const auto reading = read_yaml("a: 1\nlist:\n  - x\n  - yes sir\n");
  const auto at = [&](const std::string& part) {
    return place_of(reading, reading.json.find(part)).position;
  };
  CHECK((at("\"list\"").line == 2 && at("\"list\"").column == 1));
  CHECK((at("\"yes sir\"").line == 4 && at("\"yes sir\"").column == 5));
  CHECK((at("1").line == 1 && at("1").column == 4));
}

TEST_CASE("What is no YAML is explained with its place") {
  const auto reading = read_yaml("a: 1\nb: [1, 2\n");
  CHECK_FALSE(reading.error.empty());
  CHECK(reading.error_position.line == 3);
}

TEST_CASE("An alias that contains itself does not run for ever") {
  CHECK_FALSE(read_yaml("a: &x [*x]\n").error.empty());
}
