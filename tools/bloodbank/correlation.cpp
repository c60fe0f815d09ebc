#include "tools/bloodbank/correlation.hpp"

#include <hiredis/hiredis.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

#include <holy/json/document.hpp>
#include <holy/json/writer.hpp>
#include <holy/types/timestamp.hpp>

namespace holyfields::bus {
namespace {

constexpr std::chrono::seconds pause_after_failure{2};

struct FreeReply {
  void operator()(redisReply* reply) const { freeReplyObject(reply); }
};
using Reply = std::unique_ptr<redisReply, FreeReply>;
using Command = std::vector<std::string>;

std::string forward_key(std::string_view id) {
  return "bloodbank:correlation:forward:" + std::string(id);
}
std::string reverse_key(std::string_view id) {
  return "bloodbank:correlation:reverse:" + std::string(id);
}

std::string record_of(const CausedBy& event, const std::string& now) {
  return holy::json::object_text([&](holy::json::ObjectWriter& record) {
    record.member("parent_event_ids", event.parents);
    record.member("created_at", now);
    record.member("metadata", holy::json::Raw{event.metadata});
  });
}

/// Reads the string at a forward key, as far as it is what we expect: other programs write there as well.
void read_record(std::string_view text, Correlation& out) {
  const holy::json::Reading reading = holy::json::read(text);
  if (!reading.ok() || !reading.document.root().is(holy::json::Kind::object)) return;
  const holy::json::Value root = reading.document.root();
  if (const auto parents = root.find("parent_event_ids"); parents && parents->is(holy::json::Kind::array)) {
    for (const holy::json::Value parent : parents->items()) {
      if (parent.is(holy::json::Kind::string)) out.parents.emplace_back(parent.string());
    }
  }
  if (const auto at = root.find("created_at"); at && at->is(holy::json::Kind::string))
    out.created_at = at->string();
  if (const auto data = root.find("metadata"); data && data->is(holy::json::Kind::object))
    out.metadata = data->text();
}

using Neighbours = std::map<std::string, std::vector<std::string>>;

/// Each event after all that it leads to, the start last. `neighbours` may have cycles.
std::vector<std::string> in_order(const std::string& start, const Neighbours& neighbours) {
  struct Step {
    const std::string* id;
    std::size_t next = 0;
  };
  std::vector<std::string> order;
  std::set<std::string_view> seen = {start};
  std::vector<Step> path = {{&start}};
  while (!path.empty()) {
    Step& step = path.back();
    const auto found = neighbours.find(*step.id);
    if (found == neighbours.end() || step.next == found->second.size()) {
      order.push_back(*step.id);
      path.pop_back();
      continue;
    }
    const std::string& next = found->second[step.next++];
    if (seen.insert(next).second) path.push_back({&next});
  }
  return order;
}

}  // namespace

class CorrelationTracker::Session {
 public:
  explicit Session(const CorrelationOptions& options) : options_(options) {}

  std::mutex mutex;

  /// The replies to all commands, sent at once; nothing when Redis is away.
  std::optional<std::vector<Reply>> run(const std::vector<Command>& commands) {
    if (!connect()) return std::nullopt;
    for (const Command& command : commands) append(command);
    std::vector<Reply> replies;
    for (std::size_t i = 0; i < commands.size(); ++i) {
      void* reply = nullptr;
      if (redisGetReply(context_.get(), &reply) != REDIS_OK) return give_up(context_->errstr);
      replies.emplace_back(static_cast<redisReply*>(reply));
      if (replies.back()->type == REDIS_REPLY_ERROR) return give_up(replies.back()->str);
    }
    trouble_.clear();
    return replies;
  }
  [[nodiscard]] const std::string& trouble() const { return trouble_; }

 private:
  using Clock = std::chrono::steady_clock;
  struct FreeContext {
    void operator()(redisContext* context) const { redisFree(context); }
  };

  bool connect() {
    if (context_) return true;
    if (Clock::now() < next_try_) return false;
    const auto ms = options_.timeout.count();
    const timeval timeout{ms / 1000, ms % 1000 * 1000};
    context_.reset(redisConnectWithTimeout(options_.host.c_str(), options_.port, timeout));
    if (!context_ || context_->err != 0) {
      give_up(context_ ? context_->errstr : "out of memory");
      return false;
    }
    redisSetTimeout(context_.get(), timeout);
    redisEnableKeepAlive(context_.get());
    if (!options_.password.empty()) {
      Command log_in = {"AUTH"};
      if (!options_.user.empty()) log_in.push_back(options_.user);
      log_in.push_back(options_.password);
      if (!accepts(log_in)) return false;
    }
    return options_.database == 0 || accepts({"SELECT", std::to_string(options_.database)});
  }

  bool accepts(const Command& command) {
    append(command);
    void* answer = nullptr;
    if (redisGetReply(context_.get(), &answer) != REDIS_OK) {
      give_up(context_->errstr);
      return false;
    }
    const Reply reply(static_cast<redisReply*>(answer));
    if (reply->type != REDIS_REPLY_ERROR) return true;
    give_up(reply->str);
    return false;
  }

