// Random instances of any schema, each judged by the interpreter before it is handed out.
#pragma once

#include <chrono>
#include <cstdint>
#include <expected>
#include <map>
#include <memory>
#include <string>

#include "codegen/resolve/schema.hpp"
#include "tools/holyc/options.hpp"

namespace holyc::cli {

/// A part of the instance that is given: JSON texts by member name of the root object.
using GivenMembers = std::map<std::string, std::string, std::less<>>;

/// How long one instance is tried for.
inline constexpr std::chrono::milliseconds patience{2000};

class Generator {
 public:
  /// `root` belongs to `set`, which must outlive the generator. `assert_formats`: as for validation.
  Generator(const resolve::SchemaSet& set, resolve::SchemaId root, bool assert_formats);
  ~Generator();
  Generator(Generator&&) noexcept;
  Generator& operator=(Generator&&) = delete;

  /// The JSON text of a valid instance, the same for the same seed. Where none was found in a bounded number
  /// of attempts and `patience` of time: the absolute location of the subschema that most often had no value.
  [[nodiscard]] std::expected<std::string, std::string> generate(std::uint64_t seed,
                                                                 const GivenMembers& given = {}) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace holyc::cli
