#include <events/a.hpp>
#include <events/any.hpp>
#include <events/costly.hpp>
#include <events/dispatch.hpp>
#include <events/registry.hpp>
#include <events/scalar.hpp>
#include <events/shapes.hpp>
#include <events/shop/order_placed_v1.hpp>
#include <events/visit.hpp>

#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>

#include <holy/checks/checks.hpp>
#include <holy/verdict/interpreter.hpp>

#include "tests/support/catch.hpp"

using events::shop::OrderPlacedV1;

namespace {

std::vector<std::string> lines(const std::string& name, std::size_t count) {
  std::ifstream stream(std::string(HOLY_TEST_FOLDER) + "/instances/" + name);
  std::vector<std::string> result;
  for (std::string line; std::getline(stream, line);) result.push_back(line);
  REQUIRE(result.size() == count);
  return result;
}

bool same_value(std::string_view left, std::string_view right) {
  const auto a = holy::json::read(left);
  const auto b = holy::json::read(right);
  return a.ok() && b.ok() && holy::json::equal(a.document.root(), b.document.root());
}

bool interpreted(const holy::SchemaEntry& schema, const std::string& text) {
  const auto reading = holy::json::read(text);
  const holy::Contract& contract = schema.contract();
  for (std::size_t i = 0; i < contract.node_count; ++i) {
    if (!holy::program::accepts(*contract.program->runnable(), contract.nodes[i], reading.document.root()))
      return false;
  }
  return true;
}

std::string order_event(std::string_view type, std::string_view payload) {
  return R"({"event_id":"A0EEBC99-9c0b-4ef8-bb6d-6bb9bd380a11","event_type":")" + std::string(type) +
         R"(","timestamp":"2026-01-01T00:00:00+00:00","x":1.50,"payload":)" + std::string(payload) + "}";
}

}  // namespace

TEST_CASE("Compiled checks and interpreter agree, and what is accepted comes back") {
  const holy::SchemaEntry* schema = events::find_schema("https://t/shapes");
  REQUIRE(schema != nullptr);
  for (const std::string& text : lines("shapes.accepted.ndjson", 23)) {
    INFO(text);
    CHECK(schema->accepts(text));
    CHECK(interpreted(*schema, text));
    const auto written = schema->write_again(text);
    if (written) {
      CHECK(same_value(text, *written));
    } else {
      CHECK(written.error().front().code == "integer-range");
    }
  }
  for (const std::string& text : lines("shapes.rejected.ndjson", 24)) {
    INFO(text);
    CHECK_FALSE(schema->accepts(text));
    CHECK_FALSE(interpreted(*schema, text));
    CHECK_FALSE(schema->validate(text).empty());
    CHECK_FALSE(schema->write_again(text).has_value());
  }
}

TEST_CASE("Members keep their order, also in closed objects, and numbers their value") {
  const std::string text = R"({"total":0.10000000000000000000001,"order_id":"x","retries":3})";
  const auto order = holy::parse<OrderPlacedV1>(text);
  REQUIRE(order.has_value());
  CHECK(holy::to_json_unchecked(*order) == text);
}

TEST_CASE("Defaults are offered and never written") {
  const auto order = holy::parse<OrderPlacedV1>(R"({"order_id":"x","total":1})");
  REQUIRE(order.has_value());
  CHECK_FALSE(order->retries.has_value());
  CHECK(order->retries_or_default() == 3);
  CHECK(holy::to_json(*order).value() == R"({"order_id":"x","total":1})");
}

TEST_CASE("A value filled by code is checked") {
  OrderPlacedV1 order;
  order.order_id = "x";
  CHECK(holy::validate(order).empty());
  order.total = -1;
  REQUIRE(holy::validate(order).size() == 1);
  CHECK(holy::validate(order).front().instance_location == "/total");
  CHECK(holy::validate(order).front().line == 0);
  order.total = std::numeric_limits<double>::quiet_NaN();
  CHECK_FALSE(holy::to_json(order).has_value());
  order.total = 1;
  order.order_id = "\xFF";
  CHECK_FALSE(holy::to_json(order).has_value());
  order.order_id = "";
  CHECK(holy::validate(order).front().code == "minLength");
}

TEST_CASE("Unknown members that clash with declared ones are refused") {
  events::A value;
  value.n = 1;
  value.unknown_members.members.push_back({"n", {}});
  CHECK_FALSE(holy::validate(value).empty());
}

TEST_CASE("An event is its envelope, its payload and its type") {
  const std::string good = order_event("shop.order.placed.v1", R"({"order_id":"x","total":1E+2})");
  const auto event = holy::parse<events::Event<OrderPlacedV1>>(good);
  REQUIRE(event.has_value());
  CHECK(event->payload.order_id == "x");
  CHECK(event->event_id.view() == "A0EEBC99-9c0b-4ef8-bb6d-6bb9bd380a11");
  CHECK(same_value(holy::to_json(*event).value(), good));

  const auto issues =
      holy::validate<events::Event<OrderPlacedV1>>(order_event("shop.order.placed.v1", R"({"order_id":""})"));
  REQUIRE(issues.size() == 2);
  CHECK(issues[0].instance_location.starts_with("/payload"));
  CHECK(holy::validate<events::Event<OrderPlacedV1>>(order_event("other.v1", R"({"order_id":"x","total":1})"))
            .front()
            .code == "event-type");
  CHECK(holy::accepts<events::Event<holy::RawJson>>(order_event("other.v1", "7")));
}

