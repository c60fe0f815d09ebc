// How much an entry point may be asked to do.
#pragma once

#include <cstddef>

namespace holy {

/// An optional last argument of every entry point.
struct Limits {
  std::size_t depth = 512;                    ///< nesting of arrays and objects in the text
  std::size_t bytes = 1024u * 1024u * 1024u;  ///< size of the text
  std::size_t issues = 1000;                  ///< stop collecting after so many
};

}  // namespace holy
