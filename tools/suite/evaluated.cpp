// The suite's folders `annotations` and `output-tests`: what evaluation says beyond the verdict.
#include <algorithm>
#include <charconv>
#include <map>

#include <holy/explain/explain.hpp>
#include <holy/output/output.hpp>
#include <holy/text/percent.hpp>

#include "codegen/program/constants.hpp"
#include "codegen/resolve/uri.hpp"
#include "tools/suite/suite.hpp"

namespace holyc::suite {

namespace fs = std::filesystem;
using holy::json::Kind;
using holy::json::Value;
using holy::program::OutputUnit;

namespace {

/// A group's schema, compiled with its annotations.
struct Annotated {
  ResolvedGroup resolved;
  program::Compilation compilation;
  std::optional<holy::program::Runnable> runnable;
  std::string error;
};

Annotated compile_annotated(const Group& group) {
  Annotated result{resolve_group(group), {}, {}, {}};
  result.error = first_error(result.resolved.diagnostics);
  if (!result.error.empty()) return result;
  program::CompileOptions options = group.options;
  options.annotations = true;
  const resolve::SchemaId root = result.resolved.set.roots.front().schema;
  result.compilation = program::compile(result.resolved.set, {root}, options);
  result.error = first_error(result.compilation.diagnostics);
  if (result.error.empty()) result.runnable.emplace(result.compilation.program);
  return result;
}

holy::program::Evaluation evaluate(const Annotated& annotated, const Value& instance) {
  return holy::program::evaluate(*annotated.runnable, annotated.compilation.annotations,
                                 annotated.compilation.program.entries.front().node, instance);
}

struct Text {
  std::string text;
  holy::json::Reading reading;
};

/// A JSON file of the suite; `error` says what is wrong with it.
Text read_json(const fs::path& path, std::string& error) {
  Text result;
  auto text = read_file(path);
  if (!text) {
    error = "cannot read " + path.string();
    return result;
  }
  result.text = std::move(*text);
  result.reading = holy::json::read(result.text);
  if (!result.reading.ok()) error = path.string() + ": " + result.reading.errors.front().message;
  return result;
}

std::vector<Value> items_at(const Value& object, std::string_view name) {
  std::vector<Value> items;
  const auto value = object.find(name);
  if (!value || !value->is(Kind::array)) return items;
  for (const Value item : value->items()) items.push_back(item);
  return items;
}

/// The number that the annotation tests give a dialect.
int number_of(resolve::Dialect dialect) {
  constexpr int numbers[] = {4, 6, 7, 2019, 2020};
  return numbers[static_cast<std::size_t>(dialect)];
}

/// Whether a dialect meets "7", "<=2019", "=2020" or a list of such demands with commas.
bool is_compatible(std::string_view demands, int number) {
  while (!demands.empty()) {
    const std::size_t end = std::min(demands.find(','), demands.size());
    std::string_view demand = demands.substr(0, end);
    demands.remove_prefix(std::min(end + 1, demands.size()));
    const std::string_view relation = demand.substr(0, demand.find_first_of("0123456789"));
    demand.remove_prefix(relation.size());
    int wanted = 0;
    std::from_chars(demand.data(), demand.data() + demand.size(), wanted);
    if (relation == "<=" ? number > wanted : relation == "=" ? number != wanted : number < wanted)
      return false;
  }
  return true;
}

/// Where the subschema of a keyword stands in its file: "#/$defs/foo".
std::string place_of(const resolve::SchemaSet& set, const OutputUnit& unit) {
  std::string location = unit.absolute_keyword_location.substr(0, unit.absolute_keyword_location.rfind('/'));
  if (location.ends_with('#')) location.pop_back();
  for (const resolve::Schema& schema : set.schemas) {
    if (schema.location == location) return '#' + schema.file_pointer;
  }
  return location;
}

std::string last_token(const std::string& pointer) {
  return pointer.substr(pointer.rfind('/') + 1);
}

/// What is wrong with the annotations that one assertion is about; empty: nothing.
std::string judge_assertion(const Annotated& annotated, const OutputUnit& root, const Value& assertion) {
  const std::string location = string_at(assertion, "location");
  const std::string keyword = string_at(assertion, "keyword");
  std::map<std::string, std::string> expected;
  std::map<std::string, std::string> found;
  if (const auto members = assertion.find("expected")) {
    for (const Value::Member member : members->members())
      expected.emplace(holy::text::percent_decoded(member.name()).value_or(std::string(member.name())),
                       program::compact_text(member.value));
  }
  holy::program::for_each_annotation(root, [&](const OutputUnit& unit) {
    if (unit.instance_location != location || last_token(unit.keyword_location) != keyword) return;
    const holy::json::Reading value = holy::json::read(unit.annotation);
    found.emplace(place_of(annotated.resolved.set, unit), program::compact_text(value.document.root()));
  });
  if (found == expected) return {};
  std::string text = keyword + " at \"" + location + "\" is annotated by";
  for (const auto& [place, value] : found) text += ' ' + place + " (" + value + ')';
  return text + (found.empty() ? " nothing" : "");
}

void judge_case(const Group& group, const Value& one, Score& outcome) {
  const Annotated annotated = compile_annotated(group);
  for (const Value& test : items_at(one, "tests")) {
    const std::vector<Value> assertions = items_at(test, "assertions");
    const std::string instance(test.find("instance")->text());
    const holy::json::Reading reading = holy::json::read(instance);
    for (const Value& assertion : assertions) {
      std::string reason = annotated.error;
      if (reason.empty()) {
        const holy::program::Evaluation evaluation = evaluate(annotated, reading.document.root());
        reason = evaluation.trouble.empty() ? judge_assertion(annotated, evaluation.root, assertion)
                                            : evaluation.trouble;
      }
      if (reason.empty()) {
        ++outcome.passed;
      } else {
        outcome.failures.push_back({group.file, group.description, instance, reason});
      }
    }
  }
}

std::shared_ptr<const std::vector<Reference>> external_schemas(const Value& one) {
  auto references = std::make_shared<std::vector<Reference>>();
  const auto external = one.find("externalSchemas");
  if (!external || !external->is(Kind::object)) return references;
  for (const Value::Member member : external->members()) {
    references->push_back({"external-" + std::to_string(references->size()), std::string(member.name()),
                           std::string(member.value.text())});
  }
  return references;
}

/// Whether an output in a form satisfies the schema that a test has for it.
std::string judge_output(const std::string& output, const Group& expectation) {
  const Annotated judge = compile_annotated(expectation);
  if (!judge.error.empty()) return "the test's schema is refused: " + judge.error;
  const holy::json::Reading reading = holy::json::read(output);
  if (!reading.ok()) return "the output is no JSON: " + output;
  const auto node = judge.compilation.program.entries.front().node;
  const holy::Issues issues = holy::program::explain(*judge.runnable, node, reading.document.root());
  return issues.empty() ? std::string() : issues.front().message + ": " + output;
}

std::optional<holy::program::OutputForm> find_form(std::string_view name) {
  using enum holy::program::OutputForm;
  if (name == "flag") return flag;
  if (name == "basic") return basic;
  if (name == "detailed") return detailed;
  if (name == "verbose") return verbose;
  return std::nullopt;
}

void judge_output_group(const Group& group, const Value& item, const std::string& output_schema,
                        Score& outcome) {
  const Annotated annotated = compile_annotated(group);
  for (const Value& test : items_at(item, "tests")) {
    const std::string instance(test.find("data")->text());
    const holy::json::Reading reading = holy::json::read(instance);
    const auto outputs = test.find("output");
    for (const Value::Member form : outputs->members()) {
      std::string reason = annotated.error;
      if (reason.empty()) {
        const holy::program::Evaluation evaluation = evaluate(annotated, reading.document.root());
        Group expectation;
        expectation.schema = form.value.text();
        expectation.uri = "suite:/output";
        expectation.dialect = group.dialect;
        expectation.references = std::make_shared<std::vector<Reference>>(
            std::vector<Reference>{{"output-schema.json", "suite:/output-schema.json", output_schema}});
        const auto known = find_form(form.name());
        reason = known ? judge_output(to_json(evaluation.root, *known), expectation)
                       : "there is no form " + std::string(form.name());
      }
      if (reason.empty()) {
        ++outcome.passed;
      } else {
        outcome.failures.push_back({group.file, group.description, string_at(test, "description"), reason});
      }
    }
  }
}

}  // namespace

Evaluated judge_annotations(const fs::path& folder, const std::vector<resolve::Dialect>& dialects) {
  Evaluated result;
  for (const fs::path& path : json_files(folder / "annotations" / "tests", false)) {
    const Text file = read_json(path, result.error);
    if (!result.error.empty()) return result;
    for (const Value& one : items_at(file.reading.document.root(), "suite")) {
      for (const resolve::Dialect dialect : dialects) {
        if (!is_compatible(string_at(one, "compatibility"), number_of(dialect))) continue;
        Group group;
        group.file = std::string(folder_of(dialect)) + "/annotations/" + path.filename().string();
        group.description = string_at(one, "description");
        group.schema = one.find("schema")->text();
        group.uri = "suite:/annotated";
        group.dialect = dialect;
        group.options.assert_formats = false;
        group.references = external_schemas(one);
        judge_case(group, one, result.outcome);
      }
    }
  }
  if (result.outcome.passed + result.outcome.failures.size() == 0)
    result.error = (folder / "annotations").string() + " has no tests";
  return result;
}

Evaluated judge_output_forms(const fs::path& folder, const std::vector<resolve::Dialect>& dialects) {
  Evaluated result;
  for (const resolve::Dialect dialect : dialects) {
    if (dialect < resolve::Dialect::draft2019_09) continue;  // the forms are of 2019-09
    const fs::path place = folder / "output-tests" / folder_of(dialect);
    const auto output_schema = read_file(place / "output-schema.json");
    if (!output_schema) {
      result.error = "cannot read " + (place / "output-schema.json").string();
      return result;
    }
    for (const fs::path& path : json_files(place / "content", false)) {
      const Text file = read_json(path, result.error);
      if (!result.error.empty()) return result;
      for (const Value item : file.reading.document.root().items()) {
        Group group;
        group.file = std::string(folder_of(dialect)) + "/output-tests/" + path.filename().string();
        group.description = string_at(item, "description");
        group.schema = item.find("schema")->text();
        group.uri = "suite:/evaluated";
        group.dialect = dialect;
        judge_output_group(group, item, *output_schema, result.outcome);
      }
    }
  }
  return result;
}

}  // namespace holyc::suite
