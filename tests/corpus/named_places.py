"""Whether what is said of a wrong instance is said of the place where it is wrong.

    named_places.py --most N          over every mutated instance of ../shared/json-schema/corpus
    named_places.py --list --most N   and each that is missed

Each such instance was made of a valid one by one change. An issue, or one of its causes, has to be about a
value that was changed, or the object or array to which something was added, or from which it was taken.
Fails where more instances are missed than N, and where fewer are, so that N stays true.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import engines
import run_corpus


def token(key) -> str:
    return "/" + str(key).replace("~", "~0").replace("/", "~1")


@dataclass
class Places:
    """Pointers of what one change made different."""

    values: set[str] = field(default_factory=set)  # changed or added: what is inside them is, too
    holders: set[str] = field(
        default_factory=set
    )  # objects and arrays that something was added to or taken from

    def are_named_by(self, named: set[str]) -> bool:
        inside = any(
            place == value or place.startswith(value + "/") for value in self.values for place in named
        )
        return inside or bool(self.holders & named)


def changed(valid, invalid, place: str = "", found: Places | None = None) -> Places:
    """Where two documents differ."""
    found = found or Places()
    if type(valid) is not type(invalid):
        found.values.add(place)
    elif isinstance(valid, dict):
        for key in valid.keys() & invalid.keys():
            changed(valid[key], invalid[key], place + token(key), found)
        if valid.keys() != invalid.keys():
            found.holders.add(place)
            found.values |= {place + token(key) for key in invalid.keys() - valid.keys()}
    elif isinstance(valid, list):
        for index, (left, right) in enumerate(zip(valid, invalid)):
            changed(left, right, place + token(index), found)
        if len(valid) != len(invalid):
            found.holders.add(place)
            found.values |= {place + token(index) for index in range(len(valid), len(invalid))}
    elif valid != invalid:
        found.values.add(place)
    return found


def named(issues: list[dict]) -> set[str]:
    """The instance locations of issues and their causes."""
    places: set[str] = set()
    for issue in issues:
        places.add(issue["instance_location"])
        places |= named(issue.get("causes", []))
    return places


def read(path: Path):
    return json.loads(path.read_text(), parse_float=Decimal)


def source_of(folder: Path, name: str) -> Path | None:
    for kind in ("valid", "valid-synthetic"):
        if (folder / kind / name).exists():
            return folder / kind / name
    return None


def missed(name: str, work: Path) -> tuple[int, list[str]]:
    """How many mutated instances a corpus folder has, and what is told of those whose place is not named."""
    folder = run_corpus.CORPUS / name
    cases = json.loads((folder / "cases.json").read_text())
    found = []
    for instance in run_corpus.instances(name):
        case = cases.get(instance.name, {})
        if not instance.accepted and case.get("kind") == "mutated":
            found.append((instance, source_of(folder, case["from"])))
    run_corpus.make_tree([name], work / name)
    engine = engines.Interpreter(work / name, "--no-format-assertion")
    verdicts = engine.judge([(f"{name}/schema.schema.json", instance.text) for instance, _ in found])
    told = []
    for (instance, source), verdict in zip(found, verdicts):
        places = changed(read(source), json.loads(instance.text, parse_float=Decimal))
        places_named = named(verdict.issues)
        if not places.are_named_by(places_named):
            at = sorted(places.values | places.holders)
            told.append(f"{name}/{instance.name}: changed {at}, named {sorted(places_named)}")
    shutil.rmtree(work / name)
    return len(found), told


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--most", type=int, required=True, help="how many instances are missed")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--only", default="", help="how the names of corpus folders begin")
    parser.add_argument("--work", type=Path, default=engines.BUILD / "tests" / "named-places")
    arguments = parser.parse_args()
    if not run_corpus.CORPUS.exists():
        print(f"skipped: {run_corpus.CORPUS} is not there")
        return 0
    names = sorted(
        path.name
        for path in run_corpus.CORPUS.iterdir()
        if (path / "cases.json").exists() and path.name.startswith(arguments.only)
    )
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda name: missed(name, arguments.work), names))
    told = [line for _, lines in results for line in lines]
    if arguments.list or len(told) > arguments.most:
        print("\n".join(told))
    print(f"{sum(count for count, _ in results)} mutated instances, the place of {len(told)} is not named")
    return 0 if len(told) == arguments.most else 1


if __name__ == "__main__":
    sys.exit(main())
