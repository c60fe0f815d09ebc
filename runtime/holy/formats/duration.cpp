// RFC 3339, appendix A: units in order, none left out between two, weeks alone.
#include <holy/formats/checks.hpp>
#include <holy/formats/grammar.hpp>

namespace holy::formats {
namespace {

/// Reads numbers with neighbouring units of `units`, in their order; false where there is none or one is out
/// of order.
bool read_units(Cursor& cursor, std::string_view units) {
  std::size_t next = std::string_view::npos;
  while (is_digit(cursor.peek())) {
    cursor.take_digits();
    const std::size_t unit = cursor.at_end() ? std::string_view::npos : units.find(cursor.peek());
    if (unit == std::string_view::npos || (next != std::string_view::npos && unit != next)) return false;
    ++cursor.position;
    next = unit + 1;
  }
  return next != std::string_view::npos;
}

}  // namespace

bool is_duration(std::string_view text) {
  Cursor cursor{text};
  if (!cursor.take('P')) return false;
  if (text.ends_with('W')) return cursor.take_digits() > 0 && cursor.take('W') && cursor.at_end();
  if (cursor.peek() != 'T' && !read_units(cursor, "YMD")) return false;
  if (cursor.take('T') && !read_units(cursor, "HMS")) return false;
  return cursor.at_end();
}

}  // namespace holy::formats
