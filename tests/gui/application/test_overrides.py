"""Errors in what Qt calls are raised where they are reported, whatever raised them."""

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import ui
from ui.overrides import guard_overrides


class _Broken(QWidget):
    """Cannot be painted."""

    def __init__(self, figures: list[int]) -> None:
        super().__init__()
        self.figures = figures

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        super().paintEvent(event)
        self.figures.append(self.figures[7])


class _Asking(QDialog):
    """Counts how often it was accepted."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def accept(self) -> None:
        self.times += 1


def test_an_index_beyond_a_list_is_told_and_ends_nothing(qtbot: QtBot) -> None:
    assert ui.guard_overrides is guard_overrides
    broken = _Broken([])
    qtbot.addWidget(broken)
    with pytest.raises(IndexError, match="out of range"):
        broken.grab()
    broken.figures += range(8)
    broken.grab()
    assert broken.figures[-1] == 7


@pytest.mark.usefixtures("qapp")
def test_slots_get_as_many_arguments_as_they_take() -> None:
    asking, button = _Asking(), QPushButton()
    button.clicked.connect(asking.accept)
    button.click()
    assert asking.times == 1
