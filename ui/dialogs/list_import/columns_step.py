"""The step of the columns: which of them feed which field, and how the first rows will enter."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cpm_planner.model.errors import InputError
from cpm_planner.workspace.guided.draft import DraftFile
from cpm_planner.workspace.importing import FIELDS, Mapping, describe_mapping
from ui.dialogs.list_import.first_rows import FIRST_ROW_FIGURES, FIRST_ROW_WIDTHS, first_rows
from ui.dialogs.list_import.list_columns import ListColumns
from ui.dialogs.list_import.list_tabs import ListTabs
from ui.dialogs.list_import.plain_table import PlainTable
from ui.dialogs.list_import.step import Step
from ui.dialogs.list_import.under_way import ImportUnderWay
from ui.in_turns import InTurns
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import flush, laid_out
from ui.widgets.banner import InfoBanner
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.sized import stay_high

_PAUSE_MS: Final = 250
"""So long nothing else must be chosen before the first rows are tried out."""
_MOST_REASONS: Final = 2
_LEFT_OPEN: Final = frozenset(
    {"several-candidates", "own-size", "in-thousands", "another-span", "repeats", "sparse"}
)
"""Remarks on fields that nothing feeds yet; they are answered once something does."""
_HEIGHTS: Final = (1_000, 210)
"""The fields get the room, the first rows as much as they need."""
_LEAST_TRIAL: Final = 116
"""Of the first rows, in pixels at 100 %: their heading, two of them, and the bar that scrolls sideways."""


class ColumnsStep(Step):
    """The fields of the list looked at, above its first rows as they will enter."""

    def __init__(self, way: ImportUnderWay) -> None:
        """Start without lists."""
        super().__init__()
        self.title = self.tr("Columns")
        self._way = way
        self._pages: dict[int, tuple[object, ListColumns]] = {}
        self.lists = ListTabs()
        self.remarks = InfoBanner("", Tone.WARNING)
        self.trial_text = text_label("", TextStyle.LABEL, wraps=True)
        self.trial = PlainTable(self.tr("First rows as they will enter"))
        self._stack = QStackedWidget()
        self._making = InTurns(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self.lists.list_changed.connect(self._show_list)
        self._pause.timeout.connect(self._try_out)
        way.tried.connect(self._show_trial)
        way.changed.connect(self._follow)

    @property
    def is_ready(self) -> bool:
        """Whether every list knows its columns."""
        return self._way.is_settled and not self._way.work.said

    @property
    def page(self) -> ListColumns:
        """The fields of the list looked at."""
        file = self.lists.file
        return self._pages[-1 if file is None else file.key][1]

    def begin(self) -> None:
        """Show the lists as they are understood by now."""
        self.lists.show_lists(self._way.draft)
        self._show_list()

    def _lay_out(self) -> None:
        below = QWidget()
        column = laid_out(below, QVBoxLayout())
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        stay_high(self.trial, _LEAST_TRIAL)
        column.addWidget(self.trial_text)
        column.addWidget(self.trial, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._stack)
        split.addWidget(below)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        split.setSizes(_HEIGHTS)
        whole = flush(self, QVBoxLayout(), Space.M)
        for part in (self.lists, self.remarks):
            whole.addWidget(part)
        whole.addWidget(split, 1)

    def _follow(self) -> None:
        if self.isVisible():
            self._pause.start()
            if self.lists.file is not None:
                self._show_remarks(self._way.draft.file(self.lists.file.key))
            self.ready_changed.emit()
        elif self._way.is_settled:
            self._make_ready()

    def _show_list(self) -> None:
        file = self.lists.file
        file = None if file is None else self._way.draft.file(file.key)
        if file is None or file.prepared is None or file.mapping is None:
            return
        page = self._page(file)
        page.finish()
        page.show_mapping(file.mapping)
        self._stack.setCurrentWidget(page)
        self._show_remarks(file)
        self._show_trial(file.key)
        self._try_out()

    def _show_remarks(self, file: DraftFile) -> None:
        """Ask to look at what the proposal left open or guessed, as long as that is so."""
        mapping = Mapping() if file.mapping is None else file.mapping
        fields = () if file.purpose is None or file.purpose.kind is None else FIELDS[file.purpose.kind]
        fed = {field.title for field in fields if field.key in mapping.fields}
        answered = {each for each in mapping.remarks if each.code in _LEFT_OPEN and each.values[0] in fed}
        remarks = "; ".join(describe_mapping(each) for each in mapping.remarks if each not in answered)
        self.remarks.set_text(self.tr("Please check: {remarks}.").format(remarks=remarks), Tone.WARNING)
        self.remarks.setVisible(bool(remarks))

    def _make_ready(self) -> None:
        """Begin the page of the first list while another step is looked at."""
        known = (each for each in self._way.draft.lists if each.prepared is not None)
        file = next((each for each in known if each.mapping is not None), None)
        if file is not None:
            page = self._page(file)
            self._making.begin(page.building, lambda _: None)

    def _page(self, file: DraftFile) -> ListColumns:
        """Give the page of a list, made anew where its columns are others; perhaps not finished yet."""
        basis = (file.purpose, file.prepared)
        known, page = self._pages.get(file.key, (None, None))
        if page is not None and known == basis and file.mapping is not None and page.is_of(file.mapping):
            return page
        if page is not None:
            self._making.drop()
            self._stack.removeWidget(page)
            page.deleteLater()
        page = ListColumns(file, self._way.context.plan)
        page.mapping_changed.connect(
            lambda: self._way.set_mapping(file.key, self._pages[file.key][1].mapping)
        )
        self._pages[file.key] = (basis, page)
        self._stack.addWidget(page)
        return page

    def _try_out(self) -> None:
        file = self.lists.file
        if file is not None:
            self._way.try_out(file.key)

    def _show_trial(self, key: int) -> None:
        file = self.lists.file
        if file is None or key != file.key:
            return
        trial = self._way.trials.get(key)
        if trial is None or isinstance(trial, InputError):
            self.trial_text.setText(self.tr("Trying out the first rows…") if trial is None else str(trial))
            self.trial.show_lines((), ())
            return
        last = trial.lists[-1].check
        tried, refused = len(last.verdicts), last.counts.refused
        said = self.tr("The first {count} rows as they will enter").format(count=tried)
        if refused:
            reasons = dict.fromkeys(
                finding.sentence for each in last.verdicts if each.effect is None for finding in each.findings
            )
            told = " ".join(list(reasons)[:_MOST_REASONS])
            said = self.tr("{refused} of the first {count} rows would be refused: {reasons}").format(
                refused=refused, count=tried, reasons=told
            )
        self.trial_text.setText(said)
        plan, marks = self._way.context.plan, self._way.context.marks
        headings, lines = first_rows(trial, len(trial.lists) - 1, plan, marks)
        self.trial.show_lines(headings, lines, FIRST_ROW_FIGURES[last.kind], FIRST_ROW_WIDTHS[last.kind])
