"""What can be done with partners on the board, each as the name of its step and its edit."""

from collections.abc import Sequence

from cpm_planner.edit.assignments import assign, split, unassign
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.rules import (
    cpm_lock_id,
    is_locked,
    lock_cpm,
    lock_partners,
    unlock_cpm,
    unlock_partners,
)
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.sales_model import SalesModel
from ui.territories.contents import Contents
from ui.territories.words import translate, who

NamedEdit = tuple[str, Edit]
"""The name of a step a person reads, and its edit."""


def move(contents: Contents, keys: Sequence[PartnerId], cpm: CpmId) -> NamedEdit:
    """Give whole partners to a CPM."""
    name = contents.figures.plan.cpms[cpm].name
    label = translate("territories", "Move {who} to {cpm}").format(who=who(contents, keys), cpm=name)
    return label, assign(frozenset(keys), cpm)


def take_away(contents: Contents, keys: Sequence[PartnerId]) -> NamedEdit:
    """Take partners from whoever has them."""
    label = translate("territories", "Unassign {who}").format(who=who(contents, keys))
    return label, unassign(frozenset(keys))


def split_off(contents: Contents, key: PartnerId, model: SalesModel, cpm: CpmId) -> NamedEdit:
    """Give one model's part of a partner to a CPM."""
    label = translate("territories", "Give {model} of {who} to {cpm}").format(
        model=model_in_sentence(model),
        who=who(contents, [key]),
        cpm=contents.figures.plan.cpms[cpm].name,
    )
    return label, split(key, model, cpm)


def toggle_lock(contents: Contents, keys: Sequence[PartnerId]) -> NamedEdit:
    """Lock partners where they are; unlock them when all are locked already."""
    if all_locked(contents, keys):
        label = translate("territories", "Unlock {who}").format(who=who(contents, keys))
        return label, unlock_partners(keys)
    label = translate("territories", "Lock {who}").format(who=who(contents, keys))
    return label, lock_partners(keys)


def toggle_cpm_lock(contents: Contents, cpm: CpmId) -> NamedEdit:
    """Lock a CPM's partners as they are, or let them change again."""
    plan = contents.figures.plan
    name = plan.cpms[cpm].name
    if cpm_lock_id(cpm) in plan.rules:
        return translate("territories", "Unlock {cpm}").format(cpm=name), unlock_cpm(cpm)
    return translate("territories", "Lock {cpm}").format(cpm=name), lock_cpm(cpm)


def all_locked(contents: Contents, keys: Sequence[PartnerId]) -> bool:
    """Whether every one of the partners is locked."""
    return all(is_locked(contents.figures.plan, key) for key in keys)


def parts_to_split(contents: Contents, keys: Sequence[PartnerId]) -> tuple[SalesModel, ...]:
    """Give the models whose part could go to another CPM; only a single assigned hybrid has any."""
    plan = contents.figures.plan
    if len(keys) != 1 or keys[0] not in plan.assignments:
        return ()
    mix = plan.partners[keys[0]].mix
    return mix.models if mix.is_hybrid else ()
