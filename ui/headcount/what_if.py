"""What-ifs: a menu of questions; each is answered in a scenario of its own, beside the one it began at."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cpm_planner.balance.studies.leaver.result import LeaverRequest, Leaving
from cpm_planner.balance.studies.leaver_text import headline
from cpm_planner.headcount.comparison import compare_plans
from cpm_planner.headcount.comparison_text import ComparedFigure, compared_figures, uncovered_sentence
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.studies import leaver
from cpm_planner.workspace.what_if import WhatIf, keep_what_if, leaver_what_if
from ui.headcount.what_if_dialogs import LeaverDialog, QuestionDialog, nobody_to_leave, questions
from ui.page_context import PageContext
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.card import Card, SectionHeader
from ui.widgets.explanation.explained import Explained
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.table.line_table import LineTable

_WIDTHS = (300, 110, 110, 130)


class WhatIfQuestions(QObject):
    """Asks, changes a copy of the scenario, and shows the difference."""

    work_changed = Signal(str, object)
    """What is being done, and its share; empty when it is over."""
    outcome_changed = Signal()
    """An answer is there to be seen, or has been closed."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        """Offer every question; dialogs open over ``window``."""
        super().__init__(window)
        self._context, self._window = context, window
        self._asks: list[tuple[QAction, str, Callable[[Plan], str]]] = []
        """Lines of the menu, what they ask, and what says why a plan cannot be asked that."""
        self.button = secondary_button(self.tr("What if…"), "circle-help")
        self.button.setMenu(self._menu())
        titles = ("", self.tr("Base"), self.tr("Then"), self.tr("Difference"))
        self.lines = LineTable(titles, self.tr("What changes"), _WIDTHS)
        self.remarks = text_label("", TextStyle.MUTED, wraps=True)
        self.is_open = False
        """Whether there is an answer to be seen."""
        self.close = quiet_button(self.tr("Close"), "x")
        self.close.clicked.connect(lambda: self._set_open(is_open=False))
        self.heading = SectionHeader(self.tr("What if"), " ", self.close)
        self.outcome = Card()
        self.outcome.add(self.heading, self.lines.view, self.remarks)

    def follow_plan(self) -> None:
        """Grey the questions that the plan has nobody for, and say what is missing."""
        for action, title, missing in self._asks:
            lacks = missing(self._context.plan)
            action.setEnabled(not lacks)
            reason = self.tr("{question} ({reason})")
            action.setText(reason.format(question=title, reason=lacks) if lacks else title)

    def ask(self, make: Callable[[PageContext, QWidget], QuestionDialog]) -> None:
        """Open a question; what is answered becomes a scenario."""
        dialog = make(self._context, self._window)
        dialog.answered.connect(self.keep)
        dialog.exec()

    def ask_leaver(self) -> None:
        """Ask who leaves, work out who takes what, and make that a scenario."""
        dialog = LeaverDialog(self._context, self._window)
        dialog.leaver_given.connect(self.share_out)
        dialog.exec()

    def share_out(self, request: LeaverRequest) -> None:
        """Work out who takes what."""
        self.work_changed.emit(self.tr("Sharing out"), None)
        self._context.jobs.run(
            leaver,
            self._context.plan,
            request,
            name="what-if-leaver",
            on_done=self._keep_leaving,
            on_failed=self._context.prompts.show_refusal,
            on_ended=lambda: self.work_changed.emit("", None),
        )

    def keep(self, asked: WhatIf, remark: str = "") -> None:
        """Make the change in a new scenario once no other step is under way, and show what it brings."""
        session = self._context.session
        made: list[tuple[str, Plan]] = []

        def make() -> None:
            base = session.plan
            made.append((keep_what_if(session, asked), base))

        doing = self.tr("Keeping {name}").format(name=asked.name)
        self._context.step(make, doing, then=lambda: self._show(asked, remark, *made.pop()))

    def _show(self, asked: WhatIf, remark: str, kept: str, base: Plan) -> None:
        """Show what a question brings that was kept as a scenario, beside the plan it began at."""
        plan, marks = self._context.plan, self._context.marks
        found = compare_plans(base, plan)
        compared = tuple(compared_figures(found, (base, plan)))
        self.lines.show_lines(
            [tuple(each.line(marks)) for each in compared], partial(self._explained, compared)
        )
        uncovered = uncovered_sentence(found.other, plan.assumptions.currency, marks)
        self.remarks.setText(" ".join(each for each in (remark, uncovered) if each))
        self.remarks.setVisible(bool(self.remarks.text()))
        self.heading.set_text(
            self.tr("What if: {question}").format(question=asked.name),
            self.tr('Kept in the scenario "{name}", beside the one it began at.').format(name=kept),
        )
        self._set_open(is_open=True)
        self._context.tell(self.tr("Now working on {name}").format(name=kept))

    def _explained(self, compared: Sequence[ComparedFigure], line: int, column: int) -> Explained | None:
        figure = compared[line].explained(column, (self.tr("Base"), self.tr("Then")))
        return None if figure is None else self._context.explained(figure)

    def _set_open(self, *, is_open: bool) -> None:
        self.is_open = is_open
        self.outcome_changed.emit()

    def _keep_leaving(self, found: Leaving) -> None:
        self.keep(leaver_what_if(found), headline(found, self._context.marks))

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        self._add(menu, self.tr("A CPM leaves…"), self.ask_leaver, nobody_to_leave)
        for each in questions():
            self._add(menu, each.title, partial(self.ask, each.make), each.missing)
        menu.aboutToShow.connect(self.follow_plan)
        return menu

    def _add(self, menu: QMenu, title: str, ask: Callable[[], None], missing: Callable[[Plan], str]) -> None:
        action = QAction(title, menu)
        action.triggered.connect(lambda _: ask())
        menu.addAction(action)
        self._asks.append((action, title, missing))
