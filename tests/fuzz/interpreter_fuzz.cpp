// Random schemas and instances, made from the fuzzer's bytes by a small grammar, through resolve, compile and
// the interpreter: no fault; issues exactly where there is no acceptance; the Program's bytes judge alike;
// what `allOf` and a double `not` must not change, they do not change.
#include <cstdio>
#include <cstdlib>
#include <string>

#include <holy/explain/explain.hpp>
#include <holy/verdict/interpreter.hpp>

#include "codegen/load/source.hpp"
#include "codegen/program/compile.hpp"
#include "codegen/resolve/schema.hpp"

namespace {

[[noreturn]] void fail(const char* what, const std::string& schema, const std::string& instance) {
  std::fprintf(stderr, "%s\nschema   %s\ninstance %s\n", what, schema.c_str(), instance.c_str());
  std::abort();
}

/// Choices, from the bytes while they last, then zeros.
class Choices {
 public:
  Choices(const std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}
  std::size_t pick(std::size_t count) {
    const std::size_t byte = at_ < size_ ? data_[at_++] : 0;
    return byte % count;
  }
  std::string one_of(std::initializer_list<const char*> texts) { return texts.begin()[pick(texts.size())]; }
  [[nodiscard]] bool has_more() const { return at_ < size_; }

 private:
  const std::uint8_t* data_;
  std::size_t size_;
  std::size_t at_ = 0;
};

std::string name(Choices& choices) {
  return choices.one_of({"\"a\"", "\"b\"", "\"c\"", "\"\"", "\"a/b~\""});
}
std::string number(Choices& choices) {
  return choices.one_of({"0", "1", "2", "1.0", "-3", "0.01", "1e400", "18446744073709551617", "1.5"});
}

std::string instance(Choices& choices, int depth) {
  switch (choices.pick(depth > 0 ? 7 : 4)) {
    case 0:
      return choices.one_of({"null", "true", "false"});
    case 1:
      return number(choices);
    case 2:
      return name(choices);
    case 3:
      return choices.one_of({"[]", "{}"});
    case 4:
    case 5: {
      std::string text = "{";
      for (const char* key : {"\"a\"", "\"b\"", "\"c\"", "\"a/b~\""}) {
        if (choices.pick(2) == 0)
          text += (text.size() > 1 ? "," : "") + std::string(key) + ":" + instance(choices, depth - 1);
      }
      return text + "}";
    }
    default: {
      std::string text = "[";
      for (std::size_t left = choices.pick(4); left > 0; --left)
        text += instance(choices, depth - 1) + (left > 1 ? "," : "");
      return text + "]";
    }
  }
}

std::string schema(Choices& choices, int depth);

std::string list(Choices& choices, int depth) {
  std::string text = "[" + schema(choices, depth - 1);
  for (std::size_t left = choices.pick(3); left > 0; --left) text += "," + schema(choices, depth - 1);
  return text + "]";
}

std::string keyword(Choices& choices, int depth) {
  switch (choices.pick(depth > 0 ? 26 : 11)) {
    case 0:
      return R"("type":)" + choices.one_of({"\"string\"", "\"object\"", "\"array\"", "\"integer\"",
                                            "[\"null\",\"number\"]"});
    case 1:
      return R"("enum":[1,"a",)" + instance(choices, 2) + "]";
    case 2:
      return R"("const":)" + instance(choices, 2);
    case 3:
      return "\"" + choices.one_of({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}) +
             "\":" + number(choices);
    case 4:
      return R"("multipleOf":)" + choices.one_of({"2", "0.01", "1e400"});
    case 5:
      return "\"" +
             choices.one_of(
                 {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"}) +
             "\":" + choices.one_of({"0", "1", "2"});
    case 6:
      return R"("pattern":)" + choices.one_of({"\"^a\"", "\"b$\"", "\"[ab]\""});
    case 7:
      return R"("required":[)" + name(choices) + "]";
    case 8:
      return R"("uniqueItems":true)";
    case 9:
      return R"("$ref":)" + choices.one_of({"\"#/$defs/x\"", "\"#/$defs/y\""});
    case 10:
      return R"("dependentRequired":{)" + name(choices) + ":[" + name(choices) + "]}";
    case 11:
      return R"("properties":{"a":)" + schema(choices, depth - 1) + R"(,"b":)" + schema(choices, depth - 1) +
             "}";
    case 12:
      return R"("patternProperties":{"^a":)" + schema(choices, depth - 1) + "}";
    case 13:
      return R"("additionalProperties":)" + schema(choices, depth - 1);
    case 14:
      return R"("propertyNames":)" + schema(choices, depth - 1);
    case 15:
      return R"("prefixItems":)" + list(choices, depth);
    case 16:
      return R"("items":)" + schema(choices, depth - 1);
    case 17:
      return R"("contains":)" + schema(choices, depth - 1) +
             choices.one_of({"", ",\"minContains\":0", ",\"maxContains\":1"});
    case 18:
      return R"("allOf":)" + list(choices, depth);
    case 19:
      return R"("anyOf":)" + list(choices, depth);
    case 20:
      return R"("oneOf":)" + list(choices, depth);
    case 21:
      return R"("not":)" + schema(choices, depth - 1);
    case 22:
      return R"("if":)" + schema(choices, depth - 1) + R"(,"then":)" + schema(choices, depth - 1) +
             R"(,"else":)" + schema(choices, depth - 1);
    case 23:
      return R"("dependentSchemas":{)" + name(choices) + ":" + schema(choices, depth - 1) + "}";
    case 24:
      return R"("unevaluatedProperties":)" + schema(choices, depth - 1);
    default:
      return R"("unevaluatedItems":)" + schema(choices, depth - 1);
  }
}

std::string schema(Choices& choices, int depth) {
  if (!choices.has_more() || choices.pick(8) == 0) return choices.one_of({"true", "false", "{}"});
  std::string text = "{" + keyword(choices, depth);
  for (std::size_t left = choices.pick(3); left > 0; --left) text += "," + keyword(choices, depth);
  return text + "}";
}

/// The verdict on an instance, or -1 where the schema is refused or a limit was met.
int judge(const std::string& schema_text, const std::string& instance_text) {
  holyc::load::SourceTree tree;
  auto diagnostics = holyc::load::add_text(tree, "schema.json", "fuzz:/schema.json", schema_text, true);
  holyc::resolve::ResolveOptions options;
  options.check_against_meta_schema = false;
  const auto resolution = holyc::resolve::resolve(std::move(tree), options);
  if (holyc::report::has_errors(diagnostics) || holyc::report::has_errors(resolution.diagnostics)) return -1;
  if (resolution.set.roots.empty()) return -1;
  const auto compilation = holyc::program::compile(resolution.set, {resolution.set.roots.front().schema});
  const auto node = compilation.program.entries.front().node;
  auto loading = holy::program::from_bytes(holy::program::to_bytes(compilation.program));
  if (!loading.ok()) fail(loading.error.c_str(), schema_text, instance_text);
  const holy::program::Runnable fresh(compilation.program);
  const holy::program::Runnable loaded(std::move(loading.program));
  const auto reading = holy::json::read(instance_text);
  if (!reading.ok()) fail("the grammar made no JSON", schema_text, instance_text);
  const holy::program::RunLimits limits{.max_issues = 1000, .max_depth = 300};
  const auto issues = holy::program::explain(fresh, node, reading.document.root(), limits);
  if (!issues.empty() && issues.front().code.ends_with("-limit")) return -1;
  const bool verdict = holy::program::accepts(fresh, node, reading.document.root(), limits);
  if (verdict != holy::program::accepts(loaded, node, reading.document.root(), limits)) {
    fail("the Program's bytes judge differently", schema_text, instance_text);
  }
  if (issues.empty() != verdict) fail("verdict and issues contradict each other", schema_text, instance_text);
  return verdict ? 1 : 0;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Choices choices(data, size);
  const std::string value = instance(choices, 3);
  const std::string x = schema(choices, 2);
  const std::string y = schema(choices, 2);
  const std::string main = schema(choices, 4);
  const auto with_definitions = [&](const std::string& text) {
    return R"({"allOf":[{"$ref":"#/$defs/main"}],"$defs":{"main":)" + text + R"(,"x":)" + x + R"(,"y":)" + y +
           "}}";
  };
  const int verdict = judge(with_definitions(main), value);
  if (verdict < 0) return 0;
  const int doubled = judge(with_definitions(R"({"allOf":[)" + main + "," + main + "]}"), value);
  const int negated = judge(with_definitions(R"({"not":)" + main + "}"), value);
  const int either = judge(with_definitions(R"({"anyOf":[false,)" + main + "]}"), value);
  if (doubled >= 0 && doubled != verdict) fail("allOf of the same twice", main, value);
  if (negated >= 0 && negated == verdict) fail("not", main, value);
  if (either >= 0 && either != verdict) fail("anyOf with false", main, value);
  return 0;
}
