// Made by holyc from core/channel.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// Channel.
/// The channel over which people and agents exchange messages.
enum class ChannelV1 {
  telegram,  ///< "telegram"
  whatsapp,  ///< "whatsapp"
  discord,  ///< "discord"
  signal,  ///< "signal"
  imessage,  ///< "imessage"
  cli,  ///< "cli"
  web,  ///< "web"
  api,  ///< "api"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(ChannelV1 value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, ChannelV1& out);
template <class Json>
void to_json(Json& json, const ChannelV1& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, ChannelV1& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<ChannelV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ChannelV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ChannelV1>);
void write_json(holy::Writer& writer, const ChannelV1& value);

}  // namespace events::core

