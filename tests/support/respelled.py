"""The same JSON, and almost the same, in spellings that a database may read as something else."""

from __future__ import annotations

import json
import re

TOKEN = re.compile(
    r"""(?P<name>"(?:[^"\\]|\\.)*")(?=\s*:) | "(?:[^"\\]|\\.)*" | (?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)""",
    re.VERBOSE,
)


def respelled(text: str) -> str:
    """An equal text: names of members written with escapes, numbers with zeros and an exponent."""
    return _rewritten(text, _escaped, lambda mantissa, exponent: f"{mantissa}{'0' * 20}E{exponent:+d}")


def shifted(text: str) -> str | None:
    """The text with each number a little further from 0, which a double does not tell; None where it has none."""
    changed = _rewritten(text, str, lambda mantissa, exponent: f"{mantissa}{'0' * 25}1e{exponent}")
    return changed if changed != text else None


def variants(text: str) -> list[str]:
    return [variant for variant in (respelled(text), shifted(text)) if variant is not None]


def _rewritten(text: str, of_name, of_number) -> str:
    def replacement(match: re.Match) -> str:
        if match["name"]:
            return of_name(match["name"])
        if match["number"]:
            mantissa, _, exponent = match["number"].lower().partition("e")
            return of_number(mantissa if "." in mantissa else mantissa + ".", int(exponent or 0))
        return match[0]

    return TOKEN.sub(replacement, text)


def _escaped(name: str) -> str:
    """Every other character as \\uXXXX, its digits now small, now capital."""
    units = ""
    for i, character in enumerate(json.loads(name)):
        encoded = character.encode("utf-16-be", "surrogatepass")
        digits = [encoded[j : j + 2].hex() for j in range(0, len(encoded), 2)]
        if i % 4 == 0:
            units += "".join("\\u" + each for each in digits)
        elif i % 4 == 2:
            units += "".join("\\u" + each.upper() for each in digits)
        else:
            units += json.dumps(character, ensure_ascii=False)[1:-1]
    return f'"{units}"'
