"""New, open, save, close: the plan that is open, and the questions on the way from one to the next."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from cpm_planner.model.errors import InputError
from cpm_planner.model.month import Month
from cpm_planner.workspace.open_plan import ChangedOnDiskError, OpenPlan, Recoverable, Workspace
from ui.memory import Memory
from ui.prompts import Prompts, SaveChoice

SUFFIX: Final = ".cpmplan"
_PLANS: Final = "plans"


class PlanFiles(QObject):
    """Holds the one open plan; every way to another one asks for the unsaved changes first."""

    opened = Signal()
    """Another plan is open; ask ``plan``."""
    closing = Signal()
    """The open plan is about to be closed; let go of its session."""
    saved = Signal()
    """The plan was saved, perhaps under another name."""

    def __init__(
        self, workspace: Workspace, memory: Memory, prompts: Prompts, today: Callable[[], Month]
    ) -> None:
        """Start without a plan; ``today`` gives the planning month of new ones."""
        super().__init__()
        self._workspace = workspace
        self._memory = memory
        self._prompts = prompts
        self._today = today
        self._can_be_made_again: object = None
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
            self.plan.prepare()

    # Ways to open a plan

    def new(self) -> bool:
        """Start an empty plan; gives whether it is open."""
        return self._leave_for(lambda: self._workspace.new(self._today()), can_be_made_again=True)

    def open_sample(self) -> bool:
        """Start a plan from the sample lists."""
        return self._leave_for(self._sample, can_be_made_again=True)

    def open_asking(self) -> bool:
        """Ask for a plan file and open it."""
        kinds = self.tr("Plans (*{suffix})").format(suffix=SUFFIX)
        path = self._prompts.open_file(self.tr("Open a plan"), kinds, self._memory.folder(_PLANS))
        return path is not None and self.open(path)

    def open(self, path: Path) -> bool:
        """Open a plan file."""
        if not self._leave_for(lambda: self._workspace.open(path)):
            return False
        self._remember(path)
        return True

    def recover(self, found: Recoverable) -> bool:
        """Go on with unsaved work."""
        return self._leave_for(lambda: self._workspace.recover(found))

    def discard_unsaved(self, found: Recoverable) -> bool:
        """Throw unsaved work away; gives whether it is gone."""
        try:
            self._workspace.recover(found).close(discard=True)
        except InputError as refusal:
            self._prompts.show_refusal(refusal)
            return False
        return True

    def unsaved_work(self) -> list[Recoverable]:
        """List what earlier runs left unsaved."""
        return self._workspace.unsaved_work()

    # Saving and closing

    def save(self) -> bool:
        """Save the plan, asking for a name when it has none; gives whether it is saved."""
        if self.plan is None:
            return False
        return self.save_as() if self.plan.path is None else self._save(None)

    def save_as(self) -> bool:
        """Ask for a name and save the plan under it."""
        if self.plan is None:
            return False
        old = self.plan.path
        suggestion = old or self._memory.folder(_PLANS) / f"{self.tr('My plan')}{SUFFIX}"
        kinds = self.tr("Plans (*{suffix})").format(suffix=SUFFIX)
        path = self._prompts.save_file(self.tr("Save the plan"), kinds, suggestion)
        return path is not None and self._save(path)

    def may_leave(self) -> bool:
        """Ask what to do with unsaved changes; gives whether the plan may be closed now."""
        if not self.is_modified:
            return True
        choice = self._prompts.save_changes(self.name)
        if choice is SaveChoice.SAVE:
            return self.save()
        return choice is SaveChoice.DISCARD

    def close(self, *, discard: bool) -> None:
        """Close the plan; unless unsaved changes are to be discarded, the next start offers them."""
        if self.plan is not None:
            self.closing.emit()
            self.plan.close(discard=discard or not self.is_modified)
            self.plan = None

    def _leave_for(self, opened: Callable[[], OpenPlan], *, can_be_made_again: bool = False) -> bool:
        """Open the next plan before the old one is let go, so that a refusal leaves all as it was."""
        if not self.may_leave():
            return False
        try:
            plan = opened()
        except InputError as refusal:
            self._prompts.show_refusal(refusal)
            return False
        self.close(discard=True)
        self.plan = plan
        self._can_be_made_again = plan.session.document if can_be_made_again else None
        self.opened.emit()
        return True

    def _sample(self) -> OpenPlan:
        from cpm_planner.workspace.sample import enter_sample  # noqa: PLC0415 - readers load when needed

        plan = self._workspace.new(self._today())
        try:
            enter_sample(plan.session)
        except BaseException:
            plan.close(discard=True)
            raise
        return plan

    def _save(self, path: Path | None, *, replace_changed: bool = False) -> bool:
        if self.plan is None:
            return False
        try:
            self.plan.save(path, replace_changed=replace_changed)
        except ChangedOnDiskError:
            return self._settle_changed()
        except InputError as refusal:
            self._prompts.show_refusal(refusal)
            return False
        if self.plan.path is not None:
            self._remember(self.plan.path)
        self.saved.emit()
        return True

    def _settle_changed(self) -> bool:
        """Somebody else changed the file: let the user keep both, or choose one."""
        beside, over = self.tr("Save mine under another name"), self.tr("Replace the other version")
        question = self.tr(
            "{name} was changed by somebody else since you opened it. What shall become of your version?"
        )
        choice = self._prompts.choose(
            self.tr("Changed on disk"), question.format(name=self.name), [beside, over]
        )
        if choice == beside:
            return self.save_as()
        return choice == over and self._save(None, replace_changed=True)

    def _remember(self, path: Path) -> None:
        self._memory.add_recent(path.absolute())
        self._memory.keep_folder(_PLANS, path)
