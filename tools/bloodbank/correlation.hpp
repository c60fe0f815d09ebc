// Which event caused which, in Redis, with the keys that the platform's other programs use (docs/interop.md):
//   bloodbank:correlation:forward:{child}   {"parent_event_ids":[...],"created_at":...,"metadata":{}}
//   bloodbank:correlation:reverse:{parent}  the set of its children
// Redis is a help, not a need: without it nothing is recorded and nothing is known, and publishing goes on.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace holyfields::bus {

struct CorrelationOptions {
  std::string host = "localhost";
  int port = 6379;
  int database = 0;
  std::string user = {};  ///< of Redis 6 access control; empty: the default user
  std::string password = {};
  std::chrono::hours time_to_live{30 * 24};
  std::chrono::milliseconds timeout{1000};  ///< for connecting and for each answer
};

/// An event and the ids of its direct parents.
struct CausedBy {
  std::string event_id;
  std::vector<std::string> parents;
  std::string metadata = "{}";  ///< a JSON object
};

/// All that is known of one event. One that nobody recorded has chains that hold it alone.
struct Correlation {
  std::vector<std::string> parents;
  std::vector<std::string> children;     ///< sorted
  std::vector<std::string> ancestors;    ///< [root ... the event itself], parents before their children
  std::vector<std::string> descendants;  ///< [leaf ... the event itself], children before their parents
  std::string created_at = {};           ///< when it was recorded, RFC 3339; empty if it was not
  std::string metadata = "{}";           ///< a JSON object
  bool cut = false;                      ///< a chain was longer than the limits below
};

/// Safe from any thread; one connection, made when it is first needed and again, after a pause, when it was
/// lost.
class CorrelationTracker {
 public:
  static constexpr int max_depth = 100;
  static constexpr std::size_t max_events = 10'000;  ///< in a chain

  explicit CorrelationTracker(CorrelationOptions options);
  ~CorrelationTracker();
  CorrelationTracker(const CorrelationTracker&) = delete;
  CorrelationTracker& operator=(const CorrelationTracker&) = delete;

  /// Records all in one exchange with Redis; events without parents are left out. False when Redis is away or
  /// too slow: some of them may not be recorded. While it is away this returns at once.
  bool add(std::span<const CausedBy> events);
  /// Follows both directions; nothing when Redis is away.
  [[nodiscard]] std::optional<Correlation> find(const std::string& event_id);
  /// Whether Redis answers now.
  [[nodiscard]] bool is_available();
  /// What went wrong last, as a sentence without the password; empty when nothing did.
  [[nodiscard]] std::string trouble() const;

 private:
  class Session;
  const CorrelationOptions options_;
  std::unique_ptr<Session> session_;
};

}  // namespace holyfields::bus
