"""What finance takes for granted: fiscal year, horizon, merit, attrition, freeze, and plan rates."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.edit.finance import new_adjustment, new_budget_line, put_rate
from cpm_planner.edit.row_edit import in_turn
from cpm_planner.edit.typed import month_to_type, typed_count, typed_month, typed_points
from cpm_planner.formatting.months import format_month, whole_name
from cpm_planner.formatting.percent import format_basis_points
from cpm_planner.model.month import MONTHS_PER_YEAR
from cpm_planner.model.plan import Plan
from ui.assumptions.finance_fields import (
    PlanRate,
    adjustment_columns,
    budget_columns,
    loaded_column,
    pay_fields,
    rate_columns,
)
from ui.assumptions.settings_form import Setting, SettingsForm, attribute
from ui.assumptions.table_section import SectionWords, TableSection
from ui.assumptions.value_section import ValueSection
from ui.page_context import PageContext
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.card import Card, SectionHeader
from ui.widgets.table.column import Answer, Column, TableEdit


class FinanceSection(QWidget):
    """A form of finance's assumptions above the table of plan rates."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        self._context = context
        self.form = SettingsForm(context, self._settings())
        self.fields = self.form.fields
        self.rates = RatesSection(context)
        column = flush(self, QVBoxLayout(), Space.M)
        hint = self.tr("What months, years and raises the headcount plan counts with.")
        column.addWidget(SectionHeader(self.tr("Finance"), hint))
        column.addWidget(Card().add(self.form))
        column.addWidget(self.rates)
        column.addStretch(1)

    def refresh(self) -> None:
        """Show the values as they are now."""
        self.form.refresh()
        self.rates.refresh()

    def _settings(self) -> Iterator[Setting]:
        marks = self._context.marks
        yield attribute(
            "fiscal_year_start",
            self.tr("&Fiscal year from"),
            choices=lambda _: self._months(),
            hint=self.tr("A fiscal year is named by the calendar year in which it begins."),
        )
        yield attribute(
            "horizon_months",
            self.tr("&Horizon"),
            parse=lambda text: typed_count(text, marks),
            unit=self.tr("months"),
            hint=self.tr("How far the headcount plan looks, from the planning month on: 12 to 36."),
        )
        yield attribute("merit_month", self.tr("&Merit month"), choices=lambda _: self._months())
        yield self._points(
            "merit_points",
            self.tr("Merit &raise"),
            self.tr("By how much base and variable pay rise in each merit month."),
        )
        yield self._points(
            "attrition_points",
            self.tr("&Attrition a year"),
            self.tr("Share of seats that is expected to be left in a year."),
        )
        yield attribute(
            "freeze_until",
            self.tr("Hiring fr&eeze until"),
            show=format_month,
            parse=typed_month,
            hint=self.tr(
                "Last month in which no new seat starts, such as {month}; empty: hiring is open."
            ).format(month=month_to_type()),
            is_guessed=False,
        )

    def _points(self, name: str, title: str, hint: str) -> Setting:
        marks = self._context.marks
        return attribute(
            name,
            title,
            show=lambda points: format_basis_points(points, marks),
            parse=lambda text: typed_points(text, marks) if text.strip() else 0,
            hint=hint,
        )

    def _months(self) -> Mapping[Hashable, str]:
        return {number: whole_name(number) for number in range(1, MONTHS_PER_YEAR + 1)}


