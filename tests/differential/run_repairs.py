"""The issues are complete: removing what an issue names removes that issue and no other, and makes none
appear.

Every refused instance of a fixed sample (instances derived from the catalogue, several mutations in one
instance, those of tests/cases, and the corpus of real schemas where the shared data is) is repaired, one
issue at a time, by what the issue's code suggests: a stranger is taken out, a missing member is put in, a
wrong value gives way to the one that an accepted instance has in that place. Then every issue about another
place must still be there, the issue itself must be gone, and there must be no new one. Where a value decides
what is asked of others (a type that selects a branch, an item that `contains` counted, a condition), mending
it may bring up or settle such a demand; these consequences are counted apart and must stay rare.
"""

from __future__ import annotations

import argparse
import copy
import json
import os
import random
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
import engines
from derive import Tree, derive

MISSING = object()
CONSEQUENCE = "as a consequence "
MOST_CONSEQUENCES = 0.02  # of the issues that are tried
TAKE_OUT = {
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames",
    "false",
    "not",
    "uniqueItems",
    "unevaluatedItems",
}
PUT_IN = {"required", "dependentRequired", "dependencies"}
SHORTEN = {"maxItems", "items", "additionalItems"}


@dataclass
class Refused:
    """A refused instance, and accepted ones of the same schema to take parts from."""

    schema: str
    instance: object
    accepted: list
    issues: list = field(default_factory=list)


def number_of(token: str) -> int | float:
    """A whole number stays the one that it is, though no float holds it."""
    exact = Decimal(token)
    is_whole = abs(exact.adjusted()) < 100 and exact == exact.to_integral_value()
    return int(exact) if is_whole else float(token)


