"""Moves: what one plan assigns otherwise than another, and why that helps."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cpm_planner.balance.distance import kilometres_between
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.change import delta
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import WHOLE, SalesModel
from cpm_planner.workload.figures import Figures

NEARER_KM: Final = 50
"""A shorter way than this is no reason; a starting guess."""
FEWER_MODELS: Final = 0.1
"""Fewer models than this less, in effect, are no reason; a starting guess."""


class ReasonKind(StrEnum):
    """Why a move helps; the values of a reason depend on its kind."""

    COVERS = "covers"
    """The partner was with nobody; values: none."""
    RELIEVES = "relieves"
    """Who gives had too much, or more than who gets; values: name, utilisation before and after."""
    FREES_RESERVE = "frees-reserve"
    """Who gives had planned work in the hours kept for requests, and has less of it there; values: name,
    minutes before and after."""
    USES_ROOM = "uses-room"
    """The CPM who gets had room, beside the hours kept for requests; values: name, utilisation before and
    after."""
    FITS_BETTER = "fits-better"
    """The partner needs fewer minutes; values: minutes before and after."""
    IN_REGION = "in-region"
    """The CPM who gets is at home in the partner's region, the one who gives is not; values: region."""
    SPEAKS = "speaks"
    """The CPM who gets speaks the partner's language, the one who gives does not; values: language."""
    NEARER = "nearer"
    """The CPM who gets is nearer to the partner; values: kilometres before and after."""
    FOCUSES = "focuses"
    """Who gives, or who gets, plays fewer sales models, and this partner is part of it; values: name,
    effective number of models before and after."""
    EVENS = "evens"
    """Nothing else holds, but the CPMs of the role type are used more evenly afterwards; values: name, spread
    before and after."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for a move."""

    kind: ReasonKind
    values: tuple[str | float, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """One partner whose CPMs differ between two plans."""

    partner: PartnerId
    before: Assignment | None
    after: Assignment | None
    minutes_per_month: int
    """What the partner needs of whoever has it afterwards (before, where it is with nobody afterwards)."""
    revenue_cents: int
    reasons: tuple[Reason, ...] = ()


def moves_between(before: Figures, after: Figures) -> tuple[Move, ...]:
    """List the partners of both plans that are with other CPMs in ``after``, with the reasons that hold."""
    changed = delta(before.plan.assignments, after.plan.assignments)
    return tuple(
        _move(key, before, after)
        for key, pair in changed.items()
        if key in before.plan.partners and key in after.plan.partners and _cpms(pair[0]) != _cpms(pair[1])
    )


def giver_and_getter(move: Move) -> tuple[CpmId | None, CpmId | None]:
    """Say between whom a move goes: both primaries, or of a split that changes the first model's CPMs."""
    old, new = move.before, move.after
    if old is None or new is None:
        return (old.primary if old else None), (new.primary if new else None)
    return _giver_and_getter(old, new)


def speaks(cpm: Cpm, language: str) -> bool:
    """Whether the CPM speaks the language; what is not known fits."""
    return not language or not cpm.languages or _holds(cpm.languages, language)


def is_at_home(cpm: Cpm, region: str) -> bool:
    """Whether the region is one of the CPM's home regions; what is not known fits."""
    return not region or not cpm.regions or _holds(cpm.regions, region)


def _holds(names: tuple[str, ...], name: str) -> bool:
    return name.casefold() in {each.casefold() for each in names}


def _cpms(assignment: Assignment | None) -> object:
    return None if assignment is None else (assignment.primary, dict(assignment.specialists))


def _move(key: PartnerId, before: Figures, after: Figures) -> Move:
    old, new = before.plan.assignments.get(key), after.plan.assignments.get(key)
    holder = before if new is None else after
    return Move(
        partner=key,
        before=old,
        after=new,
        minutes_per_month=int(holder.needed_minutes[holder.arrays.partners.index[key]]),
        revenue_cents=after.plan.partners[key].revenue_cents,
        reasons=tuple(_reasons(key, before, after)),
    )


def _reasons(key: PartnerId, before: Figures, after: Figures) -> Iterator[Reason]:
    old, new = before.plan.assignments.get(key), after.plan.assignments.get(key)
    if new is None:
        return
    if old is None:
        yield Reason(ReasonKind.COVERS)
        yield from _room(new.primary, before, after)
        return
    giving, getting = _giver_and_getter(old, new)
    own = (
        *_relief(giving, getting, before, after),
        *_freeing(giving, before, after),
        *_room(getting, before, after),
        *_fit(key, before, after),
        *_match(key, giving, getting, after.plan),
        *_focusing(key, giving, getting, before, after),
    )
    yield from own or _evening(getting, before, after)


def _giver_and_getter(old: Assignment, new: Assignment) -> tuple[CpmId, CpmId]:
    if old.primary != new.primary:
        return old.primary, new.primary
    models = {**old.specialists, **new.specialists}
    moved = next(model for model in models if old.cpm_for(model) != new.cpm_for(model))
    return old.cpm_for(moved), new.cpm_for(moved)


def _relief(giving: CpmId, getting: CpmId, before: Figures, after: Figures) -> Iterator[Reason]:
    if giving not in after.plan.cpms:
        return
    was, became = before.cpm(giving).utilisation, after.cpm(giving).utilisation
    other = before.cpm(getting).utilisation if getting in before.plan.cpms else None
    if was is not None and became is not None and became < was and (was > 1 or other is None or other < was):
        yield Reason(ReasonKind.RELIEVES, (after.plan.cpms[giving].name, was, became))


def _freeing(giving: CpmId, before: Figures, after: Figures) -> Iterator[Reason]:
    if giving not in after.plan.cpms:
        return
    was, became = (each.cpm(giving).planned_in_reserve_minutes for each in (before, after))
    if became < was:
        yield Reason(ReasonKind.FREES_RESERVE, (after.plan.cpms[giving].name, was, became))


def _room(getting: CpmId, before: Figures, after: Figures) -> Iterator[Reason]:
    was, now = before.cpm(getting).utilisation if getting in before.plan.cpms else 0.0, after.cpm(getting)
    became = now.utilisation
    if now.planned_in_reserve_minutes or was is None or became is None:
        return
    if was < became <= 1:
        yield Reason(ReasonKind.USES_ROOM, (after.plan.cpms[getting].name, was, became))


def _evening(getting: CpmId, before: Figures, after: Figures) -> Iterator[Reason]:
    role_type = after.plan.role_types[after.plan.cpms[getting].role_type]
    was, became = (each.evenness.get(role_type.id) for each in (before, after))
    if was and became and was.spread is not None and became.spread is not None and became.spread < was.spread:
        yield Reason(ReasonKind.EVENS, (role_type.name, was.spread, became.spread))


def _fit(key: PartnerId, before: Figures, after: Figures) -> Iterator[Reason]:
    if before.plan.partners[key] is not after.plan.partners[key]:
        return
    was = float(before.needed_minutes[before.arrays.partners.index[key]])
    became = float(after.needed_minutes[after.arrays.partners.index[key]])
    if became < was:
        yield Reason(ReasonKind.FITS_BETTER, (was, became))


def _match(key: PartnerId, giving: CpmId, getting: CpmId, plan: Plan) -> Iterator[Reason]:
    if giving not in plan.cpms:
        return
    partner, giver, getter = plan.partners[key], plan.cpms[giving], plan.cpms[getting]
    if is_at_home(getter, partner.region) and not is_at_home(giver, partner.region):
        yield Reason(ReasonKind.IN_REGION, (partner.region,))
    if speaks(getter, partner.language) and not speaks(giver, partner.language):
        yield Reason(ReasonKind.SPEAKS, (partner.language,))
    was = kilometres_between(partner.coordinates, giver.coordinates)
    became = kilometres_between(partner.coordinates, getter.coordinates)
    if was is not None and became is not None and became < was - NEARER_KM:
        yield Reason(ReasonKind.NEARER, (was, became))


def _focusing(
    key: PartnerId, giving: CpmId, getting: CpmId, before: Figures, after: Figures
) -> Iterator[Reason]:
    """Tell of giver and getter the one who is more focused by more, where the whole partner is part of that.

    It is when it has less of what the giver does most afterwards, or more of what the getter does, than they
    had before.
    """
    pair = before.plan.assignments[key], after.plan.assignments[key]
    if any(each.is_split for each in pair) or not after.plan.partners[key].mix.models:
        return
    helped: list[tuple[float, Reason]] = []
    for cpm, sign in ((giving, -1), (getting, 1)):
        was, became = (each.plan.cpms.get(cpm) and each.cpm(cpm) for each in (before, after))
        if was and became and was.focus and became.focus and became.focus < was.focus - FEWER_MODELS:
            main = became.minutes_by_model.index(max(became.minutes_by_model))
            own = after.plan.partners[key].mix.weight(tuple(SalesModel)[main]) / WHOLE
            share = was.minutes_by_model[main] / sum(was.minutes_by_model)
            if sign * own > sign * share:
                values = (after.plan.cpms[cpm].name, was.focus, became.focus)
                helped.append((became.focus - was.focus, Reason(ReasonKind.FOCUSES, values)))
    yield from (reason for _, reason in sorted(helped, key=lambda each: each[0])[:1])
