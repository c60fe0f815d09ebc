// Values to and from JSON: overloads of read_json and write_json for everything that generated structs hold.
// Generated code adds those of its own types, found by argument-dependent look-up.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <holy/json/document.hpp>
#include <holy/program/issue.hpp>
#include <holy/scan/contract.hpp>
#include <holy/types/types.hpp>

namespace holy {

/// Fills values from the tape of a text whose values there were accepted already.
class Reader {
 public:
  explicit Reader(scan::Scan& scan) : scan_(scan) {}
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  /// For the branches of unions, which compiled checks tell apart.
  [[nodiscard]] checks::Checker& checker();
  /// Refuses a value that the type does not hold; returns false, so that readers can return it.
  bool refuse(json::Value value);
  /// Reads the value where it stands in the text.
  [[nodiscard]] bool read_text_of(json::Value value, scan::ReadPlace read, void* place);

 private:
  friend class MemberOrderReader;
  scan::Scan& scan_;
  std::vector<std::uint32_t> positions_;  // of the members read so far, of all objects that are open
};

/// Appends JSON text without white space.
class Writer {
 public:
  std::string text;

  void raw(std::string_view json) { text += json; }
  void string(std::string_view utf8);
  /// A member's name and colon, after a comma where one is due.
  void name(std::string_view utf8);
  /// A comma, where something stands before.
  void separate() {
    if (text.back() != '{' && text.back() != '[') text += ',';
  }
  template <class T>
  void member(std::string_view member_name, const T& value);
  template <class T>
  void member_if_present(std::string_view member_name, const std::optional<T>& value);
  template <class T>
  void member_if_present(std::string_view member_name, const Nullable<T>& value);
};

/// The order in which the members of a closed object stood, so that they can be written in it again. As
/// UnknownMembers::order; it is no part of the value.
struct MemberOrder {
  std::vector<std::uint32_t> order;
  friend bool operator==(const MemberOrder&, const MemberOrder&) { return true; }
};

/// What an object with a typed rest holds beyond its declared members; `order` as in UnknownMembers.
template <class T>
struct TypedMembers {
  Map<T> members;
  std::vector<std::uint32_t> order;
  friend bool operator==(const TypedMembers& left, const TypedMembers& right) {
    return left.members == right.members;
  }
};

/// Notes the positions of an object's members while they are read.
class MemberOrderReader {
 public:
  explicit MemberOrderReader(Reader& reader) : reader_(reader), first_(reader.positions_.size()) {}
  ~MemberOrderReader() { reader_.positions_.resize(first_); }
  MemberOrderReader(const MemberOrderReader&) = delete;
  MemberOrderReader& operator=(const MemberOrderReader&) = delete;
  void note(std::size_t position) { reader_.positions_.push_back(static_cast<std::uint32_t>(position)); }
  /// Empty when the members stood in their declared order.
  [[nodiscard]] std::vector<std::uint32_t> order() const;

