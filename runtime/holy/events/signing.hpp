// Signatures of events: HMAC-SHA256 over the envelope's signed bytes (docs/decisions/022-signatures.md).
// A library of its own (holyfields::signing), so that only its users link OpenSSL.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <holy/json/document.hpp>

namespace holy::signing {

/// A shared secret and the name that signatures tell it by.
struct Key {
  std::string id;
  std::string secret;  ///< raw bytes
};

/// The first key signs; all of them verify, so that a key can be replaced while its signatures are still
/// around.
using Keys = std::vector<Key>;

struct KeysReading {
  Keys keys;
  std::string error;  ///< a sentence without any secret; empty when the keys are usable
};
/// Reads the text of a key file: lines "id:base64"; empty lines and lines that start with # are left out. A
/// secret has at least 16 bytes and an id stands once.
[[nodiscard]] KeysReading read_keys(std::string_view text);

/// What is signed: the envelope without its member "signature", members in the order of RFC 8785 (UTF-16 code
/// units), no white space, strings with the fewest escapes, number tokens as they stand.
[[nodiscard]] std::string signed_bytes(json::Value envelope);

/// The signature of an envelope by a key: 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sign(const Key& key, json::Value envelope);

/// The value of the member "signature" that sign() makes, as JSON text.
[[nodiscard]] std::string signature_member(const Key& key, json::Value envelope);

enum class Verdict {
  absent,       ///< no signature, or null
  valid,        ///< made by a known key
  unknown_key,  ///< the key id is none of ours
  invalid,      ///< another algorithm, no hexadecimal text, or made of other bytes or by another secret
};
/// Judges the signature of an envelope as it was received: an object {alg, key_id, value}, or the text that
/// the wire profile allows (HMAC-SHA256 of the key "default"). The comparison takes the same time for every
/// value.
[[nodiscard]] Verdict verify(const Keys& keys, json::Value envelope);

}  // namespace holy::signing
