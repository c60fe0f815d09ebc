#include "tests/support/catch.hpp"

#include <string>

#include "tools/holyc/unified_diff.hpp"

namespace {

std::string diff(const std::string& before, const std::string& after) {
  return holyc::cli::unified_diff(before, after, {"a", "b"});
}

std::string numbered(int first, int last) {
  std::string text;
  for (int i = first; i <= last; ++i) text += std::to_string(i) + "\n";
  return text;
}

}  // namespace

TEST_CASE("Equal texts have no diff") {
  CHECK(diff("", "").empty());
  CHECK(diff("a\nb\n", "a\nb\n").empty());
}

TEST_CASE("A changed line stands between three lines of context") {
  const std::string before = numbered(1, 9);
  std::string after = before;
  after.replace(after.find('5'), 1, "five");
  CHECK(diff(before, after) == "--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("New and emptied files") {
  CHECK(diff("", "x\n") == "--- a\n+++ b\n@@ -0,0 +1 @@\n+x\n");
  CHECK(diff("x\n", "") == "--- a\n+++ b\n@@ -1 +0,0 @@\n-x\n");
}

TEST_CASE("A missing line end is marked") {
  CHECK(diff("x", "x\n") == "--- a\n+++ b\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n");
}

TEST_CASE("Changes far apart are hunks of their own, near ones share one") {
  std::string before = numbered(10, 40);
  std::string after = before;
  after.replace(after.find("12"), 2, "xx");
  after.replace(after.find("35"), 2, "yy");
  const std::string far = diff(before, after);
  CHECK(far.find("@@ -1,6 +1,6 @@") != std::string::npos);
  CHECK(far.find("@@ -23,7 +23,7 @@") != std::string::npos);
  after = before;
  after.replace(after.find("20"), 2, "xx");
  after.replace(after.find("26"), 2, "yy");
  CHECK(diff(before, after).find("@@ -8,13 +8,13 @@") != std::string::npos);
}

TEST_CASE("The shortest way is found") {
  // ABCABBA to CBABAC takes five edits (Myers 1986).
  const std::string result = diff("A\nB\nC\nA\nB\nB\nA\n", "C\nB\nA\nB\nA\nC\n");
  int edits = 0;
  for (std::size_t i = 0; i + 1 < result.size(); ++i)
    edits += result[i] == '\n' && (result[i + 1] == '-' || result[i + 1] == '+') ? 1 : 0;
  CHECK(edits == 5 + 1);  // the +++ of the head is counted as well
}

TEST_CASE("Texts that differ all over are replaced in bounded time") {
  const std::string result = diff(numbered(1, 20000), numbered(30000, 50000));
  CHECK(result.find("@@ -1,20000 +1,20001 @@") != std::string::npos);
}
