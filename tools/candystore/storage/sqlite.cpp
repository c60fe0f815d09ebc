// SQLite: one writer, write-ahead log, every commit on disk before it is told.
#include <sqlite3.h>

#include <filesystem>
#include <limits>
#include <map>

#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/error_kinds.hpp"

namespace holyfields::store {

namespace {

struct Finalize {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// Leaves a statement ready for its next use, whatever happened.
struct Reset {
  sqlite3_stmt* statement;
  ~Reset() {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
  }
};

class SqliteDatabase final : public Database {
 public:
  SqliteDatabase(const std::string& file, Role role) {
    if (const auto folder = std::filesystem::path(file).parent_path(); !folder.empty()) {
      std::error_code ignored;  // opening says what is wrong
      std::filesystem::create_directories(folder, ignored);
    }
    const int status = sqlite3_open_v2(
        file.c_str(), &handle_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (status != SQLITE_OK) {
      const std::string why = handle_ != nullptr ? sqlite3_errmsg(handle_) : sqlite3_errstr(status);
      sqlite3_close(handle_);
      throw DatabaseError(DatabaseError::Kind::unavailable, "SQLite cannot open " + file + ": " + why + ".");
    }
    sqlite3_extended_result_codes(handle_, 1);
    sqlite3_busy_timeout(handle_, 10'000);
    try {
      // Every event has passed the compiled validator, which judges all that the CHECKs do: evaluating them
      // again takes 23 of 39 us a row. They bind everybody else who writes; triggers and NOT NULL bind the
      // store, too.
      script(role == Role::writer
                 ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000; "
                   "PRAGMA cache_size = -8192; PRAGMA ignore_check_constraints = ON"
                 : "PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -512");
    } catch (...) {
      sqlite3_close(handle_);
      throw;
    }
    if (role == Role::reader) sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  }
  ~SqliteDatabase() override {
    statements_.clear();
    sqlite3_close(handle_);
  }
  SqliteDatabase(const SqliteDatabase&) = delete;
  SqliteDatabase& operator=(const SqliteDatabase&) = delete;

  [[nodiscard]] Dialect dialect() const override { return Dialect::sqlite; }

  std::vector<Row> run(std::string_view sql, std::span<const Parameter> parameters) override {
    return run_within(std::numeric_limits<std::size_t>::max(), sql, parameters).rows;
  }

  Rows run_within(std::size_t most_bytes, std::string_view sql,
                  std::span<const Parameter> parameters) override {
    sqlite3_stmt* const statement = prepared(sql);
    const Reset reset{statement};
    for (std::size_t i = 0; i < parameters.size(); ++i) bind(statement, i + 1, parameters[i]);
    Rows found;
    for (std::size_t bytes = 0;;) {
      const int status = sqlite3_step(statement);
      if (status == SQLITE_DONE) return found;
      if (status != SQLITE_ROW) fail(status);
      Row next = row(statement);
      bytes += size_of(next);
      found.cut = bytes > most_bytes && !found.rows.empty();
      if (found.cut) return found;
      found.rows.push_back(std::move(next));
    }
  }

  void script(std::string_view sql) override {
    const int status = sqlite3_exec(handle_, std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (status != SQLITE_OK) fail(status);
  }

  [[nodiscard]] bool is_in_transaction() const override { return sqlite3_get_autocommit(handle_) == 0; }

  void roll_back() noexcept override {
    if (is_in_transaction()) sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
  }

 private:
  [[noreturn]] void fail(int status) const {
    throw DatabaseError(kind_of_sqlite(status), std::string("SQLite: ") + sqlite3_errmsg(handle_) + ".");
  }

  sqlite3_stmt* prepared(std::string_view sql) {
    if (const auto known = statements_.find(sql); known != statements_.end()) return known->second.get();
    if (statements_.size() >= most_statements) statements_.clear();
    const std::string text = in_dialect(sql, Dialect::sqlite);
    sqlite3_stmt* statement = nullptr;
    const int status = sqlite3_prepare_v3(handle_, text.data(), static_cast<int>(text.size()),
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (status != SQLITE_OK) fail(status);
    return statements_.emplace(std::string(sql), Statement(statement)).first->second.get();
  }

  void bind(sqlite3_stmt* statement, std::size_t number, const Parameter& parameter) {
    const int index = sqlite3_bind_parameter_index(statement, ("$" + std::to_string(number)).c_str());
    int status = SQLITE_OK;
    if (const auto* integer = std::get_if<std::int64_t>(&parameter)) {
      status = sqlite3_bind_int64(statement, index, *integer);
    } else if (const auto* text = std::get_if<std::string_view>(&parameter)) {
      status = sqlite3_bind_text64(statement, index, text->data() != nullptr ? text->data() : "",
                                   text->size(), SQLITE_STATIC, SQLITE_UTF8);
    } else if (const auto* bytes = std::get_if<Bytes>(&parameter)) {
      status =
          sqlite3_bind_blob64(statement, index, bytes->bytes.data() != nullptr ? bytes->bytes.data() : "",
                              bytes->bytes.size(), SQLITE_STATIC);
    }
    if (status != SQLITE_OK) fail(status);
  }

  static Row row(sqlite3_stmt* statement) {
    Row row(static_cast<std::size_t>(sqlite3_column_count(statement)));
    for (int i = 0; i < static_cast<int>(row.size()); ++i) {
      if (sqlite3_column_type(statement, i) == SQLITE_NULL) continue;
      const void* const bytes = sqlite3_column_blob(statement, i);  // of a text: its UTF-8
      row[static_cast<std::size_t>(i)].emplace(static_cast<const char*>(bytes != nullptr ? bytes : ""),
                                               static_cast<std::size_t>(sqlite3_column_bytes(statement, i)));
    }
    return row;
  }

  sqlite3* handle_ = nullptr;
  std::map<std::string, Statement, std::less<>> statements_;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& file, Role role) {
  return std::make_unique<SqliteDatabase>(file, role);
}

}  // namespace holyfields::store
