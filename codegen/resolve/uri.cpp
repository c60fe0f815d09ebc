#include "codegen/resolve/uri.hpp"

#include <algorithm>

#include <holy/text/letter_case.hpp>
#include <holy/text/percent.hpp>

namespace holyc::resolve {

namespace {

using holy::text::is_unreserved;
using holy::text::percent_byte;

bool is_alpha(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}
bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}

std::string normalise_encoding(std::string_view text) {
  if (text.find('%') == std::string_view::npos) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int byte = percent_byte(text, at);
    if (byte < 0) {
      out += text[at];
      continue;
    }
    at += 2;
    if (is_unreserved(static_cast<char>(byte))) {
      out += static_cast<char>(byte);
    } else {
      holy::text::append_percent(out, static_cast<char>(byte));
    }
  }
  return out;
}

std::size_t scheme_length(std::string_view text) {
  if (text.empty() || !is_alpha(text[0])) return 0;
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] == ':') return at;
    if (!is_alpha(text[at]) && !is_digit(text[at]) &&
        std::string_view("+-.").find(text[at]) == std::string_view::npos) {
      return 0;
    }
  }
  return 0;
}

std::string merge_paths(const Uri& base, std::string_view path) {
  if (base.authority && base.path.empty()) return "/" + std::string(path);
  const std::size_t slash = base.path.rfind('/');
  if (slash == std::string::npos) return std::string(path);
  return base.path.substr(0, slash + 1) + std::string(path);
}

}  // namespace

Uri parse_uri(std::string_view text) {
  Uri uri;
  if (const std::size_t hash = text.find('#'); hash != std::string_view::npos) {
    uri.fragment = text.substr(hash + 1);
    text = text.substr(0, hash);
  }
  if (const std::size_t length = scheme_length(text); length != 0) {
    uri.scheme = text.substr(0, length);
    text.remove_prefix(length + 1);
  }
  if (const std::size_t mark = text.find('?'); mark != std::string_view::npos) {
    uri.query = text.substr(mark + 1);
    text = text.substr(0, mark);
  }
  if (text.starts_with("//")) {
    const std::size_t end = std::min(text.find('/', 2), text.size());
    uri.authority = text.substr(2, end - 2);
    text.remove_prefix(end);
  }
  uri.path = text;
  return uri;
}

std::string to_string(const Uri& uri) {
  std::string out;
  if (uri.scheme) out += *uri.scheme + ':';
  if (uri.authority) out += "//" + *uri.authority;
  // RFC 3986 §3.3: without an authority, a path that began with "//" would be read as one (errata 4547).
  if (!uri.authority && uri.path.starts_with("//")) out += "/.";
  out += uri.path;
  if (uri.query) out += '?' + *uri.query;
  if (uri.fragment) out += '#' + *uri.fragment;
  return out;
}

std::string remove_dot_segments(std::string_view path) {
  std::string out;
  while (!path.empty()) {
    if (path.starts_with("../")) {
      path.remove_prefix(3);
    } else if (path.starts_with("./") || path.starts_with("/./")) {
      path.remove_prefix(2);
    } else if (path == "/.") {
      path = "/";
    } else if (path.starts_with("/../") || path == "/..") {
      path = path == "/.." ? std::string_view("/") : path.substr(3);
      const std::size_t slash = out.rfind('/');
      out.erase(slash == std::string::npos ? 0 : slash);
    } else if (path == "." || path == "..") {
      path = {};
    } else {
      const std::size_t end = std::min(path.find('/', 1), path.size());
      out += path.substr(0, end);
      path.remove_prefix(end);
    }
  }
  return out;
}

Uri resolve_uri(const Uri& base, const Uri& reference) {
  Uri target = reference;
  if (reference.scheme) {
    target.path = remove_dot_segments(reference.path);
    return target;
  }
  target.scheme = base.scheme;
  if (reference.authority) {
    target.path = remove_dot_segments(reference.path);
    return target;
  }
  target.authority = base.authority;
  if (reference.path.empty()) {
    target.path = base.path;
    if (!reference.query) target.query = base.query;
  } else if (reference.path.starts_with('/')) {
    target.path = remove_dot_segments(reference.path);
  } else {
    target.path = remove_dot_segments(merge_paths(base, reference.path));
  }
  return target;
}

std::string resolve_uri(std::string_view base, std::string_view reference) {
  return to_string(resolve_uri(parse_uri(base), parse_uri(reference)));
}

std::string canonical_uri(const Uri& uri) {
  Uri canonical;
  if (uri.scheme) canonical.scheme = holy::json::lower_case(*uri.scheme);
  if (uri.authority) canonical.authority = holy::json::lower_case(normalise_encoding(*uri.authority));
  canonical.path = normalise_encoding(uri.path);
  if (uri.scheme) canonical.path = remove_dot_segments(canonical.path);
  if (uri.query) canonical.query = normalise_encoding(*uri.query);
  return to_string(canonical);
}

std::string describe_uri_fault(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte == ' ') return "it holds a space; write %20";
    if (byte < 0x20 || byte == 0x7F) return "it holds a control character";
    if (byte == '%' && percent_byte(text, at) < 0) return "'%' must be followed by two hexadecimal digits";
  }
  return {};
}

}  // namespace holyc::resolve
