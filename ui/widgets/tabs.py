"""Tabs named for screen readers and turned by keys as in a workbook, filled at once or when first shown."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.assembly import assembling, flush
from ui.widgets.fitted_tabs import FittedTabs

P = TypeVar("P", bound=QWidget)


class Tabs(FittedTabs):
    """Flat tabs, which Ctrl+PgUp and Ctrl+PgDn go through, from the last to the first and back."""

    def __init__(self, name: str, around: QWidget | None = None) -> None:
        """Start without tabs.

        Args:
            name: what all of them are about.
            around: what they are a part of, where the keys are to work in all of it.
        """
        super().__init__()
        for part in (self, self.tabBar()):
            part.setAccessibleName(name)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        for key, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(key), around or self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.turn(step))

    def turn(self, step: int) -> None:
        """Go so many tabs further, and let the keyboard go on among them."""
        self.setCurrentIndex((self.currentIndex() + step) % self.count())
        self.tabBar().setFocus()


@dataclass(frozen=True, slots=True)
class LateTab:
    """A tab: its stable key, its title, and the module and class of the panel that fills it."""

    key: str
    title: str
    module: str
    panel: str

    def import_panel(self) -> Any:
        """Give the class of the panel."""
        return getattr(import_module(self.module), self.panel)


class LateTabs(Tabs, Generic[P]):
    """Tabs of which some are imported and built when they are shown first, a turn after the tab itself."""

    panel_shown = Signal(object)
    """The panel of a late tab that is in front now."""

    def __init__(self, name: str, make: Callable[[Any], P], around: QWidget | None = None) -> None:
        """Start without tabs; ``make`` gets the class of a panel and gives one."""
        super().__init__(name, around)
        self._make = make
        self._late: dict[str, LateTab] = {}
        self._rooms: dict[str, QWidget] = {}
        self._panels: dict[str, P] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._build)
        self.currentChanged.connect(self._fill)

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the late tabs, in their order."""
        return tuple(self._late)

    @property
    def current_key(self) -> str | None:
        """Key of the tab in front; None when it was there at once."""
        return next((key for key, room in self._rooms.items() if room is self.currentWidget()), None)

    @property
    def built(self) -> tuple[P, ...]:
        """The panels that were built by now."""
        return tuple(self._panels.values())

    def add_late(self, tabs: Iterable[LateTab]) -> None:
        """Add tabs whose panels are built later."""
        for tab in tabs:
            self._late[tab.key], self._rooms[tab.key] = tab, QWidget()
            self.addTab(self._rooms[tab.key], tab.title)

    def panel(self, key: str) -> P:
        """Give what fills a late tab, built now if it never was."""
        if key not in self._panels:
            with assembling():
                self._panels[key] = self._make(self._late[key].import_panel())
                flush(self._rooms[key], QVBoxLayout()).addWidget(self._panels[key])
        return self._panels[key]

    def current_panel(self) -> P:
        """Give what fills the late tab in front, built now if it never was."""
        return self.panel(self.current_key or "")

    def show_late(self, key: str) -> None:
        """Bring a late tab to the front, filled at once: who asks for it goes on with its panel."""
        self.setCurrentWidget(self._rooms[key])
        self.finish()

    def finish(self) -> None:
        """Fill now what is to be filled soon."""
        if self._soon.isActive():
            self._soon.stop()
            self._build()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the tab that comes into sight."""
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        key = self.current_key
        self._soon.stop()
        if not self.isVisible() or key is None:
            return
        if key in self._panels:
            self.panel_shown.emit(self._panels[key])
        else:
            self._soon.start()

    def _build(self) -> None:
        if self.isVisible() and self.current_key is not None:
            self.panel_shown.emit(self.current_panel())
