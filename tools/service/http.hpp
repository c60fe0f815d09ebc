// HTTP as handlers see it: a request, an answer, routes. No socket, no Boost: the server (server.hpp) knows
// those.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holyfields::service {

/// Header fields by lower-case name; the first of a repeated one.
using Headers = std::map<std::string, std::string, std::less<>>;

struct Request {
  std::string method;  ///< "GET"
  std::string path;    ///< percent-decoded, without query
  std::map<std::string, std::string, std::less<>>
      parameters;                                          ///< what {names} of the route's pattern stand for
  std::vector<std::pair<std::string, std::string>> query;  ///< decoded, in order, repeated ones kept
  Headers headers;
  std::string body;
  std::string client;      ///< address of the peer, without port
  std::string token_name;  ///< who the bearer token names; empty when none was asked for

  /// The first query parameter of that name, or nothing.
  [[nodiscard]] std::optional<std::string_view> argument(std::string_view name) const;
  /// A header field by lower-case name, or empty.
  [[nodiscard]] std::string_view header(std::string_view name) const;
};

struct Response {
  int status = 200;
  std::string content_type = "application/json";
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;  ///< further fields
};

/// Sends the answer; to be called exactly once, from any thread. Dropped without a call, the client gets a
/// 500.
using Respond = std::function<void(Response)>;
/// Runs on a thread of the server: what takes long goes elsewhere and calls `respond` from there. The request
/// lives until the handler returns; what is needed later has to be copied. An exception becomes a 500.
using Handler = std::function<void(const Request&, Respond)>;

/// A connection that the server keeps open: WebSocket text frames or server-sent events. Safe from any
/// thread.
class Stream {
 public:
  virtual ~Stream() = default;
  /// Queues a frame. For SSE `id` becomes the event's id. False when the stream is closed, or was cut because
  /// the client reads too slowly.
  virtual bool send(std::string_view text, std::string_view id = {}) = 0;
  /// Whether a frame of that many bytes can be queued now without cutting the stream. For senders that can
  /// wait.
  [[nodiscard]] virtual bool has_room(std::size_t bytes) const = 0;
  virtual void close() = 0;
  [[nodiscard]] virtual bool is_open() const = 0;
};
/// Called when a client has connected; the stream lives as long as somebody holds it and the client stays.
/// The request lives until it returns.
using StreamHandler = std::function<void(const Request&, std::shared_ptr<Stream>)>;

enum class RouteKind { answer, web_socket, server_sent_events };

/// Who may call a route when tokens are configured.
enum class Access { open, bearer };

struct Route {
  std::string method;
  std::string pattern;  ///< "/events/{id}/replay"; a last "{rest...}" matches several segments
  Handler handler;      ///< of a stream, or none: asked before the header goes out, a 200 opens the stream
  RouteKind kind = RouteKind::answer;
  StreamHandler stream;
  Access access = Access::bearer;
  /// Media types of the body, such as "application/json"; another one gets a 415, a body without length a
  /// 411. A request that names no type is let through. Empty: anything, also no body.
  std::vector<std::string> content_types;
  /// Names of the query's parameters; "name..." may be repeated. Others get a 422.
  std::vector<std::string> query = {};
};

/// Routes by pattern; a literal segment wins over a parameter, the order of adding does not matter.
class Router {
 public:
  /// Throws std::invalid_argument when that method and pattern are there already.
  void add(Route route);
  void get(std::string pattern, Handler handler, Access access = Access::bearer,
           std::vector<std::string> query = {});
  void post(std::string pattern, Handler handler, Access access = Access::bearer);

  struct Match {
    const Route* route = nullptr;  ///< null: no such path (allow is empty) or no such method there
    std::map<std::string, std::string, std::less<>> parameters;
    std::string allow;  ///< methods of that path, for 405
  };
  /// HEAD is answered by the route for GET where it has none of its own. The pointer lives until the next
  /// add().
  [[nodiscard]] Match match(std::string_view method, std::string_view path) const;
  [[nodiscard]] const std::vector<Route>& routes() const { return routes_; }

 private:
  struct Pattern {
    std::vector<std::string> segments;
    std::string rank;  ///< a letter a segment; the smaller string is the more special pattern
    std::size_t route;
  };
  std::vector<Route> routes_;
  std::map<std::string, std::vector<std::size_t>, std::less<>>
      literal_;                    ///< routes without parameters, by path
  std::vector<Pattern> patterns_;  ///< the others, the most special first
};

/// An RFC 9457 problem document.
struct Problem {
  int status = 500;
  std::string title;                 ///< the same for all of its kind
  std::string detail;                ///< this occurrence, in a sentence
  std::string type = "about:blank";  ///< "/problems/invalid-event"
  std::string members;               ///< an object of further members as JSON text, or empty
};
/// As application/problem+json; `detail` is where clients of the older services look, too.
[[nodiscard]] Response answer(const Problem& problem);

/// 422 about a parameter of the query, with the known one that may be meant.
[[nodiscard]] Problem wrong_parameter(std::string_view name, std::string detail,
                                      std::optional<std::string_view> nearest = {});

}  // namespace holyfields::service
