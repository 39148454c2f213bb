"""Undo and redo: named steps, each kept as what it changed, so that no inverse code can be wrong."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import cached_property

from cpm_planner.model.change import DocumentChange, document_difference, document_patched
from cpm_planner.model.scenario import Document


@dataclass(frozen=True, slots=True)
class Step:
    """One edit a person can name, and what it changed."""

    label: str
    change: DocumentChange
    merge: Hashable | None = None
    """Steps in a row with the same mark, such as typing in one field, become one."""


class RecalledStep:
    """A step of an earlier run, whose changes are only looked up when it is undone."""

    merge = None

    def __init__(self, label: str, recall: Callable[[], DocumentChange]) -> None:
        """Know its name; `recall` gives what it changed."""
        self.label = label
        self._recall = recall

    @cached_property
    def change(self) -> DocumentChange:
        """What it changed."""
        return self._recall()


AnyStep = Step | RecalledStep


@dataclass(slots=True)
class History:
    """The steps that led here, and those undone since; every one is kept."""

    done: list[AnyStep] = field(default_factory=list)
    undone: list[AnyStep] = field(default_factory=list)

    def noting(self, step: Step, before: Document, after: Document) -> Callable[[], None]:
        """Work out how to note a step that led from ``before`` to ``after``; call the result to note it.

        What was undone can no longer be redone then.
        """
        last = self.done[-1] if self.done else None
        is_joined = last is not None and step.merge is not None and last.merge == step.merge
        if last is not None and is_joined:
            start = document_patched(before, last.change.reversed())
            step = Step(step.label, document_difference(start, after), step.merge)

        def note() -> None:
            self.undone.clear()
            if is_joined:
                self.done.pop()
            if not step.change.is_empty:
                self.done.append(step)

        return note

    def step_back(self) -> AnyStep | None:
        """Give the step that undo takes back; None when there is none."""
        return self.done[-1] if self.done else None

    def step_forward(self) -> AnyStep | None:
        """Give the step that redo makes again; None when there is none."""
        return self.undone[-1] if self.undone else None

    def way_to(self, depth: int) -> list[AnyStep]:
        """Give the steps to undo, or to redo, until so many are done, in the order in which they are taken.

        Raises:
            ValueError: there are not so many.
        """
        if not 0 <= depth <= len(self.done) + len(self.undone):
            message = f"no history of {depth} steps"
            raise ValueError(message)
        back, forward = len(self.done) - depth, depth - len(self.done)
        return self.done[depth:][::-1] if back > 0 else self.undone[::-1][: max(0, forward)]

    def moved_to(self, depth: int) -> None:
        """Note that steps were undone or redone until so many are done; the next one stands for itself."""
        while len(self.done) > depth:
            self.undone.append(self.done.pop())
        while len(self.done) < depth:
            self.done.append(self.undone.pop())
        self.seal()

    def seal(self) -> None:
        """Let no later step merge into the last one, as after saving or leaving a field."""
        if self.done and self.done[-1].merge is not None:
            last = self.done.pop()
            self.done.append(Step(last.label, last.change))
