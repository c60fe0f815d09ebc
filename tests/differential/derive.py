"""The derived corpus: for a schema and an instance, one mutation (or a few) for each keyword that applies.

Every mutation says which keyword of which subschema it aims at. Whether the result is valid is not said
here: the interpreter judges, and the targets must agree with it or explain themselves in their manifest.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

DELETE = object()

BAD_FORMATS = {
    "uuid": [
        "550e8400-e29b-41d4-a716",
        "550e8400e29b41d4a716446655440000",
        "{550e8400-e29b-41d4-a716-446655440000}",
        "g50e8400-e29b-41d4-a716-446655440000",
    ],
    "date-time": [
        "2026-11-21",
        "2026-02-30T00:00:00Z",
        "2026-11-21T10:00:00",
        "2026-11-21T24:00:00Z",
        "2026-11-21T10:00:00+25:00",
        "1998-12-31T23:58:60Z",
        "2026-11-21 10:00:00Z",
    ],
    "date": ["2026-13-01", "2026-02-29", "20260101", "2026-1-1"],
    "time": ["25:00:00Z", "10:00:00", "10:00Z"],
    "duration": ["P", "1D", "PT", "P1YT"],
    "email": ["nobody", "@example.org", "a b@example.org"],
    "uri": ["not a uri", "/relative", "http://[::1"],
    "uri-reference": ["\\\\server", "a b"],
    "ipv4": ["256.1.1.1", "1.1.1"],
    "ipv6": ["::g", "1::2::3"],
    "hostname": ["-a.example", "a..b"],
}
GOOD_FORMATS = {
    "uuid": [
        "550E8400-E29B-41D4-A716-446655440000",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
    ],
    "date-time": [
        "2026-11-21T10:00:00.123456789Z",
        "2026-11-21t10:00:00z",
        "2026-11-21T10:00:00-23:59",
        "1998-12-31T23:59:60Z",
        "0001-01-01T00:00:00+00:00",
    ],
    "date": ["2024-02-29"],
    "time": ["10:00:00.5+01:00"],
    "duration": ["P1W", "PT1H30M"],
}
OTHER_TYPES = {
    "string": "text",
    "integer": 7,
    "number": 1.5,
    "boolean": True,
    "null": None,
    "array": [],
    "object": {},
}


@dataclass
class Tree:
    """All schemas of a folder, by URI and by path."""

    root: Path
    documents: dict[str, Any] = field(default_factory=dict)  # URI -> document
    files: dict[str, str] = field(default_factory=dict)  # relative path -> URI

    @classmethod
    def load(cls, root: Path) -> Tree:
        tree = cls(root)
        for path in sorted(root.rglob("*.schema.json")):
            document = json.loads(path.read_text())
            uri = document.get("$id") if isinstance(document, dict) else None
            uri = urldefrag(uri)[0] if uri else path.resolve().as_uri()
            tree.documents[uri] = document
            tree.documents[path.resolve().as_uri()] = document
            tree.files[path.relative_to(root).as_posix()] = uri
        return tree

    def resolve(self, base: str, reference: str) -> tuple[str, str, Any] | None:
        """(base URI, pointer, subschema) of a reference, or None where this simple walk cannot follow it."""
        uri, fragment = urldefrag(urljoin(base, reference))
        document = self.documents.get(uri)
        if document is None or (fragment and not fragment.startswith("/")):
            return None
        target = document
        for step in [part.replace("~1", "/").replace("~0", "~") for part in unquote(fragment).split("/")[1:]]:
            if isinstance(target, list) and step.isdigit() and int(step) < len(target):
                target = target[int(step)]
            elif isinstance(target, dict) and step in target:
                target = target[step]
            else:
                return None
        return uri, unquote(fragment), target


@dataclass
class Mutation:
    location: str  # absolute location of the subschema aimed at
    keyword: str
    instance: Any


class Derivation:
    def __init__(self, tree: Tree, instance: Any):
        self.tree = tree
        self.instance = instance

    def replaced(self, path: list, value: Any) -> Any:
        if not path:
            return value
        result = copy.deepcopy(self.instance)
        place = result
        for step in path[:-1]:
            place = place[step]
        if value is DELETE:
            del place[path[-1]]
        else:
            place[path[-1]] = value
        return result

    def walk(
        self, base: str, pointer: str, schema: Any, value: Any, path: list, depth: int = 0
    ) -> Iterator[Mutation]:
        if depth > 40 or not isinstance(schema, dict):
            return
        here = f"{base}#{pointer}" if pointer else base
        for keyword, argument in schema.items():
            for mutated in self.mutations(keyword, argument, schema, value, path):
                yield Mutation(here, keyword, mutated)
        yield from self.descend(base, pointer, schema, value, path, depth)

    def descend(self, base, pointer, schema, value, path, depth):
        def below(step: str, sub: Any, inner: Any, where: list) -> Iterator[Mutation]:
            return self.walk(base, f"{pointer}/{step}", sub, inner, where, depth + 1)

        if isinstance(schema.get("$ref"), str):
            found = self.tree.resolve(base, schema["$ref"])
            if found:
                yield from self.walk(found[0], found[1], found[2], value, path, depth + 1)
        for keyword in ("allOf", "anyOf", "oneOf"):
            for i, sub in enumerate(schema.get(keyword, [])):
                yield from below(f"{keyword}/{i}", sub, value, path)
        for keyword in ("if", "then", "else", "not"):
            if keyword in schema:
                yield from below(keyword, schema[keyword], value, path)
        if isinstance(value, dict):
            for name, sub in schema.get("properties", {}).items():
                step = name.replace("~", "~0").replace("/", "~1")
                if name in value:
                    yield from below(f"properties/{step}", sub, value[name], path + [name])
            if isinstance(schema.get("additionalProperties"), dict):
                for name in value:
                    if name not in schema.get("properties", {}):
                        yield from below(
                            "additionalProperties", schema["additionalProperties"], value[name], path + [name]
                        )
        if isinstance(value, list):
            prefix = schema.get("prefixItems", [])
            for i, sub in enumerate(prefix[: len(value)]):
                yield from below(f"prefixItems/{i}", sub, value[i], path + [i])
            if isinstance(schema.get("items"), dict) and len(value) > len(prefix):
                yield from below("items", schema["items"], value[len(prefix)], path + [len(prefix)])

    def mutations(self, keyword: str, argument: Any, schema: dict, value: Any, path: list) -> Iterator[Any]:
        method = getattr(self, "mutate_" + keyword.lstrip("$"), None)
        if method:
            for replacement in method(argument, value):
                yield self.replaced(path, replacement)

    # One method for each keyword: (its argument, the value it applies to) -> replacements of the value.

    def mutate_type(self, _, value):
        for other in OTHER_TYPES.values():
            if type(other) is not type(value):
                yield other
        if isinstance(value, int) and not isinstance(value, bool):
            yield from (float(value), value + 0.5, 2**53 + 1, 2**63, -(2**63) - 1, str(value))
        if isinstance(value, str):
            yield from ("", "\U0001f600", 'tab\tquote"', value + "\n")

    def mutate_enum(self, argument, value):
        yield from ("no-such-value", 424242)
        for listed in argument:
            yield listed
            if isinstance(listed, str):
                yield listed.upper() + " "

    def mutate_const(self, argument, _):
        yield from ("no-such-value", argument)
        yield None if argument is not None else 0

    def mutate_minLength(self, argument, value):
        if isinstance(value, str):
            yield from (
                "x" * max(argument - 1, 0),
                "\U0001f600" * max(argument - 1, 0),
                "\U0001f600" * argument,
            )

    def mutate_maxLength(self, argument, value):
        if isinstance(value, str) and argument <= 20000:
            yield from ("x" * (argument + 1), "\U0001f600" * argument, "\U0001f600" * (argument + 1))

    def mutate_pattern(self, _, value):
        if isinstance(value, str):
            yield from (
                "",
                "!!! no match",
                value + "\n",
                " " + value,
                value.upper(),
                value.lower(),
                value + "\u0661",
            )

    def mutate_format(self, argument, value):
        if isinstance(value, str):
            yield from BAD_FORMATS.get(argument, [])
            yield from GOOD_FORMATS.get(argument, [])

    def _bound(self, argument, value):
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            yield from (argument - 1, argument, argument + 1, argument - 0.25, argument + 0.25)

    mutate_minimum = mutate_maximum = mutate_exclusiveMinimum = mutate_exclusiveMaximum = _bound

    def mutate_multipleOf(self, argument, value):
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            yield from (argument, argument * 3, argument * 1.5, argument / 2)

    def mutate_minItems(self, argument, value):
        if isinstance(value, list):
            yield value[: max(argument - 1, 0)]

    def mutate_maxItems(self, argument, value):
        if isinstance(value, list) and value and argument <= 20000:
            yield (value * (argument // len(value) + 1))[: argument + 1]

    def mutate_uniqueItems(self, _, value):
        if isinstance(value, list) and value:
            yield value + [copy.deepcopy(value[0])]

    def mutate_contains(self, _, value):
        if isinstance(value, list):
            yield from ([], [None], value + [None])

    def mutate_required(self, argument, value):
        if isinstance(value, dict):
            for name in argument:
                if name in value:
                    yield {k: v for k, v in value.items() if k != name}
                    yield {**value, name: None}

    def mutate_properties(self, argument, value):
        if isinstance(value, dict):
            for name in argument:
                if name in value:
                    yield {(k + "x" if k == name else k): v for k, v in value.items()}
                    yield {k: v for k, v in value.items() if k != name}
                else:
                    yield {**value, name: None}
            yield {**value, "no_such_member": {"deep": [1, "two", None]}}

    def _others(self, _, value):
        if isinstance(value, dict):
            yield from (
                {**value, "no_such_member": 1},
                {**value, "no_such_member": "text"},
                {**value, "": None},
            )

    mutate_additionalProperties = mutate_unevaluatedProperties = mutate_patternProperties = _others

    def mutate_propertyNames(self, _, value):
        if isinstance(value, dict):
            yield from ({**value, "BAD KEY!": 1}, {**value, "x" * 300: 1})

    def mutate_minProperties(self, argument, value):
        if isinstance(value, dict):
            yield dict(list(value.items())[: max(argument - 1, 0)])

    def mutate_maxProperties(self, argument, value):
        if isinstance(value, dict) and argument <= 2000:
            yield {**value, **{f"more_{i}": 1 for i in range(argument + 1)}}

    def mutate_dependentRequired(self, argument, value):
        if isinstance(value, dict):
            for trigger, names in argument.items():
                yield {**{k: v for k, v in value.items() if k not in names}, trigger: value.get(trigger, 1)}

    def mutate_dependentSchemas(self, argument, value):
        if isinstance(value, dict):
            for trigger in argument:
                yield {**value, trigger: value.get(trigger, 1)}


def derive(tree: Tree, uri: str, instance: Any) -> list[Mutation]:
    """The instance itself and its mutations, each different text once; the first aim at a text is kept."""
    seen: dict[str, Mutation] = {}
    start = Mutation(uri, "", instance)
    for mutation in [start, *Derivation(tree, instance).walk(uri, "", tree.documents[uri], instance, [])]:
        seen.setdefault(json.dumps(mutation.instance, ensure_ascii=False), mutation)
    return list(seen.values())
