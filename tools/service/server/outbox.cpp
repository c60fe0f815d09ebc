#include "tools/service/server/outbox.hpp"

namespace holyfields::service {
namespace {

// What a queued frame costs beside its text.
constexpr std::size_t frame_overhead = sizeof(Frame) + 32;

class QueuedStream final : public Stream {
 public:
  explicit QueuedStream(std::shared_ptr<Outbox> outbox) : outbox_(std::move(outbox)) {}
  // NOLINTNEXTLINE(bugprone-exception-escape): a mutex that cannot be locked is the end in any case
  ~QueuedStream() override { outbox_->finish(); }
  bool send(std::string_view text, std::string_view id) override {
    return outbox_->push({std::string(text), std::string(id)});
  }
  [[nodiscard]] bool has_room(std::size_t bytes) const override { return outbox_->has_room(bytes); }
  void close() override { outbox_->finish(); }
  [[nodiscard]] bool is_open() const override { return outbox_->is_open(); }

 private:
  std::shared_ptr<Outbox> outbox_;
};

}  // namespace

bool Outbox::push(Frame frame) {
  bool too_slow = false;
  {
    const std::lock_guard lock(mutex_);
    if (!open_) return false;
    const std::size_t size = frame.text.size() + frame.id.size() + frame_overhead;
    too_slow = !fits(size);
    if (too_slow) {
      open_ = false;
      frames_.clear();
      bytes_ = 0;
    } else {
      frames_.push_back(std::move(frame));
      bytes_ += size;
      if (announced_) return true;
      announced_ = true;
    }
  }
  mailbox_->deliver<StreamPeer>(peer_,
                                [too_slow](StreamPeer& peer) { too_slow ? peer.close() : peer.flush(); });
  return !too_slow;
}

std::optional<Frame> Outbox::pop() {
  const std::lock_guard lock(mutex_);
  if (frames_.empty()) {
    announced_ = false;
    return std::nullopt;
  }
  Frame frame = std::move(frames_.front());
  frames_.pop_front();
  bytes_ -= frame.text.size() + frame.id.size() + frame_overhead;
  return frame;
}

bool Outbox::has_room(std::size_t bytes) const {
  const std::lock_guard lock(mutex_);
  return fits(bytes + frame_overhead);
}

/// A single frame may be larger than the limit, as long as nothing waits before it.
bool Outbox::fits(std::size_t size) const {
  return frames_.empty() || bytes_ + size <= limit_;
}

void Outbox::finish() {
  {
    const std::lock_guard lock(mutex_);
    if (!open_) return;
    open_ = false;
  }
  mailbox_->deliver<StreamPeer>(peer_, [](StreamPeer& peer) { peer.flush(); });
}

void Outbox::end() {
  const std::lock_guard lock(mutex_);
  open_ = false;
  frames_.clear();
  bytes_ = 0;
}

bool Outbox::is_open() const {
  const std::lock_guard lock(mutex_);
  return open_;
}

bool Outbox::is_exhausted() const {
  const std::lock_guard lock(mutex_);
  return !open_ && frames_.empty();
}

std::shared_ptr<Stream> make_stream(std::shared_ptr<Outbox> outbox) {
  return std::make_shared<QueuedStream>(std::move(outbox));
}

}  // namespace holyfields::service
