"""Edits of partners."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from cpm_planner.edit.kinds import Edit
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.place import Coordinates
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel


def put_partners(partners: Iterable[Partner]) -> Edit:
    """Add partners, or put them in place of those with their ids."""
    new = {partner.id: partner for partner in partners}
    return lambda plan: replace(plan, partners={**plan.partners, **new})


def change_partners(keys: Collection[PartnerId], **fields: Any) -> Edit:
    """Give the same value of some fields to several partners."""
    return lambda plan: replace(
        plan, partners={**plan.partners, **{key: replace(plan.partners[key], **fields) for key in keys}}
    )


def add_model(keys: Collection[PartnerId], model: SalesModel) -> Edit:
    """Tag partners with a model; the weights of each become equal."""
    return _retag(keys, lambda mix: ModelMix.equal({*mix.models, model}))


def take_model(keys: Collection[PartnerId], model: SalesModel) -> Edit:
    """Take a model's tag from partners; the others keep their proportions."""
    return _retag(keys, lambda mix: ModelMix.of({each: weight for each, weight in mix if each is not model}))


def put_mixes(mixes: Mapping[PartnerId, ModelMix]) -> Edit:
    """Give each partner a mix of its own."""

    def edit(plan: Plan) -> Plan:
        changed = {key: replace(plan.partners[key], mix=mix) for key, mix in mixes.items()}
        return replace(plan, partners={**plan.partners, **changed})

    return edit


def put_places(places: Mapping[PartnerId, Coordinates]) -> Edit:
    """Give each partner a place of its own."""

    def edit(plan: Plan) -> Plan:
        changed = {key: replace(plan.partners[key], coordinates=place) for key, place in places.items()}
        return replace(plan, partners={**plan.partners, **changed})

    return edit


def remove_partners(keys: Collection[PartnerId]) -> Edit:
    """Take partners out of the plan, with all that refers to them."""
    return lambda plan: replace(
        plan, partners={key: partner for key, partner in plan.partners.items() if key not in keys}
    )


def _retag(keys: Collection[PartnerId], retag: Callable[[ModelMix], ModelMix]) -> Edit:
    return lambda plan: put_mixes({key: retag(plan.partners[key].mix) for key in keys})(plan)
