"""Varying the guesses: factors by hand, draws by the laws, survival against every possible plan."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from cpm_planner.balance.core.checker import value_of
from cpm_planner.balance.proposal import BalanceRequest
from cpm_planner.balance.studies.robustness.guesses import Factors, Guess, GuessKind, guesses_of
from cpm_planner.balance.studies.robustness.rebalancing import LOYALTY, Rebalancing
from cpm_planner.balance.studies.robustness.result import Robustness, RobustnessRequest
from cpm_planner.balance.studies.robustness.study import vary_guesses
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.balance.translation import translate
from cpm_planner.edit.rules import lock_partners
from cpm_planner.model.activity import Drive
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import ActivityId, CpmId, PartnerId, RoleTypeId, RuleId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import KeepTogether, LockPartner
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.figures import Figures, derive, derived_from
from tests.builders import JANUARY, a_cpm, a_partner, a_plan, a_role_type, a_tier, an_activity

ANA, BEN = CpmId("ana"), CpmId("ben")
GOLD, MANAGER = TierId("gold"), RoleTypeId("manager")
WITH = ModelMix(sell_with=10_000)


def team(**owners: str) -> Plan:
    """Two managers; a gold partner needs 100 hours a month of them, a silver one 20."""
    keys = owners or {"g1": "ana", "g2": "ana", "s1": "ana", "s2": "ben"}
    tiers = {"g": GOLD, "s": TierId("silver")}
    return a_plan(
        partners=[a_partner(key, tier=tiers[key[0]], mix=ModelMix(sell_to=10_000)) for key in keys],
        cpms=[a_cpm("ana"), a_cpm("ben")],
        tiers=[a_tier("gold", rank=0), a_tier("silver", handover_minutes=60)],
        role_types=[a_role_type(fit=Fit(90, 80, 60))],
        activities=[
            an_activity("review", minutes_each=600, times_per_year={GOLD: 60, TierId("silver"): 12}),
            an_activity(
                "design",
                model=SalesModel.SELL_TO,
                minutes_each=600,
                times_per_year={GOLD: 48, TierId("silver"): 9},
            ),
        ],
        owners=keys,
    )


def clear_cut() -> Plan:
    """Ana has two gold partners, one of them locked, and Ben has none: the other has to go to Ben."""
    return lock_partners([PartnerId("g2")])(team(g1="ana", g2="ana"))


def moves(**cpms: str) -> dict[PartnerId, Assignment | None]:
    return {PartnerId(key): Assignment(CpmId(cpm)) for key, cpm in cpms.items()}


def with_guess(plan: Plan, kind: GuessKind, factor: float, name: str = "") -> Figures:
    guesses = guesses_of(plan)
    guess = next(each for each in guesses.all if each.kind is kind and each.name in ("", name))
    return derived_from(plan, guesses.varied(derive(plan).arrays, guesses.one_wrong(guess, factor)))


def test_right_guesses_change_nothing() -> None:
    plan = team()
    figures, guesses = derive(plan), guesses_of(plan)
    same = derived_from(plan, guesses.varied(figures.arrays, guesses.right()))
    assert (same.minutes == figures.minutes).all()
    assert (same.available == figures.available).all()
    assert same.evenness == figures.evenness


@pytest.mark.parametrize(
    ("kind", "name", "changed"),
    [
        (
            GuessKind.ACTIVITY,
            "Design",
            lambda plan: replace(
                plan,
                activities={
                    **plan.activities,
                    ActivityId("design"): replace(plan.activities[ActivityId("design")], minutes_each=720),
                },
            ),
        ),
        (
            GuessKind.EFFORT,
            "",
            lambda plan: replace(
                plan,
                partners={key: replace(each, effort_percent=120) for key, each in plan.partners.items()},
            ),
        ),
        (
            GuessKind.FIT,
            "Manager",
            lambda plan: replace(
                plan, role_types={MANAGER: replace(plan.role_types[MANAGER], fit=Fit(100, 96, 72))}
            ),
        ),
    ],
)
def test_one_wrong_guess_is_what_the_plan_would_say(
    kind: GuessKind, name: str, changed: Callable[[Plan], Plan]
) -> None:
    plan = team()
    expected = derive(changed(plan))
    assert (with_guess(plan, kind, 1.2, name).minutes == expected.minutes).all()


def test_a_wrong_request_varies_the_requests_too() -> None:
    plan = team()
    design = plan.activities[ActivityId("design")]
    asked = replace(plan, activities={**plan.activities, design.id: replace(design, drive=Drive.REACTIVE)})
    dearer = replace(asked.activities[design.id], minutes_each=720)
    expected = derive(replace(asked, activities={**asked.activities, design.id: dearer}))
    varied = with_guess(asked, GuessKind.ACTIVITY, 1.2, "Design")
    assert derive(asked).load.reactive.tolist() != varied.load.reactive.tolist()
    assert varied.load.reactive.tolist() == expected.load.reactive.tolist()
    assert varied.overload_minutes == expected.overload_minutes


def test_a_tier_and_a_capacity_by_hand() -> None:
    plan = team(s2="ben")
    assert derive(plan).minutes.tolist() == [0, round(600 / 0.9) + round(450 / 0.9)]
    dearer = with_guess(plan, GuessKind.TIER, 1.2, "Silver")
    assert dearer.minutes.tolist() == [0, round(720 / 0.9) + round(540 / 0.9)]
    smaller = with_guess(plan, GuessKind.CAPACITY, 0.8, "Manager")
    assert smaller.available.tolist() == [0.8 * 6_660] * 2


def test_a_tier_takes_onboarding_and_handover_along() -> None:
    plan = team(s1="ben")
    handed = replace(
        plan,
        tiers={**plan.tiers, TierId("silver"): replace(plan.tiers[TierId("silver")], handover_minutes=100)},
        assignments={PartnerId("s1"): Assignment(BEN, effective=JANUARY, previous=ANA)},
    )
    assert with_guess(handed, GuessKind.TIER, 1.2, "Silver").handover.tolist() == [60, 60]


def test_a_known_workload_is_no_guess() -> None:
    plan = team(g1="ana")
    known = replace(plan.partners[PartnerId("g1")], known_workload=KnownWorkload(900, "measured"))
    plan = replace(plan, partners={known.id: known})
    for kind in (GuessKind.ACTIVITY, GuessKind.TIER, GuessKind.EFFORT):
        name = "Review" if kind is GuessKind.ACTIVITY else "Gold"
        assert with_guess(plan, kind, 1.2, name).minutes[0] == 1_000


def test_draws_stay_within_the_share_and_follow_the_seed() -> None:
    guesses = guesses_of(team())

    def drawn(seed: int) -> Factors:
        return guesses.drawn(0.2, np.random.default_rng(seed))

    factors = np.concatenate([np.concatenate(list(vars(drawn(seed)).values())) for seed in range(100)])
    assert 0.8 <= factors.min() < 0.81
    assert 1.19 < factors.max() <= 1.2
    assert abs(factors.mean() - 1) < 0.01
    assert (drawn(1).effort == drawn(1).effort).all()
    assert (drawn(1).effort != drawn(2).effort).any()


def test_a_move_that_any_hours_ask_for_is_safe() -> None:
    study = vary_guesses(clear_cut(), RobustnessRequest(moves(g1="ben"), draws=12))
    (survival,) = study.moves
    assert (survival.leaves, survival.same, survival.draws) == (12, 12, 12)
    assert study.safe == (survival,)
    assert study.is_complete


def test_a_move_for_nothing_does_not_survive() -> None:
    even = team(g1="ana", g2="ben", s1="ana", s2="ben")
    swap = RobustnessRequest(moves(s1="ben", s2="ana", g1="ben"), draws=5)
    study = vary_guesses(even, swap)
    assert {each.partner: each.same for each in study.moves}[PartnerId("g1")] < 5


@pytest.mark.parametrize("seed", range(6))
def test_balancing_again_finds_the_best_of_all_plans(seed: int) -> None:
    """Every way to place four partners is valued by the checker, loyalty included."""
    plan, proposed = team(), moves(g1="ben", s2="ana")
    before = derive(plan)
    after = derive(replace(plan, assignments={**plan.assignments, **proposed}))  # type: ignore[dict-item]
    guesses, request = guesses_of(plan), RobustnessRequest(proposed)
    factors = guesses.drawn(0.4, np.random.default_rng(seed))
    varied = derived_from(plan, guesses.varied(before.arrays, factors))
    found = Rebalancing(before, after, tuple(proposed), request).outcome(varied, None)

    problem, goal = translate(varied).problem, [1, 0, 0, 0]

    def worth(placed: tuple[int, ...]) -> float:
        unlike = sum(cpm != wish for cpm, wish in zip(placed, goal, strict=True))
        return float(value_of(problem, BalanceRequest().objective, placed)) + LOYALTY * unlike

    worths = {placed: worth(placed) for placed in product((0, 1), repeat=4)}
    best = [placed for placed, value in worths.items() if value < min(worths.values()) + 1e-6]
    now = problem.current.tolist()
    outcomes = [
        ([placed[row] != now[row] for row in (0, 3)], [placed[row] == goal[row] for row in (0, 3)])
        for placed in best
    ]
    assert (found.leaves.tolist(), found.is_same.tolist()) in outcomes


def test_who_joins_a_group_leaves_its_own_cpm_and_who_was_there_does_not() -> None:
    """Two of Ana's and one of Ben's are to be together; the proposal brings Ben's to Ana."""
    group = KeepTogether(frozenset(PartnerId(key) for key in ("g1", "g2", "s1")))
    plan = replace(team(g1="ana", g2="ana", s1="ben"), rules={RuleId("together"): group})
    limits = BalanceRequest(max_moves=1)
    study = vary_guesses(plan, RobustnessRequest(moves(s1="ana"), limits, draws=2))
    assert [(each.partner, each.leaves, each.same) for each in study.moves] == [("s1", 2, 2)]


