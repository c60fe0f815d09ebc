// Any bytes as a pattern and a text (divided by the first NUL): the engines agree, and nothing hangs or
// crashes.
#include <holy/patterns/dfa.hpp>
#include <holy/patterns/pattern_matcher.hpp>
#include <holy/patterns/pattern_pcre2.hpp>
#include <holy/patterns/portability.hpp>
#include <holy/text/utf8_survey.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace holy::patterns;

namespace {

void fail(std::string_view what, std::string_view pattern, std::string_view text) {
  std::fprintf(stderr, "%.*s: %.*s\non: %.*s\n", static_cast<int>(what.size()), what.data(),
               static_cast<int>(pattern.size()), pattern.data(), static_cast<int>(text.size()), text.data());
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const std::size_t division = std::min(input.find('\0'), input.size());
  const std::string_view source = input.substr(0, division);
  const std::string_view text = input.substr(std::min(division + 1, input.size()));
  const PatternOrError pattern = Pattern::compile(source);
  if (!pattern) {
    if (pattern.error().offset > source.size()) fail("offset outside", source, text);
    return 0;
  }
  const Match verdict = pattern->search(text);
  (void)portability(*pattern);
  if (size < 100) {
    const std::optional<std::string> found = example(*pattern, size);
    if (found && pattern->search(*found) != Match::yes) fail("wrong example", source, *found);
  }
  const holy::formats::Utf8Survey survey = holy::formats::survey_utf8(text);
  if (!survey.valid || (pattern->syntax().code_units && survey.supplementary)) return 0;
  const std::optional<MatcherProgram> program = compile_matcher(pattern->syntax());
  if (!program) return 0;
  const Match slow = run_matcher(*program, holy::formats::code_points(text), 200'000);
  if (slow != Match::limit && verdict != Match::limit && slow != verdict)
    fail("engines differ", source, text);
  if (pattern->dfa() != nullptr) {
    const std::optional<std::string> printed = to_pcre2(pattern->syntax());
    const auto code = printed ? Pcre2Code::compile(*printed) : nullptr;
    const Match other = code ? code->search(text) : Match::limit;
    if (other != Match::limit && other != verdict) fail("automaton and PCRE2 differ", source, text);
  }
  return 0;
}
