"""Typing into cells: what it makes of the plan, what the step is called, what is refused."""

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cpm_planner.edit.assumptions import change_assumptions
from cpm_planner.edit.rules import is_locked
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.sales_model import ModelMix, SalesModel
from tests.gui.partners.conftest import Open

if TYPE_CHECKING:
    from ui.widgets.table.cell_edits import PutReport

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support"
)  # what the screenless platform cannot do

P1, P2, P3 = (PartnerId(key) for key in ("p1", "p2", "p3"))


@pytest.mark.parametrize(
    ("column", "text", "field", "expected", "label"),
    [
        ("name", "Acme & Sons", "name", "Acme & Sons", "Set name of Acme to Acme & Sons"),
        ("external_id", "0007", "external_id", "0007", "Set external ID of Acme to 0007"),
        ("tier", "silver", "tier", TierId("silver"), "Set tier of Acme to Silver"),
        ("tier", "", "tier", None, "Clear tier of Acme"),
        (
            "mix",
            "with 60, through 40",
            "mix",
            ModelMix(0, 4_000, 6_000),
            "Set model mix of Acme to through 40 %, with 60 %",
        ),
        (
            "hours",
            "12.5 time sheet",
            "known_workload",
            KnownWorkload(750, "time sheet"),
            "Set workload h/month of Acme to 12.5",
        ),
        ("effort", "150", "effort_percent", 150, "Set effort factor of Acme to 150 %"),
        (
            "revenue",
            "$12,500",
            "revenue_cents",
            1_250_000,
            "Set revenue a year (USD) of Acme to 12,500.00",
        ),
        ("start", "2026-05", "start", Month(2026, 5), "Set start month of Acme to 2026-05"),
        ("end", "2027-05", "end", Month(2027, 5), "Set end month of Acme to 2027-05"),
        ("growth", "-5", "growth_percent", -5, "Set own growth of Acme to -5 %"),
        ("region", "South", "region", "South", "Set region of Acme to South"),
        ("note", "Call first", "note", "Call first", "Set note of Acme to Call first"),
    ],
)
def test_a_cell_sets_its_field_as_a_named_step(  # noqa: PLR0913, PLR0917 - a row of the table
    opened: Open, column: str, text: str, field: str, expected: Any, label: str
) -> None:
    assert opened.type_into("p1", column, text)
    assert getattr(opened.plan.partners[P1], field) == expected
    assert opened.around.labels == [label]


def test_parts_of_the_address_are_set_one_by_one(opened: Open) -> None:
    for column, text in (("city", "Seattle"), ("state", "WA"), ("country", "US")):
        opened.type_into("p1", column, text)
    address = opened.plan.partners[P1].address
    assert (address.city, address.state, address.country) == ("Seattle", "WA", "US")


def test_the_cpm_is_typed_by_name(opened: Open) -> None:
    opened.type_into("p3", "cpm", "ben")
    assert opened.plan.assignments[P3] == Assignment(CpmId("ben"))
    assert opened.text("p3", "cpm") == "Ben"
    opened.type_into("p3", "cpm", "Unassigned")
    assert P3 not in opened.plan.assignments
    assert opened.around.labels == ["Set CPM of Cedar to Ben", "Clear CPM of Cedar"]


def test_the_lock_is_set_and_taken(opened: Open) -> None:
    opened.type_into("p1", "lock", "Locked")
    assert is_locked(opened.plan, P1)
    opened.type_into("p1", "lock", "Free")
    assert not is_locked(opened.plan, P1)


def test_an_empty_cell_computes_the_hours_again(opened: Open) -> None:
    computed = opened.text("p1", "hours")
    opened.type_into("p1", "hours", "99 diary")
    assert opened.text("p1", "hours") == "99.0"
    opened.type_into("p1", "hours", "")
    assert opened.text("p1", "hours") == computed


def test_a_known_figure_keeps_its_reason_when_only_hours_are_typed(opened: Open) -> None:
    opened.type_into("p1", "hours", "9 h diary")
    opened.type_into("p1", "hours", "10")
    assert opened.plan.partners[P1].known_workload == KnownWorkload(600, "diary")


