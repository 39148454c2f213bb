"""What consists of many widgets, assembled from the outside inwards.

In Python a part is complete before it is handed to what it lies in, so a page comes about from the inside
outwards. Under an application's style sheet Qt then styles all that is in a part anew each time the part is
handed on: every widget as often as there are widgets around it. So while something is assembled, layouts
wait with what is put into them, each on a bench of its own that is never seen. At the end the outermost
widget takes its own first, and no widget changes hands more than twice.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import pairwise
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)
from shiboken6 import createdByPython, invalidate

_Layout = TypeVar("_Layout", bound=QLayout)


class _Bench(NamedTuple):
    """A layout that waits, and the widget that holds meanwhile what is put into it."""

    layout: QLayout
    holder: QWidget


_benches: ContextVar[dict[QWidget, _Bench] | None] = ContextVar("benches", default=None)
"""Where the layouts of what is being assembled wait, by the widgets they are for."""


def laid_out(widget: QWidget, layout: _Layout) -> _Layout:
    """Give a widget a new layout, and that layout back to be filled.

    The widget takes it at once, or when what it is a part of has been assembled.
    """
    benches = _benches.get()
    if benches is None:
        widget.setLayout(layout)
    else:
        # Without a parent, a part that is told to show itself meanwhile would appear as a window.
        benches[widget] = bench = _Bench(layout, QWidget())
        bench.holder.setLayout(layout)
    return layout


def flush(widget: QWidget, layout: _Layout, spacing: int | None = None) -> _Layout:
    """Do the same without margins: what is put into the layout reaches the edges of the widget.

    Args:
        widget: gets the layout.
        layout: a new one.
        spacing: pixels between its parts; as the style has it unless given.
    """
    layout.setContentsMargins(0, 0, 0, 0)
    if spacing is not None:
        layout.setSpacing(spacing)
    return laid_out(widget, layout)


@contextmanager
def assembling() -> Iterator[None]:
    """Let layouts wait that are given meanwhile; they are taken at the end.

    What is assembled within something else being assembled is a part of that.
    """
    if _benches.get() is not None:
        yield
        return
    benches: dict[QWidget, _Bench] = {}
    before = _benches.set(benches)
    try:
        yield
    finally:
        _benches.reset(before)
    _Assembly(benches).finish()


class _Assembly:
    """Hands out layouts so that the keyboard goes through all fields in the order in which they are seen."""

    def __init__(self, benches: dict[QWidget, _Bench]) -> None:
        """Start with the layouts that wait."""
        self._benches = benches
        self._held = {part for bench in benches.values() for part in widgets_in(bench.layout)}
        self._by_outermost: dict[QWidget, list[QWidget]] = defaultdict(list)
        for widget in benches:
            self._by_outermost[self._outermost(widget)].append(widget)

    def finish(self) -> None:
        """Give every widget its layout, those first that lie in nothing that waits."""
        for outermost in [each for each in self._by_outermost if each not in self._held]:
            chain = [widget for widget in self._focus_chain(outermost) if takes_keyboard(widget)]
            self._complete(outermost)
            _set_tab_order(chain)

    def _outermost(self, widget: QWidget) -> QWidget:
        """Give the outermost part of what is assembled in which a widget lies already."""
        outermost, around = widget, widget.parentWidget()
        while around is not None:
            if around in self._benches or around in self._held:
                outermost = around
            around = around.parentWidget()
        return outermost

    def _focus_chain(self, outermost: QWidget) -> Iterator[QWidget]:
        """Give a widget, those that lie in it already, and those that will, as the keyboard is to go."""
        around: list[QWidget] = []
        for widget in focus_chain(outermost):
            while around and not around[-1].isAncestorOf(widget):
                yield from self._focus_chain_inside(around.pop())
            yield widget
            around.append(widget)
        while around:
            yield from self._focus_chain_inside(around.pop())

    def _focus_chain_inside(self, widget: QWidget) -> Iterator[QWidget]:
        if widget in self._benches:
            for part in widgets_in(self._benches[widget].layout):
                yield from self._focus_chain(part)

    def _complete(self, outermost: QWidget) -> None:
        """Give their layouts to a widget and to those that lie in it already."""
        for widget in self._by_outermost[outermost]:
            layout = self._benches[widget].layout
            widget.setLayout(layout)
            for part in widgets_in(layout):
                self._complete(part)


def widgets_in(layout: QLayout) -> Iterator[QWidget]:
    """Give the widgets of a layout and of those in it, in their order.

    PySide keeps an item that is asked for as long as the layout, though Qt may end it before, as when its
    widget goes; what then comes to stand at its address would be taken for it. So each is let go of at once.
    """
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        widget, inner = item.widget(), item.layout()
        if inner is None and not createdByPython(item):
            invalidate(item)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from widgets_in(inner)


def focus_chain(outermost: QWidget) -> Iterator[QWidget]:
    """Give a widget and those that lie in it, in the order in which they came into it.

    Never by ``nextInFocusChain()``: PySide binds the life of the widget given to that of the one asked, and
    what lies in it counts as deleted once that one is gone.
    """
    yield outermost
    for part in _parts_of(outermost):
        yield from focus_chain(part)


def _parts_of(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QAbstractSpinBox | QComboBox):  # to ask its line whom it serves would bind it, too
        return []
    if isinstance(widget, QStackedWidget | QSplitter):  # whose parts change places among what lies in them
        return list(filter(None, map(widget.widget, range(widget.count()))))
    parts = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(widget, QTabWidget):
        parts.sort(key=lambda part: part is not widget.tabBar())
    return [part for part in parts if not part.isWindow()]


def go_on_with(before: QWidget, late: QWidget) -> None:
    """Let the keyboard come to what was built late right after another widget; by itself it would come last.

    Qt orders only what takes the keyboard, so the widget before does for a moment, too.
    """
    policy = before.focusPolicy()
    before.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    _set_tab_order([before, *filter(takes_keyboard, focus_chain(late))])
    before.setFocusPolicy(policy)


def _set_tab_order(widgets: Iterable[QWidget]) -> None:
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def takes_keyboard(widget: QWidget) -> bool:
    """Whether the keyboard can come to a widget itself, once that is shown."""
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
