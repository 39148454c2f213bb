"""Utilisation by role type as a picture: a bar for each CPM, or a dot for each where they are many."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout

from cpm_planner.model.ids import RoleTypeId
from cpm_planner.workload.derived_team import EvenFigure, evenness_of
from cpm_planner.workload.figures import Figures
from ui.overview.pictures import role_types_in_use, utilisation_charts
from ui.theme.tokens import Space
from ui.widgets.card import Card
from ui.widgets.charts.view import ChartView
from ui.widgets.explanation.explained import Explained
from ui.widgets.labels import TextStyle, text_label


class LoadCard(Card):
    """Role types on a line each and their CPMs below while that stays readable, all on one axis."""

    def __init__(self, explained: Callable[..., Explained]) -> None:
        """Start empty; ``explained`` puts how figures are computed into words."""
        super().__init__(
            self.tr("Utilisation by role type"),
            self.tr(
                "The band between dashed lines is the target; the solid line is 100 %, the short ones are "
                "the mean of the CPMs"
            ),
        )
        self._explained = explained
        self._charts = QVBoxLayout()
        self._charts.setSpacing(Space.S)
        self.body.addLayout(self._charts)
        self.body.addStretch(1)

    def show_figures(self, figures: Figures) -> None:
        """Show the CPMs of a plan."""
        self._clear()
        strips, loads = utilisation_charts(figures)
        roles = role_types_in_use(figures)
        self._add(ChartView(strips, self.tr("Evenness by role type")), figures, roles)
        for key, chart in loads.items():
            name = figures.plan.role_types[key].name
            self._charts.addWidget(text_label(name, TextStyle.EYEBROW))
            self._add(ChartView(chart, name), figures, [key])

    def _add(self, view: ChartView, figures: Figures, roles: Sequence[RoleTypeId]) -> None:
        """Show a chart that can say how spread and mean of its role types are computed."""

        def explain() -> Explained:
            told = (EvenFigure.SPREAD, EvenFigure.MEAN)
            return self._explained(*(evenness_of(figures, key, each) for key in roles for each in told))

        if roles:
            view.explain_by(explain)
        self._charts.addWidget(view)

    def _clear(self) -> None:
        while (item := self._charts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