def test_figures_of_the_unchanged_proposal_are_told_per_draw() -> None:
    plan, proposed = team(), moves(g1="ben")
    request = RobustnessRequest(proposed, draws=9, seed=4)
    study = vary_guesses(plan, request)
    after = replace(plan, assignments={**plan.assignments, **proposed})  # type: ignore[dict-item]
    guesses, random = guesses_of(plan), np.random.default_rng(4)
    spreads = []
    for _ in range(9):
        arrays = guesses.varied(derive(after).arrays, guesses.drawn(0.2, random))
        used = derived_from(after, arrays).utilisation
        spreads.append(float(used.max() - used.min()))
    spreads.sort()
    assert study.drawn_spread is not None
    assert study.drawn_spread.median == pytest.approx(spreads[4])
    assert study.drawn_spread.low == pytest.approx(spreads[0] * 0.2 + spreads[1] * 0.8)
    assert study.drawn_spread.high == pytest.approx(spreads[7] * 0.8 + spreads[8] * 0.2)
    assert study.drawn_spreads[MANAGER] == study.drawn_spread


def test_the_guess_that_flips_the_answer_comes_first() -> None:
    """Ana has the gold partner and Ben the silver ones: hours of a tier shift load, those of all do not."""
    plan = team(g1="ana", **{f"s{n}": "ben" for n in range(5)}, s5="ana")
    study = vary_guesses(plan, RobustnessRequest(moves(s5="ben"), draws=0, single_guesses=2))
    tried = [each.otherwise for each in study.guesses if each.otherwise is not None]
    assert len(tried) == 2
    assert tried == sorted(tried, reverse=True)
    assert [each.otherwise for each in study.guesses[2:]] == [None] * (len(study.guesses) - 2)
    widest = max(study.guesses, key=lambda each: each.spread_points)
    assert widest.guess.kind is GuessKind.TIER
    assert widest.lower.role_type == MANAGER


