// Any bytes as a string of every format: no check crashes, and what one implies of another holds.
#include <holy/formats/checks.hpp>
#include <holy/formats/format.hpp>
#include <holy/formats/idna.hpp>
#include <holy/formats/punycode.hpp>
#include <holy/text/utf8_survey.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace holy::formats;

namespace {

void require(bool holds, const char* what, std::string_view text) {
  if (holds) return;
  std::fprintf(stderr, "%s: %.*s\n", what, static_cast<int>(text.size()), text.data());
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool registered = (register_idn(), true);
  (void)registered;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const FormatEntry& entry : all_formats()) (void)entry.check(text);
  require(!is_uri(text) || is_uri_reference(text), "a URI is a reference", text);
  require(!is_uri(text) || is_iri(text), "a URI is an IRI", text);
  require(!is_uri_reference(text) || is_iri_reference(text), "a URI reference is an IRI reference", text);
  require(!is_hostname(text) || is_plain_hostname(text), "a host name is a plain one", text);
  require(!is_hostname(text) || find("idn-hostname")->check(text), "a host name is an idn host name", text);
  require(!is_email(text) || text.find('[') != std::string_view::npos || survey_utf8(text).valid,
          "mail is ASCII", text);
  if (const auto label = decode_punycode(text); label && label->size() < 1'000) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const auto again = decode_punycode(encode_punycode(*label));
    require(again == label, "Punycode there and back", text);
  }
  return 0;
}
