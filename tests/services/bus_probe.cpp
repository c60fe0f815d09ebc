// A publisher and a consumer for tests that play the other side: bus_probe URL ACTION ARGUMENT...
//   publish KEY COUNT BODY [FURTHER_KEY...]   a line "ID OUTCOME DETAIL" for each
//   storm KEY SECONDS                         publishes all that time; a line "confirmed ID" for each that
//   was, "trouble ..." otherwise consume QUEUE TYPE BINDING COUNT HOW      TYPE automatic|quorum|classic; HOW
//   ack|hold|dead; a line of JSON for each health                                    every 100 ms "ready" or
//   the reason, until it is ready
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <thread>

#include <holy/json/write.hpp>
#include <holy/types/uuid.hpp>

#include "tools/bus/broker.hpp"

using namespace holyfields::bus;
using namespace std::chrono_literals;

namespace {

const char* name_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::confirmed:
      return "confirmed";
    case Outcome::unroutable:
      return "unroutable";
    case Outcome::refused:
      return "refused";
    case Outcome::timed_out:
      return "timed_out";
    case Outcome::unavailable:
      return "unavailable";
  }
  return "?";
}

std::vector<Message> messages(const std::string& key, int count, const std::string& body,
                              std::vector<std::string> further) {
  std::vector<Message> made;
  for (int i = 0; i < count; ++i) {
    made.push_back(
        {.event_id = holy::Uuid::v4().str(), .routing_key = key, .further_keys = further, .body = body});
  }
  return made;
}

int publish(Broker& broker, const std::vector<std::string>& arguments) {
  const auto made = messages(arguments.at(0), std::stoi(arguments.at(1)), arguments.at(2),
                             {arguments.begin() + 3, arguments.end()});
  const auto receipts = broker.publish(made, 30s);
  for (std::size_t i = 0; i < made.size(); ++i) {
    std::cout << made[i].event_id << ' ' << name_of(receipts[i].outcome) << ' ' << receipts[i].detail << '\n';
  }
  return 0;
}

int storm(Broker& broker, const std::vector<std::string>& arguments) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::stoi(arguments.at(1)));
  while (std::chrono::steady_clock::now() < end) {
    const auto made = messages(arguments.at(0), 50, "{}", {});
    const auto receipts = broker.publish(made, 5s);
    for (std::size_t i = 0; i < made.size(); ++i) {
      if (receipts[i].outcome == Outcome::confirmed) std::cout << "confirmed " << made[i].event_id << '\n';
    }
    if (receipts[0].outcome != Outcome::confirmed) {
      std::cout << "trouble " << name_of(receipts[0].outcome) << ' ' << receipts[0].detail << '\n';
    }
    std::cout.flush();
    std::this_thread::sleep_for(receipts[0].outcome == Outcome::confirmed ? 1ms : 100ms);
  }
  return 0;
}

int consume(Broker& broker, const std::vector<std::string>& arguments) {
  using Type = QueueOptions::Type;
  const std::string& type = arguments.at(1);
  const auto queue = broker.subscribe({.name = arguments.at(0),
                                       .bindings = {arguments.at(2)},
                                       .retry_delay = 50ms,
                                       .type = type == "quorum"    ? Type::quorum
                                               : type == "classic" ? Type::classic
                                                                   : Type::automatic});
  std::cout << "subscribed" << std::endl;
  const std::string& how = arguments.at(4);
  std::vector<Delivery> held;
  for (std::size_t left = std::stoul(arguments.at(3)); left > 0;) {
    const auto got = queue->receive(left, 60s);
    if (got.empty()) break;
    left -= got.size();
    for (const Delivery& each : got) {
      std::cout << "{\"id\":" << holy::json::quoted(each.message.event_id)
                << ",\"key\":" << holy::json::quoted(each.message.routing_key)
                << ",\"attempt\":" << each.attempt
                << ",\"redelivered\":" << (each.redelivered ? "true" : "false")
                << ",\"body\":" << holy::json::quoted(each.message.body) << ",\"headers\":{";
      const char* comma = "";
      for (const auto& [name, value] : each.message.headers) {
        std::cout << comma << holy::json::quoted(name) << ':' << holy::json::quoted(value);
        comma = ",";
      }
      std::cout << "}}\n";
      if (how == "dead") queue->dead_letter(each, "the probe says so");
    }
    std::cout.flush();
    if (how == "ack") queue->acknowledge(got);
    held.insert(held.end(), got.begin(), got.end());
  }
  if (how == "hold") std::this_thread::sleep_for(60s);  // to be killed
  return 0;
}

int health(Broker& broker) {
  for (int i = 0; i < 600; ++i) {
    const Broker::Health now = broker.health();
    std::cout << (now.ready ? "ready" : now.detail) << std::endl;
    if (now.ready) return 0;
    std::this_thread::sleep_for(100ms);
  }
  return 1;
}

}  // namespace

int main(int count, char** values) {
  const std::vector<std::string> all(values + 1, values + count);
  const std::vector<std::string> arguments(all.begin() + 2, all.end());
  BrokerOptions options;
  options.url = all.at(0);
  try {
    const auto broker = open_broker(options);
    if (all.at(1) == "publish") return publish(*broker, arguments);
    if (all.at(1) == "storm") return storm(*broker, arguments);
    if (all.at(1) == "consume") return consume(*broker, arguments);
    if (all.at(1) == "health") return health(*broker);
    std::cerr << "There is no action '" << all.at(1) << "'.\n";
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
  }
  return 1;
}
