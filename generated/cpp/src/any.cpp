// Made by holyc from all event schemas. Do not edit: change the schema and run holyc generate.
#include <events/any.hpp>

#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/skip.hpp>

#include <events/agent/error_v1.hpp>
#include <events/agent/feedback_requested_v1.hpp>
#include <events/agent/feedback_response_v1.hpp>
#include <events/agent/heartbeat_v1.hpp>
#include <events/agent/learning_episode_created_v1.hpp>
#include <events/agent/learning_lesson_promoted_v1.hpp>
#include <events/agent/learning_observation_recorded_v1.hpp>
#include <events/agent/learning_retrieval_applied_v1.hpp>
#include <events/agent/memory_recalled_v1.hpp>
#include <events/agent/memory_retained_v1.hpp>
#include <events/agent/message_received_v1.hpp>
#include <events/agent/message_sent_v1.hpp>
#include <events/agent/session_ended_v1.hpp>
#include <events/agent/session_started_v1.hpp>
#include <events/agent/state_changed_v1.hpp>
#include <events/agent/subagent_completed_v1.hpp>
#include <events/agent/subagent_spawned_v1.hpp>
#include <events/agent/task_assigned_v1.hpp>
#include <events/agent/task_completed_v1.hpp>
#include <events/agent/thread_error_v1.hpp>
#include <events/agent/thread_prompt_v1.hpp>
#include <events/agent/thread_response_v1.hpp>
#include <events/agent/tool_completed_v1.hpp>
#include <events/agent/tool_invoked_v1.hpp>
#include <events/artifact/audio_detected_v1.hpp>
#include <events/artifact/created_v1.hpp>
#include <events/artifact/deleted_v1.hpp>
#include <events/artifact/document_detected_v1.hpp>
#include <events/artifact/image_detected_v1.hpp>
#include <events/artifact/ingestion_failed_v1.hpp>
#include <events/artifact/updated_v1.hpp>
#include <events/artifact/video_detected_v1.hpp>
#include <events/command/ack_v1.hpp>
#include <events/command/envelope_v1.hpp>
#include <events/command/error_v1.hpp>
#include <events/command/result_v1.hpp>
#include <events/conversation/message_posted_v1.hpp>
#include <events/feature/brainstorm_requested_v1.hpp>
#include <events/feature/requested_v1.hpp>
#include <events/fireflies/transcript_failed_v1.hpp>
#include <events/fireflies/transcript_processed_v1.hpp>
#include <events/fireflies/transcript_ready_v1.hpp>
#include <events/fireflies/transcript_segment_v1.hpp>
#include <events/fireflies/transcript_upload_v1.hpp>
#include <events/github/commit_pushed_v1.hpp>
#include <events/github/issue_created_v1.hpp>
#include <events/github/pr_closed_v1.hpp>
#include <events/github/pr_created_v1.hpp>
#include <events/github/pr_merged_v1.hpp>
#include <events/github/pr_opened_v1.hpp>
#include <events/github/workflow_completed_v1.hpp>
#include <events/n8n/workflow_completed_v1.hpp>
#include <events/n8n/workflow_started_v1.hpp>
#include <events/session/thread_agent_action_v1.hpp>
#include <events/session/thread_agent_thinking_v1.hpp>
#include <events/session/thread_end_v1.hpp>
#include <events/session/thread_error_v1.hpp>
#include <events/session/thread_message_v1.hpp>
#include <events/session/thread_start_v1.hpp>
#include <events/system/error_raised_v1.hpp>
#include <events/system/event_dead_lettered_v1.hpp>
#include <events/system/event_persisted_v1.hpp>
#include <events/system/heartbeat_tick_v1.hpp>
#include <events/system/schema_updated_v1.hpp>
#include <events/task/inbox_issue_created_v1.hpp>
#include <events/task/step_executed_v1.hpp>
#include <events/task/step_proposed_v1.hpp>
#include <events/theboard/brainstorm_completed_v1.hpp>
#include <events/theboard/meeting_comment_extracted_v1.hpp>
#include <events/theboard/meeting_completed_v1.hpp>
#include <events/theboard/meeting_context_modified_v1.hpp>
#include <events/theboard/meeting_converged_v1.hpp>
#include <events/theboard/meeting_created_v1.hpp>
#include <events/theboard/meeting_failed_v1.hpp>
#include <events/theboard/meeting_human_input_needed_v1.hpp>
#include <events/theboard/meeting_participant_added_v1.hpp>
#include <events/theboard/meeting_participant_turn_completed_v1.hpp>
#include <events/theboard/meeting_paused_v1.hpp>
#include <events/theboard/meeting_resumed_v1.hpp>
#include <events/theboard/meeting_round_completed_v1.hpp>
#include <events/theboard/meeting_started_v1.hpp>
#include <events/theboard/meeting_trigger_completed_v1.hpp>
#include <events/theboard/meeting_trigger_failed_v1.hpp>
#include <events/theboard/meeting_trigger_processing_v1.hpp>
#include <events/theboard/meeting_trigger_received_v1.hpp>
#include <events/theboard/meeting_trigger_v1.hpp>
#include <events/theboard/service_health_v1.hpp>
#include <events/theboard/service_registered_v1.hpp>
#include <events/voice/transcription_completed_v1.hpp>
#include <events/voice/tts_completed_v1.hpp>
#include <events/worktree/created_v1.hpp>


