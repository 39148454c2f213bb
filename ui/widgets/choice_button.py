"""A button with a list of values to tick, which says what is ticked."""

from collections.abc import Callable, Hashable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem, QMenu, QToolButton, QWidgetAction

from cpm_planner.formatting.marks import format_count
from ui.icons import IconRole, icon
from ui.theme.tokens import Space
from ui.widgets.styling import set_style

_MOST_LINES: Final = 12
_WIDTH: Final = 220


class Offer(NamedTuple):
    """One value that can be ticked."""

    value: Hashable
    text: str
    having: int
    """How many have it."""


class ChoiceButton(QToolButton):
    """Emits ``changed`` when other values are ticked; the list is asked for whenever it opens."""

    changed = Signal()

    def __init__(self, title: str, offers: Callable[[], Sequence[Offer]]) -> None:
        """Tick nothing at first."""
        super().__init__()
        self._title = title
        self._offers = offers
        self._texts: dict[Hashable, str] = {}
        self.chosen: frozenset[Hashable] = frozenset()
        """The values ticked."""
        self.values = QListWidget()
        self.values.setAccessibleName(self.tr("Values of {column}").format(column=title))
        self.values.setMinimumWidth(_WIDTH)
        self.values.itemChanged.connect(self._take)
        self.setIcon(icon("chevron-down", IconRole.MUTED))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._list_menu())
        set_style(self, kind="filter")
        self._show_chosen()

    def set_chosen(self, chosen: frozenset[Hashable]) -> None:
        """Tick other values, and tell nobody."""
        self.chosen = chosen
        self._show_chosen()

    def fill(self) -> None:
        """Offer what there is now; what is ticked stays ticked."""
        self.values.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.values.clear()
        for value, text, having in self._offers():
            self._texts[value] = text
            item = QListWidgetItem(f"{text}  \u00b7  {format_count(having)}")
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setCheckState(Qt.CheckState.Checked if value in self.chosen else Qt.CheckState.Unchecked)
            self.values.addItem(item)
        self.values.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        lines = min(max(self.values.count(), 1), _MOST_LINES)
        self.values.setFixedHeight(lines * max(self.values.sizeHintForRow(0), 1) + Space.S)
        self.values.setCurrentRow(0)
        QTimer.singleShot(0, self.values.setFocus)

    def _list_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setLayoutDirection(QApplication.layoutDirection())  # the button's own is turned for its arrow
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(self.values)
        menu.addAction(holder)
        menu.aboutToShow.connect(self.fill)
        return menu

    def _take(self) -> None:
        items = [self.values.item(at) for at in range(self.values.count())]
        self.chosen = frozenset(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )
        self._show_chosen()
        self.changed.emit()

    def _show_chosen(self) -> None:
        one = next(iter(self.chosen)) if len(self.chosen) == 1 else None
        extra = str(len(self.chosen)) if len(self.chosen) != 1 else self._texts.get(one, str(one))
        self.setText(f"{self._title}: {extra}" if self.chosen else self._title)
        self.setAccessibleName(self.tr("Filter by {column}").format(column=self.text()))
        if self.property("active") != bool(self.chosen):
            set_style(self, active=bool(self.chosen))
