// holyc: one subcommand a file.
#include <exception>
#include <string>
#include <variant>

#include <holy/formats/format.hpp>

#include "tools/holyc/bundle.hpp"
#include "tools/holyc/check.hpp"
#include "tools/holyc/command_line.hpp"
#include "tools/holyc/completion.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/dump.hpp"
#include "tools/holyc/generate.hpp"
#include "tools/holyc/init.hpp"
#include "tools/holyc/list.hpp"
#include "tools/holyc/mock/mock.hpp"
#include "tools/holyc/show.hpp"
#include "tools/holyc/trace.hpp"
#include "tools/holyc/validate.hpp"

namespace {

using namespace holyc::cli;

struct Subcommands {
  int operator()(const GenerateOptions& options) const { return generate(options); }
  int operator()(const ValidateOptions& options) const { return validate(options); }
  int operator()(const CheckOptions& options) const { return check(options); }
  int operator()(const ListOptions& options) const { return list(options); }
  int operator()(const ShowOptions& options) const { return show(options); }
  int operator()(const MockOptions& options) const { return mock(options); }
  int operator()(const InitOptions& options) const { return init(options); }
  int operator()(const TraceOptions& options) const { return trace(options); }
  int operator()(const DumpOptions& options) const { return dump(options); }
  int operator()(const BundleOptions& options) const { return bundle(options); }
  int operator()(const CompletionOptions& options) const { return completion(options); }
};

}  // namespace

int main(int argc, char** argv) {
  holy::formats::register_idn();
  try {
    const auto command = read_command_line(argc, argv);
    return command ? std::visit(Subcommands{}, *command) : command.error();
  } catch (const std::exception& exception) {  // out of memory, a file system that fails
    complain("holyc: " + std::string(exception.what()) + "\n");
    return cannot_answer;
  }
}
