// The statements of each operation of the Program, by the values that it concerns.
#pragma once

#include "codegen/emit/typescript/check_writer.hpp"

namespace holyc::emit::typescript {

/// Writes the statements of one instruction.
void write_instruction(Body& body, const Instruction& instruction);

// The same for one family each.
/// type, const, enum, and the keywords of numbers and strings.
void write_scalar(Body& body, const Instruction& instruction);
/// Keywords of objects, dependentSchemas included.
void write_object(Body& body, const Instruction& instruction);
/// Keywords of arrays.
void write_array(Body& body, const Instruction& instruction);
/// References, combinators and conditions: other subschemas that judge the same value.
void write_in_place(Body& body, const Instruction& instruction);

}  // namespace holyc::emit::typescript
