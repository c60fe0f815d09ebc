// Defaults of the schema, as values.
#pragma once

#include <string_view>

#include <holy/scan/containers.hpp>
#include <holy/scan/whole.hpp>

namespace holy {

/// A default as generated code keeps it: JSON text that fits its type.
template <class T>
[[nodiscard]] T default_from(std::string_view json) {
  T value{};
  const scan::ReadPlace read = [](scan::Scan& scan, const char* at, void* place) {
    return scan::read(scan, at, *static_cast<T*>(place));
  };
  static_cast<void>(scan::read_whole(json, Limits(), read, &value));
  return value;
}

}  // namespace holy
