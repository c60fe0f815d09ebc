"""Imports every module of generated Pydantic models; run by python -W error. Usage: import_models.py FOLDER"""

import importlib
import sys
from pathlib import Path

folder = Path(sys.argv[1])
sys.path.insert(0, str(folder))
count = failures = 0
for path in sorted(folder.rglob("*.py")):
    module = ".".join(path.relative_to(folder).with_suffix("").parts).removesuffix(".__init__")
    count += 1
    try:
        importlib.import_module(module)
    except BaseException as error:
        failures += 1
        print(f"{module}: {type(error).__name__}: {' '.join(str(error).split())}")
print(f"{count} modules")
sys.exit(1 if failures else 0)
