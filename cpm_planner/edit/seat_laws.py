"""The laws of seats: days that exist, leave and later terms in their order, and who takes over from whom."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from cpm_planner.edit.breach import Breach, unknown_member, within
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.model.change import PlanChange
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.plan import Plan

LARGEST_FTE: Final = 200
LONGEST_MONTH: Final = 31


def seat_laws(_plan: Plan, cpm: Cpm) -> Iterator[Breach]:
    """Check the times of a seat."""
    yield from within(to_translate("laws", "FTE in percent"), cpm.fte_percent, 0, LARGEST_FTE)
    yield from _days(cpm)
    yield from _leave(cpm)
    yield from _terms(cpm)


def backfill_laws(plan: Plan, change: PlanChange) -> Iterator[Breach]:
    """Every backfill takes over from another seat that is there, and nobody from itself, by whatever way."""
    gone = any(after is None for _, after in change.cpms.values())
    changed = plan.cpms if gone else change.cpms
    for cpm in (plan.cpms[key] for key in changed if key in plan.cpms):
        if cpm.backfill_of is None:
            continue
        if cpm.backfill_of not in plan.cpms:
            yield unknown_member(cpm.backfill_of)
        elif _is_in_circle(plan, cpm):
            yield (
                "backfill-circle",
                translate("laws", "{name} would take over from itself").format(name=cpm.name),
                translate("laws", "choose a seat that does not take over from this one"),
            )


def ends_before_start(cpm: Cpm) -> bool:
    """Whether a seat would end on a day before its first."""
    if cpm.start is None or cpm.end is None:
        return False
    is_within_month = cpm.start == cpm.end and cpm.end_day is not None and cpm.end_day < cpm.start_day
    return cpm.end < cpm.start or is_within_month


def _is_in_circle(plan: Plan, cpm: Cpm) -> bool:
    """Whether following who takes over from whom leads back to the seat."""
    seen, at = {cpm.id}, cpm.backfill_of
    while at is not None and at not in seen:
        seen.add(at)
        at = plan.cpms[at].backfill_of if at in plan.cpms else None
    return at == cpm.id


def _days(cpm: Cpm) -> Iterator[Breach]:
    first, last = cpm.start_day, cpm.end_day
    yield from within(
        to_translate("laws", "The first day"), first, 1, cpm.start.days if cpm.start else LONGEST_MONTH
    )
    if last is not None:
        yield from within(
            to_translate("laws", "The last day"), last, 1, cpm.end.days if cpm.end else LONGEST_MONTH
        )
    if ends_before_start(cpm):
        yield (
            "ends-before-start",
            translate("laws", "{name} would leave before starting").format(name=cpm.name),
            translate("laws", "set the end to a later month or day"),
        )


def _leave(cpm: Cpm) -> Iterator[Breach]:
    for leave in cpm.leave:
        yield from within(to_translate("laws", "Leave in percent"), leave.percent, 1, 100)
        if leave.last < leave.first:
            yield (
                "leave-ends-before-start",
                translate("laws", "A leave of {name} would end before it begins").format(name=cpm.name),
                translate("laws", "set its last month to a later one"),
            )
    for earlier, later in pairwise(cpm.leave):
        if later.first <= earlier.last:
            yield (
                "leave-order",
                translate("laws", "Leaves of {name} overlap or are out of order").format(name=cpm.name),
                translate("laws", "begin each one after the last month of the one before"),
            )


def _terms(cpm: Cpm) -> Iterator[Breach]:
    for change in cpm.terms:
        if change.fte_percent is not None:
            yield from within(to_translate("laws", "FTE in percent"), change.fte_percent, 0, LARGEST_FTE)
    for earlier, later in pairwise(cpm.terms):
        if later.month <= earlier.month:
            yield (
                "terms-order",
                translate("laws", "Later terms of {name} are not in the order of their months").format(
                    name=cpm.name
                ),
                translate("laws", "give each change a month of its own, the earliest first"),
            )
