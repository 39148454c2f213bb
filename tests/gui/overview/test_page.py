"""The overview tells how a plan stands and leads to where that can be changed."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.findings import Finding, FindingCode
from cpm_planner.edit.scenarios import copy_scenario
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.workload.figures import derive
from tests.builders import a_cpm, a_large_plan, a_partner, a_plan, a_role_type
from tests.gui.stand import Opened, with_catalogue
from tests.gui.territories.plans import small_plan, too_small_plan
from ui.overview.facts import Step
from ui.overview.finding_words import details, headline, place_of, tone_of
from ui.overview.holdings import holdings_chart
from ui.overview.page import OverviewPage
from ui.overview.pictures import model_chart, utilisation_charts
from ui.theme.light import LIGHT
from ui.theme.tokens import Tone
from ui.widgets.charts.view import ChartView

Page = Opened[OverviewPage]
Open = Callable[[Plan], Page]


def test_revenue_and_partners_are_shown_by_cpm_the_largest_first() -> None:
    partners = [a_partner(f"p{n}", revenue_cents=100_000_00 * (n + 1)) for n in range(3)]
    cpms = [a_cpm("ana"), a_cpm("bo"), a_cpm("cy")]
    plan = a_plan(partners=partners, cpms=cpms, owners={"p0": "ana", "p1": "bo", "p2": "bo"})
    chart = holdings_chart(derive(plan), ENGLISH)
    assert [(row.label, row.total_text) for row in chart.rows] == [
        ("Bo", "500.0k, 2 partners"),
        ("Ana", "100.0k, 1 partner"),
    ]
    assert chart.summary().startswith("Revenue and partners by CPM: Bo 500.0k, 2 partners")


def test_of_many_cpms_revenue_and_partners_are_averages_of_role_types() -> None:
    chart = holdings_chart(derive(a_large_plan(200, 50)), ENGLISH)
    ((row,), ((detail,),)) = chart.rows, chart.value_texts
    assert (row.label, row.total_text.split(", ")[1]) == ("Manager", "4 partners")
    assert detail.endswith("4 to 4 partners")
    assert chart.series[0].name.endswith("a year, of an average CPM")


def test_an_empty_plan_asks_for_partners_first(open_overview: Open) -> None:
    opened = open_overview(with_catalogue(a_plan()))
    wanted: list[str] = []
    opened.page.action_wanted.connect(wanted.append)
    assert opened.page.verdict.accessibleName() == "Let us set up the plan"
    assert opened.page.nothing.isVisible()
    assert not opened.page.tiles.isVisible()
    opened.page.verdict.button.click()
    opened.page.verdict.team.click()
    assert wanted == ["import_partners", "import_team"]
    assert opened.page.steps.items[Step.IMPORT_PARTNERS].accessibleName() == "Import partners: next"


def test_a_team_too_small_for_its_partners_leads_to_headcount_not_to_balancing(open_overview: Open) -> None:
    opened = open_overview(too_small_plan())
    assert opened.page.verdict.accessibleName() == "The team is too small for its partners"
    assert "are missing" in opened.page.verdict.sentence.text()
    assert opened.page.steps.items[Step.HIRE].isVisible()
    opened.page.verdict.button.click()
    assert opened.around.gone == [("headcount", [])]
    opened.context.session.apply("Time", lambda _: small_plan())
    assert not opened.page.steps.items[Step.HIRE].isVisible()
    assert not opened.page.verdict.team.isVisible()


def test_the_team_comes_next(open_overview: Open) -> None:
    opened = open_overview(with_catalogue(a_plan(partners=[a_partner("p1")])))
    wanted: list[str] = []
    opened.page.action_wanted.connect(wanted.append)
    opened.page.verdict.button.click()
    assert wanted == ["import_team"]


def test_what_needs_a_person_makes_the_verdict(open_overview: Open) -> None:
    opened = open_overview(small_plan())
    assert opened.page.verdict.accessibleName() == "The plan is not in order yet"
    assert opened.page.verdict.accessibleDescription() == "1 partner has no CPM."
    opened.page.verdict.button.click()
    assert opened.around.gone == [("territories", ["p4"])]


def test_a_plan_that_holds_but_is_uneven_is_to_be_balanced(open_overview: Open) -> None:
    opened = open_overview(assign(["p4"], "cy")(small_plan()))
    assert opened.page.verdict.accessibleName() == "The plan holds, but the load is uneven"
    opened.page.verdict.button.click()
    assert opened.around.gone == [("balance", [])]


def test_untagged_partners_are_to_be_tagged(open_overview: Open) -> None:
    plan = a_plan(partners=[a_partner("p1")], cpms=[a_cpm("ana", "co-sell-manager")], owners={"p1": "ana"})
    opened = open_overview(with_catalogue(plan))
    assert opened.page.verdict.accessibleName() == "The plan is in order"
    opened.page.verdict.button.click()
    assert opened.around.gone == [("partners", ["p1"])]


def test_findings_lead_to_their_place(open_overview: Open) -> None:
    opened = open_overview(small_plan())
    first = opened.page.findings.rows[0]
    assert first.button.accessibleName() == "Show: 1 partner has no CPM"
    first.button.click()
    assert opened.around.gone == [("territories", ["p4"])]


def test_many_findings_are_folded_and_can_be_shown(open_overview: Open) -> None:
    opened = open_overview(small_plan())
    plan, card = opened.plan, opened.page.findings
    card.show_findings([Finding(code, partners=("p1",)) for code in FindingCode], plan, ENGLISH)
    assert sum(row.isVisible() for row in card.rows) == 6
    assert card.more.text() == "Show all findings (13 more)"
    card.more.click()
    assert all(row.isVisible() for row in card.rows)
    assert not card.more.isVisible()


def test_the_tiles_say_what_counts(open_overview: Open) -> None:
    tiles = open_overview(small_plan()).page.tiles
    assert tiles.partners.accessibleName() == "Partners: 4"
    assert tiles.partners.accessibleDescription() == "USD 1.2M a year, hybrids: 1"
    assert tiles.unassigned.accessibleName() == "Unassigned: 1"
    assert tiles.utilisation.accessibleName() == "Utilisation of the team: 26 %"
    assert tiles.spread.accessibleDescription() == "points in Distribution manager"


def test_the_page_follows_edits_and_undo(open_overview: Open) -> None:
    opened = open_overview(small_plan())
    opened.context.apply("Assign", assign(["p4"], "cy"))
    assert opened.page.tiles.unassigned.accessibleName() == "Unassigned: 0"
    opened.context.session.undo()
    assert opened.page.tiles.unassigned.accessibleName() == "Unassigned: 1"


def test_a_hidden_page_catches_up_when_shown(open_overview: Open) -> None:
    opened = open_overview(small_plan())
    opened.page.hide()
    opened.context.apply("Assign", assign(["p4"], "cy"))
    assert opened.page.tiles.unassigned.accessibleName() == "Unassigned: 1"
    opened.page.show_keys([])
    assert opened.page.tiles.unassigned.accessibleName() == "Unassigned: 0"


def test_a_scenario_is_compared_with_its_base(open_overview: Open) -> None:
    opened = open_overview(small_plan())
    assert not opened.page.change.isVisible()
    session = opened.context.session
    opened.context.apply_to_document("Copy", copy_scenario(session.document.active, "Even"))
    assert opened.page.change._moves.text() == "No partner is with another CPM than there."
    assert not opened.page.change.button.isVisible()
    opened.context.apply("Move", assign(["p1"], "ben"))
    assert opened.page.change._moves.text().startswith("Partners with another CPM: 1, with 40 h a month")
    opened.page.change.button.click()
    assert opened.around.gone == [("partners", ["p1"])]


def test_pictures_tell_themselves_in_words() -> None:
    figures = derive(small_plan())
    strips, loads = utilisation_charts(figures)
    assert strips.summary() == (
        "Distribution manager: mean 39 %, spread 42 points; Co-sell manager: mean 0 %, spread 0 points"
    )
    assert loads["distribution-manager"].rows[0].label == "Ana"
    assert {row.label for chart in loads.values() for row in chart.rows} == {
        cpm.name for cpm in figures.plan.cpms.values()
    }
    assert model_chart(figures, ENGLISH).summary().startswith("Hours a month by sales model: ")


def test_the_same_utilisation_stands_at_the_same_place_in_every_chart(qapp: QApplication) -> None:
    assert qapp is not None
    strips, loads = utilisation_charts(derive(small_plan()))
    axes = [chart._axis(QRectF(0, 0, 500, 200), LIGHT) for chart in (strips, *loads.values())]
    assert len(axes) == 3
    assert len({(axis.x(0.0), axis.x(1.0)) for axis in axes}) == 1


def test_the_strips_name_the_role_type_under_the_pointer() -> None:
    chart, _ = utilisation_charts(derive(small_plan()))
    rect = QRectF(0, 0, 500, 200)
    assert chart.figure_at(rect, QPointF(50, 60), LIGHT) == "Co-sell manager: mean 0 %, spread 0 points"
    assert chart.figure_at(rect, QPointF(50, 190), LIGHT) == ""


def test_many_cpms_become_dots_instead_of_bars(open_overview: Open) -> None:
    few, many = open_overview(small_plan()), open_overview(a_large_plan(500, 60))
    QApplication.processEvents()
    assert len([each for each in few.page.load.findChildren(ChartView) if each.isVisible()]) == 3
    assert len([each for each in many.page.load.findChildren(ChartView) if each.isVisible()]) == 1
    assert not many.page.grab().isNull()


@pytest.mark.parametrize("code", FindingCode)
def test_every_kind_of_finding_has_words_and_a_place(code: FindingCode) -> None:
    plan = a_plan(cpms=[a_cpm()], role_types=[a_role_type(fit=Fit(1, 1, 1))])
    one = Finding(code, cpms=("ana",), values=(0.5,))
    assert headline(one).startswith("1 ")
    assert headline(Finding(code, cpms=("ana",) * 12)).startswith("12 ")
    assert details(one, plan, ENGLISH).removeprefix("Of capacity: ").startswith("Ana")
    assert place_of(one)[0] in {"partners", "team", "territories", "balance", "assumptions"}
    assert (tone_of(one) is Tone.BAD) == (one.severity == "needs-person")


def test_what_requests_take_says_of_what_it_is_a_share() -> None:
    plan = a_plan(cpms=[a_cpm()], role_types=[a_role_type(fit=Fit(1, 1, 1))])
    eaten = Finding(FindingCode.RESERVE_EATEN, cpms=("ana",), values=(0.5,))
    assert details(eaten, plan, ENGLISH) == "Of capacity: Ana 50 %"
    assert details(replace(eaten, code=FindingCode.OVER_TARGET), plan, ENGLISH) == "Ana 50 %"


def test_details_count_those_they_do_not_name() -> None:
    plan = a_plan(partners=[a_partner(f"p{n}", name=f"Acme {n}") for n in range(5)])
    finding = Finding(FindingCode.UNTAGGED, partners=tuple(plan.partners))
    assert details(finding, plan, ENGLISH) == "Acme 0, Acme 1, Acme 2 and 2 more"
