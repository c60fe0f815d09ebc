// What ECMA-262 says about patterns, case by case; the verdicts are those of V8 (Node 20).
#include <holy/formats/dfa.hpp>
#include <holy/formats/pattern.hpp>

#include <string>
#include <thread>
#include <vector>

#include "tests/support/catch.hpp"

using namespace holy::patterns;
using namespace std::string_literals;

namespace {

Match search(const std::string& pattern, const std::string& text) {
  const PatternOrError compiled = Pattern::compile(pattern);
  INFO(pattern);
  REQUIRE(compiled.has_value());
  return compiled->search(text);
}

struct Verdict {
  std::string pattern, text;
  bool matches;
};

void judge(const std::vector<Verdict>& verdicts) {
  for (const Verdict& verdict : verdicts) {
    INFO(verdict.pattern << " on " << verdict.text);
    CHECK(search(verdict.pattern, verdict.text) == (verdict.matches ? Match::yes : Match::no));
  }
}

}  // namespace

TEST_CASE("anchors, classes and quantifiers") {
  judge({{"b", "abc", true},
         {"^b", "abc", false},
         {"^abc$", "abc\n", false},
         {"^$", "", true},
         {"$^", "", true},
         {"$^", "a", false},
         {"a^", "a", false},
         {"a$|^b", "ba", true},
         {"^.$", "\n", false},
         {"^.$", "\r", false},
         {"^.$", "\u2028", false},
         {"^.$", "\u0085", true},
         {"^.$", "😀", true},
         {"^..$", "😀", false},
         {"^[^]$", "\n", true},
         {"[]", "a", false},
         {"^[^a]$", "😀", true},
         {"^\\d$", "٣", false},
         {"^\\w$", "é", false},
         {"^\\s+$", " \t\n\v\f\r\u00a0\ufeff\u2028\u3000", true},
         {"^\\s$", "\u200b", false},
         {"^\\s$", "\u0085", false},
         {"\\bé", "é", false},
         {"é\\b", "éa", true},
         {"^a{2,3}$", "aaa", true},
         {"^a{2,3}$", "aaaa", false},
         {"^(?:a|ab)(?:c|bcd)$", "abcd", true},
         {"^[\\w-]+$", "a-b", true},
         {"^[^\\W_]+$", "a_", false},
         {"^(?:){3}$", "", true}});
}

TEST_CASE("escapes") {
  judge({{"^\\x41\\u0042\\u{43}$", "ABC", true},
         {"^\\u{1F600}$", "😀", true},
         {"^\\ud83d\\ude00$", "😀", true},
         {"^\\ud83d", "😀", false},
         {"^[\\ud83d\\ude00-\\ud83d\\ude02]$", "😁", true},
         {"^\\cJ$", "\n", true},
         {"^\\0$", "\0"s, true},
         {"^[\\b]$", "\b", true},
         {"^\\/\\-$", "/-", true}});
}

TEST_CASE("Unicode properties") {
  judge({{"^\\p{L}+$", "aéα", true},
         {"^\\p{Letter}+$", "aéα", true},
         {"^\\p{Script=Greek}+$", "αβ", true},
         {"^\\p{sc=Grek}+$", "αb", false},
         {"^\\p{Lu}$", "a", false},
         {"^\\P{Lu}$", "a", true},
         {"^[^\\p{Lu}]$", "É", false},
         {"^\\p{gc=Decimal_Number}$", "٣", true},
         {"^\\p{ASCII}$", "é", false},
         {"^\\p{Any}$", "\n", true},
         {"^\\p{Assigned}$", "a", true},
         {"^\\p{LC}$", "ǅ", true},
         {"^\\p{Emoji_Presentation}$", "😀", true}});
}

TEST_CASE("references and captures") {
  judge({{"^(a)\\1$", "aa", true},
         {"^(?<n>a|b)\\k<n>$", "ab", false},
         {"^\\k<n>(?<n>a)$", "a", true},
         {"^\\2(a)(b)$", "ab", true},
         {"^(?:(a)|b)\\1c$", "bc", true},
         {"^(?:(a)|(b)|\\1)*$", "aba", true},
         {"^(?:(a)|b)*\\1$", "abb", true},  // each round resets the group
         {"^(?:(a)|b)*\\1$", "baa", true},
         {"^(?:(a)|b)*c\\1$", "abca", false},
         {"^(z)((a+)?(b+)?(c))*\\3x$", "zaacbbbcacx", false},
         {"^(a\\1)$", "a", true},
         {"^(?=(a+))a*b\\1$", "aabaa", true},
         {"(?!(a))\\1b", "b", true}});
}

TEST_CASE("look-around") {
  judge({{"^(?=.*\\d)(?=.*[a-z]).{4,}$", "abc1", true},
         {"^(?=.*\\d)(?=.*[a-z]).{4,}$", "abcd", false},
         {"^(?!x|y$).*", "y", false},
         {"^(?!x|y$).*", "yz", true},
         {"(?<=a+)b", "aab", true},
         {"(?<=^a*|c)b", "aab", true},
         {"(?<!a)b", "ab", false},
         {"(?<=(\\d+)(\\d+))x$", "1053x", true},
         {"(?<=\\1(a))b", "aab", true},
         {"(?<=\\1(a))b", "ab", false},
         {"(?<=ab|c)d", "abd", true},
         {"a(?=b(?!c))", "abc", false}});
}

