"""The team page on a small plan."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.catalogue import new_plan
from tests.builders import a_cpm, a_partner
from tests.gui.partners.doubles import Surroundings, surroundings_of
from ui.team.page import TeamPage
from ui.theme.appearance import ThemeMode, apply_theme


@dataclass
class Open(Surroundings):
    """A page with what stands around it."""

    page: TeamPage

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
        """Select seats and let the page show it."""
        self.page.table.select_ids(keys)
        QApplication.processEvents()


def small_plan() -> Plan:
    """Give Ana and Ben, who distribute, and Cleo's open seat; Ben has a part of Ana's hybrid."""
    cpms = [
        a_cpm("ana", "distribution-manager", position_id="P-1"),
        a_cpm("ben", "distribution-manager"),
        a_cpm("cleo", "co-sell-manager", status=SeatStatus.OPEN),
    ]
    gold = TierId("gold")
    partners = [
        a_partner("p1", name="Acme", tier=gold, mix=ModelMix(sell_through=10_000)),
        a_partner("p2", name="Birch", tier=gold, mix=ModelMix(0, 5_000, 5_000)),
    ]
    return replace(
        new_plan(Month(2026, 11)),
        cpms={cpm.id: cpm for cpm in cpms},
        partners={partner.id: partner for partner in partners},
        assignments={
            PartnerId("p1"): Assignment(CpmId("ana")),
            PartnerId("p2"): Assignment(CpmId("ana"), {SalesModel.SELL_WITH: CpmId("ben")}),
        },
    )


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


@pytest.fixture
def open_page(qtbot: QtBot) -> Callable[[Plan], Open]:
    """Open pages on plans; they end with the test."""

    def opened(plan: Plan) -> Open:
        around = surroundings_of(plan)
        page = TeamPage(around.context)
        page.resize(1_400, 800)
        qtbot.addWidget(page)
        page.show()
        return Open(around.context, around.keeper, around.prompts, around.navigator, page)

    return opened


@pytest.fixture
def opened(open_page: Callable[[Plan], Open]) -> Open:
    """Open the page on the small plan."""
    return open_page(small_plan())
