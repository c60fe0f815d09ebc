// JSON text written piece by piece: quotes, commas and brackets come by themselves.
//
//   const std::string text = json::object_text([&](json::ObjectWriter& event) {
//     event.member("event_id", id);
//     event.array("aliases", [&](json::ArrayWriter& names) { for (const auto& name : aliases)
//     names.item(name); }); event.member("envelope", json::Raw{envelope});
//   });
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>

namespace holy::json {

/// A text that is JSON already, written as it is.
struct Raw {
  std::string_view text;
};

/// The white space of one object or array: none unless given. An empty one is written without.
struct Layout {
  std::string_view first = "";     ///< before the first member or item
  std::string_view between = ",";  ///< between two, with the comma
  std::string_view last = "";      ///< before the closing bracket
  std::string_view colon = ":";    ///< between a name and its value
};

/// Appends one value: text (quoted), Raw, a boolean, an integer, null, an optional (null where empty), or a
/// range of values as an array.
void append_value(std::string& out, std::string_view utf8);
void append_value(std::string& out, Raw json);
void append_value(std::string& out, std::nullptr_t);
template <std::integral Integer>
void append_value(std::string& out, Integer value) {
  if constexpr (std::same_as<Integer, bool>) {
    append_value(out, Raw{value ? "true" : "false"});
  } else {
    append_value(out, Raw{std::to_string(value)});
  }
}
template <class Value>
void append_value(std::string& out, const std::optional<Value>& value);
template <std::ranges::input_range Values>
  requires(!std::convertible_to<const Values&, std::string_view>)
void append_value(std::string& out, const Values& values);

/// Appends an object; `write` takes an ObjectWriter& and is called once.
template <class Write>
void append_object(std::string& out, const Write& write, const Layout& layout = {});

/// Appends an array; `write` takes an ArrayWriter& and is called once.
template <class Write>
void append_array(std::string& out, const Write& write, const Layout& layout = {});

/// What objects and arrays share: an open bracket, and the text between what stands in it.
class ContainerWriter {
 public:
  ContainerWriter(const ContainerWriter&) = delete;
  ContainerWriter& operator=(const ContainerWriter&) = delete;
  /// Other separators from here on.
  void separate_by(std::string_view between) { layout_.between = between; }

 protected:
  ContainerWriter(std::string& out, char bracket, const Layout& layout);
  ~ContainerWriter() = default;
  void separate();
  void close(char bracket);
  std::string& out_;  // NOLINT: of the two classes below
  Layout layout_;

 private:
  bool is_empty_ = true;
};

/// An object that is open: takes members, until the function that it was handed to returns.
class ObjectWriter : public ContainerWriter {
 public:
  template <class Value>
  void member(std::string_view name, const Value& value) {
    append_name(name);
    append_value(out_, value);
  }
  /// A member that is left out where there is no value.
  template <class Value>
  void member_if(std::string_view name, const std::optional<Value>& value) {
    if (value) member(name, *value);
  }
  /// A member that is an object; `write` takes an ObjectWriter&.
  template <class Write>
  void object(std::string_view name, const Write& write, const Layout& layout = {});
  /// A member that is an array; `write` takes an ArrayWriter&.
  template <class Write>
  void array(std::string_view name, const Write& write, const Layout& layout = {});
  /// The members of an object that is JSON text without white space around it.
  void members_of(Raw object);

 private:
  template <class Write>
  friend void append_object(std::string& out, const Write& write, const Layout& layout);
  ObjectWriter(std::string& out, const Layout& layout) : ContainerWriter(out, '{', layout) {}
  void append_name(std::string_view name);
};

/// An array that is open: takes items, until the function that it was handed to returns.
class ArrayWriter : public ContainerWriter {
 public:
  template <class Value>
  void item(const Value& value) {
    separate();
    append_value(out_, value);
  }
  template <class Write>
  void object(const Write& write, const Layout& layout = {});
  template <class Write>
  void array(const Write& write, const Layout& layout = {});

 private:
  template <class Write>
  friend void append_array(std::string& out, const Write& write, const Layout& layout);
  ArrayWriter(std::string& out, const Layout& layout) : ContainerWriter(out, '[', layout) {}
};

/// The text that append_object makes.
template <class Write>
[[nodiscard]] std::string object_text(const Write& write, const Layout& layout = {}) {
  std::string out;
  append_object(out, write, layout);
  return out;
}

/// The text that append_array makes.
template <class Write>
[[nodiscard]] std::string array_text(const Write& write, const Layout& layout = {}) {
  std::string out;
  append_array(out, write, layout);
  return out;
}

/// The text that append_value makes.
template <class Value>
[[nodiscard]] std::string value_text(const Value& value) {
  std::string out;
  append_value(out, value);
  return out;
}

template <class Write>
void append_object(std::string& out, const Write& write, const Layout& layout) {
  ObjectWriter object(out, layout);
  write(object);
  object.close('}');
}
template <class Write>
void append_array(std::string& out, const Write& write, const Layout& layout) {
  ArrayWriter array(out, layout);
  write(array);
  array.close(']');
}

template <class Value>
void append_value(std::string& out, const std::optional<Value>& value) {
  if (value) {
    append_value(out, *value);
  } else {
    append_value(out, nullptr);
  }
}

template <std::ranges::input_range Values>
  requires(!std::convertible_to<const Values&, std::string_view>)
void append_value(std::string& out, const Values& values) {
  append_array(out, [&values](ArrayWriter& array) {
    for (const auto& value : values) array.item(value);
  });
}

template <class Write>
void ObjectWriter::object(std::string_view name, const Write& write, const Layout& layout) {
  append_name(name);
  append_object(out_, write, layout);
}
template <class Write>
void ObjectWriter::array(std::string_view name, const Write& write, const Layout& layout) {
  append_name(name);
  append_array(out_, write, layout);
}
template <class Write>
void ArrayWriter::object(const Write& write, const Layout& layout) {
  separate();
  append_object(out_, write, layout);
}
template <class Write>
void ArrayWriter::array(const Write& write, const Layout& layout) {
  separate();
  append_array(out_, write, layout);
}

}  // namespace holy::json
