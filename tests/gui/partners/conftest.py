"""An open plan for the page: a real session, kept in memory, with prompts that answer as told."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.model.ids import TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix
from cpm_planner.workload.catalogue import new_plan
from tests.builders import a_cpm, a_partner, a_plan
from tests.gui.partners.doubles import Surroundings, surroundings_of
from ui.partners.page import PartnersPage
from ui.theme.appearance import ThemeMode, apply_theme


@dataclass
class Open(Surroundings):
    """A page with what stands around it."""

    page: PartnersPage

    def cell(self, key: str, column_key: str) -> tuple[int, int]:
        """Give position and column of a shown cell."""
        ((top, _),) = self.page.values.runs_of([key])
        return top, [column.key for column in self.page.values.columns].index(column_key)

    def text(self, key: str, column_key: str) -> str:
        return self.page.values.text_at(*self.cell(key, column_key))

    def type_into(self, key: str, column_key: str, text: str) -> bool:
        """Put a text into a cell as the editor does."""
        return self.page.values.setData(self.page.values.index(*self.cell(key, column_key)), text)

    def select(self, *keys: str) -> None:
        """Select partners and let the page show it."""
        self.page.table.select_ids(keys)
        QApplication.processEvents()


def small_plan() -> Plan:
    """Give three partners, two of them with Ana, and two CPMs of a known role type."""
    partners = [
        a_partner("p1", name="Acme", tier=TierId("gold"), mix=ModelMix(sell_through=10_000), region="North"),
        a_partner("p2", name="Birch", mix=ModelMix(0, 4_000, 6_000), revenue_cents=1_250_000),
        a_partner("p3", name="Cedar", external_id="0003"),
    ]
    start = new_plan(Month(2026, 11))
    people = a_plan(
        partners=partners,
        cpms=[a_cpm("ana", "distribution-manager"), a_cpm("ben", "distribution-manager")],
        owners={"p1": "ana", "p2": "ana"},
    )
    kept: dict[str, Any] = {name: getattr(people, name) for name in ("partners", "cpms", "assignments")}
    return Plan(
        start.assumptions, tiers=start.tiers, activities=start.activities, role_types=start.role_types, **kept
    )


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


@pytest.fixture
def open_page(qtbot: QtBot) -> Callable[[Plan], Open]:
    """Open pages on plans; they end with the test."""

    def opened(plan: Plan) -> Open:
        around = surroundings_of(plan)
        page = PartnersPage(around.context)
        page.resize(1_400, 800)
        qtbot.addWidget(page)
        page.show()
        return Open(around.context, around.keeper, around.prompts, around.navigator, page)

    return opened


@pytest.fixture
def opened(open_page: Callable[[Plan], Open]) -> Open:
    """Open the page on the small plan."""
    return open_page(small_plan())
