#include "tools/bus/embedded/presence.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace holyfields::bus::embedded {
namespace {

struct flock byte_of(std::int64_t owner) {
  struct flock range{};
  range.l_type = F_WRLCK;
  range.l_whence = SEEK_SET;
  range.l_start = owner;
  range.l_len = 1;
  return range;
}

}  // namespace

// Locks of the open file description, not of the process: two subscriptions of one process are two owners.
Presence::Presence(const std::string& path, std::int64_t owner)
    : file_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
  struct flock range = byte_of(owner);
  if (file_ < 0 || ::fcntl(file_, F_OFD_SETLK, &range) != 0) {
    const std::string reason = std::strerror(errno);
    if (file_ >= 0) ::close(file_);
    throw std::runtime_error("The file " + path + " cannot be locked: " + reason + ".");
  }
}

Presence::~Presence() {
  ::close(file_);
}

bool Presence::is_alive(std::int64_t owner) const {
  struct flock range = byte_of(owner);
  return ::fcntl(file_, F_OFD_GETLK, &range) != 0 || range.l_type != F_UNLCK;
}

}  // namespace holyfields::bus::embedded
