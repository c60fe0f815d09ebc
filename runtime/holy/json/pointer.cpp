#include <holy/json/pointer.hpp>

namespace holy::json {

namespace {

void append_escaped(std::string& pointer, std::string_view token) {
  for (const char letter : token) {
    if (letter == '~') {
      pointer += "~0";
    } else if (letter == '/') {
      pointer += "~1";
    } else {
      pointer += letter;
    }
  }
}

}  // namespace

std::string escape_token(std::string_view token) {
  std::string escaped;
  append_escaped(escaped, token);
  return escaped;
}

void append_token(std::string& pointer, std::string_view token) {
  pointer += '/';
  append_escaped(pointer, token);
}

}  // namespace holy::json
