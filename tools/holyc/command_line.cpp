#include "tools/holyc/command_line.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "codegen/report/nearest.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/version.hpp"

namespace holyc::cli {

namespace {

const std::map<std::string, Colour> colours{
    {"auto", Colour::automatic}, {"always", Colour::always}, {"never", Colour::never}};
const std::map<std::string, Format> formats{{"text", Format::text},
                                            {"json", Format::json},
                                            {"github", Format::github},
                                            {"sarif", Format::sarif},
                                            {"junit", Format::junit}};
const std::map<std::string, Profile> profiles{{"wire", Profile::wire}, {"canonical", Profile::canonical}};
const std::map<std::string, holy::program::OutputForm> output_forms{
    {"flag", holy::program::OutputForm::flag},
    {"basic", holy::program::OutputForm::basic},
    {"detailed", holy::program::OutputForm::detailed},
    {"verbose", holy::program::OutputForm::verbose}};
const std::map<std::string, bool> format_keyword{{"assert", true}, {"annotate", false}};

// What the recursive passes over schemas walk on a stack of 8 MiB.
constexpr int deepest_schema = 2'000;

/// All options of all subcommands; the one that was named is the answer.
struct Options {
  GenerateOptions generate;
  ValidateOptions validate;
  TraceOptions trace;
  CheckOptions check;
  ListOptions list;
  ShowOptions show;
  MockOptions mock;
  InitOptions init;
  DumpOptions dump;
  BundleOptions bundle;
  CompletionOptions completion;
};

template <class T>
CLI::Option* add_choice(CLI::App* app, const std::string& name, T& value,
                        const std::map<std::string, T>& choices, const std::string& what,
                        const std::string& preset) {
  std::string names;
  for (const auto& [choice, meaning] : choices) names += (names.empty() ? "" : "|") + choice;
  return app
      ->add_option_function<std::string>(
          name, [&value, &choices](const std::string& chosen) { value = choices.at(chosen); },
          what + " [" + preset + "]")
      ->check(CLI::IsMember(choices).description(""))
      ->type_name(names);
}

void add_colour(CLI::App* app, Showing& showing) {
  add_choice(app, "--color", showing.colour, colours, "Colour the output; NO_COLOR turns it off too", "auto");
}

void add_showing(CLI::App* app, Showing& showing) {
  add_colour(app, showing);
  add_choice(app, "--format", showing.format, formats, "How findings are printed", "text");
  app->add_option("--max-issues", showing.max_issues, "Show so many findings at most [1000]")
      ->type_name("N")
      ->check([](const std::string& text) {
        return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos &&
                       text.find_first_not_of('0') != std::string::npos
                   ? std::string()
                   : '"' + text + "\" is no positive integer";
      });
}

void add_config(CLI::App* app, Project& project) {
  app->add_option("--config", project.config, "Configuration [holyc.yaml of this directory]")
      ->type_name("FILE");
}

void add_project(CLI::App* app, Project& project) {
  add_config(app, project);
  app->add_option(
         "--schemas", project.schemas,
         "Folder of schemas (its *.schema.json files; where it has none, those of its *.json files that "
         "are schemas), file, or glob; may be repeated")
      ->type_name("DIR")
      ->take_all()
      ->expected(1)
      ->allow_extra_args(false);
  app->add_option(
         "--dialect", project.dialect,
         "Dialect of schemas without $schema: draft-04, draft-06, draft-07, 2019-09, 2020-12, or the URI "
         "of a meta-schema [2020-12]")
      ->type_name("NAME|URI");
  app->add_option("--max-schema-depth", project.max_schema_depth,
                  "Levels of nesting allowed in a schema file [512]")
      ->check(CLI::Range(1, deepest_schema).description(""))
      ->type_name("N");
  app->add_flag("-v,--verbose", project.verbose, "Name the files that are no schemas and were passed over");
}

void add_assertion_flag(CLI::App* app, Project& project) {
  app->add_flag_callback(
      "--no-format-assertion", [&project] { project.assert_formats = false; },
      "Let `format` describe a value and not refuse it");
}

void add_namespace(CLI::App* sub, Project& project) {
  sub->add_option("--namespace", project.namespace_name,
                  "C++ namespace, and what the other targets make of it [events]")
      ->type_name("NS");
}

void declare_generate(CLI::App& app, GenerateOptions& options) {
  CLI::App* const sub = app.add_subcommand("generate", "Write code for every target from the schemas");
  add_project(sub, options.project);
  sub->add_option("--target", options.targets,
                  "Only these targets: cpp, typescript, pydantic, sql, openapi, asyncapi")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("NAME,...");
  sub->add_option("--out", options.out, "Directory for the outputs, one folder a target [generated]")
      ->type_name("DIR");
  add_namespace(sub, options.project);
  sub->add_option("--templates", options.templates, "Templates that replace built-in ones of the same name")
      ->type_name("DIR");
  sub->add_option_function<std::string>(
         "--format",
         [&options](const std::string& value) { options.project.assert_formats = format_keyword.at(value); },
         "Whether `format` refuses a value or only describes it [assert]")
      ->check(CLI::IsMember(format_keyword).description(""))
      ->type_name("assert|annotate");
  sub->add_flag("--check", options.check,
                "Write nothing; print how the outputs on disk differ, and exit with 1 if they do");
  sub->add_flag("--diff", options.diff, "Write nothing; print what would change, and exit with 0");
  sub->add_flag("--clean", options.clean,
                "Also remove outputs that no schema makes any more; never a file holyc did not write");
  sub->add_option("--depfile", options.depfile, "Write a dependency rule for make and Ninja")
      ->type_name("FILE");
  sub->add_flag("--list-outputs", options.list_outputs, "Write nothing; print the path of every output");
  sub->add_flag("--strict", options.strict, "Exit with 1 if a target leaves a keyword to other checks");
  add_colour(sub, options.showing);
  sub->footer(R"(Examples:
  holyc generate                                 as holyc.yaml says
  holyc generate --check                         in CI: fails and shows the diff when generated/ is stale
  holyc generate --target cpp --out src/gen --namespace acme::events
  holyc generate --clean                         after schemas were renamed or removed

holyc.yaml alone says "sql: {schema: NAME}", the PostgreSQL schema of the generated SQL [public].
Only files whose text changes are written, each whole or not at all.
Exit status: 0 done, 1 drift (--check) or unenforced keywords (--strict), 2 the schemas or options are unusable.)");
}

void declare_validate(CLI::App& app, ValidateOptions& options) {
  CLI::App* const sub = app.add_subcommand("validate", "Judge instances: every issue, with line and column");
  sub->add_option("instances", options.instances, "JSON files, directories, or - for standard input")
      ->required()
      ->type_name("FILE...");
  auto* const schema = sub->add_option("--schema", options.schema,
                                       "Judge by this schema file, or a part of it; needs no configuration")
                           ->type_name("FILE[#/POINTER]");
  sub->add_option("--type", options.type, "Judge payloads of this event type, in any of its spellings")
      ->type_name("EVENT_TYPE")
      ->excludes(schema);
  add_project(sub, options.project);
  add_choice(sub, "--profile", options.profile, profiles, "Envelopes: as real producers send them, or strict",
             "wire");
  sub->add_flag("--ndjson", options.ndjson,
                "One instance a line, in constant memory (.ndjson and .jsonl files always)");
  sub->add_flag("--fail-fast", options.fail_fast, "Stop at the first invalid instance");
  add_assertion_flag(sub, options.project);
  sub->add_option_function<std::string>(
         "--duplicate-keys",
         [&options](const std::string& value) { options.last_duplicate_wins = value == "last"; },
         "What two equal keys of an object are: an error, or the last one counts [error]")
      ->check(CLI::IsMember({"error", "last"}).description(""))
      ->type_name("error|last");
  sub->add_option("--max-depth", options.max_depth,
                  "Levels of nesting allowed in an instance; a deeper one is invalid [512]")
      ->check(CLI::Range(1, 100'000).description(""))
      ->type_name("N");
  sub->add_flag("--content-assertion", options.assert_content,
                "Let `contentEncoding` and `contentMediaType` refuse a value and not only describe it");
  add_showing(sub, options.showing);
  sub->add_option_function<std::string>(
         "--output", [&options](const std::string& value) { options.output = output_forms.at(value); },
         "Instead of findings: one of the specification's output forms, annotations included, one line an "
         "instance (with --schema or --type)")
      ->check(CLI::IsMember(output_forms).description(""))
      ->type_name("flag|basic|detailed|verbose")
      ->excludes(sub->get_option("--format"));
  sub->footer(
      R"(Without --schema and --type an instance is an event: its envelope is judged, and its payload by the event type.

Examples:
  holyc validate event.json                      an envelope, by its event_type
  holyc validate --type fireflies.transcript.ready payload.json
  holyc validate --schema order.schema.json --schemas common/ orders/
  holyc validate --schema api.json#/components/schemas/Order order.json
  tail -f events.ndjson | holyc validate --ndjson -
  holyc validate --format github events/         annotations in a GitHub workflow
  holyc validate --schema order.schema.json --output detailed order.json

Exit status: 0 all are valid, 1 some are not, 2 something could not be judged.)");
}

void declare_trace(CLI::App& app, TraceOptions& options) {
  CLI::App* const sub =
      app.add_subcommand("trace", "Show how a verdict comes about: the evaluation, step by step");
  sub->add_option("instance", options.instance, "JSON file, or - for standard input")
      ->required()
      ->type_name("FILE");
  auto* const schema =
      sub->add_option("--schema", options.schema, "Evaluate this schema file, or a part of it")
          ->type_name("FILE[#/POINTER]");
  auto* const type = sub->add_option("--type", options.type, "Evaluate the payload schema of this event type")
                         ->type_name("EVENT_TYPE")
                         ->excludes(schema);
  sub->callback([schema, type] {
    if (schema->empty() && type->empty()) throw CLI::RequiredError("--schema or --type");
  });
  add_project(sub, options.project);
  add_assertion_flag(sub, options.project);
  add_colour(sub, options.showing);
  sub->footer(
      R"(A line for each subschema and keyword, below what applied it: its step on the evaluation path, the place in the
instance where that changes, and whether it holds. A keyword without a line did not apply.

Example:
  holyc trace --schema order.schema.json order.json

Exit status: 0 valid, 1 invalid, 2 there is no verdict.)");
}

void declare_check(CLI::App& app, CheckOptions& options) {
  CLI::App* const sub =
      app.add_subcommand("check", "Check the schemas themselves: references, examples, defaults, $id");
  add_project(sub, options.project);
  sub->add_flag("--require-descriptions", options.require_descriptions,
                "Warn of properties without a description");
  add_assertion_flag(sub, options.project);
  add_showing(sub, options.showing);
  sub->footer(R"(Examples:
  holyc check
  holyc check --schemas drafts/ --format sarif > findings.sarif
  holyc check --schemas 'contracts/**/*.json' --dialect draft-07

A folder gives its *.schema.json files. One that has none gives those of its *.json files that are schemas by their
$schema, $id, keywords, or because a schema refers to them; the others are passed over and counted (-v names them).
Hidden folders and node_modules are left out. holyc.yaml chooses by "schemas: [{root, include, exclude}]".

Exit status: 0 sound, 1 a schema is at fault, 2 holyc could not answer.)");
}

void declare_looking(CLI::App& app, Options& options) {
  CLI::App* const list =
      app.add_subcommand("list", "List the schemas: event types, files, and their names in every target");
  add_project(list, options.list.project);
  add_namespace(list, options.list.project);
  add_showing(list, options.list.showing);
  list->footer("Example:\n  holyc list --format json | jq -r '.[] | select(.event) | .event.type'");

  CLI::App* const show = app.add_subcommand(
      "show", "Explain one event type or schema: members, aliases, example, generated names");
  show->add_option("type", options.show.type, "Event type in any spelling, schema path or $id")
      ->required()
      ->type_name("TYPE");
  add_project(show, options.show.project);
  add_namespace(show, options.show.project);
  add_colour(show, options.show.showing);
  show->footer("Example:\n  holyc show fireflies.transcript.ready");

  CLI::App* const mock = app.add_subcommand("mock", "Print random valid instances of a type");
  auto* const type =
      mock->add_option("type", options.mock.type, "Event type in any spelling, schema path or $id")
          ->type_name("TYPE");
  auto* const schema =
      mock->add_option("--schema", options.mock.schema, "Instances of this schema file, or of a part of it")
          ->type_name("FILE[#/POINTER]")
          ->excludes(type);
  mock->callback([schema, type] {
    if (schema->empty() && type->empty()) throw CLI::RequiredError("TYPE or --schema");
  });
  mock->add_option("--seed", options.mock.seed, "The same seed gives the same instances [0]")->type_name("N");
  mock->add_option("--count", options.mock.count, "How many, one a line [1]")->type_name("N");
  mock->add_flag("--envelope", options.mock.envelope, "Whole events, and not payloads alone")
      ->excludes(schema);
  add_project(mock, options.mock.project);
  add_colour(mock, options.mock.showing);
  mock->footer("Example:\n  holyc mock agent.heartbeat --seed 7 --envelope | holyc validate -");

  CLI::App* const dump = app.add_subcommand("dump", "Print what the compiler made of the schemas");
  struct Choice {
    std::string flag;
    DumpKind kind;
    std::string what;
  };
  const Choice choices[] = {
      {"--resolved", DumpKind::resolved, "Every subschema, its keywords, and what references lead to"},
      {"--model", DumpKind::model, "The Model: types, members, unions (JSON); this one where none is named"},
      {"--names", DumpKind::names, "What every type is called in every target (JSON)"},
      {"--program", DumpKind::program, "The Program: every assertion, as a listing"},
  };
  CLI::Option_group* const kinds = dump->add_option_group("What to print");
  for (const Choice& choice : choices) {
    kinds->add_flag_callback(
        choice.flag, [&options, kind = choice.kind] { options.dump.kind = kind; }, choice.what);
  }
  kinds->require_option(0, 1);
  add_project(dump, options.dump.project);
  add_colour(dump, options.dump.showing);
}

void declare_sharing(CLI::App& app, Options& options) {
  CLI::App* const bundle = app.add_subcommand(
      "bundle", "One file that holds the schemas: a compound schema, or a registry for the services");
  bundle
      ->add_option("types", options.bundle.types,
                   "Event types or schemas, with all they refer to [everything]")
      ->type_name("TYPE...");
  bundle->add_flag("--program", options.bundle.program,
                   "Write a registry in place of schemas: what bloodbank and candystore load by --registry");
  bundle->add_option("--out", options.bundle.out, "File to write, - for standard output [-]")
      ->type_name("FILE");
  add_project(bundle, options.bundle.project);
  add_colour(bundle, options.bundle.showing);

  CLI::App* const init =
      app.add_subcommand("init", "Start a project: schemas, holyc.yaml, CMake, a service, a CI workflow");
  init->add_option("directory", options.init.directory, "Where [.]")->type_name("DIR");
  init->add_option("--name", options.init.name, "Name of the project [that of the directory]")
      ->type_name("NAME");
  init->add_flag("--force", options.init.force, "Replace files that exist");
  init->footer("Example:\n  holyc init orders && cd orders && holyc generate");

  CLI::App* const completion = app.add_subcommand("completion", "Print a completion script for a shell");
  completion->add_option("shell", options.completion.shell, "bash, zsh or fish")
      ->required()
      ->check(CLI::IsMember({"bash", "zsh", "fish"}).description(""))
      ->type_name("SHELL");
  completion->footer("Example:\n  holyc completion bash > /etc/bash_completion.d/holyc");
}

std::vector<CommandShape> shapes_of(const CLI::App& app) {
  std::vector<CommandShape> shapes;
  for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; })) {
    CommandShape shape{sub->get_name(), sub->get_description(), {}};
    for (const CLI::Option* option : sub->get_options()) {
      for (const std::string& name : option->get_lnames()) shape.options.push_back("--" + name);
    }
    shapes.push_back(std::move(shape));
  }
  return shapes;
}

Command chosen(const CLI::App& app, Options&& options) {
  const std::string name = app.get_subcommands().front()->get_name();
  if (name == "generate") return std::move(options.generate);
  if (name == "validate") return std::move(options.validate);
  if (name == "trace") return std::move(options.trace);
  if (name == "check") return std::move(options.check);
  if (name == "list") return std::move(options.list);
  if (name == "show") return std::move(options.show);
  if (name == "mock") return std::move(options.mock);
  if (name == "init") return std::move(options.init);
  if (name == "dump") return std::move(options.dump);
  if (name == "bundle") return std::move(options.bundle);
  options.completion.commands = shapes_of(app);
  return std::move(options.completion);
}

/// What a mistake is, in a sentence: CLI11 does not name a command that it does not know.
std::string what_is_wrong(const CLI::App& app, const CLI::ParseError& mistake, const std::string& first) {
  if (!app.get_subcommands().empty() || first.empty() || first.front() == '-') return mistake.what();
  std::vector<std::string> commands;
  for (const CLI::App* command : app.get_subcommands({})) commands.push_back(command->get_name());
  const std::vector<std::string_view> known(commands.begin(), commands.end());
  const auto meant = report::nearest(first, known);
  return "There is no command \"" + first + '"' + (meant ? ": did you mean \"" + *meant + "\"?" : ".");
}

}  // namespace

std::expected<Command, int> read_command_line(int argc, char** argv) {
  Options options;
  CLI::App app(
      "Holyfields: JSON Schemas of events to C++, TypeScript, Pydantic and SQL, and instances to verdicts.",
      "holyc");
  app.set_version_flag("--version", "holyc " + std::string(version));
  app.set_help_flag("-h,--help", "Print this help");
  app.require_subcommand(1);
  app.footer("holyc COMMAND --help explains a command, with examples.");
  declare_generate(app, options.generate);
  declare_validate(app, options.validate);
  declare_trace(app, options.trace);
  declare_check(app, options.check);
  declare_looking(app, options);
  declare_sharing(app, options);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& wanted) {
    app.exit(wanted);
    return std::unexpected(success);
  } catch (const CLI::ParseError& mistake) {
    const auto used = app.get_subcommands();
    complain("holyc: " + what_is_wrong(app, mistake, argc > 1 ? argv[1] : "") + "\nholyc " +
             (used.empty() ? "" : used.front()->get_name() + " ") + "--help shows what it takes.\n");
    return std::unexpected(cannot_answer);
  }
  return chosen(app, std::move(options));
}

}  // namespace holyc::cli
