// The settings of candystore, and what its main() runs.
#include <chrono>
#include <stdexcept>
#include <utility>

#include "tools/bus/ingress/signing_keys.hpp"
#include "tools/candystore/store.hpp"
#include "tools/service/log.hpp"
#include "tools/service/service.hpp"

namespace holyfields::store {

namespace {

using service::Configuration;
using service::Setting;
using service::SettingKind;

Setting text(std::string flag, std::vector<std::string> environment, std::string fallback,
             std::string description) {
  Setting setting;
  setting.flag = std::move(flag);
  setting.environment = std::move(environment);
  setting.fallback = std::move(fallback);
  setting.description = std::move(description);
  return setting;
}

Setting whole(std::string flag, std::vector<std::string> environment, std::string fallback,
              std::string description, std::int64_t least, std::int64_t most) {
  Setting setting =
      text(std::move(flag), std::move(environment), std::move(fallback), std::move(description));
  setting.kind = SettingKind::whole;
  setting.least = least;
  setting.most = most;
  return setting;
}

Setting of_kind(SettingKind kind, Setting setting, std::vector<std::string> choices = {}) {
  setting.kind = kind;
  setting.choices = std::move(choices);
  return setting;
}

/// The value, or the error as an exception.
template <class Value>
Value required(std::expected<Value, std::string> value) {
  if (!value) throw std::runtime_error(value.error());
  return std::move(*value);
}

bus::BrokerOptions broker_options(const Configuration& configuration) {
  bus::BrokerOptions options;
  options.url = configuration.text("broker");
  options.data = configuration.text("data");
  options.exchange = configuration.text("exchange");
  options.exchange_type = configuration.text("exchange-type");
  options.dead_letter_exchange = configuration.text("dead-letter-exchange");
  return options;
}

bus::QueueOptions::Type queue_type(const std::string& name) {
  if (name == "quorum") return bus::QueueOptions::Type::quorum;
  return name == "classic" ? bus::QueueOptions::Type::classic : bus::QueueOptions::Type::automatic;
}

/// A second server for metrics alone, where a port is set.
std::unique_ptr<service::Server> metrics_server(const Configuration& configuration,
                                                service::Metrics& metrics) {
  if (!configuration.is_set("metrics-port")) return nullptr;
  service::Router router;
  service::add_metrics(router, metrics);
  auto server = std::make_unique<service::Server>(
      service::server_options(configuration, "host", "metrics-port"), std::move(router));
  server->start();
  return server;
}

}  // namespace

std::vector<Setting> settings() {
  std::vector<Setting> all = {
      service::checked(text("host", {"API_HOST"}, "127.0.0.1",
                            "address to listen on; beyond this machine only with --tokens"),
                       service::fault_of_name),
      whole("port", {"API_PORT"}, "8683", "port to listen on; 0: any that is free", 0, 65535),
      service::checked(text("data", {"HOLYFIELDS_DATA"}, "holyfields-data",
                            "folder of the embedded log and of the embedded store"),
                       service::fault_of_name),
      of_kind(SettingKind::url,
              text("broker", {"RABBIT_URL", "RABBITMQ_URL"}, "",
                   "amqp:// or amqps:// URL of RabbitMQ; without it the embedded log"),
              {"amqp://", "amqps://"}),
      service::checked(
          of_kind(SettingKind::url,
                  text("database", {"DATABASE_URL"}, "",
                       "postgresql:// or sqlite:///FILE URL; without it SQLite in the data folder"),
                  {"postgresql://", "postgres://", "sqlite:///"}),
          fault_of_database_url),
      service::checked(text("exchange", {"EXCHANGE_NAME", "BLOODBANK_EXCHANGE"}, "bloodbank.events.v1",
                            "exchange of the events"),
                       service::fault_of_name),
      service::checked(text("exchange-type", {"BLOODBANK_EXCHANGE_TYPE"}, "topic", "type of that exchange"),
                       service::fault_of_exchange_type),
      service::checked(text("dead-letter-exchange", {"BLOODBANK_DEAD_LETTER_EXCHANGE"},
                            "bloodbank.events.dlq", "exchange of what nobody could handle"),
                       service::fault_of_name),
      service::checked(
          text("queue", {"QUEUE_NAME", "EVENT_STORE_MANAGER_QUEUE"}, "candystore.events", "queue to consume"),
          service::fault_of_name),
      service::checked(text("dead-letter-queue", {"EVENT_STORE_MANAGER_DLQ"}, "bloodbank.events.dlq",
                            "queue of dead letters that is drained into the store"),
                       service::fault_of_name),
      of_kind(SettingKind::choice,
              text("queue-type", {"QUEUE_TYPE"}, "automatic",
                   "quorum, classic (with the older arguments), or what is there"),
              {"automatic", "quorum", "classic"}),
      whole("prefetch", {"PREFETCH_COUNT"}, "1000", "messages on their way to this store, at most", 1,
            65'535),
      whole("batch-size", {"BATCH_SIZE"}, "500", "events written in one transaction, at most", 1, 10'000),
      whole("max-attempts", {"MAX_ATTEMPTS"}, "5", "failed tries after which a message is a dead letter", 1,
            1000),
      whole("depth", {"CANDYSTORE_DEPTH"}, "512", "nesting allowed in an event", 4, 10'000),
      of_kind(SettingKind::file, text("signing-keys", {"CANDYSTORE_SIGNING_KEYS"}, "",
                                      "lines id:base64; events with a signature that none of them made are "
                                      "dead letters")),
      of_kind(SettingKind::on_off, text("require-signature", {"CANDYSTORE_REQUIRE_SIGNATURE"}, "false",
                                        "with --signing-keys: events without a signature are dead letters")),
      of_kind(SettingKind::file, text("registry", {"CANDYSTORE_REGISTRY"}, "",
                                      "more event types: what holyc bundle --program wrote")),
      whole("readers", {"CANDYSTORE_READERS"}, "4", "database connections for queries", 1, 64),
      whole("chain-limit", {"CANDYSTORE_CHAIN_LIMIT"}, "1000", "events of a trace, at most", 1, 100'000),
      whole("alert-dead-letters", {"CANDYSTORE_ALERT_DEAD_LETTERS"}, "10000",
            "waiting dead letters that raise an alert", 1, 1'000'000'000),
      whole("alert-hours", {"CANDYSTORE_ALERT_HOURS"}, "24", "age of a dead letter that raises an alert", 1,
            100'000),
      of_kind(SettingKind::on_off, text("metrics", {"METRICS_ENABLED"}, "true", "serve /metrics")),
      whole("metrics-port", {"METRICS_PORT"}, "0", "port of a second server for /metrics alone; unset: none",
            0, 65535),
      service::checked(text("service-name", {"SERVICE_NAME"}, "candystore", "name in logs"),
                       service::fault_of_name),
  };
  for (Setting& setting : service::common_settings()) all.push_back(std::move(setting));
  return all;
}

StoreOptions store_options(const Configuration& configuration) {
  StoreOptions options;
  options.database = {.url = configuration.text("database"), .data = configuration.text("data")};
  options.readers = static_cast<std::size_t>(configuration.whole("readers"));
  options.serve_metrics = configuration.on("metrics");
  options.chain_limit = static_cast<std::size_t>(configuration.whole("chain-limit"));
  ConsumerOptions& consumer = options.consumer;
  consumer.queue.name = configuration.text("queue");
  consumer.queue.prefetch = static_cast<std::uint32_t>(configuration.whole("prefetch"));
  consumer.queue.max_attempts = static_cast<std::uint32_t>(configuration.whole("max-attempts"));
  consumer.queue.type = queue_type(configuration.text("queue-type"));
  consumer.dead_letter_queue = configuration.text("dead-letter-queue");
  consumer.batch = static_cast<std::size_t>(configuration.whole("batch-size"));
  consumer.depth = static_cast<std::size_t>(configuration.whole("depth"));
  consumer.require_signature = configuration.on("require-signature");
  const std::string& keys = configuration.text("signing-keys");
  if (!keys.empty()) consumer.keys = required(bus::signing_keys_of_file(keys));
  if (consumer.require_signature && keys.empty())
    throw std::runtime_error("--require-signature needs --signing-keys FILE to verify signatures by.");
  consumer.alert_dead_letters = static_cast<std::uint64_t>(configuration.whole("alert-dead-letters"));
  consumer.alert_age = std::chrono::hours(configuration.whole("alert-hours"));
  return options;
}

void run(const Configuration& configuration, service::ShutdownSignals& signals) {
  service::configure_log(configuration, configuration.text("service-name"));
  const service::Doorkeeper door = required(service::open_door(configuration, configuration.text("host")));
  const std::string& file = configuration.text("registry");
  const bus::Registry registry = file.empty() ? bus::Registry() : required(bus::Registry::with_file(file));
  const auto broker = bus::open_broker(broker_options(configuration));
  service::Metrics metrics;
  const StoreOptions options = store_options(configuration);
  const auto store =
      add_store(options, *broker, registry, metrics, service::server_options(configuration),
                {service::make_guard(door), {}}, std::chrono::seconds(configuration.whole("drain-timeout")));
  const auto second = metrics_server(configuration, metrics);
  service::log(service::Level::info, "started",
               {{"host", configuration.text("host")},
                {"port", store->port()},
                {"broker", broker->health().description},
                {"database", describe(options.database)},
                {"event_types", registry.types().size()}});
  signals.wait();
  service::log(service::Level::info, "ending");
  if (second) second->stop(std::chrono::seconds(1));
}

}  // namespace holyfields::store
