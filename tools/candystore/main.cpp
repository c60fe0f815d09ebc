// candystore: the store of every event that was published.
#include <malloc.h>

#include <cstdio>
#include <exception>
#include <span>

#include "tools/candystore/run.hpp"
#include "tools/candystore/settings.hpp"

int main(int argc, char** argv) {
  using namespace holyfields;
  mallopt(M_ARENA_MAX, 2);  // else each of a dozen threads keeps an arena, and the largest batch it ever held
  const service::ProgramDescription program{
      .name = "candystore",
      .version = HOLYFIELDS_VERSION,
      .summary =
          "Stores every event that is published and answers questions about them over HTTP. Without --broker "
          "it "
          "reads the log that bloodbank writes in the data folder, without --database it writes SQLite "
          "there.",
      .footer =
          "Examples:\n"
          "  candystore                                     beside a bloodbank in the same folder\n"
          "  candystore --broker amqp://user:pw@host/ --database postgresql://user:pw@host/events\n"
          "  curl 'localhost:8683/events?event_type=fireflies.*&limit=10'"};
  const auto configuration = service::read_configuration(
      program, store::settings(), std::span<const char* const>(argv + 1, static_cast<std::size_t>(argc - 1)),
      service::process_environment);
  if (!configuration) return service::end_program(configuration.error());
  try {
    service::ShutdownSignals signals;
    store::run(*configuration, signals);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "candystore: %s\n", error.what());
    return 2;
  }
}
