#include "tools/service/configuration.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <CLI/CLI.hpp>

#include <holy/json/write.hpp>
#include <holy/text/letter_case.hpp>
#include <holy/text/parts.hpp>

namespace holyfields::service {
namespace {

using holy::json::equal_ignoring_case;
using holy::text::joined;
using holy::text::listed;

using Values = std::map<std::string, Configuration::Value, std::less<>>;
using Failure = std::unexpected<Ending>;

constexpr std::string_view mask = "******";

const Setting* find_setting(const std::vector<Setting>& settings, std::string_view flag) {
  const auto found = std::ranges::find(settings, flag, &Setting::flag);
  return found == settings.end() ? nullptr : &*found;
}

std::optional<std::int64_t> whole_number(const std::string& text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// A folder can be opened like a file, but not read.
bool is_readable(const std::string& path) {
  std::error_code ignored;
  return !std::filesystem::is_directory(path, ignored) && std::ifstream(path).is_open();
}

std::optional<bool> truth(std::string_view text) {
  for (const std::string_view word : {"true", "1", "yes", "on"})
    if (equal_ignoring_case(text, word)) return true;
  for (const std::string_view word : {"false", "0", "no", "off"})
    if (equal_ignoring_case(text, word)) return false;
  return std::nullopt;
}

/// The choice that a text means, as the table spells it.
std::optional<std::string> spelled_choice(const Setting& setting, const std::string& text) {
  const auto found = std::ranges::find_if(
      setting.choices, [&](const std::string& one) { return equal_ignoring_case(one, text); });
  return found == setting.choices.end() ? std::nullopt : std::optional<std::string>(*found);
}

bool is_url_of(const Setting& setting, std::string url) {
  const std::size_t end = url.find("://"), driver = url.find('+');
  if (end != std::string::npos && driver < end) url.erase(driver, end - driver);
  return std::ranges::any_of(setting.choices, [&](const std::string& beginning) {
    return url.starts_with(beginning) && url.size() > beginning.size();
  });
}

/// What is wrong with hosts and ports of a URL, of which PostgreSQL allows several; empty when they are
/// right.
std::string fault_of_authority(std::string_view url) {
  const std::size_t begin = url.find("://") + 3;
  std::string_view authority = url.substr(begin, url.find_first_of("/?#", begin) - begin);
  if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos)
    authority.remove_prefix(at + 1);
  if (authority.find_first_of(" \t") != std::string_view::npos) return "a host without blanks is needed";
  for (const std::string& one : listed(authority)) {
    const std::size_t bracket = one.find(']'), colon = one.rfind(':');
    if (colon == std::string::npos || (bracket != std::string::npos && colon < bracket)) continue;
    const auto port = whole_number(one.substr(colon + 1));
    if (!port || *port < 1 || *port > 65535) return "a port from 1 to 65535 is needed";
  }
  return {};
}

/// What is wrong with a value; empty when it is right.
std::string fault_of(const Setting& setting, const std::string& text) {
  switch (setting.kind) {
    case SettingKind::whole: {
      const auto number = whole_number(text);
      if (number && *number >= setting.least && *number <= setting.most) return {};
      const bool open_ended = setting.most == std::numeric_limits<std::int64_t>::max();
      return "a whole number " +
             (open_ended ? "of at least " + std::to_string(setting.least)
                         : "from " + std::to_string(setting.least) + " to " + std::to_string(setting.most)) +
             " is needed";
    }
    case SettingKind::on_off:
      return truth(text) ? "" : "true or false is needed";
    case SettingKind::choice:
      if (spelled_choice(setting, text)) return {};
      return "one of " + joined(setting.choices, ", ") + " is needed";
    case SettingKind::file:
      if (text.empty() || is_readable(text)) return {};
      return "the file cannot be read";
    case SettingKind::url:
      if (text.empty()) return {};
      if (!is_url_of(setting, text))
        return "a URL that begins with " + joined(setting.choices, " or ") + " is needed";
      if (std::string fault = fault_of_authority(text); !fault.empty()) return fault;
      return setting.fault == nullptr ? std::string() : setting.fault(text);
    case SettingKind::text:
      return setting.fault == nullptr ? std::string() : setting.fault(text);
    case SettingKind::list:
      for (const std::string& one : listed(text)) {
        std::string fault = setting.fault == nullptr ? std::string() : setting.fault(one);
        if (!fault.empty()) return fault;
      }
      break;
  }
  return {};
}

Ending wrong(const ProgramDescription& program, const std::string& sentence) {
  return {2, program.name + ": " + sentence + "\nSee " + program.name + " --help.\n"};
}

std::string described(const Setting& setting) {
  std::string text = setting.description;
  if (setting.kind == SettingKind::choice) text += " (" + joined(setting.choices, ", ") + ")";
  if (!setting.fallback.empty() && setting.kind != SettingKind::on_off)
    text += " [default: " + setting.fallback + "]";
  if (!setting.environment.empty()) text += " [environment: " + joined(setting.environment, ", ") + "]";
  return text;
}

std::string_view value_word(SettingKind kind) {
  switch (kind) {
    case SettingKind::whole:
      return "NUMBER";
    case SettingKind::choice:
      return "WORD";
    case SettingKind::list:
      return "A,B";
    case SettingKind::file:
      return "FILE";
    case SettingKind::url:
      return "URL";
    default:
      return "TEXT";
  }
}

/// What the command line says: the values of flags, or that the program ends.
struct CommandLine {
  Values values;
  std::string file;
  bool print = false;
};

std::expected<CommandLine, Ending> read_command_line(const ProgramDescription& program,
                                                     const std::vector<Setting>& settings,
                                                     std::span<const char* const> arguments) {
  CommandLine line;
  CLI::App app(program.summary, program.name);
  app.footer(program.footer);
  app.set_version_flag("--version", program.name + " " + program.version);
  app.add_option("--config", line.file, "Read settings from this file: a line `flag = value` each")
      ->option_text("FILE");
  app.add_flag("--print-config", line.print,
               "Print the settings in force and where each comes from, then end");
  std::map<std::string, std::vector<std::string>> given;
  for (const Setting& setting : settings) {
    std::vector<std::string>& place = given[setting.flag];
    CLI::Option* option = app.add_option("--" + setting.flag, place, described(setting));
    option->allow_extra_args(false)->option_text(std::string(value_word(setting.kind)));
    if (setting.kind == SettingKind::on_off) option->expected(0, 1)->option_text(" ");
  }
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());  // as CLI11 wants them
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::CallForHelp&) {
    return Failure(Ending{0, app.help()});
  } catch (const CLI::CallForVersion& version) {
    return Failure(Ending{0, std::string(version.what()) + "\n"});
  } catch (const CLI::ParseError& error) {
    return Failure(wrong(program, error.what()));
  }
  for (const Setting& setting : settings) {
    if (app.get_option("--" + setting.flag)->count() == 0) continue;
    const std::vector<std::string>& texts = given[setting.flag];
    const bool bare = setting.kind == SettingKind::on_off && (texts.empty() || texts.back().empty());
    const bool all = setting.kind == SettingKind::list;  // of a repeated flag; else the last one counts
    line.values[setting.flag] = {bare  ? "true"
                                 : all ? joined(texts, ",")
                                       : texts.back(),
                                 "--" + setting.flag};
  }
  return line;
}

