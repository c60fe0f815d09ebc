#include <holy/types/wide_variant.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/catch.hpp"

using holy::WideVariant;

namespace {

struct Nested;
using OneOfThese = WideVariant<std::monostate, int, std::string, Nested>;

/// A type that holds the variant it is an alternative of.
struct Nested {
  std::vector<OneOfThese> parts;
  friend bool operator==(const Nested&, const Nested&) = default;
};

/// Counts what lives.
struct Counted {
  explicit Counted(int& counter) : count(&counter) { ++*count; }
  Counted(const Counted& other) : count(other.count) { ++*count; }
  Counted& operator=(const Counted&) = default;
  ~Counted() { --*count; }
  friend bool operator==(const Counted&, const Counted&) { return true; }
  int* count;
};

}  // namespace

TEST_CASE("a wide variant starts with its first alternative and holds what was made last") {
  OneOfThese value;
  CHECK(value.index() == 0);
  value.emplace<2>("text") += '!';
  CHECK(value.index() == 2);
  CHECK(*value.get_if<std::string>() == "text!");
  CHECK(value.get_if<int>() == nullptr);
  value.emplace<int>(7);
  CHECK(*std::as_const(value).get_if<1>() == 7);
  CHECK(OneOfThese::index_of<Nested> == 3);
}

TEST_CASE("copies of a wide variant are deep, and equal by alternative and value") {
  OneOfThese value;
  value.emplace<Nested>().parts.resize(2);
  value.get_if<Nested>()->parts[1].emplace<int>(1);
  OneOfThese copy = value;
  CHECK(copy == value);
  copy.get_if<Nested>()->parts[1].emplace<int>(2);
  CHECK(copy != value);
  CHECK(*value.get_if<Nested>()->parts[1].get_if<int>() == 1);
  value = value.get_if<Nested>()->parts[1];  // a part of itself
  CHECK(*value.get_if<int>() == 1);
  CHECK(value != OneOfThese());
}

TEST_CASE("a wide variant that was moved from holds nothing") {
  OneOfThese value;
  value.emplace<std::string>("x");
  OneOfThese taken = std::move(value);
  CHECK(*taken.get_if<std::string>() == "x");
  CHECK(value.index() == std::variant_npos);  // NOLINT(bugprone-use-after-move)
  CHECK(value.get_if<std::string>() == nullptr);
  CHECK(OneOfThese(value) == value);
  CHECK_THROWS_AS(value.visit([](const auto&) {}), std::bad_variant_access);
  value = std::move(taken);
  CHECK(*value.get_if<std::string>() == "x");
}

TEST_CASE("a wide variant destroys what it held, once") {
  int count = 0;
  {
    WideVariant<int, Counted> value;
    value.emplace<Counted>(count);
    WideVariant<int, Counted> copy = value;
    CHECK(count == 2);
    copy = WideVariant<int, Counted>();
    CHECK(count == 1);
    value.emplace<int>(1);
    CHECK(count == 0);
    value.emplace<Counted>(count);
  }
  CHECK(count == 0);
}

TEST_CASE("a wide variant shows a visitor what it holds") {
  OneOfThese value;
  const auto is_text = [&] {
    return value.visit([](const auto& held) { return std::is_same_v<decltype(held), const std::string&>; });
  };
  CHECK(!is_text());
  value.emplace<std::string>("y");
  CHECK(is_text());
}
