"""Leavers: who takes what, by hand, by the laws, and against every way to share out a few partners."""

from dataclasses import replace
from itertools import product

import pytest

from cpm_planner.balance.studies.leaver.result import LeaverRequest, Leaving
from cpm_planner.balance.studies.leaver.study import share_out
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import (
    Rule,
)
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.figures import derive
from tests.builders import JANUARY, a_cpm, a_partner, a_plan, a_role_type, a_tier

ANA, BEN, CLEO = CpmId("ana"), CpmId("ben"), CpmId("cleo")
MANAGER = RoleTypeId("manager")
MARCH = Month(2026, 3)
WITH = SalesModel.SELL_WITH


def team(minutes: dict[str, tuple[str, int]], **rules: Rule) -> Plan:
    """Three managers of 6,660 minutes each; partners by key with their CPM and known minutes a month."""
    return a_plan(
        partners=[
            a_partner(
                key,
                tier=TierId("gold"),
                revenue_cents=100 * size,
                known_workload=KnownWorkload(size, "known"),
            )
            for key, (_, size) in minutes.items()
        ],
        cpms=[a_cpm("ana"), a_cpm("ben"), a_cpm("cleo")],
        tiers=[a_tier("gold", handover_minutes=120)],
        owners={key: cpm for key, (cpm, _) in minutes.items()},
        rules_by_id=rules,
        assumptions=Assumptions(JANUARY, handover_months=2),
    )


def two_of_anas(**rules: Rule) -> Plan:
    """Ana has 1,000 and 2,000 minutes, Cleo 3,000, Ben none."""
    return team({"p1": ("ana", 1_000), "p2": ("ana", 2_000), "p3": ("cleo", 3_000)}, **rules)


def left(plan: Plan, *, more_moves: int = 0) -> Leaving:
    return share_out(plan, LeaverRequest(ANA, MARCH, more_moves))


def takers(leaving: Leaving) -> dict[str, str]:
    return {each.partner: each.taker for each in leaving.takeovers}


def given(plan: Plan, **assignments: Assignment) -> Plan:
    merged = {**plan.assignments, **{PartnerId(key): each for key, each in assignments.items()}}
    return replace(plan, assignments=merged)


def with_cpm(plan: Plan, key: CpmId, **fields: object) -> Plan:
    return replace(plan, cpms={**plan.cpms, key: replace(plan.cpms[key], **fields)})  # type: ignore[arg-type]


def with_partner(plan: Plan, key: str, **fields: object) -> Plan:
    partner = replace(plan.partners[PartnerId(key)], **fields)  # type: ignore[arg-type]
    return replace(plan, partners={**plan.partners, partner.id: partner})


def test_the_one_with_room_takes_all() -> None:
    plan = given(two_of_anas(), p2=Assignment(ANA, since=Month(2025, 1)))
    leaving = left(plan)
    assert takers(leaving) == {"p1": BEN, "p2": BEN}
    assert leaving.left_over == ()
    assert leaving.gap == pytest.approx(0, abs=1e-5)
    first, second = leaving.takeovers
    assert (first.partner, first.known_months) == ("p2", 14)
    assert (second.partner, second.known_months) == ("p1", None)
    assert (first.minutes_before, first.minutes_after, first.handover_minutes) == (2_000, 2_000, 120)
    assert first.fit == 1
    assert first.after == Assignment(BEN, since=MARCH, effective=MARCH, previous=ANA)
    assert leaving.revenue_cents == 300_000


def test_loads_and_evenness_are_told_before_and_after() -> None:
    leaving = left(two_of_anas())
    (ben,) = leaving.loads
    assert (ben.cpm, ben.before, ben.after, ben.available) == (BEN, 0, 3_000, 6_660)
    assert ben.handover == 2 * 120 / 2
    before, after = leaving.before[MANAGER], leaving.after[MANAGER]
    assert before.spread == pytest.approx(3_000 / 6_660)
    assert (after.spread, after.cpms) == (0, 3)
    assert (leaving.overload_before, leaving.overload_after) == (0, 0)
    assert leaving.end == MARCH


