"""Sound plans drawn at random, with everything in them that has to do with balancing.

Seats that are empty, part-time, ramping, not begun or over; role types that may not do everything; partners
untagged, hybrid, split, with nobody, agreed to change hands later or held out, very large or without work;
rules of every kind, some of which clash. The same seed gives the same plan.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import Random

from cpm_planner.model.activity import Drive
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.place import Coordinates
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit, WorkingTime
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LanguageMustMatch,
    LockCpm,
    LockPartner,
    MoveCap,
    MustHave,
    MustNotHave,
    RegionMustMatch,
    Rule,
)
from cpm_planner.model.sales_model import ModelMix, SalesModel
from tests.builders import JANUARY, a_cpm, a_partner, a_plan, a_role_type, a_tier, an_activity

LARGE_EVERY = 20
MONTHS = [JANUARY.plus(count) for count in range(-8, 9)]
LATER = [JANUARY.plus(count) for count in range(1, 5)]
GOLD, SILVER = TierId("gold"), TierId("silver")
MIXES = [
    ModelMix(),
    ModelMix(10_000),
    ModelMix(0, 10_000),
    ModelMix(5_000, 5_000),
    ModelMix(2_500, 0, 7_500),
    ModelMix(3_333, 3_334, 3_333),
]
NO_RESERVE = WorkingTime(reserve_percent=0)
ROLE_TYPES = [
    a_role_type("all", target_high_percent=130),
    a_role_type("narrow", fit=Fit(0, 100, 40)),
    a_role_type("with", fit=Fit(50, 0, 90), target_high_percent=70, working_time=NO_RESERVE),
]
ACTIVITIES = [
    an_activity("review", times_per_year={GOLD: 40, SILVER: 7}),
    an_activity("asked", drive=Drive.REACTIVE, times_per_year={GOLD: 12, SILVER: 5}),
    an_activity("support", model=SalesModel.SELL_WITH, drive=Drive.REACTIVE, times_per_year={GOLD: 300}),
]


class Patience:
    """Asks a study to stop after some questions whether it should; without a number, never."""

    def __init__(self, most: int | None = None) -> None:
        self._most, self._asked = most, 0

    def is_over(self) -> bool:
        self._asked += 1
        return self._most is not None and self._asked > self._most


def any_plan(seed: int) -> Plan:
    """Draw a plan of up to 9 partners, 5 CPMs and 5 rules; every twentieth is four times as large."""
    random = Random(seed)  # noqa: S311 - a seeded draw for a test
    size = 4 if seed % LARGE_EVERY == LARGE_EVERY - 1 else 1
    roles = ROLE_TYPES[: random.randint(1, 3)]
    types = [each.id for each in roles]
    cpms = [_cpm(random, f"c{number}", types) for number in range(random.randint(1, 5 * size))]
    partners = [_partner(random, f"p{number}") for number in range(random.randint(1, 9 * size))]
    plan = a_plan(
        partners=partners,
        cpms=cpms,
        role_types=roles,
        tiers=[a_tier("gold", handover_minutes=120), a_tier("silver", rank=2)],
        activities=ACTIVITIES,
        rules_by_id=_rules(random, size, [each.id for each in partners], [each.id for each in cpms]),
        assumptions=Assumptions(JANUARY, default_tier=SILVER, onboarding_months=3),
    )
    return replace(plan, assignments=_assignments(random, plan))


def _cpm(random: Random, key: str, role_types: Sequence[str]) -> Cpm:
    is_filled = random.random() < 0.8
    start = random.choice([None, None, None, random.choice(MONTHS)])
    end = random.choice([None, None, None, None, random.choice(MONTHS)])
    return a_cpm(
        key,
        random.choice(role_types),
        status=SeatStatus.ACTIVE if is_filled else random.choice(list(SeatStatus)),
        fte_percent=random.choice([100, 100, 100, 50, 120, 0]),
        start=start,
        end=None if start and end and end < start else end,
        regions=random.choice([(), (), ("North",), ("North", "South")]),
        languages=random.choice([(), (), ("German",), ("English", "German")]),
        coordinates=random.choice([None, Coordinates(50.0, 8.0), Coordinates(40.0, -74.0)]),
    )


def _partner(random: Random, key: str) -> Partner:
    minutes = random.choice([None, None, 0, 1, 400, 1_500, 3_000, 7_000, 60_000])
    return a_partner(
        key,
        tier=random.choice([None, GOLD, SILVER]),
        mix=random.choice(MIXES),
        effort_percent=random.choice([100, 100, 30, 250]),
        known_workload=None if minutes is None else KnownWorkload(minutes, "known"),
        start=random.choice([None, None, random.choice(MONTHS)]),
        revenue_cents=random.choice([0, 100, 200, 700, 50_000, -30]),
        region=random.choice(["", "", "North", "South"]),
        language=random.choice(["", "", "German", "English"]),
        coordinates=random.choice([None, Coordinates(52.0, 9.0)]),
    )


def _assignments(random: Random, plan: Plan) -> dict[PartnerId, Assignment]:
    """Give most partners to somebody, many to the same one."""
    cpms = list(plan.cpms)
    most = random.choice(cpms)
    return {
        key: _assignment(random, partner, random.choice([most, *cpms]), cpms)
        for key, partner in plan.partners.items()
        if random.random() < 0.85
    }


def _assignment(random: Random, partner: Partner, primary: CpmId, cpms: Sequence[CpmId]) -> Assignment:
    whole = Assignment(primary, since=random.choice([None, *MONTHS[:8]]))
    kinds: Sequence[Callable[[], Assignment]] = [
        lambda: whole,
        lambda: whole,
        lambda: replace(whole, specialists=_specialists(random, partner, primary, cpms)),
        lambda: replace(whole, specialists=_specialists(random, partner, primary, cpms)),
        lambda: _agreed(random, whole, cpms),
    ]
    return random.choice(kinds)()


def _specialists(
    random: Random, partner: Partner, primary: CpmId, cpms: Sequence[CpmId]
) -> Mapping[SalesModel, CpmId]:
    if not partner.mix.is_hybrid:
        return {}
    given = {model: random.choice(cpms) for model in partner.mix.models if random.random() < 0.6}
    return {model: cpm for model, cpm in given.items() if cpm != primary}


def _agreed(random: Random, whole: Assignment, cpms: Sequence[CpmId]) -> Assignment:
    """Let the assignment hold from some month on, perhaps after a holdout."""
    return replace(
        whole,
        effective=random.choice([None, *MONTHS]),
        previous=random.choice([None, *cpms]),
        holdout=random.choice([None, None, *LATER]),
    )


def _rules(
    random: Random, size: int, partners: Sequence[PartnerId], cpms: Sequence[CpmId]
) -> Mapping[str, Rule]:
    count = random.choice([0, 1, 1, 2, 3, 5]) * size
    return {f"r{row}": _rule(random, partners, cpms) for row in range(count)}


def _rule(random: Random, partners: Sequence[PartnerId], cpms: Sequence[CpmId]) -> Rule:
    some = frozenset(random.sample(partners, min(len(partners), random.randint(2, 3))))
    kinds: Sequence[Callable[[], Rule]] = [
        lambda: LockPartner(random.choice(partners)),
        lambda: LockCpm(random.choice(cpms)),
        lambda: MustHave(random.choice(partners), random.choice(cpms)),
        lambda: MustNotHave(random.choice(partners), random.choice(cpms)),
        lambda: KeepTogether(some),
        lambda: KeepTogether(some),
        RegionMustMatch,
        LanguageMustMatch,
        lambda: AtMostPartners(random.randint(0, 5), random.choice([None, *cpms])),
        lambda: AtMostPartners(random.randint(2, 5), random.choice([None, *cpms])),
        lambda: MoveCap(random.choice([None, 0, 30, 60]), random.choice([None, 0, 20, 60])),
    ]
    return random.choice(kinds)()