TEST_CASE("what only the legacy grammar takes") {
  judge({{"^\\a$", "a", true},
         {"^a{,2}$", "a{,2}", true},
         {"^]}{$", "]}{", true},
         {"^\\07$", "\a", true},
         {"^\\8$", "8", true},
         {"^(a)\\2$", "a\x02", true},
         {"^\\c$", "\\c", true},
         {"^[\\c]$", "\\", true},
         {"^[\\c1]$", "\x11", true},
         {"^\\u$", "u", true},
         {"^\\x1$", "x1", true},
         {"^[\\d-x]+$", "1-x", true},
         {"^(?=a)*a$", "a", true},
         {"^\\p{L$", "p{L", true},
         {"^\\k<n>$", "k<n>", true}});
  // Without the flag u a character above U+FFFF counts as two.
  judge({{"^\\a|^.$", "😀", false},
         {"^\\a|^..$", "😀", true},
         {"^\\-.*$", "-😀", true},
         {"^\\-[^x]+$", "-😀", true}});
}

TEST_CASE("what is no pattern is refused with its place") {
  struct Refused {
    std::string pattern;
    std::size_t offset;
  };
  const std::vector<Refused> all{
      {"a++", 2},    {"*", 0},       {"(?>a)", 1}, {"(?i)a", 1}, {"(?P<n>a)", 1},        {"(", 0},
      {"a)", 1},     {"[b-a]", 1},   {"[a", 0},    {"\\", 0},    {"(?<n>a)(?<n>b)", 10}, {"(?<n>a)\\k<m>", 7},
      {"a{2,1}", 1}, {"(?<1>a)", 3}, {"é**", 3}};
  for (const Refused& refused : all) {
    INFO(refused.pattern);
    const PatternOrError result = Pattern::compile(refused.pattern);
    REQUIRE(!result.has_value());
    CHECK(result.error().offset == refused.offset);
    CHECK(result.error().message.ends_with('.'));
    CHECK(check(refused.pattern).has_value());
  }
  CHECK(Pattern::compile("a++").error().hint ==
        "ECMA-262 has no possessive quantifiers; leave the second + out.");
}

TEST_CASE("format regex asks for the flag u") {
  for (const char* pattern : {"\\a", "\\A", "\\Z", "\\-", "a{", "]", "[[:alpha:]]", "\\p{Foo}", "(?=a)*"}) {
    INFO(pattern);
    CHECK(check(pattern).has_value());
  }
  for (const char* pattern : {"", "a", "\\p{L}", "(?<=a|bc)d", "^(a)\\1$", "[]"}) {
    INFO(pattern);
    CHECK(!check(pattern).has_value());
  }
}

TEST_CASE("a pattern that costs too much ends in limit, soon") {
  const std::string many(200'000, 'a');
  CHECK(search("^(a+)+$", many + "!") == Match::no);  // the automaton is linear
  CHECK(search("^(?!x)(?:a|aa)+$", many + "!") == Match::no);
  CHECK(search("(a+)+\\1$", std::string(40, 'a') + "!") == Match::limit);
  CHECK(search("(?=a*b)a", many) == Match::limit);
  CHECK(search("((a{1000}){1000}){1000}", many) == Match::limit);
}

TEST_CASE("nesting without end is refused, not followed") {
  CHECK(!Pattern::compile(std::string(100'000, '(')).has_value());
  CHECK(!Pattern::compile(std::string(100'000, '(') + std::string(100'000, ')')).has_value());
}

TEST_CASE("engines") {
  const auto engine = [](const char* pattern) { return Pattern::compile(pattern)->engine(); };
  CHECK(engine("^[a-z]+$") == Engine::dfa);
  CHECK(engine("^(?!x).*$") == Engine::dfa);
  CHECK(engine("^\\p{L}+$") == Engine::pcre2);
  CHECK(engine("(?<=a+)b") == Engine::backtracking);
  CHECK(engine("(?:(a)|b)*\\1") == Engine::backtracking);
  const PatternOrError simple = Pattern::compile("^[a-c]+$");
  REQUIRE(simple->dfa() != nullptr);
  CHECK(simple->dfa()->states == 3);
  CHECK(simple->dfa()->classes == 2);
  CHECK(matches(*simple->dfa(), "abc"));
  CHECK(!matches(*simple->dfa(), "abd"));
}

TEST_CASE("bytes that are not UTF-8 harm nobody") {
  CHECK(search("^.$", "\xff") == Match::yes);
  CHECK(search("^\\p{L}$", "\xc3") == Match::no);
  CHECK(search("^\\ud800$", "\xed\xa0\x80") == Match::yes);
  CHECK(!Pattern::compile("\xff").has_value());
}

TEST_CASE("one pattern serves many threads") {
  const PatternOrError pattern = Pattern::compile("^\\p{L}+(?<=x+)$");
  std::vector<std::thread> threads;
  std::vector<int> right(4, 0);
  for (std::size_t i = 0; i < right.size(); ++i) {
    threads.emplace_back([&, i] {
      for (int round = 0; round < 200; ++round) {
        const bool fits = pattern->search("abx") == Match::yes && pattern->search("abc") == Match::no;
        right[i] += fits ? 1 : 0;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(right == std::vector<int>(4, 200));
}

TEST_CASE("examples match") {
  for (const char* text :
       {"^[A-Z]{3}-\\d{4}$", "(?<=a)b", "^(?=.*\\d).{8,}$", "^(a|b)\\1$", "\\bword\\b", "^\\p{Lu}+$"}) {
    const PatternOrError pattern = Pattern::compile(text);
    INFO(text);
    const std::optional<std::string> found = example(*pattern, 42);
    REQUIRE(found.has_value());
    CHECK(pattern->search(*found) == Match::yes);
  }
  CHECK(!example(*Pattern::compile("a^"), 1).has_value());
}
