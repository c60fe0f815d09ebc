#include "tools/bus/embedded/log.hpp"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace holyfields::bus::embedded {
namespace {

constexpr std::size_t most_in_a_commit = 4000;
constexpr std::int64_t removal_interval_ms = 1000;

// `log` is never emptied: the last row keeps positions from being used twice.
constexpr const char* tables = R"sql(
CREATE TABLE IF NOT EXISTS log (
  position INTEGER PRIMARY KEY,
  exchange INTEGER NOT NULL,
  event_id TEXT NOT NULL,
  routing_key TEXT NOT NULL,
  further_keys BLOB NOT NULL,
  headers BLOB NOT NULL,
  body BLOB NOT NULL,
  published_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS queues (
  queue INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  exchange INTEGER NOT NULL,
  bindings BLOB NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS deliveries (
  queue INTEGER NOT NULL,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  due_ms INTEGER NOT NULL,
  deliveries INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (queue, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS deliveries_by_owner ON deliveries (queue, owner, due_ms);
CREATE TABLE IF NOT EXISTS owners (last INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS probes (at_ms INTEGER NOT NULL) STRICT;
PRAGMA user_version = 1;
)sql";

constexpr std::uintmax_t spare_bytes = 65'536;  // what the log's own pages take beside an event

std::string full_sentence(const std::string& path) {
  return "The disk that holds " + path + " is full.";
}

/// Of the disk that holds the file; as many as there can be where the disk does not tell.
std::uintmax_t free_bytes(const std::string& path) {
  std::error_code error;
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  const std::filesystem::space_info space = std::filesystem::space(folder.empty() ? "." : folder, error);
  return error ? std::numeric_limits<std::uintmax_t>::max() : space.available;
}

Receipt receipt_of(const sqlite::Error& error, const std::string& path) {
  if (error.is_full()) return {Outcome::refused, full_sentence(path)};
  if (error.is_busy()) return {Outcome::unavailable, "Another process has locked " + path + " for too long."};
  return {Outcome::unavailable, "The log " + path + " cannot be written: " + error.what() + "."};
}

}  // namespace

std::int64_t now_ms() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

std::string pack(std::span<const std::string> texts) {
  std::string packed;
  for (const std::string& text : texts) {
    packed += std::to_string(text.size());
    packed += ':';
    packed += text;
  }
  return packed;
}

std::vector<std::string> unpack(std::string_view packed) {
  std::vector<std::string> texts;
  while (!packed.empty()) {
    const std::size_t colon = packed.find(':');
    if (colon == std::string_view::npos) break;
    std::size_t size = 0;
    for (const char digit : packed.substr(0, colon)) size = size * 10 + static_cast<std::size_t>(digit - '0');
    texts.emplace_back(packed.substr(colon + 1, size));
    packed.remove_prefix(std::min(packed.size(), colon + 1 + size));
  }
  return texts;
}

std::unique_ptr<sqlite::Connection> open_database(const std::string& path) {
  auto database = std::make_unique<sqlite::Connection>(path);
  database->write_ahead();
  database->execute("PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864");
  sqlite::Statement version = database->prepare("PRAGMA user_version");
  const std::int64_t found = version.next() ? version.integer(0) : 0;
  version.reset();
  if (found > 1) {
    throw sqlite::Error(0, path + " was written by a later version of this program");
  }
  if (found == 0) database->write([&] { database->execute(tables); });
  return database;
}

Appender::Appender(sqlite::Connection& database)
    : insert_(
          database.prepare("INSERT INTO log (exchange, event_id, routing_key, further_keys, headers, body, "
                           "published_ms) VALUES (?, ?, ?, ?, ?, ?, ?)")) {}

void Appender::append(const Message& message, Exchange exchange, std::string_view routing_key,
                      const MessageHeaders& headers) {
  std::vector<std::string> flat;
  flat.reserve(headers.size() * 2);
  for (const auto& [name, value] : headers) {
    flat.push_back(name);
    flat.push_back(value);
  }
  const std::string packed_headers = pack(flat);
  const std::string keys = exchange == Exchange::events ? pack(message.further_keys) : std::string();
  insert_
      .with(static_cast<std::int64_t>(exchange), std::string_view(message.event_id), routing_key,
            sqlite::Blob{keys}, sqlite::Blob{packed_headers}, sqlite::Blob{message.body}, now_ms())
      .run();
}

void Signal::raise() {
  {
    const std::lock_guard lock(mutex);
    ++count;
  }
  changed.notify_all();
}

Log::Writer::Writer(const std::string& path)
    : database(open_database(path)),
      appender(*database),
      probe(database->prepare("INSERT INTO probes VALUES (?)")),
      remove_old(database->prepare(R"sql(
DELETE FROM log WHERE published_ms < ?1 AND position < (SELECT max(position) FROM log) AND position IN (
  SELECT position FROM log
  WHERE position <= (SELECT min(position) FROM queues)
    AND position < coalesce((SELECT min(position) FROM deliveries), 9223372036854775807)
  ORDER BY position LIMIT 20000))sql")) {}

Log::Log(std::string path, std::chrono::hours retention, std::shared_ptr<Signal> signal)
    : path_(std::move(path)), retention_(retention), signal_(std::move(signal)) {
  writer_ = std::make_unique<Writer>(path_);
}

std::vector<Receipt> Log::append(std::span<const Message> messages, std::chrono::milliseconds wait) {
  const auto deadline = std::chrono::steady_clock::now() + wait;
  Request request;
  request.messages = messages;
  std::unique_lock lock(mutex_);
  waiting_.push_back(&request);
  while (!request.outcome) {
    if (!led_) {
      lead(lock);
    } else if (finished_.wait_until(lock, deadline) == std::cv_status::timeout && !request.taken) {
      std::erase(waiting_, &request);
      request.outcome = Receipt{Outcome::timed_out, "The log did not accept the event in time."};
    } else if (request.taken && !request.outcome) {
      finished_.wait(lock);  // the leader is reading our messages: there is no leaving now
    }
  }
  return std::vector<Receipt>(messages.size(), *request.outcome);
}

/// Commits what is waiting, without the lock while SQLite works, and gives the lead away.
void Log::lead(std::unique_lock<std::mutex>& lock) {
  led_ = true;
  std::vector<Request*> taken;
  std::size_t count = 0;
  while (!waiting_.empty() &&
         (taken.empty() || count + waiting_.front()->messages.size() <= most_in_a_commit)) {
    taken.push_back(waiting_.front());
    taken.back()->taken = true;
    count += taken.back()->messages.size();
    waiting_.pop_front();
  }
  lock.unlock();
  Receipt receipt = commit(taken);
  lock.lock();
  trouble_ = no_room_for_ > 0 ? full_sentence(path_) : receipt.detail;
  for (Request* request : taken) request->outcome = receipt;
  led_ = false;
  finished_.notify_all();
}

Receipt Log::commit(const std::vector<Request*>& requests) {
  std::uintmax_t bytes = 0;
  try {
    if (!writer_) writer_ = std::make_unique<Writer>(path_);
    writer_->database->write([&] {
      bytes = 0;
      for (const Request* request : requests) {
        for (const Message& message : request->messages) {
          bytes += message.body.size();
          writer_->appender.append(message, Exchange::events, message.routing_key, message.headers);
        }
      }
    });
  } catch (const sqlite::Error& error) {
    if (!error.is_full() && !error.is_busy()) writer_.reset();
    if (error.is_full()) no_room_for_ = bytes;
    return receipt_of(error, path_);
  }
  if (bytes >= no_room_for_) no_room_for_ = 0;  // a smaller one that fits says nothing of the larger
  signal_->raise();
  forget_old();
  return {Outcome::confirmed, {}};
}

/// Removes a few events that are old and that no queue needs. Trouble here can wait.
void Log::forget_old() {
  const std::int64_t now = now_ms();
  if (now < next_removal_ms_) return;
  next_removal_ms_ = now + removal_interval_ms;
  try {
    const std::int64_t oldest = now - std::chrono::milliseconds(retention_).count();
    writer_->database->write([&] { writer_->remove_old.with(oldest).run(); });
  } catch (const sqlite::Error&) {
    next_removal_ms_ = now + removal_interval_ms;
  }
}

std::string Log::trouble() {
  std::unique_lock lock(mutex_);
  if (trouble_.empty() || led_) return trouble_;
  led_ = true;
  lock.unlock();
  std::string found;
  try {
    if (!writer_) writer_ = std::make_unique<Writer>(path_);
    writer_->database->write([&] {
      writer_->database->execute("DELETE FROM probes");
      writer_->probe.with(now_ms()).run();
    });
    // The probe is small: it fits where the last event did not.
    if (no_room_for_ > 0 && free_bytes(path_) < no_room_for_ + spare_bytes) found = full_sentence(path_);
    if (found.empty()) no_room_for_ = 0;
  } catch (const sqlite::Error& error) {
    found = receipt_of(error, path_).detail;
  }
  lock.lock();
  led_ = false;
  trouble_ = found;
  finished_.notify_all();
  return trouble_;
}

}  // namespace holyfields::bus::embedded
