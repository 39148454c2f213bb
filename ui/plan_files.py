"""New, open, save, close: the plan that is open, and the questions on the way from one to the next."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from cpm_planner.model.errors import InputError
from cpm_planner.model.month import Month
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.open_plan import CannotWriteError, ChangedOnDiskError, HeldElsewhereError, OpenPlan
from cpm_planner.workspace.workspace import Recoverable, Workspace
from ui.memory import Memory
from ui.plan_opening import Opening, PlanOpening, Then, nothing
from ui.prompts import Prompts, SaveChoice, refusal_details, refusal_text
from ui.step_runner import StepRunner

SUFFIX: Final = ".cpmplan"
_PLANS: Final = "plans"


class PlanFiles(QObject):
    """Holds the one open plan; every way to another one asks for the unsaved changes first."""

    opened = Signal()
    """Another plan is open; ask ``plan``."""
    leaving = Signal()
    """The open plan may be left: what is being typed is to come into it first."""
    closing = Signal()
    """The open plan is about to be closed; let go of its session."""
    could_not_open = Signal(object, object)
    """A plan file was refused: its path, and the InputError that says why."""
    merge_wanted = Signal(object)
    """Both versions of a file that somebody else changed are to be put together; carries what follows."""
    saved = Signal()
    """The plan was saved, perhaps under another name."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it works with, each of which tests can stand in for
        self,
        workspace: Workspace,
        memory: Memory,
        prompts: Prompts,
        today: Callable[[], Month],
        steps: StepRunner,
        opening: StepRunner,
    ) -> None:
        """Start without a plan.

        Args:
            workspace: opens plans.
            memory: what is remembered between runs.
            prompts: asks and tells.
            today: gives the planning month of new plans.
            steps: takes the steps of the open plan, among which it is saved.
            opening: opens plans and closes them, beside the steps of the one that is open.
        """
        super().__init__()
        self._steps = steps
        self._opening = opening
        self._workspace = workspace
        self._memory = memory
        self._prompts = prompts
        self._today = today
        self._can_be_made_again: object = None
        self._next = PlanOpening(self, steps, opening, prompts)
        self.plan: OpenPlan | None = None

    @property
    def name(self) -> str:
        """What the open plan is called; empty without one."""
        if self.plan is None:
            return ""
        path = self.plan.path
        return self.tr("New plan") if path is None else path.stem

    @property
    def is_modified(self) -> bool:
        """Whether closing the plan would lose something."""
        plan = self.plan
        return plan is not None and not plan.is_saved and plan.session.document is not self._can_be_made_again

    def prepare(self) -> None:
        """Have what the first edit needs made in the background, if a plan is open."""
        if self.plan is not None:
            self._steps.run(self.plan.prepare, refused=self._prompts.show_refusal)

    # Ways to open a plan

    def new(self, then: Then = nothing) -> None:
        """Start an empty plan, and go on once it is open."""

        def work() -> OpenPlan:
            return self._workspace.new(self._today())

        self._next.ask(Opening("new", work, then, can_be_made_again=True))

    def open_sample(self, then: Then = nothing) -> None:
        """Start a plan from the sample lists, and go on once it is open."""
        doing = self.tr("Opening the sample")
        self._next.ask(Opening("sample", self._sample, then, doing=doing, can_be_made_again=True))

    def open_asking(self) -> None:
        """Ask for a plan file and open it."""
        kinds = self.tr("Plans (*{suffix})").format(suffix=SUFFIX)
        path = self._prompts.open_file(self.tr("Open a plan"), kinds, self._memory.folder(_PLANS))
        if path is not None:
            self.open(path)

    def open(self, path: Path, then: Then = nothing, refused: Then = nothing) -> None:
        """Open a plan file; then the one or the other follows."""
        doing = self.tr("Opening {name}").format(name=path.name)

        def work() -> OpenPlan:
            return self._workspace.open(path, control=self._opening)

        self._next.ask(Opening(path, work, then, refused, doing, path=path))

    def _settle_refusal(self, path: Path) -> None:
        """Say why the plan can only be looked at; where another window works on it, offer to take over."""
        refusal = None if self.plan is None else self.plan.refusal
        if refusal is None:
            return
        if not isinstance(refusal, HeldElsewhereError):
            self._prompts.show_refusal(refusal)
            return
        look, take = self.tr("Only look at it"), self.tr("Take over")
        title, details = self.tr("Open elsewhere"), refusal_details(refusal)
        choice = self._prompts.choose(title, refusal_text(refusal), [look, take], details)
        if choice == take:
            doing = self.tr("Opening {name}").format(name=path.name)
            self._next.ask(
                Opening((take, path), lambda: self._workspace.open(path, take_over=True), doing=doing)
            )

    def recover(self, found: Recoverable) -> None:
        """Go on with unsaved work."""
        doing = self.tr("Bringing unsaved work back")
        self._next.ask(Opening(found, lambda: self._workspace.recover(found), doing=doing))

    def go_on_with(self, plan: OpenPlan) -> None:
        """Show a plan that goes on with the work of the open one, in its place."""
        self.closing.emit()
        self.plan = plan
        self.opened.emit()

    def stop_opening(self) -> None:
        """Let go of a plan that has been asked for and is not open yet."""
        self._next.stop()

    def discard_unsaved(self, found: Recoverable, then: Then = nothing) -> None:
        """Throw unsaved work away, and go on once it is gone."""
        self._opening.run(
            lambda: self._workspace.recover(found).close(discard=True),
            then=lambda _: then(),
            refused=self._prompts.show_refusal,
        )

    def unsaved_work(self) -> list[Recoverable]:
        """List what earlier runs left unsaved."""
        return self._workspace.unsaved_work()

    # Saving and closing

    def save(self, then: Then = nothing) -> None:
        """Save the plan as it is after the steps under way, asking for a name when it has none."""
        if self.plan is not None and self.plan.path is None:
            self.save_as(then)
        else:
            self._save(None, then)

    def save_as(self, then: Then = nothing) -> None:
        """Ask for a name and save the plan under it."""
        if self.plan is None:
            return
        old = self.plan.path
        suggestion = old or self._memory.folder(_PLANS) / (self.tr("My plan") + SUFFIX)
        kinds = self.tr("Plans (*{suffix})").format(suffix=SUFFIX)
        path = self._prompts.save_file(self.tr("Save the plan"), kinds, suggestion)
        if path is not None:
            self._save(path, then)

    def leave(self, then: Then, otherwise: Then = nothing) -> None:
        """Ask what to do with unsaved changes, and go on if the plan may be closed."""
        self.leaving.emit()
        self._steps.when_idle(lambda: self._ask(then, otherwise))

    def close(self, *, discard: bool) -> None:
        """Close the plan; unless unsaved changes are to be discarded, the next start offers them."""
        plan = self.plan
        if plan is not None:
            discard = discard or not self.is_modified
            self.closing.emit()
            self.plan = None
            self._opening.run(lambda: plan.close(discard=discard), refused=self._prompts.show_refusal)

    def _ask(self, then: Then, otherwise: Then) -> None:
        choice = self._prompts.save_changes(self.name) if self.is_modified else SaveChoice.DISCARD
        if choice is SaveChoice.SAVE:
            self.save(lambda: self.leave(then, otherwise))  # what was edited meanwhile is asked about, too
        elif choice is SaveChoice.DISCARD:
            then()
        else:
            otherwise()

    def refuse(self, refusal: InputError, asked: Opening) -> None:
        """Say why a plan was not opened."""
        if asked.path is None:
            self._prompts.show_refusal(refusal)
        else:
            self.could_not_open.emit(asked.path, refusal)

    def take(self, plan: OpenPlan, asked: Opening) -> None:
        """Show a plan in place of the open one."""
        if self.plan is not None:
            # It may be this window that has the file.
            self.plan.release_right()
            plan.ask_again()
        self.close(discard=True)
        self.plan = plan
        self._can_be_made_again = self._document if asked.can_be_made_again else None
        self.opened.emit()
        if asked.path is not None:
            self._remember(asked.path)
            self._settle_refusal(asked.path)
        asked.then()

    @property
    def _document(self) -> Document | None:
        return None if self.plan is None else self.plan.session.document

    def _sample(self) -> OpenPlan:
        from cpm_planner.workspace.sample import enter_sample  # noqa: PLC0415 - readers load when needed

        plan = self._workspace.new(self._today())
        try:
            enter_sample(plan.session)
        except BaseException:
            plan.close(discard=True)
            raise
        return plan

    def save_merged(self, digest: str, then: Then = nothing) -> None:
        """Save the plan, which holds by now what somebody else made of the file of this digest."""
        self._save(None, then, merged=digest)

    def _save(
        self, path: Path | None, then: Then, *, replace_changed: bool = False, merged: str | None = None
    ) -> None:
        plan = self.plan
        if plan is None:
            return

        def refuse(refusal: InputError) -> None:
            if isinstance(refusal, ChangedOnDiskError):
                self._settle_changed(then)
            elif isinstance(refusal, CannotWriteError):
                self._settle_unwritten(refusal, then)
            else:
                self._prompts.show_refusal(refusal)

        self._steps.run(
            lambda: plan.save(path, replace_changed=replace_changed, merged=merged),
            then=lambda _: self._saved(then),
            refused=refuse,
            doing=self.tr("Saving {name}").format(name=self.name),
        )

    def _saved(self, then: Then) -> None:
        if self.plan is not None and self.plan.path is not None:
            self._remember(self.plan.path)
            self._next.follow_save(self.plan.path)
        self.saved.emit()
        then()

    def _settle_changed(self, then: Then) -> None:
        """Somebody else changed the file: let the user put both together, keep both, or choose one."""
        both = self.tr("Compare and merge both versions")
        beside, over = self.tr("Save mine under another name"), self.tr("Replace the other version")
        question = self.tr(
            "{name} was changed by somebody else since you opened it. What shall become of your version?"
        )
        choice = self._prompts.choose(
            self.tr("Changed on disk"), question.format(name=self.name), [both, beside, over]
        )
        if choice == both:
            self.merge_wanted.emit(then)
        elif choice == beside:
            self.save_as(then)
        elif choice == over:
            self._save(None, then, replace_changed=True)

    def _settle_unwritten(self, refusal: CannotWriteError, then: Then) -> None:
        """The file cannot be written: say why, and that nothing is lost, and offer another place."""
        beside = self.tr("Save under another name…")
        kept = self.tr("Your changes are kept safe on this computer.")
        question = f"{refusal_text(refusal)} {kept}"
        title, details = self.tr("The plan was not saved"), refusal_details(refusal)
        if self._prompts.choose(title, question, [beside], details) == beside:
            self.save_as(then)

    def _remember(self, path: Path) -> None:
        self._memory.add_recent(path.absolute())
        self._memory.keep_folder(_PLANS, path)
