// Emitted code that knows what it uses. Its text holds schema text, so nobody can learn that from it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codegen/emit/writer.hpp"

namespace holyc::emit {

/// A piece of code. `Name`: an enum of at most 32 local names, parameters and such, that code of this target
/// may use.
template <class Name>
struct CodeUsing {
  std::string text;
  std::uint32_t names = 0;        ///< bit n: the local name number n is used
  std::set<std::string> globals;  ///< names that are used of those that the file defines or imports

  CodeUsing() = default;
  // Plain text becomes code that uses nothing, so that the two can be joined by +.
  CodeUsing(std::string plain) : text(std::move(plain)) {}
  CodeUsing(std::string_view plain) : text(plain) {}
  CodeUsing(const char* plain) : text(plain) {}
  /// Code that is one local name.
  CodeUsing(std::string_view spelling, Name name) : text(spelling), names(bit(name)) {}
  /// Code that is one global name.
  [[nodiscard]] static CodeUsing global(const std::string& name) {
    CodeUsing code(name);
    code.globals.insert(name);
    return code;
  }

  [[nodiscard]] bool empty() const { return text.empty(); }
  [[nodiscard]] bool uses(Name name) const { return (names & bit(name)) != 0; }

  /// Uses also what `other` uses.
  void add_uses(const CodeUsing& other) {
    names |= other.names;
    globals.insert(other.globals.begin(), other.globals.end());
  }
  CodeUsing& operator+=(const CodeUsing& more) {
    text += more.text;
    add_uses(more);
    return *this;
  }
  friend CodeUsing operator+(CodeUsing left, const CodeUsing& right) { return left += right; }
  bool operator==(const CodeUsing&) const = default;

 private:
  static std::uint32_t bit(Name name) { return std::uint32_t{1} << static_cast<std::uint32_t>(name); }
};

/// The parts one after the other, with the separator in between.
template <class Name>
[[nodiscard]] CodeUsing<Name> joined(const std::vector<CodeUsing<Name>>& parts, std::string_view separator) {
  CodeUsing<Name> out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out.text += separator;
    out += parts[i];
  }
  return out;
}

/// The code with every line indented by that many spaces, empty lines left empty.
template <class Name>
[[nodiscard]] CodeUsing<Name> indented(CodeUsing<Name> code, std::size_t spaces) {
  code.text = indented(std::string_view(code.text), spaces);
  return code;
}

/// A template filled with code; see Writer::fill. What the template itself uses is for the caller to add.
template <class Name>
[[nodiscard]] CodeUsing<Name> filled(Writer& writer, std::string_view template_name,
                                     const std::map<std::string, CodeUsing<Name>, std::less<>>& code) {
  CodeUsing<Name> out;
  Fillings fillings;
  for (const auto& [hole, filling] : code) {
    fillings.emplace(hole, filling.text);
    out.add_uses(filling);
  }
  out.text = writer.fill(template_name, fillings);
  return out;
}

/// What a file defines for its own use: it gets those that its other code uses.
template <class Name>
class Declarations {
 public:
  void add(std::string name, CodeUsing<Name> declaration) {
    declarations_.push_back({std::move(name), std::move(declaration)});
  }

  /// Those that code which uses `globals` takes, in the order they were added, with all that they use.
  [[nodiscard]] CodeUsing<Name> used_by(const std::set<std::string>& globals) const {
    std::map<std::string, const CodeUsing<Name>*> by_name;
    for (const Declaration& each : declarations_) by_name.emplace(each.name, &each.code);
    std::set<std::string> used;
    std::vector<std::string> waiting(globals.begin(), globals.end());
    while (!waiting.empty()) {
      const std::string name = std::move(waiting.back());
      waiting.pop_back();
      if (!used.insert(name).second) continue;
      if (const auto found = by_name.find(name); found != by_name.end())
        waiting.insert(waiting.end(), found->second->globals.begin(), found->second->globals.end());
    }
    CodeUsing<Name> result;
    for (const Declaration& each : declarations_) {
      if (used.contains(each.name)) result += each.code;
    }
    return result;
  }

 private:
  struct Declaration {
    std::string name;
    CodeUsing<Name> code;
  };
  std::vector<Declaration> declarations_;
};

}  // namespace holyc::emit
