#include "tools/bus/rabbitmq/message.hpp"

#include <algorithm>
#include <optional>

namespace holyfields::bus::rabbitmq {
namespace {

amqp_field_value_t text_value(std::string_view text) {
  amqp_field_value_t value{};
  value.kind = AMQP_FIELD_KIND_UTF8;
  value.value.bytes = bytes_of(text);
  return value;
}

std::optional<std::int64_t> integer_of(const amqp_field_value_t& value) {
  switch (value.kind) {
    case AMQP_FIELD_KIND_I8:
      return value.value.i8;
    case AMQP_FIELD_KIND_U8:
      return value.value.u8;
    case AMQP_FIELD_KIND_I16:
      return value.value.i16;
    case AMQP_FIELD_KIND_U16:
      return value.value.u16;
    case AMQP_FIELD_KIND_I32:
      return value.value.i32;
    case AMQP_FIELD_KIND_U32:
      return value.value.u32;
    case AMQP_FIELD_KIND_I64:
      return value.value.i64;
    case AMQP_FIELD_KIND_U64:
      return static_cast<std::int64_t>(value.value.u64);
    default:
      return std::nullopt;
  }
}

std::optional<std::string> text_of(const amqp_field_value_t& value) {
  if (value.kind == AMQP_FIELD_KIND_UTF8 || value.kind == AMQP_FIELD_KIND_BYTES) {
    return std::string(view_of(value.value.bytes));
  }
  if (value.kind == AMQP_FIELD_KIND_BOOLEAN) return value.value.boolean != 0 ? "true" : "false";
  if (const auto integer = integer_of(value)) return std::to_string(*integer);
  return std::nullopt;
}

const amqp_field_value_t* find(const amqp_table_t& table, std::string_view name) {
  for (int i = 0; i < table.num_entries; ++i) {
    if (view_of(table.entries[i].key) == name) return &table.entries[i].value;
  }
  return nullptr;
}

std::vector<std::string> texts_of(const amqp_field_value_t* value) {
  std::vector<std::string> texts;
  if (value == nullptr || value->kind != AMQP_FIELD_KIND_ARRAY) return texts;
  for (int i = 0; i < value->value.array.num_entries; ++i) {
    if (auto text = text_of(value->value.array.entries[i])) texts.push_back(std::move(*text));
  }
  return texts;
}

/// The newest entry of x-death, in the words of our own dead-letter headers.
void tell_death(const amqp_table_t& headers, Message& message) {
  const amqp_field_value_t* const deaths = find(headers, "x-death");
  if (deaths == nullptr || deaths->kind != AMQP_FIELD_KIND_ARRAY || deaths->value.array.num_entries == 0)
    return;
  const bool told = std::ranges::any_of(
      message.headers, [](const auto& header) { return header.first == dead_letter_headers::reason; });
  if (told || deaths->value.array.entries[0].kind != AMQP_FIELD_KIND_TABLE) return;
  const amqp_table_t& death = deaths->value.array.entries[0].value.table;
  const auto add = [&](std::string_view name, const std::optional<std::string>& text) {
    if (text) message.headers.emplace_back(name, *text);
  };
  const auto member = [&](std::string_view name) -> std::optional<std::string> {
    const amqp_field_value_t* const value = find(death, name);
    return value == nullptr ? std::nullopt : text_of(*value);
  };
  const auto reason = member("reason");
  add(dead_letter_headers::reason, "RabbitMQ dead-lettered it: " + reason.value_or("no reason given") + ".");
  add(dead_letter_headers::queue, member("queue"));
  const std::vector<std::string> keys = texts_of(find(death, "routing-keys"));
  if (!keys.empty()) add(dead_letter_headers::routing_key, keys.front());
  if (reason == "delivery_limit") add(dead_letter_headers::attempts, std::to_string(most_deliveries));
}

}  // namespace

Properties::Properties(const Message& message) {
  for (const auto& [name, value] : message.headers) entries_.push_back({bytes_of(name), text_value(value)});
  if (!message.further_keys.empty()) {
    for (const std::string& key : message.further_keys) keys_.push_back(text_value(key));
    amqp_field_value_t list{};
    list.kind = AMQP_FIELD_KIND_ARRAY;
    list.value.array = {static_cast<int>(keys_.size()), keys_.data()};
    entries_.push_back({amqp_cstring_bytes("CC"), list});
  }
  properties_._flags = AMQP_BASIC_CONTENT_TYPE_FLAG | AMQP_BASIC_CONTENT_ENCODING_FLAG |
                       AMQP_BASIC_DELIVERY_MODE_FLAG | AMQP_BASIC_MESSAGE_ID_FLAG;
  properties_.content_type = amqp_cstring_bytes("application/json");
  properties_.content_encoding = amqp_cstring_bytes("utf-8");
  properties_.delivery_mode = AMQP_DELIVERY_PERSISTENT;
  properties_.message_id = bytes_of(message.event_id);
  if (!entries_.empty()) {
    properties_._flags |= AMQP_BASIC_HEADERS_FLAG;
    properties_.headers = {static_cast<int>(entries_.size()), entries_.data()};
  }
}

Message message_of(std::string_view routing_key, const amqp_basic_properties_t& properties,
                   std::string_view body) {
  Message message;
  message.routing_key = routing_key;
  message.body = body;
  if ((properties._flags & AMQP_BASIC_MESSAGE_ID_FLAG) != 0)
    message.event_id = view_of(properties.message_id);
  if ((properties._flags & AMQP_BASIC_HEADERS_FLAG) == 0) return message;
  message.further_keys = texts_of(find(properties.headers, "CC"));
  for (int i = 0; i < properties.headers.num_entries; ++i) {
    const amqp_table_entry_t& entry = properties.headers.entries[i];
    const std::string_view name = view_of(entry.key);
    if (name == "x-delivery-count") continue;
    if (auto text = text_of(entry.value)) message.headers.emplace_back(name, std::move(*text));
  }
  tell_death(properties.headers, message);
  return message;
}

std::uint32_t delivery_count(const amqp_basic_properties_t& properties) {
  if ((properties._flags & AMQP_BASIC_HEADERS_FLAG) == 0) return 0;
  const amqp_field_value_t* const value = find(properties.headers, "x-delivery-count");
  return value == nullptr ? 0 : static_cast<std::uint32_t>(integer_of(*value).value_or(0));
}

}  // namespace holyfields::bus::rabbitmq