def steps_of(pointer: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def look(value, steps):
    for step in steps:
        if isinstance(value, dict) and step in value:
            value = value[step]
        elif isinstance(value, list) and step.isdigit() and int(step) < len(value):
            value = value[int(step)]
        else:
            return MISSING
    return value


def changed(instance, steps, change):
    """A copy in which `change(container, key)` has been made at a place; the root is the only item of a list."""
    box = [copy.deepcopy(instance)]
    container, key = box, 0
    for step in steps:
        container = container[key]
        key = int(step) if isinstance(container, list) else step
    change(container, key)
    return box[0]


def put(value):
    def change(container, key):
        container[key] = copy.deepcopy(value)

    return change


def take_out(container, key):
    del container[key]


@dataclass
class Repair:
    instance: object
    place: list[str]  # what was changed: it and all below it
    taken: list[str] | None = None  # an item that is gone, so that those behind it have moved up
    guessed: bool = False  # made up from what the issue says, not taken from an accepted instance


ANYTHING = [
    "x",
    0,
    True,
    None,
    {},
    [],
    1.5,
    "2026-11-21T09:30:00Z",
    "https://example.com/a",
    "6fa459ea-ee8a-4ca4-894e-db77e160355e",
]
OF_TYPE = {
    "a string": ["x", "", *ANYTHING[7:]],
    "a number": [0, 1.5],
    "an integer": [0, 1],
    "true or false": [True, False],
    "an object": [{}],
    "an array": [[]],
    "null": [None],
}
LONGEST_GUESS = 10_000  # characters or items: a schema may ask for 2^64 of them
VALUE_IN_MESSAGE = r'"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\btrue\b|\bfalse\b|\bnull\b'


def values_in(text: str) -> list:
    return [json.loads(part) for part in re.findall(VALUE_IN_MESSAGE, text)]


def guessed_values(issue: dict, value) -> list:
    """What the message of an issue suggests in place of a value, without any accepted instance."""
    code, message = issue["code"], issue["message"]
    demand = message.split(", but ", 1)[-1]
    if code == "type":
        return [one for name, values in OF_TYPE.items() if name in demand for one in values]
    if code in ("enum", "const"):
        return values_in(demand)
    if code in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"):
        return [near for one in values_in(demand)[:1] for near in (one, one + 1, one - 1)]
    if code in ("minLength", "minItems") and values_in(demand)[0] > LONGEST_GUESS:
        return []
    if code in ("minLength", "maxLength") and isinstance(value, str):
        length = values_in(demand)[0]
        return [value[:length].ljust(length, "x")] if code == "minLength" else [value[:length]]
    if code == "minItems" and isinstance(value, list):
        return [
            value + [copy.deepcopy(one) for _ in range(values_in(demand)[0] - len(value))]
            for one in [*value[:1], *ANYTHING]
        ]
    if code in ("contains", "minContains") and isinstance(value, list):
        return [
            value + [one] * 3
            for one in [*values_in(message.split(", but ")[0].rsplit(" is ", 1)[-1]), *ANYTHING]
        ]
    return ANYTHING if code in ("pattern", "format", "not", "false") else []


def guesses(refused: Refused, issue: dict, place: list[str], value) -> list[Repair]:
    """Ways to mend an issue that need no accepted instance; whether one is right shows when it is judged."""
    found = [
        Repair(changed(refused.instance, place, put(one)), place, guessed=True)
        for one in guessed_values(issue, value)
    ]
    if issue["code"] in PUT_IN and isinstance(value, dict):
        for quoted in re.findall(r'"(?:[^"\\]|\\.)*"', issue["message"])[:1]:
            name = json.loads(quoted)
            found += [
                Repair(changed(refused.instance, [*place, name], put(one)), [*place, name], guessed=True)
                for one in ANYTHING
            ]
    if place:
        is_item = isinstance(look(refused.instance, place[:-1]), list)
        found.append(
            Repair(
                changed(refused.instance, place, take_out), place, place if is_item else None, guessed=True
            )
        )
    return found


def repairs(refused: Refused, issue: dict) -> list[Repair]:
    """Every way to mend an issue that the accepted instances offer; without any, what the issue itself
    suggests.
    """
    code, place = issue["code"], steps_of(issue["instance_location"])
    found = []
    value = look(refused.instance, place)
    if value is MISSING:
        return []
    is_name = "propertyNames" in issue["keyword_location"].split("/")
    if (code in TAKE_OUT or is_name) and place:
        is_item = isinstance(look(refused.instance, place[:-1]), list)
        found.append(Repair(changed(refused.instance, place, take_out), place, place if is_item else None))
    if code in PUT_IN:
        for name in re.findall(r'"((?:[^"\\]|\\.)*)"', issue["message"])[:1]:
            name = json.loads(f'"{name}"')
            for accepted in refused.accepted:
                member = look(accepted, [*place, name])
                if member is not MISSING:
                    found.append(
                        Repair(
                            changed(
                                refused.instance,
                                place,
                                lambda c, k: c[k].__setitem__(name, copy.deepcopy(member)),
                            ),
                            [*place, name],
                        )
                    )
        return found or guesses(refused, issue, place, value)
    if code in SHORTEN and isinstance(value, list):
        allowed = re.search(r"at most (\d+)", issue["message"])
        if allowed:
            found.append(Repair(changed(refused.instance, place, put(value[: int(allowed[1])])), place))
    for accepted in refused.accepted:
        good = look(accepted, place)
        if good is not MISSING and good != value:
            found.append(Repair(changed(refused.instance, place, put(good)), place))
    return found[:12] or guesses(refused, issue, place, value)


def key_of(issue: dict) -> tuple:
    # The message of a missing member names it; the rest of a message may show positions and counts that
    # change.
    name = " ".join(re.findall(r'"(?:[^"\\]|\\.)*"', issue["message"])) if issue["code"] in PUT_IN else ""
    return issue["code"], tuple(steps_of(issue["instance_location"])), issue["keyword_location"], name


def moved_up(place: tuple, taken: list[str] | None) -> tuple:
    """Where a place is after an item before it was taken out."""
    if taken is None or len(place) < len(taken) or list(place[: len(taken) - 1]) != taken[:-1]:
        return place
    at = len(taken) - 1
    return (
        (*place[:at], str(int(place[at]) - 1), *place[at + 1 :]) if int(place[at]) > int(taken[at]) else place
    )


def is_conditional(keyword_location: str) -> bool:
    return any(keyword in keyword_location.split("/") for keyword in ("then", "else"))


def fault_of(refused: Refused, issue: dict, repair: Repair, after: list[dict]) -> str | None:
    """What is wrong with the issues that are left; None when they are as they should be."""
    left = {key_of(one) for one in after}
    before = set()
    for one in refused.issues:
        code, place, keyword, name = key_of(one)
        is_below = list(place[: len(repair.place)]) == repair.place
        is_above = repair.place[: len(place)] == list(place)  # judges what was changed, among others
        here = (code, moved_up(place, repair.taken), keyword, name)
        if repair.taken is None or not is_below:  # what stands there now is the next item
            before.add(here)
        if not is_below and not is_above and here not in left:
            return f"{CONSEQUENCE if is_conditional(keyword) else ''}also removes {here}"
    if key_of(issue) in left and repair.taken is None:
        return "does not remove it"
    new = sorted(left - before)
    if not new:
        return None
    is_consequence = all(
        is_conditional(keyword)
        or (len(place) < len(repair.place) and repair.place[: len(place)] == list(place))
        for _, place, keyword, _ in new
    )
    return f"{CONSEQUENCE if is_consequence else ''}brings up {new[0]}"


def judge(schemas: Path, flags: list[str], pairs: list[tuple[str, object]]) -> list[list[dict]]:
    texts = [(schema, json.dumps(instance, ensure_ascii=False)) for schema, instance in pairs]
    return [
        [] if verdict.accepts else verdict.issues
        for verdict in engines.Interpreter(schemas, *flags).judge(texts)
    ]


def joined(tree: Tree, uri: str, example, mutations, random_source: random.Random):
    """Several mutations of one instance at places that do not touch."""
    result, places = copy.deepcopy(example), []
    for mutation in random_source.sample(mutations, min(len(mutations), 6)):
        place = difference(example, mutation.instance)
        if (
            place is None
            or len(places) == 3
            or any(a[: len(b)] == b or b[: len(a)] == a for a in places for b in [place])
        ):
            continue
        value = look(mutation.instance, place)
        result = changed(result, place, take_out if value is MISSING else put(value))
        places.append(place)
    return result if len(places) > 1 else None


def difference(left, right, place=()):
    """The deepest place that holds all differences, unless it is the root."""
    if isinstance(left, dict) and isinstance(right, dict):
        names = [
            n
            for n in {**left, **right}
            if left.get(n, MISSING) != right.get(n, MISSING) or type(left.get(n)) is not type(right.get(n))
        ]
        if len(names) == 1:
            if names[0] in left and names[0] in right:
                return difference(left[names[0]], right[names[0]], (*place, names[0]))
            return [*place, names[0]]
    return list(place) or None


def catalogue(most: int) -> list[Refused]:
    tree = Tree.load(engines.SOURCE / "schemas")
    source = random.Random(20261121)
    found = []
    for file, uri in tree.files.items():
        document = tree.documents[uri]
        examples = document.get("examples", []) if isinstance(document, dict) else []
        for example in examples:
            mutations = derive(tree, uri, example)
            found += [Refused(file, mutation.instance, examples) for mutation in mutations[1:]]
            for _ in range(min(20, len(mutations) // 4)):
                several = joined(tree, uri, example, mutations[1:], source)
                if several is not None:
                    found.append(Refused(file, several, examples))
    return source.sample(found, min(most, len(found)))


def cases() -> list[Refused]:
    folder = engines.SOURCE / "tests" / "cases"
    found = []
    for case in sorted(p for p in folder.iterdir() if (p / "rejected").is_dir()):
        named = case / "case.json"
        schema = json.loads(named.read_text())["schema"] if named.exists() else "schema.schema.json"
        accepted = [
            json.loads(path.read_text(), parse_float=number_of)
            for path in sorted((case / "accepted").glob("*.json"))
        ]
        for path in sorted((case / "rejected").glob("*.json")):
            found.append(Refused(f"{case.name}/{schema}", json.loads(path.read_text()), accepted))
    return found


def diagnostics() -> list[Refused]:
    """The golden cases of diagnostics that are JSON: nothing but the issues says how to mend them."""
    found = []
    for folder in sorted(
        path.parent
        for path in (engines.SOURCE / "tests" / "diagnostics" / "instance").glob("*/instance.json")
    ):
        try:
            instance = json.loads((folder / "instance.json").read_text(), parse_constant=lambda name: 1 / 0)
        except (ValueError, ArithmeticError):
            continue
        if not folder.name.startswith("malformed-") and folder.name not in (
            "duplicate-key",
            "bounds-huge-and-empty",
        ):
            found.append(Refused(f"{folder.name}/schema.json", instance, []))
    return found


def corpus(root: Path, most: int) -> list[Refused]:
    """Invalid instances of the real schemas that stand alone."""
    largest = 60_000  # bytes of an instance
    found = []
    for folder in sorted(
        path.parent for path in root.glob("*/schema.json") if not (path.parent / "refs").exists()
    ):

        def read(part: str) -> list:
            return [
                json.loads(path.read_text())
                for path in sorted((folder / part).glob("*.json"))
                if path.stat().st_size < largest
            ]

        accepted = [*read("valid")[:6], *read("valid-synthetic")[:6]]
        found += [Refused(f"{folder.name}/schema.json", instance, accepted) for instance in read("invalid")]
    return random.Random(20261121).sample(found, min(most, len(found)))


def check(name: str, schemas: Path, sample: list[Refused], *flags: str) -> list[str]:
    for refused, issues in zip(sample, judge(schemas, flags, [(one.schema, one.instance) for one in sample])):
        refused.issues = issues
    attempts = [(refused, issue, repairs(refused, issue)) for refused in sample for issue in refused.issues]
    tried = [(refused, issue, repair) for refused, issue, found in attempts for repair in found]
    answers = iter(judge(schemas, flags, [(refused.schema, repair.instance) for refused, _, repair in tried]))
    faults, mended, consequences, without, codes = [], 0, 0, 0, Counter()
    for refused, issue, found in attempts:
        reasons = [fault_of(refused, issue, repair, next(answers)) for repair in found]
        if None not in reasons:  # a guess that is wrong in itself says nothing; one that mends too much does
            reasons = [
                reason
                for reason, repair in zip(reasons, found)
                if not repair.guessed or reason.startswith("also removes")
            ]
        if not reasons:
            without += 1
            continue
        if None in reasons:
            mended += 1
            codes[issue["code"]] += 1
        elif any(reason.startswith(CONSEQUENCE) for reason in reasons):
            consequences += 1
        else:
            faults.append(
                f'{refused.schema}: mending [{issue["code"]}] {issue["message"]} at "{issue["instance_location"]}" {reasons[0]}\n'
                f"    in {json.dumps(refused.instance, ensure_ascii=False)[:400]}"
            )
    print(
        f"{name}: {sum(bool(one.issues) for one in sample)} refused instances with {len(attempts)} issues; {mended} mended alone, "
        f"{consequences} with a consequence, {len(faults)} not, {without} without a repair that accepted instances or the issue offer"
    )
    print("    " + ", ".join(f"{code} {count}" for code, count in codes.most_common()))
    if mended < len(attempts) // 2:
        faults.append(f"{name}: fewer than half of the issues could be mended alone")
    if consequences > len(attempts) * MOST_CONSEQUENCES:
        faults.append(f"{name}: {consequences} consequences are too many")
    return faults


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--sample",
        type=int,
        default=100_000,
        help="at most so many of the instances derived from the catalogue",
    )
    parser.add_argument("--most", type=int, default=20, help="faults to print")
    arguments = parser.parse_args()
    faults = check("catalogue", engines.SOURCE / "schemas", catalogue(arguments.sample))
    faults += check("cases", engines.SOURCE / "tests" / "cases", cases())
    faults += check("diagnostics", engines.SOURCE / "tests" / "diagnostics" / "instance", diagnostics())
    real = (
        engines.SOURCE.parent / "shared"
        if "HOLY_SHARED" not in os.environ
        else Path(os.environ["HOLY_SHARED"])
    )
    real = real / "json-schema" / "corpus"
    if real.exists():
        faults += check("corpus", real, corpus(real, 1500), "--no-format-assertion")
    else:
        print(f"corpus: not looked at, {real} does not exist")
    print("\n".join(faults[: arguments.most]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
