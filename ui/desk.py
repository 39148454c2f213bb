"""Where the parts of the window meet: the open plan, its pages, and what each verb does."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from cpm_planner.formatting.marks import Marks
from cpm_planner.model.month import Month
from cpm_planner.workspace.workspace import Workspace
from ui.actions import Verb
from ui.advising import AdvisingByRules
from ui.dialogs.prompts import DialogPrompts
from ui.dialogs.scenario_lock import LockedNotice
from ui.dialogs.scenario_picker import ScenarioPicker
from ui.earlier_states import EarlierStates
from ui.error_reporting import BugDetails, BugReportDialog, ErrorReporter
from ui.explaining import Explaining
from ui.help.verbs import Helping
from ui.history.verbs import HistoryVerbs
from ui.job_runner import JobRunner
from ui.lists_and_workbooks import ListsAndWorkbooks
from ui.loading import LoadingAhead
from ui.looks import Looks
from ui.memory import Memory, RememberedPlace, RememberedTables
from ui.merging import Merging
from ui.page_context import PageContext
from ui.page_list import page_modules, page_specs
from ui.palette.verbs import Finding
from ui.plan_files import SUFFIX, PlanFiles
from ui.plan_pay import PlanPay
from ui.planner_window import PlannerWindow
from ui.printing.verbs import PagePrinting
from ui.prompts import Prompts
from ui.recent_menu import fill_recent_menu
from ui.session_signals import SessionSignals
from ui.step_runner import PATIENCE_SECONDS, StepRunner
from ui.theme.appearance import Appearance
from ui.tour.verbs import Touring

OF_A_PLAN: Final = (
    Verb.SAVE,
    Verb.SAVE_AS,
    Verb.SHARE_WITHOUT_PAY,
    Verb.PROTECT_PAY,
    Verb.BACKUPS,
    Verb.EXPORT,
    Verb.EXPORT_WITHOUT_PAY,
    Verb.TAKE_BACK,
    Verb.HISTORY,
    Verb.FIND,
    Verb.REPLACE,
    Verb.FILTER,
    Verb.FILTER_COLUMN,
    Verb.FILTER_ROW,
    Verb.BALANCE,
    Verb.ADVISE,
    Verb.GO_OVERVIEW,
    Verb.GO_PARTNERS,
    Verb.GO_TEAM,
    Verb.GO_TERRITORIES,
    Verb.GO_MAP,
    Verb.GO_BALANCE,
    Verb.GO_HEADCOUNT,
    Verb.GO_CHARTERS,
    Verb.GO_SCENARIOS,
    Verb.GO_ASSUMPTIONS,
    Verb.EXPLAIN,
    Verb.TOUR,
)
"""Verbs that mean nothing while no plan is open."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the window is handed by whoever starts it."""

    workspace: Workspace
    memory: Memory
    appearance: Appearance
    today: Callable[[], Month]
    marks: Marks
    prompts: Callable[[QWidget], Prompts] = DialogPrompts
    patience_seconds: float | None = PATIENCE_SECONDS
    """How long the window waits for a step before it goes on; None for as long as it takes."""


