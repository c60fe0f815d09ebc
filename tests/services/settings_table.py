"""The documented table of settings is what the programs say in --help. Usage: settings_table.py BUILD."""

import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import golden

OPTION = re.compile(r"^  (?:-\w,)?(--[\w-]+)(?: ([A-Z][A-Z,]*))?(?:\s+(.*))?$")


def options(program):
    """Flag, kind and text of each option of a program."""
    clean = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    text = subprocess.run([program, "--help"], capture_output=True, text=True, check=True, env=clean).stdout
    found = []
    for line in text.split("Options:")[1].split("\n\n")[0].splitlines():
        match = OPTION.match(line)
        if match:
            found.append([match[1], match[2] or "", match[3] or ""])
        elif found and line.startswith("   "):
            found[-1][2] += " " + line.strip()
    return {
        flag: (kind, description.strip())
        for flag, kind, description in found
        if flag not in ("--help", "--version")
    }


def cells(description):
    """Description, default and environment, which stand in brackets behind it."""
    environment = re.search(r" ?\[environment: ([^\]]*)\]", description)
    default = re.search(r" ?\[default: ([^\]]*)\]", description)
    for part in (environment, default):
        description = description.replace(part[0], "") if part else description
    names = ", ".join(f"`{name}`" for name in environment[1].split(", ")) if environment else ""
    description = description.strip()
    return description[:1].upper() + description[1:], f"`{default[1]}`" if default else "", names


def table(build):
    both = {name: options(build / "bin" / name) for name in ("bloodbank", "candystore")}
    rows = ["| Flag | Of | What it sets | Default | Environment |", "|---|---|---|---|---|"]
    for flag in {**both["bloodbank"], **both["candystore"]}:
        said = {}
        for program, known in both.items():
            if flag in known and not known[flag][1].startswith("With the store: "):
                said.setdefault(cells(known[flag][1]), []).append(program)
        for (description, default, names), programs in said.items():
            of = "both" if len(programs) == 2 else programs[0]
            rows.append(f"| `{flag}` | {of} | {description} | {default} | {names} |")
    return "\n".join(rows)


def main():
    problem = golden.block_differs("settings", table(pathlib.Path(sys.argv[1])))
    sys.exit(problem)


if __name__ == "__main__":
    main()
