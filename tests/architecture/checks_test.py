"""The checks of this folder fail where they should: each is given a small tree with one fault."""

from __future__ import annotations

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import dependencies
import emitted_text
import links
import recipes
import unit_tests
import vocabulary

TABLE = """
| Folder | What lives there | Knows | Libraries |
|---|---|---|---|
| `runtime/holy/text` | texts | - | - |
| `runtime/holy/json` | the reader | `runtime/holy/text` | simdjson in `read.cpp` |

| Library | Its headers begin with |
|---|---|
| simdjson | `simdjson` |
"""
SOUND = {
    "docs/dependencies.md": TABLE,
    "runtime/holy/text/utf8.hpp": "#pragma once\n",
    "runtime/holy/text/case.hpp": "#include <holy/text/utf8.hpp>\n",
    "runtime/holy/json/read.cpp": "#include <simdjson.h>\n#include <vector>\n#include <holy/text/utf8.hpp>\n",
}


class Checks(unittest.TestCase):
    def tree(self, files: dict[str, str]) -> pathlib.Path:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        source = pathlib.Path(folder.name)
        for path, text in files.items():
            (source / path).parent.mkdir(parents=True, exist_ok=True)
            (source / path).write_text(text)
        return source.resolve()

    def assert_fault(self, faults: list[str], words: str) -> None:
        self.assertEqual(len(faults), 1, faults)
        self.assertIn(words, faults[0])

    def test_a_sound_tree(self):
        self.assertEqual(dependencies.faults_of(self.tree(SOUND)), [])

    def test_an_include_that_the_table_does_not_allow(self):
        faults = dependencies.faults_of(
            self.tree({**SOUND, "runtime/holy/text/utf8.cpp": "#include <holy/json/read.hpp>\n"})
        )
        self.assert_fault(faults, "runtime/holy/text may not include runtime/holy/json/read.hpp")

    def test_a_header_that_is_not_there(self):
        faults = dependencies.faults_of(
            self.tree({**SOUND, "runtime/holy/json/write.cpp": "#include <holy/text/gone.hpp>\n"})
        )
        self.assert_fault(faults, "<holy/text/gone.hpp> is not there")

    def test_a_library_that_only_one_file_may_include(self):
        faults = dependencies.faults_of(
            self.tree({**SOUND, "runtime/holy/json/write.cpp": "  # include <simdjson.h>\n"})
        )
        self.assert_fault(faults, "<simdjson.h> of simdjson")

    def test_a_folder_without_a_row(self):
        faults = dependencies.faults_of(self.tree({**SOUND, "runtime/holy/types/date.cpp": ""}))
        self.assert_fault(faults, "its folder has no row")

    def test_a_row_without_a_folder(self):
        row = "| `runtime/holy/json` | the reader"
        table = TABLE.replace(row, "| `tools/gone` | nothing | - | - |\n" + row)
        self.assert_fault(
            dependencies.faults_of(self.tree({**SOUND, "docs/dependencies.md": table})), "does not exist"
        )

    def test_an_arrow_down_the_page(self):
        table = TABLE.replace("| texts | - |", "| texts | `runtime/holy/json` |")
        faults = dependencies.faults_of(self.tree({**SOUND, "docs/dependencies.md": table}))
        self.assert_fault(faults, "stands further down")

    def links(self, files: dict[str, str]) -> list[str]:
        return list(links.faults_of(self.tree({"README.md": "# Title\n", **files})))

    def test_links_that_lead_somewhere(self):
        files = {
            "docs/a.md": "[b](b.md#the-heading), [up](../README.md), `tools/<name>/main.cpp`\n",
            "docs/b.md": "# The heading\n\n[a](a.md)\n",
            "tools/x/main.cpp": "// As docs/a.md says; see main.cpp.\n",
        }
        self.assertEqual(self.links(files), [])

    def test_links_that_lead_nowhere(self):
        self.assert_fault(self.links({"tools/a.md": "[b](b.md)\n"}), "leads to nothing")
        self.assert_fault(self.links({"tools/a.md": "[up](../README.md#gone)\n"}), "no heading")
        self.assert_fault(self.links({"tools/a.md": "`tools/gone.py`\n"}), "tools/gone.py is not there")
        self.assert_fault(self.links({"docs/a.md": "alone\n"}), "no page links to it")

    def test_comments_that_cite_what_is_not_there(self):
        self.assert_fault(self.links({"tools/a.cpp": "int a;  // spec/decisions.md\n"}), "spec/decisions.md")
        self.assert_fault(self.links({"tools/a.py": '"""As design.md says."""\n'}), "design.md")
        self.assert_fault(self.links({"tools/CMakeLists.txt": "# See gone.cpp.\n"}), "gone.cpp")

    def test_a_readme_that_grows(self):
        self.assert_fault(self.links({"README.md": "a\n" * 151}), "151 lines")
        self.assert_fault(self.links({"README.md": "a" * 121 + "\n"}), "121 characters")

    RECIPE = """### Add a rule

Walked with `too_deep` in `tools`.

1. `tools/rules/NAME.cpp`: the rule.
2. `tools/rules.cpp`: its row.

Not stations: `tools/demo.sh` shows it.
"""
    RULE = {
        "CONTRIBUTING.md": RECIPE,
        "tools/rules/too_deep.cpp": "",
        "tools/rules.cpp": "too_deep,\n",
        "tools/demo.sh": "holyc --too_deep\n",
        "tools/other.cpp": "not_too_deep\n",
    }

    def recipes(self, **changed: str) -> list[str]:
        return recipes.faults_of(self.tree({**self.RULE, **changed}))

    def test_a_recipe_that_names_every_station(self):
        self.assertEqual(self.recipes(), [])

    def test_a_recipe_that_forgets_a_station(self):
        self.assert_fault(
            self.recipes(**{"tools/text.cpp": "case too_deep:\n"}), "tools/text.cpp has too_deep"
        )

    def test_a_recipe_that_names_what_is_no_station(self):
        self.assert_fault(
            self.recipes(**{"tools/rules.cpp": "none\n"}), "tools/rules.cpp does not have too_deep"
        )
        gone = self.RECIPE.replace("tools/rules.cpp", "tools/gone.cpp")
        self.assertIn("tools/gone.cpp is not there", "\n".join(self.recipes(**{"CONTRIBUTING.md": gone})))

    RULED_OUT = "\n\nNo source has one of these names:\n`utils`.\n"

    def vocabulary(self, page: str, **files: str) -> list[str]:
        sound = {"docs/vocabulary.md": page + self.RULED_OUT, "runtime/issue.hpp": "struct Issue {};\n"}
        return list(vocabulary.faults_of(self.tree({**sound, **files})))

    def test_words_and_their_carriers(self):
        sound = "| issue | what | `Issue` in `runtime/issue.hpp` |\n"
        self.assertEqual(self.vocabulary(sound), [])
        self.assert_fault(self.vocabulary("`Issues` in `runtime/issue.hpp`\n"), "does not say Issues")
        self.assert_fault(self.vocabulary("`Issue` in `runtime/gone.hpp`\n"), "is not there")
        self.assert_fault(self.vocabulary("no carrier\n"), "names no carrier")
        self.assert_fault(self.vocabulary(sound, **{"tools/utils.hpp": ""}), "no source is named utils")

    def unit_tests(self, path: str) -> list[str]:
        sources = {"runtime/holy/json/reader.cpp": "", "tests/unit/runtime/holy/json/reader_test.cpp": ""}
        return list(unit_tests.faults_of(self.tree({**sources, path: ""})))

    def test_unit_tests_beside_their_sources(self):
        self.assertEqual(self.unit_tests("tests/unit/runtime/holy/json/texts.hpp"), [])
        self.assert_fault(self.unit_tests("tests/unit/json/writer_test.cpp"), "no folder json")
        self.assert_fault(self.unit_tests("tests/unit/runtime/holy/json/writer.cpp"), "named *_test.cpp")

    def test_an_emitter_that_looks_into_its_own_text(self):
        for search in [
            'body.find("check,")',
            "text.contains('(')",
            'type->starts_with("Annotated[")',
            "text.find(word) != std::string::npos",
            'term == "true"',
        ]:
            code = f'// term == "false"\nconst bool uses = {search};\n'
            tree = self.tree({"codegen/emit/cpp/loops.cpp": code})
            self.assert_fault(emitted_text.faults_of(tree, []), "cpp/loops.cpp: looks into text")

    def test_an_emitter_that_looks_into_a_schema(self):
        allowed = [("cpp/loops.cpp", '== "uuid"', 1, "a format")]
        once = self.tree({"codegen/emit/cpp/loops.cpp": 'if (format == "uuid") return;\n'})
        self.assertEqual(emitted_text.faults_of(once, allowed), [])
        gone = self.tree({"codegen/emit/cpp/loops.cpp": "return;\n"})
        self.assert_fault(emitted_text.faults_of(gone, allowed), "stands there 0 times, not 1")


if __name__ == "__main__":
    unittest.main()
