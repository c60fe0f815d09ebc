// Settings of a service: one table, four places to set them. A flag wins over the environment, the
// environment over the file of --config, that over the default.
#pragma once

#include <cstdint>
#include <expected>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holyfields::service {

enum class SettingKind {
  text,
  whole,   ///< a whole number in [least, most]
  on_off,  ///< --flag alone is on; elsewhere true, false, 1, 0, yes, no, on, off
  choice,  ///< one of `choices`, in any case of letters; it is kept as `choices` spells it
  list,    ///< texts separated by commas; the flag may be repeated
  file,    ///< empty, or a file that can be read
  url,     ///< empty, or a URL that begins with one of `choices` ("amqp://") and goes on; a driver's name in
           ///< the scheme ("postgresql+asyncpg://") is passed over
};

struct Setting {
  std::string flag;  ///< "body-limit": --body-limit, and the key in the file
  SettingKind kind = SettingKind::text;
  std::vector<std::string>
      environment;          ///< names in the order in which they win; an empty variable counts as unset
  std::string fallback;     ///< the default
  std::string description;  ///< a clause for --help
  bool secret = false;      ///< --print-config does not show it
  std::vector<std::string> choices;
  std::int64_t least = 0;
  std::int64_t most = std::numeric_limits<std::int64_t>::max();
  /// Of texts and of each text of a list: what is needed instead ("a name is needed"), or empty when it is
  /// right.
  std::string (*fault)(std::string_view text) = nullptr;
};

/// Faults for the table: of an empty text, and of a list's hosts and origins.
[[nodiscard]] std::string fault_of_name(std::string_view text);
[[nodiscard]] std::string fault_of_host(std::string_view text);
[[nodiscard]] std::string fault_of_origin(std::string_view text);
/// Of a type of AMQP exchange: the four of the standard, and what plug-ins add as "x-...".
[[nodiscard]] std::string fault_of_exchange_type(std::string_view text);

/// The row with a fault to look for.
[[nodiscard]] Setting checked(Setting setting, std::string (*fault)(std::string_view text));

/// A row of the table of any kind but whole.
[[nodiscard]] Setting setting(std::string flag, SettingKind kind, std::vector<std::string> environment,
                              std::string fallback, std::string description,
                              std::vector<std::string> choices = {});
/// A row of kind whole.
[[nodiscard]] Setting number_setting(std::string flag, std::vector<std::string> environment,
                                     std::int64_t fallback, std::string description, std::int64_t least,
                                     std::int64_t most);
/// A row of kind url, without a default.
[[nodiscard]] Setting url_setting(std::string flag, std::vector<std::string> environment,
                                  std::string description, std::vector<std::string> beginnings);
/// A row of kind text that --print-config does not show.
[[nodiscard]] Setting secret_setting(std::string flag, std::vector<std::string> environment,
                                     std::string description);

/// The values that are in force, each checked against its setting. Asking for a flag that is not in the
/// table, or for another kind than it has, throws std::logic_error.
class Configuration {
 public:
  struct Value {
    std::string text;
    std::string origin;  ///< "--port", "HTTP_PORT", "service.toml", "default"
  };
  Configuration(std::vector<Setting> settings, std::map<std::string, Value, std::less<>> values)
      : settings_(std::move(settings)), values_(std::move(values)) {}

  [[nodiscard]] const std::string& text(std::string_view flag) const;
  [[nodiscard]] std::int64_t whole(std::string_view flag) const;
  [[nodiscard]] bool on(std::string_view flag) const;
  [[nodiscard]] std::vector<std::string> list(std::string_view flag) const;
  /// Whether somebody set it; false where the default is in force.
  [[nodiscard]] bool is_set(std::string_view flag) const;
  /// Where the value comes from.
  [[nodiscard]] const std::string& origin(std::string_view flag) const;
  /// What --print-config prints: a file for --config with the origins as comments, secrets masked.
  [[nodiscard]] std::string printed() const;

 private:
  [[nodiscard]] const Value& value(std::string_view flag) const;
  std::vector<Setting> settings_;
  std::map<std::string, Value, std::less<>> values_;
};

struct ProgramDescription {
  std::string name;
  std::string version;
  std::string summary;  ///< a paragraph for --help
  std::string footer;   ///< examples for --help
};

/// The program ends instead of running: --help, --version, --print-config (0) or a wrong setting (2).
struct Ending {
  int exit_code = 0;
  std::string text;  ///< for standard output when the code is 0, else for standard error
};

using Environment = std::function<std::optional<std::string>(const std::string& name)>;
/// The environment of this process.
[[nodiscard]] std::optional<std::string> process_environment(const std::string& name);

/// Reads all four places and checks every value. Beside the settings of the table there are --config FILE
/// (lines `flag = value`), --print-config, --help and --version. `arguments` without the program's name.
[[nodiscard]] std::expected<Configuration, Ending> read_configuration(const ProgramDescription& program,
                                                                      std::vector<Setting> settings,
                                                                      std::span<const char* const> arguments,
                                                                      const Environment& environment);

/// Prints the text of an ending where it belongs and gives its exit code, for main().
int end_program(const Ending& ending);

/// The value, or the error as the std::runtime_error that main() prints.
template <class Value>
Value required(std::expected<Value, std::string> value) {
  if (!value) throw std::runtime_error(value.error());
  return std::move(*value);
}

/// A text with passwords replaced by ******: those of URLs (amqp://user:password@host) and of `password=`
/// pairs.
[[nodiscard]] std::string without_passwords(std::string_view text);

}  // namespace holyfields::service
