"""The tab for the smallest team: ask, see who is needed and who there is, go to partners left out."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.balance.studies.team_layout import Sought, TeamRequest
from cpm_planner.edit.partners import change_partners
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from tests.gui.application.stand_ins import Scene, a_lopsided_plan, a_scene
from tests.gui.balance.sample_study import headlines
from ui.balance.studies.team_panel import TeamPanel
from ui.page_context import TabOf
from ui.theme.appearance import ThemeMode, apply_theme

Shown = tuple[TeamPanel, Scene]


def opened(qtbot: QtBot, plan: Plan) -> Shown:
    scene = a_scene(plan)
    panel = TeamPanel(scene.context)
    qtbot.addWidget(panel)
    panel.show()
    return panel, scene


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    """Look at a team of two whose partners take less than two seats."""
    apply_theme(qapp, ThemeMode.LIGHT)
    return opened(qtbot, a_lopsided_plan())


def cells(panel: TeamPanel, row: int = 0) -> dict[str, str]:
    values = panel.values
    return {column.key: values.text_at(row, place) for place, column in enumerate(values.columns)}


def test_seats_needed_stand_beside_those_there_are(shown: Shown) -> None:
    panel, _ = shown
    panel.start()
    row = cells(panel)
    assert (row["now"], row["needed"], row["fte-now"], row["fte-needed"]) == ("2", "2", "2", "2")
    assert (row["region"], row["difference"], row["partners"]) == ("Everywhere", "as now", "6")
    assert panel.verdict.accessibleName().startswith("2 CPMs full time can carry every partner")
    assert "Proved" in panel.detail.text()
    assert set(headlines(panel.values)) == {"fte-needed", "difference", "load"}
    assert not panel.left_out.isVisible()


def test_the_answer_says_what_it_assumes_and_leads_to_hiring(shown: Shown) -> None:
    panel, scene = shown
    panel.start()
    assert panel.assumed.text().startswith(
        "Assumed: a new team, in which any partner may go to anybody with a fit, in any region. Hiring"
    )
    panel.people.setCurrentIndex(1)
    panel.regions.setCurrentIndex(1)
    panel.start()
    assert panel.assumed.text().startswith(
        "Assumed: everybody stays, and any partner may go to anybody with a fit, in home regions only. Hiring"
    )
    panel.to_hiring.click()
    assert scene.guide.gone == [("headcount", [TabOf("hiring")])]


def test_a_lower_target_needs_more_people(shown: Shown) -> None:
    panel, _ = shown
    panel.target.setValue(25)
    panel.people.setCurrentIndex(1)
    panel.start()
    row = cells(panel)
    missing = int(row["needed"]) - 2
    assert missing > 0
    assert row["difference"] == f"{missing} more"
    assert panel.verdict.accessibleName().startswith(f"{missing} CPM")


def test_what_is_asked_follows_the_settings(shown: Shown) -> None:
    panel, scene = shown
    assert panel.request() == TeamRequest()
    panel.target.setValue(90)
    panel.people.setCurrentIndex(1)
    panel.regions.setCurrentIndex(1)
    assert panel.request() == TeamRequest(target_percent=90, by_region=True, keep_people=True)
    panel.sought.setCurrentIndex(1)
    assert panel.request().sought is Sought.COST
    scene.session.apply("Forget pay", without_costs)
    assert not panel.sought.isEnabled()
    assert panel.request().sought is Sought.SEATS
    scene.session.undo()
    assert panel.sought.isEnabled()


def test_a_partner_too_large_for_any_seat_is_led_to(shown: Shown) -> None:
    panel, scene = shown
    huge = PartnerId("p1")
    work = KnownWorkload(100_000, "counted")
    scene.session.apply("Grow", change_partners([huge], known_workload=work))
    panel.start()
    assert "1 partner fits no seat" in panel.verdict.accessibleName()
    panel.left_out.click()
    assert scene.guide.gone == [("partners", (huge,))]


def without_costs(plan: Plan) -> Plan:
    unpaid = {key: replace(role, pay=Pay()) for key, role in plan.role_types.items()}
    return replace(plan, role_types=unpaid)
