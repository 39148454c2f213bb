"""Which columns a table shows, how wide and in which order; can be kept as text and taken back."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.table.column import Align

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable


_MOST_FOR_HEADING: Final = 1.5
"""How many times as wide as designed a column may be for its heading, which some languages make long."""

_NARROWEST: Final = 0.75
"""The share of its designed width that a column keeps where all are to stay in sight."""
_MEASURED: Final = 100
"""So many rows say how wide the texts of a column are."""
_MARK: Final = 32
"""Room for a mark before a text, in pixels at text of 100 %."""


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


class ColumnLayout:
    """The columns and widths of one table."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Lay the columns out as they were designed."""
        self._view = view
        self._narrowest = 1.0
        self._zoom = current_theme().zoom
        self.reset()

    def reset(self) -> None:
        """Go back to the designed columns, widths and order."""
        header = self._view.horizontalHeader()
        columns = self._view.values.columns
        self.put_in_order(range(len(columns)))
        for section, column in enumerate(columns):
            header.setSectionHidden(section, column.hidden)
            header.resizeSection(section, self._designed(section))
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

        None becomes narrower than its heading.
        """
        self._narrowest = _NARROWEST
        self._view.values.order_changed.connect(self.fill_width)
        self.fill_width()

    def fill_width(self) -> None:
        """Share the width that is left over out among the stretching columns, none less than its own."""
        header, columns, shown = (
            self._view.horizontalHeader(),
            self._view.values.columns,
            self.shown_columns(),
        )
        stretching = [at for at in shown if columns[at].stretches]
        px = current_theme().px
        giving = {
            at: px(columns[at].width) if at in stretching else self._designed(at)
            for at in shown
            if at in stretching or self._gives(at)
        }
        if not giving:
            return
        others = sum(header.sectionSize(at) for at in shown if at not in giving)
        room = self._view.viewport().width() - others
        if self._narrowest < 1:
            giving = self._fitted(giving, room)
        left = room - sum(giving.values())
        share_out = sum(giving[at] for at in stretching)
        for at in stretching if left > 0 else ():
            width = giving[at]
            giving[at] += left * width // share_out
            left, share_out = left - left * width // share_out, share_out - width
        for at, width in giving.items():
            header.resizeSection(at, width)

    def _fitted(self, designed: Mapping[int, int], room: int) -> dict[int, int]:
        """Give widths for columns that are to stay in sight, so that as few texts as can be are cut.

        Where there is room for all texts, the rest goes to columns designed wider; where there is not, those
        whose texts need most become narrower first, all to one width; texts behind a mark stay whole.
        """
        needed = {at: self._needed(at) for at in designed}
        left = room - sum(needed.values())
        if left >= 0:
            widths = dict(needed)
            for at, width in designed.items():
                widths[at] += min(left, max(0, width - needed[at]))
                left -= widths[at] - needed[at]
            return widths
        headings = {at: self._view.horizontalHeader().sectionSizeHint(at) for at in designed}
        columns = self._view.values.columns
        shares = {at: self._narrowest if columns[at].decoration is None else 1.0 for at in designed}
        least = {
            at: max(min(needed[at], round(width * shares[at])), min(width, headings[at]))
            for at, width in designed.items()
        }
        widths, above = dict(least), [at for at in designed if needed[at] > least[at]]
        left = room - sum(least.values())
        while left > 0 and above:  # raises the narrowest of those that are cut to the next one
            lowest = min(widths[at] for at in above)
            low = [at for at in above if widths[at] == lowest]
            ends = [needed[at] for at in low] + [widths[at] for at in above if widths[at] > lowest]
            step = min(min(ends) - lowest, left // len(low))
            if not step:
                break
            for at in low:
                widths[at] += step
            left -= step * len(low)
            above = [at for at in above if needed[at] > widths[at]]
        return widths

    def _needed(self, section: int) -> int:
        """Give the width in pixels at which nothing is cut in the first rows of a column, nor its heading."""
        view, column = self._view, self._view.values.columns[section]
        mark = current_theme().px(_MARK) if column.decoration is not None else 0
        texts = (view.values.text_at(row, section) for row in range(min(view.model().rowCount(), _MEASURED)))
        widest = max(map(view.fontMetrics().horizontalAdvance, texts), default=0)
        return max(view.horizontalHeader().sectionSizeHint(section), widest + 2 * Space.M + Space.S + mark)

    def _gives(self, section: int) -> bool:
        """Say whether a column of words is to become narrower so that all stay in sight."""
        values = self._view.values
        column = values.columns[section]
        if self._narrowest == 1 or column.align is not Align.START:
            return False
        row = values.row_at(0) if values.rowCount() else None
        mark = None if column.decoration is None or row is None else column.decoration(row)
        return column.decoration is None or (mark is not None and mark.width is not None)

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
                header.resizeSection(section, round(header.sectionSize(section) * factor))
            self.fill_width()

    def show_column(self, section: int, *, shown: bool) -> None:
        """Show or hide a column."""
        self._view.horizontalHeader().setSectionHidden(section, not shown)
        self.fill_width()

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
                key: round(header.sectionSize(at) / self._zoom)
                for at, key in enumerate(keys)
                if not header.isSectionHidden(at)
            },
            self._view.frozen.count,
        )

    def lay_out(self, kept: KeptColumns) -> None:
        """Take a kept layout back; columns it does not know, or that are gone, change nothing."""
        header = self._view.horizontalHeader()
        sections = {key: section for section, key in enumerate(self._keys())}
        known = [key for key in dict.fromkeys(kept.order) if key in sections]
        self.put_in_order(sections[key] for key in known)
        for key in known:
            header.setSectionHidden(sections[key], key in kept.hidden and sections[key] > 0)
            if key in kept.widths:
                header.resizeSection(sections[key], round(kept.widths[key] * self._zoom))
        self._view.frozen.hold(kept.frozen)
        self.fill_width()

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
