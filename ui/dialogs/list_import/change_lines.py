"""What a later export says that the plan does not, one line for each thing that can be taken or left."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import ImportCheck
from cpm_planner.workspace.refreshing import (
    WHOLE,
    Choices,
    Difference,
    Item,
    ItemKind,
    Standing,
    aspect_title,
    shown_value,
)


class ChangeKind(StrEnum):
    """What a line is about, in the order in which lines are shown."""

    CONFLICT = "conflict"
    CHANGED = "changed"
    ADDED = "added"
    GONE = "gone"
    BACK = "back"
    KEPT = "kept"
    REMOVED = "removed"


_OF_ITEM: Final = {
    ItemKind.ADDED: ChangeKind.ADDED,
    ItemKind.GONE: ChangeKind.GONE,
    ItemKind.BACK: ChangeKind.BACK,
    ItemKind.REMOVED: ChangeKind.REMOVED,
}
_OF_STANDING: Final = {
    Standing.CONFLICT: ChangeKind.CONFLICT,
    Standing.CHANGED: ChangeKind.CHANGED,
    Standing.KEPT: ChangeKind.KEPT,
}


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One thing to take or leave.

    Attributes:
        item: the partner or CPM.
        difference: the field in which list and plan differ; None: it is about the item as a whole.
    """

    item: Item
    difference: Difference | None = None

    @property
    def kind(self) -> ChangeKind:
        """What it is about."""
        if self.difference is None:
            return _OF_ITEM[self.item.kind]
        return _OF_STANDING[self.difference.standing]

    @property
    def field(self) -> str:
        """The field's name for people; empty for the item as a whole."""
        return "" if self.difference is None else aspect_title(self.difference.aspect)

    def is_taken(self, choices: Choices) -> bool:
        """Tell whether it is taken."""
        if self.difference is None:
            return choices.takes(self.item)
        return self.difference.aspect in choices.taken(self.item)


@dataclass(frozen=True, slots=True)
class Values:
    """What a line shows of three states: the plan now, the list now, the list when it came in last."""

    plan: str = ""
    now: str = ""
    last: str = ""


class ChangeLines:
    """All lines of a list: conflicts first, then as they come.

    There may be very many, of which few are looked at, so that a line is made when it is asked for.
    """

    def __init__(self, items: Iterable[Item] = ()) -> None:
        """Give the lines of items."""
        of_kind: dict[ChangeKind, list[tuple[Item, Difference | None]]] = {kind: [] for kind in ChangeKind}
        for item in items:
            whole = _OF_ITEM.get(item.kind)
            if whole is not None:
                of_kind[whole].append((item, None))
            for difference in item.differences:
                of_kind[_OF_STANDING[difference.standing]].append((item, difference))
        self._parts = [part for parts in of_kind.values() for part in parts]
        self.places: dict[ChangeKind, range] = {}
        """Places of the lines of each kind."""
        begin = 0
        for kind, parts in of_kind.items():
            self.places[kind] = range(begin, begin + len(parts))
            begin += len(parts)

    def __len__(self) -> int:
        """Count the lines."""
        return len(self._parts)

    def __getitem__(self, place: int) -> ChangeLine:
        """Give a line."""
        return ChangeLine(*self._parts[place])

    def places_of(self, subjects: Collection[str]) -> list[int]:
        """Give the places of all lines about some partners or CPMs."""
        return [place for place, (item, _) in enumerate(self._parts) if item.subject in subjects]


def with_taken(choices: Choices, lines: Iterable[ChangeLine], *, is_taken: bool) -> Choices:
    """Take or leave lines; what of the same partner has lines of its own stays as it was."""
    own = {**choices.own}
    for line in lines:
        if line.difference is not None:
            own[line.item.subject, line.difference.aspect] = is_taken
        elif line.item.can_be_taken:
            taken = choices.taken(line.item)
            for each in line.item.differences:
                own.setdefault((line.item.subject, each.aspect), each.aspect in taken)
            own[line.item.subject, WHOLE] = is_taken
    return replace(choices, own=own)


def values_of(line: ChangeLine, check: ImportCheck, plan: Plan) -> Values:
    """Give the texts of what plan and list say; a plan that knows the CPMs the list brings in names them."""
    if line.difference is None:
        return Values(now=_told(line.item, check, plan) if line.kind is ChangeKind.ADDED else "")
    of = line.difference
    last = shown_value(of.aspect, of.last, plan) if of.is_last_known else ""
    return Values(shown_value(of.aspect, of.before, plan), shown_value(of.aspect, of.after, plan), last)


def with_new_people(plan: Plan, checks: Iterable[ImportCheck]) -> Plan:
    """Give a plan with the CPMs that lists bring in, so that their names are known."""
    fresh = {
        key: after for check in checks for key, (_, after) in check.full.cpms.items() if after is not None
    }
    return replace(plan, cpms={**plan.cpms, **fresh})


def _told(item: Item, check: ImportCheck, plan: Plan) -> str:
    """Say in a few words what a new partner is."""
    key = PartnerId(item.subject)
    _, partner = check.full.partners.get(key, (None, None))
    _, given = check.full.assignments.get(key, (None, None))
    said = [] if partner is None else [partner.address.city, partner.region]
    owners = [] if given is None else [plan.cpms[cpm].name for cpm in given.cpms if cpm in plan.cpms]
    return ", ".join(filter(None, [*said, *owners]))
