#include "tests/support/databases.hpp"

#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

namespace store_test {

namespace {

std::string server() {
  const char* const url = std::getenv("HOLY_TEST_POSTGRESQL");
  return url != nullptr ? url : "";
}

void on_server(const std::string& sql) {
  holyfields::store::open_postgresql(server(), holyfields::store::Role::writer)->script(sql);
}

}  // namespace

std::vector<std::string> kinds() {
  if (server().empty()) return {"sqlite"};
  return {"sqlite", "postgresql"};
}

EmptyDatabase::EmptyDatabase(const std::string& kind) {
  static std::atomic<int> count{0};
  name_ = "store_test_" + std::to_string(getpid()) + "_" + std::to_string(++count);
  if (kind == "sqlite") {
    options_.data = (std::filesystem::temp_directory_path() / name_).string();
    return;
  }
  on_server("CREATE DATABASE " + name_);
  options_.url = server();
  const std::string from = "/postgres";  // the database, not the scheme
  options_.url.replace(options_.url.rfind(from, options_.url.find('?')), from.size(), "/" + name_);
}

EmptyDatabase::~EmptyDatabase() {
  if (options_.url.empty()) {
    std::filesystem::remove_all(options_.data);
    return;
  }
  try {
    on_server("DROP DATABASE " + name_ + " WITH (FORCE)");
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
  }
}

holyfields::store::OpenDatabase EmptyDatabase::opener() const {
  return holyfields::store::database_opener(options_);
}

const holyfields::bus::Registry& registry() {
  static const holyfields::bus::Registry known;
  return known;
}

std::string id_of(int number) {
  char text[37];
  std::snprintf(text, sizeof text, "00000000-0000-4000-8000-%012d", number);
  return text;
}

std::string envelope(const Sample& sample) {
  char time[32];
  std::snprintf(time, sizeof time, "2026-01-01T00:%02d:%02dZ", sample.number / 60 % 60, sample.number % 60);
  std::string parents;
  for (const int parent : sample.parents) parents += (parents.empty() ? "\"" : ",\"") + id_of(parent) + "\"";
  return R"({"event_id":")" + id_of(sample.number) + R"(","event_type":")" + sample.type +
         R"(","timestamp":")" + time + R"(","version":"1.0.0","source":)" + sample.source +
         R"(,"correlation_ids":[)" + parents + R"(],"payload":)" + sample.payload + sample.further + "}";
}

holyfields::store::NewEvent event(const Sample& sample) {
  const std::string text = envelope(sample);
  auto taken = holyfields::store::take_apart(text, text, sample.type, true);
  if (!taken) throw std::runtime_error("The sample is no event: " + text);
  return *taken;
}

}  // namespace store_test
