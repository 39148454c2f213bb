"""What moves buy: the curve, its points as a table, and the chosen point's moves to review."""

from PySide6.QtWidgets import QSplitter

from cpm_planner.balance.clashes.demand import AskedCap
from cpm_planner.balance.studies.curve import Curve, CurvePoint, CurveRequest
from cpm_planner.balance.studies.curve_text import (
    change_sentence,
    knee_sentence,
    proof_sentence,
    rises_sentence,
)
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.points import format_points
from cpm_planner.workspace.studies import curve
from ui.balance.studies.curve_chart import CurveChart, Spot
from ui.balance.studies.curve_rows import PointRow, point_columns, rows_of
from ui.balance.studies.curve_view import CurveView
from ui.balance.studies.panel import StudyPanel, StudyWords
from ui.balance.studies.search_settings import SearchSettings
from ui.language import tr
from ui.page_context import PageContext
from ui.theme.appearance import current_theme
from ui.theme.tokens import Tone
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import primary_button, set_text
from ui.widgets.card import Card
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.table.column import RowId
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_USUAL_SECONDS = 20
_TABLE_WIDTH, _MOST_TABLE_WIDTH = 640, 1_060
"""Of the table, in pixels: all its columns at text of 100 %, and as large text may make it; the chart gets
the rest."""


