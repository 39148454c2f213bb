"""The assumptions page on a plan with the default catalogue."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.model.month import Month
from cpm_planner.workload.catalogue import new_plan
from tests.builders import a_cpm
from tests.gui.partners.doubles import Surroundings, surroundings_of
from ui.assumptions.page import AssumptionsPage
from ui.assumptions.value_section import ValueSection
from ui.theme.appearance import ThemeMode, apply_theme


@dataclass
class Open(Surroundings):
    """A page with what stands around it."""

    page: AssumptionsPage


def cell(section: ValueSection, key: str, column_key: str) -> tuple[int, int]:
    """Give position and column of a shown cell."""
    ((top, _),) = section.values.runs_of([key])
    return top, [column.key for column in section.values.columns].index(column_key)


def text(section: ValueSection, key: str, column_key: str) -> str:
    """Give the text of a cell."""
    return section.values.text_at(*cell(section, key, column_key))


def type_into(section: ValueSection, key: str, column_key: str, typed: str) -> bool:
    """Put a text into a cell as the editor does."""
    return section.values.setData(section.values.index(*cell(section, key, column_key)), typed)


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication) -> Open:
    """Open the page on the default catalogue with one CPM."""
    apply_theme(qapp, ThemeMode.LIGHT)
    ana = a_cpm("ana", "distribution-manager")
    around = surroundings_of(replace(new_plan(Month(2026, 11)), cpms={ana.id: ana}))
    page = AssumptionsPage(around.context)
    page.resize(1_400, 800)
    qtbot.addWidget(page)
    page.show()
    return Open(around.context, around.keeper, around.prompts, around.navigator, page)
