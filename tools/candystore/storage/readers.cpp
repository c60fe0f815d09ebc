#include "tools/candystore/storage/readers.hpp"

#include <utility>

namespace holyfields::store {

std::unique_ptr<Database> Readers::take() {
  std::unique_lock lock(mutex_);
  free_again_.wait(lock, [&] { return !free_.empty() || left_ > 0; });
  if (!free_.empty()) {
    std::unique_ptr<Database> database = std::move(free_.back());
    free_.pop_back();
    return database;
  }
  --left_;
  lock.unlock();
  try {
    return open_(Role::reader);
  } catch (...) {
    give_back(nullptr);
    throw;
  }
}

void Readers::give_back(std::unique_ptr<Database> database) {
  const std::lock_guard lock(mutex_);
  if (database != nullptr) {
    free_.push_back(std::move(database));
  } else {
    ++left_;
  }
  free_again_.notify_one();
}

}  // namespace holyfields::store
