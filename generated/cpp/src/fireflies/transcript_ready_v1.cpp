// Made by holyc from fireflies/transcript.ready.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/fireflies/transcript_ready_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::fireflies::transcript_ready_v1 {

using namespace std::string_view_literals;
using holy::checks::Checker, holy::checks::Constants, holy::checks::Format, holy::checks::Lookup, holy::checks::Marks,
    holy::checks::Names, holy::checks::Pattern, holy::checks::any_of, holy::checks::branch, holy::checks::content_encoding,
    holy::checks::content_media_type, holy::checks::dependent_required, holy::checks::exactly_one,
    holy::checks::exclusive_maximum, holy::checks::exclusive_minimum, holy::checks::has_format, holy::checks::has_member,
    holy::checks::is_array, holy::checks::is_boolean, holy::checks::is_integer, holy::checks::is_null,
    holy::checks::is_number, holy::checks::is_object, holy::checks::is_one_of, holy::checks::is_string,
    holy::checks::is_text, holy::checks::is_the_boolean, holy::checks::is_the_number, holy::checks::matches,
    holy::checks::max_items, holy::checks::max_length, holy::checks::max_properties, holy::checks::maximum,
    holy::checks::min_items, holy::checks::min_length, holy::checks::min_properties, holy::checks::minimum,
    holy::checks::multiple_of, holy::checks::unique_items, holy::checks::unmarked, holy::json::Value;
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;

namespace {

constexpr holy::scan::Bound bound_1("0");
constexpr holy::scan::Bound bound_2("86400");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_TranscriptReadyV1FirefliesUser {
  using Type = ::events::fireflies::TranscriptReadyV1FirefliesUser;
  static constexpr MemberNames names{{"user_id", "email", "name", "num_transcripts", "minutes_consumed", "is_admin"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::user_id));
      case 1:
        return read(scan, at, part(place, &Type::email));
      case 2:
        return read(scan, at, part(place, &Type::name));
      case 3:
        return read(scan, at, part(place, &Type::num_transcripts));
      case 4:
        return read(scan, at, part(place, &Type::minutes_consumed));
      case 5:
        return read(scan, at, part(place, &Type::is_admin));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4, 5});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
  }
};

struct reader_of_TranscriptReadyV1 {
  using Type = ::events::fireflies::TranscriptReadyV1;
  static constexpr MemberNames names{{"id", "title", "date", "duration", "transcript_url", "audio_url", "video_url", "sentences",
  "summary", "participants", "speakers", "user", "host_email", "organizer_email", "privacy",
  "meeting_link", "calendar_id", "calendar_type", "raw_meeting_info"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::id), [](std::string_view text) { return min_length(text, 1) && max_length(text, 255); });
      case 1:
        return read(scan, at, part(place, &Type::title));
      case 2:
        return read(scan, at, part(place, &Type::date));
      case 3:
        return read_number(scan, at, part(place, &Type::duration), [](const NumberToken& number) { return minimum(number, bound_1) && maximum(number, bound_2); });
      case 4:
        return read(scan, at, part(place, &Type::transcript_url));
      case 5:
        return read(scan, at, part(place, &Type::audio_url));
      case 6:
        return read(scan, at, part(place, &Type::video_url));
      case 7:
        return read_items(scan, at, part(place, &Type::sentences), Counts{0, 10000},
          [](Scan& scan, const char* at, auto&& place) { return read(scan, at, place); });
      case 8:
        return read(scan, at, part(place, &Type::summary));
      case 9:
        return read(scan, at, inside(part(place, &Type::participants)));
      case 10:
        return read(scan, at, inside(part(place, &Type::speakers)));
      case 11:
        return read(scan, at, part(place, &Type::user));
      case 12:
        return read(scan, at, part(place, &Type::host_email));
      case 13:
        return read(scan, at, part(place, &Type::organizer_email));
      case 14:
        return read(scan, at, part(place, &Type::privacy));
      case 15:
        return read(scan, at, part(place, &Type::meeting_link));
      case 16:
        return read(scan, at, part(place, &Type::calendar_id));
      case 17:
        return read(scan, at, part(place, &Type::calendar_type));
      case 18:
        return read(scan, at, part(place, &Type::raw_meeting_info));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4, 7, 11, 12, 13, 14});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(5)) place.audio_url.reset();
    if (!seen.has(6)) place.video_url.reset();
    if (!seen.has(8)) place.summary.reset();
    if (!seen.has(9)) place.participants.reset();
    if (!seen.has(10)) place.speakers.reset();
    if (!seen.has(15)) place.meeting_link.reset();
    if (!seen.has(16)) place.calendar_id.reset();
    if (!seen.has(17)) place.calendar_type.reset();
    if (!seen.has(18)) place.raw_meeting_info.reset();
  }
};

