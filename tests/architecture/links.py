"""Holds what our texts point at: a link or a path that leads to nothing fails.

Usage: links.py SOURCE_DIR. Looked at are
- the links of every .md file, with the heading behind '#', and the paths in backticks there;
- the paths of the project, and the names of documents and sources, that comments of sources cite;
- the pages of docs/: each is linked from another one;
- the README: at most 150 lines of at most 120 characters.
Exits with 1 and a line for each fault.
"""

from __future__ import annotations

import ast
import fnmatch
import pathlib
import re
import sys
from collections.abc import Iterator

import tree

MOST_LINES, MOST_COLUMNS = 150, 120

# What a comment begins with, by suffix; a name without suffix is a script.
SLASHES = {".hpp", ".cpp", ".h", ".ts", ".mjs", ".in", ".js"}
HASHES = {".py", ".cmake", ".txt", ".sh", ".yml", ".yaml", ".toml", ""}
COMMENT_OF_LINE = re.compile(r"(?<![:\w])//(.*)$")
HASH = re.compile(r"(?:^|\s)#(?!include|define|pragma|!)(.*)$")

TOPS = "runtime|codegen|tools|tests|templates|schemas|generated|docs|examples|spec|\\.github|\\.ci"
PATH = re.compile(rf"(?<![\w./$<>-])(?:{TOPS})/[\w./*<>{{}},$-]*[\w*>}}]")
NAME = re.compile(r"(?<![\w./*>}$-])[\w-]+\.(?:md|[ch]pp|py|mjs|cmake)\b(?!#|\.\w)")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"`[^`\n]*`")

# Written by builds, tests and the user, so in no clone.
MADE = ("tests/typescript/node_modules", "tests/cases/generated", "docs/results/soak.md")


class Tree:
    def __init__(self, source: pathlib.Path):
        self.source = source
        self.files = sorted(tree.files_of(source))
        folders = {parent.as_posix() for file in self.files for parent in pathlib.PurePath(file).parents}
        self.known = {*self.files, *folders}
        self.names = {pathlib.PurePath(file).name for file in self.files}

    def has(self, path: str) -> bool:
        """Whether a path is there; `*`, `<name>`, `{name}` and NAME stand for anything, {a,b} for either."""
        path = path.rstrip("/")
        if path in self.known or path.startswith(MADE):
            return True
        either = re.search(r"\{([^{}]*,[^{}]*)\}", path)
        if either:
            return all(self.has(path.replace(either[0], one, 1)) for one in either[1].split(","))
        pattern = re.sub(r"<[^>]*>|\{[^}]*\}|\b[A-Z][A-Z_]+\b(?=[./]|$)|\$\w+\$?|\.\.\.", "*", path)
        return "*" in pattern and bool(fnmatch.filter(self.known, pattern))


def slug(heading: str) -> str:
    """The anchor of a heading as code hosts make it."""
    return re.sub(r"[^\w\- ]", "", heading.replace("`", "").lower()).strip().replace(" ", "-")


def anchors_of(text: str) -> set[str]:
    return {slug(heading) for heading in re.findall(r"^#+ (.*)$", FENCE.sub("", text), re.MULTILINE)}


def faults_of_document(all_files: Tree, path: str, text: str) -> Iterator[str]:
    here = pathlib.PurePosixPath(path).parent
    prose = FENCE.sub("", text)
    for link in LINK.findall(CODE.sub("", prose)):
        if re.match(r"[a-z]+:", link):
            continue
        file, _, anchor = link.partition("#")
        target = (all_files.source / here / file).resolve() if file else all_files.source / path
        if not target.exists():
            yield f"{path}: the link {link} leads to nothing"
        elif (
            anchor and target.suffix == ".md" and anchor not in anchors_of(target.read_text(encoding="utf-8"))
        ):
            yield f"{path}: {file or 'the page'} has no heading for #{anchor}"
    for code in CODE.findall(prose):
        for cited in PATH.findall(code):
            if not all_files.has(cited) and not (all_files.source / here / cited).exists():
                yield f"{path}: {cited} is not there"


def docstrings_of(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            yield ast.get_docstring(node) or ""


def faults_of_pages(all_files: Tree) -> Iterator[str]:
    linked = set()
    for path in all_files.files:
        if path.endswith(".md"):
            here = (all_files.source / path).parent
            links = LINK.findall((all_files.source / path).read_text(encoding="utf-8"))
            linked |= {(here / link.partition("#")[0]).resolve() for link in links}
    for path in all_files.files:
        if (
            path.startswith("docs/")
            and path not in MADE
            and (all_files.source / path).resolve() not in linked
        ):
            yield f"{path}: no page links to it"


def comments_of(path: str, text: str) -> Iterator[str]:
    suffix = pathlib.PurePath(path).suffix
    if suffix == ".py":
        yield from docstrings_of(text)
    for line in text.splitlines():
        pattern = COMMENT_OF_LINE if suffix in SLASHES else HASH
        match = pattern.search(line)
        if match:
            yield match[1]


def faults_of_source(all_files: Tree, path: str, text: str) -> Iterator[str]:
    for comment in comments_of(path, text):
        for cited in PATH.findall(comment):
            if not all_files.has(cited):
                yield f"{path}: {cited}, which a comment cites, is not there"
        for name in NAME.findall(PATH.sub("", comment)):
            if name not in all_files.names:
                yield f"{path}: {name}, which a comment cites, is not there"


def faults_of_readme(text: str) -> Iterator[str]:
    lines = text.splitlines()
    if len(lines) > MOST_LINES:
        yield f"README.md has {len(lines)} lines; at most {MOST_LINES}: put it into docs/ and link it"
    for number, line in enumerate(lines, 1):
        if len(line) > MOST_COLUMNS:
            yield f"README.md:{number} has {len(line)} characters; at most {MOST_COLUMNS}"


def is_ours(path: str) -> bool:
    """Data of tests and of the specification, and what is generated, says what it says."""
    top = path.split("/")[0]
    return (
        top not in ("generated", "schemas", "LICENSE")
        and "/metaschemas/" not in path
        and "/expected/" not in path
    )


def faults_of(source: pathlib.Path) -> Iterator[str]:
    all_files = Tree(source)
    for path in filter(is_ours, all_files.files):
        suffix = pathlib.PurePath(path).suffix
        if suffix == ".md":
            yield from faults_of_document(all_files, path, (source / path).read_text(encoding="utf-8"))
        elif suffix in SLASHES | HASHES and (suffix or path in ("dev", ".ci/run")):
            yield from faults_of_source(
                all_files, path, (source / path).read_text(encoding="utf-8", errors="replace")
            )
    yield from faults_of_pages(all_files)
    yield from faults_of_readme((source / "README.md").read_text(encoding="utf-8"))


def main() -> int:
    found = list(faults_of(pathlib.Path(sys.argv[1]).resolve()))
    print("\n".join(found) or "every link and every cited path leads somewhere")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
