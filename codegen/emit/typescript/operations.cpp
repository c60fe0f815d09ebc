#include "codegen/emit/typescript/operations.hpp"

namespace holyc::emit::typescript {

void write_instruction(Body& body, const Instruction& instruction) {
  const Kinds judged = operation_of(instruction.op).judges;
  // The compiler knows the value's kind too, and takes a test that can say nothing for a mistake.
  if (!judged.intersects(body.kinds)) return;
  if (judged == Kinds::object) return write_object(body, instruction);
  if (judged == Kinds::array) return write_array(body, instruction);
  write_scalar(body, instruction);  // type, const and enum judge every kind
  write_in_place(body, instruction);
}

}  // namespace holyc::emit::typescript
