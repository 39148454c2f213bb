"""The team page on a small plan."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.catalogue import new_plan
from tests.builders import a_cpm, a_partner
from tests.gui.stand import OpenedTable, open_table
from ui.team.page import TeamPage

Open = OpenedTable[TeamPage]


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


@pytest.fixture
def open_page(qtbot: QtBot) -> Callable[[Plan], Open]:
    """Open pages on plans; they end with the test."""
    return lambda plan: open_table(qtbot, TeamPage, plan)


@pytest.fixture
def opened(open_page: Callable[[Plan], Open]) -> Open:
    """Open the page on the small plan."""
    return open_page(small_plan())
