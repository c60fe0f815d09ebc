// Made by holyc from core/artifact.v1.schema.json. Do not edit: change the schema and run holyc generate.
// Compiled checks that more than one source uses.
#pragma once

#include <holy/checks/checks.hpp>
#include <holy/scan/contract.hpp>

namespace events::checks_::core::artifact_v1 {

using holy::checks::Checker, holy::checks::Marks, holy::json::Value;

bool check_0(Checker&, Value);

}  // namespace events::checks_::core::artifact_v1
