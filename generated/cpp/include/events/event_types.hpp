// Made by holyc from all event schemas. Do not edit: change the schema and run holyc generate.
// The event types of this tree.
#pragma once

#include <cstdint>
#include <string_view>

namespace events {

enum class EventType : std::uint16_t {
  unknown,  ///< of no type that this build knows
  agent_error_v1,
  agent_feedback_requested_v1,
  agent_feedback_response_v1,
  agent_heartbeat_v1,
  agent_learning_episode_created_v1,
  agent_learning_lesson_promoted_v1,
  agent_learning_observation_recorded_v1,
  agent_learning_retrieval_applied_v1,
  agent_memory_recalled_v1,
  agent_memory_retained_v1,
  agent_message_received_v1,
  agent_message_sent_v1,
  agent_session_ended_v1,
  agent_session_started_v1,
  agent_state_changed_v1,
  agent_subagent_completed_v1,
  agent_subagent_spawned_v1,
  agent_task_assigned_v1,
  agent_task_completed_v1,
  agent_thread_error_v1,
  agent_thread_prompt_v1,
  agent_thread_response_v1,
  agent_tool_completed_v1,
  agent_tool_invoked_v1,
  artifact_audio_detected_v1,
  artifact_created_v1,
  artifact_deleted_v1,
  artifact_document_detected_v1,
  artifact_image_detected_v1,
  artifact_ingestion_failed_v1,
  artifact_updated_v1,
  artifact_video_detected_v1,
  command_ack_v1,
  command_envelope_v1,
  command_error_v1,
  command_result_v1,
  conversation_message_posted_v1,
  feature_brainstorm_requested_v1,
  feature_requested_v1,
  fireflies_transcript_failed_v1,
  fireflies_transcript_processed_v1,
  fireflies_transcript_ready_v1,
  fireflies_transcript_segment_v1,
  fireflies_transcript_upload_v1,
  github_commit_pushed_v1,
  github_issue_created_v1,
  github_pr_closed_v1,
  github_pr_created_v1,
  github_pr_merged_v1,
  github_pr_opened_v1,
  github_workflow_completed_v1,
  n8n_workflow_completed_v1,
  n8n_workflow_started_v1,
  session_thread_agent_action_v1,
  session_thread_agent_thinking_v1,
  session_thread_end_v1,
  session_thread_error_v1,
  session_thread_message_v1,
  session_thread_start_v1,
  system_error_raised_v1,
  system_event_dead_lettered_v1,
  system_event_persisted_v1,
  system_heartbeat_tick_v1,
  system_schema_updated_v1,
  task_inbox_issue_created_v1,
  task_step_executed_v1,
  task_step_proposed_v1,
  theboard_brainstorm_completed_v1,
  theboard_meeting_comment_extracted_v1,
  theboard_meeting_completed_v1,
  theboard_meeting_context_modified_v1,
  theboard_meeting_converged_v1,
  theboard_meeting_created_v1,
  theboard_meeting_failed_v1,
  theboard_meeting_human_input_needed_v1,
  theboard_meeting_participant_added_v1,
  theboard_meeting_participant_turn_completed_v1,
  theboard_meeting_paused_v1,
  theboard_meeting_resumed_v1,
  theboard_meeting_round_completed_v1,
  theboard_meeting_started_v1,
  theboard_meeting_trigger_completed_v1,
  theboard_meeting_trigger_failed_v1,
  theboard_meeting_trigger_processing_v1,
  theboard_meeting_trigger_received_v1,
  theboard_meeting_trigger_v1,
  theboard_service_health_v1,
  theboard_service_registered_v1,
  voice_transcription_completed_v1,
  voice_tts_completed_v1,
  worktree_created_v1,
};

/// The canonical spellings.
namespace event_types {
inline constexpr std::string_view agent_error_v1 = "agent.error.v1";
inline constexpr std::string_view agent_feedback_requested_v1 = "agent.feedback.requested.v1";
inline constexpr std::string_view agent_feedback_response_v1 = "agent.feedback.response.v1";
inline constexpr std::string_view agent_heartbeat_v1 = "agent.heartbeat.v1";
inline constexpr std::string_view agent_learning_episode_created_v1 = "agent.learning.episode.created.v1";
inline constexpr std::string_view agent_learning_lesson_promoted_v1 = "agent.learning.lesson.promoted.v1";
inline constexpr std::string_view agent_learning_observation_recorded_v1 = "agent.learning.observation.recorded.v1";
inline constexpr std::string_view agent_learning_retrieval_applied_v1 = "agent.learning.retrieval.applied.v1";
inline constexpr std::string_view agent_memory_recalled_v1 = "agent.memory.recalled.v1";
inline constexpr std::string_view agent_memory_retained_v1 = "agent.memory.retained.v1";
inline constexpr std::string_view agent_message_received_v1 = "agent.message.received.v1";
inline constexpr std::string_view agent_message_sent_v1 = "agent.message.sent.v1";
inline constexpr std::string_view agent_session_ended_v1 = "agent.session.ended.v1";
inline constexpr std::string_view agent_session_started_v1 = "agent.session.started.v1";
inline constexpr std::string_view agent_state_changed_v1 = "agent.state.changed.v1";
inline constexpr std::string_view agent_subagent_completed_v1 = "agent.subagent.completed.v1";
inline constexpr std::string_view agent_subagent_spawned_v1 = "agent.subagent.spawned.v1";
inline constexpr std::string_view agent_task_assigned_v1 = "agent.task.assigned.v1";
inline constexpr std::string_view agent_task_completed_v1 = "agent.task.completed.v1";
inline constexpr std::string_view agent_thread_error_v1 = "agent.thread.error.v1";
inline constexpr std::string_view agent_thread_prompt_v1 = "agent.thread.prompt.v1";
inline constexpr std::string_view agent_thread_response_v1 = "agent.thread.response.v1";
inline constexpr std::string_view agent_tool_completed_v1 = "agent.tool.completed.v1";
inline constexpr std::string_view agent_tool_invoked_v1 = "agent.tool.invoked.v1";
inline constexpr std::string_view artifact_audio_detected_v1 = "artifact.audio.detected.v1";
inline constexpr std::string_view artifact_created_v1 = "artifact.created.v1";
inline constexpr std::string_view artifact_deleted_v1 = "artifact.deleted.v1";
inline constexpr std::string_view artifact_document_detected_v1 = "artifact.document.detected.v1";
inline constexpr std::string_view artifact_image_detected_v1 = "artifact.image.detected.v1";
inline constexpr std::string_view artifact_ingestion_failed_v1 = "artifact.ingestion.failed.v1";
inline constexpr std::string_view artifact_updated_v1 = "artifact.updated.v1";
inline constexpr std::string_view artifact_video_detected_v1 = "artifact.video.detected.v1";
inline constexpr std::string_view command_ack_v1 = "command.ack.v1";
inline constexpr std::string_view command_envelope_v1 = "command.envelope.v1";
inline constexpr std::string_view command_error_v1 = "command.error.v1";
inline constexpr std::string_view command_result_v1 = "command.result.v1";
inline constexpr std::string_view conversation_message_posted_v1 = "conversation.message.posted.v1";
inline constexpr std::string_view feature_brainstorm_requested_v1 = "feature.brainstorm.requested.v1";
inline constexpr std::string_view feature_requested_v1 = "feature.requested.v1";
inline constexpr std::string_view fireflies_transcript_failed_v1 = "fireflies.transcript.failed.v1";
inline constexpr std::string_view fireflies_transcript_processed_v1 = "fireflies.transcript.processed.v1";
inline constexpr std::string_view fireflies_transcript_ready_v1 = "fireflies.transcript.ready.v1";
inline constexpr std::string_view fireflies_transcript_segment_v1 = "fireflies.transcript.segment.v1";
inline constexpr std::string_view fireflies_transcript_upload_v1 = "fireflies.transcript.upload.v1";
inline constexpr std::string_view github_commit_pushed_v1 = "github.commit.pushed.v1";
inline constexpr std::string_view github_issue_created_v1 = "github.issue.created.v1";
inline constexpr std::string_view github_pr_closed_v1 = "github.pr.closed.v1";
inline constexpr std::string_view github_pr_created_v1 = "github.pr.created.v1";
inline constexpr std::string_view github_pr_merged_v1 = "github.pr.merged.v1";
inline constexpr std::string_view github_pr_opened_v1 = "github.pr.opened.v1";
inline constexpr std::string_view github_workflow_completed_v1 = "github.workflow.completed.v1";
inline constexpr std::string_view n8n_workflow_completed_v1 = "n8n.workflow.completed.v1";
inline constexpr std::string_view n8n_workflow_started_v1 = "n8n.workflow.started.v1";
inline constexpr std::string_view session_thread_agent_action_v1 = "session.thread.agent.action.v1";
inline constexpr std::string_view session_thread_agent_thinking_v1 = "session.thread.agent.thinking.v1";
inline constexpr std::string_view session_thread_end_v1 = "session.thread.end.v1";
inline constexpr std::string_view session_thread_error_v1 = "session.thread.error.v1";
inline constexpr std::string_view session_thread_message_v1 = "session.thread.message.v1";
inline constexpr std::string_view session_thread_start_v1 = "session.thread.start.v1";
inline constexpr std::string_view system_error_raised_v1 = "system.error.raised.v1";
inline constexpr std::string_view system_event_dead_lettered_v1 = "system.event.dead_lettered.v1";
inline constexpr std::string_view system_event_persisted_v1 = "system.event.persisted.v1";
inline constexpr std::string_view system_heartbeat_tick_v1 = "system.heartbeat.tick.v1";
inline constexpr std::string_view system_schema_updated_v1 = "system.schema.updated.v1";
inline constexpr std::string_view task_inbox_issue_created_v1 = "task.inbox.issue.created.v1";
inline constexpr std::string_view task_step_executed_v1 = "task.step.executed.v1";
inline constexpr std::string_view task_step_proposed_v1 = "task.step.proposed.v1";
inline constexpr std::string_view theboard_brainstorm_completed_v1 = "theboard.brainstorm.completed.v1";
inline constexpr std::string_view theboard_meeting_comment_extracted_v1 = "theboard.meeting.comment_extracted.v1";
inline constexpr std::string_view theboard_meeting_completed_v1 = "theboard.meeting.completed.v1";
inline constexpr std::string_view theboard_meeting_context_modified_v1 = "theboard.meeting.context.modified.v1";
inline constexpr std::string_view theboard_meeting_converged_v1 = "theboard.meeting.converged.v1";
inline constexpr std::string_view theboard_meeting_created_v1 = "theboard.meeting.created.v1";
inline constexpr std::string_view theboard_meeting_failed_v1 = "theboard.meeting.failed.v1";
inline constexpr std::string_view theboard_meeting_human_input_needed_v1 = "theboard.meeting.human.input.needed.v1";
inline constexpr std::string_view theboard_meeting_participant_added_v1 = "theboard.meeting.participant.added.v1";
inline constexpr std::string_view theboard_meeting_participant_turn_completed_v1 = "theboard.meeting.participant.turn.completed.v1";
inline constexpr std::string_view theboard_meeting_paused_v1 = "theboard.meeting.paused.v1";
inline constexpr std::string_view theboard_meeting_resumed_v1 = "theboard.meeting.resumed.v1";
inline constexpr std::string_view theboard_meeting_round_completed_v1 = "theboard.meeting.round_completed.v1";
inline constexpr std::string_view theboard_meeting_started_v1 = "theboard.meeting.started.v1";
inline constexpr std::string_view theboard_meeting_trigger_completed_v1 = "theboard.meeting.trigger.completed.v1";
inline constexpr std::string_view theboard_meeting_trigger_failed_v1 = "theboard.meeting.trigger.failed.v1";
inline constexpr std::string_view theboard_meeting_trigger_processing_v1 = "theboard.meeting.trigger.processing.v1";
inline constexpr std::string_view theboard_meeting_trigger_received_v1 = "theboard.meeting.trigger.received.v1";
inline constexpr std::string_view theboard_meeting_trigger_v1 = "theboard.meeting.trigger.v1";
inline constexpr std::string_view theboard_service_health_v1 = "theboard.service.health.v1";
inline constexpr std::string_view theboard_service_registered_v1 = "theboard.service.registered.v1";
inline constexpr std::string_view voice_transcription_completed_v1 = "voice.transcription.completed.v1";
inline constexpr std::string_view voice_tts_completed_v1 = "voice.tts.completed.v1";
inline constexpr std::string_view worktree_created_v1 = "worktree.created.v1";
}  // namespace event_types

/// The canonical spelling; "unknown" for EventType::unknown.
[[nodiscard]] std::string_view to_string(EventType type);

/// Takes canonical spellings and aliases; false, and EventType::unknown, for all others.
[[nodiscard]] bool from_string(std::string_view spelling, EventType& out);

}  // namespace events
