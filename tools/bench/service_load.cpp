// An open-loop load generator for the gateway: events are due at a fixed rate whether or not the gateway
// keeps up, and latency counts from the moment an event was due, so that waiting is not hidden. Usage:
// service_load PORT RATE SECONDS [CONNECTIONS] [EVENTS_PER_REQUEST] Prints one JSON object: events sent,
// published, refused, events per second, latencies in milliseconds.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <holy/text/letter_case.hpp>

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

struct Plan {
  std::uint16_t port = 0;
  double rate = 0;  ///< events a second
  double seconds = 0;
  std::size_t connections = 32;
  std::size_t batch = 1;  ///< events of one request; more than one goes to /events as NDJSON
};

struct Connection {
  int socket = -1;
  bool busy = false;
  Clock::time_point due;
  std::string out;
  std::string in;
};

struct Tally {
  std::size_t sent = 0, published = 0, refused = 0;
  std::vector<double> latencies;  ///< of requests
};

/// An event of about 1 KB with an id of its own.
std::string event(std::uint32_t run, std::uint64_t number) {
  char id[37];
  std::snprintf(id, sizeof id, "%08x-0000-4000-8000-%012llx", run, static_cast<unsigned long long>(number));
  static const std::string notes(560, 'n');
  return std::string(R"({"event_id":")") + id +
         R"(","event_type":"fireflies.transcript.upload.v1","timestamp":"2026-01-27T10:00:00.123456Z","version":"1.0.0","source":{"host":"node-red","type":"file_watch","app":"node-red","meta":{"note":")" +
         notes +
         R"("}},"correlation_ids":["92ac3d31-3cbb-5518-9cc9-eaa1d1198639"],"agent_context":null,"payload":{"media_file":"s3://bucket/recording.mp3","media_duration_seconds":3600,"media_type":"audio/mpeg","title":"A meeting"}})";
}

std::string request(const Plan& plan, std::uint32_t run, std::uint64_t& number) {
  std::string body;
  for (std::size_t i = 0; i < plan.batch; ++i) body += event(run, number++) + (plan.batch > 1 ? "\n" : "");
  const bool many = plan.batch > 1;
  return std::string("POST ") + (many ? "/events" : "/publish") +
         " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/" + (many ? "x-ndjson" : "json") +
         "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

int connected(std::uint16_t port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (socket < 0 || ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    std::perror("service_load: connect");
    std::exit(2);
  }
  const int on = 1;
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return socket;
}

/// The status and whole length of the response at the start of `in`; status 0 while it is not complete.
struct Head {
  int status = 0;
  std::size_t length = 0;
};
Head response_at(std::string_view in) {
  const std::size_t end = in.find("\r\n\r\n");
  if (end == std::string_view::npos) return {};
  const std::string head = holy::json::lower_case(in.substr(0, end));
  const std::size_t field = head.find("content-length:");
  std::size_t body = 0;
  if (field != std::string::npos) body = std::strtoul(head.c_str() + field + 15, nullptr, 10);
  if (in.size() < end + 4 + body) return {};
  return {std::atoi(head.c_str() + 9), end + 4 + body};
}

void send_out(Connection& connection) {
  while (!connection.out.empty()) {
    const ssize_t count =
        ::send(connection.socket, connection.out.data(), connection.out.size(), MSG_NOSIGNAL);
    if (count <= 0) return;  // told by the next receive
    connection.out.erase(0, static_cast<std::size_t>(count));
  }
}

void receive(Connection& connection, const Plan& plan, Tally& tally) {
  char buffer[65536];
  const ssize_t count = ::recv(connection.socket, buffer, sizeof buffer, 0);
  if (count <= 0) {
    if (connection.busy) tally.refused += plan.batch;
    ::close(connection.socket);
    std::fprintf(stderr, "service_load: the gateway closed a connection\n");
    std::exit(2);
  }
  connection.in.append(buffer, static_cast<std::size_t>(count));
  const Head head = response_at(connection.in);
  if (head.status == 0) return;
  (head.status == 202 ? tally.published : tally.refused) += plan.batch;
  tally.latencies.push_back(Milliseconds(Clock::now() - connection.due).count());
  connection.in.erase(0, head.length);
  connection.busy = false;
}

double percentile(std::vector<double>& values, double share) {
  if (values.empty()) return 0;
  const auto place = static_cast<std::ptrdiff_t>(static_cast<double>(values.size() - 1) * share);
  std::nth_element(values.begin(), values.begin() + place, values.end());
  return values[static_cast<std::size_t>(place)];
}

double run(const Plan& plan, Tally& tally) {
  const std::uint32_t marker = std::random_device()();
  std::vector<Connection> connections(plan.connections);
  const int poll = ::epoll_create1(0);
  for (Connection& connection : connections) {
    connection.socket = connected(plan.port);
    epoll_event interest{};
    interest.events = EPOLLIN;
    interest.data.ptr = &connection;
    ::epoll_ctl(poll, EPOLL_CTL_ADD, connection.socket, &interest);
  }
  const auto interval = std::chrono::duration<double>(static_cast<double>(plan.batch) / plan.rate);
  const auto begin = Clock::now();
  const auto end =
      begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(plan.seconds));
  std::deque<Clock::time_point> due;
  std::uint64_t arrivals = 0, number = 0;
  std::size_t busy = 0;
  while (Clock::now() < end || !due.empty() || busy > 0) {
    const auto now = Clock::now();
    while (true) {
      const auto next =
          begin + std::chrono::duration_cast<Clock::duration>(interval * static_cast<double>(arrivals));
      if (next > now || next >= end) break;
      due.push_back(next);
      ++arrivals;
    }
    for (Connection& connection : connections) {
      if (due.empty()) break;
      if (connection.busy) continue;
      connection.busy = true;
      connection.due = due.front();
      due.pop_front();
      connection.out = request(plan, marker, number);
      tally.sent += plan.batch;
      send_out(connection);
    }
    epoll_event ready[64];
    const int count = ::epoll_wait(poll, ready, 64, 1);
    for (int i = 0; i < count; ++i) receive(*static_cast<Connection*>(ready[i].data.ptr), plan, tally);
    busy = static_cast<std::size_t>(std::count_if(connections.begin(), connections.end(),
                                                  [](const Connection& one) { return one.busy; }));
    if (now > end + std::chrono::seconds(30)) break;  // what is not answered by then is lost
  }
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 4) {
    std::fprintf(stderr, "usage: service_load PORT RATE SECONDS [CONNECTIONS] [EVENTS_PER_REQUEST]\n");
    return 2;
  }
  Plan plan;
  plan.port = static_cast<std::uint16_t>(std::atoi(arguments[1]));
  plan.rate = std::atof(arguments[2]);
  plan.seconds = std::atof(arguments[3]);
  if (count > 4) plan.connections = static_cast<std::size_t>(std::atoi(arguments[4]));
  if (count > 5) plan.batch = static_cast<std::size_t>(std::atoi(arguments[5]));
  Tally tally;
  const double seconds = run(plan, tally);
  std::printf(
      "{\"sent\": %zu, \"published\": %zu, \"refused\": %zu, \"seconds\": %.2f, \"events_per_second\": %.0f, "
      "\"p50_ms\": %.2f, \"p95_ms\": %.2f, \"p99_ms\": %.2f}\n",
      tally.sent, tally.published, tally.refused, seconds, static_cast<double>(tally.published) / seconds,
      percentile(tally.latencies, 0.5), percentile(tally.latencies, 0.95), percentile(tally.latencies, 0.99));
  return tally.refused == 0 && tally.published == tally.sent ? 0 : 1;
}
