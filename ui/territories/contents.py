"""What the board shows: a lane for nobody, then one for each CPM by role type, and the partners in each."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

import numpy as np

from cpm_planner.edit.risks import Risks, risks_of
from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import PARTS, SHARED, Floats, Ints, part_of
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.what_if import minutes_by_doer

UNASSIGNED: Final = 0
"""The lane of partners with nobody; the CPMs' lanes follow."""


class SortBy(StrEnum):
    """What partners in a lane are ordered by: most hours first, highest revenue first, or from A to Z."""

    HOURS = "hours"
    REVENUE = "revenue"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane: whose it is, and its cards from the top."""

    cpm: CpmId | None
    row: int
    """Row of the CPM in the figures' arrays; that of nobody is the one after the last."""
    partners: Ints
    """Rows of the partners, in the order shown."""
    minutes: Floats
    """What each partner needs of this CPM a month; with nobody, its workload."""


@dataclass(frozen=True, slots=True)
class Group:
    """The lanes of one role type, first to last."""

    role_type: RoleTypeId
    position: int
    """Place of the role type in the plan's list, which gives it its colour."""
    lanes: range


@dataclass(frozen=True)
class Contents:
    """All lanes of one plan; a partner split between CPMs has a card in the lane of each."""

    figures: Figures
    lanes: tuple[Lane, ...]
    groups: tuple[Group, ...]

    @cached_property
    def keys(self) -> tuple[PartnerId, ...]:
        """Partners by row."""
        return tuple(self.figures.plan.partners)

    @cached_property
    def lane_of_cpm(self) -> dict[CpmId, int]:
        """Where each CPM's lane is."""
        return {lane.cpm: position for position, lane in enumerate(self.lanes) if lane.cpm is not None}

    @cached_property
    def lane_of_row(self) -> dict[int, int]:
        """Where the lane of each CPM's row in the figures is."""
        return {lane.row: position for position, lane in enumerate(self.lanes) if lane.cpm is not None}

    def key_at(self, lane: int, card: int) -> PartnerId:
        """Partner of one card."""
        return self.keys[int(self.lanes[lane].partners[card])]

    def card_of(self, lane: int, key: PartnerId) -> int | None:
        """Place of a partner in a lane; None where it has no card."""
        found = np.flatnonzero(self.lanes[lane].partners == self.figures.arrays.partners.index.get(key, -1))
        return int(found[0]) if len(found) else None

    def lane_of_partner(self, key: PartnerId) -> int:
        """Lane of the partner's primary CPM."""
        assignment = self.figures.plan.assignments.get(key)
        return UNASSIGNED if assignment is None else self.lane_of_cpm[assignment.primary]

    def lane_of_part(self, key: PartnerId, model: SalesModel) -> int:
        """Lane of who plays one model for a partner."""
        assignment = self.figures.plan.assignments.get(key)
        return UNASSIGNED if assignment is None else self.lane_of_cpm[assignment.cpm_for(model)]

    @cached_property
    def risks(self) -> Risks:
        """What puts partners at risk."""
        return risks_of(self.figures)

    def models_of_card(self, lane: int, card: int) -> tuple[SalesModel, ...]:
        """Give the models a lane's CPM plays for the partner of a card; all of them unless it is split."""
        shown = self.lanes[lane]
        doer = self.figures.arrays.assignments.doer[:, shown.partners[card]]
        mix = self.figures.plan.partners[self.key_at(lane, card)].mix
        return tuple(model for model in mix.models if doer[part_of(model)] == shown.row)

    def group_of(self, lane: int) -> Group | None:
        """Give the role type's group a lane is in; None for that of nobody."""
        return next((group for group in self.groups if lane in group.lanes), None)

    def is_split(self, row: int) -> bool:
        """Whether more than one CPM works with the partner of a row."""
        doer = self.figures.arrays.assignments.doer[:, row]
        return bool((doer != doer[SHARED]).any())


def runs_of(contents: Contents, lanes: range) -> list[tuple[Group | None, range]]:
    """Take lanes apart by role type; the lane of nobody stands alone, in no group."""
    groups = [(group, group.lanes) for group in contents.groups if group.lanes.start in lanes]
    return [(None, lanes[:1]), *groups] if UNASSIGNED in lanes else [*groups]


def contents_of(figures: Figures, sort: SortBy) -> Contents:
    """Lay a plan's partners out in lanes."""
    nobody = len(figures.plan.cpms)
    partner, holder, minutes = _cards(figures)
    order = np.lexsort((_sort_key(figures, sort, partner, minutes), holder))
    partner, minutes = partner[order], minutes[order]
    ends = np.searchsorted(holder[order], np.arange(nobody + 2))
    groups, rows = _groups(figures)
    cpms = tuple(figures.plan.cpms)
    lanes = tuple(
        Lane(
            cpms[row] if row < nobody else None,
            row,
            partner[ends[row] : ends[row + 1]],
            minutes[ends[row] : ends[row + 1]],
        )
        for row in (nobody, *rows)
    )
    return Contents(figures, lanes, groups)


def _groups(figures: Figures) -> tuple[tuple[Group, ...], list[int]]:
    """Line up the CPMs' rows by role type, those in the order of their rank."""
    role_types = figures.plan.role_types
    places = {key: place for place, key in enumerate(role_types)}
    groups: list[Group] = []
    rows: list[int] = []
    for key in sorted(role_types, key=lambda each: role_types[each].rank):
        members = np.flatnonzero(figures.arrays.cpms.role == places[key]).tolist()
        if members:
            first = UNASSIGNED + 1 + len(rows)
            groups.append(Group(key, places[key], range(first, first + len(members))))
            rows += members
    return tuple(groups), rows


def _cards(figures: Figures) -> tuple[Ints, Ints, Floats]:
    """Give partner row, holder's row and minutes of every card, in no order."""
    doer, nobody = figures.arrays.assignments.doer, len(figures.plan.cpms)
    everybody = np.arange(doer.shape[1])
    minutes = np.where(doer[SHARED] == nobody, figures.partner_minutes, figures.needed_minutes)
    split = np.flatnonzero((doer != doer[SHARED]).any(axis=0))
    if not len(split):
        return everybody, doer[SHARED], minutes
    doers, needed, _ = minutes_by_doer(figures, split)
    minutes[split] = (needed * (doers == doers[SHARED])).sum(axis=0)
    partners, holders, parts = [everybody], [doer[SHARED]], [minutes]
    for part in range(1, PARTS):
        first = (doers[part] != doers[:part]).all(axis=0)
        partners.append(split[first])
        holders.append(doers[part, first])
        parts.append((needed * (doers == doers[part])).sum(axis=0)[first])
    return np.concatenate(partners), np.concatenate(holders), np.concatenate(parts)


def _sort_key(figures: Figures, sort: SortBy, partner: Ints, minutes: Floats) -> Ints | Floats:
    if sort is SortBy.HOURS:
        return -minutes
    if sort is SortBy.REVENUE:
        return -figures.arrays.partners.revenue[partner]
    names = [natural_key(each.name) for each in figures.plan.partners.values()]
    rank = np.empty(len(names), dtype=np.int64)
    rank[sorted(range(len(names)), key=names.__getitem__)] = np.arange(len(names))
    return rank[partner]
