"""JSON with exact numbers, for comparing what went in with what came out."""

from __future__ import annotations

import json
from decimal import Decimal


def _number(token: str) -> tuple[str, Decimal]:
    # A pair, since Python's True equals 1.
    return ("number", Decimal(token))


def _value(text: str):
    return json.loads(
        text, parse_float=_number, parse_int=_number, object_pairs_hook=lambda pairs: {"object": dict(pairs)}
    )


def equal(left: str, right: str) -> bool:
    """Whether two JSON texts are the same value: numbers by value, strings byte for byte, members in any
    order.
    """
    return _value(left) == _value(right)
