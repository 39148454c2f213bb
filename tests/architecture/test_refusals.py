"""What this code refuses to contain, because others paid for it."""

import ast
import re
from collections.abc import Iterator
from itertools import chain

import pytest

from tests.architecture.source import (
    PRODUCT,
    Module,
    assert_none,
    calls,
    imports_of,
    modules,
    tracked_texts,
)

HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
PLACE_ON_A_MACHINE = re.compile(r"(?<![\w.])/(?:work|home|root|Users)/\w")
TRANSLATES = re.compile(r"\b(?:tr|translate|to_translate)\(")
REGISTRY_ADDRESS = re.compile(r"https?://\S*(?:pypi|pythonhosted|npmjs|/simple\b)")


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("QUndoStack", "undo follows from the history of plans"),
        ("QUndoCommand", "undo follows from the history of plans"),
        ("QTableWidget", "a table shows values through a model"),
        ("QSortFilterProxyModel", "a table sorts and filters its own data"),
    ],
)
def test_the_window_does_without(name: str, instead: str) -> None:
    assert_none(f"{module.path}: {instead}" for module in modules("ui") if _has_word(module, name))


def test_texts_stand_where_they_are_collected_for_translation() -> None:
    found = map(_translated_in_f_strings, modules(*PRODUCT))
    assert_none(chain.from_iterable(found))


def test_only_the_command_line_prints() -> None:
    silent = [
        module
        for module in modules("main.py", "cpm_planner", "ui")
        if not _is_in(module, "cpm_planner/commands")
    ]
    assert_none(
        module.at(node, name) for module in silent for node, name in calls(module, "print") if name == "print"
    )


def test_colours_have_names_outside_the_theme() -> None:
    others = [module for module in modules("cpm_planner", "ui") if not _is_in(module, "ui/theme")]
    assert_none(offence for module in others for offence in _hex_colours(module))


def test_only_the_store_talks_to_the_database() -> None:
    others = [module for module in modules(*PRODUCT) if not _is_in(module, "cpm_planner/store")]
    assert_none(imports_of(others, "sqlalchemy", "alembic", "sqlite3"))


def test_nothing_imports_the_composition_root() -> None:
    assert_none(imports_of(modules("cpm_planner", "ui", "resources"), "main"))


def test_no_file_names_a_place_on_one_machine() -> None:
    assert_none(_lines_with(PLACE_ON_A_MACHINE))


def test_no_file_names_a_registry() -> None:
    assert_none(_lines_with(REGISTRY_ADDRESS))


def _is_in(module: Module, place: str) -> bool:
    return module.path.removesuffix(".py").startswith(place)


def _has_word(module: Module, word: str) -> bool:
    return re.search(rf"\b{word}\b", module.text) is not None


def _hex_colours(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree) if HEX_COLOUR.search(module.text) else ():
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and HEX_COLOUR.search(node.value):
            yield module.at(node, node.value)


def _lines_with(pattern: re.Pattern[str]) -> Iterator[str]:
    for path, text in tracked_texts():
        for number, line in enumerate(text.splitlines(), start=1):
            if pattern.search(line):
                yield f"{path}:{number}: {line.strip()[:80]}"


def _translated_in_f_strings(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree) if TRANSLATES.search(module.text) else ():
        for part in ast.walk(node) if isinstance(node, ast.JoinedStr) else ():
            if isinstance(part, ast.Call) and TRANSLATES.search(f"{ast.unparse(part.func)}("):
                yield module.at(part, "a text in an f-string is not collected: give it a line of its own")
