// Made by holyc from artifact/document.detected.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::artifact {

/// DocumentDetected.
/// A new document file lies in the document inbox, ready for the workflows behind it.
struct DocumentDetectedV1 {
  /// The document inbox.
  std::string inbox_source = "document inbox";
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

  friend bool operator==(const DocumentDetectedV1& left, const DocumentDetectedV1& right);
  template <class Json>
  friend void to_json(Json& json, const DocumentDetectedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, DocumentDetectedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<DocumentDetectedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, DocumentDetectedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<DocumentDetectedV1>);
void write_json(holy::Writer& writer, const DocumentDetectedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<DocumentDetectedV1>) { return "artifact.document.detected.v1"; }
bool is_event_type(holy::Of<DocumentDetectedV1>, std::string_view spelling);

}  // namespace events::artifact