struct reader_of_TranscriptReadyV1AIFilters {
  using Type = ::events::fireflies::TranscriptReadyV1AIFilters;
  static constexpr MemberNames names{{"text_cleanup", "task", "pricing", "metric", "question", "date_and_time", "sentiment"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::text_cleanup));
      case 1:
        return read(scan, at, part(place, &Type::task));
      case 2:
        return read(scan, at, part(place, &Type::pricing));
      case 3:
        return read(scan, at, part(place, &Type::metric));
      case 4:
        return read(scan, at, part(place, &Type::question));
      case 5:
        return read(scan, at, part(place, &Type::date_and_time));
      case 6:
        return read(scan, at, part(place, &Type::sentiment));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 6});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.task.reset();
    if (!seen.has(2)) place.pricing.reset();
    if (!seen.has(3)) place.metric.reset();
    if (!seen.has(4)) place.question.reset();
    if (!seen.has(5)) place.date_and_time.reset();
  }
};

struct reader_of_TranscriptReadyV1TranscriptSentence {
  using Type = ::events::fireflies::TranscriptReadyV1TranscriptSentence;
  static constexpr MemberNames names{{"index", "speaker_name", "speaker_id", "raw_text", "text", "start_time", "end_time",
  "ai_filters"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::index));
      case 1:
        return read(scan, at, part(place, &Type::speaker_name));
      case 2:
        return read(scan, at, part(place, &Type::speaker_id));
      case 3:
        return read(scan, at, part(place, &Type::raw_text));
      case 4:
        return read(scan, at, part(place, &Type::text));
      case 5:
        return read(scan, at, part(place, &Type::start_time));
      case 6:
        return read(scan, at, part(place, &Type::end_time));
      case 7:
        return read(scan, at, part(place, &Type::ai_filters));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 2, 3, 4, 5, 6, 7});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.speaker_name.reset();
  }
};

