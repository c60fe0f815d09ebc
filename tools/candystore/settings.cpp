#include "tools/candystore/settings.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

#include "tools/service/service.hpp"
#include "tools/settings/settings.hpp"

namespace holyfields::store {

namespace {

using service::Configuration;
using service::Setting;

bus::QueueOptions::Type queue_type(const std::string& name) {
  if (name == "quorum") return bus::QueueOptions::Type::quorum;
  return name == "classic" ? bus::QueueOptions::Type::classic : bus::QueueOptions::Type::automatic;
}

}  // namespace

std::vector<Setting> settings() {
  using namespace service;
  using enum SettingKind;
  std::vector<Setting> all = {
      checked(setting("host", text, {"API_HOST"}, "127.0.0.1",
                      "Address to listen on; beyond this machine only with --tokens"),
              fault_of_name),
      number_setting("port", {"API_PORT"}, 8683, "Port to listen on; 0: any that is free", 0, 65535),
      checked(url_setting("database", {"DATABASE_URL"},
                          "The postgresql:// or sqlite:///FILE URL; without it SQLite in the data folder",
                          {"postgresql://", "postgres://", "sqlite:///"}),
              fault_of_database_url),
      checked(setting("queue", text, {"QUEUE_NAME", "EVENT_STORE_MANAGER_QUEUE"}, "candystore.events",
                      "Queue to consume"),
              fault_of_name),
      checked(setting("dead-letter-queue", text, {"EVENT_STORE_MANAGER_DLQ"}, "bloodbank.events.dlq",
                      "Queue of dead letters that is drained into the store"),
              fault_of_name),
      setting("queue-type", choice, {"QUEUE_TYPE"}, "automatic",
              "Quorum, classic (with the older arguments), or what is there",
              {"automatic", "quorum", "classic"}),
      number_setting("prefetch", {"PREFETCH_COUNT"}, 1000, "Messages on their way to this store, at most", 1,
                     65'535),
      number_setting("batch-size", {"BATCH_SIZE"}, 500, "Events written in one transaction, at most", 1,
                     10'000),
      number_setting("max-attempts", {"MAX_ATTEMPTS"}, 5,
                     "Failed tries after which a message is a dead letter", 1, 1000),
      number_setting("depth", {"CANDYSTORE_DEPTH"}, 512, "Nesting allowed in an event", 4, 10'000),
      setting("signing-keys", file, {"CANDYSTORE_SIGNING_KEYS"}, "",
              "Lines id:base64; events with a signature that none of them made are "
              "dead letters"),
      setting("require-signature", on_off, {"CANDYSTORE_REQUIRE_SIGNATURE"}, "false",
              "With --signing-keys: events without a signature are dead letters"),
      bus::registry_setting("CANDYSTORE_REGISTRY"),
      number_setting("readers", {"CANDYSTORE_READERS"}, 4, "Database connections for queries", 1, 64),
      number_setting("chain-limit", {"CANDYSTORE_CHAIN_LIMIT"}, 1000, "Events of a trace, at most", 1,
                     100'000),
      number_setting("alert-dead-letters", {"CANDYSTORE_ALERT_DEAD_LETTERS"}, 10000,
                     "Waiting dead letters that raise an alert", 1, 1'000'000'000),
      number_setting("alert-hours", {"CANDYSTORE_ALERT_HOURS"}, 24,
                     "Age of a dead letter that raises an alert", 1, 100'000),
      setting("metrics", on_off, {"METRICS_ENABLED"}, "true", "Serve /metrics"),
      number_setting("metrics-port", {"METRICS_PORT"}, 0,
                     "Port of a second server for /metrics alone; unset: none", 0, 65535),
      checked(setting("service-name", text, {"SERVICE_NAME"}, "candystore", "Name in logs"), fault_of_name),
  };
  std::ranges::move(bus::broker_settings(), std::inserter(all, all.begin() + 2));  // behind host and port
  std::ranges::move(common_settings(), std::back_inserter(all));
  return all;
}

StoreOptions store_options(const Configuration& configuration) {
  StoreOptions options;
  options.database = {.url = configuration.text("database"), .data = configuration.text("data")};
  options.readers = static_cast<std::size_t>(configuration.whole("readers"));
  options.serve_metrics = configuration.on("metrics");
  options.chain_limit = static_cast<std::size_t>(configuration.whole("chain-limit"));
  IntakeOptions& intake = options.intake;
  intake.queue.name = configuration.text("queue");
  intake.queue.prefetch = static_cast<std::uint32_t>(configuration.whole("prefetch"));
  intake.queue.max_attempts = static_cast<std::uint32_t>(configuration.whole("max-attempts"));
  intake.queue.type = queue_type(configuration.text("queue-type"));
  intake.dead_letters.queue = configuration.text("dead-letter-queue");
  intake.batch = intake.dead_letters.batch = static_cast<std::size_t>(configuration.whole("batch-size"));
  intake.depth = static_cast<std::size_t>(configuration.whole("depth"));
  intake.require_signature = configuration.on("require-signature");
  intake.keys = service::required(bus::configured_keys(configuration));
  intake.dead_letters.alert_count = static_cast<std::uint64_t>(configuration.whole("alert-dead-letters"));
  intake.dead_letters.alert_age = std::chrono::hours(configuration.whole("alert-hours"));
  return options;
}

}  // namespace holyfields::store
