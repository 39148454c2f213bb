"""How sure is it: which moves stay right when hours are wrong, and which single guess flips the answer."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from cpm_planner.balance.proposal import BalanceRequest
from cpm_planner.balance.studies.robustness.result import Robustness, RobustnessRequest
from cpm_planner.balance.studies.robustness_text import (
    doubt_sentence,
    headline,
    overload_sentence,
    spread_sentence,
)
from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.studies import robustness
from ui.balance.studies.panel import StudyPanel, StudyWords
from ui.balance.studies.robustness_rows import (
    GuessRow,
    SurvivalRow,
    guess_columns,
    guess_rows,
    survival_columns,
    survival_rows,
)
from ui.language import tr
from ui.page_context import PageContext
from ui.theme.tokens import Tone
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import primary_button, set_text
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.number_field import NumberField
from ui.widgets.table.column import RowId
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_USUAL = RobustnessRequest()
_MOST_DRAWS, _MOST_SECONDS = 1_000, 600


class RobustnessPanel(StudyPanel[Robustness]):
    """Varies the guesses and shows which moves survive: the proposal's, or those of a plan balanced first."""

    def __init__(self, context: PageContext) -> None:
        """Start without a result."""
        super().__init__(context, _words(), robustness)
        self.draws = self.add_setting(
            self.tr("Draws"),
            NumberField(1, _MOST_DRAWS, step=10),
            self.tr("How often all guesses are drawn at random; more draws say more."),
        )
        self.draws.setValue(_USUAL.draws)
        self.seconds = self.add_setting(
            self.tr("Longest search for the proposal"),
            NumberField(1, _MOST_SECONDS, step=5, suffix=self.tr(" s")),
            self.tr("Only while the tab Proposal has no moves; else those chosen there are looked at."),
        )
        self.seconds.setValue(round(_USUAL.balance.seconds))
        self._found: Robustness | None = None
        self._moves: dict[RowId, SurvivalRow] = {}
        self._guesses: dict[RowId, GuessRow] = {}
        self.verdict = InfoBanner("", Tone.NEUTRAL)
        self.values: ValueTableModel[SurvivalRow] = ValueTableModel(
            list(survival_columns(context.marks)), self._move_of
        )
        self.table: ValueTable[SurvivalRow] = ValueTable(self.values, self.tr("Moves by how sure they are"))
        self.guess_values: ValueTableModel[GuessRow] = ValueTableModel(
            list(guess_columns(_USUAL.vary_percent)), self._guess_of
        )
        self.guesses: ValueTable[GuessRow] = ValueTable(
            self.guess_values, self.tr("Guesses by what they can do")
        )
        self.detail = text_label("", TextStyle.MUTED, wraps=True)
        self.review = primary_button("", "arrow-right")
        self.review.clicked.connect(self._offer_moves)
        self._lay_out_results()

    def request(self) -> RobustnessRequest:
        """Give the settings as the study takes them, with the moves chosen in the proposal tab if any."""
        chosen = self.proposed()
        own = replace(_USUAL, draws=self.draws.value())
        if chosen is None:
            return replace(own, balance=BalanceRequest(seconds=float(self.seconds.value())))
        moves = {move.partner: move.after for move in chosen.proposal.moves}
        return replace(own, moves=moves, balance=chosen.request)

    def show_result(self, result: Robustness) -> None:
        """Show what survives."""
        self._found = result
        plan, marks = self.studied, self.context.marks
        self._moves, self._guesses = survival_rows(result, plan), guess_rows(result, plan, marks)
        self.values.replace_rows(list(self._moves))
        self.guess_values.replace_rows(list(self._guesses))
        self.table.set_placeholder(self.tr("The proposal moves nobody."))
        self.guesses.set_placeholder(self.tr("No guess alone changes the spread."))
        self.verdict.set_text(headline(result), Tone.NEUTRAL)
        sentences = (
            self._origin(result),
            spread_sentence(result, marks),
            overload_sentence(result, marks),
            doubt_sentence(result),
        )
        self.detail.setText(" ".join(each for each in sentences if each))
        self._show_next_step(result)

    def phase_text(self, phase: str) -> str:
        """Say what is being done."""
        return {
            "proposal": self.tr("Balancing the plan first"),
            "draws": self.tr("Drawing the guesses and balancing again"),
            "single guesses": self.tr("Trying one wrong guess at a time"),
        }.get(phase, self.tr("Working it out"))

    def progress_text(self, partial: Robustness | None) -> str:
        """Say how many draws are done."""
        return "" if partial is None else self.tr("{count} draws so far").format(count=partial.draws)

    def _origin(self, found: Robustness) -> str:
        """Say where the moves are from."""
        if found.proposal is not None:
            return self.tr("The plan was balanced first, and these are its moves.")
        return self.tr("These are the moves chosen in the tab Proposal.")

    def _show_next_step(self, found: Robustness) -> None:
        """Lead to the safe moves; where none is, to all of them, unless they come from the proposal tab."""
        count = len(found.safe)
        words = self.tr("Review these moves")
        if count:
            one, many = self.tr("Review 1 safe move"), self.tr("Review {count} safe moves")
            words = one if count == 1 else many.format(count=format_count(count))
        set_text(self.review, words)
        self.review.setVisible(bool(count) or (bool(found.moves) and found.proposal is not None))

    def _offer_moves(self) -> None:
        found = self._found
        if found is None:
            return
        if found.proposal is not None:
            self.offer(found.proposal)
        if found.safe:
            self.choice_wanted.emit(frozenset(move.partner for move in found.safe))

    def _move_of(self, key: RowId) -> SurvivalRow | None:
        return self._moves.get(key)

    def _guess_of(self, key: RowId) -> GuessRow | None:
        return self._guesses.get(key)

    def _lay_out_results(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical)
        for table in (self.table, self.guesses):
            halves.addWidget(table)
        self.lay_out_results(self.verdict, halves, self.detail, self.review)


def _words() -> StudyWords:
    return StudyWords(
        title=tr("How sure is it"),
        purpose=tr("Hours are guesses: which moves stay right when they are wrong by up to 20 %?"),
        run=tr("Vary the guesses"),
        invitation=tr("Vary the guesses to see which moves are safe and which guess matters most."),
    )
