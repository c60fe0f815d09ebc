#include <holy/types/sha1.hpp>

#include <bit>
#include <string>

namespace holy {
namespace {

using State = std::array<std::uint32_t, 5>;

std::uint32_t big_endian(const char* bytes) {
  std::uint32_t word = 0;
  for (int at = 0; at < 4; ++at) word = word << 8 | static_cast<unsigned char>(bytes[at]);
  return word;
}

void add_block(State& state, const char* block) {
  std::array<std::uint32_t, 80> words;
  for (std::size_t at = 0; at < 16; ++at) words[at] = big_endian(block + at * 4);
  for (std::size_t at = 16; at < 80; ++at) {
    words[at] = std::rotl(words[at - 3] ^ words[at - 8] ^ words[at - 14] ^ words[at - 16], 1);
  }
  auto [a, b, c, d, e] = state;
  for (std::size_t at = 0; at < 80; ++at) {
    std::uint32_t mixed = 0;
    if (at < 20) {
      mixed = ((b & c) | (~b & d)) + 0x5A827999u;
    } else if (at < 40) {
      mixed = (b ^ c ^ d) + 0x6ED9EBA1u;
    } else if (at < 60) {
      mixed = ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDCu;
    } else {
      mixed = (b ^ c ^ d) + 0xCA62C1D6u;
    }
    const std::uint32_t next = std::rotl(a, 5) + mixed + e + words[at];
    e = d;
    d = c;
    c = std::rotl(b, 30);
    b = a;
    a = next;
  }
  state = {state[0] + a, state[1] + b, state[2] + c, state[3] + d, state[4] + e};
}

}  // namespace

std::array<std::uint8_t, 20> sha1(std::string_view bytes) {
  State state{0x67452301u, 0xEFCDAB89u, 0x98BADCFEu, 0x10325476u, 0xC3D2E1F0u};
  std::string padded(bytes);  // with a one bit, zeros, and the length in bits
  padded += static_cast<char>(0x80);
  while (padded.size() % 64 != 56) padded += '\0';
  const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
  for (int shift = 56; shift >= 0; shift -= 8) padded += static_cast<char>(bits >> shift & 0xFF);
  for (std::size_t at = 0; at < padded.size(); at += 64) add_block(state, padded.data() + at);

  std::array<std::uint8_t, 20> digest;
  for (std::size_t at = 0; at < digest.size(); ++at) {
    digest[at] = static_cast<std::uint8_t>(state[at / 4] >> (24 - at % 4 * 8));
  }
  return digest;
}

}  // namespace holy