struct reader_of_TranscriptReadyV1MeetingParticipant {
  using Type = ::events::fireflies::TranscriptReadyV1MeetingParticipant;
  static constexpr MemberNames names{{"name", "email"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::name));
      case 1:
        return read(scan, at, part(place, &Type::email));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.email.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001l\000\000\000Xhttps://33god.dev/schemas/fireflies/transcript.ready.v1.schema.json#/$defs/Fireflie"
    "sUser\000\004type\000\010required\000\007user_id\000\005email\000\004name\001\016um_transcripts\000\020minutes"
    "_consumed\000\010is_admin\000\nproperties\000Chttps://33god.dev/schemas/fireflies/transcript.ready.v1.schema.j"
    "son\000\002id\000\005title\000\004date\001\007uration\000\016transcript_url\000\tsentences\000\004user\000\nho"
    "st_email\000\017organizer_email\000\007privacy\000\taudio_url\000\tvideo_url\000\007summary\000\014participant"
    "s\000\010speakers\000\014meeting_link\000\013calendar_id\t\004type\000\020raw_meeting_info\000Xhttps://33god.d"
    "ev/schemas/fireflies/transcript.ready.v1.schema.json#/$defs/SentimentType\000\004enum\000Thttps://33god.dev/sc"
    "hemas/fireflies/transcript.ready.v1.schema.json#/$defs/AIFilters\000\014text_cleanup\000\tsentiment\000\004tas"
    "k\000\007pricing\000\006metric\000\010question\000\015date_and_time\000]https://33god.dev/schemas/fireflies/tr"
    "anscript.ready.v1.schema.json#/$defs/TranscriptSentence\000\005index\000\nspeaker_id\000\010raw_text\000\004te"
    "xt\000\nstart_time\000\010end_time\000\nai_filters\000\014speaker_name\000]https://33god.dev/schemas/fireflies"
    "/transcript.ready.v1.schema.json#/$defs/MeetingParticipantK FirefliesUser/properties/user_idd\005emaild\004nam"
    "ee\016um_transcriptsd\020minutes_consumedd\010is_adminE\015properties/id\000\tminLength\001\010axLength\000Uht"
    "tps://33god.dev/schemas/fireflies/transcript.ready.v1.schema.json#/properties/titleP\004date\000\004$ref\000Xh"
    "ttps://33god.dev/schemas/fireflies/transcript.ready.v1.schema.json#/properties/duration\000\007minimum\000\001"
    "0\000\007maximum\000\00586400\000^https://33god.dev/schemas/fireflies/transcript.ready.v1.schema.json#/propert"
    "ies/transcript_urlP\taudio_urlP\tvideo_urlP\tsentences\000\010maxItems\000\005items\000Whttps://33god.dev/sche"
    "mas/fireflies/transcript.ready.v1.schema.json#/properties/summaryP\014participantsP\010speakersP\004userP\nhos"
    "t_emailP\017organizer_emailP\007privacyP\014meeting_linkP\013calendar_idY\004typeP\020raw_meeting_infoE'$defs/"
    "AIFilters/properties/text_cleanupa\003ask`\007pricing`\006metric`\010question`\015date_and_time`\tsentimentK#T"
    "ranscriptSentence/properties/indexi\014speaker_nameq\002idi\010raw_texti\004texti\nstart_timei\010end_timei\na"
    "i_filtersK\"MeetingParticipant/properties/namei\005email\032\035core/timestamp.v1.schema.json\000\006format\000"
    "\tdate-time\000_https://33god.dev/schemas/fireflies/transcript.ready.v1.schema.json#/properties/sentences/item"
    "sP\022participants/itemsP\016speakers/items\003\000\n\"positive\"\001\tnegative\"\003\006utral\"4\001\000\003\001"
    "\000\002\004\000\024\000\003\000\000\006\005\006\007\010\t\n\026\000\n\000\000\014\005\007\006\010\007\t\010\n"
    "\t\013\n\014\013\000\003\001\000\002\004\000\024\000\003\000\000\n\015\016\017\020\021\022\023\024\025\026\026"
    "\000\n\000\000&\015\015\016\016\017\017\020\020\021\021\027\022\030\023\022\024\031\025\032\026\033\027\023\030"
    "\024\031\025\032\026\033\034\034\035\035\036\036\037\037\037\000\002\001\000\002 \000\002\000 \000\000\003\000"
    "!\000\003\001\000\002\004\000\024\000\003\000\000\002#$\026\000\n\000\000\016# %!&\"'#($)%$&)\000\003\001\000\002"
    "\004\000\024\000\003\000\000\007+,-./01\026\000\n\000\000\020+'2(,)-*.+/,0-1.2\000\003\001\000\002\004\000\024"
    "\000\003\000\000\001\007\026\000\n\000\000\004\007/\00603\000\001\001\000\002 \0004\000\001\001\000\002 \0005\000"
    "\001\001\000\002 \0006\000\001\001\000\002@\0007\000\001\001\000\002\020\0008\000\001\001\000\002\002\0009\000"
    "\003\001\000\002 \000\t\000:\001\000\n\000;\377\001\000<\000\001\001\000\002 \000=\000\001%\000>1\000\000?\000"
    "\003\001\000\002\020\000\004\000@A\000\000\005\000BC\000\000D\000\001\001\000\002 \000E\000\001\001\000\002!\000"
    "F\000\001\001\000\002!\000G\000\003\001\000\002\010\000\020\000H\220N\000\033\000I2\000\000J\000\001\001\000\002"
    "!\000K\000\002\001\000\002\010\000\033\000I3\000\000L\000\002\001\000\002\010\000\033\000I4\000\000M\000\001%\000"
    ">\001\000\000N\000\001\001\000\002 \000O\000\001\001\000\002 \000P\000\001\001\000\002 \000Q\000\001\001\000\002"
    "!\000R\000\001\001\000\002!\000S\000\001\001\000\002!\000T\000\001\001\000\002\005\000U\000\001\001\000\002 \000"
    "V\000\001\001\000\002!\000W\000\001\001\000\002!\000X\000\001\001\000\002!\000Y\000\001\001\000\002!\000Z\000\001"
    "\001\000\002!\000[\000\001%\000>\003\000\000\\\000\001\001\000\002@\000]\000\001\001\000\002!\000^\000\001\001"
    "\000\002@\000_\000\001\001\000\002 \000`\000\001\001\000\002 \000a\000\001\001\000\002\020\000b\000\001\001\000"
    "\002\020\000c\000\001%\000>\004\000\000d\000\001\001\000\002 \000e\000\001\001\000\002!\000f\000\002\001\000\002"
    " \000\014\000gh\000\000i\000\001%\000>\005\000\000j\000\001%\000>\006\000\000k\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::fireflies::transcript_ready_v1

namespace events::fireflies {

bool operator==(const TranscriptReadyV1FirefliesUser&, const TranscriptReadyV1FirefliesUser&) noexcept(false) = default;


void write_json(holy::Writer& writer, const TranscriptReadyV1FirefliesUser& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("user_id", value.user_id); break;
      case 1: writer.member("email", value.email); break;
      case 2: writer.member("name", value.name); break;
      case 3: writer.member("num_transcripts", value.num_transcripts); break;
      case 4: writer.member("minutes_consumed", value.minutes_consumed); break;
      case 5: writer.member("is_admin", value.is_admin); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptReadyV1FirefliesUser& out) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_ready_v1::reader_of_TranscriptReadyV1FirefliesUser>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptReadyV1FirefliesUser>) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_ready_v1::reader_of_TranscriptReadyV1FirefliesUser>(scan, at, holy::scan::Skim<TranscriptReadyV1FirefliesUser>());
}

