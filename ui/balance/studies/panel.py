"""The frame of a study's tab: what is asked, the work in a worker process, what came of it.

A panel gives its words and its work to ``__init__``, puts fields into the settings row with ``add_setting``
and widgets into ``results``, and says with ``request`` and ``show_result`` what goes into the work and what
comes out.
"""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cpm_planner.balance.clashes.demand import AskedCap
from cpm_planner.balance.proposal import BalanceRequest, Proposal
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.model.errors import InputError
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.jobs import Work
from ui.balance.nothing_to_balance import nothing_to_balance
from ui.balance.refusal import Refusal
from ui.page_context import PageContext
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import flush, laid_out
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import primary_button
from ui.widgets.card import Card, SectionHeader
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitting import AskingByWidth
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labelled import labelled
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.progress_panel import ProgressPanel
from ui.widgets.reflow import Reflow
from ui.widgets.stacked import stacked
from ui.widgets.table.view import ValueTable

if TYPE_CHECKING:
    from ui.job_runner import JobHandle

R = TypeVar("R")
_Field = TypeVar("_Field", bound=QWidget)


@dataclass(frozen=True, slots=True)
class StudyWords:
    """What a study is called and what it says of itself."""

    title: str
    purpose: str
    """One sentence: which question it answers."""
    run: str
    """What its button says, such as "Draw the curve"."""
    invitation: str
    """What to do and what will be seen then, shown while there is no result."""
    icon: str = "sparkles"


@dataclass(frozen=True, slots=True)
class ChosenMoves:
    """A proposal with the moves chosen of it alone, and what it was searched for."""

    proposal: Proposal
    request: BalanceRequest


