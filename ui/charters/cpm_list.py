"""The CPMs of a plan to choose one from, with a search above."""

from collections.abc import Hashable, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.search_field import SearchField

_WIDTH: Final = 260
_LINE: Final = 46
_KEY: Final = Qt.ItemDataRole.UserRole


class CpmList(QWidget):
    """Keeps the chosen CPM when the plan changes, as long as there is that CPM."""

    current_changed = Signal()

    def __init__(self) -> None:
        """Start without CPMs."""
        super().__init__()
        self.search = SearchField(self.tr("Search CPMs"))
        self.cpms = QListWidget()
        self.cpms.setAccessibleName(self.tr("CPMs"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.search)
        column.addWidget(self.cpms, 1)
        self.setFixedWidth(current_theme().px(_WIDTH))
        self.search.searched.connect(self._filter)
        self.cpms.currentItemChanged.connect(lambda *_: self.current_changed.emit())

    @property
    def current(self) -> CpmId | None:
        """The chosen CPM; None where there is none."""
        item = self.cpms.currentItem()
        return None if item is None else CpmId(item.data(_KEY))

    def show_plan(self, plan: Plan) -> None:
        """Fill the list with a plan's CPMs, by name; tells nobody."""
        chosen = self.current
        self.cpms.blockSignals(True)  # noqa: FBT003 - Qt's own flag
        self.cpms.clear()
        for cpm in sorted(plan.cpms.values(), key=lambda each: each.name.casefold()):
            item = QListWidgetItem(f"{cpm.name}\n{plan.role_types[cpm.role_type].name}")
            item.setData(_KEY, cpm.id)
            item.setSizeHint(QSize(0, current_theme().px(_LINE)))
            self.cpms.addItem(item)
            if cpm.id == chosen:
                self.cpms.setCurrentItem(item)
        if self.cpms.currentItem() is None:
            self.cpms.setCurrentRow(0)
        self.cpms.blockSignals(False)  # noqa: FBT003 - as above
        self._filter(self.search.text().strip())

    def choose(self, keys: Sequence[Hashable]) -> None:
        """Choose the first of these CPMs that is in the plan."""
        self.search.clear()
        wanted = [item for item in self._items() if item.data(_KEY) in keys]
        if wanted:
            self.cpms.setCurrentItem(wanted[0])

    def _filter(self, word: str) -> None:
        for item in self._items():
            item.setHidden(word.casefold() not in item.text().casefold())

    def _items(self) -> list[QListWidgetItem]:
        return [self.cpms.item(row) for row in range(self.cpms.count())]
