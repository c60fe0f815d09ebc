// Made by holyc from core/signature.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// Signature.
/// A signature over the canonical form of the event without this member.
struct SignatureV1 {
  /// Algorithm of the signature.
  std::string alg = "hmac-sha256";
  /// Identifier of the key, so that keys can be rotated.
  std::string key_id;
  /// The signature itself, as text.
  std::string value;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SignatureV1& left, const SignatureV1& right);
  template <class Json>
  friend void to_json(Json& json, const SignatureV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SignatureV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SignatureV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, SignatureV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SignatureV1>);
void write_json(holy::Writer& writer, const SignatureV1& value);

}  // namespace events::core

