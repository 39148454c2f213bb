"""One joined file: by which columns it belongs to its list, what it brings, and what came of that."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from cpm_planner.formatting.marks import Marks
from cpm_planner.workspace.guided.draft import DraftFile
from cpm_planner.workspace.importing import NUMBER_FORMATS, DateOrder
from cpm_planner.workspace.joining import JoinReport
from ui.dialogs.list_import.join_columns import JoinColumns
from ui.dialogs.list_import.join_keys import JoinKeys
from ui.dialogs.list_import.join_outcome import JoinOutcome
from ui.dialogs.list_import.under_way import ImportUnderWay
from ui.dialogs.list_import.words import date_order_text, number_format_text
from ui.theme.tokens import Space
from ui.widgets.assembly import flush, laid_out
from ui.widgets.labelled import labelled
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import SideBySide

_CHOICES_WIDTH = 430


class JoinPanel(QWidget):
    """Choices at the left, what comes of them at the right."""

    def __init__(self, way: ImportUnderWay, key: int, marks: Marks) -> None:
        """Start for one file."""
        super().__init__()
        self._way = way
        self._key = key
        self._shown: object = None
        self.keys = JoinKeys()
        self.columns = JoinColumns()
        self.numbers = _choices((number_format_text(name), name) for name in NUMBER_FORMATS)
        self.dates = _choices((date_order_text(order), order.value) for order in DateOrder)
        self.outcome = JoinOutcome(marks, way.draft.file(key).name)
        self._lay_out()
        self.keys.changed.connect(self._change)
        self.columns.changed.connect(self._change)
        self.numbers.activated.connect(self._change)
        self.dates.activated.connect(self._change)

    def show_file(self, file: DraftFile, main: DraftFile, report: JoinReport | None, problem: str) -> None:
        """Show how a file is joined to its list, and what came of it."""
        self.outcome.show_report(report, problem)
        if file.join is None or file.read is None or main.read is None or file.join == self._shown:
            return
        self._shown = join = file.join
        brought_before = [] if main.prepared is None else list(main.prepared.table.header)
        header = list(dict.fromkeys((*main.read.table.header, *(pair[0] for pair in join.on))))
        mine = [
            *header,
            *(name for name in brought_before if name not in header and not _is_own(name, join.name)),
        ]
        self.keys.show_keys((main.name, file.name), (mine, file.read.table.header), join.on, file.keys)
        self.columns.show_columns(file.read.table.header, join.columns)
        self.numbers.setCurrentText(number_format_text(join.numbers))
        self.dates.setCurrentText(date_order_text(join.dates))

    def _lay_out(self) -> None:
        left = QWidget()
        column = laid_out(left, QVBoxLayout())
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.S)
        column.addWidget(text_label(self.tr("Rows belong together where"), TextStyle.LABEL))
        column.addWidget(self.keys)
        column.addSpacing(Space.S)
        column.addWidget(text_label(self.tr("Bring to each row"), TextStyle.LABEL))
        column.addWidget(self.columns)
        column.addSpacing(Space.S)
        for title, box in (
            (self.tr("Nu&mber format"), self.numbers),
            (self.tr("&Date format"), self.dates),
        ):
            column.addWidget(labelled(title, box))
        column.addStretch(1)
        whole = flush(self, QVBoxLayout(), Space.M)
        whole.addWidget(self.outcome.notes)  # first, also where the outcome stands below
        whole.addWidget(_ChoicesBesideOutcome(left, self.outcome, left, _CHOICES_WIDTH), 1)

    def _change(self) -> None:
        file = next((each for each in self._way.draft.files if each.key == self._key), None)
        if file is None or file.join is None:
            return
        self._shown = join = replace(
            file.join,
            on=self.keys.pairs,
            columns=self.columns.brought,
            numbers=str(self.numbers.currentData()),
            dates=DateOrder(self.dates.currentData()),
        )
        self._way.set_join(self._key, join)


class _ChoicesBesideOutcome(SideBySide):
    """Where the outcome stands below, its sentences have to fit, too, so that no choice is squeezed."""

    def minimumSizeHint(self) -> QSize:
        """Give the height that goes with the width."""
        least = super().minimumSizeHint()
        return least if self.is_beside else least.expandedTo(QSize(0, self.heightForWidth(self.width())))

    def fit(self) -> None:
        """Ask for another height where the width asks for it."""
        super().fit()
        self.updateGeometry()


def _choices(items: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    for text, value in items:
        box.addItem(text, value)
    return box


def _is_own(title: str, name: str) -> bool:
    return title.startswith(f"{name}: ")