const holy::Contract& contract_of(holy::Of<TranscriptReadyV1FirefliesUser>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptReadyV1FirefliesUser>()); },
      &::events::checks_::fireflies::transcript_ready_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const TranscriptReadyV1&, const TranscriptReadyV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const TranscriptReadyV1& value) {
  holy::write_object(writer, value.unknown_members.order, 19 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("id", value.id); break;
      case 1: writer.member("title", value.title); break;
      case 2: writer.member("date", value.date); break;
      case 3: writer.member("duration", value.duration); break;
      case 4: writer.member("transcript_url", value.transcript_url); break;
      case 5: writer.member_if_present("audio_url", value.audio_url); break;
      case 6: writer.member_if_present("video_url", value.video_url); break;
      case 7: writer.member("sentences", value.sentences); break;
      case 8: writer.member_if_present("summary", value.summary); break;
      case 9: writer.member_if_present("participants", value.participants); break;
      case 10: writer.member_if_present("speakers", value.speakers); break;
      case 11: writer.member("user", value.user); break;
      case 12: writer.member("host_email", value.host_email); break;
      case 13: writer.member("organizer_email", value.organizer_email); break;
      case 14: writer.member("privacy", value.privacy); break;
      case 15: writer.member_if_present("meeting_link", value.meeting_link); break;
      case 16: writer.member_if_present("calendar_id", value.calendar_id); break;
      case 17: writer.member_if_present("calendar_type", value.calendar_type); break;
      case 18: writer.member_if_present("raw_meeting_info", value.raw_meeting_info); break;
      default: write_unknown(writer, value.unknown_members, position - 19);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptReadyV1& out) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_ready_v1::reader_of_TranscriptReadyV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptReadyV1>) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_ready_v1::reader_of_TranscriptReadyV1>(scan, at, holy::scan::Skim<TranscriptReadyV1>());
}

const holy::Contract& contract_of(holy::Of<TranscriptReadyV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptReadyV1>()); },
      &::events::checks_::fireflies::transcript_ready_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<TranscriptReadyV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"fireflies.transcript.ready.v1"});
  return spellings.find(spelling) < spellings.count;
}

