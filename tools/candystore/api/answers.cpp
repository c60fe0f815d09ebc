#include "tools/candystore/api/answers.hpp"

#include <utility>
#include <vector>

#include <holy/json/write.hpp>

namespace holyfields::store {

using service::Response;

Response json(std::string body, int status) {
  return {.status = status, .content_type = "application/json", .body = std::move(body), .headers = {}};
}

Response problem(int status, std::string title, std::string detail, const std::string& type) {
  return service::answer({.status = status,
                          .title = std::move(title),
                          .detail = std::move(detail),
                          .type = "/problems/" + type,
                          .members = {}});
}

Response not_found(std::string_view what, std::string_view id) {
  return problem(404, "Not found",
                 "There is no " + std::string(what) + " " + holy::json::shortened(id, 120) + ".",
                 "not-found");
}

Response later(Response response, std::chrono::seconds wait) {
  response.headers.emplace_back("Retry-After", std::to_string(wait.count()));
  return response;
}

Response unavailable(std::string detail, std::chrono::seconds wait) {
  return later(problem(503, "The store is not available", std::move(detail), "store-unavailable"), wait);
}

Response publish(bus::Broker& broker, const bus::Message& message, std::string done) {
  constexpr std::chrono::seconds wait{5};
  const std::vector<bus::Receipt> receipts = broker.publish({&message, 1}, wait);
  const bus::Receipt receipt = receipts.empty() ? bus::Receipt{} : receipts.front();
  if (receipt.outcome == bus::Outcome::confirmed) return json(std::move(done), 202);
  return later(
      problem(503, "The broker did not take the event",
              receipt.detail.empty() ? "It was not confirmed." : receipt.detail, "broker-unavailable"),
      wait);
}

}  // namespace holyfields::store
