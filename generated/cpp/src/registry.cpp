// Made by holyc from all schemas. Do not edit: change the schema and run holyc generate.
#include <events/registry.hpp>

#include <algorithm>
#include <unordered_map>

namespace events::checks_::agent::error_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::feedback_requested_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::feedback_response_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::heartbeat_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::learning_episode_created_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::learning_lesson_promoted_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::learning_observation_recorded_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::learning_retrieval_applied_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::memory_recalled_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::memory_retained_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::message_received_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::message_sent_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::session_ended_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::session_started_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::state_changed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::subagent_completed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::subagent_spawned_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::task_assigned_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::task_completed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::thread_error_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::thread_prompt_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::thread_response_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::tool_completed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::agent::tool_invoked_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::artifact::audio_detected_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::artifact::created_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::artifact::deleted_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::artifact::document_detected_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::artifact::image_detected_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::artifact::ingestion_failed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::artifact::updated_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::artifact::video_detected_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::command::ack_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::command::envelope_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::command::error_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::command::result_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::conversation::message_posted_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::agent_context_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::agent_name_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::artifact_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::channel_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::code_state_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::comment_category_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::detected_file_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::event_envelope_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::event_source_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::event_type_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::meeting_strategy_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::meeting_trigger_acknowledgment_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::preview_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::semantic_version_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::session_key_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::signature_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::timestamp_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::trace_context_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::core::uuid_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::feature::brainstorm_requested_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::feature::requested_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::fireflies::transcript_failed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::fireflies::transcript_processed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::fireflies::transcript_ready_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::fireflies::transcript_segment_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::fireflies::transcript_upload_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::github::commit_pushed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::github::issue_created_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::github::pr_closed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::github::pr_created_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::github::pr_merged_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::github::pr_opened_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::github::workflow_completed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::meta::holyc_config_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::meta::holyfields_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::n8n::workflow_completed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::n8n::workflow_started_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::session::thread_agent_action_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::session::thread_agent_thinking_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::session::thread_end_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::session::thread_error_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::session::thread_message_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::session::thread_start_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::system::error_raised_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::system::event_dead_lettered_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::system::event_persisted_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::system::heartbeat_tick_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::system::schema_updated_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::task::inbox_issue_created_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::task::step_executed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::task::step_proposed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::brainstorm_completed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_comment_extracted_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_completed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_context_modified_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_converged_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_created_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_failed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_human_input_needed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_participant_added_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_participant_turn_completed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_paused_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_resumed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_round_completed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_started_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_trigger_completed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_trigger_failed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_trigger_processing_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_trigger_received_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::meeting_trigger_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::service_health_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::theboard::service_registered_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::voice::transcription_completed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::voice::tts_completed_v1 {
const holy::SchemaEntry& schema_entry();
}
namespace events::checks_::worktree::created_v1 {
const holy::SchemaEntry& schema_entry();
}

