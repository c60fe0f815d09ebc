#include "codegen/resolve/uri.hpp"

#include <algorithm>

#include <holy/text/letter_case.hpp>

namespace holyc::resolve {

namespace {

constexpr std::string_view upper_digits = "0123456789ABCDEF";

bool is_alpha(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}
bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}

bool is_unreserved(char letter) {
  return is_alpha(letter) || is_digit(letter) ||
         std::string_view("-._~").find(letter) != std::string_view::npos;
}

int hex_value(char digit) {
  if (is_digit(digit)) return digit - '0';
  const char letter = holy::json::lower_case(digit);
  return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

// The byte that "%XX" at a position stands for, or -1.
int encoded_byte(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size()) return -1;
  const int high = hex_value(text[at + 1]), low = hex_value(text[at + 2]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

std::string normalise_encoding(std::string_view text) {
  if (text.find('%') == std::string_view::npos) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int byte = text[at] == '%' ? encoded_byte(text, at) : -1;
    if (byte < 0) {
      out += text[at];
      continue;
    }
    at += 2;
    if (is_unreserved(static_cast<char>(byte))) {
      out += static_cast<char>(byte);
    } else {
      out += {'%', upper_digits[static_cast<std::size_t>(byte) / 16],
              upper_digits[static_cast<std::size_t>(byte) % 16]};
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

std::optional<std::string> percent_decode(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      out += text[at];
      continue;
    }
    const int byte = encoded_byte(text, at);
    if (byte < 0) return std::nullopt;
    out += static_cast<char>(byte);
    at += 2;
  }
  return out;
}

std::string encode_fragment(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    if (is_unreserved(letter) || std::string_view("!$&'()*+,;=:@/?").find(letter) != std::string_view::npos) {
      out += letter;
    } else {
      out += {'%', upper_digits[byte >> 4u], upper_digits[byte & 15u]};
    }
  }
  return out;
}

std::string describe_uri_fault(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte == ' ') return "it holds a space; write %20";
    if (byte < 0x20 || byte == 0x7F) return "it holds a control character";
    if (byte == '%' && encoded_byte(text, at) < 0) return "'%' must be followed by two hexadecimal digits";
  }
  return {};
}

}  // namespace holyc::resolve
