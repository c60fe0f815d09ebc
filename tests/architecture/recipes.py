"""Walks the recipes of CONTRIBUTING.md: a recipe that forgets a station, or names one that is none, fails.

Usage: recipes.py SOURCE_DIR. A recipe is a section with a line such as

    Walked with `minLength`, `min_length` in `codegen`, `runtime`.

and numbered stations that begin with paths in backticks; NAME in a path is the first of those words, a path
that ends with '/' all that is below it. The files below the folders named that have one of the words, in
their path or as a whole word in their text, must be exactly the stations, but for those of a line "Not
stations: `path` ...". Every path must be there. Exits with 1 and a line for each fault.
"""

from __future__ import annotations

import dataclasses
import pathlib
import re
import sys
from collections.abc import Iterator

import tree

PAGE = "CONTRIBUTING.md"
WALKED = re.compile(r"^Walked with (.*?) in (.*?)\.$", re.MULTILINE | re.DOTALL)
NAMES = re.compile(r"`([^`]+)`")
STATION = re.compile(r"^\d+\. (.*(?:\n   .*)*)", re.MULTILINE)
PATHS = re.compile(r"^(?:`[^`]+`(?:, | and )?)+")


@dataclasses.dataclass
class Recipe:
    title: str
    words: list[str]
    folders: list[str]
    stations: list[str]
    others: list[str]  # files that have a word and are no stations


def recipes_in(text: str) -> Iterator[Recipe]:
    for section in re.split(r"^### ", text, flags=re.MULTILINE)[1:]:
        title = section.splitlines()[0]
        walked = WALKED.search(section)
        if not walked:
            continue
        words = NAMES.findall(walked[1])
        stations = []
        for station in STATION.findall(section):
            paths = PATHS.match(station)
            stations += NAMES.findall(paths[0]) if paths else []
        others = re.search(r"^Not stations: (.*?)(?:\n\n|\Z)", section, re.MULTILINE | re.DOTALL)
        stations = [path.replace("NAME", words[0]) for path in stations]
        yield Recipe(
            title, words, NAMES.findall(walked[2]), stations, NAMES.findall(others[1]) if others else []
        )


def mentions(source: pathlib.Path, path: str, words: list[str]) -> bool:
    pattern = "|".join(rf"(?<!\w)(?<!\w-){re.escape(word)}(?![\w-])" for word in words)
    if any(word in path for word in words):
        return True
    try:
        return re.search(pattern, (source / path).read_text(encoding="utf-8")) is not None
    except UnicodeDecodeError:
        return False


def covers(named: str, path: str) -> bool:
    return path.startswith(named) if named.endswith("/") else path == named


def faults_of_recipe(source: pathlib.Path, files: list[str], recipe: Recipe) -> Iterator[str]:
    where = f"{PAGE}, '{recipe.title}'"
    if not recipe.stations:
        yield f"{where}: it has no stations"
    for named in recipe.stations + recipe.others:
        if not any(covers(named, path) for path in files):
            yield f"{where}: {named} is not there"
    looked_at = [
        path for path in files if any(path.startswith(folder.rstrip("/") + "/") for folder in recipe.folders)
    ]
    found = [path for path in looked_at if mentions(source, path, recipe.words)]
    if not found:
        yield f"{where}: nothing has {', '.join(recipe.words)}"
    for path in found:
        if not any(covers(named, path) for named in recipe.stations + recipe.others):
            yield f"{where}: {path} has {' or '.join(recipe.words)}, and is no station"
    for named in recipe.stations + recipe.others:
        if any(covers(named, path) for path in looked_at) and not any(covers(named, path) for path in found):
            yield f"{where}: {named} does not have {' or '.join(recipe.words)}"


def faults_of(source: pathlib.Path) -> list[str]:
    files = list(tree.files_of(source))
    recipes = list(recipes_in((source / PAGE).read_text(encoding="utf-8")))
    found = [] if recipes else [f"{PAGE} has no recipe"]
    for recipe in recipes:
        found += faults_of_recipe(source, files, recipe)
    return found


def main() -> int:
    found = faults_of(pathlib.Path(sys.argv[1]).resolve())
    print("\n".join(found) or "every recipe names exactly the files that its sample goes through")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
