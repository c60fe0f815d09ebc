// The only reader of a Program's bytes. Whatever it accepts can be run without another check.
#include <optional>

#include <holy/json/document.hpp>
#include <holy/json/write.hpp>
#include <holy/program/program.hpp>

#include <holy/program/operations.hpp>
#include <holy/program/program_format.hpp>

namespace holy::program {
namespace {

class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  Loading read() {
    header();
    texts(loading_.program.texts, "text");
    if (ok() && (loading_.program.texts.empty() || !loading_.program.texts.front().empty())) {
      fail("the first text is not empty");
    }
    texts(loading_.program.constants, "constant");
    for (const std::string& constant : loading_.program.constants) {
      if (!ok()) break;
      if (!json::read(constant, constant_options).ok()) fail("a constant is not JSON");
    }
    nodes();
    entries();
    if (ok() && !rest_.empty()) fail("bytes are left over");
    if (ok()) check_references();
    return std::move(loading_);
  }

 private:
  static constexpr json::ReadOptions constant_options{.max_depth = 2048,
                                                      .duplicate_keys = json::DuplicateKeys::last};

  [[nodiscard]] bool ok() const { return loading_.error.empty(); }

  void fail(std::string_view what) {
    if (ok()) loading_.error = "the bytes are no Program: " + std::string(what);
    rest_ = {};
  }

  std::uint8_t byte() {
    if (rest_.empty()) {
      fail("they end too early");
      return 0;
    }
    const auto value = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return value;
  }

