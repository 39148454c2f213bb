"""A plan laid out as items and kinds of seats, for the study of the smallest team."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from cpm_planner.balance.core.problem import UNASSIGNED, UNLIMITED
from cpm_planner.balance.core.team import FORBIDDEN, Seats, Team
from cpm_planner.balance.eligibility import Mask, by_cpm, eligible
from cpm_planner.balance.items import Item, current_rows, kept_together, minutes_by_role, requests_by_role
from cpm_planner.balance.moves import is_at_home
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import AtMostPartners, LockCpm, LockPartner, MustHave, RegionMustMatch
from cpm_planner.workload.arrays import Ints
from cpm_planner.workload.capacity import fte_percent_in
from cpm_planner.workload.figures import Figures

ANYWHERE: Final = ""
"""The region of seats that any partner may go to."""


class Sought(StrEnum):
    """What is made as small as possible."""

    SEATS = "seats"
    COST = "cost"
    """Yearly cost of the new seats; role types without a cost get no new seats."""


@dataclass(frozen=True, slots=True)
class TeamRequest:
    """What the user asks."""

    target_percent: int | None = None
    """Utilisation that no seat may exceed; None: the upper end of each role type's target band."""
    by_region: bool = False
    """Whether everybody works in home regions only; also so when a rule says that regions must match."""
    keep_people: bool = False
    """Keep everybody there is and count who is missing, instead of planning from scratch."""
    sought: Sought = Sought.SEATS
    seconds: float = 10.0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Kind:
    """New seats of one sort, or people whom the same items may go to."""

    role: int
    region: str
    people: tuple[int, ...] = ()
    """Rows of the CPMs; none for new seats."""

    @property
    def place(self) -> tuple[int, str]:
        """Role type and region: the line the seats are counted in."""
        return self.role, self.region


class Layout:
    """A plan as whole partners and kinds of seats, with the people who are kept."""

    def __init__(self, figures: Figures, request: TeamRequest) -> None:
        """Lay the plan out."""
        plan = figures.plan
        self._figures, self._plan, self._request = figures, plan, request
        self._roles = tuple(plan.role_types.values())
        rules = plan.rules.values()
        self._by_region = request.by_region or any(isinstance(rule, RegionMustMatch) for rule in rules)
        self.items = _whole_items(plan)
        self.needed = minutes_by_role(figures, self.items)
        """Minutes of each item with each role type (items, role types)."""
        self._planned = self.needed - requests_by_role(figures, self.items)
        self.there = _there(figures)
        """Whether each seat is filled in the planning month (cpms,)."""
        self.bound_to = np.full(len(self.items), UNASSIGNED)
        """CPM row each item is bound to by a rule (items,), -1 for the others."""
        self._masks = np.zeros((len(self.items), len(plan.cpms)), dtype=bool)
        self._item_regions = [
            _known({plan.partners[key].region for key in each.partners}) for each in self.items
        ]
        self._regions = _regions(plan) if self._by_region else {ANYWHERE: ANYWHERE}
        if request.keep_people:
            self._ask_rules()
        self.kinds = (*self._new_kinds(), *self._people_kinds())
        self.team = self._team()

    def home(self, row: int) -> str:
        """Region whose line a CPM is counted in: the first home region that a partner has."""
        cpm = tuple(self._plan.cpms.values())[row]
        known = [self._regions[each.casefold()] for each in cpm.regions if each.casefold() in self._regions]
        return next(iter(known), ANYWHERE)

    def _ask_rules(self) -> None:
        """Find who of the people may have which item, and which items are bound to one of them."""
        current = current_rows(self._figures, self.items)
        masks = eligible(self._figures, self.items, current)
        self._masks = np.array(masks, dtype=bool).reshape(self._masks.shape) & self.there
        bound = _bound_partners(self._plan)
        for row, item in enumerate(self.items):
            if bound.intersection(item.partners) and self._masks[row].sum() == 1:
                self.bound_to[row] = int(self._masks[row].argmax())
        if self._by_region:
            at_home = by_cpm(self._figures, is_at_home)
            for row, regions in enumerate(self._item_regions):
                for region in regions:
                    self._masks[row] &= at_home(region)

    def _new_kinds(self) -> list[Kind]:
        return [Kind(role, region) for role in range(len(self._roles)) for region in self._regions.values()]

    def _people_kinds(self) -> list[Kind]:
        """Put the people together whom the same free items may go to."""
        alike: dict[tuple[int, str, bytes], list[int]] = {}
        free = self.bound_to == UNASSIGNED
        for row in np.flatnonzero(self.there).tolist() if self._request.keep_people else ():
            role = int(self._figures.arrays.cpms.role[row])
            alike.setdefault((role, self.home(row), self._masks[free, row].tobytes()), []).append(row)
        return [Kind(role, region, tuple(rows)) for (role, region, _), rows in alike.items()]

    def _team(self) -> Team:
        partners = np.array([len(item.partners) for item in self.items], dtype=np.int64)
        minutes = np.full((len(self.items), len(self.kinds)), FORBIDDEN)
        planned = self._planned[:, [kind.role for kind in self.kinds]]
        fits = _fitting_roles(self._figures, self.items)
        for column, kind in enumerate(self.kinds):
            may = (
                self._masks[:, kind.people[0]] if kind.people else fits[:, kind.role] & self._at(kind.region)
            )
            may = may & (self.bound_to == UNASSIGNED)
            minutes[may, column] = self.needed[may, kind.role]
        capacity, planned_capacity = (
            np.array([0 if kind.people else full(kind.role) for kind in self.kinds], dtype=np.int64)
            for full in (self._full, self._planned_full)
        )
        price = np.ones(len(self.kinds), dtype=np.int64)
        if self._request.sought is Sought.COST:
            price = np.array(
                [self._plan.annual_cents(self._roles[kind.role].pay) for kind in self.kinds], dtype=np.int64
            )
            capacity = np.where(price > 0, capacity, 0)
        limit = np.full(len(self.kinds), _limit(self._plan, None))
        return Team(
            minutes=minutes,
            planned=planned,
            partners=partners,
            capacity=capacity,
            planned_capacity=planned_capacity,
            price=np.maximum(price, 1),
            limit=limit,
            given=self._given(partners),
        )

    def _given(self, partners: Ints) -> Seats:
        """Lay out the people with the room that what is bound to them leaves."""
        rows = [(column, row) for column, kind in enumerate(self.kinds) for row in kind.people]
        room, planned_room, limit = [], [], []
        cpms, keys = self._figures.arrays.cpms, tuple(self._plan.cpms)
        fte_percent = fte_percent_in(cpms, self._plan.assumptions.planning_month.ordinal)
        for _, row in rows:
            bound, role = self.bound_to == row, int(cpms.role[row])
            offer = self._full(role) * int(fte_percent[row]) // 100
            room.append(max(offer - int(self.needed[bound, role].sum()), 0))
            offer = self._planned_full(role, int(fte_percent[row]))
            planned_room.append(max(offer - int(self._planned[bound, role].sum()), 0))
            most = _limit(self._plan, keys[row])
            limit.append(most if most == UNLIMITED else max(most - int(partners[bound].sum()), 0))
        kinds = [column for column, _ in rows]
        return Seats(*(np.array(each, dtype=np.int64) for each in (kinds, room, planned_room, limit)))

    def _full(self, role: int) -> int:
        """Minutes of a full-time seat up to the target."""
        asked = self._request.target_percent
        target = min(self._roles[role].target_high_percent, 100) if asked is None else asked
        return int(self._figures.arrays.catalogue.capacity[role]) * target // 100

    def _planned_full(self, role: int, fte_percent: int = 100) -> int:
        """Minutes of a seat that planned work may take, which leaves the reserve for requests alone."""
        capacity = int(self._figures.arrays.catalogue.capacity[role]) * fte_percent // 100
        return capacity - round(capacity * self._roles[role].working_time.reserve_percent / 100)

    def _at(self, region: str) -> Mask:
        """Whether new seats of a region may have each item (items,)."""
        return np.array(
            [not self._by_region or regions <= {region.casefold()} for regions in self._item_regions],
            dtype=bool,
        )