 private:
  Reader& reader_;
  std::size_t first_;
};

/// Keeps a member that is not declared.
bool read_unknown(Reader& reader, json::Value key, json::Value value, UnknownMembers& out);
bool read_json(Reader& reader, json::Value value, std::nullptr_t& out);
bool read_json(Reader& reader, json::Value value, bool& out);
bool read_json(Reader& reader, json::Value value, std::int64_t& out);   ///< refuses what 64 bits do not hold
bool read_json(Reader& reader, json::Value value, std::uint64_t& out);  ///< the same
bool read_json(Reader& reader, json::Value value, std::string& out);
bool read_json(Reader& reader, json::Value value, Number& out);
bool read_json(Reader& reader, json::Value value, Integer& out);
bool read_json(Reader& reader, json::Value value, Uuid& out);
bool read_json(Reader& reader, json::Value value, Timestamp& out);
bool read_json(Reader& reader, json::Value value, Date& out);
bool read_json(Reader& reader, json::Value value, Time& out);
bool read_json(Reader& reader, json::Value value, Duration& out);
bool read_json(Reader& reader, json::Value value, RawJson& out);

void write_json(Writer& writer, std::nullptr_t);
void write_json(Writer& writer, const bool& value);
void write_json(Writer& writer, const std::int64_t& value);
void write_json(Writer& writer, const std::uint64_t& value);
void write_json(Writer& writer, const std::string& value);
void write_json(Writer& writer, const Number& value);
void write_json(Writer& writer, const Integer& value);
void write_json(Writer& writer, const Uuid& value);
void write_json(Writer& writer, const Timestamp& value);
void write_json(Writer& writer, const Date& value);
void write_json(Writer& writer, const Time& value);
void write_json(Writer& writer, const Duration& value);
void write_json(Writer& writer, const RawJson& value);

/// A generated type that is read in one pass over the text.
template <class T>
  requires requires(scan::Scan& scan, const char* at, T& out) { read_text(scan, at, out); }
bool read_json(Reader& reader, json::Value value, T& out) {
  return reader.read_text_of(
      value,
      [](scan::Scan& scan, const char* at, void* place) {
        return read_text(scan, at, *static_cast<T*>(place));
      },
      &out);
}

/// Null is the empty optional: required nullable members and nullable items. (Absent members are not read.)
template <class T>
bool read_json(Reader& reader, json::Value value, std::optional<T>& out) {
  if (!value.is(json::Kind::null)) return read_json(reader, value, out.emplace());
  out.reset();
  return true;
}
template <class T>
bool read_json(Reader& reader, json::Value value, Nullable<T>& out) {
  if (!value.is(json::Kind::null)) return read_json(reader, value, out.emplace());
  out = nullptr;
  return true;
}
template <class T>
bool read_json(Reader& reader, json::Value value, Box<T>& out) {
  return read_json(reader, value, *out);
}
template <class T>
bool read_json(Reader& reader, json::Value value, std::vector<T>& out) {
  if (!value.is(json::Kind::array)) return reader.refuse(value);
  out.clear();
  out.reserve(value.size());
  for (const json::Value item : value.items()) {
    T read{};
    if (!read_json(reader, item, read)) return false;
    out.push_back(std::move(read));
  }
  return true;
}
template <class T>
bool read_unknown(Reader& reader, json::Value key, json::Value value, TypedMembers<T>& out) {
  return read_json(reader, value, out.members.append(std::string(key.string()), T{}));
}
template <class T>
bool read_json(Reader& reader, json::Value value, Map<T>& out) {
  if (!value.is(json::Kind::object)) return reader.refuse(value);
  out.clear();
  out.reserve(value.size());
  for (const auto& [key, item] : value.members()) {
    if (!read_json(reader, item, out.append(std::string(key.string()), T{}))) return false;
  }
  return true;
}

template <class T>
void write_json(Writer& writer, const std::optional<T>& value) {
  if (value.has_value()) {
    write_json(writer, *value);
  } else {
    writer.raw("null");
  }
}
template <class T>
void write_json(Writer& writer, const Nullable<T>& value) {
  if (value.has_value()) {
    write_json(writer, *value);
  } else {
    writer.raw("null");
  }
}
template <class T>
void write_json(Writer& writer, const Box<T>& value) {
  write_json(writer, *value);
}
template <class T>
void write_json(Writer& writer, const std::vector<T>& values) {
  writer.raw("[");
  for (const auto& value : values) {
    writer.separate();
    write_json(writer, static_cast<const T&>(value));
  }
  writer.raw("]");
}
template <class T>
void write_json(Writer& writer, const Map<T>& values) {
  writer.raw("{");
  for (const auto& [name, value] : values) writer.member(name, value);
  writer.raw("}");
}

template <class T>
void Writer::member(std::string_view member_name, const T& value) {
  name(member_name);
  write_json(*this, value);
}
template <class T>
void Writer::member_if_present(std::string_view member_name, const std::optional<T>& value) {
  if (value.has_value()) member(member_name, *value);
}
template <class T>
void Writer::member_if_present(std::string_view member_name, const Nullable<T>& value) {
  if (!value.is_absent()) member(member_name, value);
}

/// Writes the undeclared member at a position.
inline void write_unknown(Writer& writer, const UnknownMembers& unknown, std::size_t position) {
  writer.member(unknown.members[position].name, unknown.members[position].value);
}
template <class T>
void write_unknown(Writer& writer, const TypedMembers<T>& unknown, std::size_t position) {
  const auto& entry = *(unknown.members.begin() + static_cast<std::ptrdiff_t>(position));
  writer.member(entry.name, entry.value);
}

/// Writes an object of `count` members, by position: in `order` first (a position out of range or repeated in
/// it is passed over), then the rest as declared.
template <class WriteMember>
void write_object(Writer& writer, const std::vector<std::uint32_t>& order, std::size_t count,
                  WriteMember write_member) {
  writer.raw("{");
  std::vector<bool> written(order.empty() ? 0 : count);
  for (const std::uint32_t position : order) {
    if (position >= count || written[position]) continue;
    written[position] = true;
    write_member(position);
  }
  for (std::size_t position = 0; position < count; ++position) {
    if (written.empty() || !written[position]) write_member(position);
  }
  writer.raw("}");
}

/// A copy that outlives what holds the value: its holder may be assigned to.
template <class T>
T copy_of(const T& value) {
  return value;
}

/// Writes the alternative that a std::variant holds; nothing has been chosen in an empty one
/// (std::monostate).
template <class... Alternatives>
void write_variant(Writer& writer, const std::variant<Alternatives...>& value) {
  std::visit(
      [&](const auto& held) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(held)>, std::monostate>) {
          writer.raw("null");
        } else {
          write_json(writer, held);
        }
      },
      value);
}

}  // namespace holy
