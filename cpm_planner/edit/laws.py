"""The laws every plan keeps; an edit that would break one is refused before anything is stored."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Final

from cpm_planner.edit.breach import Breach, growth_laws, keyed, named, unknown_partner, unknown_tier, within
from cpm_planner.edit.charter_laws import agreed_laws, criterion_laws, text_laws
from cpm_planner.edit.finance_laws import adjustment_laws, budget_laws, finance_laws, pay_laws, rate_laws
from cpm_planner.edit.seat_laws import backfill_laws, seat_laws
from cpm_planner.formatting.language import to_translate, translate
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

LARGEST_MINUTES: Final = 10_000 * 60
LARGEST_EFFORT: Final = 10_000
LARGEST_ONBOARDING: Final = 1_000
LARGEST_TARGET: Final = 200
LONGEST_HIRING: Final = 36
HOURS_OF_A_YEAR: Final = 8_784
_FITS: Final = {
    SalesModel.SELL_TO: to_translate("laws", "Fit for sell to"),
    SalesModel.SELL_THROUGH: to_translate("laws", "Fit for sell through"),
    SalesModel.SELL_WITH: to_translate("laws", "Fit for sell with"),
}


def refuse_unlawful(plan: Plan, change: PlanChange) -> None:
    """Check what a change brought in or left behind.

    Raises:
        EditRefusedError: a law is broken; the first breach is named.
    """
    for code, what, remedy in _breaches(plan, change):
        raise EditRefusedError(code=code, what=what, remedy=remedy)


def unlawful_rows(plan: Plan, change: PlanChange) -> set[tuple[str, Hashable]]:
    """Give the changed values that break a law by themselves: names of collections, and keys in them."""
    return {
        (name, key)
        for name in COLLECTIONS
        for key, (_, after) in getattr(change, name).items()
        if after is not None and first_breach(plan, name, key, after) is not None
    }


def first_breach(plan: Plan, collection: str, key: Hashable, value: object) -> EditRefusedError | None:
    """Say which law one value of a collection breaks in a plan; None when it breaks none."""
    for code, what, remedy in _LAWS[collection](plan, key, value):
        return EditRefusedError(code=code, what=what, remedy=remedy)
    return None


def _breaches(plan: Plan, change: PlanChange) -> Iterator[Breach]:
    if change.assumptions:
        yield from _assumptions(plan, plan.assumptions)
    for name in COLLECTIONS:
        for key, (_, after) in getattr(change, name).items():
            if after is not None:
                yield from _LAWS[name](plan, key, after)
    yield from _abandoned(plan, change)
    yield from rate_laws(plan, change)
    yield from backfill_laws(plan, change)


def _abandoned(plan: Plan, change: PlanChange) -> Iterator[Breach]:
    """Role types that went while a CPM still has them."""
    gone = {key for key, (_, after) in change.role_types.items() if after is None}
    for cpm in plan.cpms.values() if gone else ():
        if cpm.role_type in gone:
            yield (
                "role-type-in-use",
                translate("laws", "{name} still has this role type").format(name=cpm.name),
                translate("laws", "give the CPM another role type first"),
            )


def _assumptions(plan: Plan, assumptions: Assumptions) -> Iterator[Breach]:
    if assumptions.default_tier is not None and assumptions.default_tier not in plan.tiers:
        yield unknown_tier(assumptions.default_tier)
    yield from within(to_translate("laws", "Onboarding months"), assumptions.onboarding_months, 0, 60)
    yield from within(to_translate("laws", "Handover months"), assumptions.handover_months, 0, 24)
    for percent in assumptions.onboarding_percent:
        yield from within(to_translate("laws", "Onboarding in percent"), percent, 0, LARGEST_ONBOARDING)
    yield from growth_laws(
        to_translate("laws", "Growth of a sales model in percent"), *assumptions.growth_percent.values()
    )
    yield from finance_laws(assumptions)


def _partner(plan: Plan, key: str, partner: Partner) -> Iterator[Breach]:
    yield from named(to_translate("laws", "A partner"), partner.name)
    yield from keyed(key, partner.id)
    if key in plan.parked:
        yield (
            "parked",
            translate("laws", "{name} is parked").format(name=partner.name),
            translate("laws", "bring the parked partner back instead"),
        )
    if partner.tier is not None and partner.tier not in plan.tiers:
        yield unknown_tier(partner.tier)
    yield from within(
        to_translate("laws", "Effort factor in percent"), partner.effort_percent, 1, LARGEST_EFFORT
    )
    if partner.known_workload is not None:
        yield from within(
            to_translate("laws", "Known minutes a month"),
            partner.known_workload.minutes_per_month,
            0,
            LARGEST_MINUTES,
        )
    if partner.start and partner.end and partner.end < partner.start:
        yield (
            "ends-before-start",
            translate("laws", "{name} would end before it starts").format(name=partner.name),
            translate("laws", "set the end month to a later one"),
        )
    if partner.growth_percent is not None:
        yield from growth_laws(to_translate("laws", "Growth of a partner in percent"), partner.growth_percent)


def _parked(plan: Plan, key: str, parked: ParkedPartner) -> Iterator[Breach]:
    yield from named(to_translate("laws", "A partner"), parked.partner.name)
    yield from keyed(key, parked.partner.id)
    if key in plan.partners:
        yield (
            "not-parked",
            translate("laws", "{name} is in the plan").format(name=parked.partner.name),
            translate("laws", "park the one in the plan instead"),
        )


def _import(_plan: Plan, key: str, record: ImportRecord) -> Iterator[Breach]:
    yield from keyed(key, record.id)


def _cpm(plan: Plan, key: str, cpm: Cpm) -> Iterator[Breach]:
    yield from named(to_translate("laws", "A CPM"), cpm.name)
    yield from keyed(key, cpm.id)
    if cpm.role_type not in plan.role_types:
        yield (
            "unknown-role-type",
            translate("laws", 'There is no role type "{name}"').format(name=cpm.role_type),
            translate("laws", "choose one of the plan's role types"),
        )
    yield from seat_laws(plan, cpm)
    if cpm.pay is not None:
        yield from pay_laws(cpm.pay)
    for change in cpm.terms:
        if change.pay is not None:
            yield from pay_laws(change.pay)


def _role_type(plan: Plan, key: str, role: RoleType) -> Iterator[Breach]:
    yield from named(to_translate("laws", "A role type"), role.name)
    yield from keyed(key, role.id)
    yield from _unique(
        to_translate("laws", 'There is another role type called "{name}"'), role, plan.role_types.values()
    )
    for model, what in _FITS.items():
        yield from within(what, role.fit.percent(model), 0, 100)
    time = role.working_time
    yield from within(to_translate("laws", "Paid hours a year"), time.paid_hours_per_year, 1, HOURS_OF_A_YEAR)
    yield from within(
        to_translate("laws", "Productive hours a year"),
        time.productive_hours_per_year,
        0,
        time.paid_hours_per_year,
    )
    yield from within(to_translate("laws", "Internal share"), time.internal_percent, 0, 100)
    yield from within(to_translate("laws", "Reactive reserve"), time.reserve_percent, 0, 100)
    yield from within(
        to_translate("laws", "Upper end of the target band"), role.target_high_percent, 1, LARGEST_TARGET
    )
    yield from within(
        to_translate("laws", "Lower end of the target band"),
        role.target_low_percent,
        0,
        role.target_high_percent,
    )
    for step in role.ramp_percent:
        yield from within(to_translate("laws", "Ramp"), step, 0, 100)
    yield from pay_laws(role.pay)
    yield from within(to_translate("laws", "Months to hire"), role.months_to_hire, 0, LONGEST_HIRING)


def _tier(plan: Plan, key: str, tier: Tier) -> Iterator[Breach]:
    yield from named(to_translate("laws", "A tier"), tier.name)
    yield from keyed(key, tier.id)
    yield from _unique(
        to_translate("laws", 'There is another tier called "{name}"'), tier, plan.tiers.values()
    )
    yield from within(
        to_translate("laws", "Onboarding minutes"), tier.onboarding_minutes_per_month, 0, LARGEST_MINUTES
    )
    yield from within(to_translate("laws", "Handover minutes"), tier.handover_minutes, 0, LARGEST_MINUTES)
    yield from growth_laws(to_translate("laws", "Growth of a tier in percent"), tier.growth_percent)


def _activity(plan: Plan, key: str, activity: Activity) -> Iterator[Breach]:
    yield from named(to_translate("laws", "An activity"), activity.name)
    yield from keyed(key, activity.id)
    yield from within(to_translate("laws", "Minutes each time"), activity.minutes_each, 0, LARGEST_MINUTES)
    for tier, times in activity.times_per_year.items():
        if tier not in plan.tiers:
            yield unknown_tier(tier)
        yield from within(to_translate("laws", "Times a year"), times, 0, 10_000)


def _assignment(plan: Plan, key: str, assignment: Assignment) -> Iterator[Breach]:
    if key not in plan.partners:
        yield unknown_partner(key)
    for cpm in (*assignment.cpms, assignment.previous):
        if cpm is not None and cpm not in plan.cpms:
            yield (
                "unknown-cpm",
                translate("laws", 'There is no CPM "{name}"').format(name=cpm),
                translate("laws", "add the CPM to the team first"),
            )


def _rule(plan: Plan, _key: str, rule: Rule) -> Iterator[Breach]:
    partners, cpms = _spoken_of(rule)
    if not partners <= plan.partners.keys() or not cpms <= plan.cpms.keys():
        yield (
            "rule-about-nobody",
            translate("laws", "A rule speaks of somebody who is not in the plan"),
            translate("laws", "choose from the plan's lists"),
        )
    if isinstance(rule, AtMostPartners):
        yield from within(to_translate("laws", "The limit of partners"), rule.limit, 0, 1_000_000)
    if isinstance(rule, MoveCap):
        yield from within(
            to_translate("laws", "The share of partners that may move"), rule.partner_percent or 0, 0, 100
        )
        yield from within(
            to_translate("laws", "The share of revenue that may move"), rule.revenue_percent or 0, 0, 100
        )


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


def _unique(told: str, thing: Tier | RoleType, others: Iterable[Tier | RoleType]) -> Iterator[Breach]:
    names = [other.name.casefold() for other in others if other.id != thing.id]
    if thing.name.casefold() in names:
        what = translate("laws", told).format(name=thing.name)
        yield "name-taken", what, translate("laws", "choose a name of its own")


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
    "adjustments": adjustment_laws,
    "budget": budget_laws,
    "criteria": criterion_laws,
    "agreed_targets": agreed_laws,
    "charter_texts": text_laws,
}
