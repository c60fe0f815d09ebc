// SQLite's C interface with ownership and errors as exceptions: for the embedded log and for the store.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace holyfields::sqlite {

/// What SQLite refused, with its message.
class Error : public std::runtime_error {
 public:
  Error(int code, const std::string& message) : std::runtime_error(message), code_(code) {}
  /// The extended result code.
  [[nodiscard]] int code() const { return code_; }
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

/// A prepared statement, for as long as its Connection lives.
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
  /// The next row; false after the last. Throws Error.
  [[nodiscard]] bool next();
  /// Runs a statement that has no rows.
  void run();
  [[nodiscard]] int columns() const;
  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  /// Text or blob; valid until the next row.
  [[nodiscard]] std::string_view text(int column) const;
  /// Ends a statement that was not read to its last row; without this its snapshot stays open.
  void reset();

  /// The position of a parameter that has a name, such as "$2"; 0 for one that is not there.
  [[nodiscard]] int position(const std::string& name) const;
  /// Sets one parameter, of a statement that is reset. Texts and blobs must live until it has run.
  void bind(int position, std::nullptr_t);
  void bind(int position, std::int64_t value);
  void bind(int position, std::string_view value);
  void bind(int position, Blob value);

 private:
  void check_bound(int code) const;

  struct Finalise {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalise> statement_;
};

/// A connection, for one thread at a time, which waits up to ten seconds for others that write.
class Connection {
 public:
  /// Opens or creates the file. Throws Error.
  explicit Connection(const std::string& path);

  /// Writes a log ahead (WAL), and every commit is on disk when it returns.
  void write_ahead();
  /// Closing must not move the log into the file: for those who only read.
  void leave_log_at_close();

  /// Statements without parameters or rows.
  void execute(const char* sql);
  [[nodiscard]] Statement prepare(const char* sql) { return {handle_.get(), sql}; }
  /// False also where an error has ended the transaction, as RAISE(ROLLBACK) does.
  [[nodiscard]] bool is_in_transaction() const;
  /// Ends a transaction that is open; never throws.
  void roll_back() noexcept;
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
  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> handle_;
  std::unique_ptr<Statement> data_version_;
};

}  // namespace holyfields::sqlite
