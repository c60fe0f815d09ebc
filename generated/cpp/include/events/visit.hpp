// Made by holyc from all event schemas. Do not edit: change the schema and run holyc generate.
// All payload types in one variant. Costs what including every event header costs: opt in where it is worth that.
#pragma once

#include <variant>

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

/// Any payload; holy::RawJson for one of an unknown type.
using AnyPayload = std::variant<
    holy::RawJson,
::events::agent::ErrorV1,
::events::agent::FeedbackRequestedV1,
::events::agent::FeedbackResponseV1,
::events::agent::HeartbeatV1,
::events::agent::LearningEpisodeCreatedV1,
::events::agent::LearningLessonPromotedV1,
::events::agent::LearningObservationRecordedV1,
::events::agent::LearningRetrievalAppliedV1,
::events::agent::MemoryRecalledV1,
::events::agent::MemoryRetainedV1,
::events::agent::MessageReceivedV1,
::events::agent::MessageSentV1,
::events::agent::SessionEndedV1,
::events::agent::SessionStartedV1,
::events::agent::StateChangedV1,
::events::agent::SubagentCompletedV1,
::events::agent::SubagentSpawnedV1,
::events::agent::TaskAssignedV1,
::events::agent::TaskCompletedV1,
::events::agent::ThreadErrorV1,
::events::agent::ThreadPromptV1,
::events::agent::ThreadResponseV1,
::events::agent::ToolCompletedV1,
::events::agent::ToolInvokedV1,
::events::artifact::AudioDetectedV1,
::events::artifact::CreatedV1,
::events::artifact::DeletedV1,
::events::artifact::DocumentDetectedV1,
::events::artifact::ImageDetectedV1,
::events::artifact::IngestionFailedV1,
::events::artifact::UpdatedV1,
::events::artifact::VideoDetectedV1,
::events::command::AckV1,
::events::command::EnvelopeV1,
::events::command::ErrorV1,
::events::command::ResultV1,
::events::conversation::MessagePostedV1,
::events::feature::BrainstormRequestedV1,
::events::feature::RequestedV1,
::events::fireflies::TranscriptFailedV1,
::events::fireflies::TranscriptProcessedV1,
::events::fireflies::TranscriptReadyV1,
::events::fireflies::TranscriptSegmentV1,
::events::fireflies::TranscriptUploadV1,
::events::github::CommitPushedV1,
::events::github::IssueCreatedV1,
::events::github::PrClosedV1,
::events::github::PrCreatedV1,
::events::github::PrMergedV1,
::events::github::PrOpenedV1,
::events::github::WorkflowCompletedV1,
::events::n8n::WorkflowCompletedV1,
::events::n8n::WorkflowStartedV1,
::events::session::ThreadAgentActionV1,
::events::session::ThreadAgentThinkingV1,
::events::session::ThreadEndV1,
::events::session::ThreadErrorV1,
::events::session::ThreadMessageV1,
::events::session::ThreadStartV1,
::events::system::ErrorRaisedV1,
::events::system::EventDeadLetteredV1,
::events::system::EventPersistedV1,
::events::system::HeartbeatTickV1,
::events::system::SchemaUpdatedV1,
::events::task::InboxIssueCreatedV1,
::events::task::StepExecutedV1,
::events::task::StepProposedV1,
::events::theboard::BrainstormCompletedV1,
::events::theboard::MeetingCommentExtractedV1,
::events::theboard::MeetingCompletedV1,
::events::theboard::MeetingContextModifiedV1,
::events::theboard::MeetingConvergedV1,
::events::theboard::MeetingCreatedV1,
::events::theboard::MeetingFailedV1,
::events::theboard::MeetingHumanInputNeededV1,
::events::theboard::MeetingParticipantAddedV1,
::events::theboard::MeetingParticipantTurnCompletedV1,
::events::theboard::MeetingPausedV1,
::events::theboard::MeetingResumedV1,
::events::theboard::MeetingRoundCompletedV1,
::events::theboard::MeetingStartedV1,
::events::theboard::MeetingTriggerCompletedV1,
::events::theboard::MeetingTriggerFailedV1,
::events::theboard::MeetingTriggerProcessingV1,
::events::theboard::MeetingTriggerReceivedV1,
::events::theboard::MeetingTriggerV1,
::events::theboard::ServiceHealthV1,
::events::theboard::ServiceRegisteredV1,
::events::voice::TranscriptionCompletedV1,
::events::voice::TtsCompletedV1,
::events::worktree::CreatedV1>;

