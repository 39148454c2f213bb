"""The step of the check: what would enter, what would not and why, and the control totals."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.importing import Finding, FindingCode, ImportCheck, Mapping
from cpm_planner.workspace.recipes import RecipeCheck
from cpm_planner.workspace.refreshing import Claim, Mending
from ui.dialogs.list_import.first_rows import FIRST_ROW_FIGURES, FIRST_ROW_WIDTHS, first_rows
from ui.dialogs.list_import.list_tabs import ListTabs
from ui.dialogs.list_import.plain_table import PlainTable
from ui.dialogs.list_import.question_list import QuestionList, open_questions
from ui.dialogs.list_import.rows_panel import RowsPanel
from ui.dialogs.list_import.source_picker import SourcePicker
from ui.dialogs.list_import.step import Step, Then
from ui.dialogs.list_import.totals_lines import (
    FIRST_WIDTHS,
    LATER_WIDTHS,
    jumps_of,
    totals_headings,
    totals_lines,
)
from ui.dialogs.list_import.under_way import ImportUnderWay
from ui.icons import IconRole, icon
from ui.in_turns import InTurns
from ui.theme.tokens import Space, Tone
from ui.turns import Turns
from ui.widgets.assembly import assembling, flush, laid_out
from ui.widgets.banner import InfoBanner
from ui.widgets.fitted_tabs import FittedTabs
from ui.widgets.stat_tile import StatTile

MOST_AT_ONCE: Final = 2_000
"""Rows of which the check is shown on the spot."""

_REFUSED: Final = "workbooks"
_MOST_NOTES: Final = 6
_MOST_NAMED: Final = 3
_SHOWN_ELSEWHERE: Final = frozenset(
    {FindingCode.TOTALS_JUMPED, FindingCode.REFRESHES, FindingCode.CPM_CREATED}
)
"""What stands with the totals, with what the list is taken for, or is put together."""


class CheckStep(Step):
    """Counts on top; rows, first rows, totals and open questions in tabs."""

    def __init__(self, way: ImportUnderWay) -> None:
        """Start without a check."""
        super().__init__()
        self.title = self.tr("Check")
        self._way = way
        self.lists = ListTabs()
        self.new = StatTile(self.tr("New"))
        self.changed = StatTile(self.tr("Changed"))
        self.unchanged = StatTile(self.tr("Unchanged"))
        self.refused = StatTile(self.tr("Refused"))
        self.notes = InfoBanner("", Tone.NEUTRAL)
        self.source = SourcePicker()
        self.rows = RowsPanel()
        self.first = PlainTable(self.tr("First rows as they will enter"), self.tr("Nothing would change."))
        self.totals = PlainTable(self.tr("Control totals"))
        self.questions: QuestionList | None = None
        self._area = QScrollArea()
        self._showing = InTurns(self)
        self.tabs = FittedTabs()
        self._lay_out()
        self.lists.list_changed.connect(self._show_list)
        self.source.claimed.connect(self._claim)
        self.rows.mended.connect(self._mend)
        self.rows.save_wanted.connect(self._save_refused)
        way.checking.done.connect(self._follow)

    @property
    def _leads_on(self) -> bool:
        """Whether there is to be chosen from the check before anything enters."""
        return self._way.checked is not None and self._way.checking.is_refresh

    @property
    def is_ready(self) -> bool:
        """Whether anything would change, is to be chosen from, or to be checked."""
        return self._leads_on or self._way.checking.is_ready

    @property
    def next_text(self) -> str:
        """Say how much enters, unless that is chosen next."""
        return self.tr("&Next") if self._leads_on else self._way.checking.next_text

    def prepare(self, then: Then) -> None:
        """Check every row of every list in a worker, unless that is known."""
        if self._way.checked is None:
            self._way.checking.run(then)
        else:
            then()

    def begin(self) -> None:
        """Show what the check says; of a long list, a moment later."""
        self.lists.show_lists(self._way.draft)
        self._show_list()
        counts = self._counts_of_questions()
        check = self._check()
        if check is not None:
            is_fine = check.counts.refused == 0
            self.tabs.setCurrentIndex(3 if counts else 1 if is_fine else 0)

    def finish(self, then: Then) -> None:
        """Enter what may enter, as one step, unless there is to be chosen from it first.

        Raises:
            InputError: a file was joined to nothing, or the plan has changed since the check.
        """
        if self._leads_on:
            then()
        else:
            self._way.enter(then)

    # Layout

    def _lay_out(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(Space.M)
        for tile in (self.new, self.changed, self.unchanged, self.refused):
            tiles.addWidget(tile, 1)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Questions"))
        for part, title in (
            (self.rows, self.tr("Rows")),
            (self.first, self.tr("As they will enter")),
            (self.totals, self.tr("Control totals")),
            (self._area, self.tr("Questions")),
        ):
            self.tabs.addTab(part, title)
        column = flush(self, QVBoxLayout(), Space.M)
        column.addWidget(self.lists)
        column.addLayout(tiles)
        column.addWidget(self.notes)
        column.addWidget(self.source)
        column.addWidget(self.tabs, 1)

    # What is shown

    def _check(self) -> ImportCheck | None:
        checked, place = self._way.checked, self.lists.currentIndex()
        is_known = checked is not None and 0 <= place < len(checked.lists)
        return checked.lists[place].check if checked is not None and is_known else None

    def _follow(self) -> None:
        """Show a new check of rows that were mended here, or of questions answered here."""
        if self.isVisible():
            self.lists.show_lists(self._way.draft)
            self._show_list()
            self.ready_changed.emit()

    def _show_list(self) -> None:
        checked, check = self._way.checked, self._check()
        if checked is not None and check is not None:
            self._show_counts(check)
            self._show_notes(check.notes)
            self._show_source(check)
            self._show_questions(check)
            self._showing.begin(self._show_lines(checked, check), lambda _: None)
            if len(check.verdicts) <= MOST_AT_ONCE:
                self._showing.finish()

    def _show_lines(self, checked: RecipeCheck, check: ImportCheck) -> Turns[None]:
        """Fill the tables, one at a turn."""
        self._show_rows(check)
        yield
        self._show_first(checked)
        self._show_totals(check)

    def _show_counts(self, check: ImportCheck) -> None:
        counts = check.counts
        for tile, count in (
            (self.new, counts.new),
            (self.changed, counts.changed),
            (self.unchanged, counts.unchanged),
            (self.refused, counts.refused),
        ):
            tile.set_figure(format_count(count))
        if counts.skipped:
            left_out = self.tr("and {count} left out").format(count=format_count(counts.skipped))
            self.refused.set_figure(format_count(counts.refused), left_out)

    def _show_notes(self, notes: Sequence[Finding]) -> None:
        """Say what holds for the whole list, and has no better place."""
        told = [note.sentence for note in notes if note.code not in _SHOWN_ELSEWHERE]
        told.extend(self._of_new_people(notes))
        said = told[:_MOST_NOTES]
        if len(told) > _MOST_NOTES:
            said.append(self.tr("And {count} more.").format(count=len(told) - _MOST_NOTES))
        self.notes.set_text(" ".join(said), Tone.NEUTRAL)
        self.notes.setToolTip("\n".join(told))
        self.notes.setVisible(bool(said))

    def _of_new_people(self, notes: Sequence[Finding]) -> Iterator[str]:
        """Name the CPMs that are new in one sentence, however many they are."""
        names = [str(note.values[0]) for note in notes if note.code == FindingCode.CPM_CREATED]
        if names:
            more = " …" if len(names) > _MOST_NAMED else ""
            said = self.tr("CPMs new to the team: {count} ({names}).")
            yield said.format(count=format_count(len(names)), names=", ".join(names[:_MOST_NAMED]) + more)

    def _show_source(self, check: ImportCheck) -> None:
        file = self.lists.file
        if file is not None:
            self.source.show_claim(check, self._way.context.plan, self._way.draft.file(file.key).claim)

    def _show_rows(self, check: ImportCheck) -> None:
        file = self.lists.file
        if file is not None:
            self.rows.show_rows(self._way.draft.file(file.key), check)
        told = sum(bool(verdict.findings) for verdict in check.verdicts)
        self.tabs.setTabText(0, self.tr("Rows ({count} with findings)").format(count=format_count(told)))
        sign = (
            ("octagon-alert", IconRole.BAD) if check.counts.refused else ("triangle-alert", IconRole.WARNING)
        )
        self.tabs.setTabIcon(0, icon(*sign) if told else QIcon())

    def _show_first(self, checked: RecipeCheck) -> None:
        context, place = self._way.context, self.lists.currentIndex()
        headings, lines = first_rows(checked, place, context.plan, context.marks)
        kind = checked.lists[place].check.kind
        self.first.show_lines(headings, lines, FIRST_ROW_FIGURES[kind], FIRST_ROW_WIDTHS[kind])

    def _show_totals(self, check: ImportCheck) -> None:
        is_later = check.source.record is not None
        self.totals.show_lines(
            totals_headings(is_later=is_later),
            totals_lines(check, self._way.context.marks, is_later=is_later),
            frozenset(range(2, 6 if is_later else 7)),
            LATER_WIDTHS if is_later else FIRST_WIDTHS,
        )
        jumps = jumps_of(check)
        told = self.tr("Control totals (⚠ {count} jumped)").format(count=jumps)
        self.tabs.setTabText(2, told if jumps else self.tr("Control totals"))

    def _show_questions(self, check: ImportCheck) -> None:
        file = self.lists.file
        mapping = None if file is None else self._way.draft.file(file.key).mapping
        word = None if self.questions is None else self.questions.word_in_hand
        with assembling():
            self.questions = QuestionList(check.questions, mapping or Mapping())
            holder = QWidget()
            column = laid_out(holder, QVBoxLayout())
            column.setContentsMargins(0, Space.S, Space.M, 0)
            column.addWidget(self.questions, 0, Qt.AlignmentFlag.AlignTop)
        self.questions.decided.connect(self._decide)
        self._area.setWidget(holder)
        self.questions.take_in_hand(word)
        count = open_questions(check.questions)
        self.tabs.setTabText(3, self.tr("Questions ({count} open)").format(count=format_count(count)))
        self.tabs.setTabVisible(3, not self.questions.is_empty)

    def _counts_of_questions(self) -> int:
        check = self._check()
        return 0 if check is None else sum(owner.is_open for owner in check.questions.owners)

    # What is decided

    def _claim(self, claim: Claim) -> None:
        file = self.lists.file
        if file is not None:
            self._way.set_claim(file.key, claim)
            self._way.checking.again()

    def _mend(self, mending: Mending) -> None:
        file = self.lists.file
        if file is not None:
            self._way.set_mending(file.key, mending)
            self._way.checking.again()

    def _decide(self, mapping: Mapping) -> None:
        file = self.lists.file
        if file is not None:
            self._way.set_mapping(file.key, mapping)
            self._way.checking.again()

    def _save_refused(self) -> None:
        suggestion = self._way.memory.folder(_REFUSED) / self.tr("refused rows.xlsx")
        title, kinds = self.tr("Save refused rows"), self.tr("Excel workbooks (*.xlsx)")
        path = self._way.context.prompts.save_file(title, kinds, suggestion)
        if path is not None:
            self._way.memory.keep_folder(_REFUSED, path)
            self._way.save_refused(self.lists.currentIndex(), path)
