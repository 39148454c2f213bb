"""Success criteria and texts of charters are edited on the assumptions page."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from cpm_planner.edit.charters import with_usual_criteria
from cpm_planner.model.criterion import Direction, ReviewCadence, RollUp, Timing
from cpm_planner.model.ids import CharterTextId, CriterionId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.catalogue import new_plan
from tests.gui.stand import Opened, open_page, text, type_into
from ui.assumptions.charter_texts import text_title
from ui.assumptions.page import AssumptionsPage
from ui.page_context import TabOf

WINS = "design-wins"
PURPOSE = CharterTextId("purpose")


@pytest.fixture
def opened(qtbot: QtBot) -> Opened[AssumptionsPage]:
    return open_page(qtbot, AssumptionsPage, with_usual_criteria(new_plan(Month(2026, 11))))


@pytest.mark.parametrize(
    ("column", "typed", "attribute", "value"),
    [
        ("name", "Wins", "name", "Wins"),
        ("model", "Sell with", "model", SalesModel.SELL_WITH),
        ("timing", "Lagging", "timing", Timing.LAGGING),
        ("direction", "At most", "direction", Direction.LOWER),
        ("target_hundredths", "2.50", "target_hundredths", 250),
        ("unit", "designs", "unit", "designs"),
        ("roll_up", "Averages", "roll_up", RollUp.MEAN),
        ("cadence", "Twice a year", "cadence", ReviewCadence.HALF_YEARLY),
        ("measure", "Signed", "measure", "Signed"),
        ("evidence", "Register", "evidence", "Register"),
    ],
)
def test_every_field_is_typed(
    opened: Opened[AssumptionsPage], column: str, typed: str, attribute: str, value: object
) -> None:
    assert type_into(opened.page.criteria, WINS, column, typed)
    assert getattr(opened.plan.criteria[CriterionId(WINS)], attribute) == value
    assert text(opened.page.criteria, WINS, column) == typed


def test_a_tier_has_a_target_of_its_own_or_not(opened: Opened[AssumptionsPage]) -> None:
    gold = TierId("gold")
    assert text(opened.page.criteria, WINS, "target:gold") == "2"
    assert type_into(opened.page.criteria, WINS, "target:gold", "7")
    assert opened.plan.criteria[CriterionId(WINS)].tier_targets[gold] == 700
    assert type_into(opened.page.criteria, WINS, "target:gold", "")
    assert gold not in opened.plan.criteria[CriterionId(WINS)].tier_targets


def test_a_starting_guess_is_marked_and_comes_back(opened: Opened[AssumptionsPage]) -> None:
    section = opened.page.criteria
    assert text(section, WINS, "origin") == "Starting guess"
    type_into(section, WINS, "target_hundredths", "9")
    section.table.select_ids([WINS])
    column = [each.key for each in section.values.columns].index("target_hundredths")
    section.table.setCurrentIndex(section.values.index(0, column))
    section.restore_selected()
    assert opened.plan.criteria[CriterionId(WINS)].target_hundredths == 200


def test_missing_criteria_of_the_program_are_added(opened: Opened[AssumptionsPage]) -> None:
    section = opened.page.criteria
    assert section.usual.isHidden()
    opened.context.apply("Empty", lambda plan: replace(plan, criteria={}))
    assert not section.usual.isHidden()
    section.usual.click()
    assert CriterionId(WINS) in opened.plan.criteria
    assert section.usual.isHidden()


def test_other_pages_lead_to_a_section(opened: Opened[AssumptionsPage]) -> None:
    opened.page.show_keys([TabOf("budget")])
    assert opened.page.sections.currentItem().text() == "Budget"


def test_other_pages_lead_to_a_criterion(opened: Opened[AssumptionsPage]) -> None:
    opened.page.show_keys([CriterionId(WINS)])
    assert opened.page.sections.currentItem().text() == "Success criteria"


def test_a_text_is_worded_anew_and_taken_back(opened: Opened[AssumptionsPage]) -> None:
    section = opened.page.charter_texts
    assert not section.keep.isEnabled()
    section.editor.setPlainText("{name}: sell.")
    section.keep.click()
    assert opened.plan.charter_texts[PURPOSE].text == "{name}: sell."
    assert section.texts.item(0).text() == "Purpose (changed)"
    section.restore.click()
    assert opened.plan.charter_texts == {}
    assert not section.restore.isEnabled()


def test_what_was_typed_is_kept_when_it_is_left(opened: Opened[AssumptionsPage]) -> None:
    section = opened.page.charter_texts
    section.editor.setPlainText("Mine.")
    section.texts.setCurrentRow(1)
    assert opened.plan.charter_texts[PURPOSE].text == "Mine."


def test_a_text_that_cannot_be_filled_in_stays_to_be_mended(opened: Opened[AssumptionsPage]) -> None:
    section = opened.page.charter_texts
    section.editor.setPlainText("{salary}")
    section.texts.setCurrentRow(1)
    assert [refusal.code for refusal in opened.around.refusals] == ["unknown-place"]
    assert section.texts.currentRow() == 0
    assert section.editor.toPlainText() == "{salary}"


def test_every_text_has_a_title(opened: Opened[AssumptionsPage]) -> None:
    section = opened.page.charter_texts
    titles = [section.texts.item(row).text() for row in range(section.texts.count())]
    assert len(set(titles)) == len(titles)
    assert text_title(CharterTextId("not-sell_to")) == "Does not do: sell to"
