#include "tests/support/catch.hpp"
#include "tests/support/scratch.hpp"

#include <cstdio>
#include <fstream>

#include "tools/service/configuration.hpp"
#include "tools/service/service.hpp"

namespace {

using namespace holyfields::service;

const std::vector<Setting>& table() {
  static const std::vector<Setting> settings = {
      setting("broker", SettingKind::text, {"RABBIT_URL", "RABBITMQ_URL"}, "", "The broker"),
      number_setting("port", {"HTTP_PORT"}, 8682, "The port", 0, 65535),
      setting("with-store", SettingKind::on_off, {"WITH_STORE"}, "false", "Both in one"),
      setting("queue-type", SettingKind::choice, {}, "quorum", "The queue", {"quorum", "classic"}),
      setting("allow-origin", SettingKind::list, {"ORIGINS"}, "", "Pages"),
      setting("tokens", SettingKind::file, {}, "", "Tokens"),
      secret_setting("redis-password", {"REDIS_PASSWORD"}, "The password"),
  };
  return settings;
}

/// A file of settings that is removed again.
struct SettingsFile {
  explicit SettingsFile(const std::string& text) { std::ofstream(path) << text; }
  holy_test::Scratch scratch;
  std::string path = scratch.path() + "/settings";
};

auto read(const std::vector<std::string>& arguments,
          const std::map<std::string, std::string>& variables = {}) {
  std::vector<const char*> pointers;
  for (const std::string& argument : arguments) pointers.push_back(argument.c_str());
  return read_configuration({"bloodbank", "1.2.3", "The bus.", ""}, table(), pointers,
                            [&](const std::string& name) -> std::optional<std::string> {
                              const auto found = variables.find(name);
                              return found == variables.end() ? std::nullopt : std::optional(found->second);
                            });
}

std::string refusal(const std::vector<std::string>& arguments,
                    const std::map<std::string, std::string>& variables = {}) {
  const auto configuration = read(arguments, variables);
  REQUIRE_FALSE(configuration);
  CHECK(configuration.error().exit_code == 2);
  return configuration.error().text;
}

}  // namespace

TEST_CASE("A flag wins over the environment, that over the file, that over the default") {
  const SettingsFile file(
      "port = 3\nbroker = \"amqp://file\"\nqueue_type = \"classic\"\nwith-store = true\n");
  const std::map<std::string, std::string> variables = {{"HTTP_PORT", "2"},
                                                        {"RABBITMQ_URL", "amqp://environment"}};

  CHECK(read({})->whole("port") == 8682);
  CHECK_FALSE(read({})->is_set("port"));
  const auto from_file = read({"--config", file.path});
  REQUIRE(from_file);
  CHECK(from_file->whole("port") == 3);
  CHECK(from_file->text("queue-type") == "classic");
  CHECK(from_file->on("with-store"));
  CHECK(from_file->origin("port") == file.path);
  const auto from_environment = read({"--config", file.path}, variables);
  REQUIRE(from_environment);
  CHECK(from_environment->whole("port") == 2);
  CHECK(from_environment->text("broker") == "amqp://environment");
  const auto from_flag = read({"--config", file.path, "--port", "1", "--broker=amqp://flag"}, variables);
  REQUIRE(from_flag);
  CHECK(from_flag->whole("port") == 1);
  CHECK(from_flag->text("broker") == "amqp://flag");
  CHECK(from_flag->origin("port") == "--port");
}

TEST_CASE("The first of several variables wins, and an empty one counts as unset") {
  CHECK(read({}, {{"RABBIT_URL", "first"}, {"RABBITMQ_URL", "second"}})->text("broker") == "first");
  CHECK(read({}, {{"RABBIT_URL", ""}, {"RABBITMQ_URL", "second"}})->text("broker") == "second");
  CHECK(read({}, {{"HTTP_PORT", ""}})->whole("port") == 8682);
}

TEST_CASE("Switches, choices and lists") {
  CHECK(read({"--with-store"})->on("with-store"));
  CHECK_FALSE(read({"--with-store=no"}, {{"WITH_STORE", "yes"}})->on("with-store"));
  CHECK(read({"--with-store", "--port", "5"})->whole("port") == 5);
  CHECK(read({}, {{"WITH_STORE", "Yes"}})->on("with-store"));
  CHECK(read({"--queue-type", "CLASSIC"})->text("queue-type") == "classic");
  CHECK(read({"--allow-origin", "a,b", "--allow-origin", "c"})->list("allow-origin") ==
        std::vector<std::string>{"a", "b", "c"});
  CHECK(read({}, {{"ORIGINS", " a , b "}})->list("allow-origin") == std::vector<std::string>{"a", "b"});
  CHECK(read({"--port", "1", "--port", "2"})->whole("port") == 2);
}

