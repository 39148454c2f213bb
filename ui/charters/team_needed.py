"""What a tab shows of CPMs, and how to bring in a team as long as there are none."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cpm_planner.model.plan import Plan
from ui.actions import Verb
from ui.import_actions import import_partners, import_team
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitted_stack import FittedStack


class TeamNeeded(FittedStack):
    """A stack of the two; an empty plan offers to bring in partners, too."""

    def __init__(self, body: QWidget, sentence: str, want: Callable[[Verb], None]) -> None:
        """Start with the body; the sentence says what a team is needed for, ``want`` gets the verb."""
        super().__init__()
        team, partners = import_team(self, want), import_partners(self, want)
        title = self.tr("No CPMs yet")
        self.nothing = EmptyState("clipboard-list", title, sentence, team)
        self.neither = EmptyState("clipboard-list", title, sentence, team, partners)
        for page in (body, self.nothing, self.neither):
            self.addWidget(page)

    def follow(self, plan: Plan) -> None:
        """Show what there is of a plan."""
        self.setCurrentIndex(0 if plan.cpms else 1 if plan.partners else 2)
