"""What a value speaks of, as places that must hold something before it can be taken."""

from collections.abc import Iterator
from typing import Any

from cpm_planner.edit.picking.pick import Pick
from cpm_planner.edit.picking.place import ASSUMPTIONS, MISSING, PARTNERS, Place, thing_at, value_at
from cpm_planner.model.activity import Activity
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.criterion import AgreedTargets, Criterion
from cpm_planner.model.partner import Partner
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType
from cpm_planner.model.rule import AtMostPartners, KeepTogether, LockCpm, LockPartner, MustHave, MustNotHave

_KEYS_OF = {"tier_targets": "tiers", "times_per_year": "tiers", "hundredths": "criteria"}
_NAMES = {"tier": "tiers", "default_tier": "tiers", "role_type": "role_types", "cpm": "cpms"}


def spoken_of(pick: Pick, ours: Plan, theirs: Plan) -> Iterator[Place]:
    """Give what must be there once a pick is taken into a plan."""
    value, place = pick.after, pick.place
    if value_at(ours, place) is MISSING:
        whole = thing_at(theirs, place.collection, place.key)
        yield from places_in(place._replace(aspect="", part=""), whole)
    else:
        yield from places_in(place, value)


def places_in(place: Place, value: Any) -> Iterator[Place]:
    """Give the things that a value at a place speaks of; that a partner is there for its assignment, too."""
    if value is None or value is MISSING:
        return
    if place.is_whole:
        if place.collection in {"assignments", "agreed_targets"}:
            yield Place(PARTNERS, place.key)
        yield from _of_whole(value)
    elif place.aspect in _KEYS_OF:
        keys = (place.part,) if place.part else value
        yield from (Place(_KEYS_OF[place.aspect], key) for key in keys)
    elif place.aspect in _NAMES:
        yield Place(_NAMES[place.aspect], value)
    elif place.aspect == "backfill_of":
        yield Place("cpms", value)
    elif place.aspect == "currency" or place.part == "currency":
        yield from _rates(value)
    elif place.aspect in {"pay", "terms"} and not place.part:
        yield from _rates(*_currencies(value))


def _of_whole(value: object) -> Iterator[Place]:
    match value:
        case Partner(tier=tier):
            yield from _some("tiers", tier)
        case Cpm(role_type=role_type, backfill_of=backfill_of, pay=pay, terms=terms):
            yield Place("role_types", role_type)
            yield from _some("cpms", backfill_of)
            yield from _rates(*_currencies(pay), *_currencies(terms))
        case RoleType(pay=pay):
            yield from _rates(*_currencies(pay))
        case Activity(times_per_year=times) | Criterion(tier_targets=times):
            yield from (Place("tiers", tier) for tier in times)
        case Assignment():
            yield from (Place("cpms", cpm) for cpm in value.cpms)
        case Adjustment(cpm=cpm, currency=currency):
            yield from _some("cpms", cpm)
            yield from _rates(currency)
        case BudgetLine(role_type=concerned):
            yield from _some("role_types", concerned)
        case AgreedTargets(hundredths=hundredths):
            yield from (Place("criteria", criterion) for criterion in hundredths)
        case _:
            yield from _of_rule(value)


def _of_rule(rule: object) -> Iterator[Place]:
    match rule:
        case LockPartner(partner):
            yield Place(PARTNERS, partner)
        case LockCpm(cpm):
            yield Place("cpms", cpm)
        case MustHave(partner, cpm) | MustNotHave(partner, cpm):
            yield Place(PARTNERS, partner)
            yield Place("cpms", cpm)
        case KeepTogether(partners):
            yield from (Place(PARTNERS, key) for key in sorted(partners))
        case AtMostPartners(cpm=concerned):
            yield from _some("cpms", concerned)


def _some(collection: str, key: str | None) -> Iterator[Place]:
    if key is not None:
        yield Place(collection, key)


def _rates(*currencies: str) -> Iterator[Place]:
    yield from (Place(ASSUMPTIONS, "", "rates", each) for each in currencies if each)


def _currencies(value: Any) -> Iterator[str]:
    if isinstance(value, Pay):
        yield value.currency
    elif isinstance(value, tuple):
        yield from (each.pay.currency for each in value if each.pay is not None)