TEST_CASE("Any event finds its type; an unknown type is no error") {
  const auto known =
      events::parse_event(order_event("shop.order.placed.v1", R"({"order_id":"x","total":1})"));
  REQUIRE(known.has_value());
  CHECK(known->type() == events::EventType::shop_order_placed_v1);
  REQUIRE(known->get_if<OrderPlacedV1>() != nullptr);
  CHECK(events::visit([](const auto& payload) { return holy::to_json_unchecked(payload); }, *known) ==
        R"({"order_id":"x","total":1})");
  CHECK_FALSE(events::parse_event(order_event("shop.order.placed.v1", "{}")).has_value());

  const auto unknown = events::parse_event(order_event("shop.order.lost.v1", "[1.50]"));
  REQUIRE(unknown.has_value());
  CHECK(unknown->type() == events::EventType::unknown);
  CHECK(unknown->envelope().payload.text() == "[1.50]");
}

TEST_CASE("Handlers are called by type") {
  int orders = 0, others = 0;
  events::Dispatcher dispatcher;
  dispatcher.on<OrderPlacedV1>([&](const OrderPlacedV1&, const events::AnyEvent&) { ++orders; })
      .otherwise([&](const events::AnyEvent&) { ++others; });
  CHECK(
      dispatcher.dispatch(order_event("shop.order.placed.v1", R"({"order_id":"x","total":1})")).has_value());
  CHECK(dispatcher.dispatch(order_event("shop.order.lost.v1", "1")).has_value());
  CHECK_FALSE(dispatcher.dispatch("{").has_value());
  CHECK(orders == 1);
  CHECK(others == 1);
}

TEST_CASE("nlohmann both ways") {
  const auto order = holy::parse<OrderPlacedV1>(R"({"order_id":"x","total":1.5,"status":"paid"})");
  REQUIRE(order.has_value());
  const nlohmann::json dom = *order;
  CHECK(dom["status"] == "paid");
  CHECK(dom.get<OrderPlacedV1>() == *order);
  CHECK_THROWS_AS(nlohmann::json::object().get<OrderPlacedV1>(), holy::Invalid);
}

TEST_CASE("Event types by every spelling") {
  events::EventType type{};
  CHECK(events::from_string("shop.order.placed.v1", type));
  CHECK(type == events::EventType::shop_order_placed_v1);
  CHECK(events::to_string(type) == events::event_types::shop_order_placed_v1);
  CHECK_FALSE(events::from_string("nothing", type));
  CHECK(type == events::EventType::unknown);
}

TEST_CASE("Limits bind") {
  holy::Limits limits;
  limits.depth = 3;
  CHECK_FALSE(holy::accepts<events::A>(R"({"b":{"a":[{"b":{}}]}})", limits));
  CHECK(holy::accepts<events::A>(R"({"b":{"a":[{"b":{}}]}})"));
}

TEST_CASE("A scalar root is a class with a value") {
  const auto day = holy::parse<events::Scalar>(R"("2026-02-28")");
  REQUIRE(day.has_value());
  CHECK(day->value.day() == 28);
  CHECK_FALSE(holy::accepts<events::Scalar>(R"("2026-02-30")"));
}

TEST_CASE("A pattern that costs too much is no verdict, whatever stands around it") {
  const std::string dear = std::string(60, 'a') + "!";
  const std::string text = '"' + dear + '"';
  for (const std::string& instance :
       {"{\"plain\":" + text + "}", "{\"negated\":" + text + "}", "{\"condition\":" + text + "}",
        "{\"alternatives\":" + text + "}", "{\"exactly\":" + text + "}", "{\"few\":[" + text + "]}",
        "{\"names\":{" + text + ":1}}", "{\"keys\":{" + text + ":1}}", "{\"rest\":{" + text + ":1}}"}) {
    INFO(instance);
    CHECK_FALSE(holy::accepts<events::Costly>(instance));
    const holy::Issues issues = holy::validate<events::Costly>(instance);
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().code == "pattern-limit");
    const auto parsed = holy::parse<events::Costly>(instance);
    REQUIRE_FALSE(parsed.has_value());
    CHECK(parsed.error().front().code == "pattern-limit");
  }
  // One search that was given up spoils no later validation.
  for (const char* instance :
       {R"({"plain":"aa","few":["aa","b"]})", R"({"negated":"a!","condition":"b","exactly":"b"})",
        R"({"names":{"b":1},"keys":{"b":1},"rest":{"b":1,"aa":"x"}})"}) {
    INFO(instance);
    CHECK(holy::accepts<events::Costly>(instance));
    CHECK(holy::parse<events::Costly>(instance).has_value());
  }
  CHECK_FALSE(holy::accepts<events::Costly>(R"({"negated":"aa"})"));
  const std::string many(100'000, 'a');
  CHECK(holy::accepts<events::Costly>("{\"linear\":\"" + many + "\"}"));
  const holy::Issues refused = holy::validate<events::Costly>("{\"linear\":\"" + many + "!\"}");
  REQUIRE(refused.size() == 1);
  CHECK(refused.front().code == "pattern");
}