def test_a_part_time_successor_takes_a_part() -> None:
    plan = with_cpm(team({"p1": ("ana", 1_000), "p2": ("ana", 2_000)}), BEN, fte_percent=50)
    assert takers(left(plan)) == {"p1": BEN, "p2": CLEO}


def test_a_successor_in_the_ramp_of_the_leaving_month_takes_what_they_can() -> None:
    """Ben starts in March: 0 % in the first month, so Cleo takes all; in September he is fully there."""
    plan = with_cpm(two_of_anas(), BEN, start=MARCH)
    assert set(takers(left(plan)).values()) == {CLEO}
    assert set(takers(share_out(plan, LeaverRequest(ANA, Month(2026, 9)))).values()) == {BEN}


def test_a_holdout_keeps_the_partner_and_the_seat() -> None:
    handed = Assignment(BEN, effective=MARCH, previous=ANA, holdout=Month(2026, 5))
    leaving = left(given(two_of_anas(), p1=handed))
    assert takers(leaving) == {"p2": BEN}
    (kept,) = leaving.kept
    assert (kept.partner, kept.until, kept.taker) == ("p1", Month(2026, 5), BEN)
    assert leaving.end == Month(2026, 5)
    assert "p1" not in leaving.assignments


def test_a_holdout_that_ends_before_is_over() -> None:
    handed = Assignment(BEN, effective=JANUARY, previous=ANA, holdout=Month(2026, 2))
    leaving = left(given(two_of_anas(), p1=handed))
    assert (leaving.kept, leaving.brought_forward, takers(leaving)) == ((), (), {"p2": BEN})


def test_a_later_handover_is_brought_forward() -> None:
    later = Assignment(CLEO, effective=Month(2026, 8), previous=ANA)
    leaving = left(given(two_of_anas(), p1=later))
    assert leaving.brought_forward == ("p1",)
    assert leaving.assignments[PartnerId("p1")] == replace(later, effective=MARCH)
    assert takers(leaving) == {"p2": BEN}


def test_what_the_leaver_was_to_get_later_goes_to_somebody_else_then() -> None:
    later = Assignment(ANA, effective=Month(2026, 8), previous=CLEO)
    plan = with_cpm(given(two_of_anas(), p1=later), CLEO, fte_percent=60)
    leaving = left(plan)
    assert takers(leaving)["p1"] == BEN
    assert leaving.assignments[PartnerId("p1")] == replace(later, primary=BEN)


def test_who_has_it_until_then_simply_keeps_it() -> None:
    later = Assignment(ANA, effective=Month(2026, 8), previous=BEN)
    leaving = left(given(two_of_anas(), p1=later))
    assert takers(leaving)["p1"] == BEN
    assert leaving.assignments[PartnerId("p1")] == Assignment(BEN)


def split_plan(assignment: Assignment) -> Plan:
    """A hybrid of 6,000 minutes, split, beside a partner of 1,000 with Cleo."""
    plan = team({"p1": ("ana", 6_000), "p3": ("cleo", 1_000)})
    plan = replace(plan, role_types={MANAGER: a_role_type(fit=Fit(100, 100, 100))})
    return given(with_partner(plan, "p1", mix=ModelMix(5_000, 0, 5_000)), p1=assignment)


def test_a_specialist_who_leaves_hands_over_only_the_part() -> None:
    plan = split_plan(Assignment(BEN, {WITH: ANA}))
    leaving = left(plan)
    for each in leaving.takeovers:
        assert (each.partner, each.models, each.is_primary, each.handover_minutes) == (
            "p1",
            (WITH,),
            False,
            0,
        )
        assert each.after.primary == BEN
        assert ANA not in each.after.cpms
        assert each.after.effective is None
    assert leaving.revenue_cents == 0


