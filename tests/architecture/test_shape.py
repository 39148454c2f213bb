"""The shape of the code: small modules, small functions, rooms that say what they are for."""

import ast
from pathlib import PurePosixPath

from tests.architecture.source import PRODUCT, ROOT, Module, modules

LONGEST_MODULE = 400
LONGEST_FUNCTION = 50
LONGEST_COMPOSITION_ROOT = 40
ROOMS_THAT_ONLY_GROW = {"utils", "util", "misc", "common", "helpers", "helper", "manager"}


def test_every_module_has_at_most_400_lines() -> None:
    sizes = {module.path: len(module.text.splitlines()) for module in modules(*PRODUCT, "tests")}
    assert [f"{path}: {lines} lines" for path, lines in sizes.items() if lines > LONGEST_MODULE] == []


def test_every_function_has_at_most_50_lines() -> None:
    assert [offence for module in modules(*PRODUCT, "tests") for offence in _long_functions(module)] == []


def test_the_composition_root_has_at_most_40_lines() -> None:
    assert len((ROOT / "main.py").read_text(encoding="utf-8").splitlines()) <= LONGEST_COMPOSITION_ROOT


def test_every_package_says_in_one_sentence_what_it_is_for() -> None:
    packages = {module.path: module for module in modules("cpm_planner", "ui") if _is_package(module)}
    assert packages
    assert [path for path, module in packages.items() if not _is_one_sentence(module)] == []


def test_every_folder_of_code_is_a_package() -> None:
    folders = {
        (ROOT / module.path).parent
        for module in modules("cpm_planner", "ui")
        if "versions" not in module.path
    }
    assert sorted(str(folder) for folder in folders if not (folder / "__init__.py").exists()) == []


def test_no_module_is_a_room_that_only_grows() -> None:
    names = {
        module.path: set(PurePosixPath(module.path).with_suffix("").parts)
        for module in modules(*PRODUCT, "tests")
    }
    assert [path for path, parts in names.items() if parts & ROOMS_THAT_ONLY_GROW] == []


def _long_functions(module: Module) -> list[str]:
    functions = [
        node for node in ast.walk(module.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    lengths = [(node, (node.end_lineno or node.lineno) - node.lineno + 1) for node in functions]
    return [
        module.at(node, f"{node.name} has {lines} lines")
        for node, lines in lengths
        if lines > LONGEST_FUNCTION
    ]


def _is_package(module: Module) -> bool:
    return module.path.endswith("/__init__.py")


def _is_one_sentence(module: Module) -> bool:
    text = " ".join((ast.get_docstring(module.tree) or "").split())
    return text.endswith(".") and ". " not in text
