"""What the targets say they do not enforce, and whether that explains a verdict."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import unquote

FOLDERS = {
    "cpp": "cpp",
    "typescript": "typescript",
    "pydantic": "pydantic",
    "sqlite": "sql",
    "postgresql": "sql",
}
DIALECT_OF = {"sqlite": "SQLite: ", "postgresql": "PostgreSQL: "}


class Manifest:
    """The manifest of one engine's target, and which of its entries have been seen to matter."""

    def __init__(self, engine: str, generated: Path):
        path = generated / FOLDERS[engine] / "manifest.json"
        prefix = DIALECT_OF.get(engine, "")
        entries = json.loads(path.read_text())["unenforced"] if path.exists() else []
        self.entries = [entry for entry in entries if entry["reason"].startswith(prefix)]
        self.observed: set[int] = set()

    def explains(self, location: str, keyword: str) -> bool:
        """Whether an entry speaks of that keyword of that subschema (or of one that contains it)."""
        location = unquote(location)
        for i, entry in enumerate(self.entries):
            place = unquote(entry["schema"])
            if entry["keyword"] == keyword and (location == place or location.startswith(place + "/")):
                self.observed.add(i)
                return True
        return False

    def explains_issue(self, issue: dict) -> bool:
        """Whether an entry speaks of the keyword that refused, or of those that made every branch of a union
        fail.
        """
        location, _, keyword = issue["absolute_keyword_location"].rpartition("/")
        if self.explains(location.removesuffix("#"), keyword):
            return True
        return bool(issue["causes"]) and all(self.explains_issue(cause) for cause in issue["causes"])

    def speaks_of(self, uris: list[str]) -> bool:
        """Whether any entry is about a subschema of one of these resources (or below one of these paths)."""
        return any(
            entry["schema"].startswith(uri) or (uri.startswith("/") and uri in entry["schema"])
            for entry in self.entries
            for uri in uris
        )

    def pairs(self) -> set[tuple[str, str]]:
        return {(entry["keyword"], entry["reason"]) for entry in self.entries}

    def unobserved_pairs(self) -> set[tuple[str, str]]:
        seen = {(self.entries[i]["keyword"], self.entries[i]["reason"]) for i in self.observed}
        return self.pairs() - seen
