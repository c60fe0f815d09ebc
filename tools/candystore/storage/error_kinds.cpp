#include "tools/candystore/storage/error_kinds.hpp"

#include <sqlite3.h>

namespace holyfields::store {

namespace {

using enum DatabaseError::Kind;

struct SqlstateRule {
  std::string_view begin;  ///< of the SQLSTATE; the first rule that fits decides
  DatabaseError::Kind kind;
};

constexpr SqlstateRule sqlstate_rules[] = {
    {"08", unavailable},     // connection exception
    {"0A", refused},         // feature not supported, of a value
    {"22", refused},         // data exception
    {"23", refused},         // integrity constraint violation
    {"25", unavailable},     // transaction state: read-only, idle for too long
    {"28", unavailable},     // authorization
    {"3D", unavailable},     // the database is gone
    {"53200", unexplained},  // out of memory, as one huge row may be
    {"53400", unexplained},  // a limit of the configuration
    {"53", unavailable},     // disk full, too many connections
    {"54", refused},         // a limit of the program: an index entry too long, nesting too deep
    {"57014", unexplained},  // cancelled, a time-out: by one row's trigger, or by whoever holds a lock
    {"57", unavailable},     // shutting down
    {"72", unavailable},     // snapshot too old
    {"F0", unavailable},     // the server's configuration
    {"XX001", unavailable},  // corrupted data
    {"XX002", unavailable},  // a corrupted index
    {"P0", objected},        // raise exception
    {"0", unexplained},  // the standard's own classes: what a trigger's mistake may raise for one row, and
    {"2", unexplained},  // a missing right or table for every row
    {"3", unexplained},     {"4", unexplained},  // among them serialization failures and deadlocks
    {"5", unexplained},                          // among them a lock that is not available, input and output
    {"HV", unexplained},                         // foreign data
    {"XX", unexplained},  // internal error, which is also what other languages than PL/pgSQL raise
    {"", objected},       // a state that somebody made up for `raise exception`
};

struct SqliteRule {
  int primary;
  DatabaseError::Kind kind;
};

/// What is not here may be of one row: a function that it called ran out of memory, or was misused.
constexpr SqliteRule sqlite_rules[] = {
    {SQLITE_CONSTRAINT, refused},   {SQLITE_TOOBIG, refused},       {SQLITE_MISMATCH, refused},
    {SQLITE_PERM, unavailable},     {SQLITE_BUSY, unavailable},     {SQLITE_LOCKED, unavailable},
    {SQLITE_READONLY, unavailable}, {SQLITE_IOERR, unavailable},    {SQLITE_CORRUPT, unavailable},
    {SQLITE_FULL, unavailable},     {SQLITE_CANTOPEN, unavailable}, {SQLITE_PROTOCOL, unavailable},
    {SQLITE_SCHEMA, unavailable},   {SQLITE_NOLFS, unavailable},    {SQLITE_NOTADB, unavailable},
};

}  // namespace

DatabaseError::Kind kind_of_sqlstate(std::string_view state) {
  for (const SqlstateRule& rule : sqlstate_rules)
    if (state.starts_with(rule.begin)) return rule.kind;
  return unexplained;
}

DatabaseError::Kind kind_of_sqlite(int code) {
  for (const SqliteRule& rule : sqlite_rules)
    if ((code & 0xFF) == rule.primary) return rule.kind;
  return unexplained;
}

}  // namespace holyfields::store