class RatesSection(TableSection):
    """The plan rates of other currencies."""

    least_lines = None
    """They stand in a section that scrolls."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        words = SectionWords(
            title=self.tr("Plan rates"),
            hint=self.tr("What one unit of another currency is worth in the plan's own, for the whole plan."),
            one=self.tr("rate"),
            many=self.tr("rates"),
            none_yet=self.tr("Everything is paid in the plan's own currency."),
        )
        super().__init__(context, "rates", words)

    @property
    def rows(self) -> dict[str, Any]:
        """The rates as they are now."""
        rates = self.context.plan.assumptions.rates
        return {currency: PlanRate(currency, rate) for currency, rate in rates.items()}

    def make_columns(self) -> Sequence[Column[Any]]:
        """Give currency and rate."""
        return rate_columns(self.context.plan.assumptions.currency, self.context.marks)

    def ordered(self) -> list[Any]:
        """Give the rates by currency."""
        return [self.rows[currency] for currency in sorted(self.rows)]

    def add(self) -> None:
        """Ask for a currency and add a rate of 1 for it, to be typed over."""
        asked = self.context.prompts.ask_text(self.tr("Add rate"), self.tr("Currency, such as GBP"))
        currency = "" if asked is None else asked.strip().upper()
        if not currency or currency in self.rows:
            return
        label = self.tr("Add rate {currency}").format(currency=currency)
        self.context.apply(label, put_rate(currency, Decimal(1)), then=lambda: self.show_keys([currency]))

    def _edit_cells(self, edited: TableEdit, answer: Answer) -> None:
        def name(cells: TableEdit) -> str:
            who = self._who([str(key) for key in cells.row_ids])
            return cells.name or self.tr("Change rate of {who}").format(who=who)

        self.context.apply_cells(edited, name, answer)

    def remove(self) -> None:
        """Take the selected rates out of the plan; the laws refuse it while something is paid in them."""
        keys = self._selected()
        if keys:
            label = self.tr("Remove rate {who}").format(who=self._who(keys))
            self.context.apply(label, in_turn(put_rate(key, None) for key in keys))


class BudgetSection(TableSection):
    """What finance has approved."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        words = SectionWords(
            title=self.tr("Budget"),
            hint=self.tr(
                "Money and seats approved for a fiscal year: for all, a role type or a cost centre."
            ),
            one=self.tr("budget line"),
            many=self.tr("budget lines"),
            none_yet=self.tr("No budget yet: add what finance has approved."),
        )
        super().__init__(context, "budget", words)

    def make_columns(self) -> Sequence[Column[Any]]:
        """Give the columns of budget lines."""
        return budget_columns(lambda: self.context.plan, self.context.marks)

    def ordered(self) -> list[Any]:
        """Give the lines by year, those for all first."""
        return sorted(
            self.rows.values(),
            key=lambda row: (row.fiscal_year, row.role_type or "", row.cost_centre.casefold(), row.id),
        )

    def name_of(self, row: Any) -> str:
        """Name a line by its year."""
        return self.tr("budget {year}").format(year=row.fiscal_year)

    def add(self) -> None:
        """Add a line for all of the next year that has none, to be filled in."""
        self._put_new(new_budget_line(self.context.plan))


class AdjustmentsSection(TableSection):
    """Amounts on top of what seats cost."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        words = SectionWords(
            title=self.tr("Adjustments"),
            hint=self.tr("Amounts on top of what seats cost, such as a severance, a credit or a correction."),
            one=self.tr("adjustment"),
            many=self.tr("adjustments"),
            none_yet=self.tr("No adjustments."),
        )
        super().__init__(context, "adjustments", words)

    def make_columns(self) -> Sequence[Column[Any]]:
        """Give the columns of adjustments."""
        return adjustment_columns(lambda: self.context.plan, self.context.marks)

    def ordered(self) -> list[Any]:
        """Give the adjustments by month."""
        return sorted(self.rows.values(), key=lambda row: (row.month, row.name.casefold(), row.id))

    def add(self) -> None:
        """Ask for a name and add an adjustment of nothing, to be filled in."""
        name = self.context.prompts.ask_text(self.tr("Add adjustment"), self.tr("Name"))
        if name is not None:
            self._put_new(new_adjustment(self.context.plan, name.strip()))


class PaySection(ValueSection):
    """What the seats of each role type cost that have no pay of their own."""

    def __init__(self, context: PageContext, words: SectionWords, create: Any) -> None:
        """Show the role types; ``create`` makes a new one from id, name and rank."""
        super().__init__(
            context, "role_types", words, lambda: pay_fields(lambda: context.plan, context.marks), create
        )

    def make_columns(self) -> Sequence[Column[Any]]:
        """Give what a year costs, the fields of pay, and where the values come from."""
        name, *others = super().make_columns()
        return [name, loaded_column(self._plan, self.context.marks), *others]

    def _plan(self) -> Plan:
        return self.context.plan