namespace events {

std::span<const holy::SchemaEntry* const> schemas() {
  static const holy::SchemaEntry* const all[] = {
      &::events::checks_::agent::error_v1::schema_entry(),
      &::events::checks_::agent::feedback_requested_v1::schema_entry(),
      &::events::checks_::agent::feedback_response_v1::schema_entry(),
      &::events::checks_::agent::heartbeat_v1::schema_entry(),
      &::events::checks_::agent::learning_episode_created_v1::schema_entry(),
      &::events::checks_::agent::learning_lesson_promoted_v1::schema_entry(),
      &::events::checks_::agent::learning_observation_recorded_v1::schema_entry(),
      &::events::checks_::agent::learning_retrieval_applied_v1::schema_entry(),
      &::events::checks_::agent::memory_recalled_v1::schema_entry(),
      &::events::checks_::agent::memory_retained_v1::schema_entry(),
      &::events::checks_::agent::message_received_v1::schema_entry(),
      &::events::checks_::agent::message_sent_v1::schema_entry(),
      &::events::checks_::agent::session_ended_v1::schema_entry(),
      &::events::checks_::agent::session_started_v1::schema_entry(),
      &::events::checks_::agent::state_changed_v1::schema_entry(),
      &::events::checks_::agent::subagent_completed_v1::schema_entry(),
      &::events::checks_::agent::subagent_spawned_v1::schema_entry(),
      &::events::checks_::agent::task_assigned_v1::schema_entry(),
      &::events::checks_::agent::task_completed_v1::schema_entry(),
      &::events::checks_::agent::thread_error_v1::schema_entry(),
      &::events::checks_::agent::thread_prompt_v1::schema_entry(),
      &::events::checks_::agent::thread_response_v1::schema_entry(),
      &::events::checks_::agent::tool_completed_v1::schema_entry(),
      &::events::checks_::agent::tool_invoked_v1::schema_entry(),
      &::events::checks_::artifact::audio_detected_v1::schema_entry(),
      &::events::checks_::artifact::created_v1::schema_entry(),
      &::events::checks_::artifact::deleted_v1::schema_entry(),
      &::events::checks_::artifact::document_detected_v1::schema_entry(),
      &::events::checks_::artifact::image_detected_v1::schema_entry(),
      &::events::checks_::artifact::ingestion_failed_v1::schema_entry(),
      &::events::checks_::artifact::updated_v1::schema_entry(),
      &::events::checks_::artifact::video_detected_v1::schema_entry(),
      &::events::checks_::command::ack_v1::schema_entry(),
      &::events::checks_::command::envelope_v1::schema_entry(),
      &::events::checks_::command::error_v1::schema_entry(),
      &::events::checks_::command::result_v1::schema_entry(),
      &::events::checks_::conversation::message_posted_v1::schema_entry(),
      &::events::checks_::core::agent_context_v1::schema_entry(),
      &::events::checks_::core::agent_name_v1::schema_entry(),
      &::events::checks_::core::artifact_v1::schema_entry(),
      &::events::checks_::core::channel_v1::schema_entry(),
      &::events::checks_::core::code_state_v1::schema_entry(),
      &::events::checks_::core::comment_category_v1::schema_entry(),
      &::events::checks_::core::detected_file_v1::schema_entry(),
      &::events::checks_::core::event_envelope_v1::schema_entry(),
      &::events::checks_::core::event_source_v1::schema_entry(),
      &::events::checks_::core::event_type_v1::schema_entry(),
      &::events::checks_::core::meeting_strategy_v1::schema_entry(),
      &::events::checks_::core::meeting_trigger_acknowledgment_v1::schema_entry(),
      &::events::checks_::core::preview_v1::schema_entry(),
      &::events::checks_::core::semantic_version_v1::schema_entry(),
      &::events::checks_::core::session_key_v1::schema_entry(),
      &::events::checks_::core::signature_v1::schema_entry(),
      &::events::checks_::core::timestamp_v1::schema_entry(),
      &::events::checks_::core::trace_context_v1::schema_entry(),
      &::events::checks_::core::uuid_v1::schema_entry(),
      &::events::checks_::feature::brainstorm_requested_v1::schema_entry(),
      &::events::checks_::feature::requested_v1::schema_entry(),
      &::events::checks_::fireflies::transcript_failed_v1::schema_entry(),
      &::events::checks_::fireflies::transcript_processed_v1::schema_entry(),
      &::events::checks_::fireflies::transcript_ready_v1::schema_entry(),
      &::events::checks_::fireflies::transcript_segment_v1::schema_entry(),
      &::events::checks_::fireflies::transcript_upload_v1::schema_entry(),
      &::events::checks_::github::commit_pushed_v1::schema_entry(),
      &::events::checks_::github::issue_created_v1::schema_entry(),
      &::events::checks_::github::pr_closed_v1::schema_entry(),
      &::events::checks_::github::pr_created_v1::schema_entry(),
      &::events::checks_::github::pr_merged_v1::schema_entry(),
      &::events::checks_::github::pr_opened_v1::schema_entry(),
      &::events::checks_::github::workflow_completed_v1::schema_entry(),
      &::events::checks_::meta::holyc_config_v1::schema_entry(),
      &::events::checks_::meta::holyfields_v1::schema_entry(),
      &::events::checks_::n8n::workflow_completed_v1::schema_entry(),
      &::events::checks_::n8n::workflow_started_v1::schema_entry(),
      &::events::checks_::session::thread_agent_action_v1::schema_entry(),
      &::events::checks_::session::thread_agent_thinking_v1::schema_entry(),
      &::events::checks_::session::thread_end_v1::schema_entry(),
      &::events::checks_::session::thread_error_v1::schema_entry(),
      &::events::checks_::session::thread_message_v1::schema_entry(),
      &::events::checks_::session::thread_start_v1::schema_entry(),
      &::events::checks_::system::error_raised_v1::schema_entry(),
      &::events::checks_::system::event_dead_lettered_v1::schema_entry(),
      &::events::checks_::system::event_persisted_v1::schema_entry(),
      &::events::checks_::system::heartbeat_tick_v1::schema_entry(),
      &::events::checks_::system::schema_updated_v1::schema_entry(),
      &::events::checks_::task::inbox_issue_created_v1::schema_entry(),
      &::events::checks_::task::step_executed_v1::schema_entry(),
      &::events::checks_::task::step_proposed_v1::schema_entry(),
      &::events::checks_::theboard::brainstorm_completed_v1::schema_entry(),
      &::events::checks_::theboard::meeting_comment_extracted_v1::schema_entry(),
      &::events::checks_::theboard::meeting_completed_v1::schema_entry(),
      &::events::checks_::theboard::meeting_context_modified_v1::schema_entry(),
      &::events::checks_::theboard::meeting_converged_v1::schema_entry(),
      &::events::checks_::theboard::meeting_created_v1::schema_entry(),
      &::events::checks_::theboard::meeting_failed_v1::schema_entry(),
      &::events::checks_::theboard::meeting_human_input_needed_v1::schema_entry(),
      &::events::checks_::theboard::meeting_participant_added_v1::schema_entry(),
      &::events::checks_::theboard::meeting_participant_turn_completed_v1::schema_entry(),
      &::events::checks_::theboard::meeting_paused_v1::schema_entry(),
      &::events::checks_::theboard::meeting_resumed_v1::schema_entry(),
      &::events::checks_::theboard::meeting_round_completed_v1::schema_entry(),
      &::events::checks_::theboard::meeting_started_v1::schema_entry(),
      &::events::checks_::theboard::meeting_trigger_completed_v1::schema_entry(),
      &::events::checks_::theboard::meeting_trigger_failed_v1::schema_entry(),
      &::events::checks_::theboard::meeting_trigger_processing_v1::schema_entry(),
      &::events::checks_::theboard::meeting_trigger_received_v1::schema_entry(),
      &::events::checks_::theboard::meeting_trigger_v1::schema_entry(),
      &::events::checks_::theboard::service_health_v1::schema_entry(),
      &::events::checks_::theboard::service_registered_v1::schema_entry(),
      &::events::checks_::voice::transcription_completed_v1::schema_entry(),
      &::events::checks_::voice::tts_completed_v1::schema_entry(),
      &::events::checks_::worktree::created_v1::schema_entry(),
  };
  return std::span<const holy::SchemaEntry* const>(all).first(112);
}

const holy::SchemaEntry* find_schema(std::string_view name) {
  for (const holy::SchemaEntry* entry : schemas()) {
    if (entry->uri == name || entry->path == name) return entry;
  }
  return find_event(name);
}

const holy::SchemaEntry* find_event(std::string_view event_type) {
  static const std::unordered_map<std::string_view, const holy::SchemaEntry*> by_type = [] {
    std::unordered_map<std::string_view, const holy::SchemaEntry*> made;
    for (const holy::SchemaEntry* entry : schemas()) {
      if (!entry->event_type.empty()) made[entry->event_type] = entry;
    }
    for (const holy::SchemaEntry* entry : schemas()) {
      for (const std::string_view alias : entry->aliases) made.emplace(alias, entry);
    }
    return made;
  }();
  const auto found = by_type.find(event_type);
  return found == by_type.end() ? nullptr : found->second;
}

}  // namespace events
