#include <holy/scan/whole.hpp>

#include <string>

#include <holy/checks/checks.hpp>
#include <holy/scan/scan.hpp>

namespace holy::scan {

namespace {

bool is_space(char letter) {
  return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
}

/// Reads the value at `begin`, behind which `end` must stand.
Pass read_value(Scan& scan, const char* begin, const char* end, ReadPlace read, void* place) {
  const std::size_t undecided_before = checks::undecided_searches();
  const char* const behind = read(scan, begin, place);
  Pass pass;
  if (checks::undecided_searches() != undecided_before) {
    pass.outcome = Outcome::too_costly;
  } else if (scan.is_too_deep) {
    pass.outcome = Outcome::too_deep;
  } else if (behind == end) {
    pass.outcome = Outcome::accepted;
  }
  if (scan.misfit != nullptr) pass.misfit = static_cast<std::size_t>(scan.misfit - begin);
  return pass;
}

/// A value that is no container, or no value at all: in brackets of its own, so that a bracket ends the text.
Pass read_in_brackets(std::string_view text, Limits limits, ReadPlace read, void* place, bool is_reused) {
  std::string copy;
  copy.reserve(text.size() + 2);
  copy.append("[").append(text).append("]");
  if (limits.depth != static_cast<std::size_t>(-1)) ++limits.depth;
  Scan scan(copy, limits);
  scan.is_reused = is_reused;
  scan.level = 1;
  return read_value(scan, copy.data() + 1, scan.end - 1, read, place);
}

}  // namespace

Pass read_whole(std::string_view text, const Limits& limits, ReadPlace read, void* place, bool is_reused) {
  if (text.size() > limits.bytes) return {};
  std::size_t first = 0;
  while (first < text.size() && is_space(text[first])) ++first;
  text.remove_prefix(first);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  if (text.empty()) return {};
  Pass pass;
  // The last byte ends every run of digits and white space, so that none of them looks for the end of the
  // text.
  if (text.back() == '}' || text.back() == ']') {
    Scan scan(text, limits);
    scan.is_reused = is_reused;
    pass = read_value(scan, text.data(), scan.end, read, place);
  } else {
    pass = read_in_brackets(text, limits, read, place, is_reused);
  }
  if (pass.misfit != Pass::nowhere) pass.misfit += first;
  return pass;
}

}  // namespace holy::scan
