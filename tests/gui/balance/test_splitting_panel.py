"""The tab for splits: try them, see who is split and what it saves, review or keep the moves."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.balance.staying import Staying
from cpm_planner.balance.studies.splitting.result import SplittingRequest
from cpm_planner.edit.assignments import put_assignments
from cpm_planner.edit.rules import lock_partners
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from tests.gui.application.stand_ins import Scene, a_lopsided_plan, a_scene
from tests.gui.balance.sample_study import headlines
from tests.unit.balance.studies.test_splitting import hybrid, worked_on
from ui.balance.studies.splitting_panel import SplittingPanel
from ui.theme.appearance import ThemeMode, apply_theme

Shown = tuple[SplittingPanel, Scene]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


def opened(qtbot: QtBot, plan: Plan) -> Shown:
    scene = a_scene(plan)
    panel = SplittingPanel(scene.context)
    qtbot.addWidget(panel)
    panel.show()
    panel.search.seconds.setValue(2)
    return panel, scene


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Try splits of one hybrid between two CPMs who each are good at one of its models."""
    panel, scene = opened(qtbot, worked_on(hybrid("p1")))
    panel.start()
    return panel, scene


def cells(panel: SplittingPanel, row: int) -> dict[str, str]:
    values = panel.values
    return {column.key: values.text_at(row, place) for place, column in enumerate(values.columns)}


def test_splits_and_what_they_save_are_shown(shown: Shown) -> None:
    panel, _ = shown
    assert panel.verdict.accessibleName().startswith("Splitting 1 of 1 hybrid saves ")
    row = cells(panel, 0)
    assert (row["change"], row["primary"], row["specialist"]) == ("New split", "Ana", "Ben")
    assert row["models"] == "Sell with"
    assert float(row["saved"]) > 0
    assert panel.role_values.rowCount() == 2
    assert headlines(panel.values)["saved"].startswith("Hours saved a month ")
    assert len(headlines(panel.role_values)) == 6
    assert "this is proved" in panel.detail.text()


def test_keeping_is_the_thing_to_do_only_where_splitting_brings_something(shown: Shown) -> None:
    panel, _ = shown
    assert panel.keep.property("kind") == "primary"
    found = panel._found
    assert found is not None
    idle = tuple(replace(each, minutes_saved=0) for each in found.splits)
    roles = tuple(replace(role, split=role.whole, overload_minutes=(0, 0)) for role in found.roles)
    panel.show_result(replace(found, splits=idle, roles=roles))
    assert panel.keep.property("kind") == "secondary"
    assert panel.verdict.accessibleName().startswith("Splitting brings nothing here")


def test_the_moves_are_offered_for_review(shown: Shown) -> None:
    panel, scene = shown
    offered = []
    panel.proposal_offered.connect(offered.append)
    assert panel.review.text().strip() == "Review 1 move"
    panel.review.click()
    assert [move.partner for move in offered[0].moves] == ["p1"]
    assert offered[0].plan is scene.plan


def test_the_splits_are_kept_as_one_step(shown: Shown) -> None:
    panel, scene = shown
    before = scene.session.document
    scene.answers.text = "Shared"
    panel.keep.click()
    assert scene.session.document.scenario.name == "Shared"
    assert scene.plan.assignments[PartnerId("p1")].is_split
    assert not panel.keep.isEnabled()
    scene.session.undo()
    assert scene.session.document == before
    assert panel.keep.isEnabled()


def test_a_split_that_no_longer_pays_is_joined(qtbot: QtBot) -> None:
    panel, scene = opened(qtbot, worked_on(hybrid("p1", 100)))
    split = Assignment(CpmId("ana"), {SalesModel.SELL_WITH: CpmId("ben")})
    scene.session.apply("Share", put_assignments({PartnerId("p1"): split}))
    panel.contact.setValue(6_000)
    panel.start()
    row = cells(panel, 0)
    assert (row["change"], row["primary"], row["specialist"]) == ("Joined", "Ana", "")
    assert panel.verdict.accessibleName().startswith("No split pays")


def test_what_is_asked_follows_the_settings(shown: Shown) -> None:
    panel, _ = shown
    assert panel.request() == SplittingRequest(seconds=2.0)
    panel.contact.setValue(90)
    panel.search.staying.keep("partners", frozenset({PartnerId("p1"), PartnerId("gone")}))
    panel.follow_plan()
    staying = Staying(partners=frozenset({PartnerId("p1")}))
    panel.search.most.setValue(3)
    panel.search.even.setValue(0)
    assert panel.request() == SplittingRequest(
        seconds=2.0, contact_minutes_per_month=90, max_moves=3, even_within_points=0, staying=staying
    )


def test_without_hybrids_there_is_nothing_to_split(qtbot: QtBot) -> None:
    plan = a_lopsided_plan()
    panel, _ = opened(qtbot, lock_partners(list(plan.partners))(plan))
    panel.start()
    assert panel.verdict.accessibleName().startswith("There is nothing to split")
    assert panel.values.rowCount() == 0
    assert not panel.review.isEnabled()
    assert not panel.keep.isEnabled()
