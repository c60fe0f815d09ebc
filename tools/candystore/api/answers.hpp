// Answers that several handlers of the store give.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include <holy/json/writer.hpp>

#include "tools/bus/broker.hpp"
#include "tools/service/http.hpp"

namespace holyfields::store {

[[nodiscard]] service::Response json(std::string body, int status = 200);

/// A problem document of the type /problems/`type`.
[[nodiscard]] service::Response problem(int status, std::string title, std::string detail,
                                        const std::string& type);

/// 404: "There is no event 7."
[[nodiscard]] service::Response not_found(std::string_view what, std::string_view id);

/// The same answer with a Retry-After.
[[nodiscard]] service::Response later(service::Response response, std::chrono::seconds wait);

/// 503, to be tried again.
[[nodiscard]] service::Response unavailable(std::string detail,
                                            std::chrono::seconds wait = std::chrono::seconds(5));

/// Publishes, and answers 202 with `done` when it is durable, else 503.
[[nodiscard]] service::Response publish(bus::Broker& broker, const bus::Message& message, std::string done);

/// An object and a line feed; `write` takes the ObjectWriter&.
template <class Write>
[[nodiscard]] std::string object_line(const Write& write) {
  return holy::json::object_text(write) + "\n";
}

}  // namespace holyfields::store
