"""A table of forty partners, ten of each tier, on a window of the usual width."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.sample_rows import SampleRow, SampleTable
from ui.widgets.table.view import ValueTable


@pytest.fixture
def sample(qapp: QApplication) -> SampleTable:
    """Give forty rows and what was done to them."""
    assert qapp is not None
    return SampleTable(40)


@pytest.fixture
def table(sample: SampleTable, qtbot: QtBot) -> ValueTable[SampleRow]:
    """Show the rows."""
    made: ValueTable[SampleRow] = ValueTable(sample.model, "Partners")
    qtbot.addWidget(made)
    made.resize(1_100, 500)
    made.show()
    return made
