#include "codegen/emit/cpp/wide_unions.hpp"

#include <algorithm>

#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

namespace {

/// g++ 12 takes megabytes for each alternative of a std::variant that has more.
constexpr std::size_t most_of_std_variant = 64;
/// Each asks a compiler for an overload of read_json and of write_json.
constexpr std::size_t alternatives_a_file = 128;

std::size_t alternatives_of(const TypePlan& plan) {
  return plan.branch_order.size() + (plan.starts_empty ? 1 : 0);
}

std::string declarations_of_part(const TypeContext& context, TypeId id, std::size_t part) {
  return context.writer.fill(
      "cpp/wide_variant_declarations.in",
      {{"type", context.input.names.types[id].type.cpp}, {"part", std::to_string(part)}});
}

/// The cases of the alternatives from `first` to before `last`.
struct Cases {
  std::string reads, writes;
};

Cases cases_of(const TypePlan& plan, std::size_t first, std::size_t last) {
  Cases cases;
  for (std::size_t i = first; i < last; ++i) {
    const std::string number = std::to_string(i);
    const std::string label = "case " + number + ": ";
    if (i == 0 && plan.starts_empty) {
      add_line(cases.writes, label + "writer.raw(\"null\"); break;");
      continue;
    }
    add_line(cases.reads, label + "return read_json(reader, value, out.value.emplace<" + number + ">());");
    add_line(cases.writes, label + "write_json(writer, *value.value.get_if<" + number + ">()); break;");
  }
  return cases;
}

}  // namespace

bool is_wide(const Layout& layout, TypeId id) {
  const TypePlan& plan = layout.types[id];
  return plan.declaration == Declaration::variant && alternatives_of(plan) > most_of_std_variant;
}

std::string wide_union_declarations(const TypeContext& context, TypeId id) {
  return declarations_of_part(context, id, 1) + '\n';
}

std::vector<std::string> wide_union_parts(const TypeContext& context, TypeId id) {
  const TypePlan& plan = context.layout.types[id];
  const std::size_t all = alternatives_of(plan);
  const std::size_t count = (all + alternatives_a_file - 1) / alternatives_a_file;
  const std::size_t each = (all + count - 1) / count;
  std::vector<std::string> parts;
  for (std::size_t part = 1; part <= count; ++part) {
    const Cases cases = cases_of(plan, (part - 1) * each, std::min(part * each, all));
    const bool is_last = part == count;
    const std::string next = std::to_string(part + 1);
    parts.push_back(
        (is_last ? "" : declarations_of_part(context, id, part + 1) + '\n') +
        context.writer.fill(
            "cpp/wide_variant_part.in",
            {{"type", context.input.names.types[id].type.cpp},
             {"part", std::to_string(part)},
             {"reads", cases.reads},
             {"read_rest",
              is_last ? "return false;" : "return read_alternative_" + next + "(reader, value, out, index);"},
             {"writes", cases.writes},
             {"write_rest", is_last ? "break;" : "write_alternative_" + next + "(writer, value);"}}));
  }
  return parts;
}

}  // namespace holyc::emit::cpp
