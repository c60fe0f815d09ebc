// JSON text written piece by piece, held against another library's writer.
#include <random>
#include <string>
#include <vector>

#include <holy/json/writer.hpp>
#include <nlohmann/json.hpp>

#include "tests/support/catch.hpp"

using holy::json::array_text;
using holy::json::ArrayWriter;
using holy::json::Layout;
using holy::json::object_text;
using holy::json::ObjectWriter;
using holy::json::Raw;
using Json = nlohmann::ordered_json;

namespace {

/// A random value: names and texts hold quotes, backslashes, control characters and multi-byte characters.
Json random_value(std::mt19937& random, int depth) {
  const auto text = [&random] {
    static const std::vector<std::string> pieces = {"a",    "\"",   "\\", "\n", std::string(1, '\0'),
                                                    "\x1f", "\x7f", "ä",  "𝄞",  "/"};
    std::string made;
    for (std::size_t length = random() % 5; length > 0; --length) made += pieces[random() % pieces.size()];
    return made;
  };
  switch (random() % (depth > 0 ? 7 : 5)) {
    case 0:
      return nullptr;
    case 1:
      return random() % 2 == 0;
    case 2:
      return static_cast<std::int64_t>(std::uint64_t{random()} << 32 | random());
    case 3:
      return -static_cast<std::int64_t>(random());
    case 4:
      return text();
    case 5: {
      Json array = Json::array();
      for (std::size_t count = random() % 4; count > 0; --count)
        array.push_back(random_value(random, depth - 1));
      return array;
    }
    default: {
      Json object = Json::object();
      for (std::size_t count = random() % 4; count > 0; --count)
        object[text()] = random_value(random, depth - 1);
      return object;
    }
  }
}

/// Hands a scalar to `write` as the type that it has in C++.
template <class Write>
void with_scalar(const Json& value, const Write& write) {
  if (value.is_null()) {
    write(nullptr);
  } else if (value.is_boolean()) {
    write(value.get<bool>());
  } else if (value.is_number()) {
    write(value.get<std::int64_t>());
  } else {
    write(value.get<std::string>());
  }
}

void write_members(ObjectWriter& object, const Json& value, const Layout& layout);

void write_items(ArrayWriter& array, const Json& value, const Layout& layout) {
  for (const Json& item : value) {
    if (item.is_object()) {
      array.object([&](ObjectWriter& below) { write_members(below, item, layout); }, layout);
    } else if (item.is_array()) {
      array.array([&](ArrayWriter& below) { write_items(below, item, layout); }, layout);
    } else {
      with_scalar(item, [&](const auto& scalar) { array.item(scalar); });
    }
  }
}

void write_members(ObjectWriter& object, const Json& value, const Layout& layout) {
  for (const auto& [name, member] : value.items()) {
    if (member.is_object()) {
      object.object(name, [&](ObjectWriter& below) { write_members(below, member, layout); }, layout);
    } else if (member.is_array()) {
      object.array(name, [&](ArrayWriter& below) { write_items(below, member, layout); }, layout);
    } else {
      with_scalar(member, [&](const auto& scalar) { object.member(name, scalar); });
    }
  }
}

}  // namespace

TEST_CASE("whatever is written is what another library writes") {
  std::mt19937 random(10);
  for (int round = 0; round < 2000; ++round) {
    const Json items = Json::array({random_value(random, 4), random_value(random, 4)});
    REQUIRE(array_text([&](ArrayWriter& array) { write_items(array, items, {}); }) == items.dump());
    const Layout airy{.first = "\n ", .between = " ,\t", .last = "\r\n", .colon = " : "};
    const std::string text = array_text([&](ArrayWriter& array) { write_items(array, items, airy); }, airy);
    REQUIRE(Json::parse(text) == items);
  }
}

TEST_CASE("values are written by their type") {
  const std::vector<std::string> names = {"a", "b\""};
  const std::string text = object_text([&](ObjectWriter& object) {
    object.member("text", "x");
    object.member("view", std::string_view("y"));
    object.member("yes", true);
    object.member("small", std::int8_t{-128});
    object.member("large", std::uint64_t{18446744073709551615u});
    object.member("null", nullptr);
    object.member("raw", Raw{"[1e400]"});
    object.member("names", names);
    object.member("none", std::optional<std::string>());
    object.member("some", std::optional<std::string>("z"));
    object.member_if("left_out", std::optional<int>());
    object.member_if("kept", std::optional<int>(1));
  });
  CHECK(text == R"({"text":"x","view":"y","yes":true,"small":-128,"large":18446744073709551615,"null":null,)"
                R"("raw":[1e400],"names":["a","b\""],"none":null,"some":"z","kept":1})");
}

TEST_CASE("an object takes over the members of another") {
  const auto extended = [](std::string_view members) {
    return object_text([&](ObjectWriter& object) {
      object.member("first", 1);
      object.members_of(Raw{members});
      object.member("last", 2);
    });
  };
  CHECK(extended(R"({"a":{},"b":[]})") == R"({"first":1,"a":{},"b":[],"last":2})");
  CHECK(extended("{}") == R"({"first":1,"last":2})");
  CHECK(extended("") == R"({"first":1,"last":2})");
}

TEST_CASE("white space stands where the layout says, and in nothing that is empty") {
  const Layout lines{.first = "\n  ", .between = ",\n  ", .last = "\n", .colon = ": "};
  CHECK(object_text([](ObjectWriter&) {}, lines) == "{}");
  CHECK(array_text([](ArrayWriter&) {}, lines) == "[]");
  CHECK(object_text(
            [](ObjectWriter& object) {
              object.member("a", 1);
              object.member("b", 2);
              object.separate_by(", ");
              object.array("c", [](ArrayWriter& array) {
                array.item(3);
                array.item(4);
              });
            },
            lines) == "{\n  \"a\": 1,\n  \"b\": 2, \"c\": [3,4]\n}");
}