  std::uint64_t wide() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      const std::uint8_t next = byte();
      const std::uint64_t bits = next & 0x7Fu;
      if (shift == 63 && bits > 1) break;
      value |= bits << shift;
      if ((next & 0x80u) == 0) return value;
    }
    fail("a number is too long");
    return 0;
  }

  std::uint32_t narrow() {
    const std::uint64_t value = wide();
    if (value > 0xFFFFFFFEu) fail("an index is too large");
    return static_cast<std::uint32_t>(value);
  }

  /// A count of things that take at least one byte each, so that no count can ask for more memory than it
  /// brings.
  std::uint32_t count() {
    const std::uint64_t value = wide();
    if (value > rest_.size()) fail("a count is larger than what follows");
    return ok() ? static_cast<std::uint32_t>(value) : 0;
  }

  NodeId node_or_none() {
    const std::uint64_t value = wide();
    if (value > 0xFFFFFFFEu) fail("an index is too large");
    return value == 0 ? no_node : static_cast<NodeId>(value - 1);
  }

  void header() {
    if (rest_.substr(0, program_magic.size()) != program_magic) return fail("they do not begin as one");
    rest_.remove_prefix(program_magic.size());
    if (wide() != program_version) fail("their version is not the one that this build reads");
  }

  void texts(std::vector<std::string>& into, std::string_view what) {
    const std::uint32_t size = count();
    into.reserve(size);
    for (std::uint32_t i = 0; i < size && ok(); ++i) {
      const std::size_t shared = byte();
      const std::uint32_t length = count();
      if (!ok()) return;
      if (shared > (i == 0 ? 0 : into.back().size())) return fail("a text shares more than there is");
      std::string text = i == 0 ? std::string() : into.back().substr(0, shared);
      text.append(rest_.substr(0, length));
      rest_.remove_prefix(length);
      if (!json::is_utf8(text)) return fail("a " + std::string(what) + " is not UTF-8");
      into.push_back(std::move(text));
    }
  }

  void nodes() {
    Program& program = loading_.program;
    const std::uint32_t size = count();
    program.nodes.reserve(size);
    for (std::uint32_t i = 0; i < size && ok(); ++i) {
      Node node;
      node.location = narrow();
      const std::uint64_t flags = wide();
      if (flags > all_flags) fail("a node has unknown flags");
      node.tracks_properties = (flags & flag_tracks_properties) != 0;
      node.tracks_items = (flags & flag_tracks_items) != 0;
      if ((flags & flag_title) != 0) node.title = narrow();
      node.first = static_cast<std::uint32_t>(program.instructions.size());
      node.count = count();
      for (std::uint32_t k = 0; k < node.count && ok(); ++k) instruction();
      program.nodes.push_back(node);
    }
  }

  void instruction() {
    Program& program = loading_.program;
    Instruction instruction;
    const std::uint8_t op = byte();
    if (op >= op_count) return fail("an operation is unknown");
    instruction.op = static_cast<Op>(op);
    instruction.flags = byte();
    instruction.keyword = narrow();
    const Operation& operation = operation_of(instruction.op);
    if (operation.text != TextUse::none) instruction.text = narrow();
    if (operation.node) instruction.node = node_or_none();
    instruction.number = wide();
    const std::uint64_t limit = wide();
    instruction.limit = limit == 0 ? no_limit : limit - 1;
    if (operation.operands == Operands::constants) {
      instruction.count = narrow();
      instruction.first = narrow();
    } else if (operation.operands != Operands::none) {
      instruction.count = count();
      instruction.first = static_cast<std::uint32_t>(program.operands.size());
      for (std::uint32_t i = 0; i < instruction.count && ok(); ++i)
        program.operands.push_back(node_or_none());
    }
    program.instructions.push_back(instruction);
  }

  void entries() {
    Program& program = loading_.program;
    const std::uint32_t size = count();
    for (std::uint32_t i = 0; i < size && ok(); ++i) {
      Entry entry;
      entry.name = narrow();
      entry.node = node_or_none();
      program.entries.push_back(entry);
    }
  }

  void check_references() {
    const Program& program = loading_.program;
    for (const Node& node : program.nodes) {
      check_text(node.location);
      check_text(node.title);
    }
    for (const Entry& entry : program.entries) {
      check_text(entry.name);
      check_node(entry.node);
    }
    for (const Instruction& instruction : program.instructions) {
      if (!ok()) return;
      check_text(instruction.keyword);
      const Operation& operation = operation_of(instruction.op);
      check_text(instruction.text);
      if (operation.text == TextUse::number_token && ok()) check_number(instruction);
      if (operation.node) check_node(instruction.node);
      check_operands(instruction, operation.operands);
    }
  }

  void check_text(std::uint32_t id) {
    if (id >= loading_.program.texts.size()) fail("a text does not exist");
  }

  void check_node(NodeId id) {
    if (id >= loading_.program.nodes.size()) fail("a node does not exist");
  }

  void check_number(const Instruction& instruction) {
    const std::string& token = loading_.program.texts[instruction.text];
    const json::Reading reading = json::read(token);
    if (!reading.ok() || !reading.document.root().is(json::Kind::number) ||
        reading.document.root().text().size() != token.size()) {
      return fail("a bound is not a number");
    }
    const bool positive =
        token.front() != '-' && token.find_first_of("123456789") < token.find_first_of("eE");
    if (instruction.op == Op::multiple_of && !positive) fail("a divisor is not positive");
  }

  void check_operands(const Instruction& instruction, Operands operands) {
    const Program& program = loading_.program;
    const std::uint32_t* operand =
        program.operands.data() + (operands == Operands::constants ? 0 : instruction.first);
    const std::uint32_t count = instruction.count;
    switch (operands) {
      case Operands::none:
        return;
      case Operands::constants:
        if (count == 0 && instruction.op == Op::constant) return fail("a constant is missing");
        if (instruction.first > program.constants.size() ||
            count > program.constants.size() - instruction.first) {
          fail("a constant does not exist");
        }
        return;
      case Operands::texts:
        for (std::uint32_t i = 0; i < count; ++i) check_text(operand[i]);
        return;
      case Operands::text_node_pairs:
        if (count % 2 != 0) return fail("a name has no node");
        for (std::uint32_t i = 0; i < count; i += 2) {
          check_text(operand[i]);
          check_node(operand[i + 1]);
        }
        return;
      case Operands::nodes:
        for (std::uint32_t i = 0; i < count; ++i) check_node(operand[i]);
        return;
      case Operands::demands:
        for (std::uint32_t i = 0; i < count;) {
          check_text(operand[i]);
          if (count - i < 2 || operand[i + 1] > count - i - 2) return fail("a list of names is too short");
          const std::uint32_t end = i + 2 + operand[i + 1];
          for (i += 2; i < end; ++i) check_text(operand[i]);
        }
        return;
      case Operands::condition:
        if (count != 3) return fail("a condition has not three parts");
        check_node(operand[0]);
        for (std::uint32_t i = 1; i < 3; ++i) {
          if (operand[i] != no_node) check_node(operand[i]);
        }
        return;
    }
  }

  std::string_view rest_;
  Loading loading_;
};

}  // namespace

Loading from_bytes(std::string_view bytes) {
  return Reader(bytes).read();
}

}  // namespace holy::program
