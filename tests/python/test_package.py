"""The generated package as a whole: it imports, it builds, it holds the catalogue's facts."""

from __future__ import annotations

import importlib
import json
import pathlib

import pytest
from conftest import CATALOGUE, PACKAGE, SHARED, SOURCE
from events import _json as exact
from events import _support as support
from events import registry
from pydantic import BaseModel, ValidationError

MODULES = sorted(
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")
    for path in PACKAGE.rglob("*.py")
)
EXAMPLES = [
    pytest.param(entry, example, id=f"{entry.path}-{number}")
    for entry in registry.ENTRIES
    if isinstance(entry.schema, dict)
    for number, example in enumerate(entry.schema.get("examples", []))
]


def instances(folder: str) -> list:
    paths = sorted((CATALOGUE / folder).rglob("*.json"))
    return [pytest.param(path, id=f"{path.parent.name}/{path.stem}") for path in paths]


def comes_back(model: type[BaseModel], text: str) -> None:
    value = support.parse(model, text)
    sent = exact.key_of(exact.loads(text))
    assert exact.key_of(exact.loads(support.to_json(value))) == sent
    assert exact.key_of(value.model_dump(mode="json", by_alias=True, exclude_unset=True)) == sent
    assert exact.key_of(exact.loads(value.model_dump_json(by_alias=True, exclude_unset=True))) == sent


@pytest.mark.parametrize("name", MODULES)
def test_every_module_imports_and_every_model_builds(name: str) -> None:
    module = importlib.import_module(name)
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, BaseModel) and value.__module__ == name:
            value.model_rebuild()
            assert value.__pydantic_complete__


@pytest.mark.parametrize(("entry", "example"), EXAMPLES)
def test_examples_come_back_as_they_were(entry: registry.Entry, example: object) -> None:
    comes_back(entry.model, json.dumps(example))


@pytest.mark.parametrize("path", instances("payloads"))
def test_printed_payloads_come_back_as_they_were(path: pathlib.Path) -> None:
    comes_back(registry.model_of(path.parent.name), path.read_text())


@pytest.mark.parametrize("path", instances("rejected"))
def test_mistakes_are_refused(path: pathlib.Path) -> None:
    with pytest.raises(ValidationError):
        support.parse(registry.model_of(path.parent.name), path.read_text())


def test_mocks_come_back_as_they_were() -> None:
    mocks = sorted((SHARED / "spec" / "catalogue" / "mocks").glob("*Mock.json"))
    if not mocks:
        pytest.skip(f"skipped: {SHARED} has no mocks")
    # AgentThreadErrorMock.json is a payload of agent.thread.error.v1.
    types = {
        entry.event_type.removesuffix(".v1").replace(".", ""): entry
        for entry in registry.ENTRIES
        if entry.event_type
    }
    for path in mocks:
        entry = types[path.stem.removesuffix("Mock").lower()]
        comes_back(entry.model, path.read_text())


def test_the_schema_text_is_the_file() -> None:
    for entry in registry.ENTRIES:
        assert entry.schema_text == (SOURCE / "schemas" / entry.path).read_text()
