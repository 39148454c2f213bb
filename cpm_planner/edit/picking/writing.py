"""Putting values at their places, many at a time for one copy of each collection."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from cpm_planner.edit.picking.pick import Pick
from cpm_planner.edit.picking.place import ASPECTS, ASSUMPTIONS, PARTNERS, Place, aspect_of
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.plan import Plan


def written(plan: Plan, picks: Iterable[Pick], theirs: Plan) -> Plan:
    """Give the plan with what the picks put at their places, and nothing looked after.

    What a pick changes something of that the plan does not have comes whole from ``theirs``.
    """
    by_thing: dict[str, dict[str, list[Pick]]] = defaultdict(lambda: defaultdict(list))
    for pick in picks:
        by_thing[pick.place.collection][pick.place.key].append(pick)
    about_all = by_thing.pop(ASSUMPTIONS, {})
    values: dict[str, Any] = {
        name: _collection(_things(plan, name), things, _things(theirs, name))
        for name, things in by_thing.items()
    }
    if PARTNERS in values:
        values.update(_sorted_apart(values[PARTNERS]))
    for whole in about_all.values():
        values[ASSUMPTIONS] = _changed(plan.assumptions, whole, theirs.assumptions)
    return replace(plan, **values)


def _things(plan: Plan, collection: str) -> Mapping[Any, Any]:
    values: Mapping[Any, Any] = getattr(plan, collection)
    return {**plan.parked, **values} if collection == PARTNERS and plan.parked else values


def _collection(
    values: Mapping[Any, Any], things: Mapping[str, list[Pick]], theirs: Mapping[Any, Any]
) -> dict[Any, Any]:
    result = dict(values)
    for key, picks in things.items():
        whole = next((pick for pick in picks if pick.place.is_whole), None)
        there = result.get(key)
        if whole is not None:
            result[key] = whole.after
        elif there is None or isinstance(there, ParkedPartner):
            result[key] = theirs[key]
        else:
            result[key] = _changed(there, picks, theirs.get(key))
    return {key: value for key, value in result.items() if value is not None}


def _sorted_apart(values: Mapping[Any, Any]) -> dict[str, dict[Any, Any]]:
    """Sort partners in the plan and parked ones apart; nobody is both."""
    parked = {key: each for key, each in values.items() if isinstance(each, ParkedPartner)}
    return {PARTNERS: {key: each for key, each in values.items() if key not in parked}, "parked": parked}


def _changed(value: Any, picks: Iterable[Pick], theirs: Any) -> Any:
    changes: dict[str, Any] = {}
    for pick in picks:
        names = ASPECTS[pick.place.collection][pick.place.aspect]
        if pick.place.part:
            before = changes.get(names[0], getattr(value, names[0]))
            changes[names[0]] = _with_part(before, pick.place, pick.after, theirs)
        elif len(names) == 1:
            changes[names[0]] = pick.after
        else:
            changes.update(zip(names, pick.after, strict=True))
    return replace(value, **changes)


def _with_part(value: Any, place: Place, after: Any, theirs: Any) -> Any:
    if value is None:
        return aspect_of(theirs, place.collection, place.aspect)
    if not isinstance(value, Mapping):
        return replace(value, **{place.part: after})
    others = {part: each for part, each in value.items() if part != place.part}
    return others if after is None else {**others, place.part: after}
