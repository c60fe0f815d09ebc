// The settings of the program bloodbank.
#pragma once

#include <expected>
#include <string>
#include <vector>

#include "tools/bloodbank/gateway.hpp"
#include "tools/service/configuration.hpp"

namespace holyfields::bloodbank {

/// Every flag with its environment names and default: the gateway's own and the common ones.
[[nodiscard]] std::vector<service::Setting> settings();

/// What they say of the gateway; reads the key file. An error is a sentence.
[[nodiscard]] std::expected<GatewayOptions, std::string> gateway_options(
    const service::Configuration& configuration);

}  // namespace holyfields::bloodbank
