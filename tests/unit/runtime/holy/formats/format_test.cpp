// Cases beyond the official suite.
#include <holy/formats/checks.hpp>
#include <holy/formats/format.hpp>

#include <string>
#include <vector>

#include "tests/support/catch.hpp"

using namespace holy::formats;

namespace {

void judge(Check check, bool wanted, const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    INFO(text);
    CHECK(check(text) == wanted);
  }
}

}  // namespace

TEST_CASE("dates and times") {
  judge(is_date_time, true,
        {"2026-11-21T09:30:00Z", "2026-11-21t09:30:00z", "2024-02-29T00:00:00.123456789+23:59",
         "0000-01-01T00:00:00Z", "1998-12-31T23:59:60Z", "1998-12-31T15:59:60.123-08:00",
         "1999-01-01T00:59:60+01:00", "2015-06-30T23:59:60Z"});
  judge(
      is_date_time, false,
      {"2026-11-21 09:30:00Z", "2026-11-21T09:30:00", "2026-11-21T24:00:00Z", "2025-02-29T00:00:00Z",
       "1998-12-30T23:59:60Z", "1998-12-31T23:58:60Z", "2026-11-21T09:30:00.Z", "2026-11-21T09:30:00+24:00",
       "2026-11-21T09:30:00+0100", "2026-11-21T09:30:00Z ", "2026-1-21T09:30:00Z", "+2026-11-21T09:30:00Z"});
  judge(is_date, true, {"2000-02-29", "2026-12-31"});
  judge(is_date, false,
        {"1900-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "20260101", ""});
  judge(is_time, true, {"23:59:60Z", "00:29:60+00:30", "12:00:00.5-00:00"});
  judge(is_time, false, {"22:59:60Z", "12:00:00", "12:00Z", "25:00:00Z", "12:60:00Z"});
  judge(is_duration, true, {"P1Y", "P1Y2M3DT4H5M6S", "PT1M", "P4W", "P1MT1S"});
  judge(is_duration, false,
        {"P", "PT", "P1YT", "P1Y2D", "PT1H2S", "P1W2D", "P2D1Y", "P1.5D", "1Y", "PT1D", "P٢Y"});
}

TEST_CASE("addresses") {
  judge(is_ipv4, true, {"0.0.0.0", "255.255.255.255"});
  judge(is_ipv4, false, {"256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ", "0x7f.0.0.1", "1..2.3"});
  judge(is_ipv6, true,
        {"::", "::1", "1::", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1", "1::8", "1:2:3:4:5:6:7::"});
  judge(is_ipv6, false,
        {"", ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "fe80::1%eth0",
         "12345::", "1:2:3:4:5:6:7:1.2.3.4", "::1.2.3", "1:", ":1", "::1/64"});
  judge(is_hostname, true,
        {"localhost", "a.b-c.d", "1.2.3.4", "xn--bcher-kva.example", std::string(63, 'a')});
  judge(is_hostname, false,
        {"", "a..b", "a.", "-a", "a-", "a_b", std::string(64, 'a'), "xn--a.example", "bücher"});
  CHECK(is_plain_hostname("xn--a.example"));
  judge(is_email, true, {"a@b", "a+b@c.de", "\"a\\\"b\"@c", "a@[IPv6:::1]", std::string(64, 'a') + "@b"});
  judge(is_email, false,
        {"@", "a@", "a@b@c", "a@b.", "a b@c", "\"a@b", std::string(65, 'a') + "@b", "ä@b", "a@[1.2.3]"});
}

TEST_CASE("identifiers") {
  judge(is_uri, true,
        {"http://a", "urn:isbn:1", "a:", "http://[::1]:80/?q#f", "mailto:a@b", "http://a:/", "file:///x"});
  judge(is_uri, false,
        {"", "//a", "a", "http://a b", "1a:b", "http://[::1", "http://a:x", "a:%2", "a:\xc3\xa9", "a:<>",
         "http://[1.2.3.4]", "a:#b#c", "a:\\b"});
  judge(is_uri_reference, true, {"", "#a", "?q", "../a", "//h/p", "a/b:c"});
  judge(is_uri_reference, false, {"1:a", "a%", "[", "\\\\a"});
  judge(is_iri, true, {"http://ƒøø.ßår/?∂éœ=πîx#πîüx"});
  judge(is_iri, false, {"http://\xff", "/a", "http://a/\uE000"});
  judge(is_uri_template, true, {"{a}", "{+a,b*}", "{?a:10}", "x{/a.b}", "%20{#x}"});
  judge(is_uri_template, false,
        {"{", "}", "{}", "{a", "{a:0}", "{a:10000}", "{a b}", "%2", "{a,}", "{.}", "<"});
  judge(is_uuid, true, {"123E4567-e89b-12d3-a456-426614174000", "00000000-0000-0000-0000-000000000000"});
  judge(is_uuid, false,
        {"", "123e4567e89b12d3a456426614174000", "{123e4567-e89b-12d3-a456-426614174000}",
         "123g4567-e89b-12d3-a456-426614174000", "123e4567-e89b-12d3-a456-4266141740000"});
}

TEST_CASE("pointers") {
  judge(is_json_pointer, true, {"", "/", "/a~0b~1c", "//"});
  judge(is_json_pointer, false, {"a", "#/a", "/~", "/~2"});
  judge(is_relative_json_pointer, true, {"0", "1/a", "10#", "0+1", "0-12/a"});
  judge(is_relative_json_pointer, false, {"", "01", "0+0", "0+", "a", "1a", "0#/a"});
}

TEST_CASE("internationalised names") {
  register_idn();
  const Check hostname = find("idn-hostname")->check;
  judge(hostname, true,
        {"example.com", "EXAMPLE.com", "bücher.example", "ab--cd.example", "實例.com", "straße.de"});
  judge(hostname, false,
        {"", ".", "a.", "a..b", "-a", "a_b", "\xff", "☃.example", "xn--a", std::string(300, 'a')});
  const Check email = find("idn-email")->check;
  judge(email, true, {"用户@例子.广告", "a@b"});
  judge(email, false, {"用户", "a@b@c", "a@", "\xff@b"});
}

TEST_CASE("the table") {
  CHECK(find("date-time")->name == "date-time");
  CHECK(find("color") == nullptr);
  CHECK(is_standard("idn-email"));
  CHECK(!is_standard("int32"));
  for (const FormatEntry& entry : all_formats()) CHECK(!entry.describe.empty());
}