class CurvePanel(StudyPanel[Curve]):
    """Draws the curve while it is worked out; every point can be chosen and its moves reviewed."""

    def __init__(self, context: PageContext) -> None:
        """Start without a curve."""
        super().__init__(context, _words(), curve)
        self.search = SearchSettings(
            self,
            seconds=_USUAL_SECONDS,
            most_hint=self.tr("Where the curve ends; without a limit, where more moves bring nothing."),
        )
        self._curve: Curve | None = None
        self._chosen: int | None = None
        """Moves of the point that the user chose; None while the knee stands for it."""
        self._rows: dict[RowId, PointRow] = {}
        self.verdict = InfoBanner("", Tone.NEUTRAL)
        self.view = CurveView(self.tr("Widest spread by moves"))
        self.values: ValueTableModel[PointRow] = ValueTableModel(
            list(point_columns(context.marks)), self._row_of
        )
        self.table: ValueTable[PointRow] = ValueTable(self.values, self.tr("Points of the curve"))
        self.detail = text_label("", TextStyle.BODY, wraps=True)
        self.review = primary_button("", "arrow-right")
        self.rises = text_label("", TextStyle.CAPTION, wraps=True)
        self._lay_out_results()
        self._connect_results()

    def request(self) -> CurveRequest:
        """Give the settings as the study takes them."""
        return CurveRequest(
            seconds=float(self.search.seconds.value()),
            most_moves=self.search.most_moves,
            even_within_points=self.search.even.value(),
            focus=self.search.focus.wish,
            staying=self.search.staying.wished,
        )

    def allow_moves(self, cap: AskedCap | None) -> None:
        """Draw the curve up to more moves."""
        self.search.allow_moves(cap)

    def follow_plan(self) -> None:
        """Let nobody stay who is no longer there."""
        self.search.staying.follow_plan()

    def show_result(self, result: Curve) -> None:
        """Show a curve, or what is known of it; the point chosen before stays chosen."""
        self._curve = result
        self._rows = rows_of(result, self.studied, self.context.marks)
        if self.values.shown_ids() and set(self.values.shown_ids()) == set(self._rows):
            self.values.rows_changed(list(self._rows))
        else:
            self.values.replace_rows(list(self._rows))
        self.rises.setText(rises_sentence(result))
        self.rises.setVisible(bool(self.rises.text()))
        self.verdict.set_text(self._verdict(result), Tone.NEUTRAL if result.finished else Tone.WARNING)
        self._show_point()

    def show_partial(self, partial: Curve) -> None:
        """Show what is known; that it is not all yet goes without saying."""
        self.show_result(partial)
        self.verdict.set_text(knee_sentence(partial, self.context.marks), Tone.NEUTRAL)

    def phase_text(self, phase: str) -> str:
        """Say what is being done."""
        return self.tr("Searching the best plan for each number of moves") if phase else ""

    def progress_text(self, partial: Curve | None) -> str:
        """Say for how many points was searched."""
        if partial is None:
            return ""
        return self.tr("{done} of {total} points searched").format(
            done=sum(point.searched for point in partial.points), total=len(partial.points)
        )

    @property
    def place(self) -> int | None:
        """Place of the chosen point; the knee, or else the last, while none was chosen."""
        if self._curve is None or not self._curve.points:
            return None
        places = {point.allowed: place for place, point in enumerate(self._curve.points)}
        if self._chosen in places:
            return places[self._chosen]
        return len(places) - 1 if self._curve.knee is None else self._curve.knee

    def choose(self, place: int) -> None:
        """Choose a point."""
        if self._curve is not None:
            self._chosen = self._curve.points[place].allowed
            self._show_point()

    def offer_point(self) -> None:
        """Hand the chosen point's moves to the proposal tab."""
        if self._curve is not None and self.place is not None:
            self.offer(self._curve.proposal(self.studied, self._curve.points[self.place]))

    def _lay_out_results(self) -> None:
        drawn = Card()
        drawn.setAccessibleName(self.tr("Curve"))
        drawn.body.addWidget(self.view, 1)
        drawn.body.addWidget(self.rises)
        halves = QSplitter()
        halves.addWidget(drawn)
        halves.addWidget(self.table)
        halves.setSizes((1, min(current_theme().px(_TABLE_WIDTH), _MOST_TABLE_WIDTH)))
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 0)
        self.lay_out_results(self.verdict, halves, self.detail, self.review)

    def _connect_results(self) -> None:
        self.view.chosen.connect(self.choose)
        self.view.opened.connect(self.offer_point)
        self.table.selection_changed.connect(self._follow_table)
        self.table.row_activated.connect(self.offer_point)
        self.review.clicked.connect(self.offer_point)

    def _row_of(self, key: RowId) -> PointRow | None:
        return self._rows.get(key)

    def _follow_table(self) -> None:
        selected = self.table.selected_ids()
        if len(selected) == 1 and isinstance(selected[0], int) and selected[0] != self.place:
            self.choose(selected[0])

    def _show_point(self) -> None:
        place = self.place
        if self._curve is None or place is None:
            return
        spots = tuple(Spot(point.allowed, point.widest) for point in self._curve.points)
        self.view.set_curve(CurveChart(spots, self._curve.knee, place, self.context.marks))
        if self.table.selected_ids() != [place]:
            self.table.show_id(place)
        point = self._curve.points[place]
        self.detail.setText(self._detail(self._curve, point))
        one, many = self.tr("Review 1 move"), self.tr("Review {count} moves")
        count = len(point.moves)
        set_text(self.review, one if count == 1 else many.format(count=format_count(count)))
        self.review.setEnabled(bool(point.moves))

    def _verdict(self, shown: Curve) -> str:
        knee = knee_sentence(shown, self.context.marks)
        if shown.finished:
            return knee
        early = self.tr("The search ended before every point was searched; more time may give better points.")
        return f"{knee} {early}"

    def _detail(self, shown: Curve, point: CurvePoint) -> str:
        marks = self.context.marks
        types = self.studied.role_types
        spreads = [
            f"{types[key].name} {format_points(each.spread, marks)}"
            for key, each in point.after.items()
            if each.spread is not None and key in types
        ]
        by_role = self.tr("Spread by role type: {spreads}.").format(spreads=", ".join(spreads))
        return " ".join((change_sentence(shown, point, marks), by_role, proof_sentence(shown, point, marks)))


def _words() -> StudyWords:
    return StudyWords(
        title=tr("What moves buy"),
        purpose=tr("How even can the plan become with 0, 1, 2, ... moves, and when do more bring little?"),
        run=tr("Draw the curve"),
        invitation=tr("Draw the curve to see the best spread for every number of moves, and to review them."),
    )
