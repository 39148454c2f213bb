"""The dialog of backups: choose one, see what changed since, bring back all or one scenario."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.errors import InputError
from cpm_planner.workspace.bringing_back import restore, written
from cpm_planner.workspace.looking_back import Backup, LookBack, looked_back
from cpm_planner.workspace.open_plan import OpenPlan
from ui.dialogs.backups.backup_table import BackupTable
from ui.dialogs.backups.look_back_panel import LookBackPanel
from ui.dialogs.frame import Frame
from ui.page_context import PageContext
from ui.step_runner import StepRunner
from ui.theme.tokens import Space
from ui.widgets.assembly import assembling, laid_out
from ui.widgets.buttons import primary_button, secondary_button, set_text
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.sized import stay_high

_WIDTH: Final = 1_120
_HEIGHT: Final = 720
_SHARES: Final = (2, 3)
_LEAST_LIST: Final = 110
"""Pixels at text of 100 %: heading and two backups."""


class BackupsDialog(Frame):
    """Backups above, what changed since the chosen one below."""

    @assembling()
    def __init__(
        self,
        plan: OpenPlan,
        context: PageContext,
        backups: Sequence[Backup],
        runner: StepRunner,
        parent: QWidget | None = None,
    ) -> None:
        """List backups; ``runner`` reads and compares them beside the window."""
        hint = self.tr(
            "Kept on this computer whenever the plan is opened or saved: three latest, then one an hour, "
            "a day, a month. Bringing one back is a step like any other, which can be undone."
        )
        super().__init__(self.tr("Backups"), hint, parent)
        self._plan, self._context, self._runner = plan, context, runner
        self._looks: tuple[LookBack, ...] = ()
        self._is_restoring = False
        self._comparing = self.tr("Comparing…")
        self.table = BackupTable(backups, runner, self)
        self.panel = LookBackPanel(context.marks)
        self.scenario = QComboBox()
        self.scenario.setAccessibleName(self.tr("Scenario compared"))
        self.cancel = secondary_button(self.tr("Close"))
        self.one = secondary_button("", "history")
        self.whole = primary_button(self.tr("Bring back all scenarios"), "history")
        self._lay_out()
        self._connect()
        self.wish_size(_WIDTH, _HEIGHT)
        stay_high(self.table.view, _LEAST_LIST)
        self.table.view.setFocus()
        self._compare()

    def restore(self, scenario: str | None) -> None:
        """Bring back all, or the scenario of a name, after the plan as it is was kept."""
        backup = self.table.backup
        if backup is None:
            return
        plan = self._plan
        self._set_restoring(is_on=True)
        self._context.steps.run(
            lambda: restore(plan, backup, scenario),
            then=self._restored,
            refused=self._refused,
            doing=self.tr("Bringing back the backup of {time}").format(time=written(backup.kept_at)),
        )

    def done(self, result: int) -> None:
        """Close, unless a backup is being brought back."""
        if not self._is_restoring:
            self._runner.cancel()
            self.table.stop()
            super().done(result)

    def _restored(self, label: str) -> None:
        self._set_restoring(is_on=False)
        self._context.tell(label)
        self.accept()

    def _refused(self, refusal: InputError) -> None:
        self._set_restoring(is_on=False)
        self._context.prompts.show_refusal(refusal)

    def _set_restoring(self, *, is_on: bool) -> None:
        self._is_restoring = is_on
        self._show_what_can_be_done()

    # Layout

    def _lay_out(self) -> None:
        below = QWidget()
        column = laid_out(below, QVBoxLayout())
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(text_label(self.tr("Since the chosen backup"), TextStyle.SUBTITLE))
        line.addWidget(self.scenario)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.panel, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.table.view)
        splitter.addWidget(below)
        splitter.setChildrenCollapsible(False)
        for place, share in enumerate(_SHARES):
            splitter.setStretchFactor(place, share)
        self.body.addWidget(splitter, 1)
        for button in (self.one, self.whole, self.cancel):
            button.setAutoDefault(False)
        self.buttons.addStretch(1)
        for button in (self.cancel, self.one, self.whole):
            self.buttons.addWidget(button)

    def _connect(self) -> None:
        self.table.chosen.connect(self._compare)
        self._runner.slow.connect(self._show_share)
        self.scenario.currentIndexChanged.connect(self._show_scenario)
        self.cancel.clicked.connect(self.reject)
        self.one.clicked.connect(self._restore_one)
        self.whole.clicked.connect(lambda: self.restore(None))

    # What is shown

    def _compare(self) -> None:
        """Compare the chosen backup with the plan now, beside the window."""
        backup, document, marks = self.table.backup, self._context.session.document, self._context.marks
        self._looks = ()
        self.scenario.clear()
        if backup is None:
            self.panel.clear("")
            self._show_what_can_be_done()
            return
        self._runner.cancel()
        self.panel.clear(self._comparing)

        def take(looks: tuple[LookBack, ...]) -> None:
            if self.table.is_open and self.table.backup is backup:
                self._show_looks(looks)

        def refuse(refusal: InputError) -> None:
            if self.table.is_open:
                self.panel.clear(str(refusal))

        self._runner.run(
            lambda: looked_back(backup, document, marks, self._runner),
            then=take,
            refused=refuse,
            doing=self._comparing,
        )
        self._show_what_can_be_done()

    def _show_share(self, doing: str, share: float | None) -> None:
        """Say how far comparing is; choosing another backup, or closing, stops it."""
        if doing == self._comparing and share is not None and not self._looks:
            self.panel.clear(f"{doing} {format_percent(share, self._context.marks)}")

    def _show_looks(self, looks: tuple[LookBack, ...]) -> None:
        self._looks = looks
        active = self._context.session.document.active
        self.scenario.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        for look in looks:
            self.scenario.addItem(look.contrast.name)
        keys = [look.key for look in looks]
        self.scenario.setCurrentIndex(keys.index(active) if active in keys else 0)
        self.scenario.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._show_scenario()

    def _show_scenario(self) -> None:
        look = self._look
        if look is not None:
            self.panel.show_scenario(look)
        self._show_what_can_be_done()

    def _show_what_can_be_done(self) -> None:
        look = self._look
        name = self.scenario.currentText().replace("&", "&&")
        named = self.tr('Bring back only "{name}"').format(name=name)
        set_text(self.one, named if name else self.tr("Bring back only the scenario"))
        can_be_changed = self._plan.refusal is None and not self._is_restoring
        self.one.setEnabled(can_be_changed and look is not None and look.can_be_restored)
        self.whole.setEnabled(can_be_changed and any(each.contrast.kind != "same" for each in self._looks))
        self.cancel.setEnabled(not self._is_restoring)

    def _restore_one(self) -> None:
        look = self._look
        if look is not None:
            self.restore(look.name_then)

    @property
    def _look(self) -> LookBack | None:
        at = self.scenario.currentIndex()
        return self._looks[at] if 0 <= at < len(self._looks) else None
