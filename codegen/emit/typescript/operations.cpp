#include "codegen/emit/typescript/operations.hpp"

#include "codegen/emit/concern.hpp"

namespace holyc::emit::typescript {

void write_instruction(Body& body, const Instruction& instruction) {
  switch (concerned_types(instruction.op)) {
    case holy::program::type_object:
      return write_object(body, instruction);
    case holy::program::type_array:
      return write_array(body, instruction);
    case all_types:
      write_scalar(body, instruction);  // type, const and enum
      return write_in_place(body, instruction);
    default:
      return write_scalar(body, instruction);
  }
}

}  // namespace holyc::emit::typescript
