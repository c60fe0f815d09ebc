// "Did you mean".
#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <holy/text/letter_case.hpp>
#include <holy/text/nearest.hpp>

#include "tests/support/catch.hpp"

using holy::json::edit_distance;
using holy::json::nearest;

namespace {

/// The whole table, without the limit.
std::size_t distance_by_table(const std::string& left, const std::string& right) {
  std::vector<std::vector<std::size_t>> table(left.size() + 1, std::vector<std::size_t>(right.size() + 1));
  for (std::size_t i = 0; i <= left.size(); ++i) table[i][0] = i;
  for (std::size_t k = 0; k <= right.size(); ++k) table[0][k] = k;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    for (std::size_t k = 1; k <= right.size(); ++k) {
      const std::size_t change = left[i - 1] == right[k - 1] ? 0 : 1;
      table[i][k] = std::min({table[i - 1][k] + 1, table[i][k - 1] + 1, table[i - 1][k - 1] + change});
      if (i > 1 && k > 1 && left[i - 1] == right[k - 2] && left[i - 2] == right[k - 1])
        table[i][k] = std::min(table[i][k], table[i - 2][k - 2] + 1);
    }
  }
  return table[left.size()][right.size()];
}

}  // namespace

TEST_CASE("edit distance counts insertions, deletions, substitutions and swaps") {
  CHECK(edit_distance("kitten", "sitting", 10) == 3);
  CHECK(edit_distance("ab", "ba", 10) == 1);
  CHECK(edit_distance("", "abc", 10) == 3);
  CHECK(edit_distance("abc", "", 3) == 3);
  CHECK(edit_distance("abcdef", "uvwxyz", 2) == 3);
  CHECK(edit_distance("Title", "tITLE", 0) == 0);
}

TEST_CASE("edit distance within a limit is that of the whole table") {
  std::mt19937 random(7);
  const auto text = [&] {
    std::string out(random() % 9, 'a');
    for (char& letter : out) letter = static_cast<char>('a' + random() % 3);
    return out;
  };
  for (int round = 0; round < 5000; ++round) {
    const std::string left = text(), right = text();
    const std::size_t limit = random() % 10;
    INFO(left << ' ' << right << ' ' << limit);
    CHECK(edit_distance(left, right, limit) == std::min(distance_by_table(left, right), limit + 1));
  }
}

TEST_CASE("the nearest name is the one that was meant") {
  const std::vector<std::string_view> known{"duration", "transcript_id", "id", "title", "x"};
  CHECK(nearest("durration", known) == "duration");
  CHECK(nearest("transcript_di", known) == "transcript_id");
  CHECK(nearest("transcriptid", known) == "transcript_id");
  CHECK(nearest("Duration", known) == "duration");
  CHECK(nearest("titel", known) == "title");
  CHECK(nearest("di", known) == "id");
}

TEST_CASE("a name that is like none is left alone") {
  const std::vector<std::string_view> known{"duration", "id", "x"};
  CHECK_FALSE(nearest("colour", known).has_value());
  CHECK_FALSE(nearest("duration", known).has_value());  // itself is no correction
  CHECK_FALSE(nearest("y", known).has_value());
  CHECK_FALSE(nearest("", known).has_value());
  CHECK_FALSE(nearest(std::string(100'000, 'x'), known).has_value());
}

TEST_CASE("long names that share most of their letters take no quadratic time") {
  const std::string name(200'000, 'x');
  const std::string close = name + "yz";
  const std::vector<std::string_view> known{close};
  CHECK(nearest(name, known) == close);  // the whole table would be 40,000,000,000 cells
}
