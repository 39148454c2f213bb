"""The shell: navigation rail, top bar, page stack, status line; the pages themselves are handed in."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QEvent, QRect, QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.action_registry import ActionRegistry
from ui.actions import Place, Verb
from ui.paint_later import paint_later
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import assembling, flush
from ui.widgets.navigation_rail import NavigationRail
from ui.widgets.scrolling import ScrollArea
from ui.widgets.status_line import StatusLine
from ui.widgets.styling import set_style
from ui.widgets.table.view import ValueTable
from ui.widgets.toast import Toast
from ui.widgets.top_bar import TopBar

RAIL_COLLAPSES_BELOW: Final = 1100
"""Width beside docked panels under which the rail shows icons only, in pixels at text of 100 %."""

_FIRST_SIZE: Final = (1280, 800)
_AHEAD_MS: Final = 100
"""Between two pages that are built before anybody asks for them, for what the user does meanwhile."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page: its stable key, the verb that leads to it, and how it is built when first shown."""

    key: str
    verb: Verb
    build: Callable[[], QWidget]


@runtime_checkable
class SelectablePage(Protocol):
    """A page that can be asked to show certain rows."""

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Select and show the rows of these keys."""


@runtime_checkable
class SearchablePage(Protocol):
    """A page that has something to search in."""

    def start_search(self) -> None:
        """Put the keyboard into the page's search field."""


class WindowState(Protocol):
    """Keeps the window's place between two runs."""

    def load(self) -> bytes:
        """Give what was kept; empty when nothing was."""

    def save(self, geometry: bytes) -> None:
        """Keep the window's place."""


class SettingsWindowState:
    """Keeps the window's place in Qt's settings."""

    _KEY = "window/geometry"

    def __init__(self, settings: QSettings) -> None:
        """Use these settings."""
        self._settings = settings

    def load(self) -> bytes:
        """Give what was kept; empty when nothing was."""
        kept = self._settings.value(self._KEY)
        return bytes(kept.data()) if isinstance(kept, QByteArray) else b""

    def save(self, geometry: bytes) -> None:
        """Keep the window's place."""
        self._settings.setValue(self._KEY, QByteArray(geometry))


