"""What every page is handed: the session, how to change it, how to ask, where else to go."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Protocol

from cpm_planner.edit.kinds import DocumentEdit, Edit
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.errors import InputError
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import Figures
from cpm_planner.workspace.session import Session
from ui.job_runner import JobRunner
from ui.prompts import Prompts
from ui.session_signals import SessionSignals


class Navigator(Protocol):
    """Leads from one page to another; pages know each other by name only."""

    def go_to(self, page: str, keys: Sequence[Hashable] = ()) -> None:
        """Show the page of this id, with these rows selected where it has them."""


@dataclass(frozen=True, slots=True)
class PageContext:
    """One open plan, seen from a page."""

    signals: SessionSignals
    prompts: Prompts
    jobs: JobRunner
    navigator: Navigator
    marks: Marks
    tell: Callable[[str], None]
    """Shows a sentence for a few seconds without taking the focus."""

    @property
    def session(self) -> Session:
        """The session all changes go through."""
        return self.signals.session

    @property
    def plan(self) -> Plan:
        """The plan worked on, as it is now."""
        return self.session.plan

    @property
    def figures(self) -> Figures:
        """The figures of that plan."""
        return self.session.figures

    def apply(self, label: str, edit: Edit, *, merge: Hashable | None = None) -> bool:
        """Make an edit, or show why it was refused; gives whether it was made."""
        return self._tried(lambda: self.session.apply(label, edit, merge=merge))

    def apply_to_document(self, label: str, edit: DocumentEdit) -> bool:
        """Make an edit of scenarios, or show why it was refused; gives whether it was made."""
        return self._tried(lambda: self.session.apply_to_document(label, edit))

    def _tried(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except InputError as refusal:
            self.prompts.show_refusal(refusal)
            return False
        return True