std::string_view to_string(TranscriptReadyV1SentimentType value) {
  static constexpr std::string_view spellings[] = {"positive", "negative", "neutral"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, TranscriptReadyV1SentimentType& out) {
  static constexpr holy::scan::MemberNames spellings({"positive", "negative", "neutral"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<TranscriptReadyV1SentimentType>(found);
  return true;
}


void write_json(holy::Writer& writer, const TranscriptReadyV1SentimentType& value) {
  static constexpr std::string_view texts[] = {"\"positive\"", "\"negative\"", "\"neutral\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptReadyV1SentimentType& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptReadyV1SentimentType>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<TranscriptReadyV1SentimentType>());
}

const holy::Contract& contract_of(holy::Of<TranscriptReadyV1SentimentType>) {
  static constexpr std::uint32_t nodes[] = {2};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptReadyV1SentimentType>()); },
      &::events::checks_::fireflies::transcript_ready_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const TranscriptReadyV1AIFilters&, const TranscriptReadyV1AIFilters&) noexcept(false) = default;


void write_json(holy::Writer& writer, const TranscriptReadyV1AIFilters& value) {
  holy::write_object(writer, value.unknown_members.order, 7 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("text_cleanup", value.text_cleanup); break;
      case 1: writer.member_if_present("task", value.task); break;
      case 2: writer.member_if_present("pricing", value.pricing); break;
      case 3: writer.member_if_present("metric", value.metric); break;
      case 4: writer.member_if_present("question", value.question); break;
      case 5: writer.member_if_present("date_and_time", value.date_and_time); break;
      case 6: writer.member("sentiment", value.sentiment); break;
      default: write_unknown(writer, value.unknown_members, position - 7);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptReadyV1AIFilters& out) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_ready_v1::reader_of_TranscriptReadyV1AIFilters>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptReadyV1AIFilters>) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_ready_v1::reader_of_TranscriptReadyV1AIFilters>(scan, at, holy::scan::Skim<TranscriptReadyV1AIFilters>());
}

const holy::Contract& contract_of(holy::Of<TranscriptReadyV1AIFilters>) {
  static constexpr std::uint32_t nodes[] = {3};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptReadyV1AIFilters>()); },
      &::events::checks_::fireflies::transcript_ready_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const TranscriptReadyV1TranscriptSentence&, const TranscriptReadyV1TranscriptSentence&) noexcept(false) = default;


void write_json(holy::Writer& writer, const TranscriptReadyV1TranscriptSentence& value) {
  holy::write_object(writer, value.unknown_members.order, 8 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("index", value.index); break;
      case 1: writer.member_if_present("speaker_name", value.speaker_name); break;
      case 2: writer.member("speaker_id", value.speaker_id); break;
      case 3: writer.member("raw_text", value.raw_text); break;
      case 4: writer.member("text", value.text); break;
      case 5: writer.member("start_time", value.start_time); break;
      case 6: writer.member("end_time", value.end_time); break;
      case 7: writer.member("ai_filters", value.ai_filters); break;
      default: write_unknown(writer, value.unknown_members, position - 8);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptReadyV1TranscriptSentence& out) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_ready_v1::reader_of_TranscriptReadyV1TranscriptSentence>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptReadyV1TranscriptSentence>) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_ready_v1::reader_of_TranscriptReadyV1TranscriptSentence>(scan, at, holy::scan::Skim<TranscriptReadyV1TranscriptSentence>());
}

const holy::Contract& contract_of(holy::Of<TranscriptReadyV1TranscriptSentence>) {
  static constexpr std::uint32_t nodes[] = {4};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptReadyV1TranscriptSentence>()); },
      &::events::checks_::fireflies::transcript_ready_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const TranscriptReadyV1MeetingParticipant&, const TranscriptReadyV1MeetingParticipant&) noexcept(false) = default;


void write_json(holy::Writer& writer, const TranscriptReadyV1MeetingParticipant& value) {
  holy::write_object(writer, value.unknown_members.order, 2 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("name", value.name); break;
      case 1: writer.member_if_present("email", value.email); break;
      default: write_unknown(writer, value.unknown_members, position - 2);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptReadyV1MeetingParticipant& out) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_ready_v1::reader_of_TranscriptReadyV1MeetingParticipant>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptReadyV1MeetingParticipant>) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_ready_v1::reader_of_TranscriptReadyV1MeetingParticipant>(scan, at, holy::scan::Skim<TranscriptReadyV1MeetingParticipant>());
}

const holy::Contract& contract_of(holy::Of<TranscriptReadyV1MeetingParticipant>) {
  static constexpr std::uint32_t nodes[] = {5};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptReadyV1MeetingParticipant>()); },
      &::events::checks_::fireflies::transcript_ready_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::fireflies