def test_a_guess_without_effect_is_left_out() -> None:
    plan = team()
    idle = an_activity("training", model=SalesModel.SELL_WITH, times_per_year={GOLD: 12})
    plan = replace(plan, activities={**plan.activities, idle.id: idle})
    study = vary_guesses(plan, RobustnessRequest(moves(g1="ben"), draws=0))
    assert study.guesses
    assert Guess(GuessKind.ACTIVITY, 2, "Training") not in [each.guess for each in study.guesses]


def test_the_same_request_gives_the_same_answer_and_progress_never_falls() -> None:
    heard: list[StudyProgress] = []
    request = RobustnessRequest(moves(g1="ben"), draws=4, seed=2)
    first = vary_guesses(team(), request, heard.append)
    assert vary_guesses(team(), request) == first
    shares = [each.done for each in heard]
    assert shares == sorted(shares)
    assert 0 < shares[0] <= shares[-1] <= 1
    assert isinstance(heard[0].partial, Robustness)
    assert not heard[0].partial.is_complete
    assert heard[0].partial.guesses


def test_cancelling_keeps_the_draws_so_far() -> None:
    draws = 0

    def watch(now: StudyProgress) -> None:
        nonlocal draws
        draws = now.partial.draws if isinstance(now.partial, Robustness) else 0

    study = vary_guesses(clear_cut(), RobustnessRequest(moves(g1="ben")), watch, lambda: draws >= 3)
    assert study.draws == 3
    assert study.moves[0].same == 3
    assert not study.is_complete


