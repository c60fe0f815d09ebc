// Made by holyc from core/detected-file.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// DetectedFile.
/// A file that a detector found in one of the inboxes, ready for the workflows behind it.
struct DetectedFileV1 {
  /// Name of the inbox in which the file was found.
  std::string inbox_source;
  /// Name of the file.
  std::string file_name;
  /// Path of the file, as the detector sees it.
  std::string file_path;
  /// Extension in lower case, without the dot.
  std::string file_extension;
  /// MIME type, if known.
  holy::Nullable<std::string> mime_type;
  /// Size in bytes, if known.
  holy::Nullable<std::int64_t> file_size_bytes;
  /// When the detector noticed the file.
  holy::Timestamp detected_at;
  /// Which detector found the file.
  holy::Nullable<std::string> detector;
  /// SHA-256 of the content in hexadecimal digits, if computed.
  holy::Nullable<std::string> sha256;
  /// Further details from the source.
  std::optional<holy::Map<holy::RawJson>> metadata;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const DetectedFileV1& left, const DetectedFileV1& right);
  template <class Json>
  friend void to_json(Json& json, const DetectedFileV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, DetectedFileV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<DetectedFileV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, DetectedFileV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<DetectedFileV1>);
void write_json(holy::Writer& writer, const DetectedFileV1& value);

}  // namespace events::core

