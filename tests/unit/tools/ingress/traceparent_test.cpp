// The examples and rules of W3C Trace Context, section 3.2.
#include "tests/support/catch.hpp"

#include <string>

#include "tools/ingress/traceparent.hpp"

using namespace holyfields::bus;

namespace {

const std::string trace = "4bf92f3577b34da6a3ce929d0e0e4736", span = "00f067aa0ba902b7";
const std::string header = "00-" + trace + "-" + span + "-01";

bool is_read(const std::string& text) {
  return read_traceparent(text).has_value();
}

}  // namespace

TEST_CASE("A traceparent is read, and written as header and as trace_context") {
  const auto parent = read_traceparent(header);
  REQUIRE(parent);
  CHECK(parent->trace_id == trace);
  CHECK(parent->span_id == span);
  CHECK(parent->flags == "01");
  CHECK(to_header(*parent) == header);
  CHECK(to_trace_context(*parent) ==
        R"({"trace_id":")" + trace + R"(","span_id":")" + span + R"(","trace_flags":"01"})");
}

TEST_CASE("Of a later version the known parts are read") {
  const std::string later = "cc" + header.substr(2);
  CHECK(is_read(later));
  CHECK(is_read(later + "-what-the-future-will-be-like"));
  CHECK_FALSE(is_read(later + ".what-the-future-will-be-like"));
  CHECK(to_header(*read_traceparent(later + "-more")) == header);
}

TEST_CASE("What is no traceparent is ignored") {
  CHECK_FALSE(is_read(""));
  CHECK_FALSE(is_read(std::string(55, 'x')));
  CHECK_FALSE(is_read(header.substr(0, 54)));
  CHECK_FALSE(is_read(header + "-more"));
  CHECK_FALSE(is_read("ff" + header.substr(2)));
  CHECK_FALSE(is_read("0x" + header.substr(2)));
  CHECK_FALSE(is_read("00-" + std::string(32, '0') + "-" + span + "-01"));
  CHECK_FALSE(is_read("00-" + trace + "-" + std::string(16, '0') + "-01"));
  CHECK_FALSE(is_read("00-4BF92F3577B34DA6A3CE929D0E0E4736-" + span + "-01"));
  CHECK_FALSE(is_read("00-" + trace + "-" + span + "-0\""));
  CHECK_FALSE(is_read("00_" + trace + "-" + span + "-01"));
}
