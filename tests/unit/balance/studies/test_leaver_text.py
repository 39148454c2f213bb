"""What is said of a leaver: every sentence, in one and in many."""

from dataclasses import replace
from typing import Final

import pytest

from cpm_planner.balance.obstacles import ObstacleKind
from cpm_planner.balance.studies.leaver.result import Kept, Leaving, LeftOver, Takeover
from cpm_planner.balance.studies.leaver_text import (
    giver_name,
    headline,
    left_over_sentence,
    load_sentence,
    part_name,
    remarks,
    stay_sentences,
)
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.month import Month
from cpm_planner.model.sales_model import SalesModel
from tests.builders import JANUARY, a_cpm, a_partner, a_plan

ANA, BEN = CpmId("ana"), CpmId("ben")
P1, P2 = PartnerId("p1"), PartnerId("p2")
MARCH: Final = Month(2026, 3)
PLAN = a_plan(
    partners=[a_partner("p1", name="Acme"), a_partner("p2", name="Birch")],
    cpms=[a_cpm("ana", name="Ana"), a_cpm("ben", name="Ben")],
    assumptions=Assumptions(JANUARY, currency="EUR"),
)
TAKEN = Takeover(
    partner=P1,
    giver=ANA,
    taker=BEN,
    is_primary=True,
    models=(),
    before=Assignment(ANA),
    after=Assignment(BEN),
    minutes_before=600,
    minutes_after=660,
    workload_minutes=594,
    fit=0.9,
    handover_minutes=90,
    revenue_cents=12_000_000,
    known_months=7,
    speaks=True,
    is_at_home=True,
)
LEFT = LeftOver(P2, is_primary=True, models=(), obstacles=(), revenue_cents=3_000_000)
NOBODY = Leaving(
    plan=PLAN,
    cpm=ANA,
    month=MARCH,
    end=MARCH,
    takeovers=(),
    left_over=(),
    kept=(),
    brought_forward=(),
    assignments={},
    loads=(),
    before={},
    after={},
    overload_before=60,
    overload_after=150,
    gap=0.0,
    is_complete=True,
)


def test_the_headline_says_what_is_at_risk_and_whether_it_can_be_taken() -> None:
    assert headline(NOBODY) == "Ana has no partner to hand over."
    assert headline(replace(NOBODY, takeovers=(TAKEN,))) == (
        "Ana leaves in Mar 2026: 1 partner with EUR 120.0k revenue a year is at risk; "
        "another CPM can take each."
    )
    assert headline(replace(NOBODY, takeovers=(TAKEN,), left_over=(LEFT,))) == (
        "Ana leaves in Mar 2026: 2 partners with EUR 150.0k revenue a year are at risk; "
        "nobody can take 1 of them."
    )


def test_moves_of_others_are_not_at_risk() -> None:
    others = replace(TAKEN, partner=P2, giver=BEN, taker=ANA)
    assert headline(replace(NOBODY, takeovers=(TAKEN, others))).startswith(
        "Ana leaves in Mar 2026: 1 partner "
    )


def test_overload_and_handover_are_told() -> None:
    assert load_sentence(replace(NOBODY, takeovers=(TAKEN, replace(TAKEN, partner=P2)))) == (
        "Overload of the team goes from 1.0 h to 2.5 h a month. Handing over takes 3.0 h on each side."
    )
    assert load_sentence(replace(NOBODY, overload_after=60)) == (
        "Overload of the team stays at 1.0 h a month. Handing over takes 0.0 h on each side."
    )


def test_what_is_kept_and_what_goes_early_is_told() -> None:
    kept = (Kept(P1, Month(2026, 6), BEN),)
    assert stay_sentences(replace(NOBODY, kept=kept, brought_forward=(P2, P1))) == (
        "Ana keeps Acme until Jun 2026, as agreed; then Ben has it.",
        "Handed over earlier than planned, in Mar 2026: Birch, Acme.",
    )
    assert stay_sentences(NOBODY) == ()


def test_parts_are_named_by_their_models() -> None:
    models = (SalesModel.SELL_TO, SalesModel.SELL_THROUGH, SalesModel.SELL_WITH)
    assert part_name(replace(TAKEN, models=models)) == "sell to, sell through, sell with"
    assert part_name(TAKEN) == part_name(LEFT) == ""


@pytest.mark.parametrize(
    ("speaks", "is_at_home", "said"),
    [
        (True, True, ""),
        (False, True, "does not speak its language"),
        (True, False, "outside home region"),
        (False, False, "does not speak its language, outside home region"),
    ],
)
def test_remarks_name_what_could_be_better(speaks: bool, is_at_home: bool, said: str) -> None:  # noqa: FBT001 - a row of the table
    assert remarks(replace(TAKEN, speaks=speaks, is_at_home=is_at_home)) == said


@pytest.mark.parametrize(
    ("kind", "count", "said"),
    [
        (ObstacleKind.PARTNER_LOCKED, 3, "The partner is locked to the CPM who leaves"),
        (ObstacleKind.GETTER_LOCKED, 1, "1 CPM locked"),
        (ObstacleKind.MISFIT, 2, "2 CPMs of a role type that may not play its model"),
        (ObstacleKind.LANGUAGE, 1, "1 CPM without its language"),
        (ObstacleKind.AT_MOST, 4, "4 CPMs at the limit of partners"),
    ],
)
def test_what_is_in_the_way_is_counted(kind: ObstacleKind, count: int, said: str) -> None:
    assert left_over_sentence(NOBODY, replace(LEFT, obstacles=((kind, count),))) == said


def test_every_obstacle_has_its_words() -> None:
    every = tuple((kind, 1) for kind in ObstacleKind)
    assert left_over_sentence(NOBODY, replace(LEFT, obstacles=every)).count("; ") == len(ObstacleKind) - 1
    assert left_over_sentence(NOBODY, LEFT) == "Nobody else has capacity in that month"
    stopped = replace(NOBODY, is_complete=False)
    assert left_over_sentence(stopped, LEFT) == "Not given to anybody yet when the search was stopped"


def test_who_joins_from_nobody_is_said_to_come_from_nobody() -> None:
    assert giver_name(NOBODY, TAKEN) == "Ana"
    assert giver_name(NOBODY, replace(TAKEN, giver=None)) == "nobody"
