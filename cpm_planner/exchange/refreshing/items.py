"""What a list would add, change and park, one item a partner or CPM, and what somebody takes of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final


class Standing(StrEnum):
    """What a field's value in the list is to the one in the plan."""

    CHANGED = "changed"
    """The list says something new; the plan is as the list last said, or says nothing."""
    CONFLICT = "conflict"
    """The list says something new, and somebody has changed the plan, too."""
    KEPT = "kept"
    """The list says what it said last; somebody has changed the plan."""


class ItemKind(StrEnum):
    """What an item is about."""

    ADDED = "added"
    """New in the list."""
    CHANGED = "changed"
    """In the plan already, and the list says something new of it."""
    KEPT = "kept"
    """In the plan already; only the plan has changed since the list was last brought in."""
    BACK = "back"
    """Parked, and in the list."""
    GONE = "gone"
    """In the list as it was last brought in, and no longer there."""
    REMOVED = "removed"
    """In the list now as before, and taken out of the plan meanwhile."""


WHOLE: Final = ""
"""In place of an aspect: the item as a whole."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One aspect in which the list differs from the plan.

    Attributes:
        aspect: its key, one of :mod:`cpm_planner.exchange.rows.aspects`.
        standing: who has changed it.
        before: what the plan has.
        after: what the list says.
        last: what the list said when it was last brought in.
        is_last_known: whether that is known.
    """

    aspect: str
    standing: Standing
    before: Any
    after: Any
    last: Any = None
    is_last_known: bool = False

    @property
    def is_proposed(self) -> bool:
        """Whether it is taken where nobody says otherwise: conflicts and own changes leave the plan alone."""
        return self.standing is Standing.CHANGED


@dataclass(frozen=True, slots=True)
class Item:
    """What the list says of one partner or CPM that the plan does not.

    Attributes:
        kind: what it is about.
        subject: the partner's or CPM's id.
        name: its name.
        row_number: its row in the file, the first of them where there are several; None when it is gone.
        differences: where both have it, the aspects in which they differ.
        is_proposed: whether what it is as a whole (added, gone, back) is taken where nobody says otherwise.
        can_be_taken: whether it can be taken at all; a CPM who is gone is only told.
    """

    kind: ItemKind
    subject: str
    name: str
    row_number: int | None
    differences: tuple[Difference, ...] = ()
    is_proposed: bool = False
    can_be_taken: bool = True

    @property
    def has_conflict(self) -> bool:
        """Whether list and plan have both changed some aspect of it."""
        return any(each.standing is Standing.CONFLICT for each in self.differences)

    @property
    def proposes(self) -> bool:
        """Whether anything of it is taken where nobody says otherwise."""
        return self.is_proposed or any(each.is_proposed for each in self.differences)


class Take(StrEnum):
    """What is taken where nothing is said of an item."""

    PROPOSED = "proposed"
    """All but conflicts, in which the plan stays as it is."""
    ALL = "all"
    """What the list has changed, in conflicts, too."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Choices:
    """What somebody takes of a list.

    Attributes:
        take: what counts where ``own`` says nothing.
        own: by subject and aspect (or :data:`WHOLE`), whether it is taken. A whole item that is not taken
            leaves none of its aspects; one that is taken takes all that the list has changed.
    """

    take: Take = Take.PROPOSED
    own: Mapping[tuple[str, str], bool] = field(default_factory=dict)

    def takes(self, item: Item) -> bool:
        """Tell whether an item is taken as what it is as a whole."""
        preset = item.is_proposed and self.take is not Take.NOTHING
        return item.can_be_taken and (self.own.get((item.subject, WHOLE), preset) if self.own else preset)

    def taken(self, item: Item) -> frozenset[str]:
        """Give the aspects of an item in which the list is followed."""
        follows = self._follows(item)
        return frozenset(each.aspect for each in item.differences if follows(each))

    def takes_some(self, item: Item) -> bool:
        """Tell whether an item is taken, as a whole or in any aspect."""
        return self.takes(item) or (
            bool(item.differences) and any(map(self._follows(item), item.differences))
        )

    def _follows(self, item: Item) -> Callable[[Difference], bool]:
        """Give what tells of a difference of an item whether the list is followed in it."""
        if not self.own:
            return _PRESETS[self.take]
        whole, own = self.own.get((item.subject, WHOLE)), self.own
        preset = _PRESETS[self.take if whole is None else Take.ALL if whole else Take.NOTHING]
        return lambda each: own.get((item.subject, each.aspect), preset(each))


AS_PROPOSED: Final = Choices()
"""Nobody has said anything."""


_PRESETS: Final[Mapping[Take, Callable[[Difference], bool]]] = {
    Take.PROPOSED: lambda each: each.standing is Standing.CHANGED,
    Take.ALL: lambda each: each.standing is not Standing.KEPT,
    Take.NOTHING: lambda _: False,
}
"""Whether the list is followed in a difference of which nobody has said anything."""
