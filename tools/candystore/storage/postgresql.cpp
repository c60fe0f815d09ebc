// PostgreSQL through libpq.
#include <libpq-fe.h>

#include <algorithm>
#include <chrono>
#include <map>

#include "tools/backoff/backoff.hpp"
#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/error_kinds.hpp"

namespace holyfields::store {

namespace {

constexpr Oid type_bytea = 17, type_int8 = 20;

struct Finish {
  void operator()(PGconn* connection) const { PQfinish(connection); }
};
struct Clear {
  void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, Clear>;

/// Parameters in the arrays that libpq wants.
struct Arguments {
  std::vector<const char*> values;
  std::vector<int> lengths, formats;
  std::vector<Oid> types;
  std::vector<std::string> texts;

  explicit Arguments(std::span<const Parameter> parameters) {
    texts.reserve(parameters.size());  // the pointers into it must stay
    for (const Parameter& parameter : parameters) {
      if (const auto* integer = std::get_if<std::int64_t>(&parameter)) {
        add_text(std::to_string(*integer), type_int8);
      } else if (const auto* text = std::get_if<std::string_view>(&parameter)) {
        add_text(std::string(*text), 0);
      } else if (const auto* bytes = std::get_if<Bytes>(&parameter)) {
        add_binary(bytes->bytes, type_bytea);
      } else if (const auto* binary = std::get_if<BinaryValue>(&parameter)) {
        add_binary(binary->bytes, binary->type);
      } else {
        add(nullptr, 0, 0, 0);
      }
    }
  }
  void add(const char* value, std::size_t length, int format, Oid type) {
    values.push_back(value);
    lengths.push_back(static_cast<int>(length));
    formats.push_back(format);
    types.push_back(type);
  }
  void add_text(std::string text, Oid type) { add(texts.emplace_back(std::move(text)).c_str(), 0, 0, type); }
  void add_binary(std::string_view bytes, Oid type) {
    add(bytes.data() != nullptr ? bytes.data() : "", bytes.size(), 1, type);
  }
};

class PostgresqlDatabase final : public Database {
 public:
  PostgresqlDatabase(std::string url, Role role) : url_(std::move(url)), role_(role) {}

  [[nodiscard]] Dialect dialect() const override { return Dialect::postgresql; }
  [[nodiscard]] std::uint64_t reconnects() const override { return reconnects_; }

  std::vector<Row> run(std::string_view sql, std::span<const Parameter> parameters) override {
    const Arguments arguments(parameters);
    const std::string& name = prepared(sql, arguments);
    const Result result(PQexecPrepared(connection_.get(), name.c_str(), static_cast<int>(parameters.size()),
                                       arguments.values.data(), arguments.lengths.data(),
                                       arguments.formats.data(), 0));
    check(result.get());
    return rows(result.get());
  }

  /// Row by row; libpq would else hold all of them. Those beyond the bound are read and forgotten.
  Rows run_within(std::size_t most_bytes, std::string_view sql,
                  std::span<const Parameter> parameters) override {
    const Arguments arguments(parameters);
    const std::string& name = prepared(sql, arguments);
    PGconn* const connection = connection_.get();
    if (PQsendQueryPrepared(connection, name.c_str(), static_cast<int>(parameters.size()),
                            arguments.values.data(), arguments.lengths.data(), arguments.formats.data(),
                            0) == 0)
      check(nullptr);
    PQsetSingleRowMode(connection);
    Rows found;
    Result last;
    std::size_t bytes = 0;
    for (Result next(PQgetResult(connection)); next != nullptr; next.reset(PQgetResult(connection))) {
      if (PQresultStatus(next.get()) != PGRES_SINGLE_TUPLE) {
        if (last == nullptr || PQresultStatus(last.get()) == PGRES_TUPLES_OK) last = std::move(next);
        continue;
      }
      if (found.cut) continue;
      Row row = std::move(rows(next.get()).front());
      bytes += size_of(row);
      found.cut = bytes > most_bytes && !found.rows.empty();
      if (!found.cut) found.rows.push_back(std::move(row));
    }
    check(last.get());
    return found;
  }

  void script(std::string_view sql) override {
    connect();
    check(Result(PQexec(connection_.get(), std::string(sql).c_str())).get());
  }

  [[nodiscard]] bool is_in_transaction() const override {
    if (connection_ == nullptr) return false;
    const PGTransactionStatusType status = PQtransactionStatus(connection_.get());
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
  }

  void roll_back() noexcept override {
    if (connection_ == nullptr) return;
    if (is_in_transaction()) Result(PQexec(connection_.get(), "ROLLBACK"));
    if (PQstatus(connection_.get()) != CONNECTION_OK) lose();
  }

