// What alternatives are called beside each other. Internal to runtime/holy/explain.
#pragma once

#include <span>
#include <string>
#include <vector>

#include <holy/verdict/run.hpp>

namespace holy::program {

/// A noun for each of several nodes, by what tells it from the others: the definition that it is, its type,
/// a member with certain values, the members that it requires or alone may have, the alternatives that it
/// consists of, what one member or item of it has to be; else its number among them (`alternative 3`). No two
/// are the same.
[[nodiscard]] std::vector<std::string> names_apart(const State& state, std::span<const NodeId> nodes);

}  // namespace holy::program
