#include "tools/service/server/request_reader.hpp"

#include <algorithm>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/status.hpp>

#include <holy/text/letter_case.hpp>

#include "tools/service/request_target.hpp"

namespace holyfields::service {
namespace {

namespace http = boost::beast::http;

std::string_view standard(boost::beast::string_view text) {
  return {text.data(), text.size()};
}

/// Line ends other than CRLF, folded lines and NUL: readers disagree on them, so nobody may send them.
std::optional<std::string> ambiguity(std::string_view header) {
  for (std::size_t i = 0; i < header.size(); ++i) {
    const char c = header[i];
    if (c == '\0') return "The header contains a NUL byte.";
    if (c == '\n' && (i == 0 || header[i - 1] != '\r'))
      return "A line of the header ends without a carriage return.";
    if (c != '\r') continue;
    if (i + 1 >= header.size() || header[i + 1] != '\n')
      return "The header contains a carriage return inside a line.";
    if (i + 2 < header.size() && (header[i + 2] == ' ' || header[i + 2] == '\t'))
      return "A field of the header is folded over several lines.";
  }
  return std::nullopt;
}

}  // namespace

std::string phrase_of(int status) {
  return std::string(standard(http::obsolete_reason(static_cast<http::status>(status))));
}

RequestReader::RequestReader(const ServerOptions& options) : options_(options) {
  // The length is checked here, where the sentence is known; Beast's own limits only have to be out of the
  // way.
  header_limit(static_cast<std::uint32_t>(options.header_bytes + 16));
  body_limit(boost::none);
}

RequestReader::Progress RequestReader::refuse(int status, std::string detail) {
  problem = {.status = status, .title = phrase_of(status), .detail = std::move(detail), .members = {}};
  return Progress::refused;
}

RequestReader::Progress RequestReader::refuse(const Error& error) {
  if (!fault_.empty()) return refuse(fault_status_, fault_);
  return refuse(400, "The request is not HTTP/1.1: " + error.message() + ".");
}

RequestReader::Progress RequestReader::read_header(boost::beast::flat_buffer& buffer) {
  const auto text = [&] {
    return std::string_view(static_cast<const char*>(buffer.data().data()), buffer.data().size());
  };
  // An empty line before a request is left over from a body (RFC 9112 section 2.2).
  while (scanned_ == 0 && text().starts_with("\r\n")) buffer.consume(2);
  const std::size_t end = text().find("\r\n\r\n", scanned_ < 3 ? 0 : scanned_ - 3);
  const std::size_t size = end == std::string_view::npos ? text().size() : end + 4;
  if (size > options_.header_bytes)
    return refuse(431, "The header is longer than " + std::to_string(options_.header_bytes) + " bytes.");
  if (end == std::string_view::npos) {
    scanned_ = size;
    return Progress::needs_more;
  }
  if (auto fault = ambiguity(text().substr(0, size))) return refuse(400, std::move(*fault));
  Error error;
  const std::size_t consumed = put(boost::asio::const_buffer(text().data(), size), error);
  if (error && error != http::error::need_more) return refuse(error);
  if (!is_header_done() || consumed != size) return refuse(400, "The request line is missing.");
  buffer.consume(consumed);
  if (auto fault = contradiction()) return refuse(400, std::move(*fault));
  if (content_length_ > options_.body_bytes)
    return refuse(413, "The body is longer than " + std::to_string(options_.body_bytes) + " bytes.");
  // The authority of an absolute target stands for the Host field (RFC 9112 section 3.2.2).
  if (const auto authority = authority_of(request.path)) request.headers["host"] = *authority;
  auto target = read_target(request.path);
  if (!target) return refuse(400, std::move(target.error()));
  request.path = std::move(target->path);
  request.query = std::move(target->query);
  return Progress::complete;
}

std::optional<std::string> RequestReader::contradiction() const {
  if (content_lengths_ > 0 && transfer_encodings_ > 0)
    return "The request has both a Content-Length and a Transfer-Encoding.";
  if (content_lengths_ > 1) return "The request has more than one Content-Length.";
  if (transfer_encodings_ > 1) return "The request has more than one Transfer-Encoding.";
  if (transfer_encodings_ > 0 && version_ < 11) return "HTTP/1.0 has no Transfer-Encoding.";
  if (hosts_ > 1 || (hosts_ == 0 && version_ == 11)) return "The request needs exactly one Host.";
  return std::nullopt;
}

RequestReader::Progress RequestReader::read_body(boost::beast::flat_buffer& buffer) {
  if (content_length_ > 0 && request.body.capacity() == 0)
    request.body.reserve(std::min<std::uint64_t>(content_length_, 64 * 1024));
  while (!is_done()) {
    Error error;
    const std::size_t consumed = put(buffer.data(), error);
    buffer.consume(consumed);
    if (error == http::error::need_more) {
      // Only the line before a chunk and the trailer stay in the buffer, and they have no right to be long.
      if (buffer.size() >= options_.header_bytes)
        return refuse(400, "A chunk of the body has no end of line.");
      return Progress::needs_more;
    }
    if (error) return refuse(error);
    if (request.body.size() > options_.body_bytes)
      return refuse(413, "The body is longer than " + std::to_string(options_.body_bytes) + " bytes.");
    if (!is_done() && buffer.size() == 0) return Progress::needs_more;
  }
  return Progress::complete;
}

void RequestReader::on_request_impl(http::verb, Text method, Text target, int version, Error& error) {
  error = {};
  request.method = standard(method);
  request.path = standard(target);  // taken apart when the header is whole
  version_ = version;
}

void RequestReader::on_field_impl(FieldName field, Text name, Text value, Error& error) {
  error = {};
  if (in_trailer_) return;  // nobody asked for trailers; merging them would let them override the header
  const auto fault = [&](int status, std::string detail) {
    fault_status_ = status;
    fault_ = std::move(detail);
    error = http::error::bad_field;
  };
  if (++fields_ > options_.header_fields)
    return fault(431, "The header has more than " + std::to_string(options_.header_fields) + " fields.");
  const std::string_view text = standard(value);
  if (field == FieldName::host) ++hosts_;
  if (field == FieldName::content_length) {
    ++content_lengths_;
    has_content_length_ = true;
    if (text.empty() || text.size() > 18 || text.find_first_not_of("0123456789") != std::string_view::npos)
      return fault(400, "The Content-Length is not a number.");
    content_length_ = std::stoull(std::string(text));
  }
  if (field == FieldName::transfer_encoding) {
    ++transfer_encodings_;
    if (!holy::json::equal_ignoring_case(text, "chunked"))
      return fault(501, "The only Transfer-Encoding that is understood is chunked.");
    is_chunked_ = true;
  }
  request.headers.try_emplace(holy::json::lower_case(standard(name)), text);
}

void RequestReader::on_header_impl(Error& error) {
  error = {};
  in_trailer_ = true;
}

void RequestReader::on_body_init_impl(const boost::optional<std::uint64_t>&, Error& error) {
  error = {};
}

std::size_t RequestReader::on_body_impl(Text bytes, Error& error) {
  error = {};
  request.body.append(bytes.data(), bytes.size());
  return bytes.size();
}

void RequestReader::on_chunk_header_impl(std::uint64_t, Text, Error& error) {
  error = {};
}

std::size_t RequestReader::on_chunk_body_impl(std::uint64_t, Text bytes, Error& error) {
  return on_body_impl(bytes, error);
}

void RequestReader::on_finish_impl(Error& error) {
  error = {};
}

}  // namespace holyfields::service
