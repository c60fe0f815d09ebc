"""The package under test: HOLY_PYDANTIC, or generated/pydantic of this tree."""

from __future__ import annotations

import os
import pathlib
import sys

SOURCE = pathlib.Path(__file__).resolve().parents[2]
PACKAGE = pathlib.Path(os.environ.get("HOLY_PYDANTIC", SOURCE / "generated" / "pydantic")).resolve()
SHARED = pathlib.Path(os.environ.get("HOLY_SHARED", SOURCE.parent / "shared"))
CATALOGUE = SOURCE / "tests" / "catalogue"

sys.path[:0] = [str(PACKAGE), str(pathlib.Path(__file__).resolve().parent)]
