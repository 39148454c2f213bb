"""Opening the window from the command line: a machine without Qt gets a sentence, a bug stays a bug."""

import importlib
from types import ModuleType

import pytest

from tests.integration.commands.conftest import Command


def failing_with(error: ImportError, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the window's modules fail to load."""
    real = importlib.import_module

    def load(name: str) -> ModuleType:
        if name.startswith("ui."):
            raise error
        return real(name)

    monkeypatch.setattr(importlib, "import_module", load)


@pytest.mark.parametrize("words", [(), ("plan.cpmplan",), ("screens", "plan.cpmplan", "out")])
@pytest.mark.parametrize("name", ["PySide6.QtWidgets", "shiboken6", None])
def test_without_qt_the_window_says_what_to_do(
    words: tuple[str, ...], name: str | None, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing_with(ImportError("libEGL.so.1: cannot open shared object file", name=name), monkeypatch)
    answer = command(*words)
    assert answer.code == 3
    assert "libEGL.so.1" in answer.err
    assert "README.md" in answer.err


def test_a_mistake_of_our_own_is_not_blamed_on_qt(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    failing_with(ImportError("cannot import name", name="cpm_planner.model.plan"), monkeypatch)
    with pytest.raises(ImportError, match="cannot import name"):
        command("plan.cpmplan")