namespace events {

namespace detail {

namespace {

/// What is done with payloads of one type.
struct PayloadType {
  const char* (*read)(holy::scan::Scan& scan, const char* at, AnyEvent& event);
  const holy::Contract& (*contract)();
};

}  // namespace

}  // namespace detail

/// Fills the parts of an AnyEvent.
struct AnyEventAccess {
  static void set_type(AnyEvent& event, EventType type) { event.type_ = type; }
  static Event<holy::RawJson>& envelope(AnyEvent& event) { return event.envelope_; }
  template <class T>
  static const char* read(holy::scan::Scan& scan, const char* at, AnyEvent& event) {
    auto payload = std::make_shared<T>();
    const char* const behind = read_text(scan, at, *payload);
    event.contract_ = &contract_of(holy::Of<T>{});
    event.payload_ = std::move(payload);
    return behind;
  }
};

namespace detail {

namespace {

template <class T>
constexpr PayloadType payload_type = {&AnyEventAccess::read<T>, &holy::detail::contract_function<T>};

/// By EventType.
constexpr const PayloadType* payload_types[] = {
    nullptr,
    &payload_type<::events::agent::ErrorV1>,
    &payload_type<::events::agent::FeedbackRequestedV1>,
    &payload_type<::events::agent::FeedbackResponseV1>,
    &payload_type<::events::agent::HeartbeatV1>,
    &payload_type<::events::agent::LearningEpisodeCreatedV1>,
    &payload_type<::events::agent::LearningLessonPromotedV1>,
    &payload_type<::events::agent::LearningObservationRecordedV1>,
    &payload_type<::events::agent::LearningRetrievalAppliedV1>,
    &payload_type<::events::agent::MemoryRecalledV1>,
    &payload_type<::events::agent::MemoryRetainedV1>,
    &payload_type<::events::agent::MessageReceivedV1>,
    &payload_type<::events::agent::MessageSentV1>,
    &payload_type<::events::agent::SessionEndedV1>,
    &payload_type<::events::agent::SessionStartedV1>,
    &payload_type<::events::agent::StateChangedV1>,
    &payload_type<::events::agent::SubagentCompletedV1>,
    &payload_type<::events::agent::SubagentSpawnedV1>,
    &payload_type<::events::agent::TaskAssignedV1>,
    &payload_type<::events::agent::TaskCompletedV1>,
    &payload_type<::events::agent::ThreadErrorV1>,
    &payload_type<::events::agent::ThreadPromptV1>,
    &payload_type<::events::agent::ThreadResponseV1>,
    &payload_type<::events::agent::ToolCompletedV1>,
    &payload_type<::events::agent::ToolInvokedV1>,
    &payload_type<::events::artifact::AudioDetectedV1>,
    &payload_type<::events::artifact::CreatedV1>,
    &payload_type<::events::artifact::DeletedV1>,
    &payload_type<::events::artifact::DocumentDetectedV1>,
    &payload_type<::events::artifact::ImageDetectedV1>,
    &payload_type<::events::artifact::IngestionFailedV1>,
    &payload_type<::events::artifact::UpdatedV1>,
    &payload_type<::events::artifact::VideoDetectedV1>,
    &payload_type<::events::command::AckV1>,
    &payload_type<::events::command::EnvelopeV1>,
    &payload_type<::events::command::ErrorV1>,
    &payload_type<::events::command::ResultV1>,
    &payload_type<::events::conversation::MessagePostedV1>,
    &payload_type<::events::feature::BrainstormRequestedV1>,
    &payload_type<::events::feature::RequestedV1>,
    &payload_type<::events::fireflies::TranscriptFailedV1>,
    &payload_type<::events::fireflies::TranscriptProcessedV1>,
    &payload_type<::events::fireflies::TranscriptReadyV1>,
    &payload_type<::events::fireflies::TranscriptSegmentV1>,
    &payload_type<::events::fireflies::TranscriptUploadV1>,
    &payload_type<::events::github::CommitPushedV1>,
    &payload_type<::events::github::IssueCreatedV1>,
    &payload_type<::events::github::PrClosedV1>,
    &payload_type<::events::github::PrCreatedV1>,
    &payload_type<::events::github::PrMergedV1>,
    &payload_type<::events::github::PrOpenedV1>,
    &payload_type<::events::github::WorkflowCompletedV1>,
    &payload_type<::events::n8n::WorkflowCompletedV1>,
    &payload_type<::events::n8n::WorkflowStartedV1>,
    &payload_type<::events::session::ThreadAgentActionV1>,
    &payload_type<::events::session::ThreadAgentThinkingV1>,
    &payload_type<::events::session::ThreadEndV1>,
    &payload_type<::events::session::ThreadErrorV1>,
    &payload_type<::events::session::ThreadMessageV1>,
    &payload_type<::events::session::ThreadStartV1>,
    &payload_type<::events::system::ErrorRaisedV1>,
    &payload_type<::events::system::EventDeadLetteredV1>,
    &payload_type<::events::system::EventPersistedV1>,
    &payload_type<::events::system::HeartbeatTickV1>,
    &payload_type<::events::system::SchemaUpdatedV1>,
    &payload_type<::events::task::InboxIssueCreatedV1>,
    &payload_type<::events::task::StepExecutedV1>,
    &payload_type<::events::task::StepProposedV1>,
    &payload_type<::events::theboard::BrainstormCompletedV1>,
    &payload_type<::events::theboard::MeetingCommentExtractedV1>,
    &payload_type<::events::theboard::MeetingCompletedV1>,
    &payload_type<::events::theboard::MeetingContextModifiedV1>,
    &payload_type<::events::theboard::MeetingConvergedV1>,
    &payload_type<::events::theboard::MeetingCreatedV1>,
    &payload_type<::events::theboard::MeetingFailedV1>,
    &payload_type<::events::theboard::MeetingHumanInputNeededV1>,
    &payload_type<::events::theboard::MeetingParticipantAddedV1>,
    &payload_type<::events::theboard::MeetingParticipantTurnCompletedV1>,
    &payload_type<::events::theboard::MeetingPausedV1>,
    &payload_type<::events::theboard::MeetingResumedV1>,
    &payload_type<::events::theboard::MeetingRoundCompletedV1>,
    &payload_type<::events::theboard::MeetingStartedV1>,
    &payload_type<::events::theboard::MeetingTriggerCompletedV1>,
    &payload_type<::events::theboard::MeetingTriggerFailedV1>,
    &payload_type<::events::theboard::MeetingTriggerProcessingV1>,
    &payload_type<::events::theboard::MeetingTriggerReceivedV1>,
    &payload_type<::events::theboard::MeetingTriggerV1>,
    &payload_type<::events::theboard::ServiceHealthV1>,
    &payload_type<::events::theboard::ServiceRegisteredV1>,
    &payload_type<::events::voice::TranscriptionCompletedV1>,
    &payload_type<::events::voice::TtsCompletedV1>,
    &payload_type<::events::worktree::CreatedV1>,
};

const PayloadType* payload_type_of(std::string_view spelling, EventType& type) {
  static_cast<void>(from_string(spelling, type));
  return payload_types[static_cast<std::size_t>(type)];
}

/// An event whose type is told while it is read. A payload that stands before the type is read behind all else.
struct AnyPlaces : EventPlaces {
  AnyEvent* event;
  const PayloadType* type = nullptr;
  const char* waiting = nullptr;
};

bool take_type(holy::scan::EventTarget& target, std::string_view spelling) {
  auto& places = static_cast<AnyPlaces&>(target);
  EventType type = EventType::unknown;
  places.type = payload_type_of(spelling, type);
  AnyEventAccess::set_type(*places.event, type);
  places.is_known = places.type != nullptr;
  return true;
}

const char* read_any_payload(holy::scan::Scan& scan, const char* at, holy::scan::EventTarget& target) {
  auto& places = static_cast<AnyPlaces&>(target);
  if (places.type == nullptr) places.waiting = at;
  const char* const behind =
      places.type != nullptr ? places.type->read(scan, at, *places.event) : holy::scan::skip(scan, at);
  if (behind != nullptr)
    AnyEventAccess::envelope(*places.event).payload =
        holy::RawJson::from_checked({at, static_cast<std::size_t>(behind - at)});
  return behind;
}

const char* read_any(holy::scan::Scan& scan, const char* at, AnyEvent& event) {
  Event<holy::RawJson>& out = AnyEventAccess::envelope(event);
  AnyPlaces places{{{&take_type, &read_any_payload}, &out.event_id, &out.event_type, &out.timestamp, &out.version, &out.source, &out.correlation_ids, &out.agent_context, &out.trace_context, &out.signature, &out.unknown_members}, &event};
  const std::size_t level = scan.level;
  const char* const behind = read_event(scan, at, places);
  if (behind == nullptr || places.waiting == nullptr || places.type == nullptr) return behind;
  scan.level = level + 1;
  const bool is_read = places.type->read(scan, places.waiting, event) != nullptr;
  scan.level = level;
  return is_read ? behind : nullptr;
}

/// Words what was refused: the envelope's issues; without any, those of the payload.
holy::Issues issues_of(std::string_view json, const holy::Limits& limits, holy::scan::Pass pass) {
  holy::Result<Event<holy::RawJson>> envelope = holy::parse<Event<holy::RawJson>>(json, limits);
  if (!envelope) return std::move(envelope).error();
  EventType type = EventType::unknown;
  const PayloadType* const payload = payload_type_of(envelope->event_type, type);
  holy::Contract contract = contract_of(holy::Of<::events::core::EventEnvelopeV1>{});
  if (payload == nullptr) return holy::detail::issues_of(contract, json, limits, pass);
  const holy::EventContract event = {"event_type", "payload", to_string(type),
                                     [](std::string_view) { return true; }, &payload->contract()};
  contract.event = &event;
  return holy::detail::issues_of(contract, json, limits, pass);
}

}  // namespace

bool parse_event(std::string_view json, const holy::Limits& limits, AnyEvent& out, holy::Issues& issues) {
  const holy::scan::ReadPlace read = [](holy::scan::Scan& scan, const char* at, void* place) {
    return read_any(scan, at, *static_cast<AnyEvent*>(place));
  };
  const holy::scan::Pass pass = holy::scan::read_whole(json, limits, read, &out);
  if (!pass.is_accepted()) issues = issues_of(json, limits, pass);
  return pass.is_accepted();
}

}  // namespace detail

}  // namespace events
