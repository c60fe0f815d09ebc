// Databases to test with: SQLite always; PostgreSQL where HOLY_TEST_POSTGRESQL names a server
// (postgresql://user@/postgres?host=folder), as services.store does. Each test gets an empty database.
#pragma once

#include <string>
#include <vector>

#include "tools/candystore/storage/storage.hpp"
#include "tools/ingress/registry.hpp"

namespace store_test {

/// The databases that are there to test with: "sqlite", "postgresql".
std::vector<std::string> kinds();

/// An empty database that is gone afterwards.
class EmptyDatabase {
 public:
  explicit EmptyDatabase(const std::string& kind);
  ~EmptyDatabase();
  EmptyDatabase(const EmptyDatabase&) = delete;
  EmptyDatabase& operator=(const EmptyDatabase&) = delete;
  [[nodiscard]] holyfields::store::OpenDatabase opener() const;

 private:
  std::string name_;
  holyfields::store::DatabaseOptions options_;
};

const holyfields::bus::Registry& registry();

/// An event of agent.error.v1 unless told otherwise; `number` makes its id and its second.
struct Sample {
  int number = 1;
  std::string type = "agent.error.v1";
  std::string payload = R"({"agent_name":"cack","error_type":"timeout","error_message":"late"})";
  std::vector<int> parents = {};
  std::string source = R"({"host":"big-chungus","type":"agent","app":"n8n"})";
  std::string further = "";  ///< more members, with a leading comma
};
std::string id_of(int number);
std::string envelope(const Sample& sample);
holyfields::store::NewEvent event(const Sample& sample);

}  // namespace store_test
