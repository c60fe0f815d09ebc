// Saves the transcripts of Fireflies as files and tells the platform of each:
// consumes fireflies.transcript.ready.v1, publishes artifact.created.v1.
//
//   transcript_processor FOLDER
//
// RABBIT_URL names the broker. Without it the embedded log in HOLYFIELDS_DATA (default ./holyfields-data) is
// used, which a bloodbank on the same host writes. SIGTERM and SIGINT end it after the event at hand.
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include <events/artifact/created_v1.hpp>
#include <events/fireflies/transcript_ready_v1.hpp>
#include <holyfields/bus/consumer.hpp>

namespace {

using events::artifact::CreatedV1;
using events::artifact::CreatedV1ProcessedFile;
using events::fireflies::TranscriptReadyV1;
namespace bus = holyfields::bus;

volatile std::sig_atomic_t stopped = 0;
void stop(int) {
  stopped = 1;
}

std::string environment(const char* name, const char* otherwise) {
  const char* const value = std::getenv(name);
  return value == nullptr ? otherwise : value;
}

/// The transcript as Markdown, a paragraph for each sentence. False if it cannot be written.
bool save(const TranscriptReadyV1& transcript, const std::filesystem::path& path) {
  std::ofstream file(path);
  file << "# " << transcript.title << "\n";
  for (const auto& sentence : transcript.sentences) {
    file << "\n**" << (sentence.speaker_name ? *sentence.speaker_name : "somebody") << ":** " << sentence.text
         << "\n";
  }
  return static_cast<bool>(file.flush());
}

bus::Settlement process(const TranscriptReadyV1& transcript, bus::EventContext& event,
                        const std::filesystem::path& folder) {
  if (transcript.sentences.empty()) return bus::dead_letter("The transcript has no sentences.");
  // The event's id is a safe file name; the transcript's id comes from outside.
  const std::filesystem::path path = folder / (event.event_id() + ".md");
  if (!save(transcript, path)) return bus::retry("The file " + path.string() + " cannot be written.");

  CreatedV1ProcessedFile artifact;
  artifact.artifact_type = "transcript";
  artifact.source = "fireflies";
  artifact.file_path = path.string();
  artifact.transcript_id = transcript.id;
  artifact.title = transcript.title;
  const std::string published = event.publish(CreatedV1{artifact});
  std::cout << event.event_id() << " saved as " << path.string() << ", told by " << published << std::endl;
  return bus::done();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: transcript_processor FOLDER\n";
    return 2;
  }
  std::signal(SIGTERM, stop);
  std::signal(SIGINT, stop);
  const std::filesystem::path folder = argv[1];
  try {
    std::filesystem::create_directories(folder);
    bus::BrokerOptions options;
    options.url = environment("RABBIT_URL", "");
    options.data = environment("HOLYFIELDS_DATA", "holyfields-data");
    const auto broker = bus::open_broker(options);
    std::cerr << "consuming from " << broker->health().description << std::endl;

    bus::ConsumerOptions settings;
    settings.queue = "services.fireflies.transcript_processor";
    settings.publisher.source.app = "transcript-processor";
    bus::Consumer consumer(*broker, settings);
    consumer.on<TranscriptReadyV1>([&](const TranscriptReadyV1& transcript, bus::EventContext& event) {
      return process(transcript, event, folder);
    });
    while (stopped == 0) static_cast<void>(consumer.handle_next(10, std::chrono::milliseconds(200)));
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
