"""Two trees of the same file names, generated into different namespaces, in one C++ program, one TypeScript
project and one Python process: each judges by its own schemas.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import engines

TREES = {"first::events": 1, "second::events": 10}  # namespace and the smallest count that it takes

PROGRAM = """
#include <cstdio>
#include <first/events/order.hpp>
#include <first/events/registry.hpp>
#include <second/events/order.hpp>
#include <second/events/registry.hpp>

int main() {
  const char* const text = R"({"count": 5, "kind": "a", "next": {"count": 50, "kind": "b"}})";
  const holy::Result<first::events::Order> order = holy::parse<first::events::Order>(text);
  const bool same = order && holy::to_json(*order) && first::events::find_schema("order.schema.json") != second::events::find_schema("order.schema.json");
  std::printf("%d %d %d\\n", same, holy::accepts<first::events::Order>(text), holy::accepts<second::events::Order>(text));
}
"""

CMAKE = """
cmake_minimum_required(VERSION 3.25)
project(two_trees LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_FLAGS "-O0 -Wall -Wextra -Wpedantic -Wconversion -Werror")
find_package(fmt REQUIRED)
find_package(simdjson REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(PCRE2 REQUIRED IMPORTED_TARGET libpcre2-8)
add_library(holyfields_runtime STATIC IMPORTED)
set_target_properties(holyfields_runtime PROPERTIES
  IMPORTED_LOCATION ${HOLYFIELDS_BUILD}/runtime/libholyfields_runtime.a
  INTERFACE_INCLUDE_DIRECTORIES ${HOLYFIELDS_SOURCE}/runtime
  INTERFACE_LINK_LIBRARIES "fmt::fmt;simdjson::simdjson;PkgConfig::PCRE2")
add_library(holyfields::runtime ALIAS holyfields_runtime)
file(GLOB_RECURSE sources ${WORK}/*/cpp/src/*.cpp)
add_executable(two_trees program.cpp ${sources})
foreach(tree first second)
  target_include_directories(two_trees PRIVATE ${WORK}/${tree}/cpp/include ${WORK}/${tree}/cpp/src)
endforeach()
target_link_libraries(two_trees PRIVATE holyfields_runtime)
"""

TYPESCRIPT = """
import { OrderSchema as First, type Order } from "./generated/first/order.js";
import { OrderSchema as Second } from "./generated/second/order.js";
const value: Order = { count: 5, kind: "a", next: { count: 50, kind: "b" } };
console.log(First.safeParse(value).success, Second.safeParse(value).success);
"""

PYTHON = """
import sys
sys.path[:0] = sys.argv[1:]
from first.events.order import Order as First
from second.events.order import Order as Second
from pydantic import ValidationError
text = '{"count": 5, "kind": "a", "next": {"count": 50, "kind": "b"}}'
First.model_validate_json(text)
try:
    Second.model_validate_json(text)
    print("both take it")
except ValidationError:
    print("each its own")
"""


def generate(work: Path) -> None:
    for namespace, smallest in TREES.items():
        folder = namespace.split("::")[0]
        schemas = work / f"{folder}_schemas"
        schemas.mkdir()
        schema = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "required": ["count"],
            "properties": {
                "count": {"type": "integer", "minimum": smallest},
                "kind": {"enum": ["a", "b"]},
                "next": {"$ref": "#"},
            },
        }
        (schemas / "order.schema.json").write_text(json.dumps(schema))
        engines.generate(schemas, work / folder, namespace)


def run_cpp(work: Path) -> str:
    (work / "program.cpp").write_text(PROGRAM)
    (work / "CMakeLists.txt").write_text(CMAKE)
    engines.run(
        [
            "cmake",
            "-S",
            work,
            "-B",
            work / "build",
            "-G",
            "Ninja",
            f"-DHOLYFIELDS_BUILD={engines.BUILD}",
            f"-DHOLYFIELDS_SOURCE={engines.SOURCE}",
            f"-DWORK={work}",
        ]
    )
    engines.run(["cmake", "--build", work / "build", "-j2"])
    return engines.run([work / "build" / "two_trees"]).stdout.strip()


def run_typescript(work: Path) -> str:
    both = work / "typescript"
    for tree in ("first", "second"):
        shutil.copytree(work / tree / "typescript", both / tree)
    (work / "program.ts").write_text(TYPESCRIPT)
    engines.run(
        [
            "node",
            engines.SOURCE / "tests" / "typescript" / "build.mjs",
            both,
            work / "compiled",
            work / "program.ts",
        ]
    )
    return engines.run(["node", work / "compiled" / "out" / "program.js"]).stdout.strip()


def run_python(work: Path) -> str:
    return engines.run(
        [engines.python(), "-c", PYTHON, work / "first" / "pydantic", work / "second" / "pydantic"]
    ).stdout.strip()


def main() -> int:
    work = engines.BUILD / "tests" / "two_trees"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    generate(work)
    expected = {run_cpp: "1 1 0", run_typescript: "true false", run_python: "each its own"}
    problems = [
        f"{judge.__name__}: {said} and not {wanted}"
        for judge, wanted in expected.items()
        if (said := judge(work)) != wanted
    ]
    print("\n".join(problems) or "two trees live in one program, in three languages")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
