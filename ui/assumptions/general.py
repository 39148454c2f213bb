"""Plan-wide assumptions: planning month, currency, default tier, onboarding, handover and growth."""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.edit.typed import month_needed, month_to_type, typed_count, typed_month, typed_percent
from cpm_planner.formatting.months import format_month
from cpm_planner.formatting.percent import format_whole_percent
from cpm_planner.model.assumptions import FULL_ONBOARDING, Assumptions
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from ui.assumptions.fields import parse_steps, steps_text
from ui.assumptions.settings_form import Setting, SettingsForm, attribute
from ui.language import tr
from ui.page_context import PageContext
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.card import Card, SectionHeader
from ui.widgets.model_marks import model_name


class GeneralSection(QWidget):
    """What holds for the whole plan and its partners."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        self._context = context
        self.form = SettingsForm(context, (*self._settings(), *self._growth()))
        self.fields = self.form.fields
        column = flush(self, QVBoxLayout(), Space.M)
        hint = self.tr("What holds for the whole plan.")
        column.addWidget(SectionHeader(self.tr("General"), hint))
        column.addWidget(Card().add(self.form))
        column.addStretch(1)

    def refresh(self) -> None:
        """Show the values as they are now."""
        self.form.refresh()

    def _settings(self) -> Iterator[Setting]:
        yield attribute(
            "planning_month",
            self.tr("&Planning month"),
            show=format_month,
            parse=_month,
            hint=self.tr("The month whose figures are shown everywhere, such as {month}.").format(
                month=month_to_type()
            ),
            is_guessed=False,
        )
        yield attribute(
            "currency",
            self.tr("&Currency"),
            parse=lambda text: text.strip().upper(),
            hint=self.tr("Three letters, such as EUR. Amounts are not converted."),
            is_guessed=False,
        )
        yield attribute(
            "default_tier",
            self.tr("Default &tier"),
            choices=self._tiers,
            hint=self.tr("Counts for every partner that has no tier of its own."),
            is_guessed=False,
        )
        hint = self.tr("How long a partner counts as new and costs onboarding hours.")
        yield self._months("onboarding_months", self.tr("&Onboarding"), hint)
        yield attribute(
            "onboarding_percent",
            self.tr("Onboarding c&urve"),
            show=lambda steps: steps_text(steps or (FULL_ONBOARDING,)),
            parse=lambda text: parse_steps(text, self._context.marks),
            unit=self.tr("% by month"),
            hint=self.tr(
                "Share of the tier's onboarding hours in a partner's first, second, ... month; 100 % "
                "afterwards. For example 150/100/50."
            ),
        )
        hint = self.tr("Over how many months a handover's hours are spread.")
        yield self._months("handover_months", self.tr("&Handover"), hint)

    def _growth(self) -> Iterator[Setting]:
        heading = self.tr("Yearly growth of the workload")
        for model in SalesModel:
            name = model_name(model)
            yield Setting(
                name=f"growth:{model}",
                title=name,
                read=lambda assumptions, model=model: assumptions.growth_percent.get(model, 0),  # type: ignore[misc] # mypy does not infer a default
                put=lambda assumptions, value, model=model: _grown(assumptions, model, value),  # type: ignore[misc] # as above
                show=lambda percent: format_whole_percent(percent, self._context.marks),
                parse=lambda text: typed_percent(text, self._context.marks) if text.strip() else 0,
                hint=self.tr("Partners grow by their tier and by their models; one may have its own growth.")
                if model is SalesModel.SELL_WITH
                else "",
                heading=heading if model is SalesModel.SELL_TO else "",
            )

    def _months(self, name: str, title: str, hint: str) -> Setting:
        return attribute(
            name,
            title,
            parse=lambda text: typed_count(text, self._context.marks),
            hint=hint,
            unit=self.tr("months"),
        )

    def _tiers(self, plan: Plan) -> Mapping[Hashable, str]:
        tiers = sorted(plan.tiers.values(), key=lambda tier: tier.rank)
        names: dict[Hashable, str] = {None: self.tr("None")}
        return names | {tier.id: tier.name for tier in tiers}


def _grown(assumptions: Assumptions, model: SalesModel, percent: Any) -> Assumptions:
    """Give the assumptions with the growth of a model; one that does not grow is left out."""
    others = {each: growth for each, growth in assumptions.growth_percent.items() if each is not model}
    return replace(assumptions, growth_percent=others | ({model: percent} if percent else {}))


def _month(text: str) -> Month:
    month = typed_month(text)
    if month is None:
        raise month_needed(tr("The plan needs a planning month"))
    return month
