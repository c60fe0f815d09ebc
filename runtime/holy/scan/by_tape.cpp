#include <holy/scan/by_tape.hpp>

namespace holy::scan {

struct Tape {
  Tape(std::string_view text, const json::ReadOptions& options) : reading(json::read(text, options)) {}
  json::Reading reading;
  checks::Checker checker;
};

namespace {

/// Made when it is first needed.
Tape& tape_of(Scan& scan) {
  if (scan.tape == nullptr) {
    json::ReadOptions options;
    options.max_depth = scan.most_levels;
    options.max_bytes = scan.text.size();
    scan.tape = std::make_shared<Tape>(scan.text, options);
  }
  return *scan.tape;
}

}  // namespace

json::Value value_at(const json::Document& document, std::size_t offset) {
  std::size_t first = 0;
  for (std::size_t length = document.tape_size(); length > 0;) {
    const std::size_t half = length / 2;
    const bool is_before =
        document.at_index(static_cast<std::uint32_t>(first + half)).begin_offset() < offset;
    first += is_before ? half + 1 : 0;
    length = is_before ? length - half - 1 : half;
  }
  return document.at_index(static_cast<std::uint32_t>(first));
}

std::optional<json::Value> on_tape(Scan& scan, const char* at) {
  const Tape& tape = tape_of(scan);
  if (!tape.reading.ok()) return std::nullopt;
  return value_at(tape.reading.document, static_cast<std::size_t>(at - scan.text.data()));
}

checks::Checker& checker_of(Scan& scan) {
  return tape_of(scan).checker;
}

bool is_decided(Scan& scan) {
  scan.is_too_deep = scan.is_too_deep || checker_of(scan).too_deep();
  return !scan.is_too_deep;
}

const char* behind(const Scan& scan, json::Value value) {
  return scan.text.data() + value.end_offset();
}

}  // namespace holy::scan
