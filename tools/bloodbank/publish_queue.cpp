#include "tools/bloodbank/publish_queue.hpp"

#include <exception>
#include <iterator>
#include <span>
#include <utility>

namespace holyfields::bloodbank {

PublishQueue::PublishQueue(bus::Broker& broker, const PublishQueueOptions& options)
    : broker_(broker), options_(options) {
  for (unsigned i = 0; i < options_.threads; ++i) threads_.emplace_back([this] { work(); });
}

PublishQueue::~PublishQueue() {
  stop();
}

bool PublishQueue::offer(PublishJob job) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_ || events_ + job.messages.size() > options_.capacity) return false;
    events_ += job.messages.size();
    jobs_.push_back(std::move(job));
  }
  wake_.notify_one();
  return true;
}

void PublishQueue::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

std::size_t PublishQueue::size() const {
  const std::lock_guard lock(mutex_);
  return events_;
}

std::vector<PublishJob> PublishQueue::next_jobs() {
  std::unique_lock lock(mutex_);
  wake_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
  std::vector<PublishJob> taken;
  std::size_t events = 0;
  while (!jobs_.empty() && (taken.empty() || events + jobs_.front().messages.size() <= options_.batch)) {
    events += jobs_.front().messages.size();
    taken.push_back(std::move(jobs_.front()));
    jobs_.pop_front();
  }
  return taken;
}

void PublishQueue::publish(std::vector<PublishJob> jobs) {
  std::vector<bus::Message> messages;
  std::vector<std::size_t> counts;
  for (PublishJob& job : jobs) {
    counts.push_back(job.messages.size());
    std::move(job.messages.begin(), job.messages.end(), std::back_inserter(messages));
  }
  std::vector<bus::Receipt> receipts;
  std::string error = "The broker gave no answer for this event.";
  try {
    receipts = broker_.publish(messages, options_.confirm_timeout);
  } catch (const std::exception& failure) {
    error = failure.what();
  }
  receipts.resize(messages.size(), {bus::Outcome::unavailable, error});
  auto next = std::make_move_iterator(receipts.begin());
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    const auto end = next + static_cast<std::ptrdiff_t>(counts[i]);
    jobs[i].done(std::vector<bus::Receipt>(next, end));
    next = end;
  }
  const std::lock_guard lock(mutex_);
  events_ -= messages.size();
}

void PublishQueue::work() {
  while (true) {
    std::vector<PublishJob> jobs = next_jobs();
    if (jobs.empty()) return;  // stopped, and nothing is left
    publish(std::move(jobs));
  }
}

}  // namespace holyfields::bloodbank
