#include "tools/bus/embedded/queue.hpp"

#include <algorithm>

#include "tools/backoff/backoff.hpp"
#include "tools/ingress/topic.hpp"

namespace holyfields::bus::embedded {
namespace {

constexpr std::chrono::milliseconds poll_interval{5};
constexpr std::chrono::milliseconds check_interval{500};
/// So many deliveries without an end, and a message is handed out alone: if it kills who handles it, its
/// neighbours are not counted with it.
constexpr std::int64_t suspected_after = 2;
constexpr std::size_t most_bytes = std::size_t{16} << 20;  ///< of the messages handed out at once
constexpr std::size_t most_looked_at = 4000;               ///< in one transaction, when few messages match

Message message_of(const sqlite::Statement& row) {
  Message message;
  message.event_id = row.text(1);
  message.routing_key = row.text(2);
  message.further_keys = unpack(row.text(3));
  const std::vector<std::string> headers = unpack(row.text(4));
  for (std::size_t i = 0; i + 1 < headers.size(); i += 2)
    message.headers.emplace_back(headers[i], headers[i + 1]);
  message.body = row.text(5);
  return message;
}

Exchange exchange_of(const QueueOptions& options) {
  return options.of_dead_letters ? Exchange::dead_letters : Exchange::events;
}

}  // namespace

struct Queue::Statements {
  explicit Statements(sqlite::Connection& database)
      : appender(database),
        position(database.prepare("SELECT position FROM queues WHERE queue = ?")),
        move(database.prepare("UPDATE queues SET position = ?2 WHERE queue = ?1")),
        waiting(database.prepare(
            "SELECT position, deliveries, failures, reason FROM deliveries "
            "WHERE queue = ? AND owner = 0 AND due_ms <= ? ORDER BY due_ms, position LIMIT ?")),
        next_due(database.prepare("SELECT min(due_ms) FROM deliveries WHERE queue = ? AND owner = 0")),
        far_off(database.prepare(
            "SELECT 1 FROM deliveries WHERE queue = ? AND owner = 0 AND due_ms > ? LIMIT 1")),
        hasten(database.prepare(
            "UPDATE deliveries SET due_ms = 0 WHERE queue = ? AND owner = 0 AND due_ms > ?")),
        owners(database.prepare(
            "SELECT DISTINCT owner FROM deliveries WHERE queue = ? AND owner NOT IN (0, ?)")),
        release(
            database.prepare("UPDATE deliveries SET owner = 0, due_ms = 0 WHERE queue = ? AND owner = ?")),
        hand_out(database.prepare("UPDATE deliveries SET owner = ?3, deliveries = deliveries + 1 "
                                  "WHERE queue = ?1 AND position = ?2")),
        claim(database.prepare("INSERT INTO deliveries VALUES (?, ?, ?, 0, 1, 0, '')")),
        postpone(database.prepare(
            "UPDATE deliveries SET owner = 0, due_ms = ?4, failures = failures + 1, reason = ?5 "
            "WHERE queue = ?1 AND position = ?2 AND owner = ?3")),
        failures(database.prepare("SELECT failures, deliveries FROM deliveries "
                                  "WHERE queue = ? AND position = ? AND owner = ?")),
        remove(database.prepare(
            "DELETE FROM deliveries WHERE queue = ? AND position BETWEEN ? AND ? AND owner = ?")),
        load(database.prepare("SELECT position, event_id, routing_key, further_keys, headers, body FROM log "
                              "WHERE position = ?")),
        after(database.prepare("SELECT position, event_id, routing_key, further_keys, headers, body FROM log "
                               "WHERE position > ? AND exchange = ? ORDER BY position LIMIT ?")),
        last(database.prepare("SELECT max(position) FROM log")),
        open(database.prepare("SELECT count(*) FROM deliveries WHERE queue = ?")) {}

