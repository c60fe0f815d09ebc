// The bounded queue between whoever sends on a stream, from any thread, and the loop that writes to the
// socket.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>

#include "tools/service/http.hpp"
#include "tools/service/server/loop.hpp"

namespace holyfields::service {

struct Frame {
  std::string text;
  std::string id;
};

/// A peer that is fed by an Outbox.
class StreamPeer : public Peer {
 public:
  /// Frames wait: write them, one write at a time.
  virtual void flush() = 0;
};

class Outbox {
 public:
  Outbox(std::shared_ptr<Mailbox> mailbox, std::uint64_t peer, std::size_t limit)
      : mailbox_(std::move(mailbox)), peer_(peer), limit_(limit) {}

  /// False when the stream is closed, or is closed now because more than the limit waits already.
  bool push(Frame frame);
  /// Whether push() would queue a frame of that many bytes, its id included.
  [[nodiscard]] bool has_room(std::size_t bytes) const;
  /// The frame that has waited longest.
  [[nodiscard]] std::optional<Frame> pop();
  /// From the sender: what waits is still written.
  void finish();
  /// From the loop: the peer is gone; what waits is dropped.
  void end();
  [[nodiscard]] bool is_open() const;
  /// Whether the sender has finished and nothing waits.
  [[nodiscard]] bool is_exhausted() const;

 private:
  [[nodiscard]] bool fits(std::size_t size) const;  // mutex_ is held

  const std::shared_ptr<Mailbox> mailbox_;
  const std::uint64_t peer_;
  const std::size_t limit_;
  mutable std::mutex mutex_;
  std::deque<Frame> frames_;
  std::size_t bytes_ = 0;  // of the frames, with what each costs beside its text
  bool open_ = true;
  bool announced_ = false;  // the loop has been told that frames wait
};

/// The handle that a StreamHandler gets; letting go of it closes the stream.
[[nodiscard]] std::shared_ptr<Stream> make_stream(std::shared_ptr<Outbox> outbox);

}  // namespace holyfields::service