def test_a_primary_who_leaves_a_split_partner_leaves_the_specialist_in_place() -> None:
    leaving = left(split_plan(Assignment(ANA, {WITH: BEN})))
    (taken,) = leaving.takeovers
    assert (taken.is_primary, taken.models) == (True, (SalesModel.SELL_TO, SalesModel.SELL_THROUGH))
    assert taken.after.cpm_for(WITH) == BEN
    assert (taken.after.previous, taken.after.effective) == (ANA, MARCH)
    assert leaving.revenue_cents == 600_000


def test_only_the_leavers_partners_move_unless_more_are_allowed() -> None:
    crowded = team({"p1": ("ana", 600), "p2": ("cleo", 2_000), "p3": ("cleo", 3_000), "p4": ("cleo", 1_500)})
    fixed = left(crowded)
    assert takers(fixed) == {"p1": BEN}
    assert fixed.moves_of_others == ()
    loose = left(crowded, more_moves=1)
    (other,) = loose.moves_of_others
    assert (other.giver, other.taker) == (CLEO, BEN)
    assert other.after.previous == CLEO
    assert set(takers(loose)) == {"p1", other.partner}


@pytest.mark.parametrize("sizes", [(900, 1_300, 2_100), (3_000, 3_100, 500), (2_000, 5_000, 4_000)])
def test_no_other_way_to_share_out_is_more_even(sizes: tuple[int, int, int]) -> None:
    plan = team(
        {f"p{n}": ("ana", size) for n, size in enumerate(sizes)} | {"b": ("ben", 1_000), "c": ("cleo", 700)}
    )
    leaving = left(plan)

    def judged(cpms: tuple[CpmId, ...]) -> tuple[float, float]:
        owners = {f"p{n}": Assignment(cpm) for n, cpm in enumerate(cpms)}
        used = derive(given(plan, **owners)).utilisation[1:]
        return sum(max(each - 1, 0) for each in used), max(0.05, float(used.max() - used.min()))

    best = min(judged(cpms) for cpms in product((BEN, CLEO), repeat=len(sizes)))
    found = judged(tuple(takers(leaving)[f"p{n}"] for n in range(len(sizes))))  # type: ignore[arg-type]
    assert found == pytest.approx(best)


def test_what_the_study_tells_is_what_the_accepted_plan_gives() -> None:
    plan = given(two_of_anas(), p2=Assignment(ANA, since=Month(2025, 1)))
    leaving = left(plan)
    month = replace(plan.assumptions, planning_month=Month(2026, 6))
    ends = with_cpm(replace(plan, assumptions=month), ANA, end=leaving.end)
    accepted = derive(replace(ends, assignments={**plan.assignments, **leaving.assignments}))
    assert accepted.minutes.tolist() == [0, 3_000, 3_000]
    assert accepted.evenness == leaving.after


def test_the_same_request_gives_the_same_answer_and_progress_never_falls() -> None:
    shares: list[float] = []
    plan, request = two_of_anas(), LeaverRequest(ANA, MARCH, 2)
    first = share_out(plan, request, lambda now: shares.append(now.done))
    assert share_out(plan, request) == first
    assert shares
    assert shares == sorted(shares)


def test_a_cancelled_study_says_so_and_loses_nobody() -> None:
    plan = team({f"p{n}": ("ana", 137 * n + 211) for n in range(20)})
    leaving = share_out(plan, LeaverRequest(ANA, MARCH), cancelled=lambda: True)
    assert not leaving.is_complete
    assert len(leaving.takeovers) + len(leaving.left_over) == 20


def test_somebody_without_partners_leaves_nothing_behind() -> None:
    leaving = share_out(two_of_anas(), LeaverRequest(BEN, MARCH))
    assert (leaving.takeovers, leaving.left_over, leaving.loads) == ((), (), ())
    assert leaving.is_complete


def test_a_leaver_nobody_knows_and_a_month_before_the_start_are_refused() -> None:
    with pytest.raises(InputError, match='There is no CPM "ida"'):
        share_out(a_plan(), LeaverRequest(CpmId("ida"), MARCH))
    late = with_cpm(two_of_anas(), ANA, start=Month(2026, 4))
    with pytest.raises(InputError, match="Ana would leave before starting"):
        left(late)
