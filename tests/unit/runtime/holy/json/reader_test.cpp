// Reading: what is accepted, where it stands, and the limits.
#include <filesystem>

#include <holy/json/document.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/files.hpp"
#include "tests/support/shared_data.hpp"

namespace json = holy::json;
using json::Kind;

TEST_CASE("every kind is read with its text and its place") {
  const std::string text = R"( {"a": [1, -2.50e+3, true, false, null], "b": {"c": "d"}} )";
  const json::Reading reading = json::read(text);
  REQUIRE(reading.ok());
  const json::Value root = reading.document.root();
  REQUIRE(root.is(Kind::object));
  CHECK(root.size() == 2);
  CHECK(root.begin_offset() == 1);
  CHECK(root.end_offset() == text.size() - 1);
  const json::Value list = *root.find("a");
  CHECK(list.text() == "[1, -2.50e+3, true, false, null]");
  CHECK(list.size() == 5);
  CHECK(list.at(0)->number() == "1");
  CHECK(list.at(1)->number() == "-2.50e+3");
  CHECK(list.at(2)->boolean());
  CHECK_FALSE(list.at(3)->boolean());
  CHECK(list.at(4)->is(Kind::null));
  CHECK_FALSE(list.at(5));
  CHECK(root.find("b")->find("c")->string() == "d");
  CHECK_FALSE(root.find("d"));
  CHECK_FALSE(list.find("a"));
}

TEST_CASE("members and items come in text order") {
  const json::Reading reading = json::read(R"({"z":1,"a":[{},[],[[]]],"m":{"x":{}}})");
  REQUIRE(reading.ok());
  std::string seen;
  for (const json::Value::Member member : reading.document.root().members()) {
    seen += std::string(member.name()) + "=" + std::string(member.value.text()) + ";";
  }
  CHECK(seen == R"(z=1;a=[{},[],[[]]];m={"x":{}};)");
  std::size_t items = 0;
  for (const json::Value item : reading.document.root().find("a")->items())
    items += item.is(Kind::array) ? 1u : 10u;
  CHECK(items == 12);
}

TEST_CASE("escapes are decoded") {
  const auto decoded = [](std::string_view text) {
    const json::Reading reading = json::read(text);
    return reading.ok() ? std::string(reading.document.root().string())
                        : "refused: " + reading.errors[0].message;
  };
  CHECK(decoded(R"("")").empty());
  CHECK(decoded(R"("\"\\\/\b\f\n\r\t")") == "\"\\/\b\f\n\r\t");
  CHECK(decoded(R"("a long text before \u00e9 and a long text after it, both over sixteen bytes")") ==
        "a long text before é and a long text after it, both over sixteen bytes");
  CHECK(decoded(R"("\ud83d\ude00\uFFFF\u0800\u07ff")") == "😀\xEF\xBF\xBF\xE0\xA0\x80\xDF\xBF");
  CHECK(decoded(R"("\u0000")") == std::string(1, '\0'));
  CHECK(decoded("\"\x7F\"") == "\x7F");
}

TEST_CASE("strings of every length around the width of a block end where they should") {
  for (std::size_t length = 0; length < 70; ++length) {
    const std::string plain(length, 'x');
    const json::Reading short_text = json::read("\"" + plain + "\"");
    REQUIRE(short_text.ok());
    const std::string escaped = "\"" + plain + "\\n" + plain + "\"";
    const json::Reading reading = json::read(escaped);
    REQUIRE(reading.ok());
    CHECK(reading.document.root().string() == plain + "\n" + plain);
    CHECK_FALSE(json::read("\"" + plain).ok());
    const json::Reading control = json::read("\"" + plain + "\x1F\"");
    REQUIRE_FALSE(control.ok());
    CHECK(control.errors[0].offset == length + 1);
  }
}

TEST_CASE("number tokens follow the grammar") {
  for (const char* token : {"0", "-0", "1", "10", "-1.5", "0.0", "1e5", "1E+5", "1e-05", "1e400", "-0.0e0",
                            "123456789012345678901234567890"}) {
    INFO(token);
    const std::string text(token);
    const json::Reading reading = json::read(text);
    REQUIRE(reading.ok());
    CHECK(reading.document.root().number() == token);
  }
  for (const char* token :
       {"01", "-", "-a", "+1", ".5", "1.", "1.e5", "1e", "1e+", "0x1", "1_0", "--1", "00", "-01"}) {
    INFO(token);
    CHECK_FALSE(json::read(token).ok());
  }
}

TEST_CASE("nesting is limited, and costs no stack") {
  const std::size_t depth = 2'000'000;
  const std::string deep = std::string(depth, '[') + std::string(depth, ']');
  json::ReadOptions options;
  const json::Reading refused = json::read(deep, options);
  REQUIRE(refused.errors.size() == 1);
  CHECK(refused.errors[0].code == "json-depth");
  CHECK(refused.errors[0].offset == 512);
  options.max_depth = depth;
  const json::Reading reading = json::read(deep, options);
  REQUIRE(reading.ok());
  CHECK(reading.document.tape_size() == depth);
  CHECK(json::equal(reading.document.root(), reading.document.root()));
  CHECK(json::hash(reading.document.root()) != 0);
}

TEST_CASE("a text over the size limit is refused") {
  json::ReadOptions options;
  options.max_bytes = 4;
  CHECK(json::read("1234", options).ok());
  const json::Reading refused = json::read("12345", options);
  REQUIRE(refused.errors.size() == 1);
  CHECK(refused.errors[0].code == "json-size");
}

TEST_CASE("an owned text survives moves of its document") {
  json::Reading reading = json::read_owned(std::string(R"(["short"])"));
  REQUIRE(reading.ok());
  const json::Document moved = std::move(reading.document);
  CHECK(moved.root().at(0)->string() == "short");
  CHECK(moved.text() == R"(["short"])");
}

TEST_CASE("pointers name every value and key") {
  const json::Reading reading = json::read(R"({"a":[0,{"x/y~z":[1]}],"":{"k":2}})");
  REQUIRE(reading.ok());
  const json::Value root = reading.document.root();
  CHECK(json::pointer_to(root).empty());
  CHECK(json::pointer_to(*root.find("a")->at(1)->find("x/y~z")->at(0)) == "/a/1/x~1y~0z/0");
  CHECK(json::pointer_to(*root.find("")->find("k")) == "//k");
  CHECK(json::pointer_to((*root.find("")->members().begin()).key) == "//k");
}

TEST_CASE("all real documents of the corpus are read") {
  const std::filesystem::path corpus = shared_path("json-schema/corpus");
  if (corpus.empty()) return;
  std::size_t read = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus)) {
    if (entry.path().extension() != ".json" || ++read % 10 != 0) continue;  // a tenth keeps the test quick
    INFO(entry.path());
    const std::string text = holy_test::read_file(entry.path());
    json::ReadOptions options;
    options.duplicate_keys = json::DuplicateKeys::keep;
    const json::Reading reading = json::read(text, options);
    CHECK(reading.ok());
  }
  CHECK(read == 10302);
}
