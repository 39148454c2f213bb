"""The tests themselves: each one runs, asserts, and waits for nothing."""

import ast
from collections.abc import Iterator

from tests.architecture.source import Module, assert_none, calls, imports_of, modules

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
WORDS_OF_JUDGEMENT = ("assert", "raises", "expect", "wait", "check")


def test_no_test_sleeps() -> None:
    ends = [name.rpartition(".")[2] for name in SLEEPS]
    assert_none(
        module.at(node, name)
        for module in modules("tests")
        for node, name in calls(module, *ends)
        if name in SLEEPS
    )


def test_no_test_is_left_out() -> None:
    assert_none(offence for module in modules("tests") for offence in _ways_out(module))


def test_unit_tests_need_no_qt() -> None:
    assert_none(imports_of(modules("tests/unit"), "PySide6", "ui"))


def test_every_test_asserts_something() -> None:
    assert_none(offence for module in modules("tests") for offence in _tests_without_judgement(module))


def _ways_out(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr in WAYS_OUT:
            name = ast.unparse(node)
            if name.startswith("pytest."):
                yield module.at(node, name)


def _tests_without_judgement(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not _judges(node):
            yield module.at(node, node.name)


def _judges(test: ast.FunctionDef) -> bool:
    """Tell whether a test asserts, itself or through a function whose name says that it does."""
    called = [ast.unparse(node.func) for node in ast.walk(test) if isinstance(node, ast.Call)]
    return any(isinstance(node, ast.Assert) for node in ast.walk(test)) or any(
        word in name for name in called for word in WORDS_OF_JUDGEMENT
    )
