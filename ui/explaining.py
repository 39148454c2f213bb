"""The verb that explains the figure the keyboard is on."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.actions import Verb
from ui.planner_window import PlannerWindow
from ui.widgets.explanation.explained import ExplainsFigures
from ui.widgets.explanation.popup import show_explained


class Explaining(QObject):
    """Asks whatever has the keyboard, then what it stands in, how its figure is computed."""

    def __init__(self, window: PlannerWindow) -> None:
        """Take the window whose figures are explained."""
        super().__init__(window)
        self._window = window
        window.verbs.on(Verb.EXPLAIN, self.explain)

    def explain(self) -> None:
        """Show the explanation beside the figure, or say what has one."""
        if not _explain_upwards(self._window.focusWidget()):
            self._window.toast.say(
                self.tr("Nothing is computed here. Go to a figure, such as a cell of hours, and ask again.")
            )


def _explain_upwards(asked: QWidget | None) -> bool:
    """Ask a widget, else what it stands in; False when nobody has anything to explain."""
    if asked is None:
        return False
    found = asked.figure_explained() if isinstance(asked, ExplainsFigures) else None
    if found is None:
        return _explain_upwards(asked.parentWidget())
    show_explained(*found, over=asked)
    return True