class MainWindow(QMainWindow):
    """Shows one page at a time; ``verbs`` holds every action, ``status`` and ``top_bar`` take texts."""

    page_shown = Signal(str)
    """Key of the page now shown."""

    def __init__(self, pages: Sequence[PageSpec], state: WindowState) -> None:
        """Build the shell; no page is built before it is shown."""
        super().__init__()
        self._pages = {page.key: page for page in pages}
        self._built: dict[str, QWidget] = {}
        self._frames: dict[str, ScrollArea] = {}
        self._state = state
        self._ahead = QTimer(self)
        self._ahead.setInterval(_AHEAD_MS)
        self._ahead.timeout.connect(self._build_next)
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window closes; says no to keep it open."""
        self.verbs = ActionRegistry(self)
        self.rail = NavigationRail([self.verbs.action(page.verb) for page in pages])
        self.top_bar = TopBar(self.verbs.at(Place.TOP_BAR))
        self.notices = QVBoxLayout()
        """What stays true on every page, between the top bar and the page."""
        self.guide = QVBoxLayout()
        """What leads through the pages, below each of them."""
        self.status = StatusLine()
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())  # in front before any page: all are assembled out of sight
        self._lay_out()
        self.toast = Toast(self)
        for page in pages:
            self.verbs.on(page.verb, partial(self.go_to, page.key))
        self.verbs.on(Verb.FIND, self._find)
        self.verbs.on(Verb.REPLACE, partial(self._find, replace=True))
        self.verbs.on(Verb.FILTER, self._filter)
        self.verbs.on(Verb.FILTER_COLUMN, self._filter_column)
        self.verbs.on(Verb.FILTER_ROW, self._turn_filter_row)
        self.verbs.on(Verb.QUIT, self.close)
        self.set_plan("", is_modified=False)
        self._restore_place()

    # Pages

    def go_to(self, page: str, keys: Sequence[Hashable] = ()) -> None:
        """Show a page, with these rows selected where it has them."""
        paint_later(self._stack)
        widget = self.page(page)
        self._stack.setCurrentWidget(self._frames[page])
        self.verbs.tick(self._pages[page].verb)
        if keys and isinstance(widget, SelectablePage):
            widget.show_keys(keys)
        self.page_shown.emit(page)

    def page(self, key: str) -> QWidget:
        """Give a page's widget, built now if it never was."""
        if key not in self._built:
            with assembling():
                self._built[key] = self._pages[key].build()
                self._frames[key] = ScrollArea(self._built[key])  # for large text in a small window
                self._stack.addWidget(self._frames[key])
        return self._built[key]

    @property
    def pages_to_build(self) -> tuple[str, ...]:
        """Keys of the pages that nobody has asked for yet, in the rail's order."""
        return tuple(key for key in self._pages if key not in self._built)

    def build_ahead(self) -> None:
        """Build the pages that are left one at a time, while the user does other things."""
        if self.current_page:
            self._ahead.start()

    @property
    def current_page(self) -> str:
        """Key of the page shown; empty before the first."""
        shown = self._stack.currentWidget()
        return next((key for key, frame in self._frames.items() if frame is shown), "")

    @property
    def page_keys(self) -> tuple[str, ...]:
        """Keys of all pages, in the rail's order."""
        return tuple(self._pages)

    def forget_pages(self) -> None:
        """Drop all built pages, as when another plan is opened; the current one must be shown anew."""
        self._ahead.stop()
        self._stack.setCurrentIndex(0)
        for frame in self._frames.values():
            self._stack.removeWidget(frame)
            frame.deleteLater()
        self._built.clear()
        self._frames.clear()

    def fit_rail(self) -> None:
        """Show icons only on the rail while there is little room beside what is docked."""
        docked = [
            dock for dock in self.findChildren(QDockWidget) if dock.isVisible() and not dock.isFloating()
        ]
        narrow = self.width() - sum(dock.width() for dock in docked) < current_theme().px(
            RAIL_COLLAPSES_BELOW
        )
        if narrow != self.rail.is_narrow:
            self.rail.set_narrow(narrow=narrow)

    # What it tells

    def set_plan(self, name: str, *, is_modified: bool) -> None:
        """Show which plan is open and whether all of it is saved."""
        self.setWindowTitle(f"{name}[*] - CPM Planner" if name else "CPM Planner[*]")
        self.setWindowModified(is_modified)
        self.top_bar.set_plan(name, is_modified=is_modified)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page more room when the window is narrow."""
        super().resizeEvent(event)
        self.fit_rail()

    def changeEvent(self, event: QEvent) -> None:
        """Do the same when text becomes larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self.fit_rail()

    def showEvent(self, event: QShowEvent) -> None:
        """Start with the keyboard in the page, not on the rail."""
        super().showEvent(event)
        page = self._built.get(self.current_page)
        if page is not None and self.focusWidget() is None:
            page.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask, keep the window's place, then go."""
        if not self.may_close():
            event.ignore()
            return
        self._state.save(bytes(self.saveGeometry().data()))
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self.verbs.fill(self.menuBar())
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addLayout(self.notices)
        right.addWidget(self._stack, 1)
        self.guide.setContentsMargins(Space.XL, 0, Space.XL, Space.L)
        right.addLayout(self.guide)
        ground = QWidget()
        set_style(ground, surface="window")
        row = flush(ground, QHBoxLayout(), 0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(ground)
        self.setStatusBar(self.status)
        self.setMinimumSize(800, 560)

    def _build_next(self) -> None:
        left = self.pages_to_build
        self._ahead.stop()  # a page that cannot be built is reported once
        if left:
            self.page(left[0])
            self._ahead.start()

    def _find(self, *, replace: bool = False) -> None:
        table = self._table_in_use()
        if table is not None:
            table.open_find(replace=replace)
        elif not replace:
            self._filter()

    def _filter(self) -> None:
        page = self._built.get(self.current_page)
        if isinstance(page, SearchablePage):
            page.start_search()

    def _filter_column(self) -> None:
        table = self._table_in_use()
        if table is not None:
            table.open_filter()

    def _turn_filter_row(self) -> None:
        table = self._table_in_use()
        if table is not None:
            table.headings.turn_filter_row()

    def _table_in_use(self) -> ValueTable[Any] | None:
        """Give the table that has the keyboard, or else the largest one to be seen on the page."""
        page, focused = self._built.get(self.current_page), self.focusWidget()
        shown = [] if page is None else [each for each in page.findChildren(ValueTable) if each.isVisible()]
        held = [each for each in shown if focused is not None and each.isAncestorOf(focused)]
        held += [each for each in shown if each is focused]
        return max(held or shown, key=lambda each: each.width() * each.height(), default=None)

    def _restore_place(self) -> None:
        self.resize(*_FIRST_SIZE)
        kept = self._state.load()
        if kept:
            self.restoreGeometry(QByteArray(kept))
        self.setGeometry(
            clamped(self.geometry(), [screen.availableGeometry() for screen in QGuiApplication.screens()])
        )


def clamped(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Move and shrink a window so that all of it lies on the screen it is mostly on, else on the first."""
    if not screens:
        return window

    def shared(screen: QRect) -> int:
        common = screen.intersected(window)
        return max(0, common.width()) * max(0, common.height())

    home = max(screens, key=shared)
    width, height = min(window.width(), home.width()), min(window.height(), home.height())
    left = min(max(window.left(), home.left()), home.left() + home.width() - width)
    top = min(max(window.top(), home.top()), home.top() + home.height() - height)
    return QRect(left, top, width, height)
