"""What becomes of pay when a plan is handed on: copies without it, a passphrase, how the window says so."""

from typing import Final

from PySide6.QtCore import QObject

from cpm_planner.model.errors import InputError
from cpm_planner.workspace.open_plan import DamagedError, OpenPlan
from cpm_planner.workspace.plan_pay import PayKey, PayState
from ui.actions import Verb
from ui.main_window import MainWindow
from ui.memory import Memory
from ui.pay_notice import PayNotice
from ui.plan_files import SUFFIX, PlanFiles
from ui.prompts import Prompts, refusal_text
from ui.step_runner import StepRunner
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipFace

_COPIES: Final = "copies"


class PlanPay(QObject):
    """Saves copies without pay, encrypts pay and unlocks it, and shows what became of it."""

    def __init__(
        self, window: MainWindow, files: PlanFiles, memory: Memory, prompts: Prompts, steps: StepRunner
    ) -> None:
        """Work for a window and the plan that is open in it."""
        super().__init__(window)
        self._window, self._files, self._memory = window, files, memory
        self._prompts, self._steps = prompts, steps
        self._key: PayKey | None = None
        self.notice = PayNotice()
        self.notice.unlock_wanted.connect(self._ask_to_unlock)
        window.notices.addWidget(self.notice)
        window.verbs.on(Verb.SHARE_WITHOUT_PAY, self.share)
        window.verbs.on(Verb.PROTECT_PAY, self.protect)
        files.opened.connect(self._opened)

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

    def protect(self) -> None:
        """Ask for the passphrase of pay that is hidden, else for a new one."""
        plan = self._files.plan
        if plan is None:
            return
        if plan.pay is PayState.HIDDEN:
            self._ask_to_unlock()
            return
        from ui.dialogs.passphrase import ProtectDialog  # noqa: PLC0415 - seldom needed

        dialog = ProtectDialog(self._window, is_encrypted=plan.pay is PayState.UNLOCKED)
        dialog.wanted.connect(lambda passphrase: self._protect(plan, passphrase))
        dialog.open()

    def _protect(self, plan: OpenPlan, passphrase: str | None) -> None:
        encrypted = self.tr("Pay is encrypted. Keep the passphrase in a safe place.")
        done = self.tr("Pay is no longer encrypted.") if passphrase is None else encrypted

        def then(_: object) -> None:
            self._show(plan.pay)
            self._files.saved.emit()
            self._window.toast.say(done)

        doing = self.tr("Encrypting pay") if passphrase is not None else self.tr("Decrypting pay")
        self._steps.run(
            lambda: plan.protect(passphrase), then=then, refused=self._prompts.show_refusal, doing=doing
        )

    def _ask_to_unlock(self) -> None:
        """Ask for the passphrase; with the right one the plan goes on with its pay."""
        plan = self._files.plan
        if plan is None:
            return
        from ui.dialogs.passphrase import UnlockDialog  # noqa: PLC0415 - seldom needed

        dialog = UnlockDialog(self._files.name, self._window)

        def unlocked(whole: OpenPlan) -> None:
            dialog.accept()
            page = self._window.current_page
            self._files.go_on_with(whole)
            self._window.go_to(page)

        def refuse(refusal: InputError) -> None:
            if isinstance(refusal, DamagedError) and plan.path is not None and plan.is_saved:
                dialog.reject()
                self._files.could_not_open.emit(plan.path, refusal)
            else:
                dialog.refuse(refusal_text(refusal))

        dialog.wanted.connect(
            lambda passphrase: self._steps.run(
                lambda: self._unlocked(plan, passphrase),
                then=unlocked,
                refused=refuse,
                doing=self.tr("Unlocking pay"),
            )
        )
        dialog.open()

    def _unlocked(self, plan: OpenPlan, passphrase: str) -> OpenPlan:
        # Pay that is not what was sealed shows by its key alone: saving what can be read needs it then.
        self._key = plan.key_for(passphrase)
        whole = plan if self._key is None else plan.unlocked(self._key)
        whole.session.derive_figures()
        return whole

    def _opened(self) -> None:
        plan, self._key = self._files.plan, None
        if plan is None:
            return
        self._show(plan.pay)
        if plan.pay is PayState.LEFT_OUT:
            self._window.toast.say(self._tips()[plan.pay])
        elif plan.pay is PayState.HIDDEN:
            self._ask_to_unlock()

    def _show(self, pay: PayState) -> None:
        faces = {
            PayState.LEFT_OUT: ChipFace(self.tr("Without pay"), Tone.NEUTRAL, "eye-off"),
            PayState.HIDDEN: ChipFace(self.tr("Pay hidden"), Tone.NEUTRAL, "lock"),
            PayState.UNLOCKED: ChipFace(self.tr("Pay encrypted"), Tone.NEUTRAL, "lock-open"),
        }
        self._window.top_bar.set_pay(faces.get(pay), self._tips().get(pay, ""))

    def _tips(self) -> dict[PayState, str]:
        return {
            PayState.LEFT_OUT: self.tr(
                "Pay was left out of this copy: seats cost nothing in it until pay is put in."
            ),
            PayState.HIDDEN: self.tr("Pay is encrypted and kept as it is; unlock it with the passphrase."),
            PayState.UNLOCKED: self.tr("Pay is encrypted in the file and unlocked here."),
        }
