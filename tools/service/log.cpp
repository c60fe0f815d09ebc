#include "tools/service/log.hpp"

#include <fmt/chrono.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include <holy/json/write.hpp>
#include <holy/json/writer.hpp>
#include <holy/text/letter_case.hpp>

namespace holyfields::service {
namespace {

constexpr std::array<std::pair<std::string_view, Level>, 5> level_words = {{{"debug", Level::debug},
                                                                            {"info", Level::info},
                                                                            {"warning", Level::warning},
                                                                            {"warn", Level::warning},
                                                                            {"error", Level::error}}};

spdlog::level::level_enum spdlog_level(Level level) {
  switch (level) {
    case Level::debug:
      return spdlog::level::debug;
    case Level::info:
      return spdlog::level::info;
    case Level::warning:
      return spdlog::level::warn;
    case Level::error:
      return spdlog::level::err;
  }
  return spdlog::level::info;
}

struct Log {
  LogOptions options;
  std::shared_ptr<spdlog::logger> logger;
};

std::shared_ptr<spdlog::logger> make_logger(const LogOptions& options) {
  auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
  sink->set_pattern("%v");
  auto logger = std::make_shared<spdlog::logger>(options.service, std::move(sink));
  logger->set_level(spdlog_level(options.level));
  return logger;
}

Log& current() {
  static Log log{{}, make_logger({})};
  return log;
}

/// Text that may hold bytes of any kind: what is no UTF-8 has its bytes beyond ASCII replaced.
struct LoggedText {
  std::string_view bytes;
};

void append_value(std::string& out, LoggedText text) {
  if (holy::json::is_utf8(text.bytes)) return holy::json::append_quoted(out, text.bytes);
  std::string safe(text.bytes);
  std::ranges::replace_if(safe, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }, '?');
  holy::json::append_quoted(out, safe);
}

struct LoggedValue {
  const LogField& field;
};

void append_value(std::string& out, LoggedValue logged) {
  const LogField& field = logged.field;
  if (const auto* text = std::get_if<std::string_view>(&field.value)) {
    append_value(out, LoggedText{*text});
  } else if (const auto* number = std::get_if<std::int64_t>(&field.value)) {
    holy::json::append_value(out, *number);
  } else if (const auto* real = std::get_if<double>(&field.value)) {
    out += std::isfinite(*real) ? fmt::format("{:.6g}", *real) : "null";
  } else {
    holy::json::append_value(out, std::get<bool>(field.value));
  }
}

std::string_view word_of(Level level) {
  return std::ranges::find(level_words, level, &std::pair<std::string_view, Level>::second)->first;
}

std::string timestamp() {
  const auto now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
  const auto seconds = std::chrono::floor<std::chrono::seconds>(now);
  return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:06}Z", fmt::gmtime(seconds), (now - seconds).count());
}

}  // namespace

std::optional<Level> level_from(std::string_view word) {
  for (const auto& [name, level] : level_words)
    if (holy::json::equal_ignoring_case(name, word)) return level;
  return std::nullopt;
}

void configure_log(const LogOptions& options) {
  current() = {options, make_logger(options)};
}

bool logs(Level level) {
  return current().logger->should_log(spdlog_level(level));
}

namespace {

std::string line_of_json(Level level, std::string_view message, std::initializer_list<LogField> fields) {
  return holy::json::object_text([&](holy::json::ObjectWriter& line) {
    line.member("time", timestamp());
    line.member("level", word_of(level));
    line.member("service", LoggedText{current().options.service});
    line.member("message", LoggedText{message});
    for (const LogField& field : fields) line.member(field.name, LoggedValue{field});
  });
}

std::string line_of_text(Level level, std::string_view message, std::initializer_list<LogField> fields) {
  std::string line = timestamp() + " " + std::string(word_of(level)) + " ";
  line += message;
  for (const LogField& field : fields) {
    line.append(" ").append(field.name) += '=';
    append_value(line, LoggedValue{field});
  }
  return line;
}

}  // namespace

void log(Level level, std::string_view message, std::initializer_list<LogField> fields) {
  if (!logs(level)) return;
  const Log& log = current();
  const std::string line =
      log.options.json ? line_of_json(level, message, fields) : line_of_text(level, message, fields);
  log.logger->log(spdlog_level(level), spdlog::string_view_t(line.data(), line.size()));
}

}  // namespace holyfields::service
