#include "tools/holyc/yaml.hpp"

#include <algorithm>

#include <yaml-cpp/yaml.h>

#include <holy/json/document.hpp>
#include <holy/json/write.hpp>

namespace holyc::cli {

namespace {

using holy::json::Position;

constexpr int deepest = 64;  // an alias may contain itself

Position position_of(const YAML::Mark& mark) {
  if (mark.is_null()) return {};
  return {static_cast<std::size_t>(mark.line) + 1, static_cast<std::size_t>(mark.column) + 1};
}

std::string scalar_json(const YAML::Node& node) {
  const std::string& text = node.Scalar();
  const bool plain = node.Tag() == "?" || node.Tag().empty();
  if (plain && (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL"))
    return "null";
  if (plain && (text == "true" || text == "True" || text == "TRUE")) return "true";
  if (plain && (text == "false" || text == "False" || text == "FALSE")) return "false";
  if (plain && (text.front() == '-' || (text.front() >= '0' && text.front() <= '9'))) {
    const holy::json::Reading number = holy::json::read(text);
    if (number.ok() && number.document.root().text() == text) return text;
  }
  return holy::json::quoted(text);
}

void append(YamlReading& out, const YAML::Node& node, int depth) {
  if (depth > deepest) throw YAML::Exception(node.Mark(), "the document nests too deep");
  out.places.push_back({out.json.size(), position_of(node.Mark()),
                        node.IsScalar() ? std::max<std::size_t>(node.Scalar().size(), 1) : 1});
  switch (node.Type()) {
    case YAML::NodeType::Undefined:
    case YAML::NodeType::Null:
      out.json += "null";
      break;
    case YAML::NodeType::Scalar:
      out.json += scalar_json(node);
      break;
    case YAML::NodeType::Sequence:
      out.json += '[';
      for (const YAML::Node& item : node) {
        if (out.json.back() != '[') out.json += ',';
        append(out, item, depth + 1);
      }
      out.json += ']';
      break;
    case YAML::NodeType::Map:
      out.json += '{';
      for (const auto& member : node) {
        if (!member.first.IsScalar())
          throw YAML::Exception(member.first.Mark(), "a key must be a plain name");
        if (out.json.back() != '{') out.json += ',';
        out.places.push_back(
            {out.json.size(), position_of(member.first.Mark()), member.first.Scalar().size()});
        out.json += holy::json::quoted(member.first.Scalar()) + ":";
        append(out, member.second, depth + 1);
      }
      out.json += '}';
      break;
  }
}

}  // namespace

YamlReading read_yaml(const std::string& text) {
  YamlReading out;
  try {
    const YAML::Node root = YAML::Load(text);
    if (root.IsNull() || !root.IsDefined()) {
      out.json = "{}";
      out.places.push_back({0, {}, 1});
    } else {
      append(out, root, 0);
    }
  } catch (const YAML::Exception& exception) {
    out.error = exception.msg;
    out.error_position = position_of(exception.mark);
  }
  return out;
}

YamlPlace place_of(const YamlReading& reading, std::size_t offset) {
  const auto after =
      std::upper_bound(reading.places.begin(), reading.places.end(), offset,
                       [](std::size_t wanted, const YamlPlace& place) { return wanted < place.offset; });
  return after == reading.places.begin() ? YamlPlace{0, {}, 1} : *(after - 1);
}

}  // namespace holyc::cli
