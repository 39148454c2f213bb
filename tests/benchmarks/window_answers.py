"""How fast the window switches pages and undoes at 20,000 partners, beside a bare window doing the same.

Run from the project's folder: ``python -m tests.benchmarks.window_answers [PARTNERS] [CPMS]``. The bare
window has a stack of as many pages, each a bare QTableView of all partners, and an undo stack that puts
cells back. Ours undoes a step of the plan: all that comes back is stored on the disk, and figures follow.
The processor time of all threads counts, until everything is painted; no answer is to take more than 3 x
the bare one.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QTableView

from tests.benchmarks.large_window import PLAN, SIZE, large_window
from tests.benchmarks.stalls.bench import Bench
from tests.benchmarks.table_answers import PASTED, BareModel, copy_cells, paste, size_asked

REPEATS: Final = 5
SWITCH, ONE_CELL, MANY_CELLS = "switch", "undo one cell", f"undo {PASTED:,} cells"
PAINTED_AFTER: Final = 6
"""So many turns of the event loop after an act: a page is painted a turn after it is laid out."""


class PutBack(QUndoCommand):
    """Puts a block of texts into a bare model, and the texts of before back."""

    def __init__(self, model: BareModel, text: str) -> None:
        super().__init__()
        self._model, self._text = model, text
        lines = [line.split("\t") for line in text.split("\n")]
        self._before = "\n".join(
            "\t".join(model.index(row, column).data() for column in range(len(cells)))
            for row, cells in enumerate(lines)
        )

    def redo(self) -> None:
        self._model.paste(self._text, 0)

    def undo(self) -> None:
        self._model.paste(self._before, 0)


def answer_ms(act: Callable[[], object], is_over: Callable[[], bool] = lambda: True) -> float:
    """Give the processor time of an act until everything is painted."""
    begin = time.process_time()
    act()
    turns = 0
    while turns < PAINTED_AFTER:
        QApplication.processEvents()
        turns = turns + 1 if is_over() else 0
    return (time.process_time() - begin) * 1000


def median_ms(
    before: Callable[[int], object], act: Callable[[], object], is_over: Callable[[], bool] = lambda: True
) -> float:
    """Give the median of an act after another one, which the round is handed to."""
    taken = []
    for turn in range(REPEATS):
        answer_ms(partial(before, turn), is_over)
        taken.append(answer_ms(act, is_over))
    return statistics.median(taken)


def our_answers(bench: Bench) -> dict[str, float]:
    """Measure the window; pages were shown before, and undoing is measured on that of the partners."""
    window, context, keys = bench.desk.window, bench.context, bench.desk.window.page_keys

    def is_over() -> bool:
        return bench.is_idle

    for key in keys:
        answer_ms(partial(window.go_to, key), is_over)
    answers = {
        f"{SWITCH} to {key}": median_ms(
            lambda _, other=keys[at - 1]: window.go_to(other), partial(window.go_to, key), is_over
        )
        for at, key in enumerate(keys)
    }
    window.go_to("partners")
    page: Any = window.page("partners")
    name = [column.key for column in page.values.columns].index("name")

    def edit(turn: int) -> None:
        page.values.set_cells([(turn, name, f"Other {turn}")])

    undo = partial(context.step, context.session.undo)
    answers[ONE_CELL] = median_ms(edit, undo, is_over)
    answers[MANY_CELLS] = median_ms(partial(paste, page), undo, is_over)
    return answers


def bare_answers(texts: list[list[str]], pages: int) -> dict[str, float]:
    """Measure the bare window."""
    window, stack, undo = QMainWindow(), QStackedWidget(), QUndoStack()
    models = [BareModel([list(row) for row in texts]) for _ in range(pages)]
    for model in models:
        view = QTableView()
        view.setModel(model)
        stack.addWidget(view)
    window.setCentralWidget(stack)
    window.resize(*SIZE)
    window.show()
    for page in range(pages):
        answer_ms(partial(stack.setCurrentIndex, page))
    switch = median_ms(lambda _: stack.setCurrentIndex(1), lambda: stack.setCurrentIndex(0))

    def edit(turn: int) -> None:
        undo.push(PutBack(models[0], f"Other {turn}"))

    def put(turn: int) -> None:
        copy_cells(turn)
        undo.push(PutBack(models[0], QApplication.clipboard().text()))

    answers = {
        SWITCH: switch,
        ONE_CELL: median_ms(edit, undo.undo),
        MANY_CELLS: median_ms(put, undo.undo),
    }
    window.close()
    return answers


def main(words: Sequence[str]) -> None:
    """Print both answers and their ratio for every act."""
    partners, cpms = size_asked(words)
    with large_window(partners, cpms) as (desk, folder):
        bench = Bench(desk, folder, shows_where=False)
        desk.files.open(folder / PLAN)
        _wait(lambda: bench.is_idle)
        desk.prepare()
        _wait(lambda: not desk.window.pages_to_build)
        page: Any = desk.window.page("partners")
        columns = range(page.values.columnCount())
        texts = [[page.values.text_at(row, column) for column in columns] for row in range(partners)]
        ours = our_answers(bench)
        bare = bare_answers(texts, len(desk.window.page_keys))
        for name, taken in ours.items():
            beside = bare[SWITCH] if name.startswith(SWITCH) else bare[name]
            ratio = taken / beside
            sys.stdout.write(f"{name:24} {taken:8.1f} ms   bare {beside:8.1f} ms   ratio {ratio:6.2f}\n")


def _wait(is_over: Callable[[], bool]) -> None:
    while not is_over():
        QApplication.processEvents()


if __name__ == "__main__":
    main(sys.argv[1:])