def _whole_items(plan: Plan) -> tuple[Item, ...]:
    groups = kept_together(plan)
    return tuple(Item(group) for group in dict.fromkeys(groups.get(key, (key,)) for key in plan.partners))


def _there(figures: Figures) -> Mask:
    month, cpms = figures.plan.assumptions.planning_month.ordinal, figures.arrays.cpms
    there: Mask = (cpms.start <= month) & (month <= cpms.end) & (fte_percent_in(cpms, month) > 0)
    return there


def _bound_partners(plan: Plan) -> set[PartnerId]:
    """Give the partners that rules bind to one CPM."""
    rules = plan.rules.values()
    closed = {rule.cpm for rule in rules if isinstance(rule, LockCpm)}
    named = {rule.partner for rule in rules if isinstance(rule, LockPartner | MustHave)}
    return named | {key for key, each in plan.assignments.items() if each.primary in closed}


def _fitting_roles(figures: Figures, items: Sequence[Item]) -> Mask:
    """Whether CPMs of each role type may have each item (items, role types): no model without fit."""
    arrays = figures.arrays
    has_model = (arrays.partners.weight[1:].T > 0).astype(np.int64)
    misfit = has_model @ (arrays.catalogue.fit[1:] == 0).astype(np.int64) > 0
    index = arrays.partners.index
    fits = [~misfit[[index[key] for key in item.partners]].any(axis=0) for item in items]
    return np.array(fits, dtype=bool).reshape(len(items), len(figures.plan.role_types))


def _regions(plan: Plan) -> dict[str, str]:
    """Give the partners' regions as first written, by their case-folded form; a nameless one without any."""
    found: dict[str, str] = {}
    for partner in plan.partners.values():
        if partner.region:
            found.setdefault(partner.region.casefold(), partner.region)
    return found or {ANYWHERE: ANYWHERE}


def _known(regions: Iterable[str]) -> frozenset[str]:
    return frozenset(region.casefold() for region in regions if region)


def _limit(plan: Plan, cpm: CpmId | None) -> int:
    """Give the most partners that rules allow a CPM, or a new seat for None."""
    rules = (rule for rule in plan.rules.values() if isinstance(rule, AtMostPartners))
    return min((rule.limit for rule in rules if rule.cpm in (None, cpm)), default=UNLIMITED)
