// bloodbank: the gateway that publishes events.
#include <cstdio>
#include <exception>
#include <span>

#include "tools/bloodbank/run.hpp"

int main(int argc, char** argv) {
  using namespace holyfields;
  const service::ProgramDescription program{
      .name = "bloodbank",
      .version = HOLYFIELDS_VERSION,
      .summary =
          "Takes events over HTTP, validates and completes them, and answers when each is durable. Without "
          "--broker they go to a log in the data folder, which candystore reads; no server is needed.",
      .footer =
          "Examples:\n"
          "  bloodbank --with-store                         gateway on 8682 and store on 8683, one process\n"
          "  bloodbank --broker amqp://user:pw@host/        publish to RabbitMQ\n"
          "  curl -H 'Content-Type: application/json' -d '{\"event_type\":\"agent.thread.prompt\",\n"
          "       \"payload\":{\"provider\":\"x\",\"prompt\":\"hello\"}}' localhost:8682/publish"};
  const auto configuration =
      service::read_configuration(program, bloodbank::program_settings(),
                                  std::span<const char* const>(argv + 1, static_cast<std::size_t>(argc - 1)),
                                  service::process_environment);
  if (!configuration) return service::end_program(configuration.error());
  try {
    service::ShutdownSignals signals;
    bloodbank::run(*configuration, signals);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bloodbank: %s\n", error.what());
    return 2;
  }
}
