"""The order in which Tab leads through a window: as one reads it, whatever was built last."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QStackedWidget, QTabWidget, QWidget

from ui.widgets.assembly import widgets_in


def in_reading_order(widget: QWidget) -> list[QWidget]:
    """Give the parts of a widget that the keyboard can stand on now, as their layouts arrange them."""
    return [each for each in _walked(widget) if takes_keys(each)]


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
    elif takes_keys(widget):
        yield widget
    else:
        layout = widget.layout()
        for held in () if layout is None else widgets_in(layout):
            yield from _walked(held)


def takes_keys(widget: QWidget) -> bool:
    """Whether Tab leads to a widget as it is now."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()