class Desk(QObject):
    """One window and the plan that lies open in it."""

    def __init__(self, around: Surroundings) -> None:
        """Build the window without a plan; nothing is shown yet."""
        super().__init__()
        self._around = around
        self._memory = around.memory
        self._signals: SessionSignals | None = None
        self._context: PageContext | None = None
        self._was_let_go = False
        self._is_asking = False
        self.window = PlannerWindow(
            list(page_specs(self._open_context, self._prepare)),
            RememberedPlace(around.memory),
            self._build_welcome,
        )
        self.prompts = around.prompts(self.window)
        self.errors = ErrorReporter(self.prompts.show_refusal, self._show_bug)
        self.jobs = JobRunner(self.errors.take)
        self.steps = StepRunner(self, around.patience_seconds)
        self.opening = StepRunner(self, around.patience_seconds)
        self.loading = LoadingAhead(self.opening, self.prompts.show_refusal, self)
        self.files = PlanFiles(
            around.workspace, around.memory, self.prompts, around.today, self.steps, self.opening
        )
        self.exchange = ListsAndWorkbooks(self.window, self.files, around.memory, self.prompts)
        self.pay = PlanPay(self.window, self.files, around.memory, self.prompts, self.steps)
        self.earlier = EarlierStates(self.window, self.files, around.workspace, self.prompts, self.opening)
        self.printing = PagePrinting(self.window, around.memory, self.prompts)
        self.finding = Finding(self.window, lambda: self._context)
        self.helping = Helping(self.window)
        self.explaining = Explaining(self.window)
        self.tour = Touring(self.window, around.memory, lambda: self._context)
        self.advising = AdvisingByRules(self.window, self._open_context)
        self.looks = Looks(self.window, around.memory, around.appearance)
        self.merging = Merging(self.window, self.files, self.prompts)
        self.history = HistoryVerbs(self.window, self.files, around.memory)
        self.scenarios, self.locked = ScenarioPicker(), LockedNotice()
        self.window.top_bar.scenario_slot.addWidget(self.scenarios)
        self.window.notices.addWidget(self.locked)
        self._wire_verbs()
        self._wire_news()
        self._show_state()

    def start(self, path: Path | None) -> None:
        """Open a plan, or welcome the user; unsaved work of an earlier run is offered either way."""
        if path is None:
            self.window.show_welcome()
        else:
            offer = partial(QTimer.singleShot, 0, self.window, self._offer_unsaved_work)
            self.files.open(path, then=offer, refused=self.window.show_welcome)

    def prepare(self) -> None:
        """Have ready what the first edit and the other pages need, once the plan is shown."""
        self.files.prepare()
        self.loading.load(page_modules(), self.window.build_ahead)

    def end(self) -> None:
        """Let go of the plan and all work; changes nobody was asked about are offered at the next start.

        What is being typed is among them, as when the system ends the session.
        """
        self.files.stop_opening()
        if not self._was_let_go:
            self.window.take_typed()
        self.steps.finish()
        self.opening.finish()
        self.files.close(discard=self._was_let_go)
        self.opening.finish()

    @property
    def context(self) -> PageContext | None:
        """What the pages see; None while no plan is open."""
        return self._context

    # Wiring

    def _wire_verbs(self) -> None:
        files, exchange = self.files, self.exchange
        callbacks: dict[Verb, Callable[[], object]] = {
            Verb.NEW: files.new,
            Verb.OPEN: files.open_asking,
            Verb.SAVE: files.save,
            Verb.SAVE_AS: files.save_as,
            Verb.IMPORT_PARTNERS: partial(exchange.import_list, "partners"),
            Verb.IMPORT_TEAM: partial(exchange.import_list, "team"),
            Verb.IMPORT_ASSIGNMENTS: partial(exchange.import_list, "assignments"),
            Verb.EXPORT: exchange.export,
            Verb.EXPORT_WITHOUT_PAY: partial(exchange.export, with_pay=False),
            Verb.TAKE_BACK: exchange.take_back,
            Verb.UNDO: self._undo,
            Verb.REDO: self._redo,
            Verb.BALANCE: self._balance,
            Verb.CANCEL: self._cancel,
            Verb.SHORTCUTS: self._show_shortcuts,
            Verb.ABOUT: self._show_about,
        }
        for verb, callback in callbacks.items():
            self.window.verbs.on(verb, callback)

    def _wire_news(self) -> None:
        self.files.opened.connect(self._plan_opened)
        self.files.leaving.connect(self.window.take_typed)
        self.files.closing.connect(self._plan_closing)
        self.files.saved.connect(self._plan_saved)
        for runner in (self.steps, self.opening):
            runner.slow.connect(self.window.status.set_work)
            runner.slow.connect(self._show_busy)
        self.window.may_close = self._may_close
        self.window.files_dropped.connect(self._take_files)
        self.window.verbs.recent_menu.aboutToShow.connect(self._fill_recent)

    # The open plan

    def _open_context(self) -> PageContext:
        if self._context is None:
            message = "no page is shown while no plan is open"
            raise RuntimeError(message)
        return self._context

    def _plan_opened(self) -> None:
        plan = self.files.plan
        if plan is None:
            return
        plan.session.settle_by(self.steps.settle)
        self._signals = SessionSignals(plan.session, self)
        self._signals.changed.connect(self._show_state)
        self.jobs = JobRunner(self.errors.take)
        self.jobs.busy_changed.connect(self._show_busy)
        self._context = PageContext(
            signals=self._signals,
            steps=self.steps,
            prompts=self.prompts,
            jobs=self.jobs,
            navigator=self.window,
            marks=self._around.marks,
            tell=self.window.toast.say,
            texts=RememberedTables(self._memory),
        )
        self.exchange.context = self.earlier.context = self.merging.context = self._context
        self.scenarios.set_context(self._context)
        self.history.set_context(self._context)
        self.locked.set_context(self._context)
        self.pay.notice.set_context(self._context, plan.pay)
        self._show_state()
        self.window.show_pages("overview" if plan.session.plan.partners else "partners")

    def _plan_closing(self) -> None:
        self.tour.stop()
        self.jobs.end()
        self.window.forget_pages()
        self.scenarios.set_context(None)
        self.history.set_context(None)
        self.locked.set_context(None)
        self.pay.notice.set_context(None)
        if self._signals is not None:
            self._signals.disconnect_session()
            self._signals.deleteLater()
        self._signals = self._context = None
        self.exchange.context = self.earlier.context = self.merging.context = None

    def _plan_saved(self) -> None:
        self._show_state()
        self.window.toast.say(self.tr("Saved {name}").format(name=self.files.name))

    def _show_state(self) -> None:
        files, window = self.files, self.window
        is_open, is_modified = files.plan is not None, files.is_modified
        session = files.plan.session if files.plan is not None else None
        window.verbs.set_enabled(OF_A_PLAN, enabled=is_open)
        window.verbs.name_steps(
            session.undo_label if session is not None else None,
            session.redo_label if session is not None else None,
        )
        window.set_plan(files.name, is_modified=is_modified)
        window.status.set_saved(self._saved_state())
        self._show_busy()

    def _saved_state(self) -> str:
        if self.files.plan is None:
            return ""
        if self.files.is_modified:
            return self.tr("Unsaved changes, kept safe on this computer")
        if self.files.plan.path is None:
            return self.tr("Not saved to a file yet")
        return self.tr("All changes saved")

    def _may_close(self) -> bool:
        """Ask about unsaved changes; steps under way and saving come first, and then the window closes."""
        if not self._was_let_go:
            self._is_asking = True
            self.files.leave(self._let_go)
            self._is_asking = False
        return self._was_let_go

    def _let_go(self) -> None:
        self._was_let_go = True
        if not self._is_asking:
            self.window.close()

    def _show_busy(self) -> None:
        is_busy = self.jobs.is_busy or self.opening.is_busy or self.steps.is_busy
        self.window.verbs.set_enabled([Verb.CANCEL], enabled=is_busy)

    def _prepare(self, page: QWidget) -> None:
        """Let a page ask for verbs and studies of the window, and tell what it does in the background."""
        wanted: Any = getattr(page, "action_wanted", None)
        if wanted is not None:
            wanted.connect(lambda verb: self.window.verbs.action(Verb(verb)).trigger())
        work: Any = getattr(page, "work_changed", None)
        if work is not None:
            work.connect(self.window.status.set_work)
        history: Any = getattr(page, "history_wanted", None)
        if history is not None:
            history.connect(self.history.show_about)
        leaver: Any = getattr(page, "leaver_wanted", None)
        if leaver is not None:
            leaver.connect(self._ask_about_leaver)

    # Verbs

    def _undo(self) -> None:
        context = self._open_context()
        context.step(context.session.undo, self.tr("Undoing"))

    def _redo(self) -> None:
        context = self._open_context()
        context.step(context.session.redo, self.tr("Redoing"))

    def _cancel(self) -> None:
        for runner in (self.steps, self.opening):
            runner.cancel()
        self.jobs.cancel_all()

    def _balance(self) -> None:
        self.window.go_to("balance")
        page: Any = self.window.page("balance")
        page.start()

    def _ask_about_leaver(self, cpm: str) -> None:
        """Show who takes what when a CPM leaves."""
        self.window.go_to("balance")
        page: Any = self.window.page("balance")
        page.show_study("leaver")
        page.panel("leaver").ask_about(cpm)

    def _show_shortcuts(self) -> None:
        from ui.dialogs.shortcuts import ShortcutsDialog  # noqa: PLC0415 - rarely needed

        ShortcutsDialog(self.window).open()

    def _show_about(self) -> None:
        from ui.dialogs.about import AboutDialog  # noqa: PLC0415 - rarely needed

        AboutDialog(self.window).open()

    def _show_bug(self, details: BugDetails) -> None:
        from ui.dialogs.about import version  # noqa: PLC0415 - rarely needed

        BugReportDialog(details, version(), self.window).open()

    # Files from outside

    def _take_files(self, paths: list[Path]) -> None:
        first = paths[0]
        if first.suffix.lower() == SUFFIX:
            self.files.open(first)
        else:
            self.exchange.import_list("partners", paths)

    def _fill_recent(self) -> None:
        fill_recent_menu(self.window.verbs.recent_menu, self._memory.settings.recent_plans, self.files.open)

    def _offer_unsaved_work(self) -> None:
        if found := self.files.unsaved_work():
            from ui.dialogs.recovered_work import offer_unsaved_work  # noqa: PLC0415 - rarely needed

            offer_unsaved_work(found, self.files.recover, self._discard, self.window)

    def _build_welcome(self) -> QWidget:
        from ui.welcome.page import WelcomePage  # noqa: PLC0415 - most starts go straight to a plan

        page = WelcomePage(self._memory.settings.recent_plans, self.files.unsaved_work())
        page.new_wanted.connect(self.files.new)
        page.sample_wanted.connect(partial(self.files.open_sample, then=self.tour.welcome))
        page.open_wanted.connect(self.files.open_asking)
        page.list_wanted.connect(partial(self.exchange.import_list, "partners"))
        page.recent_wanted.connect(self.files.open)
        page.recent_unwanted.connect(self._memory.remove_recent)
        page.recovery_wanted.connect(self.files.recover)
        page.discard_wanted.connect(self._discard)
        return page

    def _discard(self, found: Any) -> None:
        question = self.tr("Throw these changes away? They cannot be brought back.")
        if self.prompts.confirm(self.tr("Unsaved work"), question, self.tr("Throw away")):
            self.files.discard_unsaved(found, self._show_what_is_left)

    def _show_what_is_left(self) -> None:
        if self.files.plan is None:
            self.window.show_welcome()