@pytest.mark.parametrize(
    ("column", "text", "says"),
    [
        ("name", "  ", "needs a name"),
        ("tier", "wooden", 'no tier called "wooden"'),
        ("mix", "sideways", "no part of a model mix"),
        ("hours", "many", "not an amount of hours"),
        ("effort", "0", "cannot be 0"),
        ("revenue", "free", "not an amount of money"),
        ("start", "spring", "not a month"),
        ("growth", "lots", "not a whole percentage"),
        ("growth", "-101", "cannot be -101"),
        ("cpm", "Zoe", 'no CPM called "Zoe"'),
        ("lock", "ajar", 'no state called "ajar"'),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    opened: Open, column: str, text: str, says: str
) -> None:
    before = opened.plan
    assert not opened.type_into("p1", column, text)
    assert opened.plan is before
    assert says in str(opened.around.refusals[0])


def test_a_refused_text_is_in_its_cell_again_after_the_reason_was_read(opened: Open, qtbot: QtBot) -> None:
    table = opened.page.table
    cell = opened.page.values.index(*opened.cell("p1", "revenue"))
    table.setCurrentIndex(cell)
    table.edit(cell)
    editor = table.indexWidget(cell)
    assert isinstance(editor, QLineEdit)
    editor.setText("1,2oo")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.indexWidget(cell) not in {None, editor})
    again = table.indexWidget(cell)
    assert isinstance(again, QLineEdit)
    assert again.text() == "1,2oo"
    assert [str(refusal) for refusal in opened.around.refusals] == [
        '"1,2oo" is not an amount of money: type it as 12,500.'
    ]


def test_one_value_in_many_rows_is_one_step(opened: Open) -> None:
    _, column = opened.cell("p1", "tier")
    opened.page.values.set_cells((row, column, "Platinum") for row in range(3))
    assert {partner.tier for partner in opened.plan.partners.values()} == {TierId("platinum")}
    assert opened.around.labels == ["Set tier of 3 partners to Platinum"]
    opened.context.session.undo()
    assert opened.plan.partners[P3].tier is None


def test_different_values_in_many_cells_are_one_step(opened: Open) -> None:
    _, column = opened.cell("p1", "region")
    opened.page.values.set_cells([(0, column, "East"), (1, column, "West")])
    assert opened.around.labels == ["Change region of 2 partners"]


def test_a_split_partner_shows_both(opened: Open) -> None:
    opened.context.session.apply(
        "Split",
        lambda plan: type(plan)(
            plan.assumptions,
            plan.partners,
            plan.cpms,
            plan.role_types,
            plan.tiers,
            plan.activities,
            {**plan.assignments, P2: Assignment(CpmId("ana"), {SalesModel.SELL_WITH: CpmId("ben")})},
        ),
    )
    assert opened.text("p2", "cpm") == "Ana + Ben (sell with)"


def test_a_partner_without_a_tier_shows_the_default_one_in_brackets(opened: Open) -> None:
    assert opened.text("p3", "tier") == "(Tech-touch)"


def test_the_heading_of_the_revenue_names_the_currency(opened: Open) -> None:
    opened.context.session.apply("Change currency", change_assumptions(currency="EUR"))
    titles = [column.title for column in opened.page.values.columns]
    assert "Revenue a year (EUR)" in titles


def test_a_paste_takes_what_is_lawful_and_lists_the_rest(opened: Open) -> None:
    reports: list[PutReport] = []
    opened.page.values.cells_put.connect(reports.append)
    row, effort = opened.cell("p1", "effort")
    texts = enumerate(["150", "0", "soon"])
    opened.page.values.put_cells([(row + at, effort, text) for at, text in texts], "Paste {} cells".format)
    assert [opened.plan.partners[key].effort_percent for key in (P1, P2, P3)] == [150, 100, 100]
    assert opened.around.labels == ["Paste 1 cells"]
    (report,) = reports
    assert (report.taken, [each.row_id for each in report.rejected]) == (1, [P3, P2])
    assert "Effort factor in percent cannot be 0" in report.rejected[1].why
    opened.page.values.put_cells([(row, effort, "0")], "Paste {} cells".format)
    assert (reports[1].taken, opened.around.refusals) == (0, [])
    assert opened.around.labels == ["Paste 1 cells"]
