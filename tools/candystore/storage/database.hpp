// One connection to a database, as far as the store needs it. Two implementations: SQLite and PostgreSQL.
// Both take the same SQL: parameters are $1, $2, ... and {id} stands for the type of an event id, {c} for the
// collation in which text is compared byte by byte.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace holyfields::store {

/// Why the database did not do what it was asked.
class DatabaseError : public std::runtime_error {
 public:
  enum class Kind {
    unavailable,      ///< no connection, disk full, busy: the same may succeed later
    connection_lost,  ///< it broke meanwhile; the next statement makes another. A commit may have happened
    refused,          ///< a row that the database does not take, and never will
    objected,         ///< what somebody's trigger raised about a row; another time it may not
    unexplained,      ///< of this row, or of every row: what else the database takes tells
  };
  DatabaseError(Kind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}
  [[nodiscard]] Kind kind() const { return kind_; }
  /// The database is away or has no room, whatever it was asked.
  [[nodiscard]] bool is_outage() const {
    return kind_ == Kind::unavailable || kind_ == Kind::connection_lost;
  }

 private:
  Kind kind_;
};

struct Bytes {
  std::string_view bytes;
};
/// A value in PostgreSQL's binary form: `type` is the object id of its type. SQLite has no use for it.
struct BinaryValue {
  std::uint32_t type = 0;
  std::string_view bytes;
};
/// Null, a 64-bit integer, a text, bytes. Views must live until run() returns.
using Parameter = std::variant<std::monostate, std::int64_t, std::string_view, Bytes, BinaryValue>;
using Row = std::vector<std::optional<std::string>>;  ///< columns as text, bytes as they are

/// The first rows of a statement, and whether there were more.
struct Rows {
  std::vector<Row> rows;
  bool cut = false;
};
/// What the cells of a row take, in bytes.
[[nodiscard]] std::size_t size_of(const Row& row);

enum class Dialect { sqlite, postgresql };

/// One thread at a time. Every function throws DatabaseError.
class Database {
 public:
  virtual ~Database() = default;
  [[nodiscard]] virtual Dialect dialect() const = 0;
  /// One statement, prepared once and kept. Gives its rows.
  virtual std::vector<Row> run(std::string_view sql, std::span<const Parameter> parameters = {}) = 0;
  std::vector<Row> run(std::string_view sql, std::initializer_list<Parameter> parameters) {
    return run(sql, std::span<const Parameter>(parameters.begin(), parameters.size()));
  }
  /// The rows that fit into `most_bytes`, one at least: memory is bounded whatever is stored.
  [[nodiscard]] virtual Rows run_within(std::size_t most_bytes, std::string_view sql,
                                        std::span<const Parameter> parameters) = 0;
  /// Several statements without parameters or rows.
  virtual void script(std::string_view sql) = 0;
  /// False also where an error has ended the transaction: SQLite's RAISE(ROLLBACK), a lost connection.
  [[nodiscard]] virtual bool is_in_transaction() const = 0;
  /// Ends a transaction that is still open, after an error.
  virtual void roll_back() noexcept = 0;
  /// How often a lost connection was made again.
  [[nodiscard]] virtual std::uint64_t reconnects() const { return 0; }
};

enum class Role { reader, writer };

/// Prepared statements that a connection keeps. Filters make many different ones; when there are more, all
/// are made anew.
inline constexpr std::size_t most_statements = 100;

/// Where a store lives.
struct DatabaseOptions {
  std::string url;  ///< postgresql://..., sqlite:///FILE; empty: store.sqlite in `data`
  std::string data = "holyfields-data";
};
using OpenDatabase = std::function<std::unique_ptr<Database>(Role)>;

/// What opens connections. PostgreSQL connects at first use, and again with pauses of min(2^n, 60) s.
/// Throws std::runtime_error with a sentence for a URL that is not understood.
[[nodiscard]] OpenDatabase database_opener(const DatabaseOptions& options);
/// What is wrong with a URL whose scheme, host and port are right, as service::checked() wants it; "" for
/// nothing.
[[nodiscard]] std::string fault_of_database_url(std::string_view url);
/// For logs and /health: without the password.
[[nodiscard]] std::string describe(const DatabaseOptions& options);

[[nodiscard]] std::unique_ptr<Database> open_sqlite(const std::string& file, Role role);
[[nodiscard]] std::unique_ptr<Database> open_postgresql(const std::string& url, Role role);
/// What libpq finds wrong with the URL, without what it quotes of it beyond a parameter's name.
[[nodiscard]] std::string fault_of_postgresql_url(const std::string& url);

/// Fills {id} and {c}.
[[nodiscard]] std::string in_dialect(std::string_view sql, Dialect dialect);

/// BEGIN of a writer; commit() or the destructor's rollback. Other writers wait: SQLite by BEGIN IMMEDIATE,
/// PostgreSQL by an advisory lock, so that sequences become visible in ascending order.
class Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Database& database_;
  bool open_ = true;
};

/// Does it so that an error undoes it and nothing else of the open transaction. The error's sentence, or
/// nothing when all went well. Throws for an outage.
[[nodiscard]] std::optional<std::string> attempt(Database& database, const std::function<void()>& work);

/// Does it, and once more where the connection turned out to be broken: a server that ended a connection may
/// well take another at once. For what may happen twice.
template <class Work>
auto with_second_try(Database& database, const Work& work) {
  try {
    return work(database);
  } catch (const DatabaseError& error) {
    if (error.kind() != DatabaseError::Kind::connection_lost) throw;
  }
  return work(database);
}

}  // namespace holyfields::store
