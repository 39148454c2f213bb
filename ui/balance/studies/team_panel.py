"""The smallest team: how many CPMs of each role type it takes, against those there are, with proof."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from cpm_planner.balance.studies.smallest_team import HIGHEST_TARGET, SmallestTeam
from cpm_planner.balance.studies.smallest_team_text import (
    assumptions_sentences,
    cost_sentence,
    headline,
    not_placed_sentence,
    proof_sentence,
)
from cpm_planner.balance.studies.team_layout import Sought, TeamRequest
from cpm_planner.workspace.studies import team
from ui.balance.studies.panel import StudyPanel, StudyWords
from ui.balance.studies.team_rows import SeatRow, seat_columns, seat_rows
from ui.language import tr
from ui.page_context import PageContext, TabOf
from ui.theme.tokens import Space, Tone
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import secondary_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.number_field import NumberField
from ui.widgets.stacked import in_line
from ui.widgets.table.column import RowId
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_USUAL_SECONDS, _MOST_SECONDS = 10, 600


class TeamPanel(StudyPanel[SmallestTeam]):
    """Counts the CPMs it takes and shows who is missing or too many; nothing of the plan changes."""

    def __init__(self, context: PageContext) -> None:
        """Start without a result."""
        super().__init__(context, _words(), team)
        self._add_settings()
        self._found: SmallestTeam | None = None
        self._rows: dict[RowId, SeatRow] = {}
        self.verdict = InfoBanner("", Tone.NEUTRAL)
        self.values: ValueTableModel[SeatRow] = ValueTableModel(
            list(seat_columns(context.marks)), self._row_of
        )
        self.table: ValueTable[SeatRow] = ValueTable(self.values, self.tr("CPMs needed and CPMs there are"))
        self.filters: FilterBar[SeatRow] = FilterBar(self.values, self.tr("lines"))
        self.detail = text_label("", TextStyle.MUTED, wraps=True)
        self.left_out = secondary_button(self.tr("Show partners left out"), "arrow-right")
        self.left_out.clicked.connect(self._show_left_out)
        self.assumed = text_label("", TextStyle.MUTED, wraps=True)
        self.to_hiring = secondary_button(self.tr("Go to Hiring"), "arrow-right")
        self.to_hiring.clicked.connect(lambda: context.navigator.go_to("headcount", [TabOf("hiring")]))
        self._lay_out_results()
        self.follow_plan()

    def request(self) -> TeamRequest:
        """Give the settings as the study takes them."""
        return TeamRequest(
            target_percent=self.target.value() or None,
            by_region=bool(self.regions.currentData()),
            keep_people=bool(self.people.currentData()),
            sought=Sought(self.sought.currentData()),
            seconds=float(self.seconds.value()),
        )

    def show_result(self, result: SmallestTeam) -> None:
        """Show who is needed."""
        self._found = result
        self._rows = seat_rows(result)
        self.values.replace_rows(list(self._rows))
        self.table.set_placeholder(self.tr("No role type is needed or there."))
        self.verdict.set_text(self._verdict(result), Tone.WARNING if result.not_placed else Tone.NEUTRAL)
        self.assumed.setText(assumptions_sentences(result))
        self.detail.setText(self._detail(result))
        self.left_out.setVisible(bool(result.not_placed))

    def follow_plan(self) -> None:
        """Offer to look for the lowest cost only where every role type has one."""
        roles = self.context.plan.role_types.values()
        has_costs = all(role.pay.annual_cents for role in roles)
        self.sought.setEnabled(has_costs)
        if not has_costs:
            self.sought.setCurrentIndex(0)

    def phase_text(self, phase: str) -> str:
        """Say what is being done."""
        return {
            "partners": self.tr("Looking at who could look after whom"),
            "seats": self.tr("Trying smaller and smaller teams"),
        }.get(phase, self.tr("Working it out"))

    def _add_settings(self) -> None:
        self.target = self.add_setting(
            self.tr("Highest utilisation"),
            NumberField(0, HIGHEST_TARGET, step=5, suffix=" %"),
            self.tr("How full every CPM may be; without a figure, up to the target of the role type."),
        )
        self.target.setSpecialValueText(self.tr("As targeted"))
        self.people = self.add_setting(
            self.tr("People"),
            _choices((self.tr("Start from scratch"), False), (self.tr("Keep everybody"), True)),
            self.tr("Plan a new team, or keep everybody there is and count who is missing."),
        )
        self.regions = self.add_setting(
            self.tr("Regions"),
            _choices((self.tr("Anybody anywhere"), False), (self.tr("Home region only"), True)),
            self.tr("Whether a CPM may look after partners of any region; a rule may ask for it anyway."),
        )
        self.sought = self.add_setting(
            self.tr("Look for"),
            _choices(
                (self.tr("Fewest CPMs"), Sought.SEATS.value), (self.tr("Lowest cost"), Sought.COST.value)
            ),
            self.tr("The lowest cost can be looked for once every role type has a yearly cost."),
        )
        self.seconds = self.add_setting(
            self.tr("Longest search"),
            NumberField(1, _MOST_SECONDS, step=5, suffix=self.tr(" s")),
            self.tr("A longer search finds and proves more."),
        )
        self.seconds.setValue(_USUAL_SECONDS)

    def _row_of(self, key: RowId) -> SeatRow | None:
        return self._rows.get(key)

    def _verdict(self, found: SmallestTeam) -> str:
        sentences = headline(found, self.context.marks), not_placed_sentence(found)
        return " ".join(each for each in sentences if each)

    def _detail(self, found: SmallestTeam) -> str:
        marks, currency = self.context.marks, found.plan.assumptions.currency
        early = "" if found.is_complete else self.tr("Stopped early; a smaller team may be found.")
        new = self.tr("New CPMs count as full time and at full speed.")
        sentences = proof_sentence(found, marks), early, cost_sentence(found, currency, marks), new
        return " ".join(each for each in sentences if each)

    def _show_left_out(self) -> None:
        if self._found is not None:
            self.context.navigator.go_to("partners", self._found.not_placed)

    def _lay_out_results(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.detail, 1)
        foot.addWidget(self.left_out, 0, Qt.AlignmentFlag.AlignBottom)
        self.results.addWidget(self.verdict)
        self.results.addWidget(in_line(self.assumed, self.to_hiring, spacing=Space.M))
        self.results.addWidget(self.filters)
        self.results.addWidget(self.table, 1)
        self.results.addLayout(foot)


def _choices(*choices: tuple[str, object]) -> QComboBox:
    box = QComboBox()
    for text, data in choices:
        box.addItem(text, data)
    return box


def _words() -> StudyWords:
    return StudyWords(
        title=tr("Smallest team"),
        purpose=tr(
            "How many CPMs of each role type can carry every partner, and who is missing or too many?"
        ),
        run=tr("Find the team"),
        invitation=tr("Find the team to see how many CPMs it takes, against those there are, with proof."),
        icon="users",
    )
