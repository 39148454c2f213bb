"""The tests themselves: each one runs, asserts, and waits for nothing."""

import ast

from tests.architecture.source import Module, calls, imports, modules

SLEEPS = (
    "time.sleep",
    "sleep",
    "qtbot.wait",
    "QTest.qWait",
    "QTest.qSleep",
    "QThread.sleep",
    "QThread.msleep",
)
WAYS_OUT = ("skip", "skipif", "xfail", "importorskip")
WAYS_TO_ASSERT = ("assert", "raises", "expect", "wait", "match", "check", "fail")


def test_no_test_sleeps() -> None:
    assert [
        module.at(node, name) for module in modules("tests") for node, name in calls(module) if name in SLEEPS
    ] == []


def test_no_test_is_left_out() -> None:
    assert [offence for module in modules("tests") for offence in _ways_out(module)] == []


def test_unit_tests_need_no_qt() -> None:
    found = [(module, node, name) for module in modules("tests/unit") for node, name in imports(module)]
    assert [
        module.at(node, name) for module, node, name in found if name.split(".")[0] in {"PySide6", "ui"}
    ] == []


def test_every_test_asserts_something() -> None:
    assert [offence for module in modules("tests") for offence in _tests_without_assertion(module)] == []


def _ways_out(module: Module) -> list[str]:
    names = [
        node for node in ast.walk(module.tree) if isinstance(node, ast.Attribute) and node.attr in WAYS_OUT
    ]
    return [module.at(node, ast.unparse(node)) for node in names if ast.unparse(node).startswith("pytest.")]


def _tests_without_assertion(module: Module) -> list[str]:
    functions = [node for node in ast.walk(module.tree) if isinstance(node, ast.FunctionDef)]
    tests = [node for node in functions if node.name.startswith("test_")]
    return [module.at(node, node.name) for node in tests if not _asserts(node)]


def _asserts(test: ast.FunctionDef) -> bool:
    """Tell whether a test asserts, itself or through a function whose name says that it does."""
    called = [ast.unparse(node.func) for node in ast.walk(test) if isinstance(node, ast.Call)]
    return any(isinstance(node, ast.Assert) for node in ast.walk(test)) or any(
        word in name for name in called for word in WAYS_TO_ASSERT
    )