def test_without_a_proposal_the_plan_is_balanced_first() -> None:
    study = vary_guesses(team(), RobustnessRequest(balance=BalanceRequest(seconds=5), draws=2))
    assert study.proposal is not None
    assert {each.partner for each in study.moves} == {each.partner for each in study.proposal.moves}
    assert all(each.before != each.after for each in study.moves)


def test_a_cap_on_moves_holds_when_balancing_again() -> None:
    plan = lock_partners([PartnerId("g2")])(team(g1="ana", g2="ana", s1="ana", s2="ana", s3="ana", s4="ana"))
    free = vary_guesses(plan, RobustnessRequest(moves(g1="ben"), draws=4))
    capped = vary_guesses(plan, RobustnessRequest(moves(g1="ben"), BalanceRequest(max_moves=1), draws=4))
    assert free.otherwise_anyway
    assert capped.otherwise_anyway == 0
    assert capped.moves[0].same == 4


def test_a_split_partner_leaves_with_one_part_and_survives_only_with_both() -> None:
    plan = team(g1="ana", g2="ana")
    hybrid = replace(plan.partners[PartnerId("g1")], mix=ModelMix(9_000, 0, 1_000))
    split = Assignment(ANA, {SalesModel.SELL_WITH: BEN})
    plan = replace(
        plan,
        partners={**plan.partners, hybrid.id: hybrid},
        assignments={**plan.assignments, hybrid.id: split},
        rules={RuleId("g2"): LockPartner(PartnerId("g2"))},
    )
    swapped: dict[PartnerId, Assignment | None] = {hybrid.id: Assignment(BEN, {SalesModel.SELL_WITH: ANA})}
    (survival,) = vary_guesses(plan, RobustnessRequest(swapped, draws=3)).moves
    assert survival.leaves == 3
    assert survival.same <= survival.leaves


@pytest.mark.parametrize("plan", [a_plan(), a_plan(cpms=[a_cpm()]), a_plan(partners=[a_partner()])])
def test_a_plan_without_partners_or_cpms_has_nothing_to_doubt(plan: Plan) -> None:
    study = vary_guesses(plan, RobustnessRequest({}, draws=2))
    assert study.moves == ()
    assert study.guesses == ()


def test_a_seat_that_has_not_started_is_no_reason_to_fail() -> None:
    plan = team()
    later = replace(plan.cpms[BEN], start=Month(2030, 1))
    study = vary_guesses(replace(plan, cpms={**plan.cpms, BEN: later}), RobustnessRequest({}, draws=1))
    assert study.draws == 1
