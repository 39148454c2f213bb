"""Plans drawn at random in which much changes from month to month, all of it near the planning month."""

from random import Random
from typing import Final

from hypothesis import strategies as st

from cpm_planner.model.activity import Activity
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit, RoleType, WorkingTime
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel
from cpm_planner.model.seat_terms import Leave, TermsChange
from cpm_planner.model.tier import Tier
from tests.builders import an_activity

FIRST: Final = Month(2027, 11)
"""The planning month: a leap February is three months away."""
MONTHS: Final = 14
ROLES: Final = ("alliance", "distribution", "inside")
TIERS: Final = ("gold", "silver")
CPMS: Final = [CpmId(f"c{n}") for n in range(4)]
MODELS: Final = tuple(SalesModel)


def drawn(seed: int) -> Plan:
    """Build a sound plan; amounts are in the plan's currency, in francs or in euros."""
    random = Random(seed)  # noqa: S311 - a draw that can be repeated
    partners = [_partner(random, f"p{n}") for n in range(random.randrange(6))]
    return Plan(
        _assumptions(random),
        partners={each.id: each for each in partners},
        cpms={key: _cpm(random, key) for key in CPMS},
        role_types={RoleTypeId(key): _role_type(random, key) for key in ROLES},
        tiers={TierId(key): _tier(random, key) for key in TIERS},
        activities={each.id: each for each in (_activity(random, key) for key in ("review", "training"))},
        assignments={each.id: _assignment(random) for each in partners if random.random() < 0.8},
    )


CHANGING_PLANS: Final = st.integers(0, 2**32).map(drawn)


def _near(random: Random) -> Month:
    return FIRST.plus(random.randint(-4, MONTHS))


def _maybe_near(random: Random) -> Month | None:
    return _near(random) if random.random() < 0.5 else None


def _growth(random: Random) -> int:
    return random.choice([0, 0, -60, 7, 30, 150])


def _region(random: Random) -> str:
    return random.choice(["North", "north ", "South", ""])


def _pay(random: Random) -> Pay:
    cents = [random.choice([0, random.randint(1, 30_000_000)]) for _ in range(5)]
    points, currency = random.randint(0, 6_000), random.choice(["", "USD", "CHF", "EUR"])
    return Pay(cents[0], cents[1], points, cents[2], cents[3], cents[4], currency)


def _assumptions(random: Random) -> Assumptions:
    return Assumptions(
        FIRST,
        default_tier=random.choice([None, TierId("gold")]),
        onboarding_months=random.randint(0, 12),
        handover_months=random.randint(1, 4),
        onboarding_percent=tuple(random.randint(0, 100) for _ in range(random.randint(0, 4))),
        horizon_months=MONTHS,
        fiscal_year_start=random.randint(1, 12),
        growth_percent={model: _growth(random) for model in MODELS if random.random() < 0.7},
        merit_month=random.randint(1, 12),
        merit_points=random.choice([0, 333, 1_000]),
    )


def _role_type(random: Random, key: str) -> RoleType:
    return RoleType(
        RoleTypeId(key),
        key.title(),
        1,
        Fit(*(random.choice([0, 30, 70, 80, 100]) for _ in MODELS)),
        WorkingTime(2_080, random.randint(0, 2_000), random.randint(0, 100)),
        ramp_percent=tuple(random.randint(0, 100) for _ in range(random.randint(0, 4))),
        pay=_pay(random),
    )


def _tier(random: Random, key: str) -> Tier:
    minutes = [random.randint(0, 900) for _ in range(2)]
    return Tier(TierId(key), key.title(), 1, *minutes, growth_percent=_growth(random))


def _activity(random: Random, key: str) -> Activity:
    times = {TierId(tier): random.randint(0, 50) for tier in TIERS}
    model = random.choice([None, *MODELS])
    return an_activity(key, model=model, minutes_each=random.randint(1, 400), times_per_year=times)


def _cpm(random: Random, key: CpmId) -> Cpm:
    leave = [
        (_near(random), random.randint(0, 5), random.randint(0, 100)) for _ in range(random.randint(0, 2))
    ]
    return Cpm(
        key,
        key.upper(),
        RoleTypeId(random.choice(ROLES)),
        status=random.choice(tuple(SeatStatus)),
        fte_percent=random.choice([100, 100, 0, 45, 120]),
        start=_maybe_near(random),
        end=_maybe_near(random),
        regions=tuple(_region(random) for _ in range(random.randint(0, 2))),
        cost_centre=_cost_centre(random),
        start_day=random.choice([1, random.randint(1, 31)]),
        end_day=random.choice([None, random.randint(1, 31)]),
        backfill_of=random.choice([None, *(other for other in CPMS if other != key)]),
        pay=random.choice([None, _pay(random)]),
        leave=tuple(Leave(first, first.plus(more), percent) for first, more, percent in leave),
        terms=tuple(
            sorted((_terms(random) for _ in range(random.randint(0, 3))), key=lambda each: each.month)
        ),
    )


def _terms(random: Random) -> TermsChange:
    return TermsChange(
        _near(random),
        fte_percent=random.choice([None, 0, 50, 100, 120]),
        cost_centre=random.choice([None, _cost_centre(random)]),
        pay=random.choice([None, _pay(random)]),
    )


def _cost_centre(random: Random) -> str:
    return random.choice(["", "1000", "2000"])


def _partner(random: Random, key: str) -> Partner:
    known = KnownWorkload(random.randint(0, 3_000), "measured")
    return Partner(
        PartnerId(key),
        key,
        tier=random.choice([None, *map(TierId, TIERS)]),
        mix=_mix(random),
        effort_percent=random.choice([100, 100, random.randint(0, 300)]),
        known_workload=known if random.random() < 0.2 else None,
        start=_maybe_near(random),
        region=_region(random),
        end=_maybe_near(random),
        growth_percent=random.choice([None, None, _growth(random)]),
    )


def _mix(random: Random) -> ModelMix:
    models = random.sample(MODELS, random.randint(0, len(MODELS)))
    return ModelMix.of({model: random.randint(1, WHOLE) for model in models})


def _assignment(random: Random) -> Assignment:
    primary, previous = random.sample(CPMS, 2)
    split = random.sample(MODELS, random.choice([0, 0, 0, 1, 2]))
    return Assignment(
        primary,
        {model: random.choice(CPMS) for model in split},
        effective=_maybe_near(random),
        previous=random.choice([None, previous]),
        holdout=random.choice([None, _near(random)]),
    )
