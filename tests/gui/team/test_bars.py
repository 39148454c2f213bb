"""Hours by sales model: names and figures never over each other."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.formatting.marks import ENGLISH
from ui.team.bars import ModelBars
from ui.theme.appearance import ThemeMode, apply_theme, current_theme

LARGE = (134_074.1 * 60, 156_259.3 * 60, 0.0)


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, ThemeMode.LIGHT, 2.0)
    yield
    apply_theme(qapp, ThemeMode.LIGHT, 1.0)


def test_a_line_a_model_where_there_is_room(qtbot: QtBot) -> None:
    bars = ModelBars(ENGLISH)
    qtbot.addWidget(bars)
    bars.show_minutes((60.0, 120.0, 0.0))
    assert bars.heightForWidth(320) == bars.sizeHint().height()
    assert bars.grab().height() > 0


@pytest.mark.usefixtures("large_text")
def test_figures_stand_below_the_names_where_one_line_is_too_short(qtbot: QtBot) -> None:
    bars = ModelBars(ENGLISH)
    qtbot.addWidget(bars)
    bars.show_minutes(LARGE)
    assert bars.heightForWidth(330) > bars.sizeHint().height()
    assert bars.heightForWidth(900) == bars.sizeHint().height()
    bars.resize(330, bars.heightForWidth(330))
    assert bars.grab().height() == bars.heightForWidth(330)
    assert current_theme().zoom == 2
