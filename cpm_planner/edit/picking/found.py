"""Finding what differs between two plans, change by change.

What follows from something being gone is no change of its own: a removed tier takes itself off its partners,
as :mod:`cpm_planner.edit.upkeep` sees to wherever the removal is taken.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from cpm_planner.edit.picking.pick import Pick
from cpm_planner.edit.picking.place import (
    ASPECTS,
    ASSUMPTIONS,
    MISSING,
    PARTNERS,
    Place,
    aspect_of,
    part_of,
    parts_of,
    thing_at,
)
from cpm_planner.edit.picking.writing import written
from cpm_planner.edit.upkeep import kept_up, tier_instead
from cpm_planner.model.change import COLLECTIONS, PlanChange, difference
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.plan import Plan

_IN_ORDER: Final = (ASSUMPTIONS, *(name for name in COLLECTIONS if name != "parked"))

_LEANED_ON: Final = (PARTNERS, "cpms", "tiers", "role_types", "criteria")
"""Collections of things that others hang on, which go or change with them."""

Reached = Callable[[float], object]
"""Is told which share of something is done, from 0 to 1."""

_TOLD_EVERY: Final = 256
_SHARE_CHANGED, _SHARE_THINNED = 0.1, 0.2
"""About how much is done once it is known which things changed, and what follows from those that are gone."""


@dataclass(frozen=True, slots=True)
class Differences:
    """What leads from one plan to another, in the order of the plan's collections."""

    base: Plan
    theirs: Plan
    picks: tuple[Pick, ...]
    by_place: Mapping[Place, Pick] = field(repr=False, compare=False)


def unwatched(_: float) -> None:
    """Tell nobody how far something is."""


def within(reached: Reached, start: float, end: float) -> Reached:
    """Give what tells of a part of something, which reaches from one share of the whole to another."""
    return lambda share: reached(start + share * (end - start))


def differences_between(base: Plan, theirs: Plan, reached: Reached = unwatched) -> Differences:
    """Compare two plans; all picks together make ``theirs`` of ``base``.

    Args:
        base: the plan before.
        theirs: the plan after.
        reached: told now and then which share is done; what it raises ends the comparison.
    """
    change = difference(base, theirs)
    reached(_SHARE_CHANGED)
    thinned = _thinned(base, theirs, change)
    things = sum(len(getattr(change, name)) for name in COLLECTIONS) + 1
    picks: list[Pick] = []
    tell = within(reached, _SHARE_THINNED, 1.0)
    for number, found in enumerate(
        pick for name in _IN_ORDER for pick in _of_collection(name, change, base, theirs, thinned)
    ):
        if number % _TOLD_EVERY == 0:
            tell(min(1.0, number / things))
        picks.append(found)
    return Differences(base, theirs, tuple(picks), {pick.place: pick for pick in picks})


def _thinned(base: Plan, theirs: Plan, change: PlanChange) -> Plan:
    """Give the base without what is gone in the other plan, and without all that follows from that."""
    gone = [
        Pick(Place(name, key), before, thing_at(theirs, name, key))
        for name in _LEANED_ON
        for key, (before, after) in getattr(change, name).items()
        if after is None
    ]
    if not gone:
        return base
    without = written(base, gone, theirs)
    thinned = kept_up(without, difference(base, without))
    if base.assumptions.default_tier in theirs.tiers or base.tiers.keys() <= theirs.tiers.keys():
        return thinned
    # Which one takes its place depends on the tiers there are once everything is taken, not on those left.
    assumptions = replace(thinned.assumptions, default_tier=tier_instead(theirs))
    return replace(thinned, assumptions=assumptions)


def _of_collection(name: str, change: PlanChange, base: Plan, theirs: Plan, thinned: Plan) -> Iterator[Pick]:
    if name == ASSUMPTIONS:
        if change.assumptions is not None:
            yield from _inside(name, "", *change.assumptions, thinned.assumptions)
        return
    delta: Mapping[Any, tuple[Any, Any]] = getattr(change, name)
    keys = dict.fromkeys((*delta, *change.parked)) if name == PARTNERS else delta
    for key in keys:
        pair = delta.get(key, (None, None))
        if name == PARTNERS and key in change.parked:
            pair = (thing_at(base, name, key), thing_at(theirs, name, key))
        yield from _of_thing(name, key, *pair, thing_at(thinned, name, key))


def _of_thing(name: str, key: str, before: Any, after: Any, thinned: Any) -> Iterator[Pick]:
    is_whole = name not in ASPECTS or _is_away(before) or _is_away(after)
    if not is_whole:
        yield from _inside(name, key, before, after, thinned)
    elif name in _LEANED_ON or thinned != after:
        yield Pick(Place(name, key), before, after)


def _is_away(value: Any) -> bool:
    return value is None or isinstance(value, ParkedPartner)


def _inside(name: str, key: str, before: Any, after: Any, thinned: Any) -> Iterator[Pick]:
    for aspect in ASPECTS[name]:
        old, new = aspect_of(before, name, aspect), aspect_of(after, name, aspect)
        if old is new or old == new:
            continue
        left = MISSING if _is_away(thinned) else aspect_of(thinned, name, aspect)
        parts, others = parts_of(old), parts_of(new)
        if parts is not None and others is not None:
            for part in dict.fromkeys((*parts, *others)):
                was, now = parts.get(part), others.get(part)
                if was != now and _left(left, part) != now:
                    yield Pick(Place(name, key, aspect, part), was, now)
        elif left != new:
            yield Pick(Place(name, key, aspect), old, new)


def _left(value: Any, part: str) -> Any:
    found = part_of(value, part)
    return None if found is MISSING else found
