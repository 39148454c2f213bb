"""Names to choose one from, with a search above: CPMs, or whoever else has a page of their own."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.search_field import SearchField
from ui.widgets.sized import follow_text_size

LIST_WIDTH: Final = 260
"""Pixels at text of 100 %, where there is room for the list beside what is listed."""
LIST_SHARE: Final = 0.25
"""Of the width of the window: larger text makes the list no wider than that."""
_LINE: Final = 46
_KEY: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Name:
    """One entry: its key, its name, and a line below it."""

    key: str
    name: str
    below: str


class NameList(QWidget):
    """Keeps the chosen entry when the names change, as long as it is among them."""

    current_changed = Signal()

    def __init__(self, title: str, search: str) -> None:
        """Start without names; both texts are in the user's language."""
        super().__init__()
        self.search = SearchField(search)
        self.names = QListWidget()
        self.names.setAccessibleName(title)
        self.column = flush(self, QVBoxLayout(), Space.S)
        self.column.addWidget(self.search)
        self.column.addWidget(self.names, 1)
        follow_text_size(self, self._fit)
        self.search.searched.connect(self._filter)
        self.names.currentItemChanged.connect(lambda *_: self.current_changed.emit())

    @property
    def current(self) -> str | None:
        """Key of the chosen entry; None where there is none."""
        item = self.names.currentItem()
        return None if item is None else str(item.data(_KEY))

    def show_names(self, names: Iterable[Name]) -> None:
        """Fill the list with these, in their order; tells nobody."""
        chosen = self.current
        self.names.blockSignals(True)  # noqa: FBT003 - Qt's own flag
        self.names.clear()
        for each in names:
            item = QListWidgetItem(f"{each.name}\n{each.below}")
            item.setData(_KEY, each.key)
            self.names.addItem(item)
            if each.key == chosen:
                self.names.setCurrentItem(item)
        if self.names.currentItem() is None:
            self.names.setCurrentRow(0)
        self.names.blockSignals(False)  # noqa: FBT003 - as above
        self._fit()
        self._filter(self.search.text().strip())

    def choose(self, keys: Sequence[Hashable]) -> None:
        """Choose the first entry with one of these keys, where there is any."""
        self.search.clear()
        wanted = [item for item in self._items() if item.data(_KEY) in keys]
        if wanted:
            self.names.setCurrentItem(wanted[0])

    def _fit(self) -> None:
        line = QSize(0, current_theme().px(_LINE))
        for item in self._items():
            item.setSizeHint(line)

    def _filter(self, word: str) -> None:
        for item in self._items():
            item.setHidden(word.casefold() not in item.text().casefold())

    def _items(self) -> list[QListWidgetItem]:
        return [self.names.item(row) for row in range(self.names.count())]


class CpmList(NameList):
    """The CPMs of a plan, by name."""

    def __init__(self) -> None:
        """Start without CPMs."""
        super().__init__(self.tr("CPMs"), self.tr("Search CPMs"))

    @property
    def current_cpm(self) -> CpmId | None:
        """The chosen CPM; None where there is none."""
        return None if self.current is None else CpmId(self.current)

    def show_plan(self, plan: Plan) -> None:
        """Fill the list with a plan's CPMs; tells nobody."""
        cpms = sorted(plan.cpms.values(), key=lambda each: natural_key(each.name))
        self.show_names(Name(cpm.id, cpm.name, plan.role_types[cpm.role_type].name) for cpm in cpms)
