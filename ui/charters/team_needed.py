"""What a tab shows of CPMs, and how to bring in a team as long as there are none."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cpm_planner.model.plan import Plan
from ui.actions import Verb
from ui.import_actions import import_team
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitted_stack import FittedStack


class TeamNeeded(FittedStack):
    """A stack of the two."""

    def __init__(self, body: QWidget, sentence: str, want: Callable[[Verb], None]) -> None:
        """Start with the body; the sentence says what a team is needed for, ``want`` gets the verb."""
        super().__init__()
        bring_in = import_team(self, want)
        self.nothing = EmptyState("clipboard-list", self.tr("No CPMs yet"), sentence, bring_in)
        self.addWidget(body)
        self.addWidget(self.nothing)

    def follow(self, plan: Plan) -> None:
        """Show what there is of a plan."""
        self.setCurrentIndex(int(not plan.cpms))
