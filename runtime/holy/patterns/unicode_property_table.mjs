// Writes unicode_property_table.hpp: what Node's Unicode data says of every property that unicode_property.cpp names.
// Usage: node unicode_property_table.mjs > unicode_property_table.hpp   (with the Node whose Unicode version is wanted)
import { readFileSync } from "node:fs";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A number in groups of five bits, the lowest first; 32 marks that more follow. */
function encoded(value) {
  let text = "";
  for (; value > 31; value >>>= 5) text += digits[32 + (value & 31)];
  return text + digits[value];
}

function rangesOf(property) {
  const expression = new RegExp(`^\\p{${property}}$`, "u");
  let text = "";
  let previous = 0;
  let first = -1;
  for (let point = 0; point <= 0x110000; point++) {
    const inside = point < 0x110000 && expression.test(String.fromCodePoint(point));
    if (inside && first < 0) first = point;
    if (inside || first < 0) continue;
    text += encoded(first - previous) + encoded(point - first);
    previous = point;
    first = -1;
  }
  return text;
}

const source = readFileSync(new URL("unicode_property.cpp", import.meta.url), "utf8");
const names = (list) => [...source.split(`PropertyName ${list}[] = {`)[1].split("};")[0].matchAll(/\{"(\w+)", "(\w+)"\}/g)];

const rows = [];
const seen = new Set();
for (const [list, kind] of [["general_categories", "gc="], ["scripts", "sc="], ["scripts", "scx="], ["binary_properties", ""]]) {
  for (const [, long, short] of names(list)) {
    if (seen.has(kind + long)) continue;
    seen.add(kind + long);
    rows.push([kind + short, rangesOf(kind + long)]);
  }
}

console.log(`// The characters of every property, from the Unicode ${process.versions.unicode} data of ICU ${process.versions.icu}; written by
// unicode_property_table.mjs. Ranges follow each other: characters to skip, characters to take. A number is
// written in groups of five bits, the lowest first, as letters of base64url; 32 is added where more follow.
#pragma once

#include <array>
#include <string_view>

namespace holy::patterns {

/// A property by its short name, with what kind it is: gc=Lu, sc=Grek, scx=Grek, Alpha.
struct PropertyRanges {
  std::string_view name;
  std::string_view ranges;
};

// clang-format off
inline constexpr std::array<PropertyRanges, ${rows.length}> property_ranges{{`);
for (const [name, text] of rows) {
  const lines = text.match(/.{1,110}/g) ?? [""];
  console.log(`    {"${name}",\n${lines.map((line) => `     "${line}"`).join("\n")}},`);
}
console.log(`}};
// clang-format on

}  // namespace holy::patterns`);
