#include "tools/sqlite/sqlite.hpp"

#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace holyfields::sqlite {
namespace {

constexpr int longest_wait_for_lock_ms = 10'000;

[[noreturn]] void fail(sqlite3* database, int code) {
  throw Error(code, database == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(database));
}

/// SQLite's own waits grow to 100 ms, far beyond the time that a commit takes.
int wait_for_lock(void*, int tries) {
  if (tries > longest_wait_for_lock_ms) return 0;
  std::this_thread::sleep_for(tries < 20 ? std::chrono::microseconds(100) : std::chrono::milliseconds(1));
  return 1;
}

}  // namespace

bool Error::is_full() const {
  return (code_ & 0xff) == SQLITE_FULL;
}
bool Error::is_busy() const {
  return (code_ & 0xff) == SQLITE_BUSY;
}

Statement::Statement(sqlite3* database, const char* sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  statement_.reset(statement);
  if (code != SQLITE_OK) fail(database, code);
}

bool Statement::next() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) {
    reset();
    return false;
  }
  sqlite3* const database = sqlite3_db_handle(statement_.get());
  const Error error(sqlite3_extended_errcode(database), sqlite3_errmsg(database));
  reset();
  throw error;
}

void Statement::run() {
  while (next()) {
  }
}

int Statement::columns() const {
  return sqlite3_column_count(statement_.get());
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

std::string_view Statement::text(int column) const {
  const void* const bytes = sqlite3_column_blob(statement_.get(), column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
  return bytes == nullptr ? std::string_view{} : std::string_view(static_cast<const char*>(bytes), size);
}

void Statement::reset() {
  sqlite3_reset(statement_.get());
}

int Statement::position(const std::string& name) const {
  return sqlite3_bind_parameter_index(statement_.get(), name.c_str());
}

void Statement::check_bound(int code) const {
  if (code != SQLITE_OK) fail(sqlite3_db_handle(statement_.get()), code);
}
void Statement::bind(int position, std::nullptr_t) {
  check_bound(sqlite3_bind_null(statement_.get(), position));
}
void Statement::bind(int position, std::int64_t value) {
  check_bound(sqlite3_bind_int64(statement_.get(), position, value));
}
// A null pointer would bind NULL.
void Statement::bind(int position, std::string_view value) {
  const char* const text = value.data() == nullptr ? "" : value.data();
  check_bound(
      sqlite3_bind_text64(statement_.get(), position, text, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}
void Statement::bind(int position, Blob value) {
  const char* const bytes = value.bytes.data() == nullptr ? "" : value.bytes.data();
  check_bound(sqlite3_bind_blob64(statement_.get(), position, bytes, value.bytes.size(), SQLITE_STATIC));
}

void Statement::Finalise::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}
void Connection::Close::operator()(sqlite3* database) const {
  sqlite3_close_v2(database);
}

Connection::Connection(const std::string& path) {
  sqlite3* database = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &database,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
  handle_.reset(database);
  if (code != SQLITE_OK) fail(database, code);
  sqlite3_extended_result_codes(database, 1);
  sqlite3_busy_handler(database, wait_for_lock, nullptr);
}

void Connection::write_ahead() {
  // Two processes that create the file at once: the switch to WAL does not always wait for the lock.
  for (int tries = 0;; ++tries) {
    try {
      execute("PRAGMA journal_mode = WAL");
      break;
    } catch (const Error& error) {
      if (!error.is_busy() || tries == 500) throw;
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }
  execute("PRAGMA synchronous = FULL");
}

void Connection::leave_log_at_close() {
  sqlite3_db_config(handle_.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

bool Connection::is_in_transaction() const {
  return sqlite3_get_autocommit(handle_.get()) == 0;
}

void Connection::execute(const char* sql) {
  const int code = sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(handle_.get(), code);
}

void Connection::roll_back() noexcept {
  // After some errors SQLite has rolled back already; then this one has nothing to say.
  if (is_in_transaction()) sqlite3_exec(handle_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

std::int64_t Connection::data_version() {
  if (data_version_ == nullptr)
    data_version_ = std::make_unique<Statement>(handle_.get(), "PRAGMA data_version");
  data_version_->reset();
  const std::int64_t version = data_version_->next() ? data_version_->integer(0) : 0;
  data_version_->reset();
  return version;
}

}  // namespace holyfields::sqlite
