// The columns of table events, once: how each is written on either database, and what reads it back.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/event.hpp"

namespace holyfields::store {

/// PostgreSQL: the array that carries a column's values of many events.
struct ArrayType {
  std::string_view name;      ///< "text[]"
  std::uint32_t item, array;  ///< object ids
};
inline constexpr ArrayType text_array{"text[]", 25, 1009}, bytea_array{"bytea[]", 17, 1001},
    int8_array{"bigint[]", 20, 1016}, timestamptz_array{"timestamptz[]", 1184, 1185};

struct EventColumn {
  std::string_view name;
  ArrayType array = text_array;
  std::string_view cast = {};                     ///< PostgreSQL: from the array's item to the column
  Parameter (*value)(const NewEvent&) = nullptr;  ///< null: the database gives it
  Parameter (*postgresql_value)(const NewEvent&) = nullptr;           ///< where it is another
  void (*read)(StoredEvent&, std::optional<std::string>&) = nullptr;  ///< null: never read
};
/// Those that an event writes, in the order of their parameters.
[[nodiscard]] std::span<const EventColumn> written_columns();

/// The columns that event_of() reads, of the table `e`, as a list for SELECT.
[[nodiscard]] const std::string& selected_columns();
/// The event of a row that begins with these columns. Takes the texts out of it.
[[nodiscard]] StoredEvent event_of(Row& row);

}  // namespace holyfields::store
