"""What a widget that shows one figure does to have it explained: the tool tip, the menu, the key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import EXPLAIN_KEY
from ui.language import tr
from ui.widgets.explanation.explained import ExplainsFigures
from ui.widgets.explanation.popup import show_explained


def put_tip(widget: QWidget, before: str = "") -> None:
    """Put the explanation into the tool tip of a widget the pointer came to, behind other words."""
    found = widget.figure_explained() if isinstance(widget, ExplainsFigures) else None
    if found is not None:
        widget.setToolTip(before + found[0].tip)


def offer_explanation(widget: QWidget, event: QContextMenuEvent) -> None:
    """Offer to explain the widget's figure."""
    if not isinstance(widget, ExplainsFigures) or widget.figure_explained() is None:
        return
    menu = QMenu(widget)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    name = tr("Explain this figure")
    menu.addAction(name, QKeySequence(EXPLAIN_KEY), lambda: explain(widget))
    menu.popup(event.globalPos())


def explain(widget: QWidget) -> None:
    """Show how the widget's figure is computed, where it has one."""
    found = widget.figure_explained() if isinstance(widget, ExplainsFigures) else None
    if found is not None:
        show_explained(*found, over=widget)
