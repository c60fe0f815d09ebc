// Writing events: a batch in one transaction, an outcome for each.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/event.hpp"

namespace holyfields::store {

enum class WriteOutcome {
  stored,
  duplicate,  ///< the same event is there already
  conflict,   ///< another event is there under its event_id
  refused,    ///< the database does not take it; its neighbours are stored
  failed,     ///< as refused, but by an error that says nothing of its data: it may be taken another time
};
struct WriteResult {
  WriteOutcome outcome = WriteOutcome::stored;
  std::string detail;  ///< why it was refused, or failed
};

/// Inserts events in order, in the transaction that the caller has open. Results in the order of events.
/// Where the database refuses one, halves of them, down to that one, and all others are inserted. Throws
/// DatabaseError where the database takes none, or a row has ended the transaction; then this must be rolled
/// back and nothing is stored.
[[nodiscard]] std::vector<WriteResult> insert_events(Database& database, std::span<const NewEvent> events);

/// Whether an error is of the rows at hand, and not of all: where the error itself does not tell, whether the
/// database takes another event, in the transaction that the caller has open. Nothing stays of that.
[[nodiscard]] bool is_of_rows(Database& database, const DatabaseError& error);

/// What an error makes of the one event that it was raised for.
[[nodiscard]] WriteResult result_of(const DatabaseError& error);

/// What messages and dead letters are told apart by: the SHA-1 of bytes as 40 hexadecimal digits.
[[nodiscard]] std::string hex_digest(std::string_view bytes);

/// As insert_events(). A letter with the bytes and reason of one that is there counts as one more attempt.
void insert_dead_letters(Database& database, std::span<const DeadLetter> letters);

}  // namespace holyfields::store
