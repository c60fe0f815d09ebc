"""codegen/names/cpp_macros.cpp knows every macro that the compiler knows; HOLY_UPDATE=1 adds what is missing."""

import os
import re
import sys
import textwrap
from pathlib import Path

import meant

TABLE = Path(__file__).resolve().parents[2] / "codegen/names/cpp_macros.cpp"
ENTRIES = re.compile(r"(constexpr std::string_view cpp_macros\[\] = \{\n)(.*?)(\n\};)", re.DOTALL)


def main() -> int:
    text = TABLE.read_text()
    known = re.findall(r'"(\w+)"', ENTRIES.search(text)[2])
    missing = sorted(meant.macros() - set(known))
    if missing and os.environ.get("HOLY_UPDATE"):
        entries = " ".join(f'"{name}",' for name in sorted({*known, *missing}))
        lines = textwrap.fill(
            entries, width=108, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False
        )
        TABLE.write_text(ENTRIES.sub(lambda found: found[1] + lines + found[3], text))
        return 0
    if known != sorted(known):
        print(f"{TABLE.name} is not in order")
    for name in missing:
        print(f"{TABLE.name} does not know {name}")
    return 1 if missing or known != sorted(known) else 0


if __name__ == "__main__":
    sys.exit(main())
