// Values that are spelt as strings: UUIDs, instants, dates, times, durations.
#pragma once

#include <holy/scan/scan.hpp>
#include <holy/types/types.hpp>

namespace holy::scan {

const char* read(Scan& scan, const char* at, Uuid& out);
const char* read(Scan& scan, const char* at, Skim<Uuid>);
const char* read(Scan& scan, const char* at, Timestamp& out);
const char* read(Scan& scan, const char* at, Skim<Timestamp>);
const char* read(Scan& scan, const char* at, Date& out);
const char* read(Scan& scan, const char* at, Skim<Date>);
const char* read(Scan& scan, const char* at, Time& out);
const char* read(Scan& scan, const char* at, Skim<Time>);
const char* read(Scan& scan, const char* at, Duration& out);
const char* read(Scan& scan, const char* at, Skim<Duration>);

}  // namespace holy::scan
