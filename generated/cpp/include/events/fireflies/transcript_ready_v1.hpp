// Made by holyc from fireflies/transcript.ready.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::fireflies {

struct TranscriptReadyV1TranscriptSentence;
struct TranscriptReadyV1MeetingParticipant;

}  // namespace events::fireflies

namespace events::fireflies {

/// Tone of a sentence.
enum class TranscriptReadyV1SentimentType {
  positive,  ///< "positive"
  negative,  ///< "negative"
  neutral,  ///< "neutral"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(TranscriptReadyV1SentimentType value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, TranscriptReadyV1SentimentType& out);
template <class Json>
void to_json(Json& json, const TranscriptReadyV1SentimentType& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, TranscriptReadyV1SentimentType& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<TranscriptReadyV1SentimentType>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptReadyV1SentimentType& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptReadyV1SentimentType>);
void write_json(holy::Writer& writer, const TranscriptReadyV1SentimentType& value);

/// The Fireflies user who owns the transcript.
struct TranscriptReadyV1FirefliesUser {
  /// Identifier of the user at Fireflies.
  std::string user_id;
  /// E-mail address of the user.
  std::string email;
  /// Name of the user.
  std::string name;
  /// How many transcripts the user has.
  std::int64_t num_transcripts = 0;
  /// How many minutes of transcription the user has consumed.
  holy::Number minutes_consumed;
  /// Whether the user administers the workspace.
  bool is_admin = false;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TranscriptReadyV1FirefliesUser& left, const TranscriptReadyV1FirefliesUser& right);
  template <class Json>
  friend void to_json(Json& json, const TranscriptReadyV1FirefliesUser& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TranscriptReadyV1FirefliesUser& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TranscriptReadyV1FirefliesUser>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptReadyV1FirefliesUser& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptReadyV1FirefliesUser>);
void write_json(holy::Writer& writer, const TranscriptReadyV1FirefliesUser& value);

/// TranscriptReady.
/// Fireflies has completed a transcription. This is the whole webhook payload with the full transcript, so
/// that consumers need no further call of the Fireflies API.
struct TranscriptReadyV1 {
  /// Identifier of the meeting and its transcript at Fireflies.
  std::string id;
  /// Title of the meeting.
  std::string title;
  /// When the meeting took place.
  holy::Timestamp date;
  /// Length of the meeting in the sender's unit: Fireflies sends minutes, the documented bound of 86400 is a
  /// day in seconds.
  holy::Number duration;
  /// Address of the transcript at Fireflies.
  std::string transcript_url;
  /// Address of the sound recording.
  holy::Nullable<std::string> audio_url;
  /// Address of the video recording.
  holy::Nullable<std::string> video_url;
  /// The sentences in the order in which they were spoken.
  std::vector<TranscriptReadyV1TranscriptSentence> sentences;
  /// Summary of the meeting.
  holy::Nullable<std::string> summary;
  /// Who took part.
  std::optional<std::vector<TranscriptReadyV1MeetingParticipant>> participants;
  /// Names of those who spoke.
  std::optional<std::vector<std::string>> speakers;
  /// The user who owns the transcript.
  TranscriptReadyV1FirefliesUser user;
  /// E-mail address of the host.
  std::string host_email;
  /// E-mail address of the organizer.
  std::string organizer_email;
  /// Who may see the transcript, for example private.
  std::string privacy;
  /// Address under which the meeting was held.
  holy::Nullable<std::string> meeting_link;
  /// Calendar that the meeting came from.
  holy::Nullable<std::string> calendar_id;
  /// Kind of that calendar, for example google.
  holy::Nullable<std::string> calendar_type;
  /// The complete meeting_info object of the webhook.
  holy::Nullable<holy::Map<holy::RawJson>> raw_meeting_info;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TranscriptReadyV1& left, const TranscriptReadyV1& right);
  template <class Json>
  friend void to_json(Json& json, const TranscriptReadyV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TranscriptReadyV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TranscriptReadyV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptReadyV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptReadyV1>);
void write_json(holy::Writer& writer, const TranscriptReadyV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<TranscriptReadyV1>) { return "fireflies.transcript.ready.v1"; }
bool is_event_type(holy::Of<TranscriptReadyV1>, std::string_view spelling);

/// What Fireflies' AI found in a sentence.
struct TranscriptReadyV1AIFilters {
  /// The sentence without filler words.
  std::string text_cleanup;
  /// Task that the sentence names.
  holy::Nullable<std::string> task;
  /// Price or cost that the sentence names.
  holy::Nullable<std::string> pricing;
  /// Measured quantity that the sentence names.
  holy::Nullable<std::string> metric;
  /// Question that the sentence asks.
  holy::Nullable<std::string> question;
  /// Date or time that the sentence names, in its own words.
  holy::Nullable<std::string> date_and_time;
  /// Tone of the sentence.
  TranscriptReadyV1SentimentType sentiment{};
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TranscriptReadyV1AIFilters& left, const TranscriptReadyV1AIFilters& right);
  template <class Json>
  friend void to_json(Json& json, const TranscriptReadyV1AIFilters& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TranscriptReadyV1AIFilters& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TranscriptReadyV1AIFilters>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptReadyV1AIFilters& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptReadyV1AIFilters>);
void write_json(holy::Writer& writer, const TranscriptReadyV1AIFilters& value);

/// One sentence of the transcript.
struct TranscriptReadyV1TranscriptSentence {
  /// Position of the sentence, from 0.
  std::int64_t index = 0;
  /// Name of the speaker, if known.
  holy::Nullable<std::string> speaker_name;
  /// Number of the speaker within this transcript.
  std::int64_t speaker_id = 0;
  /// What was recognised, unchanged.
  std::string raw_text;
  /// What was said, corrected.
  std::string text;
  /// Start in seconds from the beginning of the recording.
  holy::Number start_time;
  /// End in seconds from the beginning of the recording.
  holy::Number end_time;
  /// What Fireflies' AI found in the sentence.
  TranscriptReadyV1AIFilters ai_filters;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TranscriptReadyV1TranscriptSentence& left, const TranscriptReadyV1TranscriptSentence& right);
  template <class Json>
  friend void to_json(Json& json, const TranscriptReadyV1TranscriptSentence& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TranscriptReadyV1TranscriptSentence& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TranscriptReadyV1TranscriptSentence>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptReadyV1TranscriptSentence& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptReadyV1TranscriptSentence>);
void write_json(holy::Writer& writer, const TranscriptReadyV1TranscriptSentence& value);

/// Somebody who took part in the meeting.
struct TranscriptReadyV1MeetingParticipant {
  /// Name of the participant.
  std::string name;
  /// E-mail address of the participant.
  holy::Nullable<std::string> email;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TranscriptReadyV1MeetingParticipant& left, const TranscriptReadyV1MeetingParticipant& right);
  template <class Json>
  friend void to_json(Json& json, const TranscriptReadyV1MeetingParticipant& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TranscriptReadyV1MeetingParticipant& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TranscriptReadyV1MeetingParticipant>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptReadyV1MeetingParticipant& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptReadyV1MeetingParticipant>);
void write_json(holy::Writer& writer, const TranscriptReadyV1MeetingParticipant& value);

}  // namespace events::fireflies

