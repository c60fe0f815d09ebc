// The part of a Program that some nodes reach, numbered anew.
#pragma once

#include <vector>

#include <holy/program/program.hpp>

namespace holyc::emit::cpp {

/// The part that nodes reach, and what each of them is called there.
struct SubProgram {
  holy::program::Program program;
  std::vector<holy::program::NodeId> entries;  ///< in the order of the nodes asked for
};
[[nodiscard]] SubProgram extract(const holy::program::Program& program,
                                 const std::vector<holy::program::NodeId>& nodes);

}  // namespace holyc::emit::cpp
