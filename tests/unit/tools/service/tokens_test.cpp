#include "tests/support/catch.hpp"
#include "tests/support/scratch.hpp"

#include <fstream>

#include "tools/service/log.hpp"
#include "tools/service/rate_limit.hpp"
#include "tools/service/service.hpp"
#include "tools/service/tokens.hpp"

using namespace holyfields::service;
using namespace std::chrono_literals;

TEST_CASE("Tokens name their owners") {
  const auto tokens = Tokens::from_text("# people\nalice:secret-1\n\n bob : \r\n");
  REQUIRE_FALSE(tokens);
  CHECK(tokens.error() == "line 4: the token is missing.");

  const auto right = Tokens::from_text(
      "alice:secret:1\r\nbob:secret-2  publish=fireflies.*.ready.v1,artifact.#\neve:s3 publish=\n");
  REQUIRE(right);
  CHECK(right->name_of("Bearer secret:1") == "alice");
  CHECK(right->name_of("bearer  secret-2") == "bob");
  CHECK(right->name_of("Bearer secret-3").empty());
  CHECK(right->name_of("Bearer ").empty());
  CHECK(right->name_of("secret:1").empty());
  CHECK(right->name_of("Basic secret:1").empty());
  CHECK(right->name_of("").empty());

  CHECK(right->may_publish("alice", "anything.at.all.v1"));
  CHECK(right->may_publish("bob", "fireflies.transcript.ready.v1"));
  CHECK(right->may_publish("bob", "artifact.created.v1"));
  CHECK(right->may_publish("bob", "artifact"));
  CHECK_FALSE(right->may_publish("bob", "fireflies.transcript.failed.v1"));
  CHECK_FALSE(right->may_publish("bob", "artifacts.created.v1"));
  CHECK_FALSE(right->may_publish("eve", "artifact.created.v1"));
  CHECK_FALSE(right->may_publish("bob", ""));
  CHECK(right->may_publish("alice", ""));
  CHECK_FALSE(right->may_publish("nobody", "artifact.created.v1"));
  CHECK(Tokens().may_publish("", "artifact.created.v1"));
}

TEST_CASE("Patterns are for a type with or without its version") {
  const auto tokens = Tokens::from_text("a:s1 publish=agent.*.error\nb:s2 publish=agent\nc:s3 publish=#\n");
  REQUIRE(tokens);
  for (const char* const type : {"agent.x.error", "agent.x.error.v1", "agent.x.error.v12"})
    CHECK(tokens->may_publish("a", type));
  CHECK_FALSE(tokens->may_publish("b", "agent.voice"));  // no version
  CHECK(tokens->may_publish("b", "agent.v1"));
  CHECK_FALSE(tokens->may_publish("c", ""));  // a type that cannot be told
}

TEST_CASE("A wrong file of tokens is told by its line, never by the token") {
  for (const char* wrong :
       {"geheim", ":geheim", "a:geheim\na:other", "a:geheim\nb:geheim", "a:geheim read"}) {
    const auto tokens = Tokens::from_text(wrong);
    REQUIRE_FALSE(tokens);
    CHECK(tokens.error().starts_with("line "));
    CHECK(tokens.error().find("geheim") == std::string::npos);
  }
  CHECK_FALSE(Tokens::from_file("/nowhere/tokens"));
  CHECK_FALSE(Tokens::from_file("/"));
}

TEST_CASE("Loopback is known in all its spellings") {
  for (const char* host : {"localhost", "127.0.0.1", "127.1.2.3", "::1"}) CHECK(is_loopback(host));
  for (const char* host : {"0.0.0.0", "::", "10.0.0.1", "example.org", "localhost.example.org", ""})
    CHECK_FALSE(is_loopback(host));
}

TEST_CASE("A client has a minute's worth, then the rate") {
  RateLimit limit({.per_minute = 60, .exempt_loopback = true, .most_clients = 10});
  const auto start = RateLimit::Clock::now();
  for (int i = 0; i < 60; ++i) CHECK_FALSE(limit.refuse("10.0.0.1", start));
  CHECK(limit.refuse("10.0.0.1", start) == 1s);
  CHECK_FALSE(limit.refuse("10.0.0.2", start));
  CHECK(limit.refuse("10.0.0.1", start + 500ms) == 1s);
  CHECK_FALSE(limit.refuse("10.0.0.1", start + 1100ms));
  CHECK(limit.refuse("10.0.0.1", start + 1200ms) == 1s);
  for (int i = 0; i < 1000; ++i) CHECK_FALSE(limit.refuse("127.0.0.1", start));
}

