"""The laws every plan keeps; an edit that would break one is refused before anything is stored."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from cpm_planner.model.activity import Activity
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.change import COLLECTIONS, PlanChange
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LockCpm,
    LockPartner,
    MoveCap,
    MustHave,
    MustNotHave,
    Rule,
)
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.model.tier import Tier

CURRENCY: Final = re.compile("[A-Z]{3}")
LONGEST_NAME: Final = 300
LARGEST_MINUTES: Final = 10_000 * 60
LARGEST_EFFORT: Final = 10_000
LARGEST_FTE: Final = 200
HOURS_OF_A_YEAR: Final = 8_784

Breach = tuple[str, str, str]
"""Code, what is wrong, and what to do."""


def refuse_unlawful(plan: Plan, change: PlanChange) -> None:
    """Check what a change brought in or left behind.

    Raises:
        EditRefusedError: a law is broken; the first breach is named.
    """
    for code, what, remedy in _breaches(plan, change):
        raise EditRefusedError(code=code, what=what, remedy=remedy)


def _breaches(plan: Plan, change: PlanChange) -> Iterator[Breach]:
    if change.assumptions:
        yield from _assumptions(plan, plan.assumptions)
    for name in COLLECTIONS:
        for key, (_, after) in getattr(change, name).items():
            if after is not None:
                yield from _LAWS[name](plan, key, after)
    yield from _abandoned(plan, change)


def _abandoned(plan: Plan, change: PlanChange) -> Iterator[Breach]:
    """Role types that went while a CPM still has them."""
    gone = {key for key, (_, after) in change.role_types.items() if after is None}
    for cpm in plan.cpms.values() if gone else ():
        if cpm.role_type in gone:
            yield (
                "role-type-in-use",
                f"{cpm.name} still has this role type",
                "give the CPM another role type first",
            )


def _assumptions(plan: Plan, assumptions: Assumptions) -> Iterator[Breach]:
    if assumptions.default_tier is not None and assumptions.default_tier not in plan.tiers:
        yield (
            "unknown-tier",
            f'There is no tier "{assumptions.default_tier}"',
            "choose one of the plan's tiers",
        )
    if not CURRENCY.fullmatch(assumptions.currency):
        yield (
            "currency",
            f'"{assumptions.currency}" is not a currency code',
            "give three capital letters, such as EUR",
        )
    yield from _within("Onboarding months", assumptions.onboarding_months, 0, 60)
    yield from _within("Handover months", assumptions.handover_months, 0, 24)


def _partner(plan: Plan, key: str, partner: Partner) -> Iterator[Breach]:
    yield from _named("A partner", partner.name)
    yield from _keyed(key, partner.id)
    if key in plan.parked:
        yield "parked", f"{partner.name} is parked", "take the parked partner back instead"
    if partner.tier is not None and partner.tier not in plan.tiers:
        yield "unknown-tier", f'There is no tier "{partner.tier}"', "choose one of the plan's tiers"
    yield from _within("Effort factor in percent", partner.effort_percent, 1, LARGEST_EFFORT)
    if partner.known_workload is not None:
        yield from _within(
            "Known minutes a month", partner.known_workload.minutes_per_month, 0, LARGEST_MINUTES
        )


def _parked(plan: Plan, key: str, parked: ParkedPartner) -> Iterator[Breach]:
    yield from _named("A partner", parked.partner.name)
    yield from _keyed(key, parked.partner.id)
    if key in plan.partners:
        yield "not-parked", f"{parked.partner.name} is in the plan", "park the one in the plan instead"


def _import(_plan: Plan, key: str, record: ImportRecord) -> Iterator[Breach]:
    yield from _keyed(key, record.id)


def _cpm(plan: Plan, key: str, cpm: Cpm) -> Iterator[Breach]:
    yield from _named("A CPM", cpm.name)
    yield from _keyed(key, cpm.id)
    if cpm.role_type not in plan.role_types:
        yield (
            "unknown-role-type",
            f'There is no role type "{cpm.role_type}"',
            "choose one of the plan's role types",
        )
    yield from _within("FTE in percent", cpm.fte_percent, 0, LARGEST_FTE)
    if cpm.start and cpm.end and cpm.end < cpm.start:
        yield (
            "ends-before-start",
            f"{cpm.name} would leave before starting",
            "set the end month to a later one",
        )


def _role_type(plan: Plan, key: str, role: RoleType) -> Iterator[Breach]:
    yield from _named("A role type", role.name)
    yield from _keyed(key, role.id)
    yield from _unique("role type", role, plan.role_types.values())
    for model in SalesModel:
        yield from _within(f"Fit for {model.value.replace('_', ' ')}", role.fit.percent(model), 0, 100)
    time = role.working_time
    yield from _within("Paid hours a year", time.paid_hours_per_year, 1, HOURS_OF_A_YEAR)
    yield from _within("Productive hours a year", time.productive_hours_per_year, 0, time.paid_hours_per_year)
    yield from _within("Internal share", time.internal_percent, 0, 100)
    yield from _within("Reactive reserve", time.reserve_percent, 0, 100)
    yield from _within("Upper end of the target band", role.target_high_percent, 1, LARGEST_FTE)
    yield from _within("Lower end of the target band", role.target_low_percent, 0, role.target_high_percent)
    for step in role.ramp_percent:
        yield from _within("Ramp", step, 0, 100)
    if role.pay.base_cents < 0:
        yield "negative", "A cost a year cannot be negative", "give 0 or more"


def _tier(plan: Plan, key: str, tier: Tier) -> Iterator[Breach]:
    yield from _named("A tier", tier.name)
    yield from _keyed(key, tier.id)
    yield from _unique("tier", tier, plan.tiers.values())
    yield from _within("Onboarding minutes", tier.onboarding_minutes_per_month, 0, LARGEST_MINUTES)
    yield from _within("Handover minutes", tier.handover_minutes, 0, LARGEST_MINUTES)


def _activity(plan: Plan, key: str, activity: Activity) -> Iterator[Breach]:
    yield from _named("An activity", activity.name)
    yield from _keyed(key, activity.id)
    yield from _within("Minutes each time", activity.minutes_each, 0, LARGEST_MINUTES)
    for tier, times in activity.times_per_year.items():
        if tier not in plan.tiers:
            yield "unknown-tier", f'There is no tier "{tier}"', "choose one of the plan's tiers"
        yield from _within("Times a year", times, 0, 10_000)


def _assignment(plan: Plan, key: str, assignment: Assignment) -> Iterator[Breach]:
    if key not in plan.partners:
        yield "unknown-partner", f'There is no partner "{key}"', "import the partner first"
    for cpm in (*assignment.cpms, assignment.previous):
        if cpm is not None and cpm not in plan.cpms:
            yield "unknown-cpm", f'There is no CPM "{cpm}"', "add the CPM to the team first"


def _rule(plan: Plan, _key: str, rule: Rule) -> Iterator[Breach]:
    partners, cpms = _spoken_of(rule)
    if not partners <= plan.partners.keys() or not cpms <= plan.cpms.keys():
        yield (
            "rule-about-nobody",
            "A rule speaks of somebody who is not in the plan",
            "choose from the plan's lists",
        )
    if isinstance(rule, AtMostPartners):
        yield from _within("The limit of partners", rule.limit, 0, 1_000_000)
    if isinstance(rule, MoveCap):
        yield from _within("The share of partners that may move", rule.partner_percent or 0, 0, 100)
        yield from _within("The share of revenue that may move", rule.revenue_percent or 0, 0, 100)


def _spoken_of(rule: Rule) -> tuple[set[str], set[str]]:
    match rule:
        case LockPartner(partner):
            return {partner}, set()
        case LockCpm(cpm):
            return set(), {cpm}
        case MustHave(partner, cpm) | MustNotHave(partner, cpm):
            return {partner}, {cpm}
        case KeepTogether(partners):
            return set(partners), set()
        case AtMostPartners(_, cpm) if cpm is not None:
            return set(), {cpm}
        case _:
            return set(), set()


def _named(kind: str, name: str) -> Iterator[Breach]:
    if not name.strip():
        yield "no-name", f"{kind} needs a name", "type one"
    elif len(name) > LONGEST_NAME:
        yield "long-name", f"A name has at most {LONGEST_NAME} characters", f"shorten the one of {len(name)}"


def _keyed(key: str, own: str) -> Iterator[Breach]:
    if key != own:
        yield "wrong-id", f'"{own}" is kept under the id "{key}"', "keep each thing under its own id"


def _unique(kind: str, thing: Tier | RoleType, others: Iterable[Tier | RoleType]) -> Iterator[Breach]:
    names = [other.name.casefold() for other in others if other.id != thing.id]
    if thing.name.casefold() in names:
        yield "name-taken", f'There is another {kind} called "{thing.name}"', "choose a name of its own"


def _within(what: str, value: int, low: int, high: int) -> Iterator[Breach]:
    if not low <= value <= high:
        yield "out-of-range", f"{what} cannot be {value}", f"give a number from {low} to {high}"


_LAWS: Final[dict[str, Callable[..., Iterator[Breach]]]] = {
    "partners": _partner,
    "cpms": _cpm,
    "role_types": _role_type,
    "tiers": _tier,
    "activities": _activity,
    "assignments": _assignment,
    "rules": _rule,
    "parked": _parked,
    "imports": _import,
}
