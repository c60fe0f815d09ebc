// Time of admit() for each event file given: reading, normalising, enriching, judging.
// Usage: admit_bench [--sign] FILE...
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "tools/ingress/admit.hpp"

int main(int count, char** arguments) {
  using Clock = std::chrono::steady_clock;
  const holyfields::bus::Registry registry;
  const holy::signing::Keys keys{{"bench", "0123456789abcdef0123456789abcdef"}};
  holyfields::bus::AdmitOptions options;
  options.portable = true;
  for (int i = 1; i < count; ++i) {
    if (std::string_view(arguments[i]) == "--sign") {
      options.keys = &keys;
      options.sign = true;
      continue;
    }
    std::ifstream file(arguments[i], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    constexpr int rounds = 20000;
    int admitted = 0;
    const auto begin = Clock::now();
    for (int round = 0; round < rounds; ++round) {
      admitted += holyfields::bus::admit(registry, text, options) ? 1 : 0;
    }
    const std::chrono::duration<double, std::micro> time = Clock::now() - begin;
    std::printf("%7.2f us  %6zu bytes  %s  %s\n", time.count() / rounds, text.size(),
                admitted == rounds ? "admitted" : "refused ", arguments[i]);
  }
}
