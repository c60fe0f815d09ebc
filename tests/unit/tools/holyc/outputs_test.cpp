#include "tests/support/catch.hpp"

#include <string>

#include "tools/holyc/outputs.hpp"

using namespace holyc::cli;

TEST_CASE("A record reads back as written") {
  const Record record{{"a/b.hpp", content_hash("x")}, {"c d.ts", content_hash("")}};
  CHECK(parse_record(print_record(record)) == record);
}

TEST_CASE("A record cannot name what lies outside its folder") {
  const std::string hash = content_hash("x");
  const Record record = parse_record(hash + "  ../x\n" + hash + "  /etc/passwd\n" + hash + "  a/../../x\n" +
                                     hash + "  .holyc-outputs\n" + "short  y\n\n" + hash + "  fine/x\n");
  CHECK(record.size() == 1);
  CHECK(record.contains("fine/x"));
}

TEST_CASE("Paths that stay inside") {
  CHECK(stays_inside("a/b..c/.d"));
  CHECK_FALSE(stays_inside(""));
  CHECK_FALSE(stays_inside("/a"));
  CHECK_FALSE(stays_inside("a//b"));
  CHECK_FALSE(stays_inside("a/./b"));
  CHECK_FALSE(stays_inside("a/.."));
}

TEST_CASE("The hash is FNV-1a") {
  CHECK(content_hash("") == "cbf29ce484222325");
  CHECK(content_hash("a") == "af63dc4c8601ec8c");
}
