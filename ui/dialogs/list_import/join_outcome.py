"""What a join did: how much matched on both sides, what did not, and where every amount went."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from cpm_planner.formatting.marks import Marks, format_count, format_number
from cpm_planner.workspace.joining import (
    ColumnAccount,
    JoinReport,
    KeyRows,
    Sums,
    describe_join,
    spoken_title,
)
from ui.dialogs.list_import.plain_table import Line, PlainTable
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import flush
from ui.widgets.banner import InfoBanner
from ui.widgets.stat_tile import StatTile

_MOST_KEYS: Final = 5_000
_MOST_ROWS_NAMED: Final = 12


class JoinOutcome(QWidget):
    """Counts on top, the rest in tabs; ``notes``, on what to look at, are put in place by the panel."""

    def __init__(self, marks: Marks, file: str) -> None:
        """Start before the file of this name is joined."""
        super().__init__()
        self._marks = marks
        self._file = file
        self._shown: tuple[JoinReport | None, str] | None = None
        self.rows = StatTile(self._of_file(self.tr('Rows with a match in "{file}"')))
        self.lines = StatTile(self._of_file(self.tr('Lines of "{file}" that were joined')))
        self.notes = InfoBanner("", Tone.NEUTRAL)
        self.sums = PlainTable(self.tr("Where the figures went"), self.tr("Nothing is added up here."))
        self.rows_alone = PlainTable(
            self._of_file(self.tr('Not in "{file}"')),
            self._of_file(self.tr('Every row was found in "{file}".')),
        )
        self.lines_alone = PlainTable(
            self._of_file(self.tr('Only in "{file}"')),
            self._of_file(self.tr('Every line of "{file}" was joined.')),
        )
        self.tabs = QTabWidget()
        for table in (self.sums, self.rows_alone, self.lines_alone):
            self.tabs.addTab(table, "")
        tiles = QHBoxLayout()
        tiles.setSpacing(Space.M)
        tiles.addWidget(self.rows, 1)
        tiles.addWidget(self.lines, 1)
        column = flush(self, QVBoxLayout(), Space.M)
        column.addLayout(tiles)
        column.addWidget(self.tabs, 1)
        self.show_report(None)

    def show_report(self, report: JoinReport | None, problem: str = "") -> None:
        """Show what joining did, or why it could not."""
        if (report, problem) == self._shown:
            return
        self._shown = (report, problem)
        of = self.tr("of {count}")
        for tile, counts in (
            (self.rows, None if report is None else (report.rows_matched, report.rows)),
            (self.lines, None if report is None else (report.lines_matched, report.lines)),
        ):
            if counts is None:
                tile.set_figure("…", "")
            else:
                tile.set_figure(format_count(counts[0]), of.format(count=format_count(counts[1])))
        self._say(report, problem)
        self._show_tables(report)

    def _of_file(self, text: str) -> str:
        return text.format(file=self._file)

    def _say(self, report: JoinReport | None, problem: str) -> None:
        if problem or report is None:
            self.notes.set_text(problem or self.tr("Joining…"), Tone.BAD if problem else Tone.NEUTRAL)
        elif report.is_empty:
            said = self.tr("Nothing fits: choose the columns that hold the same on both sides.")
            self.notes.set_text(said, Tone.BAD)
        elif report.mixed is not None:
            self.notes.set_text(" ".join(describe_join(report)[1:]), Tone.BAD)
        else:
            said = " ".join(_worth_a_look(report))
            everything = self.tr("All lines of the file found their row.")
            self.notes.set_text(said or everything, Tone.WARNING if said else Tone.GOOD)

    def _show_tables(self, report: JoinReport | None) -> None:
        rows = () if report is None else report.unmatched_rows
        lines = () if report is None else report.unmatched_lines
        headings = (self.tr("Key"), self.tr("How many"), self.tr("In rows of the file"))
        for table, keys in ((self.rows_alone, rows), (self.lines_alone, lines)):
            told = [self._key_line(each) for each in keys[:_MOST_KEYS]]
            table.show_lines(headings, told, frozenset([1]), (220, 90))
        self._show_sums(() if report is None else report.columns)
        self.tabs.setTabText(0, self.tr("Figures"))
        missing, only = self.tr('Not in "{file}" ({count})'), self.tr('Only in "{file}" ({count})')
        for place, title, keys in ((1, missing, rows), (2, only, lines)):
            text = title.format(file=self._file, count=_count(keys))
            self.tabs.setTabText(place, text.replace("&", "&&"))

    def _show_sums(self, accounts: Iterable[ColumnAccount]) -> None:
        headings = (
            self.tr("Column brought"),
            self.tr("In the file"),
            self.tr("Brought"),
            self.tr("Left out"),
            self.tr("Why left out"),
        )
        found = [self._sum_line(spoken_title(each), each.sums) for each in accounts if each.sums is not None]
        self.sums.show_lines(headings, found, frozenset([1, 2, 3]), (150, 128, 128, 76))

    def _key_line(self, key: KeyRows) -> Line:
        named = ", ".join(map(str, key.rows[:_MOST_ROWS_NAMED]))
        more = len(key.rows) - _MOST_ROWS_NAMED
        told = (
            self.tr("{rows} and {more} more").format(rows=named, more=format_count(more))
            if more > 0
            else named
        )
        return (key.key or self.tr("(no key)"), format_count(len(key.rows)), told)

    def _sum_line(self, title: str, sums: Sums) -> Line:
        figures = (self._figure(each) for each in (sums.total, sums.brought, sums.total - sums.brought))
        why = (
            f"{self._figure(amount)} {of}"
            for amount, of in (
                (sums.unmatched, self.tr("in lines that were not joined")),
                (sums.shared, self.tr("of keys that several rows have")),
                (sums.spoilt, self.tr("beside lines that cannot be read")),
            )
            if amount
        )
        return (title, *figures, "; ".join(why) or self.tr("nothing is left out"))

    def _figure(self, figure: Decimal) -> str:
        return format_number(figure, self._marks, 0 if figure == figure.to_integral_value() else 2)


def _worth_a_look(report: JoinReport) -> Iterable[str]:
    """Leave out what the tiles and the figures say already."""
    sums = {spoken_title(each) for each in report.columns if each.sums is not None}
    for sentence in describe_join(report)[1:]:
        if not any(sentence.startswith(f"{title}:") and "all of it brought" in sentence for title in sums):
            yield sentence


def _count(keys: Iterable[KeyRows]) -> str:
    return format_count(sum(len(each.rows) for each in keys))
