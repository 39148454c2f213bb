"""What of a comparison enters by somebody's choices: a change, partners that come back, and those to park."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.refreshing.items import AS_PROPOSED, Choices, Item, ItemKind
from cpm_planner.exchange.rows.aspects import CPM_ASPECTS, OWNER, PARTNER_ASPECTS, Aspect
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.change import PlanChange
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.parked import ParkedPartner

_ASPECTS: Final[Mapping[ListKind, Mapping[str, Aspect]]] = {
    ListKind.PARTNERS: {each.key: each for each in PARTNER_ASPECTS},
    ListKind.TEAM: {each.key: each for each in CPM_ASPECTS},
    ListKind.ASSIGNMENTS: {},
}


@dataclass(frozen=True, slots=True)
class Agreed:
    """What enters.

    Attributes:
        back: partners that are taken back first.
        change: what changes then, with the record of the import.
        parks: partners that are parked at last.
    """

    back: tuple[PartnerId, ...]
    change: PlanChange
    parks: tuple[PartnerId, ...]

    @property
    def subjects(self) -> frozenset[str]:
        """The ids of whom it touches; CPMs who come in with their partners are none of them."""
        change = self.change
        partners = (change.partners, change.assignments, change.parked, self.back, self.parks)
        return frozenset[str]().union(*partners) or frozenset(change.cpms)


def agreed(kind: ListKind, items: Sequence[Item], full: PlanChange, choices: Choices) -> Agreed:
    """Give what enters by somebody's choices.

    Args:
        kind: what the list holds.
        items: what it says that the plan does not.
        full: what would change if all of it were followed.
        choices: what is taken.
    """
    full_values = full.cpms if kind is ListKind.TEAM else full.partners
    if choices == AS_PROPOSED and _are_all_new(items, full_values):
        return Agreed((), full, ())
    agreeing = _Agreeing(kind, full, choices, full_values)
    for item in items:
        if item.kind is ItemKind.ADDED or item.kind is ItemKind.REMOVED:
            agreeing.add_new(item)
        elif item.kind is ItemKind.GONE:
            agreeing.add_gone(item)
        else:
            agreeing.add_changed(item)
    return agreeing.result()


def _are_all_new(items: Sequence[Item], full_values: Mapping[Any, object]) -> bool:
    """Tell whether a list changes nobody whom the plan has, so that there is nothing to choose from."""
    return len(items) == len(full_values) and all(item.kind is ItemKind.ADDED for item in items)


@dataclass(slots=True)
class _Agreeing:
    """What enters, item by item."""

    kind: ListKind
    full: PlanChange
    choices: Choices
    full_values: Mapping[Any, tuple[Any, Any]]
    values: dict[Any, tuple[Any, Any]] = field(default_factory=dict)
    assignments: dict[PartnerId, tuple[Assignment | None, Assignment | None]] = field(default_factory=dict)
    parked: dict[PartnerId, tuple[ParkedPartner | None, ParkedPartner | None]] = field(default_factory=dict)
    back: list[PartnerId] = field(default_factory=list)
    parks: list[PartnerId] = field(default_factory=list)

    def result(self) -> Agreed:
        """Give what enters."""
        is_team = self.kind is ListKind.TEAM
        change = PlanChange(
            partners={} if is_team else self.values,
            cpms=self.values if is_team else self._new_owners(),
            assignments=self.assignments,
            parked=self.parked,
            imports=self.full.imports,
        )
        return Agreed(tuple(self.back), change, tuple(self.parks))

    def add_gone(self, item: Item) -> None:
        """Add what becomes of somebody who is gone."""
        key = PartnerId(item.subject)
        if self.choices.takes(item):
            if self.kind is ListKind.PARTNERS:
                self.parks.append(key)
            else:
                self.assignments[key] = self.full.assignments[key]

    def add_new(self, item: Item) -> None:
        """Add somebody whom the plan does not have."""
        if self.choices.takes(item):
            self.values[item.subject] = self.full_values[item.subject]
            key = PartnerId(item.subject)
            own = self.choices.own
            if key in self.full.assignments and (not own or own.get((key, OWNER), True)):
                self.assignments[key] = self.full.assignments[key]

    def add_changed(self, item: Item) -> None:
        """Add what is taken of somebody whom the plan has."""
        key, taken = PartnerId(item.subject), self.choices.taken(item)
        value = self._merged(item, taken - {OWNER})
        given = self.full.assignments[key] if OWNER in taken else None
        if item.kind is ItemKind.BACK and self.choices.takes(item):
            self.back.append(key)
        elif key in self.full.parked:
            self._add_parked(key, value, given)
            return
        if value is not None:
            self.values[item.subject] = value
        if given is not None:
            self.assignments[key] = given

    def _merged(self, item: Item, taken: frozenset[str]) -> tuple[Any, Any] | None:
        """Give the value before and with what is taken of the one after; None when nothing is."""
        if not taken:
            return None
        before, after = self.full_values[item.subject]
        if len(taken) == sum(each.aspect != OWNER for each in item.differences):
            return before, after
        aspects, value = _ASPECTS[self.kind], before
        for key in sorted(taken):
            value = aspects[key].put(value, aspects[key].read(after))
        return before, value

    def _add_parked(
        self,
        key: PartnerId,
        value: tuple[Any, Any] | None,
        given: tuple[Assignment | None, Assignment | None] | None,
    ) -> None:
        """Change a partner that stays parked."""
        before, _ = self.full.parked[key]
        if before is not None and (value or given):
            partner = before.partner if value is None else value[1]
            assignment = before.assignment if given is None else given[1]
            self.parked[key] = (before, replace(before, partner=partner, assignment=assignment))

    def _new_owners(self) -> dict[CpmId, tuple[Cpm | None, Cpm | None]]:
        """Give the CPMs that are new, as far as an assignment that is taken names them."""
        if not self.full.cpms:
            return {}
        named = {cpm for _, after in self.assignments.values() if after is not None for cpm in after.cpms}
        named |= {
            cpm
            for _, after in self.parked.values()
            if after and after.assignment
            for cpm in after.assignment.cpms
        }
        return {key: pair for key, pair in self.full.cpms.items() if key in named}
