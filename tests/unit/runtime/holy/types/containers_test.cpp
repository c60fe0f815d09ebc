// Raw JSON, nullable members, boxes, unknown members and maps.
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include <holy/types/types.hpp>

#include "tests/support/catch.hpp"

using holy::Box;
using holy::Map;
using holy::Nullable;
using holy::RawJson;
using holy::UnknownMembers;

TEST_CASE("raw JSON is checked, kept and compared by value") {
  CHECK(RawJson().text() == "null");
  CHECK(RawJson::from_text(" {\"a\": 1 }\n")->text() == "{\"a\": 1 }");
  CHECK_FALSE(RawJson::from_text("{"));
  CHECK_FALSE(RawJson::from_text("1 2"));
  CHECK(*RawJson::from_text(R"({"a":1,"b":[2]})") == *RawJson::from_text(R"({"b":[2.0],"a":1})"));
  CHECK_FALSE(*RawJson::from_text("1") == *RawJson::from_text("2"));
}

TEST_CASE("a nullable member has three states") {
  Nullable<std::string> member;
  CHECK(member.is_absent());
  CHECK_FALSE(member.is_null());
  member = nullptr;
  CHECK(member.is_null());
  CHECK_FALSE(member.is_absent());
  CHECK_FALSE(member.has_value());
  CHECK_FALSE(member == Nullable<std::string>());
  CHECK(member == nullptr);
  member = "text";
  CHECK(member.has_value());
  CHECK_FALSE(member.is_null());
  CHECK(*member == "text");
  CHECK(member->size() == 4);
  CHECK(member == Nullable<std::string>("text"));
  CHECK_FALSE(member == nullptr);
  member.reset();
  CHECK(member.is_absent());
  member.emplace(3u, 'x');
  CHECK(*member == "xxx");
  Nullable<bool> flag = false;
  CHECK(flag.has_value());
  CHECK_FALSE(*flag);
  constexpr Nullable<int> constant;
  static_assert(constant.is_absent());
}

namespace {

struct Tree {
  std::string name;
  std::vector<Box<Tree>> children{};
  std::optional<Box<Tree>> next{};
  Nullable<Box<Tree>> parent{};
  Map<Tree> by_name{};
  std::variant<std::monostate, std::string, Box<Tree>> either{};
  UnknownMembers unknown{};
  friend bool operator==(const Tree&, const Tree&) = default;
};

}  // namespace

TEST_CASE("recursive structs are values") {
  Tree tree{.name = "root"};
  tree.children.push_back(Tree{.name = "child"});
  tree.next = Tree{.name = "next"};
  tree.parent = Tree{.name = "parent"};
  tree.by_name["x"].name = "named";
  tree.either = Box<Tree>(Tree{.name = "either"});
  Tree copy = tree;
  CHECK(copy == tree);
  copy.children[0]->name = "other";
  CHECK_FALSE(copy == tree);
  CHECK(tree.children[0]->name == "child");
  copy = tree;
  CHECK(copy == tree);
  Tree moved = std::move(copy);
  CHECK(moved == tree);
  static_assert(std::is_nothrow_move_constructible_v<Box<Tree>>);
}

TEST_CASE("a box is never empty by itself") {
  Box<int> box;
  CHECK(*box == 0);
  Box<int> taken = std::move(box);
  box = 5;
  CHECK(*box == 5);
  CHECK(*taken == 0);
}

TEST_CASE("unknown members compare without order") {
  const RawJson one = *RawJson::from_text("1"), two = *RawJson::from_text("2");
  UnknownMembers left{{{"a", one}, {"b", two}}, {1, 0}}, right{{{"b", two}, {"a", one}}, {}};
  CHECK(left == right);
  CHECK(left.find("b")->text() == "2");
  CHECK(left.find("c") == nullptr);
  right.members[0].value = one;
  CHECK_FALSE(left == right);
  right.members.pop_back();
  CHECK_FALSE(left == right);
}

TEST_CASE("a map keeps the order in which it was filled") {
  Map<int> map{{"z", 1}, {"a", 2}, {"z", 3}};
  CHECK(map.size() == 2);
  std::string seen;
  for (const auto& [name, value] : map) seen += name + std::to_string(value);
  CHECK(seen == "z3a2");
  CHECK(map == Map<int>{{"a", 2}, {"z", 3}});
  CHECK_FALSE(map == Map<int>{{"a", 2}, {"z", 4}});
  CHECK_FALSE(map == Map<int>{{"a", 2}, {"y", 3}});
  map["new"] = 7;
  CHECK(*map.find("new") == 7);
  CHECK(map.erase("a"));
  CHECK_FALSE(map.erase("a"));
  CHECK_FALSE(map.contains("a"));
}

TEST_CASE("a large map finds every name, also after copies, moves and removals") {
  Map<int> map;
  for (int at = 0; at < 50'000; ++at) map.insert_or_assign("name" + std::to_string(at), at);
  const auto check_all = [](const Map<int>& filled, int first) {
    for (int at = 0; at < 50'000; ++at) {
      const int* found = filled.find("name" + std::to_string(at));
      if ((found != nullptr) != (at >= first) || (found != nullptr && *found != at)) FAIL("name " << at);
    }
    CHECK(filled.find("name") == nullptr);
  };
  check_all(map, 0);
  Map<int> copy = map;
  check_all(copy, 0);
  CHECK(copy == map);
  CHECK(copy.erase("name0"));
  check_all(copy, 1);
  CHECK_FALSE(copy == map);
  Map<int> moved = std::move(map);
  check_all(moved, 0);
  moved.clear();
  CHECK(moved.find("name1") == nullptr);
  moved["name1"] = 4;
  CHECK(*moved.find("name1") == 4);
  map = copy;
  check_all(map, 1);
}
