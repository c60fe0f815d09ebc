// Divisibility of numbers of any size, in time linear in the digits of the value and without powers of ten.
#include <algorithm>
#include <bit>
#include <vector>

#include <holy/json/decimal.hpp>

namespace holy::json {
namespace {

using Limbs = std::vector<std::uint32_t>;  // an unsigned integer, least significant limb first

constexpr std::uint32_t chunk_digits = 9;
constexpr std::uint32_t chunk_base = 1'000'000'000;

/// limbs * factor + summand, in place.
void multiply_add(Limbs& limbs, std::uint32_t factor, std::uint32_t summand) {
  std::uint64_t carry = summand;
  for (std::uint32_t& limb : limbs) {
    carry += std::uint64_t{limb} * factor;
    limb = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
  if (carry != 0) limbs.push_back(static_cast<std::uint32_t>(carry));
}

/// The digits of a number followed by zeros, in chunks of nine; the first chunk is the odd one.
class Chunks {
 public:
  Chunks(std::string_view digits, std::size_t zeros) : digits_(digits), size_(digits.size() + zeros) {}
  [[nodiscard]] bool next(std::uint32_t& chunk) {
    if (at_ == size_) return false;
    const std::size_t odd = (size_ - at_) % chunk_digits;
    const std::size_t end = at_ + (odd == 0 ? chunk_digits : odd);
    for (chunk = 0; at_ < end; ++at_) {
      chunk = chunk * 10 + (at_ < digits_.size() ? static_cast<std::uint32_t>(digits_[at_] - '0') : 0);
    }
    return true;
  }

 private:
  std::string_view digits_;
  std::size_t size_;
  std::size_t at_ = 0;
};

/// The divisor, shifted so that its top bit is set, as long division by estimated digits wants it.
class Divisor {
 public:
  explicit Divisor(std::string_view digits) {
    Chunks chunks(digits, 0);
    for (std::uint32_t chunk = 0; chunks.next(chunk);) multiply_add(limbs_, chunk_base, chunk);
    shift_ = std::countl_zero(limbs_.back());
    if (shift_ > 0) multiply_add(limbs_, std::uint32_t{1} << shift_, 0);
  }

  /// An upper bound on how often 2 or 5 divides the divisor.
  [[nodiscard]] std::size_t bits() const { return limbs_.size() * 32; }

  /// (remainder * 10^9 + chunk) modulo the divisor; `remainder` is less than the divisor, shifted alike.
  void step(Limbs& remainder, std::uint32_t chunk) const {
    const std::size_t size = limbs_.size();
    remainder.resize(size);
    // The product, with one limb more; the chunk comes in shifted.
    std::uint64_t carry = std::uint64_t{chunk} << shift_;
    for (std::uint32_t& limb : remainder) {
      const std::uint64_t low = std::uint64_t{limb} * chunk_base + (carry & 0xFFFFFFFFu);
      limb = static_cast<std::uint32_t>(low);
      carry = (carry >> 32) + (low >> 32);
    }
    remainder.push_back(static_cast<std::uint32_t>(carry));
    // One digit of the quotient, estimated from the top limbs; at most two too large (Knuth, 4.3.1 D).
    const std::uint64_t top = std::uint64_t{remainder[size]} << 32 | remainder[size - 1];
    const std::uint64_t digit = std::min<std::uint64_t>(top / limbs_[size - 1], 0xFFFFFFFFu);
    subtract_product(remainder, static_cast<std::uint32_t>(digit));
    while (remainder[size] != 0) add_back(remainder);
  }

 private:
  /// remainder - digit * divisor, modulo 2^32 in the top limb: nonzero there means that it went below zero.
  void subtract_product(Limbs& remainder, std::uint32_t digit) const {
    std::uint64_t borrow = 0;
    for (std::size_t at = 0; at < limbs_.size(); ++at) {
      const std::uint64_t product = std::uint64_t{limbs_[at]} * digit + borrow;
      const auto low = static_cast<std::uint32_t>(product);
      borrow = (product >> 32) + (remainder[at] < low ? 1 : 0);
      remainder[at] -= low;
    }
    remainder.back() -= static_cast<std::uint32_t>(borrow);
  }
  void add_back(Limbs& remainder) const {
    std::uint64_t carry = 0;
    for (std::size_t at = 0; at < limbs_.size(); ++at) {
      carry += std::uint64_t{remainder[at]} + limbs_[at];
      remainder[at] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    remainder.back() += static_cast<std::uint32_t>(carry);
  }

  Limbs limbs_;
  int shift_ = 0;
};

}  // namespace

bool is_multiple_of(const Decimal& value, const Decimal& divisor) {
  if (value.is_zero()) return true;
  if (divisor.is_zero()) return false;
  // value / divisor = a * 10^power / b. No trailing zeros in a: a negative power cannot divide.
  const std::int64_t power = value.exponent - divisor.exponent;
  if (power < 0) return false;
  const Divisor b(divisor.digits);
  // Powers of ten beyond the twos and fives of b change nothing.
  const std::size_t zeros = std::min(static_cast<std::size_t>(power), b.bits());
  Limbs remainder;
  Chunks chunks(value.digits, zeros);
  for (std::uint32_t chunk = 0; chunks.next(chunk);) b.step(remainder, chunk);
  return std::all_of(remainder.begin(), remainder.end(), [](std::uint32_t limb) { return limb == 0; });
}

}  // namespace holy::json
