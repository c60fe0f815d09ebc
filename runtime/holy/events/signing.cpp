#include <holy/events/signing.hpp>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>

#include <holy/json/write.hpp>
#include <holy/json/writer.hpp>
#include <holy/text/base64.hpp>
#include <holy/text/parts.hpp>
#include <holy/text/utf8.hpp>

namespace holy::signing {

namespace {

using json::Kind;
using json::Value;
using Mac = std::array<unsigned char, 32>;

struct FreeContext {
  void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};

Mac hmac(std::string_view secret, std::string_view bytes) {
  // Fetching an algorithm takes longer than a signature; the one of the process is never freed.
  static EVP_MAC* const algorithm = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
  const std::unique_ptr<EVP_MAC_CTX, FreeContext> context(EVP_MAC_CTX_new(algorithm));
  char digest[] = "SHA256";
  const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string("digest", digest, 0),
                                   OSSL_PARAM_construct_end()};
  Mac mac{};
  std::size_t length = 0;
  const bool made = context &&
                    EVP_MAC_init(context.get(), reinterpret_cast<const unsigned char*>(secret.data()),
                                 secret.size(), parameters) == 1 &&
                    EVP_MAC_update(context.get(), reinterpret_cast<const unsigned char*>(bytes.data()),
                                   bytes.size()) == 1 &&
                    EVP_MAC_final(context.get(), mac.data(), &length, mac.size()) == 1 &&
                    length == mac.size();
  if (!made) throw std::runtime_error("OpenSSL cannot compute HMAC-SHA256.");
  return mac;
}

std::string hexadecimal(const Mac& mac) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (const unsigned char byte : mac) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

int digit(char letter) {
  if (letter >= '0' && letter <= '9') return letter - '0';
  if (letter >= 'a' && letter <= 'f') return letter - 'a' + 10;
  if (letter >= 'A' && letter <= 'F') return letter - 'A' + 10;
  return -1;
}

std::optional<Mac> from_hexadecimal(std::string_view text) {
  Mac mac{};
  if (text.size() != 2 * mac.size()) return std::nullopt;
  for (std::size_t i = 0; i < mac.size(); ++i) {
    const int high = digit(text[2 * i]), low = digit(text[2 * i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    mac[i] = static_cast<unsigned char>(high * 16 + low);
  }
  return mac;
}

/// The first UTF-16 code unit of the code point that starts at `at`, in an order in which units compare.
unsigned utf16_rank(std::string_view utf8, std::size_t at) {
  const auto lead = static_cast<unsigned char>(utf8[at]);
  // Four bytes of UTF-8 are a surrogate pair, which sorts before U+E000 to U+FFFF (leads EE and EF).
  if (lead >= 0xF0) return 0xEDFF;
  return lead == 0xEE || lead == 0xEF ? 0xEE00u + lead : lead * 1u;
}

/// The order of RFC 8785, section 3.2.3. UTF-8 compares as code points do; only surrogates differ.
bool before(std::string_view left, std::string_view right) {
  const auto differing = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
  if (differing.first == left.end() || differing.second == right.end()) return left.size() < right.size();
  auto at = static_cast<std::size_t>(differing.first - left.begin());
  while (at > 0 && json::is_continuation_byte(left[at])) --at;
  const unsigned left_rank = utf16_rank(left, at), right_rank = utf16_rank(right, at);
  if ((left_rank >= 0xEDFF || right_rank >= 0xEDFF) && left_rank != right_rank) return left_rank < right_rank;
  return static_cast<unsigned char>(*differing.first) < static_cast<unsigned char>(*differing.second);
}

/// A value as it is signed, at the root without its signature.
struct Canonical {
  Value value;
  std::string_view left_out = {};
};

void append_value(std::string& out, const Canonical& canonical);

void append_sorted(std::string& out, const Canonical& object) {
  std::vector<Value::Member> members;
  for (const Value::Member member : object.value.members()) {
    if (object.left_out.empty() || member.name() != object.left_out) members.push_back(member);
  }
  std::sort(members.begin(), members.end(),
            [](const auto& left, const auto& right) { return before(left.name(), right.name()); });
  json::append_object(out, [&](json::ObjectWriter& sorted) {
    for (const Value::Member& member : members) sorted.member(member.name(), Canonical{member.value});
  });
}

void append_value(std::string& out, const Canonical& canonical) {
  const Value& value = canonical.value;
  switch (value.kind()) {
    case Kind::string:
      return json::append_quoted(out, value.string());
    case Kind::array:
      return json::append_array(out, [&](json::ArrayWriter& items) {
        for (const Value item : value.items()) items.item(Canonical{item});
      });
    case Kind::object:
      return append_sorted(out, canonical);
    default:
      out += value.text();
  }
}

/// Key id and value of a signature; nothing if it is none of ours.
struct Claim {
  std::string_view key_id;
  std::string_view value;
};
std::optional<Claim> claim_of(Value signature) {
  if (signature.is(Kind::string)) return Claim{"default", signature.string()};
  if (!signature.is(Kind::object)) return std::nullopt;
  const auto algorithm = signature.find("alg");
  const auto key_id = signature.find("key_id");
  const auto value = signature.find("value");
  for (const auto& member : {algorithm, key_id, value}) {
    if (!member || !member->is(Kind::string)) return std::nullopt;
  }
  if (algorithm->string() != "hmac-sha256") return std::nullopt;
  return Claim{key_id->string(), value->string()};
}

}  // namespace

KeysReading read_keys(std::string_view text) {
  KeysReading reading;
  std::size_t number = 0;
  for (const std::string_view whole_line : text::split(text, "\n")) {
    if (!reading.error.empty()) break;
    ++number;
    const std::string_view line = text::trimmed(whole_line);
    if (line.empty() || line.front() == '#') continue;
    const std::string where = "Line " + std::to_string(number) + " of the key file ";
    const std::size_t colon = line.find(':');
    const auto secret = colon == std::string_view::npos || colon == 0
                            ? std::nullopt
                            : text::from_base64(line.substr(colon + 1));
    if (!secret || secret->empty()) {
      reading.error = where + "is not of the form id:base64.";
    } else if (secret->size() < 16) {
      reading.error = where + "holds a secret of fewer than 16 bytes.";
    } else {
      const std::string id(line.substr(0, colon));
      const bool known =
          std::any_of(reading.keys.begin(), reading.keys.end(), [&](const Key& key) { return key.id == id; });
      if (known) reading.error = where + "repeats the key id \"" + id + "\".";
      reading.keys.push_back({id, *secret});
    }
  }
  if (reading.error.empty() && reading.keys.empty()) reading.error = "The key file holds no key.";
  return reading;
}

std::string signed_bytes(Value envelope) {
  std::string out;
  out.reserve(envelope.text().size());
  append_value(out, Canonical{envelope, "signature"});
  return out;
}

std::string sign(const Key& key, Value envelope) {
  return hexadecimal(hmac(key.secret, signed_bytes(envelope)));
}

std::string signature_member(const Key& key, Value envelope) {
  return json::object_text([&](json::ObjectWriter& member) {
    member.member("alg", "hmac-sha256");
    member.member("key_id", key.id);
    member.member("value", sign(key, envelope));
  });
}

Verdict verify(const Keys& keys, Value envelope) {
  if (!envelope.is(Kind::object)) return Verdict::absent;
  const auto signature = envelope.find("signature");
  if (!signature || signature->is(Kind::null)) return Verdict::absent;
  const auto claim = claim_of(*signature);
  if (!claim) return Verdict::invalid;
  const auto key =
      std::find_if(keys.begin(), keys.end(), [&](const Key& known) { return known.id == claim->key_id; });
  if (key == keys.end()) return Verdict::unknown_key;
  const auto claimed = from_hexadecimal(claim->value);
  if (!claimed) return Verdict::invalid;
  const Mac expected = hmac(key->secret, signed_bytes(envelope));
  return CRYPTO_memcmp(expected.data(), claimed->data(), expected.size()) == 0 ? Verdict::valid
                                                                               : Verdict::invalid;
}

}  // namespace holy::signing
