// The connections that only read: a few, made when first needed, each lent for one query.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>
#include <vector>

#include "tools/candystore/storage/database.hpp"

namespace holyfields::store {

/// What an answer may hold, in bytes of its events; one event is always handed out. A page that it cuts
/// has more.
inline constexpr std::size_t page_bytes = std::size_t{32} << 20;

/// Safe from any thread.
class Readers {
 public:
  /// Opens nothing yet. `most`: connections at once; who wants one more waits.
  Readers(OpenDatabase open, std::size_t most) : open_(std::move(open)), left_(most) {}

 private:
  friend class Reader;
  [[nodiscard]] std::unique_ptr<Database> take();
  void give_back(std::unique_ptr<Database> database);

  OpenDatabase open_;
  std::mutex mutex_;
  std::condition_variable free_again_;
  std::vector<std::unique_ptr<Database>> free_;
  std::size_t left_;  ///< that may be opened
};

/// A connection for one query; goes back to the free ones.
class Reader {
 public:
  explicit Reader(Readers& readers) : readers_(readers), database_(readers.take()) {}
  ~Reader() { readers_.give_back(std::move(database_)); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  /// The rows of a statement. A connection that was lost since the last query is made again first.
  [[nodiscard]] std::vector<Row> run(std::string_view sql, std::span<const Parameter> parameters = {}) const {
    return with_second_try(*database_, [&](Database& database) { return database.run(sql, parameters); });
  }
  [[nodiscard]] std::vector<Row> run(std::string_view sql,
                                     std::initializer_list<Parameter> parameters) const {
    return run(sql, std::span<const Parameter>(parameters.begin(), parameters.size()));
  }
  /// Of the rows, those that fit into `most_bytes`.
  [[nodiscard]] Rows run_within(std::size_t most_bytes, std::string_view sql,
                                std::span<const Parameter> parameters) const {
    return with_second_try(
        *database_, [&](Database& database) { return database.run_within(most_bytes, sql, parameters); });
  }
  [[nodiscard]] Rows run_within(std::size_t most_bytes, std::string_view sql,
                                std::initializer_list<Parameter> parameters) const {
    return run_within(most_bytes, sql, std::span<const Parameter>(parameters.begin(), parameters.size()));
  }

 private:
  Readers& readers_;
  std::unique_ptr<Database> database_;
};

}  // namespace holyfields::store
