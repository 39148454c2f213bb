"""The sheets of charters and scorecards hold the hours of each CPM, and weights that sum to 100."""

from dataclasses import replace

from cpm_planner.charters import time_section
from cpm_planner.charters.charter import sections
from cpm_planner.charters.subject import Subject, Team
from cpm_planner.exchange.workbook.sheets.charters import charter_rows
from cpm_planner.exchange.workbook.sheets.checks import checks_of
from cpm_planner.exchange.workbook.sheets.scorecards import score_rows
from cpm_planner.model.assignment import Assignment
from tests.unit.exchange.workbook.test_sheets import PLAN, SOURCE, a_source


def test_charters_hold_the_hours_and_weights_of_every_cpm() -> None:
    rows = charter_rows(SOURCE)
    (checked,) = (each for each in checks_of(SOURCE, charters=rows) if each.key == "charters")
    assert checked.result == "OK"
    for cpm in SOURCE.cpms:
        own = [row for row in rows if row.cpm is cpm]
        assert (
            sum(row.minutes or 0 for row in own if row.section == time_section.heading())
            == cpm.figures.minutes_needed
        )
        assert sum(row.weight_percent or 0 for row in own) in {0, 100}
        assert list(dict.fromkeys(row.section for row in own)) == [
            section.heading for section in sections(Subject(Team(SOURCE.figures), cpm.cpm.id))
        ]
        assert all(row.statement for row in own)


def test_a_crowded_charter_sums_the_others_up() -> None:
    cpm = next(iter(PLAN.cpms))
    crowd = {key: Assignment(cpm) for key in PLAN.partners}
    rows = charter_rows(a_source(replace(PLAN, assignments=crowd)))
    partners = [row for row in rows if row.section == "Partners" and row.minutes is not None]
    assert partners[-1].statement.endswith(" others")


def test_every_cpm_with_tagged_partners_has_a_scorecard_of_100_percent() -> None:
    rows = score_rows(SOURCE)
    weights: dict[str, int] = {}
    for row in rows:
        weights[row.cpm.cpm.id] = weights.get(row.cpm.cpm.id, 0) + row.line.weight_percent
    assert len(weights) > 5
    assert set(weights.values()) == {100}
    checks = {check.key: check.result for check in checks_of(SOURCE, rows)}
    assert checks["scorecards"] == "OK"
