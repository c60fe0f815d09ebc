// All value types that generated structs use.
#pragma once

#include <holy/types/box.hpp>
#include <holy/types/date.hpp>
#include <holy/types/duration.hpp>
#include <holy/types/map.hpp>
#include <holy/types/nullable.hpp>
#include <holy/types/number.hpp>
#include <holy/types/raw_json.hpp>
#include <holy/types/time.hpp>
#include <holy/types/timestamp.hpp>
#include <holy/types/unknown_members.hpp>
#include <holy/types/uuid.hpp>