class StudyPanel(QWidget, Generic[R]):
    """Runs one study and shows its result; it may be left and returned to while it runs."""

    action_wanted = Signal(str)
    """Id of a verb of the window."""
    work_changed = Signal(str, object)
    """What is being done and its share from 0 to 1, for the status line; empty when it is over."""
    proposal_offered = Signal(object)
    """A :class:`Proposal` to be shown in the proposal tab."""
    choice_wanted = Signal(object)
    """Partners whose moves alone are to be chosen in the proposal tab."""

    def __init__(self, context: PageContext, words: StudyWords, work: Work[R]) -> None:
        """Show the plan of a context, without a result; the title also names the job."""
        super().__init__()
        self.context = context
        self.words = words
        self.results = QVBoxLayout()
        """Holds the widgets that show a result."""
        self.settings = FlowLayout()
        self.settings.setSpacing(Space.L)
        self.run = primary_button(words.run, "play")
        self.settings.addWidget(self.run)
        self.settings.setAlignment(self.run, Qt.AlignmentFlag.AlignBottom)  # beside fields under their labels
        self.progress = ProgressPanel(words.title)
        self.refusal = Refusal(context, self.tr("Work it out again"), self.allow_moves)
        self.outdated = InfoBanner(self.tr("This was worked out before your last change."), Tone.WARNING)
        self.again = self.outdated.add_button(self.tr("Work it out again"))
        self.proposed: Callable[[], ChosenMoves | None] = lambda: None
        """Gives what is chosen in the proposal tab; set by the page that has one."""
        self._work = work
        self._job: JobHandle[R] | None = None
        self._is_running = False
        self._studied: Plan | None = None
        self.state = QStackedWidget()
        """Shows what is missing, what to do next, or the results."""
        self._lay_out()
        self._connect()
        self._show_state()

    # What a study says of itself

    @abstractmethod
    def request(self) -> object:
        """Give the settings as the study takes them."""

    @abstractmethod
    def show_result(self, result: R) -> None:
        """Show a result; :attr:`studied` is the plan it belongs to."""

    def show_partial(self, partial: R) -> None:
        """Show what is known while the study goes on, which is a result too."""
        self.show_result(partial)

    def phase_text(self, phase: str) -> str:
        """Say what is being done."""
        return self.tr("Working it out")

    def progress_text(self, partial: R | None) -> str:
        """Say the best that is known so far; empty where there is nothing to say."""
        return ""

    def follow_plan(self) -> None:
        """Bring settings that name CPMs or rules up to date; a panel with such calls it at first itself."""

    def allow_moves(self, cap: AskedCap | None) -> None:
        """Put another limit of moves into the settings, None for no limit, where there is such a setting."""

    # What a study may use

    @property
    def studied(self) -> Plan:
        """The plan that the result belongs to; the plan of the context where there is none."""
        return self._studied or self.context.plan

    @property
    def is_running(self) -> bool:
        """Whether the study runs."""
        return self._is_running

    def add_setting(self, label: str, field: _Field, hint: str = "") -> _Field:
        """Put a field under its label into the settings row and give it back."""
        self.settings.insert_before(self.run, labelled(label, field, hint))
        return field

    def add_setting_line(self, label: str, wishes: QWidget) -> None:
        """Put wishes that need a line of their own below the settings row."""
        line = Reflow(text_label(label, TextStyle.LABEL), wishes, Space.S)
        line.row.setStretch(0, 0)
        line.row.setStretch(1, 1)
        self._form.body.addWidget(line)

    def lay_out_results(
        self, verdict: QWidget, halves: QSplitter, detail: QLabel, *buttons: QPushButton
    ) -> None:
        """Put the verdict above two halves, and below them a detail and what can be done about it."""
        halves.setChildrenCollapsible(False)
        for table in halves.findChildren(ValueTable):
            table.column_layout.stay_in_sight()
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(detail, 1)
        for button in buttons:
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.results.addWidget(verdict)
        self.results.addWidget(halves, 1)
        self.results.addLayout(foot)

    def offer(self, proposal: Proposal) -> None:
        """Hand a proposal to the proposal tab, tied to the very plan that was studied."""
        self.proposal_offered.emit(replace(proposal, plan=self.studied))

    def start(self) -> None:
        """Begin with the settings as they are; a study that runs goes on."""
        if self._is_running or not self.run.isEnabled():
            return
        plan = self.context.plan
        self.refusal.clear()
        self._set_running(is_running=True)
        self._job = self.context.jobs.run(
            self._work,
            plan,
            self.request(),
            name=self.words.title,
            on_progress=lambda now: self._show_progress(plan, now),
            on_done=lambda result: self._show_done(plan, result),
            on_failed=self._show_refusal,
            on_ended=self._end,
        )

    # The run

    def _cancel(self) -> None:
        if self._job is not None and self._is_running:
            self._job.cancel()

    def _show_progress(self, plan: Plan, now: StudyProgress) -> None:
        partial: Any = now.partial
        self.progress.set_progress(self.phase_text(now.phase), now.done, self.progress_text(partial))
        self.work_changed.emit(self.words.title, now.done)
        if partial is not None:
            self._show(plan, partial, self.show_partial)

    def _show_done(self, plan: Plan, result: R) -> None:
        self._show(plan, result, self.show_result)
        if not self.isVisible():
            self.context.tell(self.tr("{study}: the result is there").format(study=self.words.title))

    def _show(self, plan: Plan, result: R, show: Callable[[R], None]) -> None:
        self._studied = plan
        show(result)
        self._show_state()

    def _take_change(self) -> None:
        self.follow_plan()
        self._show_state()

    def _show_state(self) -> None:
        """Show what is missing, what to do next or the result, and whether the plan has gone on since."""
        plan = self.context.plan
        is_possible = bool(plan.partners and plan.cpms)
        self.run.setEnabled(is_possible)
        self.state.setCurrentIndex(0 if not is_possible else 1 if self._studied is None else 2)
        self.outdated.setVisible(self._studied is not None and self._studied != plan)

    def _show_refusal(self, refusal: InputError) -> None:
        self.refusal.show_error(refusal)

    def _end(self) -> None:
        self._set_running(is_running=False)
        self.work_changed.emit("", None)

    def _set_running(self, *, is_running: bool) -> None:
        """Show the settings while nothing runs, else the progress in their place, with the keyboard there."""
        self._is_running = is_running
        had_focus = (self._form if is_running else self.progress).isAncestorOf(self.focusWidget())
        if is_running:
            self.progress.start(self.phase_text(""))
        self.progress.setVisible(is_running)
        self._form.setHidden(is_running)
        if had_focus:
            (self.progress if is_running else self.run).setFocus()

    # Layout

    def _lay_out(self) -> None:
        self._form = self._settings_card()
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(SectionHeader(self.words.title, self.words.purpose))
        column.addWidget(self._form)
        for part in (self.refusal, self.progress, self.outdated):
            column.addWidget(part)
            part.hide()
        column.addWidget(self.state, 1)
        holder = AskingByWidth()
        flush(holder, self.results, Space.M)
        nothing_yet = EmptyState(self.words.icon, self.tr("Nothing worked out yet"), self.words.invitation)
        for widget in (nothing_to_balance(self, self.action_wanted), nothing_yet, holder):
            self.state.addWidget(widget)

    def _settings_card(self) -> Card:
        card = Card()
        card.setAccessibleName(self.tr("Settings"))
        card.body.addLayout(self.settings)
        return card

    def _connect(self) -> None:
        self.context.signals.changed.connect(self._take_change)
        self.run.clicked.connect(self.start)
        self.progress.cancelled.connect(self._cancel)
        self.again.clicked.connect(self.start)
        self.refusal.again_wanted.connect(self.start)
        self.refusal.details_shown.connect(self.state.setHidden)


def half(head: QWidget, table: QWidget) -> QWidget:
    """Put a table below what filters it or says what it shows, as one half of the results."""
    return stacked(head, table, stretch=1, spacing=Space.S)


AnyPanel = StudyPanel[Any]
