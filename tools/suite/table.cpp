// What passed, by dialect, engine and part of the suite.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "tools/suite/suite.hpp"

namespace holyc::suite {

namespace {

struct Cell {
  std::size_t total = 0;
  std::size_t failed = 0;

  [[nodiscard]] std::string text() const {
    if (total == 0) return "-";
    return failed == 0 ? std::to_string(total) : fmt::format("{} of {}", total - failed, total);
  }
};

using Cells = std::array<Cell, 3>;  // required, optional, format

std::string dialect_folder(const std::string& file) {
  return file.substr(0, file.find('/'));
}

Cell& cell_of(Cells& cells, const std::string& file) {
  return cells[file.find("/optional/format/") != std::string::npos ? 2
               : file.find("/optional/") != std::string::npos      ? 1
                                                                   : 0];
}

std::string line(std::string_view dialect, std::string_view engine, const std::array<std::string, 3>& cells) {
  return fmt::format("{:<14}{:<14}{:>14}{:>14}{:>14}\n", dialect, engine, cells[0], cells[1], cells[2]);
}

}  // namespace

std::string table_of(const std::vector<Group>& groups, const std::vector<Row>& rows) {
  std::string text = line("dialect", "engine", {"required", "optional", "format"});
  std::vector<std::string> dialects;
  for (const Group& group : groups) {
    const std::string dialect = dialect_folder(group.file);
    if (std::ranges::find(dialects, dialect) == dialects.end()) dialects.push_back(dialect);
  }
  for (const std::string& dialect : dialects) {
    for (const Row& row : rows) {
      Cells cells;
      for (const Group& group : groups) {
        if (dialect_folder(group.file) == dialect) cell_of(cells, group.file).total += group.tests.size();
      }
      for (const WrongVerdict& failure : row.outcome->failures) {
        if (dialect_folder(failure.file) == dialect) ++cell_of(cells, failure.file).failed;
      }
      text += line(dialect, row.engine, {cells[0].text(), cells[1].text(), cells[2].text()});
    }
  }
  return text;
}

}  // namespace holyc::suite
