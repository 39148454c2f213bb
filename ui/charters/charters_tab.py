"""Role charters: whose it is at the left, the charter as it will be handed out at the right."""

from collections.abc import Callable, Hashable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from cpm_planner.charters.charter import charter
from cpm_planner.charters.derived_scorecard import weights_of
from cpm_planner.charters.page import Page
from cpm_planner.charters.subject import Subject, Team
from cpm_planner.formatting.language import counted
from cpm_planner.model.paper import Paper, paper_of
from cpm_planner.model.plan import Plan
from cpm_planner.workload.derived_seat import focus_of, reserve_of, utilisation_of
from ui.charters.name_list import LIST_SHARE, LIST_WIDTH, CpmList
from ui.charters.page_view import PageView
from ui.charters.team_needed import TeamNeeded
from ui.page_context import PageContext
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.card import SectionHeader
from ui.widgets.catching_up import CatchingUp
from ui.widgets.explanation.explained import Explained
from ui.widgets.reflow import SideBySide


class ChartersTab(CatchingUp):
    """Follows the plan while it is shown: what an assignment changes stands in the charter right after."""

    action_wanted = Signal(str)
    """Id of a verb of the window, such as to import a list."""
    work_changed = Signal(str, object)
    """What is being done and its share from 0 to 1; empty when it is over."""

    def __init__(self, context: PageContext) -> None:
        """Show the charters of a context's plan."""
        super().__init__(is_behind=True)
        self._context = context
        self._team: Team | None = None
        self._base: Team | None = None
        self.side = CpmList()
        self.preview = PageView(self.tr("Role charter"))
        self.paper = QComboBox()
        self.pdf = primary_button(self.tr("Save all as PDF…"), "download")
        self.word = secondary_button(self.tr("Save as Word files…"), "file-text")
        words = self.tr("A charter says what one CPM is there to do. Import your team to get one for each.")
        body = SideBySide(self.side, self.preview, self.side, LIST_WIDTH, LIST_SHARE)
        self.body = TeamNeeded(body, words, self.action_wanted.emit)
        self.preview.explain_by(self._explained)
        self._lay_out()
        self._connect()

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Show the charter of the first of these CPMs."""
        self.catch_up()
        self.side.choose(keys)

    # Layout

    def _lay_out(self) -> None:
        for paper in Paper:
            self.paper.addItem(paper.value, paper)
        usual = paper_of(QLocale.territoryToCode(QLocale.system().territory()))
        self.paper.setCurrentIndex(self.paper.findData(usual))
        self.paper.setAccessibleName(self.tr("Size of paper"))
        hint = self.tr(
            "What each CPM is there to do, as it follows from the sales models of their partners. "
            "Targets and texts are starting guesses; change them under Assumptions."
        )
        heading = SectionHeader(self.tr("Role charters"), hint, self.paper, self.word, self.pdf)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(heading)
        column.addWidget(self.body, 1)

    def _connect(self) -> None:
        self._context.signals.changed.connect(self.fall_behind)
        self.side.current_changed.connect(lambda: self.preview.show_page(self._charter()))
        self.pdf.clicked.connect(self._save_pdf)
        self.word.clicked.connect(self._save_word_files)

    # What is shown

    def show_now(self) -> None:
        """Show the plan as it is now; the charter itself a turn of the event loop later."""
        document, figures = self._context.session.document, self._context.figures
        self._team = Team(figures)
        self._base = None if document.base is None else self._team_of(document.base.plan)
        self.side.show_plan(figures.plan)
        self.body.follow(figures.plan)
        for part in (self.paper, self.pdf, self.word):
            part.setVisible(bool(figures.plan.cpms))
        self.preview.show_soon(self._charter)

    def _team_of(self, base: Plan) -> Team:
        """Give the team of the base, the same one as long as its plan is."""
        shown = self._base
        return shown if shown is not None and shown.plan is base else Team.of_plan(base)

    def _charter(self) -> Page | None:
        """Write the charter of the CPM chosen."""
        key = self.side.current_cpm
        if key is None or self._team is None:
            return None
        before = self._base
        base = Subject(before, key) if before is not None and key in before.plan.cpms else None
        return charter(Subject(self._team, key), base)

    def _explained(self) -> Explained | None:
        """Say how the figures of the charter shown are computed: load, reserve, models in effect, weights."""
        key = self.side.current_cpm
        if key is None or self._team is None:
            return None
        figures = self._team.figures
        load = [derive(figures, key) for derive in (utilisation_of, reserve_of, focus_of)]
        return self._context.explained(*load, *weights_of(self._team.scorecards.of_cpm(key)))

    # Files

    def _save_pdf(self) -> None:
        from ui.charters.pdf import write_pdf  # noqa: PLC0415 - not before it is wanted

        name = self.tr("Role charters {scenario}.pdf").format(
            scenario=self._context.session.document.scenario.name
        )
        path = self._context.prompts.save_file(
            self.tr("Save the charters"), self.tr("PDF files (*.pdf)"), Path.home() / name
        )
        if path is not None:
            self._write(write_pdf, path)

    def _save_word_files(self) -> None:
        from cpm_planner.workspace.charters import write_charters  # noqa: PLC0415 - loads python-docx

        folder = self._context.prompts.choose_folder(self.tr("Folder for the Word files"), Path.home())
        if folder is not None:
            self._write(write_charters, folder)

    def _write(self, work: Callable[..., object], path: Path) -> None:
        document = self._context.session.document
        one, many = self.tr("Writing 1 charter"), self.tr("Writing {count} charters")
        doing = counted(len(document.plan.cpms), one, many)
        done = self.tr("Wrote the charters to {name}").format(name=path.name)
        self.work_changed.emit(doing, None)
        self._context.jobs.run(
            work,
            path,
            document.scenario,
            document.base,
            Paper(self.paper.currentData()),  # Qt keeps the text of it
            name="charters",
            on_done=lambda _: self._context.tell(done),
            on_failed=self._context.prompts.show_refusal,
            on_progress=lambda share: self.work_changed.emit(doing, share),
            on_ended=lambda: self.work_changed.emit("", None),
        )
