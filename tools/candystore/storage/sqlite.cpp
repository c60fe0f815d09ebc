// SQLite: one writer, write-ahead log, every commit on disk before it is told.
#include "tools/sqlite/sqlite.hpp"

#include <filesystem>
#include <limits>
#include <map>

#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/error_kinds.hpp"

namespace holyfields::store {

namespace {

/// What `work` gives; errors of SQLite as the store's, behind `what`.
template <class Work>
auto translated(const std::string& what, const Work& work) {
  try {
    return work();
  } catch (const sqlite::Error& error) {
    throw DatabaseError(kind_of_sqlite(error.code()), what + ": " + error.what() + ".");
  }
}

sqlite::Connection opened(const std::string& file) {
  if (const auto folder = std::filesystem::path(file).parent_path(); !folder.empty()) {
    std::error_code ignored;  // opening says what is wrong
    std::filesystem::create_directories(folder, ignored);
  }
  try {
    return sqlite::Connection(file);
  } catch (const sqlite::Error& error) {
    throw DatabaseError(DatabaseError::Kind::unavailable,
                        "SQLite cannot open " + file + ": " + error.what() + ".");
  }
}

struct Binder {
  sqlite::Statement& statement;
  int position;

  void operator()(std::monostate) const { statement.bind(position, nullptr); }
  void operator()(std::int64_t integer) const { statement.bind(position, integer); }
  void operator()(std::string_view text) const { statement.bind(position, text); }
  void operator()(Bytes bytes) const { statement.bind(position, sqlite::Blob{bytes.bytes}); }
  void operator()(BinaryValue) const {}  // PostgreSQL's
};

Row row_of(const sqlite::Statement& statement) {
  Row row(static_cast<std::size_t>(statement.columns()));
  for (int i = 0; i < statement.columns(); ++i)
    if (!statement.is_null(i)) row[static_cast<std::size_t>(i)].emplace(statement.text(i));
  return row;
}

/// Ends a statement that was not read to its last row.
struct Reset {
  sqlite::Statement& statement;
  ~Reset() { statement.reset(); }
};

class SqliteDatabase final : public Database {
 public:
  SqliteDatabase(const std::string& file, Role role) : connection_(opened(file)) {
    translated("SQLite", [&] {
      if (role == Role::reader) {
        connection_.leave_log_at_close();
        return connection_.execute(
            "PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -512");
      }
      connection_.write_ahead();
      // Every event has passed the compiled validator, which judges all that the CHECKs do: evaluating them
      // again takes 23 of 39 us a row. They bind everybody else who writes; triggers and NOT NULL bind the
      // store, too.
      connection_.execute("PRAGMA cache_size = -8192; PRAGMA ignore_check_constraints = ON");
    });
  }

  [[nodiscard]] Dialect dialect() const override { return Dialect::sqlite; }

  std::vector<Row> run(std::string_view sql, std::span<const Parameter> parameters) override {
    return run_within(std::numeric_limits<std::size_t>::max(), sql, parameters).rows;
  }

  Rows run_within(std::size_t most_bytes, std::string_view sql,
                  std::span<const Parameter> parameters) override {
    return translated("SQLite", [&] {
      sqlite::Statement& statement = prepared(sql);
      const Reset reset{statement};
      for (std::size_t i = 0; i < parameters.size(); ++i)
        std::visit(Binder{statement, statement.position("$" + std::to_string(i + 1))}, parameters[i]);
      Rows found;
      for (std::size_t bytes = 0; statement.next();) {
        Row next = row_of(statement);
        bytes += size_of(next);
        found.cut = bytes > most_bytes && !found.rows.empty();
        if (found.cut) break;
        found.rows.push_back(std::move(next));
      }
      return found;
    });
  }

  void script(std::string_view sql) override {
    translated("SQLite", [&] { connection_.execute(std::string(sql).c_str()); });
  }

  [[nodiscard]] bool is_in_transaction() const override { return connection_.is_in_transaction(); }
  void roll_back() noexcept override { connection_.roll_back(); }

 private:
  sqlite::Statement& prepared(std::string_view sql) {
    if (const auto known = statements_.find(sql); known != statements_.end()) return known->second;
    if (statements_.size() >= most_statements) statements_.clear();
    return statements_
        .emplace(std::string(sql), connection_.prepare(in_dialect(sql, Dialect::sqlite).c_str()))
        .first->second;
  }

  sqlite::Connection connection_;
  std::map<std::string, sqlite::Statement, std::less<>> statements_;
};

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& file, Role role) {
  return std::make_unique<SqliteDatabase>(file, role);
}

}  // namespace holyfields::store
