#include "tools/bus/rabbitmq/address.hpp"

#include <charconv>
#include <optional>

#include <holy/text/percent.hpp>

namespace holyfields::bus::rabbitmq {
namespace {

using holy::text::percent_decoded;

std::optional<int> number(std::string_view text, int least, int most) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most)
    return std::nullopt;
  return value;
}

/// Takes what stands before the separator off the front; nothing, and `text` unchanged, where there is none.
std::optional<std::string_view> take_before(std::string_view& text, std::string_view separator) {
  const std::size_t at = text.find(separator);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view before = text.substr(0, at);
  text.remove_prefix(at + separator.size());
  return before;
}

std::string read_query(std::string_view query, Address& address) {
  while (!query.empty()) {
    std::string_view rest = query;
    const std::string_view pair = take_before(rest, "&").value_or(query);
    query = pair.size() == query.size() ? std::string_view{} : rest;
    const std::size_t equals = pair.find('=');
    const std::string_view name = pair.substr(0, equals);
    const auto value =
        percent_decoded(equals == std::string_view::npos ? std::string_view{} : pair.substr(equals + 1));
    if (!value)
      return "The value of '" + std::string(name) + "' in the broker's URL has a wrong percent escape.";
    if (name == "cacertfile") {
      address.ca_file = *value;
    } else if (name == "certfile") {
      address.certificate_file = *value;
    } else if (name == "keyfile") {
      address.key_file = *value;
    } else if (name == "verify") {
      if (*value != "verify_peer" && *value != "verify_none") {
        return "'verify' in the broker's URL must be verify_peer or verify_none.";
      }
      address.verify = *value == "verify_peer";
    } else if (name == "heartbeat") {
      const auto seconds = number(*value, 1, 65535);
      if (!seconds) return "'heartbeat' in the broker's URL must be a number of seconds from 1 to 65535.";
      address.heartbeat_s = *seconds;
    } else {
      return "The broker's URL has the unknown parameter '" + std::string(name) +
             "'; known are cacertfile, certfile, keyfile, verify and heartbeat.";
    }
  }
  return {};
}

std::string read_authority(std::string_view authority, Address& address) {
  const std::size_t at = authority.rfind('@');
  if (at != std::string_view::npos) {
    const std::string_view credentials = authority.substr(0, at);
    const std::size_t colon = credentials.find(':');
    const auto user = percent_decoded(credentials.substr(0, colon));
    const auto password =
        percent_decoded(colon == std::string_view::npos ? std::string_view{} : credentials.substr(colon + 1));
    if (!user || !password) return "The user or the password in the broker's URL has a wrong percent escape.";
    address.user = *user;
    address.password = *password;
    authority.remove_prefix(at + 1);
  }
  std::string_view port;
  if (authority.starts_with('[')) {
    const std::size_t end = authority.find(']');
    if (end == std::string_view::npos)
      return "The IPv6 address in the broker's URL lacks its closing bracket.";
    address.host = authority.substr(1, end - 1);
    port = authority.substr(end + 1);
  } else {
    const std::size_t colon = authority.find(':');
    address.host = authority.substr(0, colon);
    port = colon == std::string_view::npos ? std::string_view{} : authority.substr(colon);
  }
  if (address.host.empty()) return "The broker's URL names no host.";
  if (port.empty()) return {};
  const auto value = port.starts_with(':') ? number(port.substr(1), 1, 65535) : std::nullopt;
  if (!value) return "The port in the broker's URL must be a number from 1 to 65535.";
  address.port = *value;
  return {};
}

}  // namespace

std::string Address::display() const {
  const bool v6 = host.find(':') != std::string::npos;
  return (v6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

std::expected<Address, std::string> parse_address(std::string_view url) {
  Address address;
  const auto scheme = take_before(url, "://");
  if (scheme != "amqp" && scheme != "amqps") {
    return std::unexpected("The broker's URL must begin with amqp:// or amqps://.");
  }
  address.tls = scheme == "amqps";
  if (address.tls) address.port = 5671;
  std::string_view query;
  if (const std::size_t mark = url.find('?'); mark != std::string_view::npos) {
    query = url.substr(mark + 1);
    url = url.substr(0, mark);
  }
  const std::size_t slash = url.find('/');
  if (slash != std::string_view::npos && slash + 1 < url.size()) {
    const auto vhost = percent_decoded(url.substr(slash + 1));
    if (!vhost) return std::unexpected("The virtual host in the broker's URL has a wrong percent escape.");
    address.vhost = *vhost;
  }
  std::string error = read_authority(url.substr(0, slash), address);
  if (error.empty()) error = read_query(query, address);
  if (error.empty() && address.certificate_file.empty() != address.key_file.empty()) {
    error = "The broker's URL must name certfile and keyfile together.";
  }
  if (!error.empty()) return std::unexpected(error);
  return address;
}

}  // namespace holyfields::bus::rabbitmq
