"""Pictures of every step of the guided import: two files joined, then a later export of the same list."""

import csv
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtWidgets import QWidget

from ui.memory import Memory
from ui.page_context import PageContext

if TYPE_CHECKING:
    from ui.dialogs.list_import.dialog import ImportDialog

_JOINED_ROWS: Final = 400
_CHANGED_EVERY: Final = 9
_GONE_EVERY: Final = 50
_LIST: Final = "partners.csv"
_ORDERS: Final = "orders.csv"


class Painter(Protocol):
    """Paints a widget in every look."""

    def __call__(self, name: str, widget: QWidget, *, resized: bool = True) -> Iterable[Path]:
        """Give the paths of the pictures."""


def paint_import(
    context: PageContext,
    memory: Memory,
    window: QWidget,
    paint: Painter,
    settle: Callable[[Callable[[], bool]], None],
) -> Iterator[Path]:
    """Paint the steps that a list passes on its way in; the sample's partners stand for any list.

    What enters, enters the open plan, which is not saved.

    Args:
        context: what the import works on.
        memory: what it remembers.
        window: the window it belongs to.
        paint: paints a widget under a name.
        settle: lets work go on until something holds.
    """
    from ui.dialogs.list_import.dialog import ImportDialog  # noqa: PLC0415 - readers load when needed

    painted: set[str] = set()
    with (
        as_file(files("resources") / "samples" / _LIST) as sample,
        tempfile.TemporaryDirectory(prefix="cpm-planner-") as folder,
    ):
        orders, later = Path(folder) / _ORDERS, Path(folder) / _LIST
        _write(orders, _orders_of(_read(sample)))
        _write(later, _later_than(_read(sample)))
        for paths in ([sample, orders], [later]):
            dialog = ImportDialog(context, memory, "partners", paths, window)
            dialog.show()
            yield from _paint_steps(dialog, painted, paint, settle)
            dialog.way.work.stop()
            dialog.hide()
            dialog.deleteLater()


def _paint_steps(
    dialog: "ImportDialog",
    painted: set[str],
    paint: Painter,
    settle: Callable[[Callable[[], bool]], None],
) -> Iterator[Path]:
    """Go on as long as that is possible, and paint each step that was not painted yet."""
    names = {
        dialog.files: "file",
        dialog.joins: "joins",
        dialog.columns: "columns",
        dialog.values: "values",
        dialog.check: "check",
        dialog.changes: "changes",
        dialog.outcome: "done",
    }
    while True:
        settle(lambda: not dialog.way.work.said)
        step = dialog.step
        if step is dialog.columns:
            settle(lambda: bool(dialog.way.trials))
        if names[step] not in painted:
            painted.add(names[step])
            yield from paint(f"import-{names[step]}", dialog, resized=False)
        if step is dialog.outcome or not dialog.go_on.isEnabled():
            return
        dialog.go_on.click()
        settle(lambda: not dialog.way.work.said)
        if dialog.step is step:
            return


def _read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def _write(path: Path, rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def _orders_of(rows: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    """Give order lines of the first partners, two each, and one of nobody."""
    header, *partners = rows
    yield (header[0], "Amount")
    for number, partner in enumerate(partners[:_JOINED_ROWS]):
        yield from ((partner[0], str(1_000 + 10 * number)), (partner[0], "250.50"))
    yield ("AW99999999", "75")


def _later_than(rows: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    """Give the list as it may be some months later: some renamed, some gone, one new."""
    header, *partners = rows
    yield header
    for number, partner in enumerate(partners):
        if number % _GONE_EVERY:
            name = partner[1] if number % _CHANGED_EVERY else f"{partner[1]} Group"
            yield (partner[0], name, *partner[2:])
    yield ("AW99999998", "A New Store", *partners[0][2:])