  Appender appender;
  sqlite::Statement position, move, waiting, next_due, far_off, hasten, owners, release, hand_out, claim,
      postpone, failures, remove, load, after, last, open;
};

Queue::Queue(const std::string& folder, QueueOptions options, std::shared_ptr<Signal> signal)
    : options_(std::move(options)),
      signal_(std::move(signal)),
      database_(open_database(folder + "/log.sqlite")) {
  statements_ = std::make_unique<Statements>(*database_);
  declare();
  presence_ = std::make_unique<Presence>(folder + "/consumers.lock", owner_);
}

/// Hands back what was not settled, so that it comes again at once. A process that is killed is found out by
/// others.
Queue::~Queue() {
  try {
    write_settlements();
    database_->write([&] { statements_->release.with(queue_, owner_).run(); });
  } catch (const sqlite::Error&) {
    connected_ = false;
  }
  signal_->raise();
}

void Queue::declare() {
  const std::string bindings = pack(options_.bindings);
  sqlite::Statement add = database_->prepare(
      "INSERT INTO queues (name, exchange, bindings, position) VALUES (?1, ?2, ?3, 0) "
      "ON CONFLICT (name) DO UPDATE SET exchange = ?2, bindings = ?3 RETURNING queue");
  sqlite::Statement any_owner = database_->prepare("SELECT last FROM owners");
  database_->write([&] {
    add.with(std::string_view(options_.name), static_cast<std::int64_t>(exchange_of(options_)),
             sqlite::Blob{bindings});
    while (add.next()) queue_ = add.integer(0);
    any_owner.reset();
    owner_ = 1;
    while (any_owner.next()) owner_ = any_owner.integer(0) + 1;
    database_->execute("DELETE FROM owners");
    sqlite::Statement number = database_->prepare("INSERT INTO owners VALUES (?)");
    number.with(owner_).run();
  });
}

std::vector<Delivery> Queue::receive(std::size_t most, std::chrono::milliseconds wait) {
  const auto deadline = std::chrono::steady_clock::now() + wait;
  for (;;) {
    std::uint64_t count = 0;
    {
      const std::lock_guard lock(signal_->mutex);
      count = signal_->count;
    }
    try {
      write_settlements();
      if (something_may_be_there()) {
        std::vector<Delivery> claimed = claim(most);
        connected_ = true;
        if (!claimed.empty()) return claimed;
        if (look_again_) continue;
      }
    } catch (const sqlite::Error&) {
      connected_ = false;  // most likely the disk is full; the messages stay where they are
    }
    const auto now = std::chrono::steady_clock::now();
    if (now >= deadline) return {};
    std::unique_lock lock(signal_->mutex);
    signal_->changed.wait_until(
        lock, std::min<std::chrono::steady_clock::time_point>(deadline, now + poll_interval),
        [&] { return signal_->count != count; });
  }
}

bool Queue::something_may_be_there() {
  if (held_ >= options_.prefetch) return false;
  const std::int64_t now = now_ms();
  const std::int64_t version = database_->data_version();
  const bool look = look_again_ || version != seen_version_ || (next_due_ms_ != 0 && next_due_ms_ <= now) ||
                    next_check_ <= std::chrono::steady_clock::now();
  seen_version_ = version;
  return look;
}

/// A claim that a power failure undoes is only made again: it need not be on disk. An acknowledgement must.
std::vector<Delivery> Queue::claim(std::size_t most) {
  most = std::min<std::size_t>(most, options_.prefetch - held_);
  check_waiting();
  sqlite::Statement& waiting = statements_->waiting.with(queue_, now_ms(), std::int64_t{1});
  const bool retries = waiting.next();
  waiting.reset();
  sqlite::Statement& after = statements_->after;
  sqlite::Statement& position = statements_->position.with(queue_);
  const std::int64_t from = position.next() ? position.integer(0) : 0;
  position.reset();
  sqlite::Statement& last = statements_->last.with();
  const std::int64_t end = last.next() ? last.integer(0) : 0;
  last.reset();
  after.with(std::max(from, nothing_until_), static_cast<std::int64_t>(exchange_of(options_)),
             std::int64_t{1});
  const bool fresh = after.next();
  after.reset();
  if (!fresh) skip_to(from, end);
  std::vector<Delivery> taken;
  look_again_ = false;
  if (retries || fresh) {
    database_->execute("PRAGMA synchronous = NORMAL");
    try {
      database_->write([&] {
        taken.clear();
        if (take_waiting(most, taken) && taken.size() < most) take_new(most - taken.size(), taken);
      });
    } catch (const sqlite::Error&) {
      look_again_ = true;
      database_->execute("PRAGMA synchronous = FULL");
      throw;
    }
    database_->execute("PRAGMA synchronous = FULL");
    held_ += taken.size();
    if (!taken.empty()) look_again_ = true;
  }
  sqlite::Statement& next_due = statements_->next_due.with(queue_);
  next_due_ms_ = next_due.next() ? next_due.integer(0) : 0;
  next_due.reset();
  measure_backlog();
  return taken;
}

/// Passes over messages of the other exchange: they are not looked at again, and now and then that is noted
/// on disk, since the log keeps what some queue has not passed.
void Queue::skip_to(std::int64_t from, std::int64_t end) {
  constexpr std::int64_t noted_after = 10'000;
  nothing_until_ = std::max(nothing_until_, end);
  if (end - from < noted_after) return;
  database_->write([&] {
    sqlite::Statement& position = statements_->position.with(queue_);
    const bool unchanged = position.next() && position.integer(0) == from;
    position.reset();
    if (unchanged) statements_->move.with(queue_, end).run();
  });
}

bool Queue::take_waiting(std::size_t most, std::vector<Delivery>& out) {
  std::vector<Waiting> found;
  sqlite::Statement& rows = statements_->waiting.with(queue_, now_ms(), static_cast<std::int64_t>(most));
  while (rows.next()) {
    found.push_back({rows.integer(0), rows.integer(1), rows.integer(2), std::string(rows.text(3))});
  }
  std::size_t bytes = 0;
  for (const Waiting& row : found) {
    if (bytes >= most_bytes) return false;
    Delivery delivery = load(row.position, row.deliveries + 1);
    // Failures that were reported are counted by retry(); this is for a message that kills who handles it.
    if (row.deliveries - row.failures >= most_deliveries && !options_.of_dead_letters) {
      bury(delivery.message, row.position, row.deliveries,
           "It was delivered " + std::to_string(row.deliveries) + " times and never settled.");
      continue;
    }
    const bool alone = row.deliveries - row.failures >= suspected_after;
    if (alone && !out.empty()) return false;
    statements_->hand_out.with(queue_, row.position, owner_).run();
    bytes += delivery.message.body.size();
    out.push_back(std::move(delivery));
    if (alone) return false;
  }
  return true;
}

void Queue::take_new(std::size_t most, std::vector<Delivery>& out) {
  sqlite::Statement& position = statements_->position.with(queue_);
  const std::int64_t from = position.next() ? position.integer(0) : 0;
  position.reset();
  std::int64_t reached = from;
  std::size_t looked_at = 0;
  sqlite::Statement& rows = statements_->after.with(std::max(from, nothing_until_),
                                                    static_cast<std::int64_t>(exchange_of(options_)),
                                                    static_cast<std::int64_t>(most_looked_at));
  const std::size_t full = out.size() + most;
  std::size_t bytes = 0;
  while (out.size() < full && bytes < most_bytes && rows.next()) {
    ++looked_at;
    reached = rows.integer(0);
    Delivery delivery;
    delivery.message = message_of(rows);
    if (!matches(delivery.message)) continue;
    delivery.tag = delivery.position = static_cast<std::uint64_t>(reached);
    statements_->claim.with(queue_, reached, owner_).run();
    bytes += delivery.message.body.size();
    out.push_back(std::move(delivery));
  }
  rows.reset();
  if (out.size() == full || looked_at == most_looked_at) look_again_ = true;
  if (reached != from) statements_->move.with(queue_, reached).run();
}

/// Now and then: what belongs to nobody and is not due as it should be.
void Queue::check_waiting() {
  const auto now = std::chrono::steady_clock::now();
  if (now < next_check_) return;
  next_check_ = now + check_interval;
  release_orphans();
  hasten_far_off();
}

/// No retry waits longer than the longest delay: what is due later was put off before the clock was set back.
void Queue::hasten_far_off() {
  const std::int64_t latest = now_ms() + longest_pause.count();
  sqlite::Statement& far_off = statements_->far_off.with(queue_, latest);
  const bool any = far_off.next();
  far_off.reset();
  if (any) database_->write([&] { statements_->hasten.with(queue_, latest).run(); });
}

/// What belonged to a consumer that is gone waits again, due at once.
void Queue::release_orphans() {
  std::vector<std::int64_t> gone;
  sqlite::Statement& owners = statements_->owners.with(queue_, owner_);
  while (owners.next()) {
    if (!presence_->is_alive(owners.integer(0))) gone.push_back(owners.integer(0));
  }
  for (const std::int64_t owner : gone) {
    database_->write([&] { statements_->release.with(queue_, owner).run(); });
  }
}

bool Queue::matches(const Message& message) const {
  return std::ranges::any_of(options_.bindings, [&](const std::string& pattern) {
    return pattern == "#" || service::topic_matches(pattern, message.routing_key) ||
           std::ranges::any_of(message.further_keys,
                               [&](const std::string& key) { return service::topic_matches(pattern, key); });
  });
}

Delivery Queue::load(std::int64_t position, std::int64_t deliveries) {
  Delivery delivery;
  delivery.tag = delivery.position = static_cast<std::uint64_t>(position);
  delivery.redelivered = true;
  delivery.attempt = static_cast<std::uint32_t>(deliveries);
  sqlite::Statement& row = statements_->load.with(position);
  if (row.next()) delivery.message = message_of(row);
  row.reset();
  return delivery;
}

void Queue::acknowledge(std::span<const Delivery> done) {
  std::vector<std::int64_t> positions;
  positions.reserve(done.size());
  for (const Delivery& delivery : done) positions.push_back(static_cast<std::int64_t>(delivery.position));
  if (positions.empty()) return;
  std::ranges::sort(positions);
  held_ -= std::min(held_, positions.size());
  write_settlement([this, positions = std::move(positions)] {
    for (std::size_t first = 0, next = 0; first < positions.size(); first = next) {
      next = first + 1;
      while (next < positions.size() && positions[next] - positions[next - 1] <= 1) ++next;
      statements_->remove.with(queue_, positions[first], positions[next - 1], owner_).run();
    }
  });
}

void Queue::retry(const Delivery& delivery, std::string_view reason) {
  held_ -= std::min<std::size_t>(held_, 1);
  look_again_ = true;
  write_settlement([this, message = delivery.message, position = static_cast<std::int64_t>(delivery.position),
                    reason = std::string(reason)] {
    sqlite::Statement& row = statements_->failures.with(queue_, position, owner_);
    if (!row.next()) return;
    const std::int64_t failures = row.integer(0) + 1, deliveries = row.integer(1);
    row.reset();
    if (failures >= options_.max_attempts && !options_.of_dead_letters) {
      bury(message, position, deliveries, reason);
      return;
    }
    const auto delay = pause_after(static_cast<std::uint64_t>(failures), options_.retry_delay).count();
    statements_->postpone.with(queue_, position, owner_, now_ms() + delay, std::string_view(reason)).run();
  });
}

void Queue::dead_letter(const Delivery& delivery, std::string_view reason) {
  if (options_.of_dead_letters) return acknowledge({&delivery, 1});
  held_ -= std::min<std::size_t>(held_, 1);
  write_settlement([this, message = delivery.message, position = static_cast<std::int64_t>(delivery.position),
                    deliveries = delivery.attempt,
                    reason = std::string(reason)] { bury(message, position, deliveries, reason); });
}

/// Moves a message to the dead letters, within the transaction of the caller.
void Queue::bury(const Message& message, std::int64_t position, std::int64_t deliveries,
                 std::string_view reason) {
  const MessageHeaders headers =
      dead_letter_headers::of(message, reason, options_.name, static_cast<std::uint64_t>(deliveries));
  statements_->appender.append(message, Exchange::dead_letters, dead_letter_key(options_), headers);
  sqlite::Statement remove = database_->prepare("DELETE FROM deliveries WHERE queue = ? AND position = ?");
  remove.with(queue_, position).run();
}

void Queue::write_settlement(std::function<void()> statements) {
  unwritten_.push_back(std::move(statements));
  try {
    write_settlements();
  } catch (const sqlite::Error&) {
    connected_ = false;
  }
}

void Queue::write_settlements() {
  if (unwritten_.empty()) return;
  database_->write([&] {
    for (const std::function<void()>& statements : unwritten_) statements();
  });
  unwritten_.clear();
  measure_backlog();
}

void Queue::measure_backlog() {
  sqlite::Statement& last = statements_->last;
  sqlite::Statement& position = statements_->position.with(queue_);
  sqlite::Statement& open = statements_->open.with(queue_);
  last.reset();
  const std::int64_t end = last.next() ? last.integer(0) : 0;
  const std::int64_t at = position.next() ? position.integer(0) : 0;
  const std::int64_t unsettled = open.next() ? open.integer(0) : 0;
  last.reset();
  position.reset();
  open.reset();
  backlog_ = static_cast<std::uint64_t>(std::max<std::int64_t>(0, end - at + unsettled));
}

}  // namespace holyfields::bus::embedded
