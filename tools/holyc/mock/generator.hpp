// Random instances of any schema, each judged by the interpreter before it is handed out.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "codegen/resolve/schema.hpp"
#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// A part of the instance that is given: JSON texts by member name of the root object.
using GivenMembers = std::map<std::string, std::string, std::less<>>;

class Generator {
 public:
  /// `root` belongs to `set`, which must outlive the generator. `assert_formats`: as for validation.
  Generator(const resolve::SchemaSet& set, resolve::SchemaId root, bool assert_formats);
  ~Generator();
  Generator(Generator&&) noexcept;
  Generator& operator=(Generator&&) = delete;

  /// The JSON text of a valid instance, the same for the same seed; nothing where none was found in a bounded
  /// number of attempts.
  [[nodiscard]] std::optional<std::string> generate(std::uint64_t seed, const GivenMembers& given = {}) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace holyc::cli
