// Identifiers: legal spellings stay, clashes and losses get a hash, and adding a name never renames another.
#include <set>
#include <string>

#include "codegen/names/identifiers.hpp"
#include "codegen/names/names.hpp"
#include "codegen/names/words.hpp"
#include "tests/support/catch.hpp"

using holyc::names::identifiers;
using holyc::names::Language;

TEST_CASE("a legal spelling is kept", "[names]") {
  CHECK(identifiers({"id", "speaker_name", "rawText"}, Language::cpp) ==
        std::vector<std::string>{"id", "speaker_name", "rawText"});
}

TEST_CASE("other spellings become words joined by underscores", "[names]") {
  CHECK(identifiers({"foo-bar", "a b.c"}, Language::cpp) == std::vector<std::string>{"foo_bar", "a_b_c"});
}

TEST_CASE("a taken name gets a hash of the original, and the legal one keeps its own", "[names]") {
  const auto names = identifiers({"foo-bar", "foo_bar", "foo.bar"}, Language::cpp);
  CHECK(names[1] == "foo_bar");
  CHECK(names[0].starts_with("foo_bar_"));
  CHECK(names[2].starts_with("foo_bar_"));
  CHECK(names[0] != names[2]);
}

TEST_CASE("reserved, numeric, non-ASCII and empty names are legal and distinct in every language",
          "[names]") {
  const std::vector<std::string> originals = {
      "class",       "operator",   "2fa", "日本語", "",      "constructor", "__proto__",        "import",
      "None",        "model_dump", "_x",  "a__b",   "Größe", "true",        "\xF0\x9F\x98\x80", "-",
      "model_config"};
  for (const Language language : {Language::cpp, Language::typescript, Language::python}) {
    const auto names = identifiers(originals, language);
    std::set<std::string> distinct(names.begin(), names.end());
    CHECK(distinct.size() == names.size());
    for (const std::string& name : names) {
      CAPTURE(name);
      CHECK(holyc::names::is_identifier(name));
      CHECK_FALSE(holyc::names::is_reserved(language, name));
    }
  }
}

TEST_CASE("the order of other names does not change a name", "[names]") {
  const auto one = identifiers({"foo-bar", "foo_bar", "x"}, Language::python);
  const auto other = identifiers({"x", "foo_bar", "foo-bar"}, Language::python);
  CHECK(one[0] == other[2]);
  CHECK(one[1] == other[1]);
}

TEST_CASE("thousands of equal originals each get a name of their own", "[names]") {
  const std::vector<std::string> originals(5000, "the same");
  const auto names = identifiers(originals, Language::cpp);
  CHECK(std::set<std::string>(names.begin(), names.end()).size() == originals.size());
}

TEST_CASE("words split where case rises and at everything that is no letter or digit", "[names]") {
  using holyc::names::words;
  CHECK(words("HTTPServer fooBar-baz_2") ==
        std::vector<std::string>{"HTTP", "Server", "foo", "Bar", "baz", "2"});
  CHECK(holyc::names::pascal_case("meeting.participant.turn.completed.v1") ==
        "MeetingParticipantTurnCompletedV1");
  CHECK(holyc::names::snake_case("transcript.ready.v1") == "transcript_ready_v1");
  CHECK(holyc::names::pascal_case("v1 2") == "V1_2");
}
