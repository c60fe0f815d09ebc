#include <holy/generated/entry.hpp>

#include <atomic>
#include <memory>

#include <holy/explain/explain.hpp>
#include <holy/generated/checks.hpp>
#include <holy/generated/support.hpp>
#include <holy/verdict/interpreter.hpp>

namespace holy {

const program::Runnable* EmbeddedProgram::runnable() const {
  const std::atomic_ref<const program::Runnable*> shared(runnable_);
  const program::Runnable* known = shared.load(std::memory_order_acquire);
  if (known != nullptr) return known;
  program::Loading loading = program::from_bytes(bytes_);
  if (!loading.ok()) return nullptr;
  auto made = std::make_unique<const program::Runnable>(std::move(loading.program));
  if (shared.compare_exchange_strong(known, made.get(), std::memory_order_acq_rel)) return made.release();
  return known;
}

const Contract& contract_of(Of<RawJson>) {
  static constexpr Contract contract = {[](checks::Checker&, json::Value) { return true; }, nullptr, nullptr,
                                        0, nullptr};
  return contract;
}

Invalid::Invalid(Issues issues) : std::runtime_error(to_string(issues)), issues_(std::move(issues)) {}

namespace detail {

namespace {

json::ReadOptions read_options(const Limits& limits) {
  json::ReadOptions options;
  options.max_depth = limits.depth;
  options.max_bytes = limits.bytes;
  return options;
}

Issues syntax_issues(const json::Reading& reading, std::string_view text) {
  Issues issues;
  for (const json::SyntaxError& error : reading.errors) issues.push_back(program::to_issue(error, text));
  return issues;
}

/// Whether the verdict that `checker` was used for stands.
bool is_decided(const checks::Checker& checker) {
  return !checker.too_deep() && !checker.too_costly();
}

bool accepts_with(checks::Checker& checker, const Contract& contract, json::Value value) {
  if (!contract.accepts(checker, value)) return false;
  if (contract.event == nullptr) return true;
  if (!value.is(json::Kind::object)) return false;
  const EventContract& event = *contract.event;
  const auto type = value.find(event.type_member);
  const auto payload = value.find(event.payload_member);
  return type && type->is(json::Kind::string) && event.is_type(type->string()) && payload &&
         accepts_with(checker, *event.payload, *payload);
}

void explain_event(const EventContract& event, json::Value value, const Limits& limits, Issues& issues);

void explain(const Contract& contract, json::Value value, const Limits& limits, Issues& issues) {
  const program::Runnable* runnable = contract.program == nullptr ? nullptr : contract.program->runnable();
  program::RunLimits run_limits;
  for (std::size_t i = 0; runnable != nullptr && i < contract.node_count && issues.size() < limits.issues;
       ++i) {
    run_limits.max_issues = limits.issues - issues.size();
    for (Issue& issue : program::explain(*runnable, contract.nodes[i], value, run_limits)) {
      bool known = false;
      for (const Issue& other : issues) {
        known = known || (other.instance_location == issue.instance_location &&
                          other.absolute_keyword_location == issue.absolute_keyword_location &&
                          other.message == issue.message);
      }
      if (!known) issues.push_back(std::move(issue));
    }
  }
  if (contract.event != nullptr && value.is(json::Kind::object))
    explain_event(*contract.event, value, limits, issues);
}

void explain_event(const EventContract& event, json::Value value, const Limits& limits, Issues& issues) {
  const auto type = value.find(event.type_member);
  if (type && type->is(json::Kind::string) && !event.is_type(type->string())) {
    issues.push_back(issue_at(*type, "event-type",
                              "This is an event of the type " + json::shortened(type->text()) + "; \"" +
                                  std::string(event.type) + "\" is wanted here."));
  }
  if (const auto payload = value.find(event.payload_member)) {
    const std::size_t first = issues.size();
    explain(*event.payload, *payload, limits, issues);
    const std::string prefix = json::pointer_to(*payload);
    for (std::size_t i = first; i < issues.size(); ++i) {
      // An explanation counts from the document's root already where the interpreter knows it.
      if (!issues[i].instance_location.starts_with(prefix)) issues[i].instance_location.insert(0, prefix);
    }
  } else {
    issues.push_back(
        issue_at(value, "required", "The member \"" + std::string(event.payload_member) + "\" is missing."));
  }
}

/// The issues of a value that was refused: never empty.
Issues issues_of(const checks::Checker& checker, const Contract& contract, json::Value value,
                 const Limits& limits) {
  Issues issues;
  if (checker.too_deep()) {
    issues.push_back(issue_at(value, "depth", "The value nests deeper than its schema can be followed."));
    return issues;
  }
  if (checker.too_costly()) {
    issues.push_back(issue_at(
        value, "pattern-limit",
        "The value cannot be judged: matching a string against a pattern costs more than the limit."));
    return issues;
  }
  explain(contract, value, limits, issues);
  if (issues.empty())
    issues.push_back(issue_at(value, "invalid", "The value is not valid against its schema."));
  return issues;
}

}  // namespace

bool accepts(const Contract& contract, std::string_view text, const Limits& limits) {
  const json::Reading reading = json::read(text, read_options(limits));
  return reading.ok() && accepts(contract, reading.document.root());
}

bool accepts(const Contract& contract, json::Value value) {
  checks::Checker checker;
  return accepts_with(checker, contract, value) && is_decided(checker);
}

Issues validate(const Contract& contract, std::string_view text, const Limits& limits) {
  const json::Reading reading = json::read(text, read_options(limits));
  return reading.ok() ? validate(contract, reading.document.root(), limits) : syntax_issues(reading, text);
}

Issues validate(const Contract& contract, json::Value value, const Limits& limits) {
  checks::Checker checker;
  if (accepts_with(checker, contract, value) && is_decided(checker)) return {};
  return issues_of(checker, contract, value, limits);
}

bool parse(const Contract& contract, ReadValue read, void* out, std::string_view text, const Limits& limits,
           Issues& issues) {
  const json::Reading reading = json::read(text, read_options(limits));
  if (reading.ok()) return parse(contract, read, out, reading.document.root(), limits, issues);
  issues = syntax_issues(reading, text);
  return false;
}

bool parse(const Contract& contract, ReadValue read, void* out, json::Value value, const Limits& limits,
           Issues& issues) {
  checks::Checker checker;
  if (!accepts_with(checker, contract, value) || !is_decided(checker)) {
    issues = issues_of(checker, contract, value, limits);
    return false;
  }
  Reader reader(checker);
  const bool complete = read(reader, value, out);
  if (complete && is_decided(checker)) return true;
  issues = complete ? issues_of(checker, contract, value, limits) : reader.issues();
  return false;
}

Issues validate_written(const Contract& contract, std::string_view text, const Limits& limits) {
  Issues issues = validate(contract, text, limits);
  for (Issue& issue : issues) issue.line = issue.column = 0;
  return issues;
}

bool read_text(ReadValue read, void* out, std::string_view text) {
  const json::Reading reading = json::read(text);
  checks::Checker checker;
  Reader reader(checker);
  return reading.ok() && read(reader, reading.document.root(), out);
}

void throw_invalid(Issues issues) {
  throw Invalid(std::move(issues));
}

}  // namespace detail

}  // namespace holy
