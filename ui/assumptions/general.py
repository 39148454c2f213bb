"""Plan-wide assumptions: planning month, currency, default tier, onboarding and handover."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.edit.assumptions import change_assumptions
from cpm_planner.edit.guesses import guessed_assumption
from cpm_planner.edit.step_names import lowered
from cpm_planner.edit.typed import typed_count, typed_month
from cpm_planner.formatting.months import format_month
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import TierId
from cpm_planner.model.month import Month
from ui.assumptions.guess_field import GuessChoice, GuessField
from ui.page_context import PageContext
from ui.theme.tokens import Space
from ui.widgets.card import Card, SectionHeader
from ui.widgets.form import Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One assumption: attribute, title, how it is shown and typed, whether the catalogue guesses it."""

    name: str
    title: str
    show: Callable[[Any], str]
    parse: Callable[[str], Any]
    hint: str
    unit: str = ""
    is_guessed: bool = True


class GeneralSection(QWidget):
    """A form; what is wrong is said below its field and nothing typed is lost."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        self._context = context
        self._settings = {setting.name: setting for setting in self._all_settings()}
        self._form = Form()
        self.fields = {name: self._field(setting) for name, setting in self._settings.items()}
        self.default_tier = GuessChoice()
        self.default_tier.chosen.connect(self._set_default_tier)
        self.default_tier.restored.connect(lambda: self._set_default_tier(guessed_assumption("default_tier")))
        hint = self.tr("Counts for every partner that has no tier of its own.")
        self._form.add(self.tr("Default &tier"), self.default_tier, hint=hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        hint = self.tr("What holds for the whole plan.")
        column.addWidget(SectionHeader(self.tr("General"), hint))
        column.addWidget(Card().add(self._form))
        column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the values as they are now."""
        for name in self._settings:
            self._show(name)
        plan = self._context.plan
        tiers = sorted(plan.tiers.values(), key=lambda tier: tier.rank)
        names: dict[Hashable, str] = {None: self.tr("None"), **{tier.id: tier.name for tier in tiers}}
        guess = names.get(guessed_assumption("default_tier"))
        self.default_tier.show_choices(names, plan.assumptions.default_tier, guess)

    def _all_settings(self) -> tuple[Setting, ...]:
        return (
            Setting(
                name="planning_month",
                title=self.tr("&Planning month"),
                show=format_month,
                parse=_month,
                hint=self.tr("The month whose figures are shown everywhere, such as 2026-11."),
                is_guessed=False,
            ),
            Setting(
                name="currency",
                title=self.tr("&Currency"),
                show=str,
                parse=lambda text: text.strip().upper(),
                hint=self.tr("Three letters, such as EUR. Amounts are not converted."),
            ),
            self._months_setting(
                "onboarding_months",
                self.tr("&Onboarding"),
                self.tr("How long a partner counts as new and costs onboarding hours."),
            ),
            self._months_setting(
                "handover_months",
                self.tr("&Handover"),
                self.tr("Over how many months a handover's hours are spread."),
            ),
        )

    def _months_setting(self, name: str, title: str, hint: str) -> Setting:
        return Setting(
            name=name,
            title=title,
            show=str,
            parse=lambda text: typed_count(text, self._context.marks),
            hint=hint,
            unit=self.tr("months"),
        )

    def _field(self, setting: Setting) -> GuessField:
        field = self._form.add(setting.title, GuessField(setting.unit), hint=setting.hint)
        field.edited.connect(lambda text: self._type(setting, text))
        field.restored.connect(lambda: self._put(setting, guessed_assumption(setting.name)))
        return field

    def _type(self, setting: Setting, text: str) -> None:
        try:
            self._put(setting, setting.parse(text))
        except InputError as refusal:
            self._say(setting.name, str(refusal))

    def _put(self, setting: Setting, value: Any) -> None:
        title = lowered(setting.title.replace("&", ""))
        label = self.tr("Set {field} to {value}").format(field=title, value=setting.show(value))
        self._context.session.apply(label, change_assumptions(**{setting.name: value}))
        self._show(setting.name)

    def _show(self, name: str) -> None:
        setting = self._settings[name]
        guess = setting.show(guessed_assumption(name)) if setting.is_guessed else None
        self.fields[name].show_value(setting.show(getattr(self._context.plan.assumptions, name)), guess)
        self._say(name, "")

    def _say(self, name: str, message: str) -> None:
        field = self.fields[name]
        self._form.set_error(field, message)
        field.mark_wrong(is_wrong=bool(message))

    def _set_default_tier(self, tier: TierId | None) -> None:
        name = self.tr("none") if tier is None else self._context.plan.tiers[tier].name
        label = self.tr("Set default tier to {tier}").format(tier=name)
        self._context.apply(label, change_assumptions(default_tier=tier))


def _month(text: str) -> Month:
    month = typed_month(text)
    if month is None:
        raise InputError(
            code="no-month", what="The plan needs a planning month", remedy="type one, such as 2026-11"
        )
    return month
