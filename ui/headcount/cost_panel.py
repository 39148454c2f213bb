"""The tab of cost: what the team costs month by month, by fiscal year, and against the budget."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.derivation.derived import Derivation
from cpm_planner.edit.headcount_guesses import headcount_guesses
from cpm_planner.formatting.money import UNKNOWN, format_money, titled_in
from cpm_planner.headcount.budget import BudgetRow
from cpm_planner.headcount.derived_budget import (
    budget_left,
    budget_of,
    budget_of_month,
    fte_left,
    planned_of,
)
from cpm_planner.headcount.derived_cost import adjustments_of, month_of, year_of
from cpm_planner.headcount.headcount import Headcount
from cpm_planner.model.month import MONTHS_PER_YEAR
from ui.headcount.counted import Counted
from ui.headcount.no_pay import NoPay, no_pay_title, no_pay_words, partly_unknown
from ui.headcount.panel import HeadcountPanel
from ui.headcount.pictures import cost_chart
from ui.headcount.words import fte_text, left_words, year_name
from ui.page_context import PageContext, TabOf
from ui.printing.report import Heading, Paragraph, Picture, ReportPart, Table
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import flush, laid_out
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import secondary_button
from ui.widgets.card import Card
from ui.widgets.charts.view import ChartView
from ui.widgets.explanation.explained import Explained
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.scrolling import ScrollArea
from ui.widgets.sized import stay_high
from ui.widgets.table.line_table import LineTable

_COST, _ADJUSTMENTS = 2, 3
_BUDGET, _PLAN, _LEFT, _FTE_LEFT = 1, 2, 3, 4
_PRINTED_HEIGHT = 260
_TABLE_HEIGHT = 210
_CHART_HEIGHT = 240
_HALF = 504
"""Width of a card with a table, so that no column is out of sight."""


class _Halves(Reflow):
    """Two cards side by side, as wide as one another, as long as both show all columns."""

    def __init__(self, first: QWidget, second: QWidget, spacing: int) -> None:
        """Give both the same room."""
        super().__init__(first, second, spacing)
        self.row.setStretch(1, 1)

    def least_beside(self) -> int:
        """Give the width at which both show all columns."""
        return 2 * current_theme().px(_HALF) + self.row.spacing()

    def width_of_second(self) -> int:
        """Let it be as narrow as the first one."""
        return self.second.minimumSizeHint().width()


class CostPanel(HeadcountPanel):
    """Cost of all seats and adjustments, and what it rests on."""

    def __init__(self, context: PageContext, counted: Counted) -> None:
        """Show nothing yet."""
        super().__init__(context, counted)
        self._chart: ChartView | None = None
        self.no_pay = NoPay(context)
        self.pictures = Card(
            self.tr("Cost month by month"),
            self.tr("From each seat's first day; “Once” stands for recruiting, equipment and adjustments."),
        )
        currency = context.plan.assumptions.currency
        self.years = LineTable(
            self._year_titles(currency), self.tr("Cost by fiscal year"), (104, 84, 100, 112)
        )
        self.budget = LineTable(
            self._budget_titles(currency), self.tr("Budget against plan"), (104, 88, 84, 112, 80)
        )
        self.no_budget = text_label("", TextStyle.MUTED, wraps=True)
        self.add_budget = secondary_button(self.tr("Add the budget…"), "arrow-right")
        self.add_budget.clicked.connect(lambda: context.navigator.go_to("assumptions", [TabOf("budget")]))
        self.rates = InfoBanner("", Tone.WARNING)
        self.partly = InfoBanner("", Tone.WARNING)
        self.partly.add_button(self.tr("Set pay…")).clicked.connect(self.no_pay.go_to_pay)
        self.guesses = text_label("", TextStyle.CAPTION, wraps=True)
        self._lay_out()

    def show_found(self, found: Headcount) -> None:
        """Show another count."""
        self._show_chart(found)
        currency = found.plan.assumptions.currency
        self.years.set_titles(self._year_titles(currency))
        self.budget.set_titles(self._budget_titles(currency))
        self.years.show_lines(self._year_lines(found), partial(self._year_explained, found))
        lines = [self._budget_line(found, row) for row in found.budget]
        self.budget.show_lines(lines, partial(self._budget_explained, found))
        self.budget.view.setVisible(bool(found.budget))
        self.no_budget.setVisible(not found.budget)
        none = self.tr("No budget is in the plan yet: add what finance approved.")
        self.no_budget.setText(none if found.plan.tells_pay else no_pay_words(found))
        self.add_budget.setVisible(not found.budget and found.plan.tells_pay)
        self.partly.set_text(partly_unknown(found), Tone.WARNING)
        self.partly.setVisible(bool(partly_unknown(found)))
        self.rates.setVisible(bool(found.costs.missing_rates))
        words = self.tr("There is no plan rate for {names}: what is paid in it counts as nothing here.")
        self.rates.set_text(words.format(names=", ".join(found.costs.missing_rates)), Tone.WARNING)
        self.guesses.setText("\n".join(f"• {each}" for each in headcount_guesses(found)))

    def report(self, found: Headcount) -> Sequence[ReportPart]:
        """Give picture, fiscal years, budget, and what it rests on."""
        parts: list[ReportPart] = []
        if found.costs.tell():
            chart = cost_chart(found, self.context.marks)
            parts.append(Heading(self.tr("Cost"), chart.words, starts_sheet=True))
            parts.append(Picture(chart, chart.title, _PRINTED_HEIGHT))
        else:
            parts.append(Heading(self.tr("Cost"), no_pay_title(found), starts_sheet=True))
            parts.append(Paragraph(no_pay_words(found)))
        parts += [
            Heading(self.tr("Cost by fiscal year")),
            Table(self.years.titles, tuple(self._year_lines(found)), frozenset((1, 2, 3))),
        ]
        if found.budget:
            lines = tuple(self._budget_line(found, row) for row in found.budget)
            parts += [
                Heading(self.tr("Budget against plan")),
                Table(self.budget.titles, lines, frozenset((1, 2, 3, 4))),
            ]
        guesses = headcount_guesses(found)
        if guesses:
            parts += [Heading(self.tr("What this rests on")), Paragraph("\n".join(guesses))]
        return parts

    def _year_titles(self, currency: str) -> tuple[str, ...]:
        """Head the years; like those of the budget, its columns are too narrow to name the currency each."""
        return (
            self.tr("Fiscal year"),
            self.tr("Months"),
            titled_in(self.tr("Cost"), currency),
            self.tr("Adjustments"),
        )

    def _budget_titles(self, currency: str) -> tuple[str, ...]:
        """Head the budget; its columns are too narrow to name the currency each."""
        return (
            titled_in(self.tr("Budget"), currency),
            self.tr("Approved"),
            self.tr("Plan"),
            self.tr("Left"),
            self.tr("FTE left"),
        )

    def _lay_out(self) -> None:
        years = Card(
            self.tr("By fiscal year"), self.tr("Months before the planning month are not in the plan.")
        )
        years.add(self.years.view)
        budget = Card(self.tr("Budget against plan"))
        budget.add(self.budget.view, self.no_budget)
        budget.body.addWidget(self.add_budget, 0, Qt.AlignmentFlag.AlignLeft)
        budget.body.addStretch(1)
        for view in (self.years.view, self.budget.view):
            stay_high(view, _TABLE_HEIGHT)
        row = _Halves(years, budget, Space.L)
        rests = Card(self.tr("What this rests on"))
        rests.add(self.guesses)
        inside = QWidget()
        self.pictures.add(self.no_pay)
        column = laid_out(inside, QVBoxLayout())
        column.setContentsMargins(0, Space.S, Space.S, Space.S)
        column.setSpacing(Space.L)
        column.addWidget(self.rates)
        column.addWidget(self.partly)
        column.addWidget(self.pictures)
        column.addWidget(row)
        column.addWidget(rests)
        column.addStretch(1)
        scroll = ScrollArea(inside, self.tr("Cost and budget"))
        flush(self, QVBoxLayout()).addWidget(scroll)

    def _show_chart(self, found: Headcount) -> None:
        """Draw what months cost, or say in its place why nobody knows."""
        is_known = found.costs.tell()
        self.no_pay.show_found(found)
        self.no_pay.setVisible(not is_known)
        if is_known:
            chart = cost_chart(found, self.context.marks)
            if self._chart is None:
                self._chart = ChartView(chart, self.tr("Cost a month"))
                stay_high(self._chart, _CHART_HEIGHT)
                self.pictures.add(self._chart)
            self._chart.set_chart(chart)
            self._chart.explain_by(partial(self._months_explained, found))
        if self._chart is not None:
            self._chart.setVisible(is_known)

    def _year_lines(self, found: Headcount) -> list[tuple[str, ...]]:
        costs, marks, known = found.costs, self.context.marks, found.costs.known
        adjusted = costs.adjustments.sum(axis=0)
        start = found.plan.assumptions.fiscal_year_start
        return [
            (
                year_name(year, start),
                self.tr("{count} of 12").format(count=costs.months_covered(year)),
                format_money(known(int(costs.of_fiscal_year(year))), marks, 0),
                format_money(found.plan.known(int(costs.of_fiscal_year(year, adjusted))), marks, 0),
            )
            for year in costs.fiscal_years
        ]

    def _year_explained(self, found: Headcount, line: int, column: int) -> Explained | None:
        derive = {_COST: year_of, _ADJUSTMENTS: adjustments_of}.get(column)
        year = found.costs.fiscal_years[line]
        return None if derive is None else self.context.explained(derive(found.costs, year))

    def _budget_explained(self, found: Headcount, line: int, column: int) -> Explained | None:
        figure = _budget_figure(found, found.budget[line], column)
        return None if figure is None else self.context.explained(figure)

    def _months_explained(self, found: Headcount) -> Explained:
        """Say what the first and the dearest month cost, beside the budget of a month."""
        costs = found.costs
        months = dict.fromkeys((0, int(costs.total.argmax())))
        budget = [budget_of_month(row) for row in found.budget if row.is_for_all and row.months_covered]
        return self.context.explained(*(month_of(costs, at) for at in months), *budget)

    def _budget_line(self, found: Headcount, row: BudgetRow) -> tuple[str, ...]:
        plan, marks = found.plan, self.context.marks
        year = year_name(row.line.fiscal_year, plan.assumptions.fiscal_year_start)
        role = "" if row.line.role_type is None else plan.role_types[row.line.role_type].name
        of = " · ".join(filter(None, (year, role, row.line.cost_centre)))
        part = self.tr(" ({count} of 12 months)").format(count=row.months_covered)
        return (
            of if row.months_covered == MONTHS_PER_YEAR else of + part,
            format_money(row.budget_cents, marks, 0),
            format_money(row.plan_cents if row.is_told else None, marks, 0),
            left_words(row.left_cents, marks) if row.is_told else UNKNOWN,
            fte_text(row.left_fte_percent, marks),
        )


def _budget_figure(found: Headcount, row: BudgetRow, column: int) -> Derivation | None:
    """Say how a column of a line of the budget comes about; None for words."""
    if column == _BUDGET:
        return budget_of(row)
    if column == _PLAN:
        return planned_of(found.costs, row)
    if column == _LEFT:
        return budget_left(found.costs, row)
    return fte_left(found.costs, found.heads, row) if column == _FTE_LEFT else None
