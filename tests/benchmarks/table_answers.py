"""How fast the tables answer at 20,000 partners, beside a bare QTableView doing the same.

Run from the project's folder: ``python -m tests.benchmarks.table_answers [PARTNERS] [CPMS]``. Every answer is
measured until it is painted; each is to come within 100 ms, but for a paste of 10,000 cells, which goes on in
turns between which the window answers, and is checked as typing is.
"""

import gc
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any, Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QAbstractTableModel, QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from tests.builders import a_large_plan
from tests.gui.application.stand_ins import JANUARY, a_scene
from ui.application import GarbageRounds, share_the_interpreter
from ui.partners.page import PartnersPage
from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets.table.arranging.arranged_model import ArrangedModel
from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.cell_edits import PutReport

REPEATS: Final = 7
SIZE: Final = (1280, 800)
MOVES: Final = 20
PASTED: Final = 10_000
"""Cells of the paste."""
CELL_BY_CELL: Final = "paste, cell by cell"
"""Of the bare view alone: a model that knows no blocks, as most are; ours is the paste of before."""


class BareModel(QAbstractTableModel):
    """The same texts in lists, filtered and sorted as plain Python would."""

    def __init__(self, rows: list[list[str]]) -> None:
        super().__init__()
        self._all = rows
        self._rows = rows

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, _parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        return len(self._all[0])

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def setData(  # noqa: N802 - Qt's name
        self, index: QModelIndex, value: Any, _role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        self._rows[index.row()][index.column()] = value
        self.dataChanged.emit(index, index)
        return True

    def show(self, rows: list[list[str]]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def filter_by(self, text: str) -> None:
        self.show([row for row in self._all if any(text in cell.casefold() for cell in row)])

    def sort_by(self, column: int, *, reverse: bool) -> None:
        self.show(sorted(self._rows, key=lambda row: row[column], reverse=reverse))

    def paste(self, text: str, first: int) -> QItemSelection:
        """Put a block of cells in from the top on, all at once, and say where they are."""
        lines = [line.split("\t") for line in text.split("\n")]
        for row, cells in enumerate(lines):
            self._rows[row][first : first + len(cells)] = cells
        top, end = self.index(0, first), self.index(len(lines) - 1, first + len(lines[0]) - 1)
        self.dataChanged.emit(top, end)
        return QItemSelection(top, end)

    def paste_cells(self, text: str, first: int) -> QItemSelection:
        """Put a block in as Qt's interface offers it, one cell after the other."""
        lines = [line.split("\t") for line in text.split("\n")]
        for row, cells in enumerate(lines):
            for column, cell in enumerate(cells, start=first):
                self.setData(self.index(row, column), cell)
        return QItemSelection(self.index(0, first), self.index(len(lines) - 1, first + len(lines[0]) - 1))


def scroll(view: QTableView, turn: int) -> None:
    """Go a fifth of the rows on."""
    bar = view.verticalScrollBar()
    bar.setValue((turn + 1) * bar.maximum() // (REPEATS + 1))


def size_asked(words: Sequence[str]) -> tuple[int, int]:
    """Read how many partners and CPMs are asked for; every row pasted needs a partner."""
    partners, cpms = (int(word) for word in words) if words else (20_000, 500)
    if partners < PASTED // 2:
        sys.exit(f"{PASTED:,} cells are pasted, two to a row: ask for {PASTED // 2:,} partners at least")
    return partners, cpms


def copy_cells(turn: int) -> None:
    """Put 10,000 cells on the clipboard, two to a line."""
    lines = (f"City {turn} {at}\tState {at}" for at in range(PASTED // 2))
    QApplication.clipboard().setText("\n".join(lines))


def paste_bare(view: QTableView, put: Callable[[str, int], QItemSelection], turn: int) -> None:
    """Paste the same 10,000 cells, and select them."""
    copy_cells(turn)
    pasted = put(QApplication.clipboard().text(), 0)
    view.selectionModel().select(pasted, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def paste(page: PartnersPage, turn: int) -> None:
    """Paste 10,000 cells, a city and a state in 5,000 rows, and wait for the step."""
    values, heard = page.values, list[PutReport]()

    def hear(report: PutReport) -> None:
        heard.append(report)

    column = [each.key for each in values.columns].index("city")
    copy_cells(turn)
    page.table.setCurrentIndex(values.index(0, column))
    values.cells_put.connect(hear)
    page.table.blocks.paste()
    while not heard:
        QApplication.processEvents()
    values.cells_put.disconnect(hear)


def answer_ms(change: Callable[[int], object]) -> float:
    """Give the median processor time of a change until everything is painted; the round is handed in.

    All threads count, so that a machine that others use, too, tells the same ratios.
    """
    taken = []
    for turn in range(REPEATS):
        begin = time.process_time()
        change(turn)
        QApplication.processEvents()
        taken.append((time.process_time() - begin) * 1000)
    return statistics.median(taken)


def shown(widget: QWidget) -> None:
    """Show a widget and let it settle."""
    widget.resize(*SIZE)
    widget.show()
    for _ in range(5):
        QApplication.processEvents()


def arrange(values: ArrangedModel[Any], change: Callable[[], object]) -> None:
    """Have a table sort or filter its rows and wait: very many it puts in order in turns."""
    heard: list[object] = []
    connection = values.order_changed.connect(lambda: heard.append(None))
    change()
    while not heard:
        QApplication.processEvents()
    values.disconnect(connection)


def bare_answers(rows: list[list[str]]) -> dict[str, float]:
    """Measure the bare view."""
    model = BareModel(rows)
    view = QTableView()
    view.setModel(model)
    shown(view)
    answers = {
        "filter": answer_ms(lambda turn: model.filter_by(f"{turn}1")),
        "all rows": answer_ms(lambda _: model.filter_by("")),
        "sort": answer_ms(lambda turn: model.sort_by(0, reverse=turn % 2 == 0)),
        "edit": answer_ms(lambda turn: model.setData(model.index(turn, 0), f"Other {turn}")),
        "scroll": answer_ms(lambda turn: scroll(view, turn)),
        "paste": answer_ms(lambda turn: paste_bare(view, model.paste, turn)),
        CELL_BY_CELL: answer_ms(lambda turn: paste_bare(view, model.paste_cells, turn)),
    }
    view.close()
    return answers


def partner_answers(page: PartnersPage) -> dict[str, float]:
    """Measure the partners page; an edit is one step of the plan with all figures after it."""
    values = page.values
    name = [column.key for column in values.columns].index("name")
    return {
        "filter": answer_ms(lambda turn: arrange(values, lambda: values.filter_by(RowFilter(f"{turn}1")))),
        "all rows": answer_ms(lambda _: arrange(values, lambda: values.filter_by(RowFilter()))),
        "sort": answer_ms(
            lambda turn: arrange(values, lambda: values.sort_by(Sort("name", descending=turn % 2 == 0)))
        ),
        "edit": answer_ms(lambda turn: values.setData(values.index(turn, name), f"Other {turn}")),
        "scroll": answer_ms(lambda turn: scroll(page.table, turn)),
        "paste": answer_ms(lambda turn: paste(page, turn)),
    }


def catalogued(plan: Plan) -> Plan:
    """Give a plan its hours: the default catalogue."""
    start = new_plan(JANUARY)
    return Plan(
        start.assumptions,
        partners=plan.partners,
        cpms=plan.cpms,
        role_types={**start.role_types, **plan.role_types},
        tiers={**start.tiers, **plan.tiers},
        activities=start.activities,
        assignments=plan.assignments,
    )


def main(words: Sequence[str]) -> None:
    """Print both answers and their ratio for every kind of change."""
    partners, cpms = size_asked(words)
    app = QApplication([])
    apply_theme(app, ThemeMode.LIGHT)
    share_the_interpreter()
    rounds = GarbageRounds()
    scene = a_scene(catalogued(a_large_plan(partners, cpms)))
    gc.freeze()
    page = PartnersPage(scene.context)
    shown(page)
    texts = [
        [page.values.text_at(row, column) for column in range(page.values.columnCount())]
        for row in range(partners)
    ]
    ours = partner_answers(page)
    bare = bare_answers(texts)
    for name, taken in {**ours, CELL_BY_CELL: ours["paste"]}.items():
        ratio = taken / bare[name]
        sys.stdout.write(f"{name:19} {taken:8.1f} ms   bare {bare[name]:8.1f} ms   ratio {ratio:6.2f}\n")
    rounds.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
