#include "tools/settings/settings.hpp"

#include <fstream>
#include <iterator>
#include <utility>

namespace holyfields::bus {

namespace {

std::expected<holy::signing::Keys, std::string> keys_of_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  holy::signing::KeysReading reading = holy::signing::read_keys(text);
  if (!reading.error.empty()) return std::unexpected(path + ": " + reading.error);
  return std::move(reading.keys);
}

}  // namespace

std::vector<service::Setting> broker_settings() {
  using namespace service;
  using enum SettingKind;
  return {
      checked(setting("data", text, {"HOLYFIELDS_DATA"}, "holyfields-data",
                      "Folder of the embedded log and of the embedded store"),
              fault_of_name),
      url_setting("broker", {"RABBIT_URL", "RABBITMQ_URL"},
                  "The amqp:// or amqps:// URL of RabbitMQ; without it the embedded log",
                  {"amqp://", "amqps://"}),
      checked(setting("exchange", text, {"EXCHANGE_NAME", "BLOODBANK_EXCHANGE"}, "bloodbank.events.v1",
                      "Exchange of the events"),
              fault_of_name),
      checked(setting("exchange-type", text, {"BLOODBANK_EXCHANGE_TYPE"}, "topic", "Type of that exchange"),
              fault_of_exchange_type),
      checked(setting("dead-letter-exchange", text, {"BLOODBANK_DEAD_LETTER_EXCHANGE"},
                      "bloodbank.events.dlq", "Exchange of what nobody could handle"),
              fault_of_name),
  };
}

BrokerOptions broker_options(const service::Configuration& configuration) {
  BrokerOptions options;
  options.url = configuration.text("broker");
  options.data = configuration.text("data");
  options.exchange = configuration.text("exchange");
  options.exchange_type = configuration.text("exchange-type");
  options.dead_letter_exchange = configuration.text("dead-letter-exchange");
  return options;
}

service::Setting registry_setting(std::string variable) {
  return service::setting("registry", service::SettingKind::file, {std::move(variable)}, "",
                          "More event types: what holyc bundle --program wrote");
}

std::expected<Registry, std::string> configured_registry(const service::Configuration& configuration) {
  const std::string& file = configuration.text("registry");
  if (file.empty()) return Registry();
  return Registry::with_file(file);
}

std::expected<holy::signing::Keys, std::string> configured_keys(const service::Configuration& configuration) {
  const std::string& file = configuration.text("signing-keys");
  if (!file.empty()) return keys_of_file(file);
  if (configuration.on("require-signature"))
    return std::unexpected("--require-signature needs --signing-keys FILE to verify signatures by.");
  return holy::signing::Keys();
}

}  // namespace holyfields::bus
