"""The order in which Tab leads through a window: as one reads it, whatever was built last."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QTabWidget, QWidget


def in_reading_order(widget: QWidget) -> list[QWidget]:
    """Give the parts of a widget that the keyboard can stand on now, as their layouts arrange them."""
    return [each for each in _walked(widget) if _takes_keys(each)]


def _walked(widget: QWidget | None) -> Iterator[QWidget]:
    """Go through a widget and what it holds; fields and tables are not taken apart."""
    if widget is None:
        return
    if isinstance(widget, QScrollArea):
        yield from _walked(widget.widget())
    elif isinstance(widget, QTabWidget | QStackedWidget):
        yield from (widget.tabBar(),) if isinstance(widget, QTabWidget) else ()
        yield from _walked(widget.currentWidget())
    elif isinstance(widget, QSplitter):
        for place in range(widget.count()):
            yield from _walked(widget.widget(place))
    elif _takes_keys(widget):
        yield widget
    else:
        yield from _in_layout(widget.layout())


def _in_layout(layout: QLayout | None) -> Iterator[QWidget]:
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is not None:
            held = item.widget()
            yield from _in_layout(item.layout()) if held is None else _walked(held)


def _takes_keys(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()
