"""The shape of the code: small modules, small functions, rooms that say what they are for."""

import ast
from collections.abc import Iterator
from pathlib import PurePosixPath

from tests.architecture.source import PRODUCT, ROOT, Module, assert_none, modules

EVERYTHING = (*PRODUCT, "tests")
LONGEST_MODULE = 400
LONGEST_FUNCTION = 50
LONGEST_COMPOSITION_ROOT = 40
ROOMS_THAT_ONLY_GROW = {"utils", "util", "misc", "common", "helpers", "helper", "manager"}


def test_every_module_has_at_most_400_lines() -> None:
    sizes = [(module.path, len(module.text.splitlines())) for module in modules(*EVERYTHING)]
    assert_none(f"{path}:1: {lines} lines" for path, lines in sizes if lines > LONGEST_MODULE)


def test_every_function_has_at_most_50_lines() -> None:
    assert_none(offence for module in modules(*EVERYTHING) for offence in _long_functions(module))


def test_the_composition_root_has_at_most_40_lines() -> None:
    assert len((ROOT / "main.py").read_text(encoding="utf-8").splitlines()) <= LONGEST_COMPOSITION_ROOT


def test_every_package_says_in_one_sentence_what_it_is_for() -> None:
    packages = [module for module in modules("cpm_planner", "ui") if module.path.endswith("/__init__.py")]
    assert packages
    assert_none(module.path for module in packages if not _is_one_sentence(ast.get_docstring(module.tree)))


def test_every_folder_of_code_is_a_package() -> None:
    folders = {PurePosixPath(module.path).parent for module in modules("cpm_planner", "ui")}
    loaded_by_path = {PurePosixPath("cpm_planner/store/migrations/versions")}
    assert_none(str(path) for path in folders - loaded_by_path if not (ROOT / path / "__init__.py").exists())


def test_no_module_is_a_room_that_only_grows() -> None:
    paths = [PurePosixPath(module.path) for module in modules(*EVERYTHING)]
    assert_none(str(path) for path in paths if {*path.parts, path.stem} & ROOMS_THAT_ONLY_GROW)


def _long_functions(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield module.at(node, f"{node.name} has {lines} lines")


def _is_one_sentence(docstring: str | None) -> bool:
    text = " ".join((docstring or "").split())
    return text.endswith(".") and ". " not in text