 private:
  [[noreturn]] static void fail(std::string message,
                                DatabaseError::Kind kind = DatabaseError::Kind::unavailable) {
    while (!message.empty() && (message.back() == '\n' || message.back() == ' ')) message.pop_back();
    std::replace(message.begin(), message.end(), '\n', ' ');
    throw DatabaseError(kind, "PostgreSQL: " + message);
  }

  void connect() {
    if (connection_ != nullptr) return;
    if (!backoff_.is_due()) fail("the connection is lost; the next attempt is due soon.");
    std::unique_ptr<PGconn, Finish> made(PQconnectdb(with_defaults().c_str()));
    if (PQstatus(made.get()) != CONNECTION_OK) {
      backoff_.failed();
      fail(PQerrorMessage(made.get()));
    }
    backoff_.succeeded();
    if (was_connected_) ++reconnects_;
    was_connected_ = true;
    connection_ = std::move(made);
    PQsetNoticeProcessor(connection_.get(), [](void*, const char*) {}, nullptr);
    script(role_ == Role::reader ? "SET default_transaction_read_only = on; SET statement_timeout = '30s'; "
                                   "SET client_encoding = 'UTF8'"
                                 : "SET client_encoding = 'UTF8'; SET synchronous_commit = on");
  }

  /// A server that is gone without a word is noticed within seconds.
  [[nodiscard]] std::string with_defaults() const {
    const char* const mark = url_.find('?') == std::string::npos ? "?" : "&";
    return url_ + mark +
           "connect_timeout=5&keepalives_idle=10&keepalives_interval=5&tcp_user_timeout=30000&application_"
           "name=candystore";
  }

  void lose() noexcept {
    connection_.reset();
    names_.clear();
  }

  void check(const PGresult* result) {
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return;
    const char* const state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char* const primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const std::string message = primary != nullptr ? primary : PQerrorMessage(connection_.get());
    if (PQstatus(connection_.get()) == CONNECTION_OK)
      fail(message, state != nullptr ? kind_of_sqlstate(state) : DatabaseError::Kind::unavailable);
    lose();
    fail(message, DatabaseError::Kind::connection_lost);
  }

  const std::string& prepared(std::string_view sql, const Arguments& arguments) {
    connect();
    if (const auto known = names_.find(sql); known != names_.end()) return known->second;
    if (names_.size() >= most_statements) {
      check(Result(PQexec(connection_.get(), "DEALLOCATE ALL")).get());
      names_.clear();
    }
    const std::string name = "s" + std::to_string(names_.size());
    check(Result(PQprepare(connection_.get(), name.c_str(), in_dialect(sql, Dialect::postgresql).c_str(),
                           static_cast<int>(arguments.types.size()), arguments.types.data()))
              .get());
    return names_.emplace(std::string(sql), name).first->second;
  }

  static std::vector<Row> rows(const PGresult* result) {
    std::vector<Row> rows(static_cast<std::size_t>(PQntuples(result)));
    const int columns = PQnfields(result);
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
      Row& row = rows[static_cast<std::size_t>(i)];
      row.resize(static_cast<std::size_t>(columns));
      for (int j = 0; j < columns; ++j) {
        if (PQgetisnull(result, i, j) == 0) row[static_cast<std::size_t>(j)] = cell(result, i, j);
      }
    }
    return rows;
  }

  static std::string cell(const PGresult* result, int row, int column) {
    const char* const text = PQgetvalue(result, row, column);
    if (PQftype(result, column) != type_bytea)
      return {text, static_cast<std::size_t>(PQgetlength(result, row, column))};
    std::size_t size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> bytes(
        PQunescapeBytea(reinterpret_cast<const unsigned char*>(text), &size), PQfreemem);
    return {reinterpret_cast<const char*>(bytes.get()), size};
  }

  std::string url_;
  Role role_;
  std::unique_ptr<PGconn, Finish> connection_;
  std::map<std::string, std::string, std::less<>> names_;  // of prepared statements, by their SQL
  Backoff backoff_{std::chrono::seconds(1)};
  bool was_connected_ = false;
  std::uint64_t reconnects_ = 0;
};

}  // namespace

std::string fault_of_postgresql_url(const std::string& url) {
  char* message = nullptr;
  PQconninfoOption* const options = PQconninfoParse(url.c_str(), &message);
  if (options != nullptr) {
    PQconninfoFree(options);
    return "";
  }
  std::string text = message != nullptr ? message : "out of memory";
  PQfreemem(message);
  // What is quoted may be a password, but where it is the name of a parameter.
  if (!text.starts_with("invalid URI query parameter")) text = text.substr(0, text.find(':'));
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  return "a URL that libpq understands is needed (" + text + ")";
}

std::unique_ptr<Database> open_postgresql(const std::string& url, Role role) {
  return std::make_unique<PostgresqlDatabase>(url, role);
}

}  // namespace holyfields::store
