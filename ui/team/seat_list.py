"""Short lists that belong to a seat: when it is on leave, what changes later."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from PySide6.QtWidgets import QMenu

from cpm_planner.edit.row_edit import RowEdit, in_turn
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId
from ui.page_context import PageContext
from ui.team.seat_table import SeatTable
from ui.widgets.buttons import icon_button
from ui.widgets.table.column import Column, TableEdit

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Entry(Generic[V]):
    """One value of a seat's list and its place there."""

    cpm: Cpm
    place: int
    value: V


@dataclass(frozen=True, slots=True, kw_only=True)
class ListKind(Generic[V]):
    """What a list says, and how its values are read, put and made.

    Attributes:
        title: its heading.
        one: what an entry is called in the names of steps.
        none_yet: what stands there while it is empty.
        read: gives the values of a seat.
        put: gives the edit that puts a value in a place (None: a new one), or takes it away for None.
        make: gives a new value of a seat, to be typed over.
    """

    title: str
    one: str
    none_yet: str
    read: Callable[[Cpm], tuple[V, ...]]
    put: Callable[[CpmId, int | None, V | None], RowEdit]
    make: Callable[[Cpm], V]


class SeatList(SeatTable, Generic[V]):
    """A table of a seat's values with buttons to add and remove one."""

    def __init__(self, context: PageContext, kind: ListKind[V], columns: Sequence[Column[Entry[V]]]) -> None:
        """Show nobody's list yet."""
        alone = [replace(column, is_edited_alone=True) for column in columns]  # an edit puts the whole entry
        super().__init__(context, kind.title, alone, self._entry)
        self._kind = kind
        self.table.set_placeholder(kind.none_yet)
        self.table.menu_hook = self._fill_menu
        add = icon_button("plus", self.tr("Add {one}").format(one=kind.one))
        add.clicked.connect(self.add)
        remove = icon_button("trash-2", self.tr("Remove {one}").format(one=kind.one))
        remove.clicked.connect(self.remove)
        self.head.addWidget(add)
        self.head.addWidget(remove)

    def show_cpm(self, cpm: Cpm) -> None:
        """Show the list of a seat."""
        self.show_rows(cpm, [str(place) for place in range(len(self._kind.read(cpm)))])

    def add(self) -> None:
        """Add a value that can be typed over."""
        if self.cpm is not None:
            label = self.tr("Add {one} of {who}").format(one=self._kind.one, who=self.who)
            self.context.apply(label, self._kind.put(self.cpm.id, None, self._kind.make(self.cpm)))

    def remove(self) -> None:
        """Take the selected values away."""
        key = None if self.cpm is None else self.cpm.id
        latest_first = sorted((int(str(each)) for each in self.table.selected_ids()), reverse=True)
        if key is not None and latest_first:
            label = self.tr("Remove {one} of {who}").format(one=self._kind.one, who=self.who)
            self.context.apply(label, in_turn(self._kind.put(key, place, None) for place in latest_first))

    def field_title(self, edited: TableEdit) -> list[str]:
        """Name the column and what it belongs to."""
        words = self.tr("{field} of {one}")
        return [words.format(field=title, one=self._kind.one) for title in edited.column_titles]

    def _fill_menu(self, menu: QMenu, _ids: object) -> None:
        menu.addAction(self.tr("Remove"), self.remove)

    def _entry(self, cpm: Cpm, key: str) -> Entry[V] | None:
        values, place = self._kind.read(cpm), int(key)
        return Entry(cpm, place, values[place]) if place < len(values) else None
