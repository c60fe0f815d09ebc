#include <algorithm>
#include <iterator>

#include "tools/suite/suite.hpp"

namespace holyc::suite {

namespace {

struct Exception {
  std::string place;  ///< "file" or "file | group | test"
};

std::vector<Exception> parse(std::string_view text) {
  std::vector<Exception> exceptions;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t colon = line.rfind(": ");
    if (line.empty() || line.front() == '#' || colon == std::string_view::npos) continue;
    exceptions.push_back({std::string(line.substr(0, colon))});
  }
  return exceptions;
}

}  // namespace

std::vector<WrongVerdict> take_exceptions(Score& outcome, std::string_view exceptions) {
  const std::vector<Exception> known = parse(exceptions);
  const auto is_known = [&](const WrongVerdict& failure) {
    const std::string exact = failure.file + " | " + failure.group + " | " + failure.test;
    return std::ranges::any_of(
        known, [&](const Exception& one) { return one.place == failure.file || one.place == exact; });
  };
  std::vector<WrongVerdict> taken;
  std::ranges::copy_if(outcome.failures, std::back_inserter(taken), is_known);
  std::erase_if(outcome.failures, is_known);
  return taken;
}

}  // namespace holyc::suite
