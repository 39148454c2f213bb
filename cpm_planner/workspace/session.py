"""The one door: every change of an open plan goes through a session."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import Protocol

from cpm_planner.edit.history import History, Step
from cpm_planner.edit.kinds import DocumentEdit, Edit
from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.scenarios import switch_scenario
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.change import DocumentChange, difference, document_difference, document_patched
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from cpm_planner.workload.figures import Figures, derive


class Keeper(Protocol):
    """Whoever stores what is done, such as the working copy of a plan file."""

    def apply(self, change: DocumentChange, label: str) -> None:
        """Store one change in one transaction, or raise and store nothing."""


@dataclass(frozen=True, slots=True)
class News:
    """What listeners hear after a change was stored."""

    before: Document
    after: Document
    change: DocumentChange
    label: str


Listener = Callable[[News], None]


class Session:
    """An open document: its value now, its history, its figures, and who wants to hear of changes."""

    def __init__(self, document: Document, keeper: Keeper, history: History | None = None) -> None:
        """Start on a document that the keeper holds already, and on the history of an earlier run."""
        self._document = document
        self._keeper = keeper
        self._history = history or History()
        self._listeners: list[Listener] = []
        self._figures: Figures | None = None

    @property
    def document(self) -> Document:
        """All scenarios as they are now."""
        return self._document

    @property
    def plan(self) -> Plan:
        """The plan worked on as it is now."""
        return self._document.plan

    @property
    def figures(self) -> Figures:
        """The figures of the plan worked on, derived when first asked for."""
        self._figures = derive(self.plan, self._figures)
        return self._figures

    @property
    def undo_label(self) -> str | None:
        """Name of the step that undo takes back."""
        step = self._history.step_back()
        return None if step is None else step.label

    @property
    def undo_depth(self) -> int:
        """How many steps undo can take back, one after the other."""
        return len(self._history.done)

    @property
    def redo_label(self) -> str | None:
        """Name of the step that redo makes again."""
        step = self._history.step_forward()
        return None if step is None else step.label

    def apply(self, label: str, edit: Edit, *, merge: Hashable | None = None) -> DocumentChange:
        """Change the plan worked on as one step with a name a person reads.

        Steps in a row with the same ``merge`` mark become one. An edit that changes nothing leaves no step.

        Raises:
            EditRefusedError: the edit would break a law; nothing has changed.
            InputError: the change could not be stored; nothing has changed.
        """
        return self.apply_to_document(
            label, lambda document: document.with_plan(edit(document.plan)), merge=merge
        )

    def apply_to_document(
        self, label: str, edit: DocumentEdit, *, merge: Hashable | None = None
    ) -> DocumentChange:
        """Change scenarios as one step; otherwise as :meth:`apply`."""
        before = self._document
        after = _lawful(before, edit(before))
        change = document_difference(before, after)
        if not change.is_empty:
            self._keeper.apply(change, label)
            self._history.record(Step(label, change, merge), before, after)
            self._move_to(after, change, label)
        return change

    def switch(self, scenario: ScenarioId) -> None:
        """Work on another scenario; kept with the file, but not a step."""
        after = switch_scenario(scenario)(self._document)
        change = document_difference(self._document, after)
        if not change.is_empty:
            self._keeper.apply(change, "")
            self._history.seal()
            self._move_to(after, change, "")

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        step = self._history.step_back()
        if step is not None:
            self._retrace(step.change.reversed(), f"Undo {step.label}", self._history.moved_back)

    def redo(self) -> None:
        """Make the step undone last again, if there is one."""
        step = self._history.step_forward()
        if step is not None:
            self._retrace(step.change, f"Redo {step.label}", self._history.moved_forward)

    def end_merge(self) -> None:
        """Let the next step stand for itself, as when a field is left."""
        self._history.seal()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear of every change from now on; call the result to hear no more."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _retrace(self, change: DocumentChange, label: str, note: Callable[[], None]) -> None:
        after = document_patched(self._document, change)
        actual = document_difference(self._document, after)
        self._keeper.apply(actual, label)
        note()
        self._move_to(after, actual, label)

    def _move_to(self, after: Document, change: DocumentChange, label: str) -> None:
        news = News(self._document, after, change, label)
        self._document = after
        for listener in tuple(self._listeners):
            listener(news)


def _lawful(before: Document, after: Document) -> Document:
    """Bring every edited plan into its normal form and refuse it when it breaks a law."""
    for key, scenario in after.scenarios.items():
        old = before.scenarios.get(key) or after.scenarios.get(scenario.base or key)
        if old is None or old.plan is scenario.plan:
            continue
        change = difference(old.plan, scenario.plan)
        plan = kept_up(scenario.plan, change)
        if plan is not scenario.plan:
            change = difference(old.plan, plan)
            after = after.with_scenario(replace(scenario, plan=plan))
        refuse_unlawful(plan, change)
    return after
