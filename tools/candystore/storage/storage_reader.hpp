// How Storage reaches its database: connections that are made again, and those that only read.
#pragma once

#include <initializer_list>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "tools/candystore/storage/storage.hpp"

namespace holyfields::store {

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

/// A connection for one query; goes back to the free ones.
class Storage::Reader {
 public:
  explicit Reader(Storage& storage) : storage_(storage) {
    std::unique_lock lock(storage.read_mutex_);
    storage.reader_free_.wait(lock,
                              [&] { return !storage.free_readers_.empty() || storage.readers_left_ > 0; });
    if (!storage.free_readers_.empty()) {
      database_ = std::move(storage.free_readers_.back());
      storage.free_readers_.pop_back();
      return;
    }
    --storage.readers_left_;
    lock.unlock();
    try {
      database_ = storage.open_(Role::reader);
    } catch (...) {
      give_back();
      throw;
    }
  }
  ~Reader() { give_back(); }
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
  void give_back() {
    const std::lock_guard lock(storage_.read_mutex_);
    if (database_ != nullptr) {
      storage_.free_readers_.push_back(std::move(database_));
    } else {
      ++storage_.readers_left_;
    }
    storage_.reader_free_.notify_one();
  }
  Storage& storage_;
  std::unique_ptr<Database> database_;
};

}  // namespace holyfields::store
