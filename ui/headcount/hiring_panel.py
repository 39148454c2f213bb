"""The tab of hiring: whom to hire and why, other ways beside it, and what happens if."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.formatting.language import counted
from cpm_planner.headcount.headcount import Headcount
from cpm_planner.headcount.hiring.alternatives import Alternatives
from cpm_planner.headcount.hiring.hiring_text import (
    assumptions_sentences,
    cost_sentence,
    headline,
    heads_text,
    left_text,
    moved_sentence,
    overload_sentence,
    proof_sentence,
)
from cpm_planner.headcount.hiring.result import HiringPlan
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.hiring import accept_hires, keep_hires, ways_to_hire
from ui.dialogs.scenario_names import keep_under_a_name
from ui.headcount.counted import Counted
from ui.headcount.hiring_rows import HireRow, Way, cost_title, hire_columns, hire_rows, way_columns
from ui.headcount.hiring_settings import HiringSettings
from ui.headcount.panel import HeadcountPanel
from ui.headcount.what_if import WhatIfQuestions
from ui.page_context import PageContext, TabOf
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import flush, laid_out
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import primary_button, quiet_button, secondary_button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitting import AskingByWidth
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.one_of import OneOf
from ui.widgets.progress_panel import ProgressPanel
from ui.widgets.stacked import in_line
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.room import show_all_rows
from ui.widgets.table.view import ValueTable

if TYPE_CHECKING:
    from ui.job_runner import JobHandle
    from ui.widgets.table.column import RowId

_MOST_LEFT = 3

_LEAST_WAYS = 2
"""Ways to hire that are in sight however low the page is."""


class HiringPanel(HeadcountPanel):
    """Searches in a worker, shows ways to hire side by side, and takes one into the plan as one step."""

    def __init__(self, context: PageContext, counted: Counted) -> None:
        """Start without a result."""
        super().__init__(context, counted)
        self._job: JobHandle[Alternatives] | None = None
        self._is_running = False
        self._plan: Plan | None = None
        self._ways: dict[RowId, Way] = {}
        self._hires: dict[RowId, HireRow] = {}
        self.settings = HiringSettings(context.plan.assumptions.currency)
        self.run = primary_button(self.tr("Find hires"), "play")
        self.what_if = WhatIfQuestions(context, self)
        self.progress = ProgressPanel(self._title)
        self.outdated = InfoBanner(self.tr("This was worked out before your last change."), Tone.WARNING)
        self.verdict = InfoBanner("", Tone.NEUTRAL)
        self.way_values: ValueTableModel[Way] = ValueTableModel(
            list(way_columns(context.marks)), self._ways.get
        )
        self.way_table: ValueTable[Way] = ValueTable(self.way_values, self.tr("Ways to hire"))
        self.hire_values: ValueTableModel[HireRow] = ValueTableModel(
            list(hire_columns(context.marks)), self._hires.get
        )
        self.hire_table: ValueTable[HireRow] = ValueTable(self.hire_values, self.tr("Hires"))
        self.assumed = text_label("", TextStyle.MUTED, wraps=True)
        self.to_smallest = quiet_button(self.tr("Go to Smallest team"), "arrow-right")
        self.detail = text_label("", TextStyle.MUTED, wraps=True)
        self.accept = primary_button(self.tr("Add as planned seats"), "check")
        self.keep = secondary_button(self.tr("Keep as scenario…"), "layers")
        self.state = OneOf(self._invitation(), self._results(), self.what_if.outcome)
        self._form = self._settings_card()
        self._lay_out()
        self._connect()
        self._show_state()

    @property
    def is_running(self) -> bool:
        """Whether a search runs."""
        return self._is_running

    @property
    def chosen(self) -> HiringPlan | None:
        """The way to hire that is chosen."""
        way = self._ways.get(self.way_table.current_id())
        return None if way is None else way.hiring

    def show_plan(self) -> None:
        """Say when the plan has gone on."""
        self.settings.name_currency(self.context.plan.assumptions.currency)
        self._show_state()

    def show_found(self, found: Headcount) -> None:
        """Say when the plan has gone on."""
        self._show_state()

    def start(self) -> None:
        """Search with the settings as they are; a search that runs goes on."""
        if self.is_running:
            return
        plan = self.context.plan
        self.progress.start(self.tr("Laying out the months"))
        self._is_running = True
        self._show_state()
        self._job = self.context.jobs.run(
            ways_to_hire,
            plan,
            self.settings.request(),
            name=self._title,
            on_progress=lambda now: self._show_progress(plan, now),
            on_done=lambda ways: self._show_ways(plan, ways),
            on_failed=self.context.prompts.show_refusal,
            on_ended=self._end,
        )

    @property
    def _title(self) -> str:
        return self.tr("Hiring plan")

    # The run

    def _cancel(self) -> None:
        if self._job is not None and self._is_running:
            self._job.cancel()

    def _show_progress(self, plan: Plan, now: StudyProgress) -> None:
        known = now.partial if isinstance(now.partial, Alternatives) else None
        best = "" if known is None else headline(known.asked, self.context.marks)
        self.progress.set_progress(self.tr("Looking for hires"), now.done, best)
        self.work_changed.emit(self._title, now.done)
        if known is not None and len(known.each) > len(self._ways):
            self._show_ways(plan, known)

    def _end(self) -> None:
        self._is_running = False
        self.work_changed.emit("", None)
        self._show_state()

    def _show_ways(self, plan: Plan, ways: Alternatives) -> None:
        chosen = self.way_table.current_id() if self._plan is plan else None
        self._plan = plan
        for values in (self.way_values, self.hire_values):
            values.set_titles(cost_title(plan.assumptions.currency))
        self._ways.clear()
        self._ways.update({number: Way(each, ways.asked) for number, each in enumerate(ways.each)})
        self.way_values.replace_rows(list(self._ways))
        self.way_table.show_id(chosen if chosen in self._ways else 0)
        self._show_chosen()
        self._show_state()

    def _show_chosen(self) -> None:
        found = self.chosen
        if found is None:
            return
        self._hires.clear()
        self._hires.update(hire_rows(found))
        self.hire_values.replace_rows(list(self._hires))
        self.hire_table.set_placeholder(self.tr("Nobody has to be hired."))
        words = f"{headline(found, self.context.marks)} {proof_sentence(found, self.context.marks)}"
        self.verdict.set_text(words, Tone.WARNING if found.leaves_avoidable else Tone.NEUTRAL)
        self.assumed.setText(assumptions_sentences(found))
        self.detail.setText(self._detail(found))
        self._show_state()

    def _detail(self, found: HiringPlan) -> str:
        marks = self.context.marks
        sentences = [
            cost_sentence(found, marks),
            overload_sentence(found, marks),
            moved_sentence(found, marks),
        ]
        if found.request.is_turned_round and found.left:
            left = "; ".join(left_text(each, found, marks) for each in found.left[:_MOST_LEFT])
            sentences.append(self.tr("Left: {work}.").format(work=left))
        if not found.is_complete:
            sentences.append(self.tr("Stopped early; better hires may be found."))
        return " ".join(each for each in sentences if each)

    # What becomes of it

    def _accept(self) -> None:
        found = self.chosen
        if found is None:
            return
        session = self.context.session
        one = self.tr("1 planned seat is in the plan")
        many = self.tr("{count} planned seats are in the plan")
        said = counted(found.heads, one, many)
        self.context.step(
            lambda: accept_hires(session, found),
            self.tr("Adding planned seats"),
            then=lambda: self.context.tell(said),
        )

    def _keep(self) -> None:
        found = self.chosen
        if found is not None:
            wish, session = heads_text(found.heads), self.context.session
            keep_under_a_name(self.context, wish, lambda name: keep_hires(session, found, name))

    def _show_state(self) -> None:
        plan, found = self.context.plan, self.chosen
        is_current = self._plan is not None and self._plan == plan
        self.run.setEnabled(bool(plan.role_types) and not self.is_running)
        self._form.setHidden(self.is_running)
        self.progress.setVisible(self.is_running)
        is_outdated = self._plan is not None and not is_current
        self.outdated.setVisible(is_outdated and not self.what_if.is_open and not self.is_running)
        self.state.show_page(2 if self.what_if.is_open else 0 if self._plan is None else 1)
        can_keep = is_current and found is not None and bool(found.hires)
        self.accept.setEnabled(can_keep)
        self.keep.setEnabled(can_keep)

    # Layout

    def _connect(self) -> None:
        self.context.signals.changed.connect(self._show_state)
        self.run.clicked.connect(self.start)
        self.progress.cancelled.connect(self._cancel)
        self.outdated.add_button(self.tr("Work it out again")).clicked.connect(self.start)
        self.way_table.selection_changed.connect(self._show_chosen)
        self.accept.clicked.connect(self._accept)
        self.keep.clicked.connect(self._keep)
        self.to_smallest.clicked.connect(lambda: self.context.navigator.go_to("balance", [TabOf("team")]))
        self.what_if.work_changed.connect(self.work_changed)
        self.what_if.outcome_changed.connect(self._show_state)

    def _invitation(self) -> EmptyState:
        words = self.tr(
            "Find hires to see whom to hire where and from when, which alternatives there are, and why fewer"
            " will not do."
        )
        return EmptyState("user-plus", self.tr("No search yet"), words)

    def _lay_out(self) -> None:
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._form)
        column.addWidget(self.progress)
        column.addWidget(self.outdated)
        column.addWidget(self.state, 1)

    def _settings_card(self) -> Card:
        card = Card()
        card.setAccessibleName(self.tr("Settings"))
        self.settings.end_with(self.run, self.what_if.button)
        return card.add(self.settings)

    def _results(self) -> QWidget:
        tables = QSplitter(Qt.Orientation.Vertical)
        tables.setChildrenCollapsible(False)
        for table in (self.way_table, self.hire_table):
            table.column_layout.stay_in_sight()
            tables.addWidget(table)
        show_all_rows(self.way_table, _LEAST_WAYS)
        tables.setStretchFactor(0, 1)
        tables.setStretchFactor(1, 0)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.detail, 1)
        for button in (self.keep, self.accept):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        holder = AskingByWidth()
        column = flush(holder, QVBoxLayout(), Space.M)
        column.addWidget(self.verdict)
        column.addWidget(in_line(self.assumed, self.to_smallest, spacing=Space.M))
        column.addWidget(tables, 1)
        column.addLayout(foot)
        return holder
