// Issues at a place in a document.
#include <holy/json/document.hpp>
#include <holy/program/issue.hpp>

#include "tests/support/catch.hpp"

TEST_CASE("an issue at a value says where it stands") {
  const holy::json::Reading reading = holy::json::read("{\n  \"ä\": [1, {\"a/b\": \"xyz\"}]}");
  const holy::json::Value value = *reading.document.root().find("ä")->at(1)->find("a/b");
  const holy::Issue issue = holy::issue_at(value, "code", "It is wrong.", "Mend it.");
  CHECK(issue.code == "code");
  CHECK(issue.message == "It is wrong.");
  CHECK(issue.hint == "Mend it.");
  CHECK(issue.instance_location == "/ä/1/a~1b");
  CHECK(issue.line == 2);
  CHECK(issue.column == 20);  // in code points
  CHECK(issue.offset == 22);
  CHECK(issue.length == 5);
  CHECK(issue.keyword_location.empty());
  CHECK(holy::issue_at(value, "code", "It is wrong.").hint.empty());
}