TEST_CASE("An explicit limit binds this machine, too; 0 binds nobody") {
  RateLimit limit({.per_minute = 2, .exempt_loopback = false, .most_clients = 10});
  const auto start = RateLimit::Clock::now();
  CHECK_FALSE(limit.refuse("127.0.0.1", start));
  CHECK_FALSE(limit.refuse("127.0.0.1", start));
  CHECK(limit.refuse("127.0.0.1", start) == 30s);
  RateLimit none({.per_minute = 0, .exempt_loopback = false, .most_clients = 10});
  for (int i = 0; i < 1000; ++i) CHECK_FALSE(none.refuse("10.0.0.1", start));
}

TEST_CASE("The memory of clients is bounded; the one that stays is remembered") {
  RateLimit limit({.per_minute = 1, .exempt_loopback = true, .most_clients = 10});
  const auto start = RateLimit::Clock::now();
  CHECK_FALSE(limit.refuse("10.0.0.1", start));
  for (int i = 0; i < 1000; ++i) {
    CHECK_FALSE(limit.refuse("host" + std::to_string(i), start));
    CHECK(limit.refuse("10.0.0.1", start));
  }
  CHECK(limit.clients() == 10);
}

namespace {

Configuration configured(const std::vector<std::string>& arguments) {
  std::vector<const char*> pointers;
  for (const std::string& argument : arguments) pointers.push_back(argument.c_str());
  return read_configuration({"x", "1", "", ""}, common_settings(), pointers,
                            [](const std::string&) { return std::nullopt; })
      .value();
}

}  // namespace

TEST_CASE("Nobody listens beyond this machine without tokens by accident") {
  CHECK(open_door(configured({}), "127.0.0.1"));
  const auto refused = open_door(configured({}), "0.0.0.0");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().find("--tokens") != std::string::npos);
  CHECK(refused.error().find("--allow-anonymous") != std::string::npos);
  CHECK_FALSE(open_door(configured({}), "::"));
  CHECK(open_door(configured({"--allow-anonymous"}), "0.0.0.0"));
}

TEST_CASE("The guard asks for tokens where a route wants them") {
  const holy_test::Scratch scratch;
  const std::string path = scratch.path() + "/tokens";
  std::ofstream(path) << "alice:secret\n";
  const auto door = open_door(configured({"--tokens", path, "--rate-limit", "4"}), "0.0.0.0");
  REQUIRE(door);
  const auto guard = make_guard(*door);
  const auto ask = [&](const Route& route, const std::string& authorization,
                       const char* client = "10.0.0.1") {
    Request request;
    request.client = client;
    request.query = {{"access_token", "secret"}};
    if (!authorization.empty()) request.headers["authorization"] = authorization;
    const auto refusal = guard(request, route);
    return std::to_string(refusal ? refusal->status : 200) + request.token_name;
  };
  Route publish{.method = "POST", .pattern = "/publish", .handler = {}, .stream = {}, .content_types = {}};
  Route health{.method = "GET",
               .pattern = "/healthz",
               .handler = {},
               .stream = {},
               .access = Access::open,
               .content_types = {}};
  Route stream{.method = "GET",
               .pattern = "/ws",
               .handler = {},
               .kind = RouteKind::web_socket,
               .stream = {},
               .content_types = {}};
  CHECK(ask(publish, "") == "401");
  CHECK(ask(publish, "Bearer wrong") == "401");
  CHECK(ask(publish, "Bearer secret") == "200alice");
  CHECK(ask(stream, "") == "200alice");
  CHECK(ask(publish, "Bearer secret") == "429");
  CHECK(ask(health, "") == "200");
  CHECK(ask(publish, "Bearer secret", "10.0.0.2") == "200alice");
}

TEST_CASE("Levels are read in any case") {
  CHECK(level_from("WARNING") == Level::warning);
  CHECK(level_from("warn") == Level::warning);
  CHECK(level_from("Debug") == Level::debug);
  CHECK_FALSE(level_from("loud"));
}
