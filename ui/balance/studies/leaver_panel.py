"""What if this CPM leaves: who takes what, what that does to everybody's load, and a scenario of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSplitter

from cpm_planner.balance.studies.leaver.result import LeaverRequest, Leaving
from cpm_planner.balance.studies.leaver_text import headline, load_sentence, stay_sentences
from cpm_planner.formatting.months import iso_month, month_name
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import Month
from cpm_planner.workspace.leaving import keep_leaving
from cpm_planner.workspace.studies import leaver
from ui.balance.studies.leaver_rows import (
    KNOWN,
    LoadRow,
    TakeoverRow,
    load_columns,
    load_rows,
    takeover_columns,
    takeover_rows,
)
from ui.balance.studies.panel import StudyPanel, StudyWords, half
from ui.balance.words import phase_text
from ui.dialogs.scenario_names import keep_under_a_name
from ui.language import tr
from ui.page_context import PageContext
from ui.theme.tokens import Tone
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import primary_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.number_field import NumberField
from ui.widgets.table.column import RowId
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_MONTHS_AHEAD, _MOST_MORE_MOVES = 36, 10_000
_SHARES = (460, 200)
"""What the tables of partners and of loads get of the height."""


class LeaverPanel(StudyPanel[Leaving]):
    """Shares out the partners of whoever is chosen, and keeps the outcome as a scenario."""

    def __init__(self, context: PageContext) -> None:
        """Start without a leaver."""
        super().__init__(context, _words(), leaver)
        self.cpm = self.add_setting(self.tr("Who leaves"), QComboBox())
        self.month = self.add_setting(
            self.tr("Last month in the seat"),
            QComboBox(),
            self.tr("Whoever takes over starts in this month, and the handover begins."),
        )
        self.more = self.add_setting(
            self.tr("Partners of others who may move too"),
            NumberField(0, _MOST_MORE_MOVES),
            self.tr("A few more moves can keep the team even."),
        )
        self._leaving: Leaving | None = None
        self._rows: dict[RowId, TakeoverRow] = {}
        self._loads: dict[RowId, LoadRow] = {}
        currency = context.plan.assumptions.currency
        self.verdict = InfoBanner("", Tone.NEUTRAL)
        self.values: ValueTableModel[TakeoverRow] = ValueTableModel(
            list(takeover_columns(context.marks, currency)), self._row_of
        )
        self.table: ValueTable[TakeoverRow] = ValueTable(self.values, self.tr("Who takes what"))
        self.filters: FilterBar[TakeoverRow] = FilterBar(self.values, self.tr("partners"), self.tr("partner"))
        self.load_values: ValueTableModel[LoadRow] = ValueTableModel(
            list(load_columns(context.marks)), self._load_of
        )
        self.loads: ValueTable[LoadRow] = ValueTable(self.load_values, self.tr("Loads before and after"))
        self.detail = text_label("", TextStyle.MUTED, wraps=True)
        self.keep = primary_button(self.tr("Keep as scenario…"), "layers")
        self.keep.clicked.connect(self._keep)
        self._lay_out_results()
        self.follow_plan()

    def request(self) -> LeaverRequest:
        """Give the settings as the study takes them."""
        return LeaverRequest(CpmId(self.cpm.currentData()), self._chosen_month(), self.more.value())

    def ask_about(self, cpm: CpmId) -> None:
        """Choose who leaves and work it out."""
        self.cpm.setCurrentIndex(self.cpm.findData(cpm))
        self.start()

    def follow_plan(self) -> None:
        """Offer the CPMs and months of the plan as it is now, and keep what was chosen."""
        plan = self.context.plan
        _offer(self.cpm, [(cpm.name, str(cpm.id)) for cpm in plan.cpms.values()])
        months = [plan.assumptions.planning_month.plus(count) for count in range(_MONTHS_AHEAD)]
        _offer(self.month, [(month_name(month), iso_month(month)) for month in months])
        self._allow_keeping()

    def show_result(self, result: Leaving) -> None:
        """Show who takes what."""
        self._leaving = result
        self._rows, self._loads = takeover_rows(result), load_rows(result)
        self.values.replace_rows(list(self._rows))
        self.load_values.replace_rows(list(self._loads))
        self.table.column_layout.show_filled(KNOWN)
        self.table.set_placeholder(self.tr("Nobody has to take anything."))
        self.loads.set_placeholder(self.tr("No load changes."))
        self.verdict.set_text(
            headline(result, self.context.marks), Tone.BAD if result.left_over else Tone.NEUTRAL
        )
        self.detail.setText(self._detail(result))
        self._allow_keeping()

    def phase_text(self, phase: str) -> str:
        """Say what is being done."""
        return phase_text(phase)

    def _row_of(self, key: RowId) -> TakeoverRow | None:
        return self._rows.get(key)

    def _load_of(self, key: RowId) -> LoadRow | None:
        return self._loads.get(key)

    def _chosen_month(self) -> Month:
        return self.context.plan.assumptions.planning_month.plus(max(self.month.currentIndex(), 0))

    def _detail(self, leaving: Leaving) -> str:
        early = "" if leaving.is_complete else self.tr("Stopped early; there may be a better way.")
        sentences = (load_sentence(leaving, self.context.marks), *stay_sentences(leaving), early)
        return " ".join(each for each in sentences if each)

    def _allow_keeping(self) -> None:
        """Keep only what belongs to the plan as it is."""
        self.keep.setEnabled(self._leaving is not None and self.studied == self.context.plan)

    def _keep(self) -> None:
        leaving, session = self._leaving, self.context.session
        if leaving is not None:
            wish = self.tr("Without {cpm}").format(cpm=leaving.plan.cpms[leaving.cpm].name)
            keep_under_a_name(self.context, wish, lambda name: keep_leaving(session, leaving, name))

    def _lay_out_results(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(half(self.filters, self.table))
        halves.addWidget(self.loads)
        halves.setSizes(_SHARES)
        self.lay_out_results(self.verdict, halves, self.detail, self.keep)


def _offer(box: QComboBox, choices: list[tuple[str, str]]) -> None:
    """Offer other choices, and keep the one chosen where it is still there."""
    chosen = box.currentData()
    box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
    box.clear()
    for text, key in choices:
        box.addItem(text, key)
    box.setCurrentIndex(max(box.findData(chosen), 0) if choices else -1)
    box.blockSignals(False)  # noqa: FBT003 - as above


def _words() -> StudyWords:
    return StudyWords(
        title=tr("If somebody leaves"),
        purpose=tr("Who takes what when a CPM leaves, what is at risk, and who has room for it?"),
        run=tr("Share out"),
        invitation=tr("Choose who leaves and when, then share out to see who can take which partner."),
        icon="user-round-x",
    )
