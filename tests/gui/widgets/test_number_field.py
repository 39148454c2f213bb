"""Fields for numbers: what they show, what may be typed, and what the wheel leaves alone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.widgets.number_field import HundredthsField


@pytest.fixture
def field(qtbot: QtBot) -> HundredthsField:
    field = HundredthsField(100, 300, step=10, suffix=" models")
    qtbot.addWidget(field)
    field.setValue(180)
    return field


def test_hundredths_stand_there_as_what_they_are_of(field: HundredthsField) -> None:
    assert field.text() == "1.8 models"
    field.stepUp()
    assert (field.value(), field.text()) == (190, "1.9 models")
    field.setValue(200)
    assert field.text() == "2 models"


@pytest.mark.parametrize(
    ("typed", "value"), [("2.25", 225), ("2", 200), ("much", 180), ("9", 180), ("", 180)]
)
def test_a_number_typed_counts_when_it_is_one_within_the_bounds(
    field: HundredthsField, qtbot: QtBot, typed: str, value: int
) -> None:
    field.lineEdit().selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == value
    assert field.text().endswith(" models")
