#include "tools/candystore/storage/database.hpp"

#include <filesystem>
#include <utility>

namespace holyfields::store {

namespace {

/// "postgresql+asyncpg://" is SQLAlchemy's way to name a driver.
std::string without_driver(std::string url) {
  const std::size_t end = url.find("://"), plus = url.find('+');
  if (plus < end && end != std::string::npos) url.erase(plus, end - plus);
  return url;
}

bool is_postgresql(std::string_view url) {
  return url.starts_with("postgresql://") || url.starts_with("postgres://");
}

std::string sqlite_file(const DatabaseOptions& options, const std::string& url) {
  if (url.empty()) return (std::filesystem::path(options.data) / "store.sqlite").string();
  return url.substr(std::string_view("sqlite:///").size());
}

}  // namespace

OpenDatabase database_opener(const DatabaseOptions& options) {
  const std::string url = without_driver(options.url);
  if (is_postgresql(url)) return [url](Role role) { return open_postgresql(url, role); };
  if (!url.empty() && !url.starts_with("sqlite:///")) {
    throw std::runtime_error("The URL of the database, of the kind '" + url.substr(0, url.find(':')) +
                             "', is not understood: write postgresql://user@host/name or sqlite:///file.");
  }
  const std::string file = sqlite_file(options, url);
  return [file](Role role) { return open_sqlite(file, role); };
}

std::string fault_of_database_url(std::string_view url) {
  const std::string plain = without_driver(std::string(url));
  return is_postgresql(plain) ? fault_of_postgresql_url(plain) : "";
}

std::string describe(const DatabaseOptions& options) {
  std::string url = without_driver(options.url);
  if (!is_postgresql(url)) {
    return url.empty() || url.starts_with("sqlite:///") ? "SQLite " + sqlite_file(options, url) : url;
  }
  const std::size_t start = url.find("://") + 3, at = url.find('@', start), colon = url.find(':', start);
  if (at != std::string::npos && colon < at) url.replace(colon + 1, at - colon - 1, "***");
  if (const std::size_t password = url.find("password="); password != std::string::npos) {
    url.replace(password + 9, url.find('&', password) - (password + 9), "***");
  }
  return "PostgreSQL " + url;
}

std::size_t size_of(const Row& row) {
  std::size_t size = 0;
  for (const auto& cell : row) size += cell ? cell->size() : 0;
  return size;
}

std::string in_dialect(std::string_view sql, Dialect dialect) {
  const std::pair<std::string_view, std::string_view> holes[] = {
      {"{id}", dialect == Dialect::sqlite ? "TEXT" : "uuid"},
      {"{c}", dialect == Dialect::sqlite ? "" : " COLLATE \"C\""}};
  std::string out(sql);
  for (const auto& [hole, text] : holes) {
    for (std::size_t at = out.find(hole); at != std::string::npos; at = out.find(hole, at)) {
      out.replace(at, hole.size(), text);
    }
  }
  return out;
}

Transaction::Transaction(Database& database) : database_(database) {
  if (database.dialect() == Dialect::sqlite) {
    database.script("BEGIN IMMEDIATE");
  } else {
    database.script("BEGIN; SELECT pg_advisory_xact_lock(7310865411)");
  }
}

Transaction::~Transaction() {
  if (open_) database_.roll_back();
}

std::optional<std::string> attempt(Database& database, const std::function<void()>& work) {
  database.script("SAVEPOINT attempt");
  try {
    work();
  } catch (const DatabaseError& error) {
    if (error.is_outage()) throw;
    database.script("ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt");
    return error.what();
  }
  database.script("RELEASE SAVEPOINT attempt");
  return std::nullopt;
}

void Transaction::commit() {
  database_.script("COMMIT");
  open_ = false;
}

}  // namespace holyfields::store
