// The store's tables behind functions: one writer, a few readers, either database. Thread-safe. Every
// function throws DatabaseError; kind unavailable when the database is away.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "tools/candystore/storage/chains.hpp"
#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/event.hpp"
#include "tools/candystore/storage/filter.hpp"
#include "tools/candystore/storage/migrations.hpp"
#include "tools/candystore/storage/readers.hpp"
#include "tools/candystore/storage/write.hpp"
#include "tools/ingress/registry.hpp"

namespace holyfields::store {

struct Page {
  std::vector<StoredEvent> events;
  bool has_more = false;
};
/// How long a dead letter is held by who publishes it again: many times what a broker may take to confirm.
inline constexpr std::chrono::seconds claim_time{60};

enum class Order { newest_first, oldest_first };

class Storage {
 public:
  /// Opens nothing yet. `readers`: connections for queries, made when first needed.
  explicit Storage(OpenDatabase open, std::size_t readers = 4);

  /// Brings the database to the newest version; to be called before anything else until it succeeds.
  Migrated prepare(const bus::Registry& registry);
  /// What that left for the operator.
  [[nodiscard]] std::vector<Waiting> waiting() const;

  /// Writes a batch in one transaction; what is not stored or a duplicate becomes no dead letter by itself.
  /// In halves where an event ends the transaction or is refused at its commit.
  [[nodiscard]] std::vector<WriteResult> write(std::span<const NewEvent> events);
  void write_dead_letters(std::span<const DeadLetter> letters);
  /// Notes that a message is about to be handled alone; how often it has been, this time included.
  [[nodiscard]] std::uint64_t suspect(std::string_view body);
  /// It did no harm, or is a dead letter now.
  void clear(std::string_view body);
  /// Takes a waiting dead letter for publishing it again, for at most `claim_time`: a process that ends
  /// meanwhile holds it no longer. Gives the claim's name, or nothing while another holds it and where it was
  /// requeued.
  [[nodiscard]] std::optional<std::string> claim(
      std::int64_t id, std::chrono::system_clock::time_point now = std::chrono::system_clock::now());
  /// Ends a claim: the letter is marked as requeued, or waits again. One that came back meanwhile waits.
  void end_claim(std::int64_t id, std::string_view claim, bool requeued);

  [[nodiscard]] std::optional<StoredEvent> find(std::string_view event_id);
  /// The bytes that were signed, of an event that came signed in another form than the canonical one.
  [[nodiscard]] std::optional<std::string> signed_bytes(std::string_view event_id);
  [[nodiscard]] Page query(const Filter& filter, Order order, std::size_t limit, std::size_t offset,
                           const std::optional<Cursor>& after = std::nullopt);
  [[nodiscard]] std::uint64_t count(const Filter& filter);
  /// Events committed after a sequence, in the order of commits.
  [[nodiscard]] Page since(std::int64_t sequence, std::size_t limit);
  [[nodiscard]] std::int64_t last_sequence();

  /// As the functions of chains.hpp.
  [[nodiscard]] Chain trace(std::string_view id, std::size_t most);
  [[nodiscard]] Chain ancestors(std::string_view event_id, std::size_t most);
  [[nodiscard]] Chain descendants(std::string_view event_id, std::size_t most);

  [[nodiscard]] std::vector<DeadLetter> dead_letters(const std::optional<std::string>& reason,
                                                     bool requeued_too, std::size_t limit,
                                                     std::size_t offset);
  [[nodiscard]] std::optional<DeadLetter> find_dead_letter(std::int64_t id);
  /// How many wait (were not requeued), and when the oldest came (RFC 3339; empty: none).
  struct DeadLetterCount {
    std::uint64_t waiting = 0;
    std::string oldest;
  };
  [[nodiscard]] DeadLetterCount count_dead_letters();
  /// Throws when the database does not answer.
  void ping();

 private:
  Database& writer();
  [[nodiscard]] std::vector<WriteResult> write_part(std::span<const NewEvent> events);

  OpenDatabase open_;
  std::mutex write_mutex_;
  mutable std::mutex waiting_mutex_;
  std::vector<Waiting> waiting_;
  std::unique_ptr<Database> writer_;
  Readers readers_;
};

}  // namespace holyfields::store
