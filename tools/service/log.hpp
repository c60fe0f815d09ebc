// Structured logs on standard error: one line each, JSON or text.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace holyfields::service {

enum class Level { debug, info, warning, error };

/// "debug", "info", "warning" (or "warn"), "error", in any case of letters; nothing for another word.
[[nodiscard]] std::optional<Level> level_from(std::string_view word);

struct LogOptions {
  std::string service = "holyfields";  ///< member `service` of every line
  Level level = Level::info;           ///< less important lines are left out
  bool json = true;
};

/// A member of a line. Names in use: event_id, event_type, trace_id, correlation_id, error.
struct LogField {
  std::string_view name;
  std::variant<std::string_view, std::int64_t, double, bool> value;

  LogField(std::string_view key, std::string_view text) : name(key), value(text) {}
  LogField(std::string_view key, const char* text) : name(key), value(std::string_view(text)) {}
  LogField(std::string_view key, const std::string& text) : name(key), value(std::string_view(text)) {}
  LogField(std::string_view key, bool truth) : name(key), value(truth) {}
  template <class Number>
    requires std::is_arithmetic_v<Number>
  LogField(std::string_view key, Number number) : name(key) {
    if constexpr (std::is_floating_point_v<Number>) {
      value = static_cast<double>(number);
    } else {
      value = static_cast<std::int64_t>(number);
    }
  }
};

/// To be called once, before other threads log. Without it lines are JSON of level info and above.
void configure_log(const LogOptions& options);

/// Whether a line of that level would be written; to spare the work of making its fields.
[[nodiscard]] bool logs(Level level);

/// Writes a line: time, level, service, message, then the fields. Bytes that are no UTF-8 are replaced.
/// Thread-safe.
void log(Level level, std::string_view message, std::initializer_list<LogField> fields = {});

}  // namespace holyfields::service
