// SQLite's C interface with ownership and errors as exceptions. Internal to the embedded broker.
#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace holyfields::bus::embedded {

/// What SQLite refused, with its message.
class DatabaseError : public std::runtime_error {
 public:
  DatabaseError(int code, const std::string& message) : std::runtime_error(message), code_(code) {}
  /// No space is left for what was to be written.
  [[nodiscard]] bool is_full() const;
  /// Another process held the write lock for too long.
  [[nodiscard]] bool is_busy() const;

 private:
  int code_;
};

/// Marks a text that is to be stored as a blob.
struct Blob {
  std::string_view bytes;
};

/// A prepared statement, for as long as its Database lives.
class Statement {
 public:
  Statement(sqlite3* database, const char* sql);

  /// Starts anew with these parameters: integers, texts and blobs, which must live until the statement has
  /// run.
  template <class... Values>
  Statement& with(const Values&... values) {
    reset();
    int position = 0;
    (bind(++position, values), ...);
    return *this;
  }
  /// The next row; false after the last. Throws DatabaseError.
  [[nodiscard]] bool next();
  /// Runs a statement that has no rows.
  void run();
  [[nodiscard]] std::int64_t integer(int column) const;
  /// Text or blob; valid until the next row.
  [[nodiscard]] std::string_view text(int column) const;
  /// Ends a statement that was not read to its last row; without this its snapshot stays open.
  void reset();

 private:
  void bind(int position, std::int64_t value);
  void bind(int position, std::string_view value);
  void bind(int position, Blob value);

  struct Finalise {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalise> statement_;
};

/// A connection, for one thread at a time: WAL, and by default every commit is on disk when it returns.
class Database {
 public:
  /// Opens or creates the file. Throws DatabaseError.
  explicit Database(const std::string& path);

  void execute(const char* sql);
  [[nodiscard]] Statement prepare(const char* sql) { return {handle_.get(), sql}; }
  /// Runs `body` in a transaction that holds the write lock; rolls back when it throws.
  template <class Body>
  void write(const Body& body) {
    execute("BEGIN IMMEDIATE");
    try {
      body();
      execute("COMMIT");
    } catch (...) {
      roll_back();
      throw;
    }
  }
  /// Changes whenever another connection has committed; cheap.
  [[nodiscard]] std::int64_t data_version();

 private:
  void roll_back();

  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> handle_;
  std::unique_ptr<Statement> data_version_;
};

}  // namespace holyfields::bus::embedded
