// Bearer tokens (RFC 6750): who may call, and who may publish what.
#pragma once

#include <array>
#include <cstddef>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace holyfields::service {

/// The names and tokens of a file. Only digests of the tokens are kept. Immutable, safe from any thread.
class Tokens {
 public:
  /// Lines `name:token`, or `name:token publish=fireflies.*,artifact.#` for one that may publish only what
  /// these topic patterns match (`publish=` alone: nothing). Empty lines and lines that begin with # are
  /// passed over. The error is a sentence with the number of the line, never the token.
  [[nodiscard]] static std::expected<Tokens, std::string> from_text(std::string_view text);
  /// As from_text(); the sentence names the file.
  [[nodiscard]] static std::expected<Tokens, std::string> from_file(const std::string& path);

  [[nodiscard]] bool empty() const { return owners_.empty(); }
  /// The name that the value of an Authorization field ("Bearer ...") stands for, or empty. Takes the same
  /// time whatever token is given.
  [[nodiscard]] std::string_view name_of(std::string_view authorization) const;
  /// Whether the owner of that name may publish events of that type; true for everybody when there are no
  /// tokens. Patterns are written for the type with or without its version, as bindings are. An empty type is
  /// one that cannot be told: only an owner without restrictions may publish that.
  [[nodiscard]] bool may_publish(std::string_view name, std::string_view event_type) const;

 private:
  using Digest = std::array<unsigned char, 32>;
  struct Owner {
    std::string name;
    Digest digest{};
    bool restricted = false;
    std::vector<std::string> patterns;
  };
  std::vector<Owner> owners_;
};

/// Whether a service on that host is reached from this machine alone: "localhost" and loopback addresses.
[[nodiscard]] bool is_loopback(std::string_view host);

}  // namespace holyfields::service
