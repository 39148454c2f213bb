"""Which columns a table shows, how wide and in which order; can be kept as text and taken back."""

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu

from ui.language import tr
from ui.theme.appearance import current_theme

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable


class ColumnLayout:
    """The column chooser and the widths of one table."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Lay the columns out as they were designed."""
        self._view = view
        self.reset()

    def reset(self) -> None:
        """Go back to the designed columns, widths and order."""
        header = self._view.horizontalHeader()
        for section, column in enumerate(self._view.values.columns):
            header.moveSection(header.visualIndex(section), section)
            header.setSectionHidden(section, column.hidden)
            header.resizeSection(section, current_theme().px(column.width))
        self._view.frozen.hold(0)
        self.fill_width()

    def shown_columns(self) -> list[int]:
        """Give the columns shown, from the left."""
        header = self._view.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        return [section for section in order if not header.isSectionHidden(section)]

    def fill_width(self) -> None:
        """Give the width that is left over to the stretching column, never less than its own."""
        header = self._view.horizontalHeader()
        for section, column in enumerate(self._view.values.columns):
            if column.stretches and not header.isSectionHidden(section):
                others = header.length() - header.sectionSize(section)
                least = current_theme().px(column.width)
                header.resizeSection(section, max(least, self._view.viewport().width() - others))
                return

    def fill_menu(self, menu: QMenu) -> None:
        """Fill a menu with a tick for each column, and Reset."""
        header = self._view.horizontalHeader()
        for section, column in enumerate(self._view.values.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(section))
            action.setEnabled(section > 0)
            action.toggled.connect(lambda on, at=section: self.show_column(at, shown=on))
        menu.addSeparator()
        menu.addAction(tr("Reset columns"), self.reset)

    def show_column(self, section: int, *, shown: bool) -> None:
        """Show or hide a column."""
        self._view.horizontalHeader().setSectionHidden(section, not shown)
        self.fill_width()

    def to_text(self) -> str:
        """Give widths, order and hidden columns by column key, and how many are held, as text."""
        header = self._view.horizontalHeader()
        keys = [column.key for column in self._view.values.columns]
        state = {
            "order": [keys[header.logicalIndex(place)] for place in range(header.count())],
            "hidden": [key for section, key in enumerate(keys) if header.isSectionHidden(section)],
            "widths": {
                key: header.sectionSize(at) for at, key in enumerate(keys) if not header.isSectionHidden(at)
            },
            "frozen": self._view.frozen.count,
        }
        return json.dumps(state)

    def from_text(self, text: str) -> None:
        """Take a kept layout back; columns it does not know stay as designed, nonsense changes nothing."""
        try:
            state = json.loads(text)
            order, hidden, widths = list(state["order"]), set(state["hidden"]), dict(state["widths"])
            frozen = int(state.get("frozen", 0))
        except (ValueError, KeyError, TypeError):
            return
        header = self._view.horizontalHeader()
        sections = {column.key: section for section, column in enumerate(self._view.values.columns)}
        for place, key in enumerate(key for key in order if key in sections):
            header.moveSection(header.visualIndex(sections[key]), place)
        for key, section in sections.items():
            header.setSectionHidden(section, key in hidden)
            header.resizeSection(section, int(widths.get(key, header.sectionSize(section))))
        self._view.frozen.hold(frozen)
        self.fill_width()
