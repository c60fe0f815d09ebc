#include <holy/scan/strings.hpp>

#include <cstring>

#include <holy/json/write.hpp>

namespace holy::scan {

bool is_utf8(std::string_view bytes) {
  return json::is_utf8(bytes);
}

const char* decode(Scan& scan, const char* begin, const char* special, StringText& out) {
  if (special == scan.end || *special != '\\') return nullptr;
  scan.decoded.assign(begin, special);
  bool failed = false;
  const char* const quote = json::decode_string(special, scan.end, scan.decoded, failed);
  if (failed || !json::is_utf8({begin, static_cast<std::size_t>(quote - begin)})) return nullptr;
  out = {{scan.decoded.data(), scan.decoded.size()}, false};
  return quote + 1;
}

namespace {

/// At most 16 bytes, by two moves that may overlap.
void copy_few(char* to, const char* from, std::size_t size) {
  const auto copy_ends = [&]<class Word>(Word first, Word last) {
    std::memcpy(&first, from, sizeof first);
    std::memcpy(&last, from + size - sizeof last, sizeof last);
    std::memcpy(to, &first, sizeof first);
    std::memcpy(to + size - sizeof last, &last, sizeof last);
  };
  if (size >= 8) {
    copy_ends(std::uint64_t{}, std::uint64_t{});
  } else if (size >= 4) {
    copy_ends(std::uint32_t{}, std::uint32_t{});
  } else if (size != 0) {
    const char middle = from[size / 2], last = from[size - 1];
    to[0] = from[0];
    to[size / 2] = middle;
    to[size - 1] = last;
  }
}

}  // namespace

void store(std::string_view text, std::string& out) {
  if (text.size() > 15) {
    out.assign(text.data(), text.size());
  } else {
    out.resize_and_overwrite(text.size(), [&](char* to, std::size_t size) {
      copy_few(to, text.data(), size);
      return size;
    });
  }
}

const char* read(Scan& scan, const char* at, std::string& out) {
  StringText string;
  at = string_text(scan, at, string);
  if (at != nullptr) store(string.text, out);
  return at;
}

const char* read(Scan& scan, const char* at, Skim<std::string>) {
  StringText string;
  return string_text(scan, at, string);
}

}  // namespace holy::scan
