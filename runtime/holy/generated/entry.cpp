#include <holy/generated/entry.hpp>

#include <atomic>
#include <memory>

#include <holy/explain/explain.hpp>
#include <holy/generated/support.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/whole.hpp>
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
  static constexpr Contract contract = {
      [](scan::Scan& scan, const char* at, void*) { return scan::skim_text(scan, at, Of<RawJson>()); },
      nullptr, nullptr, 0, nullptr};
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

/// Of a value that no schema refuses.
Issue misfit_issue(json::Value value) {
  if (value.is(json::Kind::number))
    return issue_at(
        value, "integer-range",
        "The integer " + json::shortened(value.text()) + " does not fit into the 64 bits of its C++ type.");
  return issue_at(value, "unrepresentable",
                  "The generated type has no place for " + json::shortened(value.text()) + ".");
}

/// The same limits for a value whose text was read already.
Limits unlimited() {
  Limits limits;
  limits.depth = limits.bytes = static_cast<std::size_t>(-1);
  return limits;
}

}  // namespace

scan::Pass read_value(json::Value value, scan::ReadPlace read, void* place) {
  return scan::read_whole(value.text(), unlimited(), read, place);
}

bool accepts(const Contract& contract, std::string_view text, const Limits& limits) {
  return scan::read_whole(text, limits, contract.skim, nullptr).is_accepted();
}

bool accepts(const Contract& contract, json::Value value) {
  return read_value(value, contract.skim, nullptr).is_accepted();
}

Issues validate(const Contract& contract, std::string_view text, const Limits& limits) {
  const scan::Pass pass = scan::read_whole(text, limits, contract.skim, nullptr);
  return pass.is_accepted() ? Issues() : issues_of(contract, text, limits, pass);
}

Issues validate(const Contract& contract, json::Value value, const Limits& limits) {
  const scan::Pass pass = read_value(value, contract.skim, nullptr);
  return pass.is_accepted() ? Issues() : issues_of(contract, value, limits, pass);
}

Issues issues_of(const Contract& contract, std::string_view text, const Limits& limits, scan::Pass pass) {
  const json::Reading reading = json::read(text, read_options(limits));
  if (!reading.ok()) return syntax_issues(reading, text);
  const json::Value root = reading.document.root();
  if (pass.misfit != scan::Pass::nowhere) pass.misfit -= root.begin_offset();
  return issues_of(contract, root, limits, pass);
}

Issues issues_of(const Contract& contract, json::Value value, const Limits& limits, scan::Pass pass) {
  if (pass.outcome == scan::Outcome::too_deep)
    return {issue_at(value, "depth", "The value nests deeper than its schema can be followed.")};
  if (pass.outcome == scan::Outcome::too_costly)
    return {issue_at(
        value, "pattern-limit",
        "The value cannot be judged: matching a string against a pattern costs more than the limit.")};
  Issues issues;
  explain(contract, value, limits, issues);
  if (!issues.empty()) return issues;
  if (pass.misfit == scan::Pass::nowhere)
    return {issue_at(value, "invalid", "The value is not valid against its schema.")};
  return {misfit_issue(scan::value_at(*value.document(), value.begin_offset() + pass.misfit))};
}

Issues validate_written(const Contract& contract, std::string_view text, const Limits& limits) {
  Issues issues = validate(contract, text, limits);
  for (Issue& issue : issues) issue.line = issue.column = 0;
  return issues;
}

void throw_invalid(Issues issues) {
  throw Invalid(std::move(issues));
}

}  // namespace detail

}  // namespace holy
