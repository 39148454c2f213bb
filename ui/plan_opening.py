"""Opening the plan that was asked for last, beside the one that is open and its steps."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from os.path import realpath
from pathlib import Path
from typing import Protocol

from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.open_plan import OpenPlan
from ui.prompts import Prompts
from ui.step_runner import StepRunner

Then = Callable[[], object]


def nothing() -> None:
    """Nothing follows."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A way to another plan, and what follows.

    Attributes:
        what: what is opened; the same asked for again is one opening.
        work: opens it.
        then: follows once the plan is shown.
        refused: follows when it is not.
        doing: what to tell while it takes long.
        can_be_made_again: whether nothing is lost with the plan as it is opened.
        path: the plan file that is opened, if it is one.
    """

    what: Hashable
    work: Callable[[], OpenPlan]
    then: Then = nothing
    refused: Then = nothing
    doing: str = ""
    can_be_made_again: bool = False
    path: Path | None = None

    def is_same(self, other: "Opening | None") -> bool:
        """Say whether this one leads to the same."""
        return other is not None and (self.what, self.then) == (other.what, other.then)

    def is_of(self, path: Path | None) -> bool:
        """Say whether it is this file that is opened."""
        return path is not None and self.path is not None and realpath(path) == realpath(self.path)


class HoldsPlan(Protocol):
    """What holds the one open plan."""

    plan: OpenPlan | None

    def leave(self, then: Then, otherwise: Then = nothing) -> None:
        """Ask what to do with unsaved changes, and go on if the plan may be closed."""

    def take(self, plan: OpenPlan, asked: Opening) -> None:
        """Show a plan in place of the open one."""

    def refuse(self, refusal: InputError, asked: Opening) -> None:
        """Say why a plan was not opened."""


class PlanOpening:
    """Opens one plan at a time: of those asked for before one has opened, the last."""

    def __init__(self, files: HoldsPlan, steps: StepRunner, runner: StepRunner, prompts: Prompts) -> None:
        """Open nothing yet.

        Args:
            files: holds the open plan.
            steps: takes the steps of the open plan.
            runner: opens plans and closes them.
            prompts: tells what went wrong.
        """
        self._files, self._steps, self._runner, self._prompts = files, steps, runner, prompts
        self._awaited: Opening | None = None

    def ask(self, asked: Opening) -> None:
        """Open a plan unless it is being opened; unsaved changes of the open one are asked about first."""
        if not asked.is_same(self._awaited):
            self._files.leave(lambda: self._begin(asked))

    def stop(self) -> None:
        """Let go of a plan that has been asked for and is not open yet."""
        if self._awaited is not None:
            self._awaited = None
            self._runner.cancel()

    def follow_save(self, saved: Path) -> None:
        """Begin again where a file is being opened that has been saved meanwhile."""
        if self._awaited is not None and self._awaited.is_of(saved):
            self._begin(replace(self._awaited))

    def _begin(self, asked: Opening) -> None:
        """Open the next plan before the old one is let go, so that a refusal leaves all as it was."""
        left = self._document
        self.stop()
        self._awaited = asked

        def give_up() -> bool:
            was_awaited = self._is_over(asked)
            asked.refused()
            return was_awaited

        def refuse(refusal: InputError) -> None:
            if give_up():
                self._files.refuse(refusal, asked)

        def work() -> OpenPlan:
            if self._awaited is not asked:
                raise CancelledError
            try:
                plan = asked.work()
                plan.session.derive_figures()
            except (InputError, CancelledError):
                raise
            except BaseException:
                self._is_over(asked)  # nothing else follows a bug, and the same can be asked for again
                raise
            return plan

        self._runner.run(
            work,
            then=lambda plan: self._steps.when_idle(lambda: self._arrive(plan, left, asked)),
            refused=refuse,
            cancelled=give_up,
            doing=asked.doing,
        )

    def _arrive(self, plan: OpenPlan, left: Document | None, asked: Opening) -> None:
        """Hand the plan over; what was edited in the old one while it opened is asked about, too."""
        was_awaited, old = self._is_over(asked), self._files.plan
        if was_awaited and self._document is left:
            self._files.take(plan, asked)
        elif was_awaited and old is not None and asked.is_of(old.path):
            self._close(plan, asked)
            self.ask(asked)  # who saves now what was edited has another file than the one that was read
        elif was_awaited:
            self._files.leave(lambda: self._files.take(plan, asked), lambda: self._let_go(plan, asked))
        else:
            self._let_go(plan, asked)

    def _is_over(self, asked: Opening) -> bool:
        """End an opening; say whether it was the last one asked for."""
        is_awaited = self._awaited is asked
        if is_awaited:
            self._awaited = None
        return is_awaited

    def _let_go(self, plan: OpenPlan, asked: Opening) -> None:
        """Close a plan that is not wanted any more."""
        self._close(plan, asked)
        asked.refused()

    def _close(self, plan: OpenPlan, asked: Opening) -> None:
        """Close a plan that was not shown; unsaved work that it brought back stays to be found."""
        plan.release_right()  # at once: the one wanted instead may be of the same file
        discard = asked.can_be_made_again or plan.is_saved
        self._runner.run(lambda: plan.close(discard=discard), refused=self._prompts.show_refusal)

    @property
    def _document(self) -> Document | None:
        plan = self._files.plan
        return None if plan is None else plan.session.document
