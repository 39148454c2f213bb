"""The card beside the table: what the selected seats, or all, cost month by month and by year."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.money import format_money, titled_in, whole_amount
from cpm_planner.headcount.derived_cost import full_years_of, month_of, seats_in_year, year_of
from cpm_planner.headcount.headcount import Headcount
from cpm_planner.model.ids import CpmId
from ui.headcount.no_pay import NoPay
from ui.headcount.pictures import phasing_chart
from ui.headcount.words import left_words, year_name
from ui.page_context import PageContext
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.card import Card
from ui.widgets.charts.view import ChartView
from ui.widgets.explanation.explained import Explained
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.scrolling import ScrollArea
from ui.widgets.sized import follow_text_size, stay_high
from ui.widgets.table.line_table import LineTable

_CHART_HEIGHT = 190
_TABLE_HEIGHT = 142


class CostCard(Card):
    """Phasing by month, full year and in-year cost; against the budget when all seats are meant."""

    def __init__(self, context: PageContext) -> None:
        """Show nothing yet."""
        super().__init__(self.tr("Cost"))
        self._context = context
        self._chart: ChartView | None = None
        self.no_pay = NoPay(context)
        self.no_pay.set_margin(Space.S)
        self.full_year = text_label("", wraps=True)
        self.years = LineTable((self.tr("Fiscal year"), ""), self.tr("Cost by fiscal year"), (110, 150))
        view = self.years.view
        follow_text_size(view, lambda: view.setFixedHeight(current_theme().px(_TABLE_HEIGHT)))
        self.budget = text_label("", TextStyle.MUTED, wraps=True)
        inside = QWidget()
        self._column = laid_out(inside, QVBoxLayout())
        self._column.setContentsMargins(0, 0, Space.S, 0)
        self._column.setSpacing(Space.M)
        for part in (self.no_pay, self.full_year, self.years.view, self.budget):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._scroll = ScrollArea(inside, self.tr("Cost"), "raised")
        self.body.addWidget(self._scroll, 1)

    def show_all(self, *, is_all: bool) -> None:
        """Scroll no more: the card stands below the table, on a page that scrolls."""
        self._scroll.show_all(is_all=is_all)

    def show_seats(self, found: Headcount, keys: Sequence[CpmId]) -> None:
        """Show some seats; all of them, adjustments included, when none is named."""
        rows = [at for at, key in enumerate(found.costs.seats) if key in set(keys)]
        hint = self._show_chart(found, rows if keys else None)
        self.header.set_text(self._title(found, rows if keys else None), hint)
        self._show_years(found, rows if keys else None)
        self.budget.setText("" if keys else self._budget_words(found))
        self.budget.setVisible(bool(self.budget.text()))

    def _show_chart(self, found: Headcount, rows: Sequence[int] | None) -> str:
        """Draw what months cost, or say in its place why nobody knows; give what the heading adds to it."""
        is_known = found.costs.tell(rows)
        self.no_pay.show_found(found)
        self.no_pay.setVisible(not is_known)
        if self._chart is not None:
            self._chart.setVisible(is_known)
        if not is_known:
            return ""
        chart = phasing_chart(found, rows, self._context.marks)
        if self._chart is None:
            self._chart = view = ChartView(chart, self.tr("Cost a month"))
            stay_high(view, _CHART_HEIGHT)
            self._column.insertWidget(0, view)
        self._chart.set_chart(chart)
        self._chart.explain_by(partial(self._months_explained, found, rows))
        return chart.words

    def _title(self, found: Headcount, rows: Sequence[int] | None) -> str:
        if rows is None:
            return self.tr("Cost of all seats")
        if len(rows) == 1:
            return self.tr("Cost of {name}").format(name=found.plan.cpms[found.costs.seats[rows[0]]].name)
        return self.tr("Cost of {count} seats").format(count=format_count(len(rows), self._context.marks))

    def _show_years(self, found: Headcount, rows: Sequence[int] | None) -> None:
        given, marks = found.plan.assumptions, self._context.marks
        cents = found.costs.total if rows is None else found.costs.by_seat[list(rows)].sum(axis=0)
        lines = []
        for year in found.costs.fiscal_years:
            covered = found.costs.months_covered(year)
            name = year_name(year, given.fiscal_year_start)
            part = "" if covered == 12 else self.tr(" ({count} months)").format(count=covered)  # noqa: PLR2004 - a year
            amount = int(found.costs.of_fiscal_year(year, cents))
            lines.append((name + part, format_money(found.costs.known(amount, rows), marks, 0)))
        self.years.set_titles((self.tr("Fiscal year"), titled_in(self.tr("Cost"), given.currency)))
        self.years.show_lines(lines, partial(self._year_explained, found, rows))
        shown = found.costs.seats if rows is None else [found.costs.seats[at] for at in rows]
        full = sum(found.positions[key].full_year_cents for key in shown)
        self.full_year.setVisible(found.costs.tell(rows))
        words = self.tr("A full year of these terms: {amount}, without what is paid once.")
        self.full_year.setText(words.format(amount=whole_amount(full, given.currency, marks)))

    def _year_explained(
        self, found: Headcount, rows: Sequence[int] | None, line: int, column: int
    ) -> Explained | None:
        if not column:
            return None
        costs, year = found.costs, found.costs.fiscal_years[line]
        if rows is None:
            return self._context.explained(year_of(costs, year))
        return self._context.explained(seats_in_year(costs, [costs.seats[at] for at in rows], year))

    def _months_explained(self, found: Headcount, rows: Sequence[int] | None) -> Explained:
        """Say what the first and the dearest month cost, and a full year."""
        costs = found.costs
        cents = costs.total if rows is None else costs.by_seat[list(rows)].sum(axis=0)
        months = dict.fromkeys((0, int(cents.argmax())))
        seats = costs.seats if rows is None else [costs.seats[at] for at in rows]
        full = full_years_of(found.plan, [found.positions[key] for key in seats])
        return self._context.explained(*(month_of(costs, at, rows) for at in months), full)

    def _budget_words(self, found: Headcount) -> str:
        given, marks = found.plan.assumptions, self._context.marks
        rows = [row for row in found.budget if row.is_for_all]
        words = self.tr("Budget {year}: {amount}, {left}")
        return "\n".join(
            words.format(
                year=year_name(row.line.fiscal_year, given.fiscal_year_start),
                left=left_words(row.left_cents, marks),
                amount=whole_amount(row.budget_cents, given.currency, marks),
            )
            for row in rows
            if row.months_covered and row.is_told
        )
