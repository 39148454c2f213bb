"""Taking changes into a third plan, together with those they need, within the laws of every plan."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.picking.found import Differences
from cpm_planner.edit.picking.pick import Pick, PickKind, Standing, standing_of
from cpm_planner.edit.picking.place import ASSUMPTIONS, MISSING, Place, thing_at, value_at
from cpm_planner.edit.picking.references import places_in, spoken_of
from cpm_planner.edit.picking.writing import written
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.change import difference
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.plan import Plan

_CURRENCY: Final = Place(ASSUMPTIONS, "", "currency")
"""The plan's own currency, which its rates belong to."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A plan with changes taken into it."""

    plan: Plan
    picks: tuple[Pick, ...]
    """What was asked for, and after it what came along because that needs it."""
    unplaced: tuple[PartnerId, ...]
    """Partners that nobody has any more, though no change taken says so: their CPM went."""


def take(found: Differences, chosen: Collection[Place]) -> Edit:
    """Take the changes at these places into a plan; see :func:`taken`."""
    return lambda ours: taken(found, chosen, ours).plan


def taken(found: Differences, chosen: Collection[Place], ours: Plan) -> Taken:
    """Take changes into a plan that may be any third one; what it has otherwise there is overwritten.

    Args:
        found: what differs between two plans.
        chosen: places of its changes, in any order.
        ours: the plan they are taken into.

    Raises:
        EditRefusedError: the outcome would break a law.
    """
    picks = with_needed(found, chosen, ours)
    raw = written(ours, picks, found.theirs)
    plan = kept_up(raw, difference(ours, raw))
    refuse_unlawful(plan, difference(ours, plan))
    said = {pick.place.key for pick in picks if pick.place.collection == "assignments"}
    lost = (key for key in ours.assignments if key not in plan.assignments and key in plan.partners)
    return Taken(plan, picks, tuple(key for key in lost if key not in said))


def with_needed(found: Differences, chosen: Collection[Place], ours: Plan) -> tuple[Pick, ...]:
    """Give the changes at these places, and after them all those without which they cannot be taken.

    A move needs its CPM to be there; a seat that goes takes along the moves of those who have it; a currency
    needs its rate. What the plan needs and only the other one has comes along whole, changed there or not.
    """
    wanted = frozenset(chosen)
    needed = {pick.place: pick for pick in found.picks if pick.place in wanted}
    leaning = _leaning(found, needed.values(), ours)
    waiting = list(needed.values())
    while waiting:
        pick = waiting.pop()
        for place in _needs(pick, found, ours, leaning):
            if place not in needed:
                added = found.by_place.get(place) or _along(found, place)
                needed[place] = added
                waiting.append(added)
    return tuple(needed.values())


def conflicts_of(picks: Iterable[Pick], ours: Plan) -> tuple[Pick, ...]:
    """Give the changes that would overwrite something else than what was there before them."""
    return tuple(pick for pick in picks if standing_of(pick, ours) is Standing.CONFLICT)


def _along(found: Differences, place: Place) -> Pick:
    before, after = (value_at(plan, place) for plan in (found.base, found.theirs))
    return Pick(place, before, after)


def _needs(
    pick: Pick, found: Differences, ours: Plan, leaning: Mapping[Place, tuple[Place, ...]]
) -> Iterator[Place]:
    place = pick.place
    for wanted in spoken_of(pick, ours, found.theirs):
        if not _is_there(wanted, ours) and value_at(found.theirs, wanted) is not None:
            yield wanted
    if pick.kind in {PickKind.GONE, PickKind.PARKED}:
        yield from leaning.get(place, ())
    if _CURRENCY in found.by_place and place.collection == ASSUMPTIONS:
        if place == _CURRENCY:
            yield from (each for each in found.by_place if _is_rate(each))
        elif _is_rate(place):
            yield _CURRENCY


def _is_rate(place: Place) -> bool:
    return place.collection == ASSUMPTIONS and place.aspect == "rates"


def _is_there(place: Place, plan: Plan) -> bool:
    if place.collection == ASSUMPTIONS:
        return place.part == plan.assumptions.currency or place.part in plan.assumptions.rates
    thing = thing_at(plan, place.collection, place.key)
    return thing is not None and not isinstance(thing, ParkedPartner)


def _leaning(found: Differences, chosen: Iterable[Pick], ours: Plan) -> Mapping[Place, tuple[Place, ...]]:
    """Find, for what goes, the changes of what in the plan still speaks of it."""
    if not any(pick.kind in {PickKind.GONE, PickKind.PARKED} for pick in chosen):
        return {}
    leaning: dict[Place, list[Place]] = defaultdict(list)
    for pick in found.picks:
        value = value_at(ours, pick.place)
        if value is not None and value is not MISSING:
            for place in places_in(pick.place, value):
                leaning[place].append(pick.place)
    return {place: tuple(each) for place, each in leaning.items()}
