#include "tools/bus/rabbitmq/queue.hpp"

#include <algorithm>
#include <thread>

#include "tools/bus/rabbitmq/message.hpp"

namespace holyfields::bus::rabbitmq {
namespace {

constexpr std::size_t generation_shift = 40;
constexpr std::uint64_t tag_mask = (std::uint64_t{1} << generation_shift) - 1;
constexpr std::chrono::seconds burial_delay{5};
constexpr std::chrono::seconds burial_wait{10};
constexpr std::chrono::seconds measure_interval{5};
/// Places beyond the prefetch for messages that wait for their next attempt, so that they keep nobody
/// waiting.
constexpr std::uint32_t places_for_retries = 100;

std::uint16_t server_prefetch(const QueueOptions& options) {
  return static_cast<std::uint16_t>(std::min<std::uint32_t>(65535, options.prefetch + places_for_retries));
}

}  // namespace

Queue::Queue(Address address, BrokerOptions broker, QueueOptions options, std::shared_ptr<Pool> pool)
    : address_(std::move(address)),
      broker_(std::move(broker)),
      options_(std::move(options)),
      pool_(std::move(pool)) {
  connect();
}

/// Throws where trying again is pointless; else a failure is tried again later.
void Queue::connect() {
  try {
    auto connection = std::make_unique<Connection>(address_);
    declare_queue(*connection, broker_, options_);
    amqp_basic_qos(connection->state(), Connection::channel, 0, server_prefetch(options_), 0);
    connection->check_reply("Setting the prefetch");
    amqp_basic_consume(connection->state(), Connection::channel, bytes_of(options_.name), amqp_empty_bytes, 0,
                       0, 0, amqp_empty_table);
    connection->check_reply("Consuming the queue '" + options_.name + "'");
    connection_ = std::move(connection);
    ++generation_;
    connected_ = true;
    backoff_.succeeded();
  } catch (const AmqpError& error) {
    if (error.is(ReplyCode::precondition_failed)) throw;
    backoff_.failed();
  }
}

/// What was not acknowledged is the server's again, also what is still in a handler.
void Queue::lose_connection() {
  connected_ = false;
  connection_.reset();
  unacknowledged_.clear();
  ready_.clear();
  held_.clear();
  failures_.clear();
  handed_out_ = 0;
}

std::vector<Delivery> Queue::receive(std::size_t most, std::chrono::milliseconds wait) {
  const auto deadline = Clock::now() + wait;
  for (;;) {
    if (!connection_ && backoff_.is_due()) connect();
    if (!connection_) {
      const auto until = std::min(deadline, backoff_.next());
      std::this_thread::sleep_until(std::min(until, Clock::now() + std::chrono::milliseconds(100)));
    } else {
      bring_due_ones();
      try {
        read_available(deadline);
        measure_backlog();
      } catch (const AmqpError&) {
        lose_connection();
        backoff_.failed();
      }
    }
    const std::size_t room = options_.prefetch > handed_out_ ? options_.prefetch - handed_out_ : 0;
    const std::size_t count = std::min({most, room, ready_.size()});
    if (count > 0) {
      std::vector<Delivery> out(std::make_move_iterator(ready_.begin()),
                                std::make_move_iterator(ready_.begin() + static_cast<std::ptrdiff_t>(count)));
      ready_.erase(ready_.begin(), ready_.begin() + static_cast<std::ptrdiff_t>(count));
      handed_out_ += count;
      return out;
    }
    if (Clock::now() >= deadline) return {};
  }
}

/// Reads what is there; where there is nothing to hand out, waits for it.
void Queue::read_available(Clock::time_point until) {
  while (read_delivery(std::chrono::microseconds(0))) {
  }
  if (!ready_.empty() && handed_out_ < options_.prefetch) return;
  for (const Held& each : held_) until = std::min(until, each.due);
  const auto wait = std::min<Clock::duration>(until - Clock::now(), std::chrono::milliseconds(500));
  static_cast<void>(read_delivery(
      std::max(std::chrono::microseconds(0), std::chrono::duration_cast<std::chrono::microseconds>(wait))));
}

bool Queue::read_delivery(std::chrono::microseconds wait) {
  amqp_envelope_t envelope;
  const timeval timeout{wait.count() / 1'000'000, wait.count() % 1'000'000};
  amqp_maybe_release_buffers(connection_->state());
  const amqp_rpc_reply_t reply = amqp_consume_message(connection_->state(), &envelope, &timeout, 0);
  if (reply.reply_type == AMQP_RESPONSE_NORMAL) {
    Delivery delivery;
    delivery.tag = generation_ << generation_shift | envelope.delivery_tag;
    delivery.redelivered = envelope.redelivered != 0;
    const std::uint32_t earlier = delivery_count(envelope.message.properties);
    delivery.attempt = std::max<std::uint32_t>(earlier + 1, delivery.redelivered ? 2 : 1);
    delivery.is_counted = earlier > 0 || !delivery.redelivered;
    delivery.message = message_of(view_of(envelope.routing_key), envelope.message.properties,
                                  view_of(envelope.message.body));
    unacknowledged_.insert(envelope.delivery_tag);
    ready_.push_back(std::move(delivery));
    amqp_destroy_envelope(&envelope);
    return true;
  }
  if (reply.reply_type == AMQP_RESPONSE_LIBRARY_EXCEPTION && reply.library_error == AMQP_STATUS_TIMEOUT)
    return false;
  if (reply.reply_type == AMQP_RESPONSE_LIBRARY_EXCEPTION &&
      reply.library_error == AMQP_STATUS_UNEXPECTED_STATE) {
    amqp_frame_t frame;
    connection_->check_status(amqp_simple_wait_frame(connection_->state(), &frame), "Reading a frame");
    if (frame.frame_type != AMQP_FRAME_METHOD) return true;
    switch (frame.payload.method.id) {
      case AMQP_BASIC_CANCEL_METHOD:
        throw AmqpError("The queue '" + options_.name + "' was deleted.", 0, true);
      case AMQP_CHANNEL_CLOSE_METHOD:
      case AMQP_CONNECTION_CLOSE_METHOD:
        throw AmqpError("RabbitMQ closed the connection.", 0, true);
      default:
        return true;
    }
  }
  throw AmqpError("The connection to RabbitMQ is lost.", 0, true);
}

void Queue::bring_due_ones() {
  const auto now = Clock::now();
  for (std::size_t i = 0; i < held_.size();) {
    if (held_[i].due > now) {
      ++i;
      continue;
    }
    Held due = std::move(held_[i]);
    held_.erase(held_.begin() + static_cast<std::ptrdiff_t>(i));
    if (due.burial.empty()) {
      ready_.push_front(std::move(due.delivery));
    } else {
      ++handed_out_;
      dead_letter(due.delivery, due.burial);
    }
  }
}

bool Queue::is_current(const Delivery& delivery) const {
  return connection_ && delivery.tag >> generation_shift == generation_ &&
         unacknowledged_.contains(delivery.tag & tag_mask);
}

void Queue::acknowledge(std::span<const Delivery> done) {
  std::set<std::uint64_t> tags;
  for (const Delivery& delivery : done) {
    if (is_current(delivery)) tags.insert(delivery.tag & tag_mask);
  }
  handed_out_ -= std::min(handed_out_, tags.size());
  if (tags.empty()) return;
  try {
    acknowledge_tags(tags);
  } catch (const AmqpError&) {
    lose_connection();
  }
}

/// One frame for all that are the oldest unacknowledged, one for each other.
void Queue::acknowledge_tags(const std::set<std::uint64_t>& tags) {
  const auto send = [&](std::uint64_t tag, bool multiple) {
    connection_->check_status(
        amqp_basic_ack(connection_->state(), Connection::channel, tag, multiple ? 1 : 0), "Acknowledging");
  };
  auto next = tags.begin();
  std::uint64_t up_to = 0;
  while (next != tags.end() && *unacknowledged_.begin() == *next) {
    up_to = *next;
    unacknowledged_.erase(unacknowledged_.begin());
    ++next;
  }
  if (up_to != 0) send(up_to, true);
  for (; next != tags.end(); ++next) {
    send(*next, false);
    unacknowledged_.erase(*next);
  }
  if (!failures_.empty()) {
    for (const std::uint64_t tag : tags) failures_.erase(tag);
  }
}

void Queue::retry(const Delivery& delivery, std::string_view reason) {
  if (!is_current(delivery)) return;
  const std::uint32_t failures = ++failures_[delivery.tag & tag_mask];
  if (failures >= options_.max_attempts && !options_.of_dead_letters) return dead_letter(delivery, reason);
  handed_out_ -= std::min<std::size_t>(handed_out_, 1);
  Delivery next = delivery;
  next.redelivered = true;
  ++next.attempt;
  held_.push_back({std::move(next), Clock::now() + pause_after(failures, options_.retry_delay), {}});
}

/// Published by us, so that the reason goes along, and acknowledged when that is confirmed.
void Queue::dead_letter(const Delivery& delivery, std::string_view reason) {
  if (options_.of_dead_letters) return acknowledge({&delivery, 1});
  if (!is_current(delivery)) return;
  Message letter = delivery.message;
  letter.further_keys.clear();
  letter.headers = dead_letter_headers::of(letter, reason, options_.name, delivery.attempt);
  letter.routing_key = dead_letter_key(options_);
  const std::vector<Receipt> receipts =
      pool_->publish(broker_.dead_letter_exchange, {&letter, 1}, burial_wait);
  if (receipts[0].outcome == Outcome::confirmed) return acknowledge({&delivery, 1});
  handed_out_ -= std::min<std::size_t>(handed_out_, 1);
  held_.push_back({delivery, Clock::now() + burial_delay, std::string(reason)});
}

std::optional<std::uint64_t> Queue::backlog() const {
  const std::int64_t known = backlog_;
  return known < 0 ? std::nullopt : std::optional<std::uint64_t>(static_cast<std::uint64_t>(known));
}

/// Asks by a passive declaration, now and then: it waits for the server's answer.
void Queue::measure_backlog() {
  if (Clock::now() < next_measure_) return;
  next_measure_ = Clock::now() + measure_interval;
  const amqp_queue_declare_ok_t* const answer = amqp_queue_declare(
      connection_->state(), Connection::channel, bytes_of(options_.name), 1, 0, 0, 0, amqp_empty_table);
  connection_->check_reply("Asking for the length of the queue '" + options_.name + "'");
  if (answer != nullptr) backlog_ = answer->message_count + static_cast<std::int64_t>(unacknowledged_.size());
}

}  // namespace holyfields::bus::rabbitmq
