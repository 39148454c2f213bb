"""The one door: every change of an open plan goes through a session."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import Protocol

from cpm_planner.edit.history import History, Step
from cpm_planner.edit.kinds import DocumentEdit, Edit
from cpm_planner.edit.lawful import lawful_with_change
from cpm_planner.edit.scenarios import refuse_locked, switch_scenario
from cpm_planner.model.change import DocumentChange, PlanChange, document_difference, document_patched
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from cpm_planner.workload.figures import Figures, derive


class Keeper(Protocol):
    """Whoever stores what is done, such as the working copy of a plan file."""

    def apply(self, change: DocumentChange, label: str, travel: int = 0) -> None:
        """Store one change in one transaction, or raise and store nothing.

        Args:
            change: what changed.
            label: names the step; empty for another scenario, which is no step.
            travel: how many steps of the history it undoes (below 0) or redoes; 0 for a new one.
        """


@dataclass(frozen=True, slots=True)
class News:
    """What listeners hear after a change was stored."""

    before: Document
    after: Document
    change: DocumentChange
    label: str


Listener = Callable[[News], None]

Note = Callable[[], None]
"""Notes a step in the history."""

Noting = Callable[[DocumentChange, Document, Document], Note]

Reached = Callable[[float], object]
"""Is told which share of something is done."""

Edited = tuple[Document, Mapping[ScenarioId, PlanChange]]
"""A document after an edit, and what differs in plans of it, as far as that is known already."""

Settle = Callable[[Callable[[], None]], None]
"""Does the end of a step, in which the document is swapped and the news told, and waits until it is done."""


class Session:
    """An open document: its value now, its history, its figures, and who wants to hear of changes.

    A step may be taken in another thread than the one that reads the document and listens: see
    :meth:`settle_by`. There is never more than one step at a time.
    """

    def __init__(self, document: Document, keeper: Keeper, history: History | None = None) -> None:
        """Start on a document that the keeper holds already, and on the history of an earlier run."""
        self._document = document
        self._keeper = keeper
        self._history = history or History()
        self._listeners: list[Listener] = []
        self._figures: Figures | None = None
        self._telling: tuple[Plan, bool] | None = None
        self._settle: Settle = _at_once
        self._alone = Lock()

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
        figures = self._figures = derive(self.plan, self._figures)
        return figures

    @property
    def tells_pay(self) -> bool:
        """Whether the plan worked on tells what anything costs, found out once for each plan."""
        if self._telling is None or self._telling[0] is not self.plan:
            self._telling = self.plan, self.plan.tells_pay
        return self._telling[1]

    @property
    def undo_label(self) -> str | None:
        """Name of the step that undo takes back."""
        step = self._history.step_back()
        return None if step is None else step.label

    @property
    def redo_depth(self) -> int:
        """How many steps can be redone."""
        return len(self._history.undone)

    @property
    def undo_depth(self) -> int:
        """How many steps undo can take back, one after the other."""
        return len(self._history.done)

    def before_last_step(self) -> Document | None:
        """Give the document as it was before the step that undo takes back; None where there is none."""
        step = self._history.step_back()
        return None if step is None else document_patched(self._document, step.change.reversed())

    @property
    def redo_label(self) -> str | None:
        """Name of the step that redo makes again."""
        step = self._history.step_forward()
        return None if step is None else step.label

    def apply(self, label: str, edit: Edit, *, merge: Hashable | None = None) -> DocumentChange:
        """Change the plan worked on as one step with a name a person reads.

        Steps in a row with the same ``merge`` mark become one. An edit that changes nothing leaves no step.

        Raises:
            EditRefusedError: the edit would break a law, or the scenario is locked; nothing has changed.
            InputError: the change could not be stored; nothing has changed.
        """
        return self.apply_to_document(
            label, lambda document: document.with_plan(edit(document.plan)), merge=merge
        )

    def apply_to_document(
        self, label: str, edit: DocumentEdit, *, merge: Hashable | None = None
    ) -> DocumentChange:
        """Change scenarios as one step; otherwise as :meth:`apply`."""

        def noting(change: DocumentChange, before: Document, after: Document) -> Note:
            return self._history.noting(Step(label, change, merge), before, after)

        return self._take(label, lambda before: lawful_document(before, edit(before)), noting)

    def switch(self, scenario: ScenarioId) -> None:
        """Work on another scenario; kept with the file, but not a step."""
        switched = switch_scenario(scenario)
        self._take("", lambda before: (switched(before), {}), lambda *_: self._history.seal)

    @property
    def done_labels(self) -> list[str]:
        """Names of the steps that can be undone, the oldest first."""
        return [step.label for step in self._history.done]

    @property
    def undone_labels(self) -> list[str]:
        """Names of the steps that can be redone, the next one first."""
        return [step.label for step in reversed(self._history.undone)]

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self._history.done:
            self.travel_to(self.undo_depth - 1)

    def redo(self) -> None:
        """Make the step undone last again, if there is one."""
        if self._history.undone:
            self.travel_to(self.undo_depth + 1)

    def travel_to(self, depth: int, reached: Reached = lambda _: None) -> None:
        """Undo or redo until so many steps are done: one change, stored and told of as one.

        Args:
            depth: how many steps are done afterwards.
            reached: told which share is done; what it raises leaves all as it was.

        Raises:
            ValueError: there are not so many steps.
            InputError: the change could not be stored; nothing has changed.
        """
        steps, travel = self._history.way_to(depth), depth - self.undo_depth
        if not steps:
            return

        def edit(document: Document) -> Edited:
            for number, step in enumerate(steps, start=1):
                change = step.change if travel > 0 else step.change.reversed()
                document = document_patched(document, change)
                reached(number / len(steps))
            return document, {}

        self._take(
            travel_label([step.label for step in steps], travel),
            edit,
            lambda *_: lambda: self._history.moved_to(depth),
            travel,
        )

    def derive_figures(self) -> None:
        """Derive the figures now, where that keeps nobody waiting."""
        self._figures = derive(self.plan, self._figures)

    def end_merge(self) -> None:
        """Let the next step stand for itself, as when a field is left."""
        self._history.seal()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear of every change from now on; call the result to hear no more."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def settle_by(self, settle: Settle) -> None:
        """Let steps end by this, such as in the window's thread while they are taken in another one.

        All that takes long is done before it, in the thread of the step: the edit, the laws, comparing, the
        figures, the commit. Whoever reads the document meanwhile finds it as it was before the step.
        """
        self._settle = settle

    def settle(self, end: Callable[[], None]) -> None:
        """End what was done beside a step in its thread, such as to save, where steps end."""
        self._settle(end)

    def _take(
        self, label: str, edit: Callable[[Document], Edited], noting: Noting, travel: int = 0
    ) -> DocumentChange:
        """Take one step: all that can fail comes before the commit, the swap after it."""
        if not self._alone.acquire(blocking=False):
            message = f"{label or 'Another scenario'}: another step is being taken"
            raise RuntimeError(message)
        try:
            before = self._document
            after, known = edit(before)
            change = document_difference(before, after, known)
            # Steps that make up for each other change nothing, but the place in the history.
            if travel or not change.is_empty:
                note = noting(change, before, after)
                figures = self._figures_after(before, after, change)
                self._keeper.apply(change, label, travel)
                self._settle(lambda: self._end(News(before, after, change, label), note, figures))
            return change
        finally:
            self._alone.release()

    def _figures_after(self, before: Document, after: Document, change: DocumentChange) -> Figures | None:
        """Bring the figures up to date, where there are any, by what is known of the change."""
        if self._figures is None:
            return None
        is_same = before.active == after.active and self._figures.plan is before.plan
        return derive(after.plan, self._figures, change.plans.get(after.active) if is_same else None)

    def _end(self, news: News, note: Note, figures: Figures | None) -> None:
        note()
        self._document = news.after
        self._figures = figures or self._figures
        for listener in tuple(self._listeners):
            listener(news)


def travel_label(labels: Sequence[str], travel: int) -> str:
    """Name the act of undoing (below 0) or redoing steps: "Undo Rename Acme", "Redo 12 steps"."""
    verb = "Redo" if travel > 0 else "Undo"
    return f"{verb} {labels[0]}" if len(labels) == 1 else f"{verb} {len(labels)} steps"


def _at_once(end: Callable[[], None]) -> None:
    end()


def lawful_document(before: Document, after: Document) -> Edited:
    """Bring every edited plan into its normal form.

    Raises:
        EditRefusedError: a plan breaks a law, or its scenario is locked.
    """
    refuse_locked(before, after)
    known: dict[ScenarioId, PlanChange] = {}
    for key, scenario in after.scenarios.items():
        old = before.scenarios.get(key) or after.scenarios.get(scenario.base or key)
        if old is None or old.plan is scenario.plan:
            continue
        plan, change = lawful_with_change(old.plan, scenario.plan)
        if key in before.scenarios:
            known[key] = change
        if plan is not scenario.plan:
            after = after.with_scenario(replace(scenario, plan=plan))
    return after, known
