#include "tools/bloodbank/settings.hpp"

#include "tools/bus/ingress/signing_keys.hpp"
#include "tools/candystore/database.hpp"
#include "tools/service/service.hpp"

namespace holyfields::bloodbank {

namespace {

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

Setting of_kind(SettingKind kind, Setting setting) {
  setting.kind = kind;
  return setting;
}

Setting whole(Setting setting, std::int64_t least, std::int64_t most) {
  setting.kind = SettingKind::whole;
  setting.least = least;
  setting.most = most;
  return setting;
}

Setting choice(Setting setting, std::vector<std::string> choices) {
  setting.kind = SettingKind::choice;
  setting.choices = std::move(choices);
  return setting;
}

Setting url(Setting setting, std::vector<std::string> beginnings) {
  setting.kind = SettingKind::url;
  setting.choices = std::move(beginnings);
  return setting;
}

Setting secret(Setting setting) {
  setting.secret = true;
  return setting;
}

}  // namespace

std::vector<Setting> settings() {
  std::vector<Setting> all = {
      service::checked(text("host", {"HTTP_HOST"}, "127.0.0.1",
                            "Address to listen on; beyond this machine only with --tokens"),
                       service::fault_of_name),
      whole(text("port", {"HTTP_PORT"}, "8682", "Port to listen on; 0: any that is free"), 0, 65535),
      service::checked(text("data", {"HOLYFIELDS_DATA"}, "holyfields-data",
                            "Folder of the embedded log and of the embedded store"),
                       service::fault_of_name),
      url(text("broker", {"RABBIT_URL", "RABBITMQ_URL"}, "",
               "The amqp:// or amqps:// URL of RabbitMQ; without it the embedded log"),
          {"amqp://", "amqps://"}),
      service::checked(text("exchange", {"EXCHANGE_NAME", "BLOODBANK_EXCHANGE"}, "bloodbank.events.v1",
                            "Exchange to publish to"),
                       service::fault_of_name),
      service::checked(text("exchange-type", {"BLOODBANK_EXCHANGE_TYPE"}, "topic", "Type of that exchange"),
                       service::fault_of_exchange_type),
      service::checked(text("dead-letter-exchange", {"BLOODBANK_DEAD_LETTER_EXCHANGE"},
                            "bloodbank.events.dlq", "Exchange of what nobody could handle"),
                       service::fault_of_name),
      choice(text("profile", {"BLOODBANK_PROFILE"}, "wire",
                  "Form of events that is accepted: wire is what real producers send"),
             {"wire", "canonical"}),
      choice(text("unknown-types", {"BLOODBANK_UNKNOWN_TYPES"}, "refuse",
                  "What becomes of events that no schema describes"),
             {"refuse", "accept"}),
      of_kind(SettingKind::file, text("registry", {"BLOODBANK_REGISTRY"}, "",
                                      "More event types: what holyc bundle --program wrote")),
      of_kind(SettingKind::file, text("signing-keys", {"BLOODBANK_SIGNING_KEYS"}, "",
                                      "Lines id:base64; all verify signatures, the first signs")),
      of_kind(SettingKind::on_off, text("require-signature", {"BLOODBANK_REQUIRE_SIGNATURE"}, "false",
                                        "Refuse events that no known key signed")),
      whole(text("depth", {"BLOODBANK_DEPTH"}, "128", "Nesting allowed in an event"), 4, 512),
      whole(text("request-events", {"BLOODBANK_REQUEST_EVENTS"}, "10000",
                 "Events of one request, at most; beyond it 413"),
            1, 1'000'000),
      whole(text("queue-size", {"BLOODBANK_QUEUE_SIZE"}, "10000",
                 "Events that may wait for the broker; beyond it 503"),
            1, 1'000'000),
      whole(text("publish-batch", {"BLOODBANK_PUBLISH_BATCH"}, "250", "Events handed to the broker at once"),
            1, 10'000),
      whole(text("publishers", {"BLOODBANK_PUBLISHERS"}, "1", "Threads that publish"), 1, 64),
      whole(text("confirm-timeout", {"BLOODBANK_CONFIRM_TIMEOUT_MS"}, "5000",
                 "Milliseconds until an unconfirmed event is a 503"),
            10, 600'000),
      whole(text("error-events", {"BLOODBANK_ERROR_EVENTS"}, "60",
                 "Events system.error.raised a minute, at most; 0: none"),
            0, 60'000),
      of_kind(SettingKind::on_off, text("with-store", {}, "false", "Run the store in this process too")),
      whole(text("store-port", {"API_PORT"}, "8683", "Port of that store"), 0, 65535),
      service::checked(url(text("database", {"DATABASE_URL"}, "",
                                "The postgresql:// or sqlite:///FILE URL of the store; without it SQLite in "
                                "the data folder"),
                           {"postgresql://", "postgres://", "sqlite:///"}),
                       store::fault_of_database_url),
      text("redis-host", {"REDIS_HOST"}, "",
           "Redis of the correlation tracker; without it the store is asked"),
      whole(text("redis-port", {"REDIS_PORT"}, "6379", "Port of that Redis"), 1, 65535),
      whole(text("redis-db", {"REDIS_DB"}, "0", "Database of that Redis"), 0, 1'000'000),
      secret(text("redis-password", {"REDIS_PASSWORD"}, "", "Password of that Redis")),
      whole(text("correlation-ttl-days", {"CORRELATION_TTL_DAYS"}, "30", "Days that Redis remembers a chain"),
            1, 36'500),
      service::checked(text("service-name", {"SERVICE_NAME"}, "bloodbank", "Name in logs"),
                       service::fault_of_name),
      text("environment", {"ENVIRONMENT"}, "development",
           "Where this runs, as the first line of the log tells it"),
  };
  for (Setting& setting : service::common_settings()) all.push_back(std::move(setting));
  return all;
}

bus::BrokerOptions broker_options(const service::Configuration& configuration) {
  bus::BrokerOptions options;
  options.url = configuration.text("broker");
  options.data = configuration.text("data");
  options.exchange = configuration.text("exchange");
  options.exchange_type = configuration.text("exchange-type");
  options.dead_letter_exchange = configuration.text("dead-letter-exchange");
  return options;
}

std::expected<GatewayOptions, std::string> gateway_options(const service::Configuration& configuration) {
  GatewayOptions options;
  if (configuration.text("profile") == "canonical") options.profile = bus::Profile::canonical;
  if (configuration.text("unknown-types") == "accept") options.unknown_types = bus::UnknownTypes::accept;
  options.depth = static_cast<std::size_t>(configuration.whole("depth"));
  options.require_signature = configuration.on("require-signature");
  options.request_events = static_cast<std::size_t>(configuration.whole("request-events"));
  options.queue.capacity = static_cast<std::size_t>(configuration.whole("queue-size"));
  options.queue.batch = static_cast<std::size_t>(configuration.whole("publish-batch"));
  options.queue.threads = static_cast<unsigned>(configuration.whole("publishers"));
  options.queue.confirm_timeout = std::chrono::milliseconds(configuration.whole("confirm-timeout"));
  options.error_events_per_minute = static_cast<unsigned>(configuration.whole("error-events"));
  const std::string& path = configuration.text("signing-keys");
  if (!path.empty()) {
    auto keys = bus::signing_keys_of_file(path);
    if (!keys) return std::unexpected(std::move(keys.error()));
    options.keys = std::move(*keys);
  } else if (options.require_signature) {
    return std::unexpected("--require-signature needs --signing-keys FILE to verify signatures by.");
  }
  return options;
}

}  // namespace holyfields::bloodbank
