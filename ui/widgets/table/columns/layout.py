"""Which columns a table shows, how wide and in which order; can be kept as text and taken back."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QItemSelectionModel, QObject

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.table.column import Align
from ui.widgets.table.columns.fitting import fitted

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable


_MOST_FOR_HEADING: Final = 1.5
"""How many times as wide as designed a column may be for its heading, which some languages make long."""

_MOST_FOR_TEXTS: Final = 1.5
"""And for its texts where columns have to be scrolled to anyway."""

_NARROWEST: Final = 0.75
"""The share of its designed width that a column keeps where all are to stay in sight."""
_MEASURED: Final = 100
"""So many rows say how wide the texts of a column are."""


@dataclass(frozen=True, slots=True)
class KeptColumns:
    """A layout by column keys.

    Attributes:
        order: keys from the left, hidden ones too.
        widths: in pixels, at the designed size of text.
        frozen: how many of the columns shown are held in sight.
    """

    order: tuple[str, ...]
    hidden: frozenset[str]
    widths: Mapping[str, int]
    frozen: int = 0

    def as_json(self) -> dict[str, Any]:
        """Give what JSON can hold of it, which is all."""
        return {
            "order": list(self.order),
            "hidden": sorted(self.hidden),
            "widths": dict(self.widths),
            "frozen": self.frozen,
        }

    @classmethod
    def from_json(cls, state: Any) -> "KeptColumns":
        """Read it again.

        Raises:
            KeyError: a part is missing.
            TypeError: a part is of another kind.
            ValueError: a width or a count is no whole number.
        """
        return cls(
            tuple(map(str, list(state["order"]))),
            frozenset(map(str, list(state["hidden"]))),
            {str(key): int(width) for key, width in dict(state["widths"]).items()},
            int(state.get("frozen", 0)),
        )


class ColumnLayout(QObject):
    """The columns and widths of one table; goes with its view, as rows may be put in order after that."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Lay the columns out as they were designed."""
        super().__init__(view)
        self._view = view
        self._narrowest = 1.0
        self._zoom = current_theme().zoom
        self._given: dict[int, int] = {}
        self._rows = 0
        self.reset()
        view.values.order_changed.connect(self._follow_rows)

    def reset(self) -> None:
        """Go back to the designed columns, widths and order."""
        columns = self._view.values.columns
        self.put_in_order(range(len(columns)))
        for section, column in enumerate(columns):
            self._set_hidden(section, hidden=column.hidden)
            self._give(section, self._designed(section))
        self._view.frozen.hold(0)
        self.fill_width()

    def order(self) -> list[int]:
        """Give all columns from the left, hidden ones too."""
        header = self._view.horizontalHeader()
        return [header.logicalIndex(place) for place in range(header.count())]

    def put_in_order(self, sections: Iterable[int]) -> None:
        """Put columns at the left in this order; the others stay behind them as they are."""
        header = self._view.horizontalHeader()
        for place, section in enumerate(sections):
            header.moveSection(header.visualIndex(section), place)

    def shown_columns(self) -> list[int]:
        """Give the columns shown, from the left."""
        header = self._view.horizontalHeader()
        return [section for section in self.order() if not header.isSectionHidden(section)]

    def stay_in_sight(self) -> None:
        """Make columns of words narrower than designed before anything is scrolled to, as in dialogs.

        None becomes narrower than its heading, but where there are no rows to be read.
        """
        self._narrowest = _NARROWEST
        self.fill_width()

    def fill_width(self) -> None:
        """Share the width there is out: first to texts that would be cut, then to the stretching columns.

        Columns made wider or narrower by hand stay so. Where there is not even room for the designed widths,
        these are kept and scrolled to, unless all are to stay in sight.
        """
        header, columns, shown = (
            self._view.horizontalHeader(),
            self._view.values.columns,
            self.shown_columns(),
        )
        stretching = [at for at in shown if columns[at].stretches]
        px = current_theme().px
        widths = {
            at: px(columns[at].width) if at in stretching else self._designed(at)
            for at in shown
            if at in stretching or self._is_as_given(at)
        }
        if not widths:
            return
        others = sum(header.sectionSize(at) for at in shown if at not in widths)
        room = self._view.viewport().width() - others
        if self._narrowest < 1 or room > sum(widths.values()):
            needed = {at: self._needed(at) for at in widths}
            least = {at: self._least(at, needed[at]) for at in widths}
            if sum(least.values()) > room:  # what has to be scrolled to anyway need not be cut
                most = {at: round(width * _MOST_FOR_TEXTS) for at, width in widths.items()}
                widths = {at: max(least[at], min(needed[at], most[at])) for at in widths}
            else:
                widths = fitted(widths, needed, least, room)
        left = room - sum(widths.values())
        share_out = sum(px(columns[at].width) for at in stretching)
        for at in stretching if left > 0 else ():
            width = px(columns[at].width)
            widths[at] += left * width // share_out
            left, share_out = left - left * width // share_out, share_out - width
        for at, width in widths.items():
            self._give(at, width)

    def _give(self, section: int, width: int) -> None:
        """Make a column so wide and remember it, to tell it from a width made by hand."""
        header = self._view.horizontalHeader()
        header.resizeSection(section, width)
        self._given[section] = width if header.isSectionHidden(section) else header.sectionSize(section)

    def _is_as_given(self, section: int) -> bool:
        """Say whether a column shown is as wide as it was made here, not by hand."""
        return self._view.horizontalHeader().sectionSize(section) == self._given.get(section)

    def _least(self, section: int, needed: int) -> int:
        """Give the width below which a column does not go: as designed where its text needs that much.

        Where all are to stay in sight, texts without a mark may be cut further, headings only in a table
        without rows: there is nothing to be scrolled to.
        """
        if self._narrowest < 1 and not self._view.values.rowCount():
            return self._view.horizontalHeader().minimumSectionSize()
        designed, column = self._designed(section), self._view.values.columns[section]
        is_words = column.align is Align.START and column.decoration is None
        share = self._narrowest if is_words else 1.0
        heading = self._view.horizontalHeader().sectionSizeHint(section)
        return max(min(needed, round(designed * share)), min(designed, heading))

    def _needed(self, section: int) -> int:
        """Give the width in pixels at which nothing is cut in the first rows of a column, nor its heading."""
        view, column = self._view, self._view.values.columns[section]
        heading = view.horizontalHeader().sectionSizeHint(section)
        rows = range(min(view.model().rowCount(), _MEASURED))
        mark = 0
        if column.decoration is not None:
            found = [column.decoration(row) for row in map(view.values.row_at, rows) if row is not None]
            marks = [each.width for each in found if each is not None]
            if None in marks:  # drawn over the whole of its cell
                return max(heading, self._designed(section))
            mark = max((current_theme().px(each) + Space.S for each in marks if each is not None), default=0)
        texts = (view.values.text_at(row, section) for row in rows)
        widest = max(map(view.fontMetrics().horizontalAdvance, texts), default=0)
        return max(heading, widest + 2 * Space.M + Space.S + mark)

    def _follow_rows(self) -> None:
        """Fit other rows; in a long table the first ones change with the order, its columns do not."""
        count = self._view.values.rowCount()
        if count != self._rows or count <= _MEASURED:
            self._rows = count
            self.fill_width()

    def _designed(self, section: int) -> int:
        """Give the width a column starts with: wider than designed where its heading asks for it."""
        designed = current_theme().px(self._view.values.columns[section].width)
        heading = self._view.horizontalHeader().sectionSizeHint(section)
        return max(designed, min(heading, round(designed * _MOST_FOR_HEADING)))

    def follow_text_size(self) -> None:
        """Make all columns wider or narrower where text has become larger or smaller."""
        zoom, header = current_theme().zoom, self._view.horizontalHeader()
        if zoom != self._zoom:
            factor, self._zoom = zoom / self._zoom, zoom
            for section in self.shown_columns():
                is_as_given = self._is_as_given(section)
                header.resizeSection(section, round(header.sectionSize(section) * factor))
                if is_as_given:
                    self._given[section] = header.sectionSize(section)
            self.fill_width()

    def show_column(self, section: int, *, shown: bool) -> None:
        """Show or hide a column."""
        self._set_hidden(section, hidden=not shown)
        self.fill_width()

    def _set_hidden(self, section: int, *, hidden: bool) -> None:
        """Hide a column or not; the current cell goes to the nearest column shown, where keys go on.

        What is selected stays, unless nothing of it is to be seen any more.
        """
        view = self._view
        view.horizontalHeader().setSectionHidden(section, hidden)
        current, shown, order = view.currentIndex(), self.shown_columns(), self.order()
        if hidden and shown and current.isValid() and current.column() == section:
            nearest = min(shown, key=lambda each: abs(order.index(each) - order.index(section)))
            flag = QItemSelectionModel.SelectionFlag
            how = flag.NoUpdate if view.cells.bounds().columns else flag.ClearAndSelect
            view.selectionModel().setCurrentIndex(view.values.index(current.row(), nearest), how)

    def show_filled(self, key: str) -> None:
        """Show the column of a key where any row says anything in it, else hide it."""
        section, values = self._keys().index(key), self._view.values
        is_filled = any(values.text_at(row, section) for row in range(values.rowCount()))
        self.show_column(section, shown=is_filled)

    def choose(self) -> None:
        """Open the dialog in which columns are chosen and put in order."""
        from ui.widgets.table.columns.chooser import ColumnChooser  # noqa: PLC0415 - rarely needed

        ColumnChooser(self._view).open()

    def kept(self) -> KeptColumns:
        """Give the layout as it is, by column keys."""
        header, keys = self._view.horizontalHeader(), self._keys()
        return KeptColumns(
            tuple(keys[section] for section in self.order()),
            frozenset(key for section, key in enumerate(keys) if header.isSectionHidden(section)),
            {
                key: round(self._kept_width(at) / self._zoom)
                for at, key in enumerate(keys)
                if not header.isSectionHidden(at)
            },
            self._view.frozen.count,
        )

    def lay_out(self, kept: KeptColumns) -> None:
        """Take a kept layout back; columns it does not know, or that are gone, change nothing."""
        sections = {key: section for section, key in enumerate(self._keys())}
        known = [key for key in dict.fromkeys(kept.order) if key in sections]
        self.put_in_order(sections[key] for key in known)
        for key in known:
            self._set_hidden(sections[key], hidden=key in kept.hidden and sections[key] > 0)
            if key in kept.widths:
                self._take(sections[key], round(kept.widths[key] * self._zoom))
        self._view.frozen.hold(kept.frozen)
        self.fill_width()

    def _kept_width(self, section: int) -> int:
        """Give the width made by hand, or else the designed one: what texts need is found anew each time."""
        is_as_given = self._is_as_given(section)
        return self._designed(section) if is_as_given else self._view.columnWidth(section)

    def _take(self, section: int, width: int) -> None:
        """Make a column as wide as it was kept; one kept as designed fits its texts again."""
        if abs(width - self._designed(section)) <= 1:
            self._give(section, width)
        else:
            self._given.pop(section, None)
            self._view.horizontalHeader().resizeSection(section, width)

    def to_text(self) -> str:
        """Give the layout as text."""
        return json.dumps(self.kept().as_json())

    def from_text(self, text: str) -> None:
        """Take a layout kept as text back; nonsense changes nothing."""
        try:
            kept = KeptColumns.from_json(json.loads(text))
        except (ValueError, KeyError, TypeError, AttributeError):
            return
        self.lay_out(kept)

    def _keys(self) -> list[str]:
        return [column.key for column in self._view.values.columns]
