#include <algorithm>
#include <thread>

#include "tools/bus/rabbitmq/message.hpp"
#include "tools/bus/rabbitmq/queue.hpp"

namespace holyfields::bus::rabbitmq {
namespace {

/// RabbitMQ writes the name of a new quorum queue to its disk up to a second later. Killed before that it
/// comes back with the queue, but without its messages and its leader, and confirms nothing ever again.
constexpr std::chrono::milliseconds until_a_name_is_kept{1500};

/// An argument of a queue: a text or a number.
struct Argument {
  std::string name;
  std::string text;
  std::int32_t number = 0;
};
using Arguments = std::vector<Argument>;

void declare(Connection& connection, const std::string& name, bool passive, const Arguments& arguments) {
  std::vector<amqp_table_entry_t> entries;
  for (const Argument& argument : arguments) {
    amqp_field_value_t value{};
    if (argument.text.empty()) {
      value.kind = AMQP_FIELD_KIND_I32;
      value.value.i32 = argument.number;
    } else {
      value.kind = AMQP_FIELD_KIND_UTF8;
      value.value.bytes = bytes_of(argument.text);
    }
    entries.push_back({bytes_of(argument.name), value});
  }
  amqp_queue_declare(connection.state(), Connection::channel, bytes_of(name), passive ? 1 : 0, 1, 0, 0,
                     {static_cast<int>(entries.size()), entries.data()});
  connection.check_reply("Declaring the queue '" + name + "'");
}

void bind_to(Connection& connection, const std::string& queue, const std::string& exchange,
             const std::string& pattern) {
  amqp_queue_bind(connection.state(), Connection::channel, bytes_of(queue), bytes_of(exchange),
                  bytes_of(pattern), amqp_empty_table);
  connection.check_reply("Binding the queue '" + queue + "' to '" + exchange + "' for '" + pattern + "'");
}

/// Runs `attempt`; false, with the channel open again, where the server refuses it with this code.
template <class Attempt>
bool succeeds(Connection& connection, ReplyCode tolerated, const Attempt& attempt) {
  try {
    attempt();
    return true;
  } catch (const AmqpError& error) {
    if (error.connection_lost() || !error.is(tolerated)) throw;
    connection.open_channel();
    return false;
  }
}

bool exists(Connection& connection, const std::string& name) {
  return succeeds(connection, ReplyCode::not_found, [&] { declare(connection, name, true, {}); });
}

Arguments quorum_arguments(const BrokerOptions& broker, const QueueOptions& queue) {
  Arguments arguments = {{"x-queue-type", "quorum"}};
  if (queue.of_dead_letters) return arguments;
  arguments.insert(arguments.end(), {{"x-dead-letter-exchange", broker.dead_letter_exchange},
                                     {"x-dead-letter-routing-key", dead_letter_key(queue)},
                                     {"x-dead-letter-strategy", "at-least-once"},
                                     {"x-overflow", "reject-publish"},
                                     {"x-delivery-limit", "", static_cast<std::int32_t>(most_deliveries)}});
  return arguments;
}

/// What real services and documents declare a classic queue with; the first is what a new one gets.
std::vector<Arguments> classic_arguments(const BrokerOptions& broker, const QueueOptions& queue) {
  if (queue.of_dead_letters) return {{}};
  const Arguments sent = {{"x-dead-letter-exchange", broker.dead_letter_exchange},
                          {"x-dead-letter-routing-key", dead_letter_key(queue)}};
  Arguments documented = sent;
  documented.insert(documented.end(), {{"x-message-ttl", "", 86'400'000}, {"x-max-length", "", 10'000}});
  return {sent, documented, {}};
}

/// Nothing is ever deleted here: what to do with a queue that differs is the user's decision.
void declare_with_any(Connection& connection, const QueueOptions& queue,
                      const std::vector<Arguments>& variants) {
  for (std::size_t i = 0; i + 1 < variants.size(); ++i) {
    if (succeeds(connection, ReplyCode::precondition_failed,
                 [&] { declare(connection, queue.name, false, variants[i]); })) {
      return;
    }
  }
  try {
    declare(connection, queue.name, false, variants.back());
  } catch (const AmqpError& error) {
    if (!error.is(ReplyCode::precondition_failed)) throw;
    throw AmqpError(
        std::string(error.what()) +
            " The queue exists with other arguments and was left as it is. Use it without asking for a "
            "queue type, choose another queue name, or remove the queue yourself.",
        406, false);
  }
}

/// Whether a quorum queue is new.
bool declare_only(Connection& connection, const BrokerOptions& broker, const QueueOptions& queue) {
  if (queue.type == QueueOptions::Type::classic) {
    declare_with_any(connection, queue, classic_arguments(broker, queue));
    return false;
  }
  const bool is_new = !exists(connection, queue.name);
  if (is_new || queue.type == QueueOptions::Type::quorum)
    declare_with_any(connection, queue, {quorum_arguments(broker, queue)});
  return is_new;
}

}  // namespace

void declare_queue(Connection& connection, const BrokerOptions& broker, const QueueOptions& queue) {
  connection.declare_exchange(broker.exchange, broker.exchange_type);
  connection.declare_exchange(broker.dead_letter_exchange, "topic");
  QueueOptions dead;
  dead.name = broker.dead_letter_exchange;
  dead.of_dead_letters = true;
  const bool dead_is_new = declare_only(connection, broker, dead);
  const bool is_new = declare_only(connection, broker, queue);
  // Nothing is confirmed into a queue that is not bound yet.
  if (dead_is_new || is_new) std::this_thread::sleep_for(until_a_name_is_kept);
  bind_to(connection, dead.name, broker.dead_letter_exchange, "dlq.*");
  const std::string& exchange = queue.of_dead_letters ? broker.dead_letter_exchange : broker.exchange;
  for (const std::string& pattern : queue.bindings) bind_to(connection, queue.name, exchange, pattern);
}

}  // namespace holyfields::bus::rabbitmq
