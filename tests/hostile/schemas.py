"""The schemas that run_hostile.py gives to every command, with what must come of each.

`limit` is the code of the error that is expected; without one, the schema must be taken and its instance must
get the stated verdict.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

DRAFT = "https://json-schema.org/draft/2020-12/schema"
MEMORY = 4 << 30  # bytes of address space
MANY = "1" + "0" * 100_000


@dataclass
class Hostile:
    schema: Callable[[], Any]  # a schema, or its text
    instance: Any = 1  # or its text
    accepted: bool = True
    limit: str | None = None  # the code of the diagnostic that refuses the schema
    memory: int = MEMORY  # bytes of address space for each command
    imported: bool = False  # the Python module must load
    faulty: bool = False  # check finds errors, which keep nothing else from working


def nest(levels: int, before: str, middle: str, after: str) -> str:
    return before * levels + middle + after * levels


def chain(levels: int, step: Callable[[dict, int], Any], leaf: Any) -> dict:
    """Definitions each of which leads to the next."""
    definitions = {f"d{i}": step({"$ref": f"#/$defs/d{i + 1}"}, i) for i in range(levels)}
    return {"$ref": "#/$defs/d0", "$defs": {**definitions, f"d{levels}": leaf}}


def twice(keyword: str) -> Callable[[], dict]:
    return lambda: chain(
        40, lambda next_one, _: {keyword: [next_one, next_one]}, {"properties": {"x": {"type": "integer"}}}
    )


def needs(count: int, member: Callable[[int], Any]) -> dict:
    """An object that requires so many members."""
    return {
        "type": "object",
        "required": [f"p{n}" for n in range(count)],
        "properties": {f"p{n}": member(n) for n in range(count)},
    }


def large_file(size: int) -> str:
    return '{"description":"' + "x" * size + '"}'


def large_instance(size: int) -> str:
    item = '{"id":%d,"name":"a name","tags":["a","b"],"nested":{"deep":[1,2,3],"at":"2026-01-01T00:00:00Z"}}'
    return "[" + ",".join([item % 7] * (size // len(item))) + "]"


def numbers() -> str:
    return (
        '{"properties":{"a":{"maximum":1e400,"minimum":-1e400},"b":{"type":"integer","minimum":%s},"c":{"multipleOf":1e-400},'
        '"d":{"multipleOf":%s},"e":{"const":%s},"f":{"enum":[1e400,%s]}}}' % (MANY, MANY, MANY, MANY)
    )


HOSTILE: dict[str, Hostile] = {
    "references in a circle": Hostile(
        lambda: {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}},
        limit="reference-cycle",
    ),
    "a circle through anyOf": Hostile(
        lambda: {"anyOf": [{"type": "string"}, {"$ref": "#"}]}, limit="reference-cycle"
    ),
    "a circle through a dynamic reference": Hostile(
        lambda: {"$dynamicAnchor": "x", "not": {"$dynamicRef": "#x"}}, limit="reference-cycle"
    ),
    "20,000 references in a circle": Hostile(
        lambda: {
            "$ref": "#/$defs/d0",
            "$defs": {f"d{i}": {"$ref": f"#/$defs/d{(i + 1) % 20000}"} for i in range(20000)},
        },
        limit="reference-cycle",
    ),
    "20,000 references in a row": Hostile(
        lambda: chain(20000, lambda next_one, _: next_one, {"type": "integer"}), limit="reference-depth"
    ),
    "a file of 200 MB": Hostile(lambda: large_file(200_000_000), limit="json-size"),
    "10,000 levels of properties": Hostile(
        lambda: nest(10000, '{"properties":{"a":', "true", "}}"), limit="json-depth"
    ),
    "10,000 levels of not": Hostile(lambda: nest(10000, '{"not":', "true", "}"), limit="json-depth"),
    "10,000 levels in a constant": Hostile(
        lambda: '{"const":' + nest(10000, "[", "1", "]") + "}", limit="json-depth"
    ),
    "100,000 definitions": Hostile(
        lambda: {
            "properties": {"a": {"$ref": "#/$defs/d99999"}},
            "$defs": {f"d{i}": {"type": "integer", "minimum": i} for i in range(100_000)},
        },
        {"a": 5},
        False,
    ),
    "20,000 members of types of their own": Hostile(
        lambda: {
            "type": "object",
            "properties": {
                f"p{i}": {"type": "object", "properties": {"v": {"type": "integer", "minimum": i}}}
                for i in range(20000)
            },
        },
        {"p7": {"v": 7}},
    ),
    "an enum of 10,000 strings": Hostile(
        lambda: {"enum": [f"value {i}" for i in range(10000)]}, '"value 9999"'
    ),
    "an enum of 10,000 values of every type": Hostile(
        lambda: {"enum": [i if i % 2 else {"k": [i]} for i in range(10000)]}, {"k": [9997]}, False
    ),
    "values that collide after naming": Hostile(
        lambda: {"properties": {"e": {"enum": ["a" + "-" * i for i in range(2000)]}}}, {"e": "a--"}
    ),
    "allOf that doubles 40 times": Hostile(twice("allOf"), {"x": "1"}, False),
    "anyOf that doubles 40 times": Hostile(twice("anyOf"), {"x": "1"}, False),
    "oneOf that doubles 40 times": Hostile(twice("oneOf"), {"x": 1}, False),
    "members that double 40 times": Hostile(
        lambda: chain(
            40, lambda next_one, _: {"properties": {"a": next_one, "b": next_one}}, {"type": "integer"}
        ),
        {"a": {"b": {"a": 1}}},
    ),
    "20 required members that multiply 8 times": Hostile(
        lambda: chain(8, lambda next_one, _: needs(20, lambda _: next_one), {"type": "integer"}),
        {"p0": 1},
        False,
    ),
    "anyOf of 20 that multiplies 8 times": Hostile(
        lambda: chain(
            8,
            lambda next_one, _: {"anyOf": [next_one] * 20},
            {"type": "object", "properties": {"x": {"type": "integer"}}, "required": ["x"]},
        ),
        {"x": "1"},
        False,
    ),
    "200 definitions that require all after them": Hostile(
        lambda: {
            "$ref": "#/$defs/d0",
            "$defs": {
                f"d{i}": needs(200 - i, lambda n, i=i: {"$ref": f"#/$defs/d{i + 1 + n}"}) for i in range(200)
            }
            | {"d200": {}},
        },
        {"p0": 1},
        False,
    ),
    "unique items from 30 lists of 1,000 values": Hostile(
        lambda: {
            "uniqueItems": True,
            "minItems": 30_000,
            "items": {"anyOf": [{"enum": list(range(1000 * i, 1000 * i + 1000))} for i in range(30)]},
        },
        list(range(29_999)),
        False,
    ),
    "1,000 arrays of the same 1,000 values": Hostile(
        lambda: {
            "properties": {
                f"p{i}": {"uniqueItems": True, "minItems": 1000, "items": {"$ref": "#/$defs/v"}}
                for i in range(1000)
            },
            "$defs": {"v": {"enum": [{"n": i} for i in range(1000)]}},
        },
        {"p0": [{"n": 1}] * 1000},
        False,
    ),
    "allOf of 10,000 parts with a member each": Hostile(
        lambda: {"allOf": [{"properties": {f"p{i}": {"type": "integer"}}} for i in range(10_000)]},
        {"p7": "x"},
        False,
    ),
    "1,500 unions side by side": Hostile(
        lambda: {
            "allOf": [
                {
                    "oneOf": [
                        needs(1, lambda _: {"minimum": i}),
                        {
                            "type": "object",
                            "required": [f"q{i}"],
                            "properties": {f"q{i}": {"type": "integer"}},
                        },
                    ]
                }
                for i in range(1500)
            ]
        },
        {"p0": 1500},
    ),
    "6,000 definitions in a ring, each or null": Hostile(
        lambda: {
            "$ref": "#/$defs/d0",
            "$defs": {
                f"d{i}": needs(
                    1, lambda _, i=i: {"anyOf": [{"type": "null"}, {"$ref": f"#/$defs/d{(i + 1) % 6000}"}]}
                )
                for i in range(6000)
            },
        },
        {"p0": {"p0": None}},
    ),
    "an enum of the same value 6,000 times": Hostile(
        lambda: {"enum": ["same"] * 6000}, '"other"', False, imported=True
    ),
    "6,000 branches of the same title": Hostile(
        lambda: {
            "oneOf": [
                {
                    "title": "Same",
                    "type": "object",
                    "required": [f"p{i}"],
                    "properties": {f"p{i}": {"type": "integer"}},
                }
                for i in range(6000)
            ]
        },
        {"p5999": 1},
    ),
    "6,000 examples that are wrong": Hostile(
        lambda: {
            "properties": {
                f"p{i}": {"type": "integer", "examples": ["x"], "default": "y"} for i in range(6000)
            }
        },
        {"p7": 1},
        faulty=True,
    ),
    "6,000 indexes of members that do not exist": Hostile(
        lambda: {
            "type": "object",
            "properties": {f"p{i}": {"type": "string"} for i in range(6000)},
            "x-holy-index": [f"pp{i}" for i in range(6000)],
        },
        {},
        faulty=True,
    ),
    "6,000 members that ask for forbidden ones": Hostile(
        lambda: {
            "additionalProperties": False,
            "properties": {f"p{i}": {"type": "integer"} for i in range(6000)},
            "dependentRequired": {f"p{i}": [f"q{i}"] for i in range(6000)},
        },
        {},
    ),
    "200 patterns of 2,000 characters": Hostile(
        lambda: {
            "patternProperties": {"n" * 2000 + str(i): {"type": "integer", "minimum": i} for i in range(200)}
        },
        {"n" * 2000 + "199": 5},
        False,
    ),
    "6,000 names beside 6,000 patterns": Hostile(
        lambda: {
            "patternProperties": {f"p{i}": {"maximum": i} for i in range(6000)},
            "properties": {f"p{i}": {"type": "integer"} for i in range(6000)},
            "additionalProperties": False,
        },
        {"p59": 6},
        False,
    ),
    "unions of 300 branches, three deep": Hostile(
        lambda: chain(
            3,
            lambda next_one, level: {
                "oneOf": [
                    {
                        "allOf": [
                            next_one,
                            {"properties": {"kind": {"const": f"k{level} {i}"}}, "required": ["kind"]},
                        ]
                    }
                    for i in range(300)
                ]
            },
            {"enum": [f"v{i}" for i in range(300)]},
        ),
        {"kind": "k0 1"},
        False,
        faulty=True,
    ),
    "1,800 conditions on one enum": Hostile(
        lambda: {
            "$ref": "#/$defs/d0",
            "$defs": {
                f"d{i}": {
                    "allOf": [
                        {"if": {"$ref": f"#/$defs/d{j}"}, "then": {"$ref": "#/$defs/d60"}}
                        for j in range(i + 1, 61)
                    ]
                }
                for i in range(60)
            }
            | {"d60": {"enum": [f"v{i}" for i in range(300)]}},
        },
        {},
        False,
    ),
    "2,000 branches that refer to one enum of 2,000 values": Hostile(
        lambda: {
            "anyOf": [{"$ref": "#/$defs/e", "pattern": f"{i}$"} for i in range(2000)],
            "$defs": {"e": {"enum": [f"v{i}" for i in range(2000)]}},
        },
        '"v1999"',
    ),
    "600 unions beside 600 members": Hostile(
        lambda: {
            "allOf": [
                {"oneOf": [needs(1, lambda _: {"minimum": i}), {"type": "object", "required": [f"q{i}"]}]}
                for i in range(600)
            ],
            "properties": {f"p{i}": {"type": ["integer", "null"]} for i in range(600)},
        },
        {"p0": 600},
    ),
    "2,000 levels of definitions": Hostile(
        lambda: chain(2000, lambda next_one, _: {"properties": {"a": next_one}}, {"type": "integer"}),
        {"a": {"a": {}}},
    ),
    "oneOf of 5,000 tagged branches": Hostile(
        lambda: {
            "oneOf": [
                {
                    "type": "object",
                    "properties": {"kind": {"const": f"k{i}"}, "v": {"minimum": i}},
                    "required": ["kind"],
                }
                for i in range(5000)
            ]
        },
        {"kind": "k4999", "v": 5000},
    ),
    "oneOf of 5,000 untagged branches": Hostile(
        lambda: {"oneOf": [{"type": "object", "required": [f"p{i}"]} for i in range(5000)]}, {"p4999": 1}
    ),
    "a pattern of 1 MB": Hostile(lambda: {"type": "string", "pattern": "^" + "a?" * 500_000 + "$"}, '"aaa"'),
    "100,000 groups in a pattern": Hostile(
        lambda: {"type": "string", "pattern": "(" * 100_000 + ")" * 100_000}, limit="invalid-pattern"
    ),
    "a pattern that backtracks for ever": Hostile(
        lambda: {"type": "string", "pattern": "^(a+)+$"}, '"%sb"' % ("a" * 60), False
    ),
    "a member's name of 1 MB": Hostile(
        lambda: {"properties": {"n" * 1_000_000: {"type": "integer"}}, "required": ["n" * 1_000_000]},
        {"n" * 1_000_000: 1},
    ),
    "a definition's name of 1 MB": Hostile(
        lambda: {
            "properties": {"a": {"$ref": "#/$defs/" + "n" * 1_000_000}},
            "$defs": {"n" * 1_000_000: {"type": "integer"}},
        },
        {"a": "x"},
        False,
    ),
    "a description of 1 MB that ends comments": Hostile(
        lambda: {"type": "object", "description": '*/"""' * 200_000}, {}
    ),
    "bounds of 100,000 digits": Hostile(
        numbers, '{"a":1e399,"b":%s,"c":1,"d":%s0,"e":%s,"f":10e399}' % (MANY, MANY, MANY)
    ),
    "below a bound of 100,000 digits": Hostile(numbers, '{"b":1e99999}', False),
    "exponents beyond 64 bits": Hostile(
        lambda: (
            '{"maximum":1e999999999999999999999,"minimum":1e-99999999999999999999,"multipleOf":1e-99999999999999999999,'
            '"not":{"enum":[-1e999999999999999999999,1e-99999999999999999999]}}'
        ),
        1,
        imported=True,
    ),
    "counts of 1e308": Hostile(
        lambda: (
            '{"properties":{"a":{"maxItems":1e308},"b":{"maxLength":1e308},"c":{"maxProperties":1e400},"e":{"minItems":1e308}}}'
        ),
        {"a": [1], "b": "x", "c": {}, "e": [1]},
        False,
    ),
    "200 conditions in a row": Hostile(
        lambda: nest(200, '{"if":{"const":1},"then":{"type":"integer"},"else":', "true", "}"), 1
    ),
    "3,000 parts closed as a whole": Hostile(
        lambda: {
            "allOf": [{"properties": {f"p{i}": {"type": "integer"}}} for i in range(3000)],
            "unevaluatedProperties": False,
        },
        {"p7": 1, "q": 1},
        False,
    ),
    "an instance of 200 MB": Hostile(
        lambda: {
            "items": {
                "properties": {
                    "id": {"type": "integer"},
                    "nested": {"properties": {"at": {"format": "date-time"}}},
                },
                "required": ["id"],
            }
        },
        large_instance(200_000_000),
        memory=1_300_000_000,
    ),
    "a million items, none equal to another": Hostile(
        lambda: {"uniqueItems": True}, [{"a": i, "b": [i]} for i in range(1_000_000)]
    ),
    "a million items, the last equal to the first": Hostile(
        lambda: {"uniqueItems": True},
        [{"a": i, "b": [i]} for i in range(1_000_000)] + [{"b": [0.0], "a": 0}],
        False,
    ),
}
