"""The step of the check: what would enter, what would not and why, and the control totals."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout

from cpm_planner.formatting.marks import format_number
from cpm_planner.workspace.importing import ImportCheck, RowVerdict
from cpm_planner.workspace.recipes import RecipeCheck
from ui.dialogs.list_import.first_rows import FIRST_ROW_WIDTHS, first_rows
from ui.dialogs.list_import.list_tabs import ListTabs
from ui.dialogs.list_import.plain_table import Line, PlainTable
from ui.dialogs.list_import.step import Step, Then
from ui.dialogs.list_import.under_way import ImportUnderWay
from ui.dialogs.list_import.words import effect_text
from ui.theme.tokens import Space, Tone
from ui.widgets.banner import InfoBanner
from ui.widgets.stat_tile import StatTile

_MOST_FINDINGS: Final = 5_000


class CheckStep(Step):
    """Counts on top; findings, first rows and totals in tabs."""

    def __init__(self, way: ImportUnderWay) -> None:
        """Start without a check."""
        super().__init__()
        self.title = self.tr("Check")
        self._way = way
        self._marks = way.context.marks
        self.lists = ListTabs()
        self.new = StatTile(self.tr("New"))
        self.changed = StatTile(self.tr("Changed"))
        self.unchanged = StatTile(self.tr("Unchanged"))
        self.refused = StatTile(self.tr("Refused"))
        self.notes = InfoBanner("", Tone.NEUTRAL)
        self.findings = PlainTable(self.tr("Findings"), self.tr("Every row is understood."))
        self.first = PlainTable(self.tr("First rows as they will enter"), self.tr("Nothing would change."))
        self.totals = PlainTable(self.tr("Control totals"))
        self.tabs = QTabWidget()
        self._lay_out()
        self.lists.list_changed.connect(self._show_list)

    @property
    def is_ready(self) -> bool:
        """Whether anything would change."""
        return self._way.entering > 0

    @property
    def next_text(self) -> str:
        """Say how much enters."""
        said = self.tr("&Enter 1 change") if self._way.entering == 1 else self.tr("&Enter {count} changes")
        return said.format(count=f"{self._way.entering:,}")

    def prepare(self, then: Then) -> None:
        """Check every row of every list in a worker."""
        self._way.check(then)

    def begin(self) -> None:
        """Show what the check says."""
        self.lists.show_lists(self._way.draft)
        self._show_list()

    def finish(self, then: Then) -> None:
        """Enter what may enter, as one step.

        Raises:
            InputError: a file was joined to nothing, or the plan has changed since the check.
        """
        self._way.enter()
        then()

    def _lay_out(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(Space.M)
        for tile in (self.new, self.changed, self.unchanged, self.refused):
            tiles.addWidget(tile, 1)
        for table, title in (
            (self.findings, self.tr("Findings")),
            (self.first, self.tr("As they will enter")),
            (self.totals, self.tr("Control totals")),
        ):
            self.tabs.addTab(table, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.lists)
        column.addLayout(tiles)
        column.addWidget(self.notes)
        column.addWidget(self.tabs, 1)

    def _show_list(self) -> None:
        checked, place = self._way.checked, self.lists.currentIndex()
        if checked is not None and 0 <= place < len(checked.lists):
            self._show_check(checked, place)

    def _show_check(self, checked: RecipeCheck, place: int) -> None:
        check = checked.lists[place].check
        counts = check.counts
        for tile, count in (
            (self.new, counts.new),
            (self.changed, counts.changed),
            (self.unchanged, counts.unchanged),
            (self.refused, counts.refused),
        ):
            tile.set_figure(f"{count:,}")
        notes = (*self._of_the_parked(place), *(note.sentence for note in check.notes))
        self.notes.set_text(" ".join(notes), Tone.NEUTRAL)
        self.notes.setVisible(bool(notes))
        found = _with_findings(check)
        told = [_finding_line(verdict) for verdict in found[:_MOST_FINDINGS]]
        headings = (self.tr("Row"), self.tr("Becomes"), self.tr("What was found"))
        self.findings.show_lines(headings, told, frozenset([0]), (72, 110))
        self.tabs.setTabText(0, self.tr("Findings ({count})").format(count=f"{len(found):,}"))
        plan, marks = self._way.context.plan, self._way.context.marks
        first, lines = first_rows(checked, place, plan, marks)
        self.first.show_lines(first, lines, frozenset(), FIRST_ROW_WIDTHS)
        self._show_totals(check)
        self.tabs.setCurrentIndex(0 if found else 1)

    def _of_the_parked(self, place: int) -> Iterator[str]:
        """Say how many partners leave the plan or come back to it, which no row tells."""
        agreed = self._way.agreed[place]
        if agreed.parks:
            said = self.tr("Partners that this list no longer has, and that will be parked: {count}.")
            yield said.format(count=f"{len(agreed.parks):,}")
        if agreed.back:
            said = self.tr("Parked partners that will be taken back: {count}.")
            yield said.format(count=f"{len(agreed.back):,}")

    def _show_totals(self, check: ImportCheck) -> None:
        headings = (
            self.tr("Column"),
            self.tr("Field"),
            self.tr("Filled"),
            self.tr("Blank"),
            self.tr("Different"),
            self.tr("Not understood"),
            self.tr("Sum"),
        )
        lines = [
            (
                each.column,
                each.field,
                f"{each.filled:,}",
                f"{each.blank:,}",
                f"{each.distinct:,}",
                f"{each.unreadable:,}",
                "" if each.total is None else format_number(each.total, self._marks, _decimals(each.total)),
            )
            for each in check.totals
        ]
        self.totals.show_lines(headings, lines, frozenset(range(2, 7)), (170, 140, 80, 80, 90, 120))


def _with_findings(check: ImportCheck) -> list[RowVerdict]:
    """Give refused rows first, then those with remarks, each in the order of the file."""
    told = (verdict for verdict in check.verdicts if verdict.findings)
    return sorted(told, key=lambda each: each.effect is not None)


def _finding_line(verdict: RowVerdict) -> Line:
    sentences = " ".join(finding.sentence for finding in verdict.findings)
    return (str(verdict.row_number), effect_text(verdict.outcome, verdict.effect), sentences)


def _decimals(total: Decimal) -> int:
    return 0 if total == total.to_integral_value() else 2
