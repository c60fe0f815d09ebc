"""The support modules: exact numbers, spellings that survive, formats."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import uuid
from decimal import Decimal

import pytest
from conftest import SHARED
from events._formats import FORMATS
from events._json import dumps, is_multiple, key_of, loads
from events._values import Duration, Time, Timestamp, Uuid


@pytest.mark.parametrize(
    "text",
    ["1", "1.5", "-0.1", "1e400", "0.1000000000000000055511151231257827", "123456789012345678901234567890"],
)
def test_numbers_come_back_by_value(text: str) -> None:
    assert Decimal(dumps(loads(text))) == Decimal(text)


@pytest.mark.parametrize(
    "text", ["NaN", "Infinity", "[1,]", '{"a":1,"a":2}', '"\\ud800"', "01", "\ufeff1", "'a'"]
)
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        loads(text)


@pytest.mark.parametrize("text", ["1e99999999999999999999", "[-1.5E-99999999999999999999]"])
def test_an_exponent_beyond_decimal_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="exponent"):
        loads(text)


@pytest.mark.parametrize(
    "text", ["0e99999999999999999999", "-0.00E+99999999999999999999", "0e-99999999999999999999"]
)
def test_zero_has_no_exponent(text: str) -> None:
    assert loads(text) == 0


def test_equality_is_that_of_json_schema() -> None:
    assert key_of([1, {"a": 1.0}]) == key_of([1.0, {"a": 1}])
    assert key_of(1) != key_of(True)
    assert key_of("1") != key_of(1)
    assert key_of([]) != key_of({})


@pytest.mark.parametrize(
    ("value", "divisor", "expected"),
    [
        (0.07, "0.01", True),
        (0.075, "0.01", False),
        (10**30, "1e3", True),
        (Decimal("1e-400"), "1e-400", True),
        (1, "1e300", False),
        (0, "7", True),
    ],
)
def test_multiples_are_exact(value: float, divisor: str, expected: bool) -> None:
    assert is_multiple(value, divisor) is expected


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-27T10:00:00Z",
        "2026-01-27t10:00:00.123456789z",
        "1998-12-31T23:59:60Z",
        "2026-01-27T10:00:00-23:59",
    ],
)
def test_timestamps_keep_their_spelling(text: str) -> None:
    made = Timestamp(text)
    assert made.text == text and made.utcoffset() is not None
    assert pickle.loads(pickle.dumps(made)).text == text
    assert copy.deepcopy(made).text == text
    assert (made + datetime.timedelta(days=1)).text != text


def test_uuids_keep_their_case() -> None:
    text = "92AC3d31-3cbb-5518-9cc9-eaa1d1198639"
    assert str(Uuid(text)) == text and Uuid(text) == uuid.UUID(text)
    assert str(pickle.loads(pickle.dumps(Uuid(text)))) == text
    with pytest.raises(ValueError):
        Uuid("{" + text + "}")


def test_times_and_durations() -> None:
    assert Time("23:59:60Z").text == "23:59:60Z"
    assert Duration("P1Y2M3DT4H5M6S").parts == {
        "years": 1,
        "months": 2,
        "days": 3,
        "hours": 4,
        "minutes": 5,
        "seconds": 6,
    }


def test_formats_judge_as_the_official_suite_says() -> None:
    folder = SHARED / "json-schema" / "test-suite"
    files = sorted(folder.rglob("draft2020-12/optional/format/*.json"))
    if not files:
        pytest.skip(f"skipped: {SHARED} has no test suite")
    wrong = []
    judged = 0
    for path in files:
        for group in json.loads(path.read_text()):
            name = group["schema"].get("format")
            for case in group["tests"]:
                if name in FORMATS and isinstance(case["data"], str):
                    judged += 1
                    if FORMATS[name](case["data"]) != case["valid"]:
                        wrong.append((name, case["description"], case["data"]))
    assert judged > 300
    assert wrong == []
