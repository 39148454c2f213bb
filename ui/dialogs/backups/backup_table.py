"""The table of backups: when, how old, by whom, and what was done last before each was kept."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from cpm_planner.formatting.marks import format_number
from cpm_planner.workspace.bringing_back import written
from cpm_planner.workspace.looking_back import Backup, PastEdit, last_edits
from ui.dialogs.recovered_work import age_text
from ui.icons import IconRole
from ui.language import tr
from ui.step_runner import StepRunner
from ui.widgets.table.column import Align, Column
from ui.widgets.table.decorations import IconMark
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

MOST_EDITS: Final = 3
_MARK: Final = IconMark("archive", IconRole.MUTED)
_MEGABYTE: Final = 1_000_000


@dataclass
class BackupLine:
    """A backup, and what is known of it by now."""

    backup: Backup
    edits: list[PastEdit] | None = field(default=None)
    """The latest first; None until they were read."""


def backup_columns(now: datetime) -> list[Column[BackupLine]]:
    """Give the columns; ``now`` makes ages."""
    return [
        Column(
            key="kept",
            title=tr("Kept"),
            text=lambda line: written(line.backup.kept_at),
            decoration=lambda _: _MARK,
            width=195,
        ),
        Column(
            key="age",
            title=tr("Age"),
            text=lambda line: age_text(now - line.backup.kept_at),
            sort_key=lambda line: (now - line.backup.kept_at).total_seconds(),
            width=120,
        ),
        Column(
            key="size",
            title=tr("Size"),
            text=lambda line: size_text(line.backup.size),
            sort_key=lambda line: float(line.backup.size),
            align=Align.END,
            width=85,
        ),
        Column(key="author", title=tr("Last edit by"), text=_author, width=120),
        Column(
            key="edits",
            title=tr("Last edits before it"),
            text=edits_text,
            tooltip=edits_text,
            width=300,
            stretches=True,
        ),
    ]


def size_text(size: int) -> str:
    """Write a size in megabytes, or kilobytes where it is small."""
    if size < _MEGABYTE:
        return tr("{size} kB").format(size=format_number(Decimal(size / 1_000)))
    return tr("{size} MB").format(size=format_number(Decimal(size / _MEGABYTE), decimals=1))


def edits_text(line: BackupLine) -> str:
    """Name the latest edits, the last one first."""
    if line.edits is None:
        return "…"
    return " · ".join(edit.label for edit in line.edits) or tr("none are kept")


class BackupTable(QObject):
    """A table of backups whose last edits are read one file after the other, beside the window."""

    chosen = Signal()
    """Another backup is selected, or none."""

    def __init__(self, backups: Sequence[Backup], runner: StepRunner, parent: QObject) -> None:
        """List backups, the latest first; the first one is selected."""
        super().__init__(parent)
        self._lines = {backup.file: BackupLine(backup) for backup in backups}
        self._runner = runner
        self.is_open = True
        self.values: ValueTableModel[BackupLine] = ValueTableModel(
            backup_columns(datetime.now(UTC)), self._line
        )
        self.view: ValueTable[BackupLine] = ValueTable(self.values, tr("Backups, the latest first"))
        self.view.column_layout.stay_in_sight()
        self.view.setSelectionMode(ValueTable.SelectionMode.SingleSelection)
        self.view.set_placeholder(
            tr("No backups yet. One is kept whenever the plan is opened or saved, thinned out as they age.")
        )
        self.values.replace_rows([*self._lines])
        self.view.selection_changed.connect(self.chosen)
        if backups:
            self.view.show_id(backups[0].file)
        self._read_next(list(self._lines))

    @property
    def backup(self) -> Backup | None:
        """The backup that is selected."""
        ids = self.view.selected_ids()
        line = self._line(ids[0]) if ids else None
        return None if line is None else line.backup

    def stop(self) -> None:
        """Read no more."""
        self.is_open = False

    def _read_next(self, files: list[Path]) -> None:
        if not files or not self.is_open:
            return
        file = files.pop(0)

        def take(edits: list[PastEdit]) -> None:
            if self.is_open:
                self._lines[file].edits = edits
                self.values.rows_changed([file])
                self._read_next(files)

        # Reading never refuses: what cannot be read tells of no edits.
        self._runner.run(lambda: last_edits(file, MOST_EDITS), then=take, refused=lambda _: None)

    def _line(self, file: object) -> BackupLine | None:
        return self._lines.get(file) if isinstance(file, Path) else None


def _author(line: BackupLine) -> str:
    return line.edits[0].author if line.edits else ""
