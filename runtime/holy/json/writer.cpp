#include <holy/json/writer.hpp>

#include <holy/json/write.hpp>

namespace holy::json {

void append_value(std::string& out, std::string_view utf8) {
  append_quoted(out, utf8);
}
void append_value(std::string& out, Raw json) {
  out += json.text;
}
void append_value(std::string& out, std::nullptr_t) {
  out += "null";
}

ContainerWriter::ContainerWriter(std::string& out, char bracket, const Layout& layout)
    : out_(out), layout_(layout) {
  out_ += bracket;
}

void ContainerWriter::separate() {
  out_ += is_empty_ ? layout_.first : layout_.between;
  is_empty_ = false;
}

void ContainerWriter::close(char bracket) {
  if (!is_empty_) out_ += layout_.last;
  out_ += bracket;
}

void ObjectWriter::append_name(std::string_view name) {
  separate();
  append_quoted(out_, name);
  out_ += layout_.colon;
}

void ObjectWriter::members_of(Raw object) {
  if (object.text.size() <= 2) return;
  separate();
  out_ += object.text.substr(1, object.text.size() - 2);
}

}  // namespace holy::json
