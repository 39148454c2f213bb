"""Figures of two scenarios with their differences, beside pictures of both."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.derivation.derived import Derivation
from cpm_planner.derivation.wording import Wording
from cpm_planner.formatting.marks import Marks
from cpm_planner.headcount.comparison_text import ComparedFigure
from cpm_planner.headcount.derived_key_figures import behind_pictures
from cpm_planner.headcount.key_figures import KeyFigures
from cpm_planner.headcount.key_figures_text import figures_side_by_side
from cpm_planner.model.plan import Plan
from ui.scenarios.pictures import cost_chart, heads_chart, use_chart
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.card import Card
from ui.widgets.charts.chart import Chart
from ui.widgets.charts.view import ChartView
from ui.widgets.explanation.explained import Explained
from ui.widgets.scrolling import ScrollArea
from ui.widgets.table.line_table import LineTable

_WIDTHS = (168, 96, 96, 100)
_CHART_HEIGHT = 190


class FiguresTab(QWidget):
    """The table at the left, the pictures at the right."""

    def __init__(self, marks: Marks) -> None:
        """Show nothing yet."""
        super().__init__()
        self._marks = marks
        titles = ("", self.tr("First"), self.tr("Second"), self.tr("Difference"))
        self.lines = LineTable(titles, self.tr("Figures of both scenarios"), _WIDTHS)
        self.charts: list[ChartView] = []
        self._pictures = QVBoxLayout()
        self._lay_out()

    def show_figures(
        self, names: tuple[str, str], plans: tuple[Plan, Plan], figures: tuple[KeyFigures, KeyFigures]
    ) -> None:
        """Show both; the first plan names the role types."""
        self.lines.set_titles(("", *names, self.tr("Difference")))
        compared = tuple(figures_side_by_side(figures, plans))
        self.lines.show_lines(
            [tuple(each.line(self._marks)) for each in compared],
            partial(self._explained, compared, names, plans[0].assumptions.currency),
        )
        charts = self.pictures_of(names, plans[0], figures)
        if not self.charts:
            for title, chart in charts:
                self._add(title, chart)
        behind = behind_pictures(figures, plans, names)
        for view, (_, chart), told in zip(self.charts, charts, behind, strict=True):
            view.set_chart(chart)
            view.explain_by(partial(self._told, told, plans[0].assumptions.currency))

    def _explained(
        self,
        compared: Sequence[ComparedFigure],
        names: tuple[str, str],
        currency: str,
        line: int,
        column: int,
    ) -> Explained | None:
        figure = compared[line].explained(column, names)
        return self._told(() if figure is None else (figure,), currency)

    def _told(self, figures: tuple[Derivation, ...], currency: str) -> Explained | None:
        return Explained(figures, Wording(self._marks, currency)) if figures else None

    def pictures_of(
        self, names: tuple[str, str], plan: Plan, figures: tuple[KeyFigures, KeyFigures]
    ) -> list[tuple[str, Chart]]:
        """Give the pictures with their titles."""
        return [
            (self.tr("Mean utilisation of CPMs by role type"), use_chart(names, plan, figures)),
            (self.tr("Cost by month"), cost_chart(names, figures, self._marks)),
            (self.tr("Heads by month"), heads_chart(names, figures)),
        ]

    def _add(self, title: str, chart: Chart) -> None:
        hint = self.tr("The first scenario above, the second one below it") if not self.charts else ""
        card, view = Card(title, hint), ChartView(chart, title)
        view.setMinimumHeight(_CHART_HEIGHT)
        card.add(view)
        self.charts.append(view)
        self._pictures.insertWidget(self._pictures.count() - 1, card)

    def _lay_out(self) -> None:
        inside = QWidget()
        laid_out(inside, self._pictures)
        self._pictures.setContentsMargins(0, 0, Space.S, 0)
        self._pictures.setSpacing(Space.M)
        self._pictures.addStretch(1)
        scroll = ScrollArea(inside, self.tr("Pictures of both scenarios"))
        row = laid_out(self, QHBoxLayout())
        row.setContentsMargins(0, Space.S, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(self.lines.view, 1)
        row.addWidget(scroll, 1)
