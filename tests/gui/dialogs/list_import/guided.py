"""An open guided import, and the hands that lead it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace.settings import SettingsFile
from tests.gui.application.stand_ins import JANUARY, Scene, a_scene
from ui.dialogs.list_import.changes_step import ChangesStep
from ui.dialogs.list_import.dialog import ImportDialog
from ui.dialogs.list_import.plain_table import PlainTable
from ui.dialogs.list_import.rows_panel import RowsPanel
from ui.memory import Memory
from ui.widgets.table.model import ValueTableModel

ROOT = Path(__file__).parents[4]
EXCERPT = ROOT / "tests" / "data" / "adventure-works"
NAMES = ("resellers.csv", "owners.csv", "team.csv", "Sales.csv")
FOUR_FILES = tuple(EXCERPT / name for name in NAMES)

PARTNERS = (
    "Id;Partner name;Level;How we sell;Sales EUR\n1;Acme;gold;VAR;1000\n2;Birch;Top;Box mover;250,5\n;;;;\n"
)


class Guided:
    """An open import on a plan in memory; work is done at once unless it is paused."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.memory = Memory(SettingsFile(folder / "settings.json"))
        self._qtbot = qtbot

    def open(self, kind: str, *paths: Path, plan: Plan | None = None) -> ImportDialog:
        self.scene: Scene = a_scene(plan or new_plan(JANUARY))
        return self.open_again(kind, *paths)

    def open_again(self, kind: str, *paths: Path) -> ImportDialog:
        """Open an import on the same session."""
        dialog = ImportDialog(self.scene.context, self.memory, kind, paths)
        self._qtbot.addWidget(dialog, before_close_func=lambda _: None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.show()
        return dialog

    def file(self, text: str, name: str = "list.csv", encoding: str = "utf-8") -> Path:
        path = self.folder / name
        path.write_bytes(text.encode(encoding))
        return path

    def wait(self, *, milliseconds: int) -> None:
        """Let timers of the dialog run out."""
        self._qtbot.wait(milliseconds)


def choose(box: QComboBox, text: str) -> None:
    """Choose as the user does."""
    at = box.findText(text)
    assert at >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(at)
    box.activated.emit(at)


def map_columns(dialog: ImportDialog, **columns: str) -> None:
    """Choose the column of each field."""
    for field, column in columns.items():
        choose(dialog.columns.page.lines[field].boxes[0], column)


def map_partners(dialog: ImportDialog) -> None:
    map_columns(
        dialog,
        name="Partner name",
        tier="Level",
        models="How we sell",
        external_id="Id",
        revenue="Sales EUR",
    )


def tick(dialog: ImportDialog, *names: str) -> None:
    """Tick boxes of the values step by their accessible names."""
    for name in names:
        boxes = {box.accessibleName(): box for box in dialog.values.findChildren(QCheckBox)}
        boxes[name].click()


def texts(table: PlainTable | RowsPanel | ChangesStep) -> list[tuple[str, ...]]:
    """Give what a table shows."""
    assert table.table is not None
    return cells_of(table.table.values)


def cells_of(values: ValueTableModel[Any]) -> list[tuple[str, ...]]:
    """Give the texts of a model."""
    return [
        tuple(values.text_at(row, column) for column in range(values.columnCount()))
        for row in range(values.rowCount())
    ]


def shown_files(dialog: ImportDialog) -> dict[str, str]:
    """Give what each file is there for, as the list of files says it."""
    values = dialog.files.files.table.values
    return {values.text_at(row, 0): values.text_at(row, 1) for row in range(values.rowCount())}


def select_file(dialog: ImportDialog, name: str) -> None:
    """Look at a file."""
    file = next(each for each in dialog.way.draft.files if each.name == name)
    dialog.files.files.table.select_ids([file.key])


def go_on(dialog: ImportDialog, times: int = 1) -> None:
    """Press the button that leads on."""
    for _ in range(times):
        dialog.go_on.click()


def open_recipe(dialog: ImportDialog, guided: Guided, path: Path) -> None:
    """Open a recipe as the user does."""
    guided.scene.answers.to_open = path
    dialog.files.recipe.click()


def names(dialog: ImportDialog) -> Sequence[str]:
    """Give the names of the files in the import."""
    return [each.name for each in dialog.way.draft.files]