/// Calls `visitor` with the payload: a const reference to the type that the event's type names, or to the raw
/// payload of an unknown type. Every call must return the same type.
template <class Visitor>
decltype(auto) visit(Visitor&& visitor, const AnyEvent& event) {
  switch (event.type()) {
    case EventType::agent_error_v1: return visitor(*event.get_if<::events::agent::ErrorV1>());
    case EventType::agent_feedback_requested_v1: return visitor(*event.get_if<::events::agent::FeedbackRequestedV1>());
    case EventType::agent_feedback_response_v1: return visitor(*event.get_if<::events::agent::FeedbackResponseV1>());
    case EventType::agent_heartbeat_v1: return visitor(*event.get_if<::events::agent::HeartbeatV1>());
    case EventType::agent_learning_episode_created_v1: return visitor(*event.get_if<::events::agent::LearningEpisodeCreatedV1>());
    case EventType::agent_learning_lesson_promoted_v1: return visitor(*event.get_if<::events::agent::LearningLessonPromotedV1>());
    case EventType::agent_learning_observation_recorded_v1: return visitor(*event.get_if<::events::agent::LearningObservationRecordedV1>());
    case EventType::agent_learning_retrieval_applied_v1: return visitor(*event.get_if<::events::agent::LearningRetrievalAppliedV1>());
    case EventType::agent_memory_recalled_v1: return visitor(*event.get_if<::events::agent::MemoryRecalledV1>());
    case EventType::agent_memory_retained_v1: return visitor(*event.get_if<::events::agent::MemoryRetainedV1>());
    case EventType::agent_message_received_v1: return visitor(*event.get_if<::events::agent::MessageReceivedV1>());
    case EventType::agent_message_sent_v1: return visitor(*event.get_if<::events::agent::MessageSentV1>());
    case EventType::agent_session_ended_v1: return visitor(*event.get_if<::events::agent::SessionEndedV1>());
    case EventType::agent_session_started_v1: return visitor(*event.get_if<::events::agent::SessionStartedV1>());
    case EventType::agent_state_changed_v1: return visitor(*event.get_if<::events::agent::StateChangedV1>());
    case EventType::agent_subagent_completed_v1: return visitor(*event.get_if<::events::agent::SubagentCompletedV1>());
    case EventType::agent_subagent_spawned_v1: return visitor(*event.get_if<::events::agent::SubagentSpawnedV1>());
    case EventType::agent_task_assigned_v1: return visitor(*event.get_if<::events::agent::TaskAssignedV1>());
    case EventType::agent_task_completed_v1: return visitor(*event.get_if<::events::agent::TaskCompletedV1>());
    case EventType::agent_thread_error_v1: return visitor(*event.get_if<::events::agent::ThreadErrorV1>());
    case EventType::agent_thread_prompt_v1: return visitor(*event.get_if<::events::agent::ThreadPromptV1>());
    case EventType::agent_thread_response_v1: return visitor(*event.get_if<::events::agent::ThreadResponseV1>());
    case EventType::agent_tool_completed_v1: return visitor(*event.get_if<::events::agent::ToolCompletedV1>());
    case EventType::agent_tool_invoked_v1: return visitor(*event.get_if<::events::agent::ToolInvokedV1>());
    case EventType::artifact_audio_detected_v1: return visitor(*event.get_if<::events::artifact::AudioDetectedV1>());
    case EventType::artifact_created_v1: return visitor(*event.get_if<::events::artifact::CreatedV1>());
    case EventType::artifact_deleted_v1: return visitor(*event.get_if<::events::artifact::DeletedV1>());
    case EventType::artifact_document_detected_v1: return visitor(*event.get_if<::events::artifact::DocumentDetectedV1>());
    case EventType::artifact_image_detected_v1: return visitor(*event.get_if<::events::artifact::ImageDetectedV1>());
    case EventType::artifact_ingestion_failed_v1: return visitor(*event.get_if<::events::artifact::IngestionFailedV1>());
    case EventType::artifact_updated_v1: return visitor(*event.get_if<::events::artifact::UpdatedV1>());
    case EventType::artifact_video_detected_v1: return visitor(*event.get_if<::events::artifact::VideoDetectedV1>());
    case EventType::command_ack_v1: return visitor(*event.get_if<::events::command::AckV1>());
    case EventType::command_envelope_v1: return visitor(*event.get_if<::events::command::EnvelopeV1>());
    case EventType::command_error_v1: return visitor(*event.get_if<::events::command::ErrorV1>());
    case EventType::command_result_v1: return visitor(*event.get_if<::events::command::ResultV1>());
    case EventType::conversation_message_posted_v1: return visitor(*event.get_if<::events::conversation::MessagePostedV1>());
    case EventType::feature_brainstorm_requested_v1: return visitor(*event.get_if<::events::feature::BrainstormRequestedV1>());
    case EventType::feature_requested_v1: return visitor(*event.get_if<::events::feature::RequestedV1>());
    case EventType::fireflies_transcript_failed_v1: return visitor(*event.get_if<::events::fireflies::TranscriptFailedV1>());
    case EventType::fireflies_transcript_processed_v1: return visitor(*event.get_if<::events::fireflies::TranscriptProcessedV1>());
    case EventType::fireflies_transcript_ready_v1: return visitor(*event.get_if<::events::fireflies::TranscriptReadyV1>());
    case EventType::fireflies_transcript_segment_v1: return visitor(*event.get_if<::events::fireflies::TranscriptSegmentV1>());
    case EventType::fireflies_transcript_upload_v1: return visitor(*event.get_if<::events::fireflies::TranscriptUploadV1>());
    case EventType::github_commit_pushed_v1: return visitor(*event.get_if<::events::github::CommitPushedV1>());
    case EventType::github_issue_created_v1: return visitor(*event.get_if<::events::github::IssueCreatedV1>());
    case EventType::github_pr_closed_v1: return visitor(*event.get_if<::events::github::PrClosedV1>());
    case EventType::github_pr_created_v1: return visitor(*event.get_if<::events::github::PrCreatedV1>());
    case EventType::github_pr_merged_v1: return visitor(*event.get_if<::events::github::PrMergedV1>());
    case EventType::github_pr_opened_v1: return visitor(*event.get_if<::events::github::PrOpenedV1>());
    case EventType::github_workflow_completed_v1: return visitor(*event.get_if<::events::github::WorkflowCompletedV1>());
    case EventType::n8n_workflow_completed_v1: return visitor(*event.get_if<::events::n8n::WorkflowCompletedV1>());
    case EventType::n8n_workflow_started_v1: return visitor(*event.get_if<::events::n8n::WorkflowStartedV1>());
    case EventType::session_thread_agent_action_v1: return visitor(*event.get_if<::events::session::ThreadAgentActionV1>());
    case EventType::session_thread_agent_thinking_v1: return visitor(*event.get_if<::events::session::ThreadAgentThinkingV1>());
    case EventType::session_thread_end_v1: return visitor(*event.get_if<::events::session::ThreadEndV1>());
    case EventType::session_thread_error_v1: return visitor(*event.get_if<::events::session::ThreadErrorV1>());
    case EventType::session_thread_message_v1: return visitor(*event.get_if<::events::session::ThreadMessageV1>());
    case EventType::session_thread_start_v1: return visitor(*event.get_if<::events::session::ThreadStartV1>());
    case EventType::system_error_raised_v1: return visitor(*event.get_if<::events::system::ErrorRaisedV1>());
    case EventType::system_event_dead_lettered_v1: return visitor(*event.get_if<::events::system::EventDeadLetteredV1>());
    case EventType::system_event_persisted_v1: return visitor(*event.get_if<::events::system::EventPersistedV1>());
    case EventType::system_heartbeat_tick_v1: return visitor(*event.get_if<::events::system::HeartbeatTickV1>());
    case EventType::system_schema_updated_v1: return visitor(*event.get_if<::events::system::SchemaUpdatedV1>());
    case EventType::task_inbox_issue_created_v1: return visitor(*event.get_if<::events::task::InboxIssueCreatedV1>());
    case EventType::task_step_executed_v1: return visitor(*event.get_if<::events::task::StepExecutedV1>());
    case EventType::task_step_proposed_v1: return visitor(*event.get_if<::events::task::StepProposedV1>());
    case EventType::theboard_brainstorm_completed_v1: return visitor(*event.get_if<::events::theboard::BrainstormCompletedV1>());
    case EventType::theboard_meeting_comment_extracted_v1: return visitor(*event.get_if<::events::theboard::MeetingCommentExtractedV1>());
    case EventType::theboard_meeting_completed_v1: return visitor(*event.get_if<::events::theboard::MeetingCompletedV1>());
    case EventType::theboard_meeting_context_modified_v1: return visitor(*event.get_if<::events::theboard::MeetingContextModifiedV1>());
    case EventType::theboard_meeting_converged_v1: return visitor(*event.get_if<::events::theboard::MeetingConvergedV1>());
    case EventType::theboard_meeting_created_v1: return visitor(*event.get_if<::events::theboard::MeetingCreatedV1>());
    case EventType::theboard_meeting_failed_v1: return visitor(*event.get_if<::events::theboard::MeetingFailedV1>());
    case EventType::theboard_meeting_human_input_needed_v1: return visitor(*event.get_if<::events::theboard::MeetingHumanInputNeededV1>());
    case EventType::theboard_meeting_participant_added_v1: return visitor(*event.get_if<::events::theboard::MeetingParticipantAddedV1>());
    case EventType::theboard_meeting_participant_turn_completed_v1: return visitor(*event.get_if<::events::theboard::MeetingParticipantTurnCompletedV1>());
    case EventType::theboard_meeting_paused_v1: return visitor(*event.get_if<::events::theboard::MeetingPausedV1>());
    case EventType::theboard_meeting_resumed_v1: return visitor(*event.get_if<::events::theboard::MeetingResumedV1>());
    case EventType::theboard_meeting_round_completed_v1: return visitor(*event.get_if<::events::theboard::MeetingRoundCompletedV1>());
    case EventType::theboard_meeting_started_v1: return visitor(*event.get_if<::events::theboard::MeetingStartedV1>());
    case EventType::theboard_meeting_trigger_completed_v1: return visitor(*event.get_if<::events::theboard::MeetingTriggerCompletedV1>());
    case EventType::theboard_meeting_trigger_failed_v1: return visitor(*event.get_if<::events::theboard::MeetingTriggerFailedV1>());
    case EventType::theboard_meeting_trigger_processing_v1: return visitor(*event.get_if<::events::theboard::MeetingTriggerProcessingV1>());
    case EventType::theboard_meeting_trigger_received_v1: return visitor(*event.get_if<::events::theboard::MeetingTriggerReceivedV1>());
    case EventType::theboard_meeting_trigger_v1: return visitor(*event.get_if<::events::theboard::MeetingTriggerV1>());
    case EventType::theboard_service_health_v1: return visitor(*event.get_if<::events::theboard::ServiceHealthV1>());
    case EventType::theboard_service_registered_v1: return visitor(*event.get_if<::events::theboard::ServiceRegisteredV1>());
    case EventType::voice_transcription_completed_v1: return visitor(*event.get_if<::events::voice::TranscriptionCompletedV1>());
    case EventType::voice_tts_completed_v1: return visitor(*event.get_if<::events::voice::TtsCompletedV1>());
    case EventType::worktree_created_v1: return visitor(*event.get_if<::events::worktree::CreatedV1>());
    default: return visitor(event.envelope().payload);
  }
}

}  // namespace events

