"""Where a list differs from a plan, for each kind of list: what both have, and what the list said last."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.refreshing.given_parts import GIVEN, parts_of
from cpm_planner.exchange.refreshing.statements import restated
from cpm_planner.exchange.rows.aspects import (
    BLANK_CPM,
    BLANK_PARTNER,
    CPM_ASPECTS,
    OWNER,
    PARTNER_ASPECTS,
    Aspect,
)
from cpm_planner.exchange.rows.assignment_rows import given_by
from cpm_planner.exchange.rows.owner_rows import given_to
from cpm_planner.exchange.rows.partner_values import stated_partner
from cpm_planner.exchange.rows.row import Row
from cpm_planner.exchange.rows.takeovers import Takeovers
from cpm_planner.exchange.rows.team_rows import stated_cpm
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.change import PlanChange
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan

V = TypeVar("V", Partner, Cpm)

Said = Mapping[str, Any]
"""What a statement says, by field."""


class Contrast(NamedTuple):
    """One aspect in which list and plan differ.

    Attributes:
        aspect: its key.
        fields: the fields of a statement that speak of it.
        plan: what the plan has.
        list: what the list says.
        blank: what the plan would have if nobody had said anything.
        last: gives what the plan would have if the list said what it said last.
    """

    aspect: str
    fields: frozenset[str]
    plan: Any
    list: Any
    blank: Any
    last: Callable[[], Any]


def contrasts(kind: ListKind, plan: Plan, change: PlanChange, subject: str, then: Said) -> Iterator[Contrast]:
    """Give the aspects in which the list differs from a plan that has its subject.

    Args:
        kind: what the list holds.
        plan: the plan it was checked against.
        change: what the list would change if all of it were followed.
        subject: a partner or CPM of the plan.
        then: what the list said of it last; empty where that is not known.
    """
    partner, cpm = PartnerId(subject), CpmId(subject)
    match kind:
        case ListKind.PARTNERS:
            yield from _of_partner(change.partners.get(partner), then)
            yield from _of_owner(change.assignments.get(partner), then)
        case ListKind.TEAM:
            yield from _of_cpm(plan, change.cpms.get(cpm), then)
        case ListKind.ASSIGNMENTS:
            yield from _of_parts(plan.partners[partner], change.assignments.get(partner), then)


Pair = tuple[V | None, V | None] | None


def _of_partner(pair: Pair[Partner], then: Said) -> Iterator[Contrast]:
    def last(before: Partner) -> Partner:
        return stated_partner(before, Row.saying(restated(then, ListKind.PARTNERS)))

    return _between(pair, PARTNER_ASPECTS, BLANK_PARTNER, last)


def _of_cpm(plan: Plan, pair: Pair[Cpm], then: Said) -> Iterator[Contrast]:
    def last(before: Cpm) -> Cpm:
        row = Row.saying(restated(then, ListKind.TEAM))
        return Takeovers(plan.cpms.values()).put(row, stated_cpm(plan, before, row))

    return _between(pair, CPM_ASPECTS, BLANK_CPM, last)


def _between(
    pair: Pair[V], aspects: tuple[Aspect, ...], blank: V, last: Callable[[V], V]
) -> Iterator[Contrast]:
    """Compare a value before and after, aspect by aspect; what was said last is worked out at most once."""
    before, after = pair or (None, None)
    if before is None or after is None:
        return
    known: list[V] = []

    def last_value() -> V:
        if not known:
            known.append(last(before))
        return known[0]

    def last_in(aspect: Aspect) -> Callable[[], Any]:
        return lambda: aspect.read(last_value())

    for each in aspects:
        old, new = each.read(before), each.read(after)
        if old != new:
            yield Contrast(each.key, each.fields, old, new, each.read(blank), last_in(each))


GivenPair = tuple[Assignment | None, Assignment | None] | None


def _of_owner(pair: GivenPair, then: Said) -> Iterator[Contrast]:
    if pair is not None:
        before, after = pair

        def last() -> Assignment | None:
            owner = then.get(OWNER)
            return given_to(before, CpmId(owner)) if isinstance(owner, str) else before

        yield Contrast(OWNER, frozenset({OWNER}), before, after, None, last)


def _of_parts(partner: Partner, pair: GivenPair, then: Said) -> Iterator[Contrast]:
    if pair is not None:
        before, after = pair
        yield Contrast(
            OWNER, frozenset({GIVEN}), before, after, None, lambda: last_given(partner, before, then)
        )


def last_given(partner: Partner, before: Assignment | None, then: Said) -> Assignment | None:
    """Give the assignment a partner would have if a list of assignments said what it said last."""
    parts = parts_of(then.get(GIVEN))
    return given_by(partner, parts, before, {}) if parts else before
