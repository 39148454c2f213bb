"""A scorecard of a CPM, a role type or a region can be read and checked."""

from dataclasses import replace

import pytest
from hypothesis import given

from cpm_planner.charters.catalogue import default_criteria
from cpm_planner.charters.measured import Measured, MeasuredKind, everybody, same_in
from cpm_planner.charters.page import Bullets, Grid, Page, Paragraph
from cpm_planner.charters.scorecard_page import MOST_LISTED, scorecard_page
from cpm_planner.charters.subject import Team
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix
from cpm_planner.workload.figures import derive
from tests.builders import PLANS, a_cpm
from tests.unit.charters.small_team import with_partner


def team(plan: Plan) -> Team:
    return Team(derive(plan))


def page(plan: Plan, kind: MeasuredKind, key: str, before: Plan | None = None) -> Page:
    whose = same_in(plan, Measured(kind, key, key, ()))
    return scorecard_page(team(plan), whose, None if before is None else team(before), "before")


def grids(made: Page) -> list[Grid]:
    return [block for section in made.sections for block in section.blocks if isinstance(block, Grid)]


def hours_of(text: str) -> float:
    return float(text.replace(",", ""))


def sums_to(total: str, column: list[str]) -> bool:
    """Whether hours add up, as far as figures rounded to tenths can."""
    return abs(sum(map(hours_of, column)) - hours_of(total)) <= 0.05 * (len(column) + 1) + 1e-9


@given(PLANS)
def test_weights_sum_to_a_hundred_and_hours_to_their_totals(plan: Plan) -> None:
    made = team(replace(plan, criteria=default_criteria()))
    for whose in (each for kind in MeasuredKind for each in everybody(made.plan, kind)):
        found = grids(scorecard_page(made, whose, made, "before"))
        for grid in found:
            assert sum(grid.widths) == 100
            assert all(len(row) == len(grid.header) for row in (*grid.rows, grid.total))
        if made.scorecards.of_all(whose.cpms).lines:
            criteria, by_model, *by_cpm = found
            assert criteria.total[-1] == by_model.total[-1] == "100 %"
            total = by_model.total[2]
            assert round(sum(hours_of(row[2]) for row in by_model.rows), 1) == hours_of(total)
            assert round(sum(hours_of(row[3].removesuffix(" %")) for row in by_model.rows), 1) == 100
            for grid in by_cpm:
                assert grid.total[-1] == total
                assert sums_to(total, [row[-1] for row in grid.rows if row[-1]])


def test_a_role_type_sums_its_cpms(plan: Plan) -> None:
    made = page(plan, MeasuredKind.ROLE_TYPE, "manager")
    assert (made.title, made.subtitle) == ("Manager", "Role type \u00b7 3 CPMs \u00b7 6 partners")
    by_cpm = grids(made)[-1]
    assert [row[0] for row in by_cpm.rows] == ["Ana", "Ben", "Cleo"]
    assert [bool(hours) for hours in by_cpm.total[1:]] == [False, True, True, True]


def test_a_role_type_that_nobody_has_says_so(plan: Plan) -> None:
    bare = replace(plan.role_types[RoleTypeId("manager")], id=RoleTypeId("coach"), name="Coach")
    made = page(replace(plan, role_types={**plan.role_types, bare.id: bare}), MeasuredKind.ROLE_TYPE, "coach")
    assert made.subtitle == "Role type \u00b7 0 CPMs \u00b7 0 partners"
    assert made.sections[-1].blocks == (Paragraph("There is no CPM here yet."),)


def test_home_regions_come_by_name_and_those_without_one_last(plan: Plan) -> None:
    ben = replace(plan.cpms[CpmId("ben")], regions=("Zealand", "North"))
    placed = replace(plan, cpms={**plan.cpms, ben.id: ben})
    found = everybody(placed, MeasuredKind.REGION)
    assert [(each.key, each.name, each.cpms) for each in found] == [
        ("Zealand", "Zealand", ("ben",)),
        ("", "No home region", ("ana", "cleo")),
    ]


def test_a_move_is_told_to_cpms_and_role_types(plan: Plan) -> None:
    moved = replace(plan, assignments={**plan.assignments, PartnerId("w"): Assignment(CpmId("ana"))})
    made = page(moved, MeasuredKind.CPM, "ana", plan)
    (changes,) = next(each.blocks for each in made.sections if each.heading == "Changed since before")
    assert isinstance(changes, Bullets)
    assert any(each.startswith("New criterion for sell with: ") for each in changes.points)
    whole = page(moved, MeasuredKind.ROLE_TYPE, "manager", plan)
    assert whole.sections[1].blocks == (Paragraph("Nothing has changed."),)


def test_hours_without_a_sales_model_are_told(plan: Plan) -> None:
    made = page(with_partner(plan, "p0", mix=ModelMix()), MeasuredKind.CPM, "ana")
    (note,) = (each for each in made.sections[-1].blocks if isinstance(each, Paragraph))
    assert note.text.startswith("Another ")


@pytest.mark.parametrize("more", [0, 3])
def test_a_large_role_type_is_summed_up(plan: Plan, more: int) -> None:
    extra = [a_cpm(f"x{n}") for n in range(MOST_LISTED - 3 + more)]
    made = page(
        replace(plan, cpms={**plan.cpms, **{each.id: each for each in extra}}),
        MeasuredKind.ROLE_TYPE,
        "manager",
    )
    by_cpm = grids(made)[-1]
    assert len(by_cpm.rows) == MOST_LISTED + bool(more)
    assert (by_cpm.rows[-1][0] == f"{more} others") == bool(more)
    assert sums_to(by_cpm.total[-1], [row[-1] for row in by_cpm.rows if row[-1]])
