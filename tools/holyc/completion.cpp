#include "tools/holyc/completion.hpp"

#include <string>

#include <holy/text/parts.hpp>

#include "tools/holyc/console.hpp"

namespace holyc::cli {

namespace {

std::string bash(const std::vector<CommandShape>& commands) {
  std::string names;
  std::string cases;
  for (const CommandShape& command : commands) {
    names += " " + command.name;
    cases += "    " + command.name + ") words=\"" + holy::text::joined(command.options, " ") + "\" ;;\n";
  }
  return "_holyc() {\n"
         "  local word=${COMP_WORDS[COMP_CWORD]} words=\n"
         "  if [[ $COMP_CWORD -eq 1 ]]; then\n"
         "    COMPREPLY=($(compgen -W \"--help --version" +
         names +
         "\" -- \"$word\"))\n"
         "    return\n"
         "  fi\n"
         "  case ${COMP_WORDS[1]} in\n" +
         cases +
         "  esac\n"
         "  if [[ $word == -* ]]; then\n"
         "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
         "  elif [[ ${COMP_WORDS[1]} == show || ${COMP_WORDS[1]} == mock || ${COMP_WORDS[COMP_CWORD-1]} == "
         "--type ]]; then\n"
         "    COMPREPLY=($(compgen -W \"$(holyc list 2>/dev/null | awk '{print $1}')\" -- \"$word\"))\n"
         "  else\n"
         "    COMPREPLY=($(compgen -f -- \"$word\"))\n"
         "  fi\n"
         "}\n"
         "complete -o filenames -F _holyc holyc\n";
}

std::string without_quotes(std::string text) {
  for (char& c : text) {
    if (c == '\'' || c == '[' || c == ']' || c == ':') c = ' ';
  }
  return text;
}

std::string zsh(const std::vector<CommandShape>& commands) {
  std::string names;
  std::string cases;
  for (const CommandShape& command : commands) {
    names += "    '" + command.name + ":" + without_quotes(command.description) + "'\n";
    cases +=
        "    " + command.name + ") compadd -- " + holy::text::joined(command.options, " ") + "; _files ;;\n";
  }
  return "#compdef holyc\n_holyc() {\n  local -a commands\n  commands=(\n" + names +
         "  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n  case "
         "$words[2] in\n" +
         cases + "  esac\n}\n_holyc \"$@\"\n";
}

std::string fish(const std::vector<CommandShape>& commands) {
  std::string text = "complete -c holyc -f\n";
  for (const CommandShape& command : commands) {
    text += "complete -c holyc -n __fish_use_subcommand -a " + command.name + " -d '" +
            without_quotes(command.description) + "'\n";
    for (const std::string& option : command.options) {
      text += "complete -c holyc -n '__fish_seen_subcommand_from " + command.name + "' -F -l " +
              option.substr(2) + "\n";
    }
  }
  return text;
}

}  // namespace

int completion(const CompletionOptions& options) {
  if (options.shell == "bash") {
    print(bash(options.commands));
  } else if (options.shell == "zsh") {
    print(zsh(options.commands));
  } else {
    print(fish(options.commands));
  }
  return success;
}

}  // namespace holyc::cli