namespace events::checks_::fireflies::transcript_ready_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/fireflies/transcript.ready.v1.schema.json",
      .path = "fireflies/transcript.ready.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/fireflies/transcript.ready.v1.schema.json\",\n"
          "  \"title\": \"TranscriptReady\",\n"
          "  \"description\": \"Fireflies has completed a transcription. This is the whole webhook payload with the full "
          "transcript, so that consumers need no further call of the Fireflies API.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"id\",\n"
          "    \"title\",\n"
          "    \"date\",\n"
          "    \"duration\",\n"
          "    \"transcript_url\",\n"
          "    \"sentences\",\n"
          "    \"user\",\n"
          "    \"host_email\",\n"
          "    \"organizer_email\",\n"
          "    \"privacy\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"id\": {\n"
          "      \"description\": \"Identifier of the meeting and its transcript at Fireflies.\",\n"
          "      \"type\": \"string\",\n"
          "      \"minLength\": 1,\n"
          "      \"maxLength\": 255\n"
          "    },\n"
          "    \"title\": {\n"
          "      \"description\": \"Title of the meeting.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"date\": {\n"
          "      \"$ref\": \"../core/timestamp.v1.schema.json\",\n"
          "      \"description\": \"When the meeting took place.\"\n"
          "    },\n"
          "    \"duration\": {\n"
          "      \"description\": \"Length of the meeting in the sender's unit: Fireflies sends minutes, the documented b"
          "ound of 86400 is a day in seconds.\",\n"
          "      \"type\": \"number\",\n"
          "      \"minimum\": 0,\n"
          "      \"maximum\": 86400\n"
          "    },\n"
          "    \"transcript_url\": {\n"
          "      \"description\": \"Address of the transcript at Fireflies.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"audio_url\": {\n"
          "      \"description\": \"Address of the sound recording.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"video_url\": {\n"
          "      \"description\": \"Address of the video recording.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"sentences\": {\n"
          "      \"description\": \"The sentences in the order in which they were spoken.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"$ref\": \"#/$defs/TranscriptSentence\"\n"
          "      },\n"
          "      \"maxItems\": 10000\n"
          "    },\n"
          "    \"summary\": {\n"
          "      \"description\": \"Summary of the meeting.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"participants\": {\n"
          "      \"description\": \"Who took part.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"$ref\": \"#/$defs/MeetingParticipant\"\n"
          "      }\n"
          "    },\n"
          "    \"speakers\": {\n"
          "      \"description\": \"Names of those who spoke.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"user\": {\n"
          "      \"$ref\": \"#/$defs/FirefliesUser\",\n"
          "      \"description\": \"The user who owns the transcript.\"\n"
          "    },\n"
          "    \"host_email\": {\n"
          "      \"description\": \"E-mail address of the host.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"organizer_email\": {\n"
          "      \"description\": \"E-mail address of the organizer.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"privacy\": {\n"
          "      \"description\": \"Who may see the transcript, for example private.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"meeting_link\": {\n"
          "      \"description\": \"Address under which the meeting was held.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"calendar_id\": {\n"
          "      \"description\": \"Calendar that the meeting came from.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"calendar_type\": {\n"
          "      \"description\": \"Kind of that calendar, for example google.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"raw_meeting_info\": {\n"
          "      \"description\": \"The complete meeting_info object of the webhook.\",\n"
          "      \"type\": [\n"
          "        \"object\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    }\n"
          "  },\n"
          "  \"$defs\": {\n"
          "    \"SentimentType\": {\n"
          "      \"description\": \"Tone of a sentence.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"positive\",\n"
          "        \"negative\",\n"
          "        \"neutral\"\n"
          "      ]\n"
          "    },\n"
          "    \"AIFilters\": {\n"
          "      \"description\": \"What Fireflies' AI found in a sentence.\",\n"
          "      \"type\": \"object\",\n"
          "      \"required\": [\n"
          "        \"text_cleanup\",\n"
          "        \"sentiment\"\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"text_cleanup\": {\n"
          "          \"description\": \"The sentence without filler words.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"task\": {\n"
          "          \"description\": \"Task that the sentence names.\",\n"
          "          \"type\": [\n"
          "            \"string\",\n"
          "            \"null\"\n"
          "          ],\n"
          "          \"default\": null\n"
          "        },\n"
          "        \"pricing\": {\n"
          "          \"description\": \"Price or cost that the sentence names.\",\n"
          "          \"type\": [\n"
          "            \"string\",\n"
          "            \"null\"\n"
          "          ],\n"
          "          \"default\": null\n"
          "        },\n"
          "        \"metric\": {\n"
          "          \"description\": \"Measured quantity that the sentence names.\",\n"
          "          \"type\": [\n"
          "            \"string\",\n"
          "            \"null\"\n"
          "          ],\n"
          "          \"default\": null\n"
          "        },\n"
          "        \"question\": {\n"
          "          \"description\": \"Question that the sentence asks.\",\n"
          "          \"type\": [\n"
          "            \"string\",\n"
          "            \"null\"\n"
          "          ],\n"
          "          \"default\": null\n"
          "        },\n"
          "        \"date_and_time\": {\n"
          "          \"description\": \"Date or time that the sentence names, in its own words.\",\n"
          "          \"type\": [\n"
          "            \"string\",\n"
          "            \"null\"\n"
          "          ],\n"
          "          \"default\": null\n"
          "        },\n"
          "        \"sentiment\": {\n"
          "          \"$ref\": \"#/$defs/SentimentType\",\n"
          "          \"description\": \"Tone of the sentence.\"\n"
          "        }\n"
          "      }\n"
          "    },\n"
          "    \"TranscriptSentence\": {\n"
          "      \"description\": \"One sentence of the transcript.\",\n"
          "      \"type\": \"object\",\n"
          "      \"required\": [\n"
          "        \"index\",\n"
          "        \"speaker_id\",\n"
          "        \"raw_text\",\n"
          "        \"text\",\n"
          "        \"start_time\",\n"
          "        \"end_time\",\n"
          "        \"ai_filters\"\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"index\": {\n"
          "          \"description\": \"Position of the sentence, from 0.\",\n"
          "          \"type\": \"integer\"\n"
          "        },\n"
          "        \"speaker_name\": {\n"
          "          \"description\": \"Name of the speaker, if known.\",\n"
          "          \"type\": [\n"
          "            \"string\",\n"
          "            \"null\"\n"
          "          ],\n"
          "          \"default\": null\n"
          "        },\n"
          "        \"speaker_id\": {\n"
          "          \"description\": \"Number of the speaker within this transcript.\",\n"
          "          \"type\": \"integer\"\n"
          "        },\n"
          "        \"raw_text\": {\n"
          "          \"description\": \"What was recognised, unchanged.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"text\": {\n"
          "          \"description\": \"What was said, corrected.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"start_time\": {\n"
          "          \"description\": \"Start in seconds from the beginning of the recording.\",\n"
          "          \"type\": \"number\"\n"
          "        },\n"
          "        \"end_time\": {\n"
          "          \"description\": \"End in seconds from the beginning of the recording.\",\n"
          "          \"type\": \"number\"\n"
          "        },\n"
          "        \"ai_filters\": {\n"
          "          \"$ref\": \"#/$defs/AIFilters\",\n"
          "          \"description\": \"What Fireflies' AI found in the sentence.\"\n"
          "        }\n"
          "      }\n"
          "    },\n"
          "    \"MeetingParticipant\": {\n"
          "      \"description\": \"Somebody who took part in the meeting.\",\n"
          "      \"type\": \"object\",\n"
          "      \"required\": [\n"
          "        \"name\"\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"name\": {\n"
          "          \"description\": \"Name of the participant.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"email\": {\n"
          "          \"description\": \"E-mail address of the participant.\",\n"
          "          \"type\": [\n"
          "            \"string\",\n"
          "            \"null\"\n"
          "          ],\n"
          "          \"default\": null\n"
          "        }\n"
          "      }\n"
          "    },\n"
          "    \"FirefliesUser\": {\n"
          "      \"description\": \"The Fireflies user who owns the transcript.\",\n"
          "      \"type\": \"object\",\n"
          "      \"required\": [\n"
          "        \"user_id\",\n"
          "        \"email\",\n"
          "        \"name\",\n"
          "        \"num_transcripts\",\n"
          "        \"minutes_consumed\",\n"
          "        \"is_admin\"\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"user_id\": {\n"
          "          \"description\": \"Identifier of the user at Fireflies.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"email\": {\n"
          "          \"description\": \"E-mail address of the user.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"name\": {\n"
          "          \"description\": \"Name of the user.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"num_transcripts\": {\n"
          "          \"description\": \"How many transcripts the user has.\",\n"
          "          \"type\": \"integer\"\n"
          "        },\n"
          "        \"minutes_consumed\": {\n"
          "          \"description\": \"How many minutes of transcription the user has consumed.\",\n"
          "          \"type\": \"number\"\n"
          "        },\n"
          "        \"is_admin\": {\n"
          "          \"description\": \"Whether the user administers the workspace.\",\n"
          "          \"type\": \"boolean\"\n"
          "        }\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"id\": \"ff-transcript-abc123\",\n"
          "      \"title\": \"Q4 Product Roadmap Discussion\",\n"
          "      \"date\": \"2025-10-30T15:00:00Z\",\n"
          "      \"duration\": 45.5,\n"
          "      \"transcript_url\": \"https://app.fireflies.ai/view/ff-transcript-abc123\",\n"
          "      \"audio_url\": \"https://fireflies-transcripts.s3.amazonaws.com/abc123.mp3\",\n"
          "      \"video_url\": null,\n"
          "      \"sentences\": [\n"
          "        {\n"
          "          \"index\": 0,\n"
          "          \"speaker_name\": \"Jarad DeLorenzo\",\n"
          "          \"speaker_id\": 1,\n"
          "          \"raw_text\": \"Alright everyone, let's dive into our Q4 roadmap priorities.\",\n"
          "          \"text\": \"Alright everyone, let's dive into our Q4 roadmap priorities.\",\n"
          "          \"start_time\": 0.0,\n"
          "          \"end_time\": 3.5,\n"
          "          \"ai_filters\": {\n"
          "            \"text_cleanup\": \"Alright everyone, let's dive into our Q4 roadmap priorities.\",\n"
          "            \"task\": \"Review Q4 roadmap\",\n"
          "            \"pricing\": null,\n"
          "            \"metric\": null,\n"
          "            \"question\": null,\n"
          "            \"date_and_time\": \"Q4\",\n"
          "            \"sentiment\": \"neutral\"\n"
          "          }\n"
          "        },\n"
          "        {\n"
          "          \"index\": 1,\n"
          "          \"speaker_name\": \"Sarah Chen\",\n"
          "          \"speaker_id\": 2,\n"
          "          \"raw_text\": \"We need to prioritize the agent orchestration features for 33GOD.\",\n"
          "          \"text\": \"We need to prioritize the agent orchestration features for 33GOD.\",\n"
          "          \"start_time\": 3.5,\n"
          "          \"end_time\": 7.2,\n"
          "          \"ai_filters\": {\n"
          "            \"text_cleanup\": \"We need to prioritize the agent orchestration features for 33GOD.\",\n"
          "            \"task\": \"Prioritize agent orchestration features\",\n"
          "            \"pricing\": null,\n"
          "            \"metric\": null,\n"
          "            \"question\": null,\n"
          "            \"date_and_time\": null,\n"
          "            \"sentiment\": \"positive\"\n"
          "          }\n"
          "        }\n"
          "      ],\n"
          "      \"summary\": \"The team discussed Q4 product roadmap priorities, focusing on agent orchestration feature"
          "s for the 33GOD ecosystem and event-driven architecture improvements.\",\n"
          "      \"participants\": [\n"
          "        {\n"
          "          \"name\": \"Jarad DeLorenzo\",\n"
          "          \"email\": \"jarad@33god.com\"\n"
          "        },\n"
          "        {\n"
          "          \"name\": \"Sarah Chen\",\n"
          "          \"email\": \"sarah@33god.com\"\n"
          "        }\n"
          "      ],\n"
          "      \"speakers\": [\n"
          "        \"Jarad DeLorenzo\",\n"
          "        \"Sarah Chen\"\n"
          "      ],\n"
          "      \"user\": {\n"
          "        \"user_id\": \"user-123\",\n"
          "        \"email\": \"jarad@33god.com\",\n"
          "        \"name\": \"Jarad DeLorenzo\",\n"
          "        \"num_transcripts\": 42,\n"
          "        \"minutes_consumed\": 1250.5,\n"
          "        \"is_admin\": true\n"
          "      },\n"
          "      \"host_email\": \"jarad@33god.com\",\n"
          "      \"organizer_email\": \"jarad@33god.com\",\n"
          "      \"privacy\": \"private\",\n"
          "      \"meeting_link\": \"https://meet.google.com/xyz-abc-def\",\n"
          "      \"calendar_id\": \"primary\",\n"
          "      \"calendar_type\": \"google\",\n"
          "      \"raw_meeting_info\": {\n"
          "        \"platform\": \"google_meet\",\n"
          "        \"recording_source\": \"automatic\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "fireflies.transcript.ready.v1",
      .domain = "fireflies",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::fireflies::TranscriptReadyV1>,
      .round_trip = &holy::detail::round_trip<::events::fireflies::TranscriptReadyV1>,
  };
  return entry;
}

}  // namespace events::checks_::fireflies::transcript_ready_v1
