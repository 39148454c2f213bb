"""The partners page on a small plan."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from cpm_planner.model.ids import TierId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix
from tests.builders import a_cpm, a_partner, a_plan
from tests.gui.stand import OpenedTable, open_table, with_catalogue
from ui.partners.page import PartnersPage

Open = OpenedTable[PartnersPage]


def small_plan() -> Plan:
    """Give three partners, two of them with Ana, and two CPMs of a known role type."""
    partners = [
        a_partner("p1", name="Acme", tier=TierId("gold"), mix=ModelMix(sell_through=10_000), region="North"),
        a_partner("p2", name="Birch", mix=ModelMix(0, 4_000, 6_000), revenue_cents=1_250_000),
        a_partner("p3", name="Cedar", external_id="0003"),
    ]
    return with_catalogue(
        a_plan(
            partners=partners,
            cpms=[a_cpm("ana", "distribution-manager"), a_cpm("ben", "distribution-manager")],
            owners={"p1": "ana", "p2": "ana"},
        )
    )


@pytest.fixture
def open_page(qtbot: QtBot) -> Callable[[Plan], Open]:
    """Open pages on plans; they end with the test."""
    return lambda plan: open_table(qtbot, PartnersPage, plan)


@pytest.fixture
def opened(open_page: Callable[[Plan], Open]) -> Open:
    """Open the page on the small plan."""
    return open_page(small_plan())
