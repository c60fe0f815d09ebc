"""The same ten broken files through Ajv, the Sourcemeta CLI, Pydantic and holyc: writes COMPARISON.md.

  compare_tools.py --node-modules DIR   runs all four; DIR/node_modules holds what
                                        `npm install ajv ajv-formats @sourcemeta/jsonschema` puts there
  compare_tools.py --check              compares what holyc says with what stands in COMPARISON.md
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path

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
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, timeout=120, env={**os.environ, "NO_COLOR": "1"})
    return (done.stdout + done.stderr).strip().replace(str(FILES) + "/", "")


def ajv(instance: Path, tools: Path) -> str:
    script = tools / "compare_ajv.mjs"
    script.write_text(AJV)
    return output_of("node", script, FILES / "schema.json", instance)


def sourcemeta(instance: Path, tools: Path) -> str:
    return output_of(tools / "node_modules" / ".bin" / "jsonschema", "validate", "schema.json", instance.name, cwd=FILES)


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

    names = {f"Ajv {version(tools, 'ajv')}": ajv, f"Sourcemeta CLI {version(tools, '@sourcemeta/jsonschema')}": sourcemeta,
             f"Pydantic {library.VERSION}": pydantic, "holyc": holyc}
    instances = sorted(FILES.glob("[0-9]*.json"))
    head = ("# The same ten broken files\n\nWhat four tools say of them, word for word (`compare_tools.py` writes this file; a test holds our part). "
            "Schema: `comparison/schema.json`;\nAjv with `allErrors` and ajv-formats; the Sourcemeta CLI with its defaults, under which `format` is not asserted; "
            "Pydantic with\n`comparison/order_model.py`, written by hand, strict.\n")
    return "\n".join([head, *(section(one, {name: tool(one, tools) for name, tool in names.items()}) for one in instances)])


def check() -> int:
    text = DOCUMENT.read_text()
    stale = [one.name for one in sorted(FILES.glob("[0-9]*.json")) if f"\nholyc:\n\n{block(holyc(one))}" not in text]
    for name in stale:
        print(f"{DOCUMENT.name} does not show what holyc says of {name} now; run compare_tools.py --node-modules DIR")
    return 1 if stale else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--node-modules", type=Path, help="folder with node_modules of Ajv and the Sourcemeta CLI")
    parser.add_argument("--check", action="store_true", help="write nothing")
    arguments = parser.parse_args()
    if arguments.check:
        return check()
    if arguments.node_modules is None:
        parser.error("--node-modules or --check is needed")
    DOCUMENT.write_text(document(arguments.node_modules.resolve()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