std::expected<Values, Ending> read_file(const ProgramDescription& program,
                                        const std::vector<Setting>& settings, const std::string& path) {
  std::ifstream file(path);
  if (!is_readable(path))
    return Failure(wrong(program, "the file of --config, " + path + ", cannot be read."));
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";  // some editors begin a file with it
  std::string start(byte_order_mark.size(), '\0');
  if (!file.read(start.data(), static_cast<std::streamsize>(start.size())) || start != byte_order_mark) {
    file.clear();
    file.seekg(0);
  }
  std::vector<CLI::ConfigItem> items;
  try {
    items = CLI::ConfigTOML().from_config(file);
  } catch (const CLI::Error& error) {
    return Failure(wrong(program, path + ": " + error.what()));
  }
  Values values;
  for (const CLI::ConfigItem& item : items) {
    if (item.name == "++" || item.name == "--") continue;  // CLI11's marks of a section
    std::string key = item.fullname();
    std::ranges::replace(key, '_', '-');
    if (find_setting(settings, key) == nullptr)
      return Failure(wrong(program, path + ": there is no setting \"" + key + "\"."));
    if (item.inputs.size() > 1 && find_setting(settings, key)->kind != SettingKind::list)
      return Failure(wrong(program, path + ": \"" + key + "\" has more than one value."));
    if (values.contains(key)) return Failure(wrong(program, path + ": \"" + key + "\" is set twice."));
    values[key] = {joined(item.inputs, ","), path};
  }
  return values;
}