  void append(const Command& command) {
    std::vector<const char*> texts;
    std::vector<std::size_t> sizes;
    for (const std::string& part : command) {
      texts.push_back(part.data());
      sizes.push_back(part.size());
    }
    redisAppendCommandArgv(context_.get(), static_cast<int>(texts.size()), texts.data(), sizes.data());
  }

  std::nullopt_t give_up(const char* reason) {
    trouble_ = "Redis at " + options_.host + ":" + std::to_string(options_.port) + ": " + reason + ".";
    context_.reset();
    next_try_ = Clock::now() + pause_after_failure;
    return std::nullopt;
  }

  const CorrelationOptions& options_;
  std::unique_ptr<redisContext, FreeContext> context_;
  Clock::time_point next_try_{};
  std::string trouble_;
};

namespace {

std::vector<std::string> members_of(const redisReply& reply) {
  std::vector<std::string> members;
  if (reply.type != REDIS_REPLY_ARRAY) return members;
  for (std::size_t i = 0; i < reply.elements; ++i) {
    members.emplace_back(reply.element[i]->str, static_cast<std::size_t>(reply.element[i]->len));
  }
  std::ranges::sort(members);
  return members;
}

struct Direction {
  Command (*ask)(const std::string& id);
  std::vector<std::string> (*read)(const redisReply& reply);
};

constexpr Direction to_parents = {[](const std::string& id) -> Command { return {"GET", forward_key(id)}; },
                                  [](const redisReply& reply) {
                                    Correlation record;
                                    if (reply.type == REDIS_REPLY_STRING)
                                      read_record({reply.str, static_cast<std::size_t>(reply.len)}, record);
                                    return record.parents;
                                  }};
constexpr Direction to_children = {
    [](const std::string& id) -> Command { return {"SMEMBERS", reverse_key(id)}; }, members_of};

/// One generation in one exchange. Nothing when Redis is away.
template <class Session>
std::optional<Neighbours> walk(Session& session, const std::string& start, const Direction& direction,
                               bool& cut) {
  Neighbours found;
  std::set<std::string> seen = {start};
  std::vector<std::string> generation = {start};
  for (int depth = 0; !generation.empty(); ++depth) {
    if (depth == CorrelationTracker::max_depth || seen.size() > CorrelationTracker::max_events) {
      cut = true;
      break;
    }
    std::vector<Command> commands;
    for (const std::string& id : generation) commands.push_back(direction.ask(id));
    const auto replies = session.run(commands);
    if (!replies) return std::nullopt;
    std::vector<std::string> next;
    for (std::size_t i = 0; i < generation.size(); ++i) {
      std::vector<std::string> neighbours = direction.read(*(*replies)[i]);
      for (const std::string& id : neighbours) {
        if (seen.insert(id).second) next.push_back(id);
      }
      if (!neighbours.empty()) found.emplace(generation[i], std::move(neighbours));
    }
    generation = std::move(next);
  }
  return found;
}

}  // namespace

CorrelationTracker::CorrelationTracker(CorrelationOptions options)
    : options_(std::move(options)), session_(std::make_unique<Session>(options_)) {}
CorrelationTracker::~CorrelationTracker() = default;

bool CorrelationTracker::add(std::span<const CausedBy> events) {
  const std::string now = holy::Timestamp::now().str();
  const std::string seconds = std::to_string(std::chrono::seconds(options_.time_to_live).count());
  std::vector<Command> commands;
  for (const CausedBy& event : events) {
    if (event.parents.empty()) continue;
    commands.push_back({"SETEX", forward_key(event.event_id), seconds, record_of(event, now)});
    for (const std::string& parent : event.parents) {
      commands.push_back({"SADD", reverse_key(parent), event.event_id});
      commands.push_back({"EXPIRE", reverse_key(parent), seconds});
    }
  }
  if (commands.empty()) return true;
  const std::lock_guard lock(session_->mutex);
  return session_->run(commands).has_value();
}

std::optional<Correlation> CorrelationTracker::find(const std::string& event_id) {
  const std::lock_guard lock(session_->mutex);
  Correlation found;
  const auto record = session_->run({{"GET", forward_key(event_id)}, {"SMEMBERS", reverse_key(event_id)}});
  if (!record) return std::nullopt;
  const redisReply& forward = *(*record)[0];
  if (forward.type == REDIS_REPLY_STRING)
    read_record({forward.str, static_cast<std::size_t>(forward.len)}, found);
  found.children = members_of(*(*record)[1]);
  const auto up = walk(*session_, event_id, to_parents, found.cut);
  const auto down = up ? walk(*session_, event_id, to_children, found.cut) : std::nullopt;
  if (!down) return std::nullopt;
  found.ancestors = in_order(event_id, *up);
  found.descendants = in_order(event_id, *down);
  return found;
}

bool CorrelationTracker::is_available() {
  const std::lock_guard lock(session_->mutex);
  return session_->run({{"PING"}}).has_value();
}

std::string CorrelationTracker::trouble() const {
  const std::lock_guard lock(session_->mutex);
  return session_->trouble();
}

}  // namespace holyfields::bus
