#include "tests/support/catch.hpp"

#include <stdexcept>

#include <holy/json/document.hpp>
#include <holy/text/percent.hpp>

#include "tools/service/http.hpp"
#include "tools/service/request_target.hpp"
#include "tools/service/server/origin.hpp"

using namespace holyfields::service;

namespace {

void nothing(const Request&, const Respond&) {}

std::string pattern_of(const Router& router, std::string_view method, std::string_view path) {
  const Router::Match match = router.match(method, path);
  return match.route == nullptr ? "none: " + match.allow : match.route->pattern;
}

}  // namespace

TEST_CASE("A literal segment wins over a parameter, whatever the order") {
  Router router;
  router.get("/events/{rest...}", nothing);
  router.get("/events/{id}", nothing);
  router.get("/events/timeline", nothing);
  router.get("/events/trace/{id}", nothing);
  router.post("/events/{id}/replay", nothing);
  router.post("/events", nothing);

  CHECK(pattern_of(router, "GET", "/events/timeline") == "/events/timeline");
  CHECK(pattern_of(router, "GET", "/events/7") == "/events/{id}");
  CHECK(pattern_of(router, "GET", "/events/trace/7") == "/events/trace/{id}");
  CHECK(pattern_of(router, "GET", "/events/a/b/c") == "/events/{rest...}");
  CHECK(router.match("GET", "/events/a/b/c").parameters.at("rest") == "a/b/c");
  CHECK(router.match("GET", "/events/a b").parameters.at("id") == "a b");
  CHECK(pattern_of(router, "POST", "/events/7/replay") == "/events/{id}/replay");
  CHECK(router.match("POST", "/events/7/replay").parameters.at("id") == "7");
}

TEST_CASE("Another method is told which there are") {
  Router router;
  router.get("/events", nothing);
  router.post("/events", nothing);
  router.post("/events/{id}", nothing);
  CHECK(pattern_of(router, "DELETE", "/events") == "none: GET, HEAD, POST");
  CHECK(pattern_of(router, "GET", "/events/7") == "none: POST");
  CHECK(pattern_of(router, "GET", "/nowhere") == "none: ");
  CHECK(pattern_of(router, "HEAD", "/events") == "/events");
  CHECK(pattern_of(router, "GET", "/events/") == "none: ");
  CHECK_THROWS_AS(router.get("/events", nothing), std::invalid_argument);
}

TEST_CASE("A less special pattern serves the method that the more special one lacks") {
  Router router;
  router.get("/events/{id}", nothing);
  router.post("/events/special", nothing);
  CHECK(pattern_of(router, "GET", "/events/special") == "/events/{id}");
  CHECK(pattern_of(router, "PUT", "/events/special") == "none: POST, GET, HEAD");
}

TEST_CASE("Targets are decoded strictly") {
  const auto target = read_target("/events/a%20b%C3%A4?x=1&y=a+b%26&x=2&flag");
  REQUIRE(target);
  CHECK(target->path == "/events/a bä");
  CHECK(target->query == std::vector<std::pair<std::string, std::string>>{
                             {"x", "1"}, {"y", "a b&"}, {"x", "2"}, {"flag", ""}});
  CHECK(read_target("http://host:80/p?q")->path == "/p");
  CHECK(read_target("http://host")->path == "/");
  CHECK(read_target("/a+b")->path == "/a+b");
  for (const char* wrong :
       {"/%", "/%4", "/%zz", "/%00", "/%ff", "/?a=%00", "/?%e4=1", "*", "", "events", "/\xff"})
    CHECK_FALSE(read_target(wrong));
}

TEST_CASE("Encoding is undone by decoding") {
  const std::string text = "a/b c?&=+%ä\x01~";
  const auto target = read_target("/p?a=" + holy::text::percent_encoded(text));
  CHECK(target->query.front().second == text);
}

TEST_CASE("A problem is a JSON document with its members") {
  const Response response = answer({.status = 422,
                                    .title = "Invalid \"event\"",
                                    .detail = "line\nbreak",
                                    .type = "/problems/invalid-event",
                                    .members = R"({"issues":[1,2]})"});
  CHECK(response.status == 422);
  CHECK(response.content_type == "application/problem+json");
  const auto reading = holy::json::read(response.body);
  REQUIRE(reading.ok());
  CHECK(reading.document.root().find("title")->string() == "Invalid \"event\"");
  CHECK(reading.document.root().find("detail")->string() == "line\nbreak");
  CHECK(reading.document.root().find("status")->text() == "422");
  CHECK(reading.document.root().find("issues")->size() == 2);
}

TEST_CASE("Pages of this machine may call, others when they are allowed") {
  CHECK(origin_allowed("http://localhost:3000", {}));
  CHECK(origin_allowed("https://127.0.0.1", {}));
  CHECK(origin_allowed("http://[::1]:8080", {}));
  CHECK_FALSE(origin_allowed("http://localhost.evil.example", {}));
  CHECK_FALSE(origin_allowed("http://localhost:80.evil.example", {}));
  CHECK_FALSE(origin_allowed("null", {}));
  CHECK_FALSE(origin_allowed("https://app.example", {"https://app.example.org"}));
  CHECK(origin_allowed("https://app.example", {"https://app.example"}));
  CHECK(origin_allowed("https://any.example", {"*"}));
}