Values from_environment(const std::vector<Setting>& settings, const Environment& environment) {
  Values values;
  for (const Setting& setting : settings)
    for (const std::string& name : setting.environment) {
      const auto text = environment(name);
      if (!text || text->empty()) continue;
      values[setting.flag] = {*text, name};
      break;
    }
  return values;
}

void replace_password(std::string& text, std::size_t begin, std::size_t end) {
  text.replace(begin, end - begin, mask);
}

}  // namespace

Setting setting(std::string flag, SettingKind kind, std::vector<std::string> environment,
                std::string fallback, std::string description, std::vector<std::string> choices) {
  return {.flag = std::move(flag),
          .kind = kind,
          .environment = std::move(environment),
          .fallback = std::move(fallback),
          .description = std::move(description),
          .choices = std::move(choices)};
}

Setting number_setting(std::string flag, std::vector<std::string> environment, std::int64_t fallback,
                       std::string description, std::int64_t least, std::int64_t most) {
  Setting row = setting(std::move(flag), SettingKind::whole, std::move(environment), std::to_string(fallback),
                        std::move(description));
  row.least = least;
  row.most = most;
  return row;
}

Setting url_setting(std::string flag, std::vector<std::string> environment, std::string description,
                    std::vector<std::string> beginnings) {
  return setting(std::move(flag), SettingKind::url, std::move(environment), "", std::move(description),
                 std::move(beginnings));
}

Setting secret_setting(std::string flag, std::vector<std::string> environment, std::string description) {
  Setting row =
      setting(std::move(flag), SettingKind::text, std::move(environment), "", std::move(description));
  row.secret = true;
  return row;
}

Setting checked(Setting setting, std::string (*fault)(std::string_view text)) {
  setting.fault = fault;
  return setting;
}

std::string fault_of_name(std::string_view text) {
  return text.empty() ? "a name is needed" : "";
}

std::string fault_of_host(std::string_view text) {
  const bool is_host =
      text == "*" || (!text.empty() && text.find_first_of("/@ \t*") == std::string_view::npos);
  return is_host ? "" : "names or addresses such as bus.example, or *, are needed";
}

std::string fault_of_origin(std::string_view text) {
  const std::size_t begin = text.starts_with("http://") ? 7 : text.starts_with("https://") ? 8 : 0;
  const bool is_origin = text == "*" || (begin > 0 && text.size() > begin &&
                                         text.find_first_of("/@ \t*", begin) == std::string_view::npos);
  return is_origin ? "" : "origins such as https://app.example, without a path, or * are needed";
}

std::string fault_of_exchange_type(std::string_view text) {
  for (const std::string_view known : {"topic", "direct", "fanout", "headers"})
    if (text == known) return {};
  return text.starts_with("x-") ? "" : "topic, direct, fanout, headers, or x- and more is needed";
}

