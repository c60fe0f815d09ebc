"""What tests compare with and what is checked in. HOLY_UPDATE=1 (./dev update) writes it anew instead."""

from __future__ import annotations

import os
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]


def updating() -> bool:
    return os.environ.get("HOLY_UPDATE") == "1"


def differs(path: Path, made: str) -> bool:
    """Whether a file holds another text than `made`; written, it does not."""
    if updating():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made)
    return not path.exists() or path.read_text() != made


def pages() -> list[Path]:
    return [SOURCE / "README.md", *sorted((SOURCE / "docs").rglob("*.md"))]


def block_differs(name: str, made: str) -> str | None:
    """What is wrong with the block of our pages that stands between <!-- NAME: begin --> and <!-- NAME: end
    -->.
    """
    begin, end = f"<!-- {name}: begin -->\n", f"\n<!-- {name}: end -->"
    holding = [page for page in pages() if begin in page.read_text()]
    if len(holding) != 1:
        return f"{len(holding)} pages have the block {begin.strip()}, where there should be one"
    before, rest = holding[0].read_text().split(begin)
    page = f"{before}{begin}{made}{end}{rest.split(end)[1]}"
    if differs(holding[0], page):
        place = holding[0].relative_to(SOURCE)
        return f'{place}: the block "{name}" is not what is made now; ./dev update docs writes it'
    return None
