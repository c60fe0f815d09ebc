#include "codegen/emit/sql/sqlite_spellings.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <holy/text/utf8.hpp>

#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

namespace {

const std::string slash = "/";

std::string free_view_name(const Input& input, std::string name) {
  const auto is_taken = [&] {
    return std::ranges::any_of(input.names.roots, [&](const auto& root) { return root.sql_table == name; });
  };
  while (is_taken()) name += '_';
  return name;
}

/// Every way to write the digits, of which each letter may be small or capital.
std::vector<std::string> spellings_of(std::string_view digits) {
  std::vector<std::string> all{""};
  for (const char digit : digits) {
    std::vector<std::string> longer;
    for (const std::string& each : all) {
      longer.push_back(each + digit);
      if (digit >= 'a' && digit <= 'f') longer.push_back(each + static_cast<char>(digit - 'a' + 'A'));
    }
    all = std::move(longer);
  }
  return all;
}

std::vector<std::string> escapes_of_unit(std::uint32_t unit) {
  std::vector<std::string> escapes;
  for (const std::string& digits : spellings_of(fmt::format("{:04x}", unit)))
    escapes.push_back("\\u" + digits);
  return escapes;
}

std::vector<std::string> escapes_of(std::uint32_t code_point) {
  if (code_point < 0x10000) {
    std::vector<std::string> escapes = escapes_of_unit(code_point);
    if (code_point == '/') escapes.emplace_back("\\/");
    return escapes;
  }
  const std::uint32_t offset = code_point - 0x10000;
  std::vector<std::string> pairs;
  for (const std::string& high : escapes_of_unit(0xD800 + (offset >> 10))) {
    for (const std::string& low : escapes_of_unit(0xDC00 + (offset & 0x3FF))) pairs.push_back(high + low);
  }
  return pairs;
}

/// The characters of the names, each as its text, in order.
std::set<std::string> characters_of(const std::set<std::string>& names) {
  std::set<std::string> characters;
  for (const std::string& name : names) {
    for (std::size_t at = 0; at < name.size();) {
      const std::size_t size = holy::json::decode_utf8(name, at).length;
      characters.insert(name.substr(at, size));
      at += size;
    }
  }
  return characters;
}

std::string rows_of(const std::set<std::string>& names) {
  // An escaped backslash is not the beginning of another escape. Nothing else is replaced by an escape.
  std::vector<std::pair<std::string, std::string>> rows{{"\\\\", "\\u005c"}};
  for (const std::string& character : characters_of(names)) {
    for (std::string& escape : escapes_of(holy::json::decode_utf8(character, 0).value))
      rows.emplace_back(std::move(escape), character);
  }
  std::vector<std::string> lines;
  for (const auto& [escaped, plain] : rows)
    lines.push_back(fmt::format("({}, {}, {})", lines.size() + 1, literal(escaped), literal(plain)));
  return joined(lines, ",\n  ");
}

}  // namespace

SpellingViews spelling_views(const Input& input) {
  return {free_view_name(input, "holyc_spellings"), free_view_name(input, "holyc_spelled")};
}

std::string may_be_spelled(const std::string& text, const std::set<std::string>& names) {
  const bool has_slash = characters_of(names).contains(slash);
  return has_slash ? fmt::format("(instr({0}, '\\u') OR instr({0}, '\\/'))", text)
                   : fmt::format("instr({}, '\\u')", text);
}

std::vector<Statement> spelled_triggers(Writer& writer, const SpellingViews& views, const std::string& table,
                                        const std::vector<JudgedColumn>& columns) {
  std::vector<std::string> conditions;
  std::string insertions;
  for (const JudgedColumn& column : columns) {
    const std::string text = "NEW." + identifier(column.column);
    conditions.push_back(may_be_spelled(text, column.names));
    insertions += writer.fill("sql/sqlite_spelled_insertion.in", {{"applies", conditions.back()},
                                                                  {"spelled", identifier(views.spelled)},
                                                                  {"spellings", identifier(views.spellings)},
                                                                  {"kind", column.kind},
                                                                  {"text", text}});
  }
  std::vector<Statement> triggers;
  if (columns.empty()) return triggers;
  for (const auto& [action, suffix] : {std::pair{"INSERT", "insert"}, std::pair{"UPDATE", "update"}}) {
    const std::string name = fmt::format("{}_spelled_{}", table, suffix);
    triggers.push_back({StatementKind::trigger, shortened_name(name),
                        writer.fill("sql/sqlite_spelled_trigger.in", {{"trigger", identifier(name)},
                                                                      {"action", action},
                                                                      {"table", identifier(table)},
                                                                      {"applies", joined(conditions, " OR ")},
                                                                      {"insertions", insertions}})});
  }
  return triggers;
}

Statement judging_trigger(Writer& writer, const SpellingViews& views, const std::string& kind,
                          const std::string& name, const std::string& subject, const std::string& test) {
  return {StatementKind::trigger, shortened_name(name),
          writer.fill("sql/sqlite_judging_trigger.in",
                      {{"trigger", identifier(name)},
                       {"spelled", identifier(views.spelled)},
                       {"applies", "NEW.kind = " + kind},
                       {"test", test},
                       {"message", literal(subject + " does not satisfy its schema")}})};
}

std::vector<Statement> spelling_statements(Writer& writer, const SpellingViews& views,
                                           const std::set<std::string>& names) {
  // SQLite ends a text at a NUL, so it would judge another one.
  constexpr std::string_view nul = "holyc_nul";
  return {{StatementKind::view, views.spellings,
           writer.fill("sql/sqlite_spellings.in",
                       {{"spellings", identifier(views.spellings)}, {"rows", rows_of(names)}})},
          {StatementKind::view, views.spelled,
           writer.fill("sql/sqlite_spelled.in", {{"spelled", identifier(views.spelled)}})},
          {StatementKind::trigger, std::string(nul),
           writer.fill("sql/sqlite_judging_trigger.in",
                       {{"trigger", identifier(nul)},
                        {"spelled", identifier(views.spelled)},
                        {"applies", "instr(NEW.text, '\\u0000')"},
                        {"test", "0"},
                        {"message", literal("SQLite holds no NUL in a text")}})}};
}

}  // namespace holyc::emit::sql
