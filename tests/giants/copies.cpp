// Copies, moves and assignments of the types of a giant schema, which its sources define.
#include <cstdio>
#include <giant/big.hpp>
#include <string>
#include <utility>

int main() {
  const std::string text =
      R"({"a":{"kind":"k31","name":"x","any":{"kind":"k2","list":[{"kind":"k14"}]}},"t":{"kind":"k3"},"w":{"kind":"k128","name":"y"},"z":1})";
  const auto parsed = holy::parse<giant::Big>(text);
  if (!parsed) return std::puts("refused"), 1;
  giant::Big source = *parsed;
  const giant::Big moved = std::move(source);
  giant::Big assigned;
  assigned = moved;
  giant::BigAny part = *assigned.a;
  part = **std::get<31>(part.value).any;  // a part of itself
  giant::BigWide wide = *assigned.w;
  const auto has_name = [](const auto& held) { return held.name == "y"; };
  const bool is_last_but_one = wide == *parsed->w && wide.value.index() == 128 &&
                               wide.value.visit(has_name) && wide.value.get_if<giant::BigT128>() != nullptr;
  wide.value.get_if<128>()->name = "x";  // of a copy
  const auto written = holy::to_json(moved);
  const bool holds = assigned == *parsed && part == **std::get<31>(moved.a->value).any &&
                     part.value.index() == 2 && is_last_but_one && wide != *moved.w && written &&
                     *written == text;
  std::puts(holds ? "equal" : "different");
  return holds ? 0 : 1;
}
