"""The dialog over a plan that cannot be opened: what is wrong, its backups, and saving what can be read."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cpm_planner.model.errors import InputError
from cpm_planner.workspace.looking_back import Backup
from ui.dialogs.backups.backup_table import BackupTable
from ui.dialogs.frame import Frame
from ui.prompts import refusal_text
from ui.step_runner import StepRunner
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.labels import TextStyle, text_label

_WIDTH: Final = 900
_HEIGHT: Final = 480


class DamagedDialog(Frame):
    """Offers the backups, and for a damaged file to save what can be read."""

    backup_wanted = Signal(object)
    """A backup is to take the place of the file."""
    rescue_wanted = Signal()
    """What can be read is to be saved as another plan."""

    def __init__(
        self,
        path: Path,
        refusal: InputError,
        backups: Sequence[Backup],
        runner: StepRunner,
        parent: QWidget | None = None,
    ) -> None:
        """Say what is wrong with a file and what can be done."""
        title = self.tr("{name} cannot be opened").format(name=path.name)
        super().__init__(title, str(path), parent)
        self.table = BackupTable(backups, runner, self)
        self.put_back = primary_button(self.tr("Open this backup instead"), "history")
        self.rescue = secondary_button(self.tr("Save what can be read…"), "save")
        self.cancel = secondary_button(self.tr("Close"))
        self.body.addWidget(text_label(refusal_text(refusal), TextStyle.BODY, wraps=True))
        self.body.addWidget(text_label(self._advice(bool(backups), refusal), TextStyle.MUTED, wraps=True))
        self.body.addWidget(self.table.view, 1)
        self.table.view.setVisible(bool(backups))
        self.put_back.setVisible(bool(backups))
        self.rescue.setVisible(refusal.code == "damaged")
        self._wire()
        self.wish_size(_WIDTH, _HEIGHT if backups else 0)

    def done(self, result: int) -> None:
        """Close."""
        self.table.stop()
        super().done(result)

    def _advice(self, has_backups: bool, refusal: InputError) -> str:  # noqa: FBT001 - one of two
        is_damaged = refusal.code == "damaged"
        if has_backups and is_damaged:
            return self.tr(
                "A backup holds everything up to its time: it takes the place of the damaged file, which is "
                "kept beside it. Without a good backup, save what can still be read as a new plan."
            )
        if has_backups:
            return self.tr("A backup holds everything up to its time and takes the place of the file.")
        if is_damaged:
            return self.tr(
                "There is no backup of it on this computer. What can still be read can be saved as a new "
                "plan; the damaged file stays as it is."
            )
        return ""

    def _wire(self) -> None:
        self.put_back.clicked.connect(self._choose)
        self.rescue.clicked.connect(self._rescue)
        self.cancel.clicked.connect(self.reject)
        self.buttons.addStretch(1)
        for button in (self.cancel, self.rescue, self.put_back):
            button.setAutoDefault(False)
            self.buttons.addWidget(button)

    def _choose(self) -> None:
        backup = self.table.backup
        if backup is not None:
            self.accept()
            self.backup_wanted.emit(backup)

    def _rescue(self) -> None:
        self.accept()
        self.rescue_wanted.emit()
