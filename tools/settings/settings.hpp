// What the settings of gateway and store have in common beside those of their servers.
#pragma once

#include <expected>
#include <string>
#include <vector>

#include <holy/events/signing.hpp>

#include "tools/bus/broker.hpp"
#include "tools/ingress/registry.hpp"
#include "tools/service/configuration.hpp"

namespace holyfields::bus {

/// Rows for a program's table: data, broker, exchange, exchange-type and dead-letter-exchange.
[[nodiscard]] std::vector<service::Setting> broker_settings();

/// What they say, for open_broker().
[[nodiscard]] BrokerOptions broker_options(const service::Configuration& configuration);

/// The row `registry`, with the program's variable for it.
[[nodiscard]] service::Setting registry_setting(std::string variable);

/// The catalogue, and the types of the file that `registry` names, if any. An error is a sentence.
[[nodiscard]] std::expected<Registry, std::string> configured_registry(
    const service::Configuration& configuration);

/// The keys of the file that `signing-keys` names; none without one, which is an error where
/// `require-signature` is on. An error is a sentence without any secret.
[[nodiscard]] std::expected<holy::signing::Keys, std::string> configured_keys(
    const service::Configuration& configuration);

}  // namespace holyfields::bus
