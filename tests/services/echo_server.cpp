// A small program on tools/service for the tests of the server: echoes, streams, answers late, answers never.
// Usage: echo_server name=value... with the names of the table below; prints "listening PORT" when it is
// ready.
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>

#include <holy/json/document.hpp>

#include "tools/service/server.hpp"
#include "tools/service/shutdown.hpp"

namespace {

using namespace holyfields::service;

using Number = unsigned long;
const std::map<std::string, std::function<void(ServerOptions&, Number)>> settings = {
    {"port", [](ServerOptions& o, Number n) { o.port = static_cast<std::uint16_t>(n); }},
    {"threads", [](ServerOptions& o, Number n) { o.threads = static_cast<unsigned>(n); }},
    {"max_connections", [](ServerOptions& o, Number n) { o.max_connections = n; }},
    {"body_bytes", [](ServerOptions& o, Number n) { o.body_bytes = n; }},
    {"buffered_bytes", [](ServerOptions& o, Number n) { o.buffered_bytes = n; }},
    {"stream_bytes", [](ServerOptions& o, Number n) { o.stream_bytes = n; }},
    {"header_ms", [](ServerOptions& o, Number n) { o.header_timeout = std::chrono::milliseconds(n); }},
    {"body_ms", [](ServerOptions& o, Number n) { o.body_timeout = std::chrono::milliseconds(n); }},
    {"idle_ms", [](ServerOptions& o, Number n) { o.idle_timeout = std::chrono::milliseconds(n); }},
    {"write_ms", [](ServerOptions& o, Number n) { o.write_timeout = std::chrono::milliseconds(n); }},
    {"ping_ms", [](ServerOptions& o, Number n) { o.ping_interval = std::chrono::milliseconds(n); }},
};

ServerOptions options_of(int argc, char** argv) {
  ServerOptions options;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    const std::size_t equals = argument.find('=');
    settings.at(argument.substr(0, equals))(options, std::stoul(argument.substr(equals + 1)));
  }
  return options;
}

/// Reads the body as JSON, as the services do, so that hostile texts meet the real reader.
Response judge(const Request& request) {
  const holy::json::Reading reading = holy::json::read(request.body, {.max_depth = 128});
  if (reading.ok()) return {.body = R"({"ok":true})", .headers = {}};
  return answer(
      {.status = 400, .title = "Malformed", .detail = reading.errors.front().message, .members = {}});
}

/// Sends as fast as it can until the client is cut or gone; what it gave, and how often that ended, is in
/// /flooded.
class Flood {
 public:
  void start(std::shared_ptr<Stream> stream) {
    std::thread([this, stream = std::move(stream)] {
      const std::string text(10'000, 'x');
      for (int i = 0; i < 100'000 && stream->send(text, std::to_string(i)); ++i) ++sent;
      ++ended;
    }).detach();
  }
  std::atomic<int> sent = 0;
  std::atomic<int> ended = 0;
};

Flood flood;

/// Requests of /last, whose answers come some time after the program was told to end.
class Last {
 public:
  void wait(const Respond& respond) {
    ++waiting;
    std::thread([this, respond] {
      ending_.wait(false);
      std::this_thread::sleep_for(std::chrono::milliseconds(300));
      respond({.content_type = "text/plain", .body = "last", .headers = {}});
    }).detach();
  }
  void end() {
    ending_ = true;
    ending_.notify_all();
  }
  std::atomic<int> waiting = 0;

 private:
  std::atomic<bool> ending_ = false;
};

Last last;

Router routes() {
  Router router;
  router.get("/healthz", [](const Request&, const Respond& respond) {
    respond({.body = R"({"ok":true})", .headers = {}});
  });
  router.post("/echo", [](const Request& request, const Respond& respond) {
    respond({.content_type = "text/plain", .body = request.body, .headers = {}});
  });
  router.add({.method = "POST",
              .pattern = "/json",
              .handler = [](const Request& request, const Respond& respond) { respond(judge(request)); },
              .stream = {},
              .content_types = {"application/json"}});
  router.get("/items/{id}", [](const Request& request, const Respond& respond) {
    respond({.content_type = "text/plain", .body = request.parameters.at("id"), .headers = {}});
  });
  router.get("/large", [](const Request&, const Respond& respond) {
    respond({.content_type = "text/plain", .body = std::string(20'000'000, 'l'), .headers = {}});
  });
  router.get("/late", [](const Request&, const Respond& respond) {
    std::thread([respond] {
      std::this_thread::sleep_for(std::chrono::milliseconds(500));
      respond({.content_type = "text/plain", .body = "late", .headers = {}});
      respond({.content_type = "text/plain", .body = "twice", .headers = {}});
    }).detach();
  });
  router.get("/last", [](const Request&, const Respond& respond) { last.wait(respond); });
  router.get("/waiting", [](const Request&, const Respond& respond) {
    respond({.body = std::to_string(last.waiting), .headers = {}});
  });
  router.get("/never", [](const Request&, const Respond&) {});
  router.get("/throws", [](const Request&, const Respond&) { throw std::runtime_error("on purpose"); });
  const auto greet = [](const Request&, const std::shared_ptr<Stream>& stream) {
    std::thread([stream] {
      for (int i = 1; i <= 3; ++i) stream->send("event\n" + std::to_string(i), std::to_string(i));
      while (stream->is_open()) std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }).detach();
  };
  const auto overflow = [](const Request&, const std::shared_ptr<Stream>& stream) { flood.start(stream); };
  const auto stream = [&](const char* pattern, RouteKind kind, StreamHandler handler) {
    router.add({.method = "GET",
                .pattern = pattern,
                .handler = {},
                .kind = kind,
                .stream = std::move(handler),
                .content_types = {}});
  };
  stream("/ws", RouteKind::web_socket, greet);
  stream("/stream", RouteKind::server_sent_events, greet);
  stream("/ws/flood", RouteKind::web_socket, overflow);
  stream("/stream/flood", RouteKind::server_sent_events, overflow);
  router.get("/flooded", [](const Request&, const Respond& respond) {
    respond({.body = R"({"sent":)" + std::to_string(flood.sent) + R"(,"ended":)" +
                     std::to_string(flood.ended) + "}",
             .headers = {}});
  });
  return router;
}

}  // namespace

int main(int argc, char** argv) try {
  ShutdownSignals signals;
  Server server(options_of(argc, argv), routes());
  server.start();
  std::printf("listening %u\n", unsigned{server.port()});
  std::fflush(stdout);
  signals.wait();
  last.end();
  server.stop(std::chrono::seconds(60));
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 2;
}