std::string without_passwords(std::string_view original) {
  std::string text(original);
  for (std::size_t at = text.find("://"); at != std::string::npos; at = text.find("://", at + 3)) {
    const std::size_t begin = at + 3;
    const std::size_t end = std::min(text.find_first_of("/?# \t\n\"'", begin), text.size());
    const std::size_t sign = text.rfind('@', end);
    const std::size_t colon = text.find(':', begin);
    if (sign == std::string::npos || sign < begin || sign >= end || colon >= sign) continue;
    replace_password(text, colon + 1, sign);
  }
  for (const std::string_view key : {"password=", "passwd="}) {
    for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + key.size())) {
      const std::size_t begin = at + key.size();
      const bool quoted = begin < text.size() && text[begin] == '\'';
      const std::size_t end = quoted ? text.find('\'', begin + 1) : text.find_first_of(" &\t\n\"'", begin);
      replace_password(text, begin, std::min(end, text.size()));
    }
  }
  return text;
}

std::optional<std::string> process_environment(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

std::expected<Configuration, Ending> read_configuration(const ProgramDescription& program,
                                                        std::vector<Setting> settings,
                                                        std::span<const char* const> arguments,
                                                        const Environment& environment) {
  auto line = read_command_line(program, settings, arguments);
  if (!line) return Failure(line.error());
  Values values = std::move(line->values);
  values.merge(from_environment(settings, environment));
  if (!line->file.empty()) {
    auto file = read_file(program, settings, line->file);
    if (!file) return Failure(file.error());
    values.merge(*file);
  }
  for (const Setting& setting : settings) {
    Configuration::Value& value = values.try_emplace(setting.flag, setting.fallback, "default").first->second;
    if (value.origin == "default") continue;
    const std::string fault = fault_of(setting, value.text);
    if (fault.empty()) {
      if (setting.kind == SettingKind::choice) value.text = *spelled_choice(setting, value.text);
      if (setting.kind == SettingKind::on_off) value.text = *truth(value.text) ? "true" : "false";
      continue;
    }
    const std::string shown = setting.secret ? std::string(mask) : without_passwords(value.text);
    return Failure(
        wrong(program, setting.flag + " (from " + value.origin + ") is \"" + shown + "\": " + fault + "."));
  }
  Configuration configuration(std::move(settings), std::move(values));
  if (line->print) return Failure(Ending{0, configuration.printed()});
  return configuration;
}

int end_program(const Ending& ending) {
  std::fputs(ending.text.c_str(), ending.exit_code == 0 ? stdout : stderr);
  return ending.exit_code;
}

const Configuration::Value& Configuration::value(std::string_view flag) const {
  const auto found = values_.find(flag);
  if (found == values_.end()) throw std::logic_error("no setting " + std::string(flag));
  return found->second;
}

const std::string& Configuration::text(std::string_view flag) const {
  return value(flag).text;
}

std::int64_t Configuration::whole(std::string_view flag) const {
  const auto number = whole_number(value(flag).text);
  if (!number) throw std::logic_error("the setting " + std::string(flag) + " is no number");
  return *number;
}

bool Configuration::on(std::string_view flag) const {
  const auto found = truth(value(flag).text);
  if (!found && !value(flag).text.empty())
    throw std::logic_error("the setting " + std::string(flag) + " is no switch");
  return found.value_or(false);
}

std::vector<std::string> Configuration::list(std::string_view flag) const {
  return listed(value(flag).text);
}

bool Configuration::is_set(std::string_view flag) const {
  return value(flag).origin != "default";
}

const std::string& Configuration::origin(std::string_view flag) const {
  return value(flag).origin;
}

std::string Configuration::printed() const {
  std::string out;
  for (const Setting& setting : settings_) {
    const Value& value = this->value(setting.flag);
    const bool bare = setting.kind == SettingKind::whole || setting.kind == SettingKind::on_off;
    const std::string shown =
        setting.secret && !value.text.empty() ? std::string(mask) : without_passwords(value.text);
    out += setting.flag + " = ";
    out += !bare ? holy::json::quoted(shown) : shown.empty() ? "false" : shown;
    out += "  # " + value.origin + "\n";
  }
  return out;
}

}  // namespace holyfields::service
