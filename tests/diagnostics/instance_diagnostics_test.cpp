// What the interpreter says of broken instances, word for word: each folder of instance/ is a case.
#include <filesystem>

#include "tests/support/catch.hpp"
#include "tests/support/explained.hpp"
#include "tests/support/files.hpp"
#include "tests/support/golden.hpp"

namespace fs = std::filesystem;
using holy_test::read_file;

TEST_CASE("broken instances give the expected text") {
  std::size_t cases = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(HOLY_SOURCE_DIR) / "tests/diagnostics/instance")) {
    const std::string found = holyc::test::explained(read_file(entry.path() / "schema.json"),
                                                     read_file(entry.path() / "instance.json"));
    INFO(entry.path().filename().string());
    CHECK_FALSE(found.empty());
    CHECK(found == holy_test::expected(entry.path() / "expected.txt", found));
    ++cases;
  }
  CHECK(cases == 130);
}
