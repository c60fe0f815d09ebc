#include "tools/bloodbank/events_in_body.hpp"

#include <algorithm>
#include <string>

#include <holy/json/position.hpp>

namespace holyfields::bloodbank {

namespace {

/// Walks through a body from event to event, so that all positions together cost one pass.
class Walk {
 public:
  explicit Walk(std::string_view body) : body_(body) {}

  /// The origin of what begins at that offset, which is not before the last one.
  [[nodiscard]] Origin at(std::size_t offset) {
    const std::string_view passed = body_.substr(origin_.offset, offset - origin_.offset);
    const holy::json::Position position = holy::json::position_of(passed, passed.size());
    origin_.column = position.column + (position.line == 1 ? origin_.column - 1 : 0);
    origin_.line += position.line - 1;
    origin_.offset = offset;
    return origin_;
  }

 private:
  std::string_view body_;
  Origin origin_;
};

}  // namespace

std::vector<EventText> events_in_lines(std::string_view body) {
  std::vector<EventText> pieces;
  Walk walk(body);
  std::size_t number = 1;
  for (std::size_t begin = 0; begin < body.size(); ++number) {
    const std::size_t end = std::min(body.find('\n', begin), body.size());
    const std::string_view line = body.substr(begin, end - begin);
    if (line.find_first_not_of(" \t\r") != std::string_view::npos)
      pieces.push_back({line, number, walk.at(begin)});
    begin = end + 1;
  }
  return pieces;
}

std::vector<EventText> events_in_array(std::string_view body, const holy::json::Document& document) {
  std::vector<EventText> pieces;
  Walk walk(body);
  for (const holy::json::Value item : document.root().items()) {
    Origin origin = walk.at(item.begin_offset());
    origin.pointer = "/" + std::to_string(pieces.size());
    pieces.push_back({item.text(), pieces.size(), std::move(origin)});
  }
  return pieces;
}

}  // namespace holyfields::bloodbank
