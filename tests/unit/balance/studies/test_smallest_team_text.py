"""What is said of the smallest team: how many, how sure, at what cost, who is left out."""

from dataclasses import replace

import pytest

from cpm_planner.balance.studies.smallest_team import SmallestTeam, TeamRow
from cpm_planner.balance.studies.smallest_team_text import (
    balance_text,
    cost_sentence,
    fte_text,
    headline,
    not_placed_sentence,
    proof_sentence,
)
from cpm_planner.balance.studies.team_layout import Sought, TeamRequest
from cpm_planner.model.ids import PartnerId, RoleTypeId
from tests.builders import a_partner, a_plan

FOUND = SmallestTeam(
    plan=a_plan(partners=[a_partner(key, name=key.title()) for key in ("acme", "birch", "cedar", "dale")]),
    request=TeamRequest(),
    rows=(
        TeamRow(
            role_type=RoleTypeId("manager"),
            region="",
            seats_now=3,
            fte_now_percent=260,
            seats_needed=2,
            new_seats=2,
            fte_needed_percent=200,
            partners=4,
            minutes=6_000,
            utilisation=0.8,
        ),
    ),
    new_seats=2,
    new_cost_cents=18_000_000,
    value=2,
    bound=2,
    not_placed=(),
    is_complete=True,
    seconds=1.0,
)
KEEPING = TeamRequest(target_percent=85, keep_people=True)


def test_from_scratch_the_team_is_compared_with_the_one_there_is() -> None:
    assert headline(FOUND) == (
        "2 CPMs full time can carry every partner without going above any target band; there are 2.6 FTE now."
    )


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        (0, "The CPMs there are can carry every partner"),
        (1, "1 CPM is missing to carry every partner"),
        (3, "3 CPMs are missing to carry every partner"),
    ],
)
def test_keeping_people_says_who_is_missing(missing: int, said: str) -> None:
    kept = replace(FOUND, request=KEEPING, new_seats=missing)
    assert headline(kept) == f"{said} at a utilisation of at most 85 %."


def test_the_proof_is_told_in_what_was_sought() -> None:
    assert proof_sentence(FOUND) == "Proved: no smaller team can do it."
    assert proof_sentence(replace(FOUND, bound=1)) == "At most 1 CPM fewer might do; no such team was found."
    cost = TeamRequest(sought=Sought.COST)
    assert proof_sentence(replace(FOUND, request=cost, value=200, bound=150)) == (
        "A team at most 25.0 % cheaper might do; none was found."
    )


def test_the_cost_is_that_of_the_new_seats() -> None:
    assert cost_sentence(FOUND, "EUR") == "This team costs EUR 180.0k a year."
    assert cost_sentence(replace(FOUND, request=KEEPING), "EUR").startswith("The missing CPMs cost EUR ")
    assert cost_sentence(replace(FOUND, new_cost_cents=0), "EUR") == ""


def test_partners_left_out_are_named() -> None:
    keys = tuple(PartnerId(key) for key in ("acme", "birch", "cedar", "dale"))
    assert not_placed_sentence(FOUND) == ""
    assert not_placed_sentence(replace(FOUND, not_placed=keys[:1])) == (
        "1 partner fits no seat and is left out (Acme): split it, or look at its hours and fits."
    )
    assert not_placed_sentence(replace(FOUND, not_placed=keys)) == (
        "4 partners fit no seat and are left out (Acme, Birch, Cedar, ...): split them, or look at their "
        "hours and fits."
    )


@pytest.mark.parametrize(
    ("percent", "said"), [(0, "as now"), (100, "1 more"), (-260, "2.6 fewer"), (50, "0.5 more")]
)
def test_what_is_missing_is_told_in_fte(percent: int, said: str) -> None:
    assert balance_text(percent) == said


def test_fte_have_no_unit() -> None:
    assert (fte_text(360), fte_text(400)) == ("3.6", "4")
