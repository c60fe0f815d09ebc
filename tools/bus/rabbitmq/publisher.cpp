#include "tools/bus/rabbitmq/publisher.hpp"

#include <algorithm>

#include "tools/bus/rabbitmq/message.hpp"

namespace holyfields::bus::rabbitmq {
namespace {

constexpr std::size_t window_messages = 256;
constexpr std::size_t window_bytes = 256 * 1024;
constexpr const char* unconfirmed = "RabbitMQ did not confirm the event in time.";
constexpr std::size_t longest_short_text = 255;  ///< of AMQP: routing keys and message ids

timeval timeval_of(std::chrono::microseconds time) {
  const auto count = std::max<std::int64_t>(0, time.count());
  return {count / 1'000'000, count % 1'000'000};
}

std::chrono::microseconds time_until(std::chrono::steady_clock::time_point deadline) {
  return std::chrono::duration_cast<std::chrono::microseconds>(deadline - std::chrono::steady_clock::now());
}

std::string takes_none(const std::string& reason) {
  return "RabbitMQ takes no events at present: " + reason + ".";
}

std::string too_long(const Message& message) {
  if (message.event_id.size() > longest_short_text) return "The event id is longer than AMQP's 255 bytes.";
  if (message.routing_key.size() > longest_short_text)
    return "The event type is longer than AMQP's 255 bytes.";
  return {};
}

}  // namespace

ConfirmingChannel::ConfirmingChannel(const Address& address, const BrokerOptions& options)
    : connection_(address) {
  connection_.declare_exchange(options.exchange, options.exchange_type);
  connection_.declare_exchange(options.dead_letter_exchange, "topic");
  amqp_confirm_select(connection_.state(), Connection::channel);
  connection_.check_reply("Asking for confirms");
}

std::vector<Receipt> ConfirmingChannel::publish(const std::string& exchange,
                                                std::span<const Message> messages,
                                                std::chrono::steady_clock::time_point deadline) {
  Batch batch;
  batch.messages = messages;
  batch.receipts.assign(messages.size(), {});
  batch.answered.assign(messages.size(), 0);
  batch.returned.assign(messages.size(), 0);
  batch.first = next_number_;
  try {
    send_all(exchange, batch, deadline);
    while (batch.unanswered > 0 && time_until(deadline).count() > 0)
      static_cast<void>(read_frame(time_until(deadline), &batch));
    if (batch.unanswered > 0 && blocked_.empty()) {
      // A channel that published while a quorum queue had no leader, as after a restart, may never confirm
      // again.
      broken_ = true;
      trouble_ = unconfirmed;
    }
  } catch (const AmqpError& error) {
    broken_ = true;
    trouble_ = error.what();
  }
  amqp_maybe_release_buffers(connection_.state());
  for (std::size_t i = 0; i < messages.size(); ++i)
    if (batch.answered[i] == 0) batch.receipts[i] = receipt_of_unanswered(i < batch.sent);
  return std::move(batch.receipts);
}

/// Keeps the window full until all are sent, the time is over, or the server takes none.
void ConfirmingChannel::send_all(const std::string& exchange, Batch& batch,
                                 std::chrono::steady_clock::time_point deadline) {
  while (batch.sent < batch.messages.size() && time_until(deadline).count() > 0) {
    while (read_frame(std::chrono::microseconds(0), &batch)) {
    }
    if (batch.unanswered == 0) batch.bytes = 0;
    if (!blocked_.empty() && batch.unanswered == 0) return;
    if (!has_room(batch) || !blocked_.empty()) {
      static_cast<void>(read_frame(time_until(deadline), &batch));
      continue;
    }
    // Several at once between two looks at the socket.
    for (int burst = 0; burst < 16 && batch.sent < batch.messages.size() && has_room(batch); ++burst) {
      const Message& message = batch.messages[batch.sent];
      send(exchange, message);
      batch.bytes += message.body.size();
      ++batch.sent;
      ++batch.unanswered;
    }
  }
}

/// Whether the next message fits into the window: a large one only alone.
bool ConfirmingChannel::has_room(const Batch& batch) {
  if (batch.unanswered == 0) return true;
  return batch.unanswered < window_messages &&
         batch.bytes + batch.messages[batch.sent].body.size() <= window_bytes;
}

Receipt ConfirmingChannel::receipt_of_unanswered(bool sent) const {
  if (sent) return {Outcome::timed_out, broken_ ? trouble_ : unconfirmed};
  if (!blocked_.empty()) return {Outcome::unavailable, takes_none(blocked_)};
  return {Outcome::unavailable, broken_ ? trouble_ : "There was no time left to send the event."};
}

void ConfirmingChannel::send(const std::string& exchange, const Message& message) {
  const Properties properties(message);
  const int status =
      amqp_basic_publish(connection_.state(), Connection::channel, bytes_of(exchange),
                         bytes_of(message.routing_key), 1, 0, properties.get(), bytes_of(message.body));
  connection_.check_status(status, "Publishing");
  ++next_number_;
}

/// Whether a frame came in time. Throws AmqpError when the connection or the channel is gone.
bool ConfirmingChannel::read_frame(std::chrono::microseconds wait, Batch* batch) {
  amqp_frame_t frame;
  const timeval timeout = timeval_of(wait);
  const int status = amqp_simple_wait_frame_noblock(connection_.state(), &frame, &timeout);
  if (status == AMQP_STATUS_TIMEOUT) return false;
  connection_.check_status(status, "Waiting for RabbitMQ");
  if (frame.frame_type != AMQP_FRAME_METHOD) return true;
  switch (frame.payload.method.id) {
    case AMQP_BASIC_ACK_METHOD: {
      const auto* const ack = static_cast<const amqp_basic_ack_t*>(frame.payload.method.decoded);
      if (batch != nullptr) note_confirm(*batch, ack->delivery_tag, ack->multiple != 0, true);
      break;
    }
    case AMQP_BASIC_NACK_METHOD: {
      const auto* const nack = static_cast<const amqp_basic_nack_t*>(frame.payload.method.decoded);
      if (batch != nullptr) note_confirm(*batch, nack->delivery_tag, nack->multiple != 0, false);
      break;
    }
    case AMQP_BASIC_RETURN_METHOD:
      take_return(batch);
      break;
    case AMQP_CONNECTION_BLOCKED_METHOD:
      blocked_ = view_of(static_cast<const amqp_connection_blocked_t*>(frame.payload.method.decoded)->reason);
      if (blocked_.empty()) blocked_ = "no reason given";
      break;
    case AMQP_CONNECTION_UNBLOCKED_METHOD:
      blocked_.clear();
      break;
    case AMQP_CHANNEL_CLOSE_METHOD: {
      const auto* const close = static_cast<const amqp_channel_close_t*>(frame.payload.method.decoded);
      throw AmqpError("RabbitMQ closed the channel: " + std::string(view_of(close->reply_text)) + ".",
                      close->reply_code, true);
    }
    case AMQP_CONNECTION_CLOSE_METHOD: {
      const auto* const close = static_cast<const amqp_connection_close_t*>(frame.payload.method.decoded);
      throw AmqpError("RabbitMQ closed the connection: " + std::string(view_of(close->reply_text)) + ".",
                      close->reply_code, true);
    }
    default:
      break;
  }
  return true;
}

/// A return comes before the ack of the same message, and returns come in the order of publishing.
void ConfirmingChannel::take_return(Batch* batch) {
  amqp_message_t returned;
  const amqp_rpc_reply_t reply = amqp_read_message(connection_.state(), Connection::channel, &returned, 0);
  if (reply.reply_type != AMQP_RESPONSE_NORMAL) throw AmqpError("Reading a returned event failed.", 0, true);
  const std::string id(view_of(returned.properties.message_id));
  amqp_destroy_message(&returned);
  if (batch == nullptr) return;
  for (std::size_t i = batch->lowest; i < batch->sent; ++i) {
    if (batch->answered[i] == 0 && batch->returned[i] == 0 && batch->messages[i].event_id == id) {
      batch->returned[i] = 1;
      return;
    }
  }
}

void ConfirmingChannel::note_confirm(Batch& batch, std::uint64_t number, bool multiple, bool accepted) {
  if (number < batch.first || number >= batch.first + batch.sent) return;  // of an earlier batch that gave up
  const std::size_t last = static_cast<std::size_t>(number - batch.first);
  for (std::size_t i = multiple ? batch.lowest : last; i <= last; ++i) {
    if (batch.answered[i] != 0) continue;
    batch.answered[i] = 1;
    --batch.unanswered;
    if (!accepted) {
      batch.receipts[i] = {Outcome::refused,
                           "RabbitMQ refused the event: a queue is full or cannot store it."};
    } else if (batch.returned[i] != 0) {
      batch.receipts[i] = {Outcome::unroutable,
                           "No queue is bound for '" + batch.messages[i].routing_key + "'."};
    } else {
      batch.receipts[i] = {Outcome::confirmed, {}};
    }
  }
  while (batch.lowest < batch.sent && batch.answered[batch.lowest] != 0) ++batch.lowest;
}

void ConfirmingChannel::look() {
  try {
    while (read_frame(std::chrono::microseconds(0), nullptr)) {
    }
  } catch (const AmqpError&) {
    broken_ = true;
  }
}

Pool::Pool(Address address, BrokerOptions options)
    : address_(std::move(address)), options_(std::move(options)) {
  connect();
  keeper_ = std::jthread([this](const std::stop_token& stop) { keep(stop); });
}

Pool::~Pool() {
  keeper_.request_stop();
  wake_.notify_all();
}

std::vector<Receipt> Pool::publish(const std::string& exchange, std::span<const Message> messages,
                                   std::chrono::milliseconds wait) {
  for (const Message& message : messages) {
    if (std::string reason = too_long(message); !reason.empty()) {
      return std::vector<Receipt>(messages.size(), {Outcome::refused, std::move(reason)});
    }
  }
  const auto deadline = std::chrono::steady_clock::now() + wait;
  std::unique_ptr<ConfirmingChannel> channel = take();
  if (!channel) return std::vector<Receipt>(messages.size(), {Outcome::unavailable, trouble()});
  std::vector<Receipt> receipts = channel->publish(exchange, messages, deadline);
  give_back(std::move(channel));
  return receipts;
}

std::string Pool::trouble() const {
  const std::lock_guard lock(mutex_);
  return trouble_;
}

/// A channel that works, or null. Where the server was there a moment ago a further connection is made at
/// once; where it was not, the keeper alone tries.
std::unique_ptr<ConfirmingChannel> Pool::take() {
  for (int tries = 0; tries < 2; ++tries) {
    {
      const std::lock_guard lock(mutex_);
      while (!idle_.empty()) {
        std::unique_ptr<ConfirmingChannel> channel = std::move(idle_.back());
        idle_.pop_back();
        channel->look();
        if (channel->is_broken()) continue;
        ++in_use_;
        return channel;
      }
      if (!trouble_.empty() && !backoff_.is_due()) return nullptr;
    }
    connect();
  }
  return nullptr;
}

void Pool::give_back(std::unique_ptr<ConfirmingChannel> channel) {
  const std::lock_guard lock(mutex_);
  --in_use_;
  if (channel->is_broken()) return;
  trouble_ = channel->blocked().empty() ? "" : takes_none(channel->blocked());
  idle_.push_back(std::move(channel));
}

void Pool::connect() {
  std::unique_ptr<ConfirmingChannel> made;
  std::string trouble;
  try {
    made = std::make_unique<ConfirmingChannel>(address_, options_);
  } catch (const AmqpError& error) {
    trouble = error.what();
  }
  const std::lock_guard lock(mutex_);
  trouble_ = trouble;
  if (made) {
    backoff_.succeeded();
    idle_.push_back(std::move(made));
  } else {
    backoff_.failed();
  }
}

void Pool::keep(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    {
      std::unique_lock lock(mutex_);
      wake_.wait_for(lock, stop, std::chrono::milliseconds(500), [] { return false; });
      if (stop.stop_requested()) return;
    }
    look_after_idle_ones();
    bool needed = false;
    {
      const std::lock_guard lock(mutex_);
      needed = idle_.empty() && in_use_ == 0 && backoff_.is_due();
    }
    if (needed) connect();
  }
}

void Pool::look_after_idle_ones() {
  const std::lock_guard lock(mutex_);
  for (const auto& channel : idle_) channel->look();
  std::erase_if(idle_, [](const auto& channel) { return channel->is_broken(); });
  if (idle_.empty()) {
    if (in_use_ == 0 && trouble_.empty())
      trouble_ = "The connection to RabbitMQ at " + address_.display() + " is lost.";
    return;
  }
  const auto blocked =
      std::ranges::find_if(idle_, [](const auto& channel) { return !channel->blocked().empty(); });
  trouble_ = blocked == idle_.end() ? "" : takes_none((*blocked)->blocked());
}

}  // namespace holyfields::bus::rabbitmq
