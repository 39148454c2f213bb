"""A plan of some hundred partners that holds everything a workbook might get wrong."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId, RuleId, ScenarioId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.place import Address
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import WorkingTime
from cpm_planner.model.rule import LockCpm, LockPartner
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel
from cpm_planner.model.scenario import Scenario
from cpm_planner.workload.catalogue import new_plan
from tests.builders import a_cpm, a_partner

NOVEMBER: Final = Month(2026, 11)
EXPORTED: Final = datetime(2026, 11, 3, 9, 30)  # noqa: DTZ001 - the clock on the user's wall
PARTNERS: Final = 320
_TIERS: Final = (*map(TierId, ("platinum", "gold", "silver", "bronze", "tech-touch")), None)
_ROLES: Final = tuple(
    map(RoleTypeId, ("oem-alliance-manager", "distribution-manager", "partner-account-manager"))
)
_MIXES: Final = (
    ModelMix(sell_through=WHOLE),
    ModelMix(sell_with=WHOLE),
    ModelMix(sell_to=WHOLE),
    ModelMix(sell_through=6_000, sell_with=4_000),
    ModelMix(3_334, 3_333, 3_333),
    ModelMix(),
)
_NAMES: Final = {
    1: "=1+1",
    2: "+49 Handel",
    3: "-Minus & Söhne <GmbH>",
    4: "@home",
    5: "Control\x07char",
    6: "Twin Ltd",
    7: "Twin Ltd",
    8: "日本 😀 partner",
    9: " leading space",
    10: "two\nlines",
    11: "_x000D_ literal",
    12: "*",
}
_CPM_NAMES: Final = ("Ana Lima", "Ana Lima", "Ben * Wild", "Chloé ~ Ünal", "=Dan", "Eve")


def a_troublesome_plan(partners: int = PARTNERS) -> Plan:
    """Build the plan: splits, hybrids, untagged and unassigned partners, ramps, handovers, odd names."""
    plan = new_plan(NOVEMBER)
    return replace(
        plan,
        assumptions=Assumptions(NOVEMBER, TierId("tech-touch"), "EUR", onboarding_months=6),
        role_types={
            key: replace(role, working_time=_working_time(place))
            for place, (key, role) in enumerate(plan.role_types.items())
        },
        cpms={cpm.id: cpm for cpm in _cpms()},
        partners={partner.id: partner for partner in map(_partner, range(partners))},
        assignments=dict(_assignments(partners)),
        rules={
            RuleId("lock"): LockPartner(PartnerId("p20")),
            RuleId("lock cpm"): LockCpm(CpmId("c3")),
        },
    )


def a_scenario(plan: Plan | None = None, name: str = "Balanced") -> Scenario:
    """Hold the plan as a scenario."""
    return Scenario(ScenarioId("balanced"), name, 1, plan or a_troublesome_plan(), ScenarioId("current"))


def its_base(plan: Plan) -> Scenario:
    """Give the scenario before the last moves: every seventh partner was somebody else's or nobody's."""
    before = dict(plan.assignments)
    for at, key in enumerate(tuple(before)):
        if at % 14 == 0:
            del before[key]
        elif at % 7 == 0:
            before[key] = Assignment(CpmId("c1"))
    return Scenario(ScenarioId("current"), "Current", 0, replace(plan, assignments=before))


def _working_time(place: int) -> WorkingTime:
    """Have a tie to round in the partner minutes of the first role type."""
    return WorkingTime(productive_hours_per_year=1_774, internal_percent=25) if place == 0 else WorkingTime()


def _cpms() -> Iterator[Cpm]:
    for at, name in enumerate(_CPM_NAMES):
        yield a_cpm(
            f"c{at}", _ROLES[at % 3], name=name, fte_percent=(100, 80, 50)[at % 3], position_id=f"00{at}"
        )
    yield a_cpm("C1", _ROLES[0], name="Id like another's but for its case")
    yield a_cpm("*", _ROLES[0], name="Id that matches anything")
    yield a_cpm("1", _ROLES[1], name="Id like a number", start=NOVEMBER.plus(-2))
    yield a_cpm("01", _ROLES[1], name="Id like the same number", start=NOVEMBER.plus(-4), fte_percent=50)
    yield a_cpm("open", _ROLES[2], name="Open seat", status=SeatStatus.OPEN)
    yield a_cpm("idle", RoleTypeId("co-sell-manager"), name="Idle", fte_percent=25, start=NOVEMBER.plus(-5))


def _partner(at: int) -> Partner:
    return a_partner(
        f"p{at}",
        name=_NAMES.get(at, f"Partner {at:03}"),
        external_id=f"{at:05}",
        tier=_TIERS[at % len(_TIERS)],
        mix=_MIXES[at % 7 % len(_MIXES)],
        effort_percent=(100, 130, 70)[at % 3],
        known_workload=KnownWorkload(1_001, "=measured") if at % 31 == 0 else None,
        start=NOVEMBER.plus(-(at % 20)) if at % 9 == 0 else None,
        revenue_cents=at * at * 12_345 - 100_050,
        segment="Reseller",
        region="North",
        address=Address(f"City {at % 30}", "WA", "US"),
    )


def _assignments(partners: int) -> Iterator[tuple[PartnerId, Assignment]]:
    cpms = [cpm.id for cpm in _cpms() if cpm.id != "idle"]
    for at in range(partners):
        primary, other, third = (cpms[(at + step) % len(cpms)] for step in (0, 1, 2))
        key = PartnerId(f"p{at}")
        if at % 11 == 0:
            continue
        if at % 5 == 0:
            yield key, Assignment(primary, {SalesModel.SELL_WITH: other, SalesModel.SELL_TO: third})
        elif at % 17 == 0:
            yield key, Assignment(primary, dict.fromkeys(SalesModel, other))
        elif at % 13 == 0:
            yield key, Assignment(primary, effective=NOVEMBER, previous=other)
        elif at % 19 == 0:
            yield key, Assignment(primary, effective=NOVEMBER.plus(2), previous=third)
        else:
            yield key, Assignment(primary)
