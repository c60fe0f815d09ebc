// The version of holyc, as CMake's project() states it.
#pragma once

#include <string_view>

namespace holyc::cli {

inline constexpr std::string_view version = HOLYC_VERSION;

}  // namespace holyc::cli
