// What ECMA-262 says about patterns, case by case; the verdicts are those of V8 (Node 20).
#include <holy/patterns/dfa.hpp>
#include <holy/patterns/pattern.hpp>

#include <string>
#include <thread>
#include <vector>

#include "tests/support/catch.hpp"
#include "tests/support/cpu_time.hpp"

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
         {"^\\-[^x]+$", "-😀", true},
         {"\\-|\\B", "a😀b", true},  // between the two
         {"\\-|(?!^)(?!$)(?<![ab])(?![ab])", "a😀b", true},
         {"^\\-|\\B$", "a😀b", false}});
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
  const std::vector<std::string> refused{
      // of other dialects
      "a++", "a*+", "a?+", "a{2}+", "(?>a)", "\\A", "\\Z", "\\z", "\\G", "\\h", "\\H", "\\R", "\\K", "\\X",
      "\\N", "\\N{U+41}", "\\Q.\\E", "\\a", "\\e", "\\x{41}", "\\o{101}", "\\g{1}", "\\g1", "(a)\\g<1>",
      "(?P<n>a)", "(?P<n>a)(?P=n)", "(?P>n)", "(?'n'a)", "(?#note)", "(?R)", "(?0)", "(?1)", "(?&n)",
      "(a)(?(1)b|c)", "(?|a|b)", "(*FAIL)", "(?i)a", "(?s:a)", "(?-i)a", "(?^a)", "(?C1)", "[[:alpha:]]",
      "[:alpha:]]", "\\p{^L}", "\\pL", "\\p{Greek}", "\\p{IsGreek}", "\\p{InBasic_Latin}", "\\y", "\\m",
      "\\<", "\\>", "\\'", "\\`",
      // wrong in any
      "(", ")", "(a", "a)", "(?", "(?:", "(?=", "(?<", "(?<n", "(?<n>", "(?<>a)", "(?<1>a)", "(?<a b>a)",
      "(?<n>a)(?<n>b)", "[", "[a", "[^", "[\\]", "[b-a]", "[\\d-a]", "[a-\\d]", "[\\w-\\d]", "[\\p{L}-z]",
      "[\\u{2}-\\u{1}]", "*", "+", "?", "{1}", "a**", "a+*", "a???", "a{2,1}", "a{2}{3}", "^*", "$+", "\\b?",
      "\\B{2}", "|*", "(*)", "(?:+)", "a|*", "\\",
      // what only Annex B takes
      "]", "}", "{", "a{", "a{1", "a{,2}", "a{1,2", "\\-", "\\ ", "\\_", "\\é", "\\😀", "\\\"", "\\#", "\\1",
      "\\2(a)", "\\01", "\\07", "\\00", "\\8", "[\\1]", "[\\B]", "\\c", "\\c1", "[\\c1]", "[\\c_]", "\\x",
      "\\x4", "\\u", "\\u00", "\\u{", "\\u{}", "\\u{110000}", "\\u{-1}", "\\k", "\\k<n>", "\\k<n",
      "(?<n>a)\\k<m>", "(?<n>a)\\k", "(?=a)*", "(?!a)+", "(?<=a)*", "(?<!a){2}", "(?=a){0}", "\\p", "\\p{",
      "\\p{}", "\\p{Foo}", "\\p{letter}", "\\p{L", "\\p{Lu }", "\\p{Script}", "\\p{Script=}",
      "\\p{Script=Foo}", "\\p{Latin}", "\\p{Block=Basic_Latin}", "\\p{Alphabetic=Y}",
      "\\p{General_Category=Greek}", "\\p{RGI_Emoji}", "\\P{Emoji_Keycap_Sequence}",
      // of ECMAScript 2025, which is later than what the dialects of JSON Schema name
      "(?i:a)", "(?ims-:a)", "(?-i:a)", "(?<n>a)|(?<n>b)"};
  for (const std::string& pattern : refused) {
    INFO(pattern);
    const std::optional<PatternError> error = check(pattern);
    REQUIRE(error.has_value());
    CHECK(error->message.ends_with('.'));
    CHECK(error->offset <= pattern.size());
  }
  const std::vector<std::string> accepted{
      "",
      "|",
      "a||b",
      "()",
      "(?:)",
      "a",
      "\\p{L}",
      "(?<=a|bc)d",
      "(?<!a*)b",
      "^(a)\\1$",
      "\\1(a)",
      "(?<n>a)\\k<n>",
      "\\k<n>(?<n>a)",
      "[]",
      "[^]",
      "[-a]",
      "[a-]",
      "[--/]",
      "[\\b]",
      "[\\-]",
      "[a\\-z]",
      "[(){}|*+?.^$]",
      "[[]",
      "[\\]]",
      "\\/",
      "/",
      "\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|",
      "\\0",
      "[\\0]",
      "\\cA",
      "\\cz",
      "[\\cA]",
      "\\x41",
      "\\u0041",
      "\\u{41}",
      "\\u{0000041}",
      "\\u{10FFFF}",
      "\\ud83d\\ude00",
      "\\ud83d",
      "[\\ud83d\\ude00-\\ud83d\\ude02]",
      "a{2}",
      "a{2,}",
      "a{2,3}",
      "a{0}",
      "a{2}?",
      "a*?",
      "a+?",
      "a??",
      "a{99999999999}",
      "(?=a)(?!b)(?<=c)(?<!d)",
      "(?:(?=a))*",
      "\\d\\D\\w\\W\\s\\S\\b\\B",
      "\\f\\n\\r\\t\\v",
      "\\p{Lu}\\P{Uppercase_Letter}\\p{gc=Lu}\\p{General_Category=Lu}",
      "\\p{Script=Greek}\\p{sc=Grek}\\p{scx=Grek}\\p{Script_Extensions=Greek}",
      "\\p{Alphabetic}\\p{Alpha}\\p{White_Space}\\p{space}\\p{Any}\\p{ASCII}\\p{Assigned}\\p{Emoji}",
      "(?<é>a)",
      "(?<$_1>a)",
      "(?<\\u{61}>a)",
      "é",
      "😀",
      "#",
      "a b",
      "-",
      "\"",
      ",",
      "a{1}b{2}"};
  for (const std::string& pattern : accepted) {
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

TEST_CASE("loops inside loops take linear time") {
  struct Nested {
    std::string pattern, unit, end;  // the text is 100,000 units, and then the end
    bool matches;
  };
  const std::vector<Nested> all{{"^(a+)+$", "a", "", true},
                                {"^(a+)+$", "a", "!", false},
                                {"^(a*)*$", "a", "!", false},
                                {"^(a|a)*$", "a", "!", false},
                                {"^(a|aa)+$", "a", "!", false},
                                {"^(a|a?)+$", "a", "!", false},
                                {"^((a+)+)+$", "a", "!", false},
                                {"^(?:a*?)*?$", "a", "!", false},
                                {"(x+x+)+y", "x", "", false},
                                {"(.*)*=.*$", "x", "\n", false},
                                {"^(([a-z])+.)+[A-Z]([a-z])+$", "a", "", false},
                                {"^([a-zA-Z0-9]+([_.-]?[a-zA-Z0-9]+)*)@[a-z]+\\.[a-z]{2,3}$", "a", "", false},
                                {"^(\\w+\\s?)*$", "a ", "!", false},
                                {"^(\\d+,?)+;$", "1,", "", false},
                                {"^(\\p{L}+ ?)+$", "é", "!", false},
                                {"^(\\p{L}+ ?)+$", "中 ", "", true},
                                {"^(?!-)(?:[\\p{Lu}\\p{Ll}]+-?)*$", "Éa", "!", false},
                                {"^(?=(a+)+$)(?:a|b)+$", "a", "b", false},
                                {"\\_^(a+)+$", "a", "!", false}};
  for (const Nested& nested : all) {
    INFO(nested.pattern);
    const PatternOrError pattern = Pattern::compile(nested.pattern);
    REQUIRE(pattern.has_value());
    CHECK(pattern->engine() == Engine::dfa);
    std::string text;
    for (int i = 0; i < 100'000; ++i) text += nested.unit;
    CHECK(pattern->search(text + nested.end) == (nested.matches ? Match::yes : Match::no));
  }
}

TEST_CASE("what backtracks without end has no verdict, and says so soon") {
  const std::string many(5'000, 'a');
  for (const char* pattern : {"^(a+)+\\1$", "^(a|aa)+\\b;$", "(?<=^(a+)+)b", "^(?:(a+)+(?=b))$",
                              "^(a?){50}\\1a{50}$", "^(?<!b)(a*)*$", "^(a+)+\\B!$", "^(?:(?=(a+)+$)a)+b"}) {
    INFO(pattern);
    const double begin = holy_test::cpu_seconds();
    CHECK(search(pattern, many + "!") != Match::yes);
    CHECK(holy_test::cpu_seconds() - begin < 20);
  }
  CHECK(search("^(a+)+\\1$", many + "!") == Match::limit);
  CHECK(search("^(?:(a+)+(?=b))$", many + "!") == Match::limit);
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
  // A text of 256 bytes takes 257 states; where no text matches, one is enough.
  CHECK(Pattern::compile(std::string(255, 'a'))->engine() == Engine::dfa);
  CHECK(Pattern::compile(std::string(256, 'a'))->engine() == Engine::pcre2);
  CHECK(Pattern::compile("a?" + std::string(255, 'a') + "$")->engine() == Engine::dfa);
  CHECK(Pattern::compile('$' + std::string(300, 'a'))->engine() == Engine::dfa);
  CHECK(Pattern::compile('a' + ('^' + std::string(300, 'a')))->engine() == Engine::dfa);
  CHECK(Pattern::compile("^(?=" + std::string(300, 'a') + ")b$")->engine() == Engine::dfa);
  // Many states, each told apart by one step more than the last, of many classes of bytes.
  const std::string letters = "a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|0|1|2|3|4|5|6|7|8|9";
  std::string capitals;
  for (char letter = 'A'; letter <= 'Z'; ++letter) capitals += std::string("|") + letter;
  const PatternOrError wide = Pattern::compile("^(?:" + letters + capitals + "|_|-)?[\\w-]{1,253}$");
  CHECK(wide->engine() == Engine::dfa);
  CHECK(wide->search(std::string(254, '-')) == Match::yes);
  CHECK(wide->search(std::string(255, '-')) == Match::no);
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
  // Nothing is found that would be too long, nor by repeating nothing, and both soon.
  CHECK(!example(*Pattern::compile("^a{100000}b{90}$"), 1).has_value());
  CHECK(!example(*Pattern::compile("(?:){1000000000}a"), 1).has_value());
}
