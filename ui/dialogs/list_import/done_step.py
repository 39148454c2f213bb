"""Last page: what entered, what did not, and where to go from here."""

from collections.abc import Sequence
from itertools import chain, islice
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from cpm_planner.formatting import language
from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.importing import ListKind, Outcome, RowVerdict, counted
from cpm_planner.workspace.recipes import ListCheck
from cpm_planner.workspace.refreshing import Choices
from ui.dialogs.list_import.next_steps import NextSteps
from ui.dialogs.list_import.plain_table import Line, PlainTable
from ui.dialogs.list_import.step import Step
from ui.dialogs.list_import.under_way import ImportUnderWay
from ui.dialogs.list_import.words import kind_word
from ui.icons import IconRole
from ui.language import tr
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import secondary_button
from ui.widgets.labels import IconLabel, TextStyle, text_label
from ui.widgets.sized import stay_high

_ICON_SIDE: Final = 32
_WORKBOOKS: Final = "workbooks"
_MOST_ROWS: Final = 5_000
_LEAST_HEIGHT: Final = 116
"""Of the rows with findings, in pixels at 100 %: their head and two of them."""


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
        self.refused = PlainTable(self.tr("Rows with findings"))
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

    def begin(self) -> None:
        """Tell what entered."""
        lists = () if self._way.checked is None else self._way.checked.lists
        said = self.tr("Entered or changed in one step: {what}. All of it can be undone.")
        choices = self._way.checking.choices
        self.summary.setText(said.format(what=" · ".join(counted(each.check, choices) for each in lists)))
        headings = (
            self.tr("List"),
            self.tr("New"),
            self.tr("Changed"),
            self.tr("Unchanged"),
            self.tr("Parked"),
            self.tr("Refused"),
            self.tr("File"),
        )
        self.lists.show_lines(
            headings,
            [_line(each, choices) for each in lists],
            frozenset((1, 2, 3, 4, 5)),
            (150, 90, 90, 100, 90, 90),
        )
        self._show_rows(lists)
        parked = sum(len(each.check.agreed(choices).parks) for each in lists)
        self.onward.show_plan(self._way.context.plan, parked, _subjects_told(lists))

    def _show_rows(self, lists: Sequence[ListCheck]) -> None:
        """List the rows that stayed out, then those that entered with findings."""
        refused, told = (
            [
                (each, verdict)
                for each in lists
                for verdict in each.check.verdicts
                if verdict.outcome is outcome
            ]
            for outcome in (Outcome.REFUSED, Outcome.ENTERS_WITH_REMARKS)
        )
        self.refused_title.setText(" · ".join(filter(None, (_stayed_out(len(refused)), _told(len(told))))))
        headings = (self.tr("File"), self.tr("Row"), self.tr("What became of it"), self.tr("Findings"))
        lines = [_row(of, verdict) for of, verdict in islice(chain(refused, told), _MOST_ROWS)]
        self.refused.show_lines(headings, lines, frozenset([1]), (200, 60, 130))
        self.export.setVisible(bool(refused))
        for part in (self.refused_title, self.refused):
            part.setVisible(bool(lines))

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
        said = self.tr("Next time, the same files come in with one click.")
        keep.addWidget(text_label(said, TextStyle.MUTED, wraps=True), 1)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.L)
        column.addLayout(heading)
        column.addWidget(self.lists)
        column.addWidget(self.onward)
        column.addLayout(keep)
        stayed_out = QHBoxLayout()
        stayed_out.addWidget(self.refused_title, 1)
        stayed_out.addWidget(self.export)
        column.addLayout(stayed_out)
        column.addWidget(self.refused, 1)
        column.addStretch(0)  # takes what is left where no rows are listed
        stay_high(self.refused, _LEAST_HEIGHT)


def _line(of: ListCheck, choices: Choices) -> Sequence[str]:
    counts, parked = of.check.counts, len(of.check.agreed(choices).parks)
    figures = (counts.new, counts.changed, counts.unchanged, parked, counts.refused)
    line: Line = (kind_word(of.check.kind), *(format_count(count) for count in figures), of.source)
    return line


def _subjects_told(lists: Sequence[ListCheck]) -> dict[str, list[str]]:
    """Give the ids of those whose rows entered with findings, by the page that shows them."""
    found: dict[str, list[str]] = {}
    for each in lists:
        page = "team" if each.check.kind is ListKind.TEAM else "partners"
        told = (row.subject for row in each.check.verdicts if row.outcome is Outcome.ENTERS_WITH_REMARKS)
        found.setdefault(page, []).extend(filter(None, told))
    return {page: list(dict.fromkeys(keys)) for page, keys in found.items() if keys}


def _stayed_out(count: int) -> str:
    one = tr("1 row stayed out")
    return language.counted(count, one, tr("{count} rows stayed out")) if count else ""


def _told(count: int) -> str:
    one = tr("1 row with findings")
    return language.counted(count, one, tr("{count} rows with findings")) if count else ""


def _row(of: ListCheck, verdict: RowVerdict) -> Line:
    became = tr("stayed out") if verdict.outcome is Outcome.REFUSED else tr("entered")
    why = " ".join(finding.sentence for finding in verdict.findings)
    return (of.source, format_count(verdict.row_number), became, why)
