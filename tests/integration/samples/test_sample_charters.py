"""The charters of the sample plan: whole, adding up, and following the partners of each CPM."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from cpm_planner.charters.catalogue import default_criteria
from cpm_planner.charters.charter import charter
from cpm_planner.charters.page import Bullets, Grid, Page, Paragraph
from cpm_planner.charters.scorecard import Scorecards
from cpm_planner.charters.scorecard_changes import scorecard_changes
from cpm_planner.charters.subject import Subject, Team
from cpm_planner.charters.time_budget import time_budget
from cpm_planner.exchange.charters.word_file import write_word_file
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.paper import Paper
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.figures import derive

CHANGES = "Changes and hand-overs"
WITH = ModelMix.equal([SalesModel.SELL_WITH])


@pytest.fixture
def plan(sample: Plan) -> Plan:
    return replace(sample, criteria=default_criteria())


def words(page: Page, heading: str) -> list[str]:
    """Give what stands in a section, rows of tables as one line each."""
    found: list[str] = []
    for block in next(each for each in page.sections if each.heading == heading).blocks:
        match block:
            case Paragraph(text):
                found.append(text)
            case Bullets(points):
                found.extend(points)
            case Grid() as grid:
                found.extend(" | ".join(row) for row in (*grid.rows, grid.total))
    return [each for each in found if each.strip(" |")]


def test_every_charter_is_whole_and_adds_up(plan: Plan, tmp_path: Path) -> None:
    figures = derive(plan)
    team, cards = Team(figures), Scorecards(figures)
    assert len(plan.cpms) == 13
    for key in plan.cpms:
        page = charter(Subject(team, key))
        assert all(words(page, section.heading) for section in page.sections)
        minutes = [line.minutes_per_month for line in time_budget(figures, key)]
        assert sum(minutes) == figures.cpm(key).minutes_needed
        assert sum(line.weight_percent for line in cards.of_cpm(key).lines) == 100
        path = tmp_path / f"{key}.docx"
        write_word_file(path, page, Paper.A4)
        headings = [each.text for each in Document(str(path)).paragraphs if each.style.name == "Heading 1"]
        assert headings == [section.heading for section in page.sections]


def test_one_partner_that_sells_with_changes_scorecard_charter_and_note(plan: Plan) -> None:
    """Of a CPM whose partners all sell through."""
    ours = CpmId(next(iter(plan.cpms)))
    through = ModelMix.equal([SalesModel.SELL_THROUGH])
    held = [key for key, assignment in plan.assignments.items() if assignment.primary == ours]
    partners = {**plan.partners, **{key: replace(plan.partners[key], mix=through) for key in held}}
    before = replace(plan, partners=partners)
    moved = next(
        key
        for key, partner in before.partners.items()
        if partner.mix == WITH and before.assignments[key].primary != ours
    )
    after = replace(before, assignments={**before.assignments, PartnerId(moved): Assignment(ours)})

    old, new = (derive(each) for each in (before, after))
    cards = [Scorecards(figures).of_cpm(ours) for figures in (old, new)]
    assert {line.model for line in cards[0].lines} == {SalesModel.SELL_THROUGH}
    added = [line for line in cards[1].lines if line.model is SalesModel.SELL_WITH]
    by_model = new.cpm(ours).minutes_by_model
    assert sum(line.weight_percent for line in added) == max(
        len(added), round(100 * by_model[2] / sum(by_model))
    )
    assert {line.minutes_per_month for line in added} == {round(by_model[2])}

    page = charter(Subject(Team(new), ours), Subject(Team(old), ours))
    criterion = after.criteria[added[0].criterion].name
    assert any(criterion in line for line in words(page, "Success criteria"))
    assert f"New: {plan.partners[moved].name}" in words(page, CHANGES)[0]
    told = scorecard_changes(before, cards[0], after, cards[1])
    assert any(each.startswith(f"New criterion for sell with: {criterion}") for each in told)
