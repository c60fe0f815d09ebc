// What becomes of a connection whose route is a stream. They take the socket over and stay in the loop's
// table.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <memory>

#include "tools/service/server/loop.hpp"

namespace holyfields::service {

/// Answers the upgrade request (RFC 6455) and calls the handler when the client agrees. The peer is in the
/// loop under `id` from now on.
void start_web_socket(Loop& loop, std::uint64_t id, Tcp::socket socket, Request request, const Route& route);

/// Answers with text/event-stream (WHATWG HTML section 9.2) and calls the handler. `header` is the whole
/// response header to send.
void start_event_stream(Loop& loop, std::uint64_t id, Tcp::socket socket, Request request, const Route& route,
                        std::string header);

}  // namespace holyfields::service
