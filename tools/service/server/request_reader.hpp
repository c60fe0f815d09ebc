// Reads one request out of the bytes of a connection: Beast's grammar, and the rules that keep two readers of
// the same bytes from seeing different requests (RFC 9112 sections 5.2, 6.1 and 11.2).
#pragma once

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "tools/service/server.hpp"

namespace holyfields::service {

class RequestReader final : private boost::beast::http::basic_parser<true> {
 public:
  enum class Progress { needs_more, complete, refused };

  explicit RequestReader(const ServerOptions& options);

  /// Consumes the header when it is whole. Memory: at most the header limit stays in the buffer.
  Progress read_header(boost::beast::flat_buffer& buffer);
  /// After the header: consumes what there is of the body.
  Progress read_body(boost::beast::flat_buffer& buffer);

  Request request;
  Problem problem;  ///< why it was refused

  [[nodiscard]] bool has_body() const { return is_chunked_ || content_length_ > 0; }
  [[nodiscard]] bool has_length() const { return is_chunked_ || has_content_length_; }
  /// HTTP/1.0 connections are closed after an answer, whatever they ask for.
  [[nodiscard]] bool keeps_alive() const { return version_ == 11 && keep_alive(); }
  [[nodiscard]] bool is_upgrade() const { return upgrade(); }

 private:
  using FieldName = boost::beast::http::field;
  using Text = boost::beast::string_view;
  using Error = boost::beast::error_code;

  Progress refuse(int status, std::string detail);
  Progress refuse(const Error& error);
  [[nodiscard]] std::optional<std::string> contradiction() const;

  void on_request_impl(boost::beast::http::verb, Text method, Text target, int version,
                       Error& error) override;
  void on_response_impl(int, Text, int, Error&) override {}
  void on_field_impl(FieldName field, Text name, Text value, Error& error) override;
  void on_header_impl(Error& error) override;
  void on_body_init_impl(const boost::optional<std::uint64_t>&, Error& error) override;
  std::size_t on_body_impl(Text bytes, Error& error) override;
  void on_chunk_header_impl(std::uint64_t, Text, Error& error) override;
  std::size_t on_chunk_body_impl(std::uint64_t, Text bytes, Error& error) override;
  void on_finish_impl(Error& error) override;

  const ServerOptions& options_;
  std::size_t scanned_ = 0;  // bytes in which no end of the header was found
  std::size_t fields_ = 0;
  std::size_t hosts_ = 0;
  std::size_t content_lengths_ = 0;
  std::size_t transfer_encodings_ = 0;
  std::uint64_t content_length_ = 0;
  int version_ = 11;
  bool has_content_length_ = false;
  bool is_chunked_ = false;
  bool in_trailer_ = false;
  std::string fault_;  // found in a callback
  int fault_status_ = 400;
};

/// The standard phrase of a status (RFC 9110), also used as the title of a problem.
[[nodiscard]] std::string phrase_of(int status);

}  // namespace holyfields::service