TEST_CASE("A wrong value is a sentence with its origin") {
  using Catch::Contains;
  CHECK_THAT(refusal({"--port", "abc"}),
             Contains("port (from --port) is \"abc\"") && Contains("from 0 to 65535"));
  CHECK_THAT(refusal({"--port", "65536"}), Contains("65536"));
  CHECK_THAT(refusal({"--port", "-1"}), Contains("-1"));
  CHECK_THAT(refusal({"--port", "80x"}), Contains("80x"));
  CHECK_THAT(refusal({"--port", ""}), Contains("port"));
  CHECK_THAT(refusal({}, {{"HTTP_PORT", "8e3"}}), Contains("from HTTP_PORT"));
  CHECK_THAT(refusal({}, {{"WITH_STORE", "maybe"}}), Contains("true or false"));
  CHECK_THAT(refusal({"--queue-type", "lazy"}), Contains("quorum, classic"));
  CHECK_THAT(refusal({"--tokens", "/nowhere/tokens"}), Contains("cannot be read"));
  CHECK_THAT(refusal({"--tokens", "/"}), Contains("cannot be read"));
  CHECK_THAT(refusal({"--prot", "1"}), Contains("--prot"));
  CHECK_THAT(refusal({"stray"}), Contains("stray"));
}

TEST_CASE("A wrong file is a sentence") {
  using Catch::Contains;
  CHECK_THAT(refusal({"--config", "/nowhere/file"}), Contains("cannot be read"));
  CHECK_THAT(refusal({"--config", "/"}), Contains("cannot be read"));
  const SettingsFile unknown("prot = 1\n");
  CHECK_THAT(refusal({"--config", unknown.path}), Contains("no setting \"prot\""));
  const SettingsFile section("[http]\nport = 1\n");
  CHECK_THAT(refusal({"--config", section.path}), Contains("no setting \"http.port\""));
  const SettingsFile wrong("port = \"abc\"\n");
  CHECK_THAT(refusal({"--config", wrong.path}), Contains(wrong.path) && Contains("abc"));
  const SettingsFile empty("# nothing\n\n");
  CHECK(read({"--config", empty.path})->whole("port") == 8682);
}

TEST_CASE("--help, --version and --print-config end the program with 0") {
  using Catch::Contains;
  for (const char* flag : {"--help", "--version", "--print-config"}) {
    const auto ending = read({flag});
    REQUIRE_FALSE(ending);
    CHECK(ending.error().exit_code == 0);
  }
  CHECK_THAT(read({"--version"}).error().text, Contains("bloodbank 1.2.3"));
  const std::string help = read({"--help"}).error().text;
  CHECK_THAT(help, Contains("--port") && Contains("8682") && Contains("HTTP_PORT") &&
                       Contains("RABBIT_URL, RABBITMQ_URL"));
  CHECK(refusal({"--print-config", "--port", "abc"}).find("abc") != std::string::npos);
}

TEST_CASE("--print-config shows origins, hides secrets, and can be read again") {
  const std::string printed = read({"--print-config", "--broker", "amqp://guest:geheim@host:5672/%2f",
                                    "--redis-password", "hush", "--port", "7"})
                                  .error()
                                  .text;
  CHECK(printed.find("geheim") == std::string::npos);
  CHECK(printed.find("hush") == std::string::npos);
  CHECK(printed.find("broker = \"amqp://guest:******@host:5672/%2f\"") != std::string::npos);
  CHECK(printed.find("port = 7  # --port") != std::string::npos);
  const SettingsFile file(read({"--print-config", "--port", "7", "--with-store"}).error().text);
  const auto again = read({"--config", file.path});
  REQUIRE(again);
  CHECK(again->whole("port") == 7);
  CHECK(again->on("with-store"));
}

TEST_CASE("A refused secret is not shown either") {
  CHECK(refusal({"--broker", "x", "--port", "amqp://u:geheim@h"}).find("geheim") == std::string::npos);
}

TEST_CASE("Passwords disappear from texts") {
  CHECK(without_passwords("amqp://u:p@h/v") == "amqp://u:******@h/v");
  CHECK(without_passwords("amqp://u:p:q@x@h/v") == "amqp://u:******@h/v");
  CHECK(without_passwords("host=h password=geheim dbname=d") == "host=h password=****** dbname=d");
  CHECK(without_passwords("host=h password='ge heim' dbname=d") == "host=h password=******' dbname=d");
  CHECK(without_passwords("postgresql://h/d?user=u&password=p&x=1") ==
        "postgresql://h/d?user=u&password=******&x=1");
  CHECK(without_passwords("to amqp://a:b@h and redis://:c@k") ==
        "to amqp://a:******@h and redis://:******@k");
  CHECK(without_passwords("http://host:80/a@b") == "http://host:80/a@b");
  CHECK(without_passwords("sqlite:file.db") == "sqlite:file.db");
}

TEST_CASE("The common settings are complete and their defaults valid") {
  std::vector<Setting> settings = common_settings();
  settings.push_back(setting("host", SettingKind::text, {}, "127.0.0.1", "The host"));
  settings.push_back(number_setting("port", {}, 8682, "The port", 0, 65535));
  // Given as flags, the defaults are checked as any other value.
  std::vector<std::string> texts;
  for (const Setting& one : settings)
    if (!one.fallback.empty()) texts.push_back("--" + one.flag + "=" + one.fallback);
  std::vector<const char*> arguments;
  for (const std::string& text : texts) arguments.push_back(text.c_str());
  const auto configuration = read_configuration({"x", "1", "", ""}, settings, arguments,
                                                [](const std::string&) { return std::nullopt; });
  REQUIRE(configuration);
  const ServerOptions options = server_options(*configuration);
  CHECK(options.port == 8682);
  CHECK(options.body_bytes == 1048576);
  CHECK(options.header_timeout == std::chrono::seconds(10));
}
