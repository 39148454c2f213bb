"""A new style sheet on windows that are built: what is in sight wears it at once, all else soon after.

Qt's own way would polish every widget once for each widget it lies in, all in one go; with all pages built
that is seconds in which the window does not answer. So the sheet's kept rules are dropped first, which leaves
Qt nothing to polish as the sheet changes, and each widget is polished once, here. Even to list them all takes
longer than to find those in sight, so that waits, too.
"""

import time
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.in_turns import InTurns
from ui.paint_later import paint_later
from ui.turns import Turns

_TURN_SECONDS: Final = 0.01
_POLISHED: Final = Qt.WidgetAttribute.WA_WState_Polished


class Redressing(QObject):
    """Puts style sheets on the application, and dresses its widgets."""

    def __init__(self, app: QApplication) -> None:
        """Dress nothing yet; live as long as the application."""
        super().__init__(app)
        self._app = app
        self._dressed: frozenset[QWidget] = frozenset()
        self._left: deque[QWidget] | None = deque()
        """What waits: None until somebody asks, and then all but what is dressed already."""
        self._turns = InTurns(self)

    def wear(self, sheet: str) -> None:
        """Change the style sheet and dress what is in sight; the rest follows in turns."""
        self._app.style().unpolish(self._app)
        self._app.setStyleSheet(sheet)
        for window in filter(QWidget.isVisible, self._app.topLevelWidgets()):
            paint_later(window)
        shown = list(_shown(self._app))
        self._dressed, self._left = frozenset(shown), None
        _dress_all(shown)
        self._turns.begin(self._dress_left(), lambda _: None)

    def dress_shown(self) -> None:
        """Dress what came into sight while it still waited for its turn."""
        left = [widget for widget in self._waiting() if isValid(widget)]
        self._left = deque(widget for widget in left if not widget.isVisible())
        _dress_all([widget for widget in left if widget.isVisible()])

    def finish(self) -> None:
        """Dress all that is left now."""
        self._turns.finish()

    def _waiting(self) -> deque[QWidget]:
        if self._left is None:
            self._left = deque(widget for widget in _polished(self._app) if widget not in self._dressed)
            self._dressed = frozenset()
        return self._left

    def _dress_left(self) -> Turns[None]:
        until = time.perf_counter() + _TURN_SECONDS
        while self._waiting():
            _dress_all([self._waiting().popleft()])
            if time.perf_counter() > until:
                yield
                until = time.perf_counter() + _TURN_SECONDS


def _dress_all(widgets: Iterable[QWidget]) -> None:
    for widget in filter(isValid, widgets):  # to dress one may end another
        widget.style().polish(widget)
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _polished(app: QApplication) -> Iterator[QWidget]:
    """Give all widgets that wear a style by now, each after the one it lies in."""
    for window in app.topLevelWidgets():
        if window.parentWidget() is None:
            # Never by children(): PySide binds their lives to that of the object asked.
            for widget in (window, *window.findChildren(QWidget)):
                if widget.testAttribute(_POLISHED):
                    yield widget


def _shown(app: QApplication) -> Iterator[QWidget]:
    """Give those of them that are in sight, each after the one it lies in."""
    for window in app.topLevelWidgets():
        if window.isVisible():
            yield from _shown_in(window)


def _shown_in(widget: QWidget) -> Iterator[QWidget]:
    if widget.testAttribute(_POLISHED):
        yield widget
    for part in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if part.isVisible() and not part.isWindow():
            yield from _shown_in(part)
