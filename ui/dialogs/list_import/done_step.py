"""Last page: what entered, what did not, and where to go from here."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.importing import Outcome, counted
from cpm_planner.workspace.recipes import ListCheck
from ui.dialogs.list_import.next_steps import NextSteps
from ui.dialogs.list_import.plain_table import Line, PlainTable
from ui.dialogs.list_import.step import Step
from ui.dialogs.list_import.under_way import ImportUnderWay
from ui.dialogs.list_import.words import kind_word
from ui.icons import IconRole
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import secondary_button
from ui.widgets.fitting import least_height
from ui.widgets.labels import IconLabel, TextStyle, text_label

_ICON_SIDE: Final = 32
_WORKBOOKS: Final = "workbooks"
_MOST_ROWS: Final = 5_000


class DoneStep(Step):
    """Tells what entered, list by list, and leads on to the pages."""

    recipe_wanted = Signal()

    def __init__(self, way: ImportUnderWay) -> None:
        """Start before anything has entered."""
        super().__init__()
        self.title = self.tr("Done")
        self._way = way
        self.summary = text_label("", TextStyle.SUBTITLE, wraps=True)
        self.lists = PlainTable(self.tr("What entered"))
        self.lists.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.refused_title = text_label("", TextStyle.SUBTITLE)
        self.export = secondary_button(self.tr("&Export them to mend them…"), "download")
        self.refused = PlainTable(self.tr("Rows that stayed out"))
        self.onward = NextSteps()
        self.recipe = secondary_button(self.tr("&Save as recipe…"), "save")
        self._lay_out()
        self.recipe.clicked.connect(self.recipe_wanted)
        self.export.clicked.connect(self._export)

    @property
    def is_ready(self) -> bool:
        """Whether nothing is being written any more."""
        return not self._way.work.said

    @property
    def next_text(self) -> str:
        """There is nothing left but to close."""
        return self.tr("&Close")

    def minimumSizeHint(self) -> QSize:
        """Give the height that sentences and buttons take in the lines they need at the width there is."""
        return super().minimumSizeHint().expandedTo(QSize(0, least_height(self, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def begin(self) -> None:
        """Tell what entered."""
        lists = () if self._way.checked is None else self._way.checked.lists
        said = self.tr("Entered or changed in one step: {what}. Undo takes all of it back.")
        choices = self._way.checking.choices
        self.summary.setText(said.format(what=" · ".join(counted(each.check, choices) for each in lists)))
        headings = (
            self.tr("List"),
            self.tr("New"),
            self.tr("Changed"),
            self.tr("Unchanged"),
            self.tr("Refused"),
            self.tr("File"),
        )
        self.lists.show_lines(
            headings, list(map(_line, lists)), frozenset((1, 2, 3, 4)), (150, 90, 90, 100, 90)
        )
        refused = sum(each.check.counts.refused for each in lists)
        said = self.tr("1 row stayed out") if refused == 1 else self.tr("{count} rows stayed out")
        self.refused_title.setText(said.format(count=format_count(refused)))
        of_refused = (self.tr("File"), self.tr("Row"), self.tr("Why it stayed out"))
        told = chain.from_iterable(map(_refused, lists))
        self.refused.show_lines(of_refused, list(islice(told, _MOST_ROWS)), frozenset([1]), (220, 70))
        for part in (self.refused_title, self.export, self.refused):
            part.setVisible(refused > 0)
        verdicts = chain.from_iterable(each.check.verdicts for each in lists)
        remarked = sum(each.outcome is Outcome.ENTERS_WITH_REMARKS for each in verdicts)
        self.onward.show_plan(self._way.context.plan, remarked)

    def _export(self) -> None:
        """Write the rows that stayed out, each list to a workbook of its own."""
        checks = () if self._way.checked is None else self._way.checked.lists
        for place, each in enumerate(checks):
            if each.check.counts.refused:
                name = self.tr("{list} to mend.xlsx").format(list=PurePath(each.source).stem)
                path = self._way.context.prompts.save_file(
                    self.tr("Export the rows that stayed out"),
                    self.tr("Excel workbooks (*.xlsx)"),
                    self._way.memory.folder(_WORKBOOKS) / name,
                )
                if path is not None:
                    self._way.memory.keep_folder(_WORKBOOKS, path)
                    self._way.save_refused(place, path)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(Space.M)
        heading.addWidget(IconLabel("circle-check", IconRole.GOOD, _ICON_SIDE))
        heading.addWidget(self.summary, 1)
        keep = QHBoxLayout()
        keep.setSpacing(Space.M)
        keep.addWidget(self.recipe)
        said = self.tr("Next time, the same files come in with one click, or from the command line.")
        keep.addWidget(text_label(said, TextStyle.MUTED, wraps=True), 1)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.L)
        column.addLayout(heading)
        column.addWidget(self.lists)
        stayed_out = QHBoxLayout()
        stayed_out.addWidget(self.refused_title, 1)
        stayed_out.addWidget(self.export)
        column.addLayout(stayed_out)
        column.addWidget(self.refused, 2)
        column.addWidget(self.onward)
        column.addLayout(keep)
        column.addStretch(1)


def _line(of: ListCheck) -> Sequence[str]:
    counts = of.check.counts
    figures = (counts.new, counts.changed, counts.unchanged, counts.refused)
    line: Line = (kind_word(of.check.kind), *(format_count(count) for count in figures), of.source)
    return line


def _refused(of: ListCheck) -> Iterator[Line]:
    for verdict in of.check.verdicts:
        if verdict.outcome is Outcome.REFUSED:
            why = " ".join(finding.sentence for finding in verdict.findings)
            yield (of.source, format_count(verdict.row_number), why)
