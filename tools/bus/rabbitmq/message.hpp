// Messages to and from what AMQP has: properties and header tables. Internal; included by .cpp files alone.
#pragma once

#include <amqp.h>

#include <deque>
#include <vector>

#include "tools/bus/broker.hpp"

namespace holyfields::bus::rabbitmq {

/// The bytes of a text, not copied.
[[nodiscard]] inline amqp_bytes_t bytes_of(std::string_view text) {
  return {text.size(), const_cast<char*>(text.data())};
}
[[nodiscard]] inline std::string_view view_of(amqp_bytes_t bytes) {
  return {static_cast<const char*>(bytes.bytes), bytes.len};
}

/// The properties that a message is published with (docs/interop.md): persistent, message_id, content type,
/// and the further keys in the header CC. Refers to the message and to itself: not copied, and used while
/// both live.
class Properties {
 public:
  explicit Properties(const Message& message);
  Properties(const Properties&) = delete;
  Properties& operator=(const Properties&) = delete;
  [[nodiscard]] const amqp_basic_properties_t* get() const { return &properties_; }

 private:
  std::vector<amqp_field_value_t> keys_;
  std::vector<amqp_table_entry_t> entries_;
  amqp_basic_properties_t properties_{};
};

/// What was delivered, copied. Headers that are texts or numbers are kept, as text; of a message that the
/// broker itself dead-lettered, x-death is told as our own dead-letter headers.
[[nodiscard]] Message message_of(std::string_view routing_key, const amqp_basic_properties_t& properties,
                                 std::string_view body);

/// The header x-delivery-count of quorum queues; 0 where it is absent.
[[nodiscard]] std::uint32_t delivery_count(const amqp_basic_properties_t& properties);

}  // namespace holyfields::bus::rabbitmq
