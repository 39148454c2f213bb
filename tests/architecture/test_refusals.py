"""What this code refuses to contain, because others paid for it."""

import ast
import re

import pytest

from tests.architecture.source import PRODUCT, Module, calls, imports, modules, tracked_texts

HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
PLACE_ON_A_MACHINE = re.compile(r"(?<![\w.])/(?:work|home|root|Users)/\w")
REGISTRY_ADDRESS = re.compile(r"https?://\S*(?:pypi|pythonhosted|npmjs|/simple\b)")


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("QUndoStack", "undo follows from the history of plans"),
        ("QUndoCommand", "undo follows from the history of plans"),
        ("QTableWidget", "tables show values through a model"),
        ("QSortFilterProxyModel", "tables sort and filter their own data"),
    ],
)
def test_the_window_does_without(name: str, instead: str) -> None:
    assert [
        f"{module.path}: {instead}" for module in modules("ui") if re.search(rf"\b{name}\b", module.text)
    ] == []


def test_only_the_command_line_prints() -> None:
    silent = [
        module
        for module in modules(*PRODUCT)
        if not module.path.startswith(("cpm_planner/commands", "resources"))
    ]
    assert _called(silent, "print") == []


def test_colours_have_names_outside_the_theme() -> None:
    coloured = [module for module in modules("cpm_planner", "ui") if not module.path.startswith("ui/theme")]
    assert [offence for module in coloured for offence in _hex_colours(module)] == []


def test_only_the_store_talks_to_the_database() -> None:
    others = [module for module in modules(*PRODUCT) if not module.path.startswith("cpm_planner/store")]
    assert _imported(others, "sqlalchemy", "alembic", "sqlite3") == []


def test_nothing_imports_the_composition_root() -> None:
    assert _imported(list(modules("cpm_planner", "ui", "resources")), "main") == []


def test_no_file_names_a_place_on_one_machine() -> None:
    assert [
        offence for path, text in tracked_texts() for offence in _matches(path, text, PLACE_ON_A_MACHINE)
    ] == []


def test_no_file_names_a_registry() -> None:
    assert [
        offence for path, text in tracked_texts() for offence in _matches(path, text, REGISTRY_ADDRESS)
    ] == []


def _called(where: list[Module], *names: str) -> list[str]:
    return [module.at(node, name) for module in where for node, name in calls(module) if name in names]


def _imported(where: list[Module], *packages: str) -> list[str]:
    found = [(module, node, name) for module in where for node, name in imports(module)]
    return [module.at(node, name) for module, node, name in found if name.split(".")[0] in packages]


def _hex_colours(module: Module) -> list[str]:
    strings = [
        node
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return [module.at(node, node.value) for node in strings if HEX_COLOUR.search(node.value)]


def _matches(path: str, text: str, pattern: re.Pattern[str]) -> list[str]:
    lines = enumerate(text.splitlines(), start=1)
    return [f"{path}:{number}: {line.strip()[:80]}" for number, line in lines if pattern.search(line)]
