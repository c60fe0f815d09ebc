// The routes are those that the generated OpenAPI document describes.
#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>
#include <nlohmann/json.hpp>
#include <semaphore>
#include <set>

#include "tests/support/catch.hpp"
#include "tests/support/databases.hpp"
#include "tools/candystore/api/query_parameters.hpp"
#include "tools/candystore/store.hpp"

using namespace holyfields;

namespace {

/// Confirms what it is given when the test lets it.
class SlowBroker final : public bus::Broker {
 public:
  std::counting_semaphore<> begun{0}, released{0};
  std::atomic<int> published = 0;
  std::atomic<bool> confirms = true;

  std::vector<bus::Receipt> publish(std::span<const bus::Message> messages,
                                    std::chrono::milliseconds) override {
    ++published;
    begun.release();
    released.acquire();
    const auto outcome = confirms ? bus::Outcome::confirmed : bus::Outcome::refused;
    return std::vector<bus::Receipt>(messages.size(), bus::Receipt{outcome, ""});
  }
  std::unique_ptr<bus::Subscription> subscribe(const bus::QueueOptions&) override { return nullptr; }
  [[nodiscard]] Health health() const override { return {true, "slow", ""}; }
};

/// A store on a folder of its own, whose handlers are called without HTTP.
struct Answering {
  explicit Answering(bus::Broker& broker) : store(options(), broker, store_test::registry(), metrics) {
    store.add_routes(router);
  }
  ~Answering() { store.stop(), std::filesystem::remove_all(options().database.data); }

  static store::StoreOptions options() {
    store::StoreOptions options;
    options.database.data =
        (std::filesystem::temp_directory_path() / ("answers_" + std::to_string(getpid()))).string();
    return options;
  }
  std::future<service::Response> ask(const std::string& method, const std::string& pattern,
                                     service::Request request) {
    const auto route = std::ranges::find_if(router.routes(), [&](const service::Route& one) {
      return one.method == method && one.pattern == pattern;
    });
    auto answer = std::make_shared<std::promise<service::Response>>();
    route->handler(std::move(request),
                   [answer](service::Response response) { answer->set_value(std::move(response)); });
    return answer->get_future();
  }

  service::Metrics metrics;
  store::Store store;
  service::Router router;
};

}  // namespace

TEST_CASE("of requests to requeue one dead letter, one publishes it") {
  SlowBroker broker;
  Answering store(broker);
  store::Storage storage(store::database_opener(Answering::options().database));
  store::DeadLetter letter;
  letter.reason = "malformed";
  letter.raw = "{";
  storage.write_dead_letters({&letter, 1});
  const auto requeue = [&] {
    service::Request request;
    request.parameters["id"] = "1";
    return store.ask("POST", "/dead-letters/{id}/requeue", std::move(request));
  };

  broker.confirms = false;
  auto failing = requeue();
  broker.begun.acquire();
  broker.released.release();
  CHECK(failing.get().status == 503);

  broker.confirms = true;
  auto first = requeue();
  broker.begun.acquire();
  const service::Response meanwhile = requeue().get();
  CHECK(meanwhile.status == 409);
  CHECK_THAT(meanwhile.body, Catch::Contains("dead-letter-claimed"));
  CHECK(storage.count_dead_letters().waiting == 1);  // until it is on the bus
  broker.released.release();
  CHECK(first.get().status == 202);
  const service::Response afterwards = requeue().get();
  CHECK(afterwards.status == 409);
  CHECK_THAT(afterwards.body, Catch::Contains("dead-letter-requeued"));
  CHECK(broker.published == 2);
}

TEST_CASE("the API has exactly the paths of its OpenAPI document") {
  const store_test::EmptyDatabase place("sqlite");
  store::StoreOptions options;
  options.database.data =
      (std::filesystem::temp_directory_path() / ("routes_" + std::to_string(getpid()))).string();
  const auto broker = bus::open_broker({.data = options.database.data});
  service::Metrics metrics;
  std::set<std::string> routes, paths;
  {
    const store::Store made(options, *broker, store_test::registry(), metrics);
    service::Router router;
    made.add_routes(router);
    for (const service::Route& route : router.routes()) routes.insert(route.method + " " + route.pattern);
  }
  std::filesystem::remove_all(options.database.data);
  std::ifstream file(HOLY_SOURCE_DIR "/generated/openapi/store.json");
  const nlohmann::json document = nlohmann::json::parse(file);
  for (const auto& [path, operations] : document["paths"].items()) {
    for (const char* const method : {"get", "post"}) {
      if (operations.contains(method)) paths.insert(std::string(method[0] == 'g' ? "GET " : "POST ") + path);
    }
  }
  for (const char* const beside :
       {"GET /openapi.json", "GET /docs", "GET /ws"}) {  // the document itself, and no plain HTTP
    CHECK(routes.erase(beside) == 1);
    paths.erase(beside);
  }
  CHECK(routes == paths);
}

TEST_CASE("times in requests may be spelled in every usual way") {
  const auto noon = store::moment_of("2026-01-31T12:00:00Z");
  REQUIRE(noon);
  for (const char* const spelling :
       {"2026-01-31T12:00:00+00:00", "2026-01-31T12:00:00 00:00", "2026-01-31T12:00:00",
        "2026-01-31 12:00:00", "2026-01-31T13:00:00.000+01:00", "2026-01-31T12:00:00.000000Z"}) {
    CAPTURE(spelling);
    CHECK(store::moment_of(spelling) == noon);
  }
  CHECK(*store::moment_of("2026-01-31") == *noon - 43'200'000'000);
  for (const char* const wrong : {"", "noon", "2026-13-01", "2026-01-31T25:00:00Z", "1769860800"})
    CHECK_FALSE(store::moment_of(wrong));
}
