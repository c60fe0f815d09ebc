"""The same ten broken files through Ajv, the Sourcemeta CLI, Pydantic and holyc: COMPARISON.md, and the
documented table.

compare_tools.py                      compares what holyc says with what stands in COMPARISON.md, and that with the
                                      table; HOLY_UPDATE=1 writes both anew
compare_tools.py --node-modules DIR   writes COMPARISON.md by all four; DIR/node_modules holds what
                                      `npm install ajv ajv-formats @sourcemeta/jsonschema` puts there
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import golden

HERE = Path(__file__).resolve().parent
FILES = HERE / "comparison"
DOCUMENT = HERE / "COMPARISON.md"
BUILD = Path(os.environ.get("HOLY_BUILD", HERE.parents[1] / "build"))

AJV = """
import fs from "node:fs";
import { createRequire } from "node:module";
const require = createRequire(process.argv[1]);
const Ajv = require("ajv/dist/2020").default;
const ajv = new Ajv({ allErrors: true });
require("ajv-formats").default(ajv);
const [schema, instance] = process.argv.slice(2).map((path) => fs.readFileSync(path, "utf8"));
const validate = ajv.compile(JSON.parse(schema));
try {
  if (validate(JSON.parse(instance))) console.log("valid");
  else console.log(ajv.errorsText(validate.errors, { separator: "\\n" }));
} catch (error) {
  console.log(`${error.name}: ${error.message}`);
}
"""


def output_of(*command, cwd=None) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "NO_COLOR": "1"},
    )
    return (done.stdout + done.stderr).strip().replace(str(FILES) + "/", "")


def ajv(instance: Path, tools: Path) -> str:
    script = tools / "compare_ajv.mjs"
    script.write_text(AJV)
    return output_of("node", script, FILES / "schema.json", instance)


def sourcemeta(instance: Path, tools: Path) -> str:
    return output_of(
        tools / "node_modules" / ".bin" / "jsonschema", "validate", "schema.json", instance.name, cwd=FILES
    )


def pydantic(instance: Path, _) -> str:
    sys.path.insert(0, str(FILES))
    sys.dont_write_bytecode = True
    import order_model
    from pydantic import ValidationError

    try:
        order_model.Order.model_validate_json(instance.read_bytes())
    except ValidationError as error:
        return re.sub(r"\n +For further information visit .*", "", str(error))
    return "accepts it: conditions between members are code of its own in a model"


def holyc(instance: Path, _=None) -> str:
    return output_of(BUILD / "bin" / "holyc", "validate", "--schema", "schema.json", instance.name, cwd=FILES)


def version(tools: Path, package: str) -> str:
    return json.loads((tools / "node_modules" / package / "package.json").read_text())["version"]


def block(text: str) -> str:
    return f"```\n{text}\n```\n"


def section(instance: Path, answers: dict[str, str]) -> str:
    title = instance.stem[3:].replace("-", " ")
    text = f"## {instance.stem[:2]} {title}\n\n" + block(instance.read_text().rstrip())
    return text + "".join(f"\n{name}:\n\n{block(answer)}" for name, answer in answers.items())


def document(tools: Path) -> str:
    import pydantic as library

    names = {
        f"Ajv {version(tools, 'ajv')}": ajv,
        f"Sourcemeta CLI {version(tools, '@sourcemeta/jsonschema')}": sourcemeta,
        f"Pydantic {library.VERSION}": pydantic,
        "holyc": holyc,
    }
    instances = sorted(FILES.glob("[0-9]*.json"))
    head = (
        "# The same ten broken files\n\nWhat four tools say of them, word for word (`compare_tools.py` writes this file; a test holds our part). "
        "Schema: `comparison/schema.json`;\nAjv with `allErrors` and ajv-formats; the Sourcemeta CLI with its defaults, under which `format` is not asserted; "
        "Pydantic with\n`comparison/order_model.py`, written by hand, strict.\n"
    )
    return "\n".join(
        [head, *(section(one, {name: tool(one, tools) for name, tool in names.items()}) for one in instances)]
    )


# What is worth a cell of each tool's answer: patterns with the groups that are kept.
SENTENCES = {
    "Ajv": r"(.+)",
    "Sourcemeta CLI": r"(?m)^  (?:error: )?([A-Z].+)$",
    "Pydantic": r"(?m)^([\w.\[\]:-]+)\n  (.+?) \[type=|^(accepts it)|(Invalid JSON: .+?) \[type=",
    "holyc": r"(?m)^\S+?:(\d+:\d+): error\[[^]]+\]: (.+)|^  ((?:hint|because).*: .+)",
}


def cell(tool: str, answer: str) -> str:
    found = [
        " ".join(filter(None, groups)) if isinstance(groups, tuple) else groups
        for groups in re.findall(SENTENCES[tool], answer)
    ]
    sentences = "; ".join(found or [answer.splitlines()[0]])
    return sentences.replace("|", "\\|").replace("<", "&lt;")


def table(text: str) -> str:
    """The sections of COMPARISON.md, a line each."""
    rows = ["| File | " + " | ".join(SENTENCES) + " |", "|---" * (len(SENTENCES) + 1) + "|"]
    for title, body in re.findall(r"(?ms)^## (\d\d .+?)\n(.*?)(?=^## \d\d |\Z)", text):
        answers = dict(
            re.findall(r"(?ms)^(Ajv|Sourcemeta CLI|Pydantic|holyc)(?: [\d.]+)?:\n\n```\n(.*?)\n```", body)
        )
        rows.append(f"| {title} | " + " | ".join(cell(tool, answers[tool]) for tool in SENTENCES) + " |")
    return "\n".join(rows)


def with_holyc(text: str) -> str:
    """COMPARISON.md with what holyc says now."""

    def renewed(section: re.Match) -> str:
        instance = next(FILES.glob(f"{section[2]}*.json"))
        return f"{section[1]}{block(holyc(instance))}"

    return re.sub(r"(?ms)(^## (\d\d) (?:(?!^## ).)*?^holyc:\n\n)```\n.*?\n```\n", renewed, text)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--node-modules", type=Path, help="folder with node_modules of Ajv and the Sourcemeta CLI"
    )
    arguments = parser.parse_args()
    if arguments.node_modules is not None:
        DOCUMENT.write_text(document(arguments.node_modules.resolve()))
    made = with_holyc(DOCUMENT.read_text())
    problems = [f"{DOCUMENT.name} does not show what holyc says now; ./dev update diagnostics writes it"]
    if not golden.differs(DOCUMENT, made):
        problems = []
    problems += filter(None, [golden.block_differs("comparison", table(made))])
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
