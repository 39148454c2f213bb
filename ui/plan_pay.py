"""What becomes of pay when a plan is handed on: copies without it, and how the window says so."""

from typing import Final

from PySide6.QtCore import QObject

from ui.actions import Verb
from ui.main_window import MainWindow
from ui.memory import Memory
from ui.plan_files import SUFFIX, PlanFiles
from ui.prompts import Prompts
from ui.step_runner import StepRunner
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipFace

_COPIES: Final = "copies"


class PlanPay(QObject):
    """Saves copies without pay, and shows of the open plan whether it is one."""

    def __init__(
        self, window: MainWindow, files: PlanFiles, memory: Memory, prompts: Prompts, steps: StepRunner
    ) -> None:
        """Work for a window and the plan that is open in it."""
        super().__init__(window)
        self._window, self._files, self._memory = window, files, memory
        self._prompts, self._steps = prompts, steps
        window.verbs.on(Verb.SHARE_WITHOUT_PAY, self.share)
        files.opened.connect(self._say_what_it_is)

    def share(self) -> None:
        """Ask for a name and save a copy without pay under it."""
        plan = self._files.plan
        if plan is None:
            return
        name = self.tr("{name} without pay").format(name=self._files.name)
        kinds = self.tr("Plans (*{suffix})").format(suffix=SUFFIX)
        suggestion = self._memory.folder(_COPIES) / f"{name}{SUFFIX}"
        path = self._prompts.save_file(self.tr("Save a copy without pay"), kinds, suggestion)
        if path is None:
            return
        self._memory.keep_folder(_COPIES, path)
        done = self.tr("Saved {name}. Pay, adjustments and budgets are not in it.").format(name=path.name)
        self._steps.run(
            lambda: plan.share_without_pay(path),
            then=lambda _: self._window.toast.say(done),
            refused=self._prompts.show_refusal,
            doing=self.tr("Saving {name}").format(name=path.name),
        )

    def _say_what_it_is(self) -> None:
        plan = self._files.plan
        is_bare = plan is not None and plan.is_without_pay
        face = ChipFace(self.tr("Without pay"), Tone.NEUTRAL, "eye-off") if is_bare else None
        tip = self.tr("Pay was left out of this copy: seats cost nothing in it until pay is put in.")
        self._window.top_bar.set_pay(face, tip)
        if is_bare:
            self._window.toast.say(tip)
