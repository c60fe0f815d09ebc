// Made by holyc from all event schemas. Do not edit: change the schema and run holyc generate.
#include <events/any.hpp>

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

/// Fills the parts of an AnyEvent.
struct AnyEventAccess {
  static void set(AnyEvent& event, EventType type, Event<holy::RawJson>&& envelope) {
    event.type_ = type;
    event.envelope_ = std::move(envelope);
  }
  template <class T>
  static bool set_payload(AnyEvent& event, std::string_view json, const holy::Limits& limits, holy::Issues& issues) {
    holy::Result<Event<T>> typed = holy::parse<Event<T>>(json, limits);
    if (!typed) {
      issues = std::move(typed).error();
      return false;
    }
    event.contract_ = &contract_of(holy::Of<T>{});
    event.payload_ = std::make_shared<const T>(std::move(typed->payload));
    return true;
  }
};

namespace detail {

bool parse_event(std::string_view json, const holy::Limits& limits, AnyEvent& out, holy::Issues& issues) {
  holy::Result<Event<holy::RawJson>> envelope = holy::parse<Event<holy::RawJson>>(json, limits);
  if (!envelope) {
    issues = std::move(envelope).error();
    return false;
  }
  EventType type = EventType::unknown;
  static_cast<void>(from_string(envelope->event_type, type));
  AnyEventAccess::set(out, type, std::move(*envelope));
  switch (type) {
    case EventType::agent_error_v1:
      return AnyEventAccess::set_payload<::events::agent::ErrorV1>(out, json, limits, issues);
    case EventType::agent_feedback_requested_v1:
      return AnyEventAccess::set_payload<::events::agent::FeedbackRequestedV1>(out, json, limits, issues);
    case EventType::agent_feedback_response_v1:
      return AnyEventAccess::set_payload<::events::agent::FeedbackResponseV1>(out, json, limits, issues);
    case EventType::agent_heartbeat_v1:
      return AnyEventAccess::set_payload<::events::agent::HeartbeatV1>(out, json, limits, issues);
    case EventType::agent_learning_episode_created_v1:
      return AnyEventAccess::set_payload<::events::agent::LearningEpisodeCreatedV1>(out, json, limits, issues);
    case EventType::agent_learning_lesson_promoted_v1:
      return AnyEventAccess::set_payload<::events::agent::LearningLessonPromotedV1>(out, json, limits, issues);
    case EventType::agent_learning_observation_recorded_v1:
      return AnyEventAccess::set_payload<::events::agent::LearningObservationRecordedV1>(out, json, limits, issues);
    case EventType::agent_learning_retrieval_applied_v1:
      return AnyEventAccess::set_payload<::events::agent::LearningRetrievalAppliedV1>(out, json, limits, issues);
    case EventType::agent_memory_recalled_v1:
      return AnyEventAccess::set_payload<::events::agent::MemoryRecalledV1>(out, json, limits, issues);
    case EventType::agent_memory_retained_v1:
      return AnyEventAccess::set_payload<::events::agent::MemoryRetainedV1>(out, json, limits, issues);
    case EventType::agent_message_received_v1:
      return AnyEventAccess::set_payload<::events::agent::MessageReceivedV1>(out, json, limits, issues);
    case EventType::agent_message_sent_v1:
      return AnyEventAccess::set_payload<::events::agent::MessageSentV1>(out, json, limits, issues);
    case EventType::agent_session_ended_v1:
      return AnyEventAccess::set_payload<::events::agent::SessionEndedV1>(out, json, limits, issues);
    case EventType::agent_session_started_v1:
      return AnyEventAccess::set_payload<::events::agent::SessionStartedV1>(out, json, limits, issues);
    case EventType::agent_state_changed_v1:
      return AnyEventAccess::set_payload<::events::agent::StateChangedV1>(out, json, limits, issues);
    case EventType::agent_subagent_completed_v1:
      return AnyEventAccess::set_payload<::events::agent::SubagentCompletedV1>(out, json, limits, issues);
    case EventType::agent_subagent_spawned_v1:
      return AnyEventAccess::set_payload<::events::agent::SubagentSpawnedV1>(out, json, limits, issues);
    case EventType::agent_task_assigned_v1:
      return AnyEventAccess::set_payload<::events::agent::TaskAssignedV1>(out, json, limits, issues);
    case EventType::agent_task_completed_v1:
      return AnyEventAccess::set_payload<::events::agent::TaskCompletedV1>(out, json, limits, issues);
    case EventType::agent_thread_error_v1:
      return AnyEventAccess::set_payload<::events::agent::ThreadErrorV1>(out, json, limits, issues);
    case EventType::agent_thread_prompt_v1:
      return AnyEventAccess::set_payload<::events::agent::ThreadPromptV1>(out, json, limits, issues);
    case EventType::agent_thread_response_v1:
      return AnyEventAccess::set_payload<::events::agent::ThreadResponseV1>(out, json, limits, issues);
    case EventType::agent_tool_completed_v1:
      return AnyEventAccess::set_payload<::events::agent::ToolCompletedV1>(out, json, limits, issues);
    case EventType::agent_tool_invoked_v1:
      return AnyEventAccess::set_payload<::events::agent::ToolInvokedV1>(out, json, limits, issues);
    case EventType::artifact_audio_detected_v1:
      return AnyEventAccess::set_payload<::events::artifact::AudioDetectedV1>(out, json, limits, issues);
    case EventType::artifact_created_v1:
      return AnyEventAccess::set_payload<::events::artifact::CreatedV1>(out, json, limits, issues);
    case EventType::artifact_deleted_v1:
      return AnyEventAccess::set_payload<::events::artifact::DeletedV1>(out, json, limits, issues);
    case EventType::artifact_document_detected_v1:
      return AnyEventAccess::set_payload<::events::artifact::DocumentDetectedV1>(out, json, limits, issues);
    case EventType::artifact_image_detected_v1:
      return AnyEventAccess::set_payload<::events::artifact::ImageDetectedV1>(out, json, limits, issues);
    case EventType::artifact_ingestion_failed_v1:
      return AnyEventAccess::set_payload<::events::artifact::IngestionFailedV1>(out, json, limits, issues);
    case EventType::artifact_updated_v1:
      return AnyEventAccess::set_payload<::events::artifact::UpdatedV1>(out, json, limits, issues);
    case EventType::artifact_video_detected_v1:
      return AnyEventAccess::set_payload<::events::artifact::VideoDetectedV1>(out, json, limits, issues);
    case EventType::command_ack_v1:
      return AnyEventAccess::set_payload<::events::command::AckV1>(out, json, limits, issues);
    case EventType::command_envelope_v1:
      return AnyEventAccess::set_payload<::events::command::EnvelopeV1>(out, json, limits, issues);
    case EventType::command_error_v1:
      return AnyEventAccess::set_payload<::events::command::ErrorV1>(out, json, limits, issues);
    case EventType::command_result_v1:
      return AnyEventAccess::set_payload<::events::command::ResultV1>(out, json, limits, issues);
    case EventType::conversation_message_posted_v1:
      return AnyEventAccess::set_payload<::events::conversation::MessagePostedV1>(out, json, limits, issues);
    case EventType::feature_brainstorm_requested_v1:
      return AnyEventAccess::set_payload<::events::feature::BrainstormRequestedV1>(out, json, limits, issues);
    case EventType::feature_requested_v1:
      return AnyEventAccess::set_payload<::events::feature::RequestedV1>(out, json, limits, issues);
    case EventType::fireflies_transcript_failed_v1:
      return AnyEventAccess::set_payload<::events::fireflies::TranscriptFailedV1>(out, json, limits, issues);
    case EventType::fireflies_transcript_processed_v1:
      return AnyEventAccess::set_payload<::events::fireflies::TranscriptProcessedV1>(out, json, limits, issues);
    case EventType::fireflies_transcript_ready_v1:
      return AnyEventAccess::set_payload<::events::fireflies::TranscriptReadyV1>(out, json, limits, issues);
    case EventType::fireflies_transcript_segment_v1:
      return AnyEventAccess::set_payload<::events::fireflies::TranscriptSegmentV1>(out, json, limits, issues);
    case EventType::fireflies_transcript_upload_v1:
      return AnyEventAccess::set_payload<::events::fireflies::TranscriptUploadV1>(out, json, limits, issues);
    case EventType::github_commit_pushed_v1:
      return AnyEventAccess::set_payload<::events::github::CommitPushedV1>(out, json, limits, issues);
    case EventType::github_issue_created_v1:
      return AnyEventAccess::set_payload<::events::github::IssueCreatedV1>(out, json, limits, issues);
    case EventType::github_pr_closed_v1:
      return AnyEventAccess::set_payload<::events::github::PrClosedV1>(out, json, limits, issues);
    case EventType::github_pr_created_v1:
      return AnyEventAccess::set_payload<::events::github::PrCreatedV1>(out, json, limits, issues);
    case EventType::github_pr_merged_v1:
      return AnyEventAccess::set_payload<::events::github::PrMergedV1>(out, json, limits, issues);
    case EventType::github_pr_opened_v1:
      return AnyEventAccess::set_payload<::events::github::PrOpenedV1>(out, json, limits, issues);
    case EventType::github_workflow_completed_v1:
      return AnyEventAccess::set_payload<::events::github::WorkflowCompletedV1>(out, json, limits, issues);
    case EventType::n8n_workflow_completed_v1:
      return AnyEventAccess::set_payload<::events::n8n::WorkflowCompletedV1>(out, json, limits, issues);
    case EventType::n8n_workflow_started_v1:
      return AnyEventAccess::set_payload<::events::n8n::WorkflowStartedV1>(out, json, limits, issues);
    case EventType::session_thread_agent_action_v1:
      return AnyEventAccess::set_payload<::events::session::ThreadAgentActionV1>(out, json, limits, issues);
    case EventType::session_thread_agent_thinking_v1:
      return AnyEventAccess::set_payload<::events::session::ThreadAgentThinkingV1>(out, json, limits, issues);
    case EventType::session_thread_end_v1:
      return AnyEventAccess::set_payload<::events::session::ThreadEndV1>(out, json, limits, issues);
    case EventType::session_thread_error_v1:
      return AnyEventAccess::set_payload<::events::session::ThreadErrorV1>(out, json, limits, issues);
    case EventType::session_thread_message_v1:
      return AnyEventAccess::set_payload<::events::session::ThreadMessageV1>(out, json, limits, issues);
    case EventType::session_thread_start_v1:
      return AnyEventAccess::set_payload<::events::session::ThreadStartV1>(out, json, limits, issues);
    case EventType::system_error_raised_v1:
      return AnyEventAccess::set_payload<::events::system::ErrorRaisedV1>(out, json, limits, issues);
    case EventType::system_event_dead_lettered_v1:
      return AnyEventAccess::set_payload<::events::system::EventDeadLetteredV1>(out, json, limits, issues);
    case EventType::system_event_persisted_v1:
      return AnyEventAccess::set_payload<::events::system::EventPersistedV1>(out, json, limits, issues);
    case EventType::system_heartbeat_tick_v1:
      return AnyEventAccess::set_payload<::events::system::HeartbeatTickV1>(out, json, limits, issues);
    case EventType::system_schema_updated_v1:
      return AnyEventAccess::set_payload<::events::system::SchemaUpdatedV1>(out, json, limits, issues);
    case EventType::task_inbox_issue_created_v1:
      return AnyEventAccess::set_payload<::events::task::InboxIssueCreatedV1>(out, json, limits, issues);
    case EventType::task_step_executed_v1:
      return AnyEventAccess::set_payload<::events::task::StepExecutedV1>(out, json, limits, issues);
    case EventType::task_step_proposed_v1:
      return AnyEventAccess::set_payload<::events::task::StepProposedV1>(out, json, limits, issues);
    case EventType::theboard_brainstorm_completed_v1:
      return AnyEventAccess::set_payload<::events::theboard::BrainstormCompletedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_comment_extracted_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingCommentExtractedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_completed_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingCompletedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_context_modified_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingContextModifiedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_converged_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingConvergedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_created_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingCreatedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_failed_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingFailedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_human_input_needed_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingHumanInputNeededV1>(out, json, limits, issues);
    case EventType::theboard_meeting_participant_added_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingParticipantAddedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_participant_turn_completed_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingParticipantTurnCompletedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_paused_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingPausedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_resumed_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingResumedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_round_completed_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingRoundCompletedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_started_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingStartedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_trigger_completed_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingTriggerCompletedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_trigger_failed_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingTriggerFailedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_trigger_processing_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingTriggerProcessingV1>(out, json, limits, issues);
    case EventType::theboard_meeting_trigger_received_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingTriggerReceivedV1>(out, json, limits, issues);
    case EventType::theboard_meeting_trigger_v1:
      return AnyEventAccess::set_payload<::events::theboard::MeetingTriggerV1>(out, json, limits, issues);
    case EventType::theboard_service_health_v1:
      return AnyEventAccess::set_payload<::events::theboard::ServiceHealthV1>(out, json, limits, issues);
    case EventType::theboard_service_registered_v1:
      return AnyEventAccess::set_payload<::events::theboard::ServiceRegisteredV1>(out, json, limits, issues);
    case EventType::voice_transcription_completed_v1:
      return AnyEventAccess::set_payload<::events::voice::TranscriptionCompletedV1>(out, json, limits, issues);
    case EventType::voice_tts_completed_v1:
      return AnyEventAccess::set_payload<::events::voice::TtsCompletedV1>(out, json, limits, issues);
    case EventType::worktree_created_v1:
      return AnyEventAccess::set_payload<::events::worktree::CreatedV1>(out, json, limits, issues);
    default: return true;
  }
}

}  // namespace detail

}  // namespace events
