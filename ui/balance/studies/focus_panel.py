"""Focus and fit: who is strained, the moves that help one CPM most, and their way to the proposal."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from cpm_planner.balance.studies.focus.result import (
    ANOTHERS_SHARE_ABOVE,
    CLEARLY_BETTER_POINTS,
    FOCUS_ABOVE,
    Focus,
    FocusRequest,
    Strain,
)
from cpm_planner.balance.studies.focus_text import (
    guesses_sentence,
    headline,
    left_out_sentence,
    role_sentence,
    strain_sentence,
)
from cpm_planner.formatting.language import counted
from cpm_planner.workspace.studies import focus
from ui.balance.studies.focus_rows import (
    HelpRow,
    StrainRow,
    help_columns,
    help_rows,
    strain_columns,
    strain_rows,
)
from ui.balance.studies.panel import StudyPanel, StudyWords, half
from ui.language import tr
from ui.page_context import PageContext
from ui.theme.tokens import Tone
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import primary_button, set_text
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.number_field import HundredthsField, NumberField
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_HUNDREDTHS, _LEAST, _MOST = 100, 100, 300
_SHARES = (380, 240)
"""What the tables of strains and of moves get of the height."""


class FocusPanel(StudyPanel[Focus]):
    """Shows strained CPMs, the moves that help the one chosen, and hands these over."""

    def __init__(self, context: PageContext) -> None:
        """Start without a result."""
        super().__init__(context, _words(), focus)
        self._add_settings()
        self._found: Focus | None = None
        self._strains = strain_rows(None, self.studied, None)
        self._helps = help_rows(None, self.studied)
        self.verdict = InfoBanner("", Tone.NEUTRAL)
        self.values: ValueTableModel[StrainRow] = ValueTableModel(
            list(strain_columns(context.marks)), self._strains.get
        )
        self.table: ValueTable[StrainRow] = ValueTable(self.values, self.tr("Strained CPMs"))
        self.table.set_placeholder(self.tr("No CPM is strained in any of these senses."))
        self.table.selection_changed.connect(self._show_choice)
        self.filters: FilterBar[StrainRow] = FilterBar(self.values, self.tr("strains"))
        self.move_values: ValueTableModel[HelpRow] = ValueTableModel(
            list(help_columns(context.marks)), self._helps.get
        )
        self.moves: ValueTable[HelpRow] = ValueTable(self.move_values, self.tr("Moves that help most"))
        self.choice = text_label("", TextStyle.LABEL, wraps=True)
        self.detail = text_label("", TextStyle.MUTED, wraps=True)
        self.review = primary_button("", "arrow-right")
        self.review.clicked.connect(self._offer_moves)
        self._lay_out_results()

    def request(self) -> FocusRequest:
        """Give the settings as the study takes them."""
        return FocusRequest(
            focus_above=self.focus.value() / _HUNDREDTHS,
            anothers_share_above=self.anothers.value() / _HUNDREDTHS,
            clearly_better_points=self.better.value(),
        )

    def show_result(self, result: Focus) -> None:
        """Show who is strained, the first of them chosen."""
        self._found = result
        self._strains.clear()
        figures = self.context.figures if self.studied is self.context.plan else None
        self._strains.update(strain_rows(result, self.studied, figures))
        self.values.replace_rows(list(self._strains))
        tone = Tone.NEUTRAL if result.is_complete else Tone.WARNING
        self.verdict.set_text(f"{headline(result)}.", tone)
        roles = (role_sentence(self.studied, each, self.context.marks) for each in result.roles)
        sentences = (*roles, guesses_sentence(result), left_out_sentence(result))
        self.detail.setText(" ".join(f"{each}." for each in sentences if each))
        self.table.select_ids(list(self._strains)[:1])
        self._show_choice()

    def phase_text(self, phase: str) -> str:
        """Say what is being done."""
        return self.tr("Trying moves") if phase == "moves" else self.tr("Looking at every CPM")

    def _add_settings(self) -> None:
        self.focus = self.add_setting(
            self.tr("Too many roles: above"),
            HundredthsField(_LEAST, _MOST, step=10, suffix=self.tr(" models")),
            self.tr("Effective number of sales models; 2 are two models played alike. A guess."),
        )
        self.focus.setValue(round(FOCUS_ABOVE * _HUNDREDTHS))
        self.anothers = self.add_setting(
            self.tr("Another role's work: above"),
            NumberField(0, _HUNDREDTHS, step=5, suffix=" %"),
            self.tr("Share of a CPM's hours in models that another role type fits clearly better. A guess."),
        )
        self.anothers.setValue(round(ANOTHERS_SHARE_ABOVE * _HUNDREDTHS))
        self.better = self.add_setting(
            self.tr("Fits clearly better: from"),
            NumberField(1, _HUNDREDTHS, step=5, suffix=self.tr(" points")),
            self.tr("Points of fit between two role types that count as clear. A guess."),
        )
        self.better.setValue(CLEARLY_BETTER_POINTS)

    def _chosen(self) -> Strain | None:
        ids = self.table.selected_ids()
        row = self._strains.get(ids[0]) if ids else None
        return None if row is None else row.strain

    def _show_choice(self) -> None:
        """Show the moves of the strain that is chosen."""
        strain = self._chosen()
        self._helps.clear()
        self._helps.update(help_rows(strain, self.studied))
        self.move_values.replace_rows(list(self._helps))
        said = "" if strain is None else f"{strain_sentence(self.studied, strain, self.context.marks)}."
        self.choice.setText(said)
        self.moves.set_placeholder(said or self.tr("Choose a CPM to see the moves that help most."))
        one, many = self.tr("Review 1 move"), self.tr("Review {count} moves")
        count = len(self._helps)
        set_text(self.review, counted(count, one, many))
        self.review.setEnabled(bool(count))

    def _offer_moves(self) -> None:
        strain = self._chosen()
        if self._found is not None and strain is not None:
            self.offer(self._found.proposal(self.studied, strain))

    def _lay_out_results(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(half(self.filters, self.table))
        halves.addWidget(half(self.choice, self.moves))
        halves.setSizes(_SHARES)
        self.lay_out_results(self.verdict, halves, self.detail, self.review)


def _words() -> StudyWords:
    return StudyWords(
        title=tr("Focus and fit"),
        purpose=tr(
            "Who plays too many roles, loses the reserve to requests or planned work, or does another role's "
            "work, and which three moves help most?"
        ),
        run=tr("Find moves"),
        invitation=tr("Find moves to see which CPMs are strained, and what would help each of them most."),
        icon="users",
    )
