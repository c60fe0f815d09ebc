// The routes are those that the generated OpenAPI document describes.
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "tests/support/catch.hpp"
#include "tests/unit/candystore/databases.hpp"
#include "tools/candystore/request.hpp"
#include "tools/candystore/store.hpp"

using namespace holyfields;

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
