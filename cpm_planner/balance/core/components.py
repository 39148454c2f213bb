"""Independent components: role types that share no item, and no cap on moves, can be balanced apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.light import union

if TYPE_CHECKING:
    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.problem import Ints


def components(model: Model) -> list[tuple[Model, Ints]]:
    """Return the parts of `model` that do not touch, each with the items (of `model`) it holds.

    The parts' values add up to the value of the whole less its constant.
    """
    labels = _labels(model)
    parts = union(model.roles, labels)
    if model.capped or len(parts) <= 1:
        return [(replace(model, constant=0.0), np.arange(model.items))]
    item_label = _item_labels(model, labels)
    return [_part(model, labels, item_label, label) for label in parts.tolist()]


def _labels(model: Model) -> Ints:
    """Return a number per role type (r,), equal for role types that some item ties together."""
    labels = np.arange(model.roles + 1)
    real = model.pair_cpm < model.cpms
    item, role = model.pair_item[real], model.role[model.pair_cpm[real]]
    while True:
        lowest = np.full(model.items, model.roles)
        np.minimum.at(lowest, item, labels[role])
        new = labels.copy()
        np.minimum.at(new, role, lowest[item])
        if (new == labels).all():
            return labels[:-1]
        labels = new


def _item_labels(model: Model, labels: Ints) -> Ints:
    """Return the component of each item; items without any CPM go with the first."""
    first = model.pair_cpm[model.item_start[:-1]]
    homeless = first == model.cpms
    return np.where(homeless, labels[0], labels[model.role[np.where(homeless, 0, first)]])


def _part(model: Model, labels: Ints, item_label: Ints, label: int) -> tuple[Model, Ints]:
    """Cut one component out: its role types, their CPMs, its items and their pairs."""
    roles = np.append(np.flatnonzero(labels == label), model.roles)
    cpms = np.flatnonzero(np.isin(model.role, roles))
    items = np.flatnonzero(item_label == label)
    pairs = model.pairs_of(items)
    cpm_number, role_number, item_number = (
        _numbers(kept, count)
        for kept, count in ((cpms, model.cpms + 1), (roles, model.roles + 1), (items, model.items))
    )
    role = role_number[model.role[cpms]]
    start = np.append(0, np.cumsum(model.item_start[items + 1] - model.item_start[items]))
    shift = start[:-1] - model.item_start[items]
    stay = model.stay[items]
    per_cpm = (
        *("cpm_source", "capacity", "target", "room", "fixed_load", "partner_limit"),
        *("planned_room", "fixed_planned"),
    )
    per_cpm_price = ("overload_price", "strain_price", "excess_price")
    per_role = ("role_capacity", "spread_price", "highest_price", "deviation_price")
    per_pair = (
        *("pair_source", "pair_minutes", "pair_planned", "pair_cost"),
        *("pair_partners", "pair_moved", "pair_revenue"),
    )
    part = replace(
        model,
        role=role,
        role_start=np.append(np.searchsorted(role, np.arange(len(roles))), len(cpms)),
        item_start=start,
        pair_item=item_number[model.pair_item[pairs]],
        pair_cpm=cpm_number[model.pair_cpm[pairs]],
        stay=np.where(stay >= 0, stay + shift, -1),
        constant=0.0,
        **{name: getattr(model, name)[cpms] for name in per_cpm + per_cpm_price},
        **{name: getattr(model, name)[roles] for name in per_role},
        **{name: getattr(model, name)[pairs] for name in per_pair},
    )
    return part, items


def _numbers(kept: Ints, count: int) -> Ints:
    numbers = np.full(count, -1)
    numbers[kept] = np.arange(len(kept))
    return numbers
