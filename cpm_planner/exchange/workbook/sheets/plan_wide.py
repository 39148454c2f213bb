"""The assumptions of the whole plan, one a line, each value under a defined name."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from cpm_planner.exchange.finance_inputs.settings import SETTINGS, Setting, setting_value
from cpm_planner.exchange.workbook.cells import Content, month_value
from cpm_planner.exchange.workbook.columns import number_column, text_column
from cpm_planner.exchange.workbook.layout import Column, Table
from cpm_planner.exchange.workbook.source import Source
from cpm_planner.exchange.workbook.styles import Format, Role, Style
from cpm_planner.exchange.workbook.words import source_text
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan

TABLE: Final = "tblSettings"
_STYLES: Final = {
    (is_input, form): Style(Role.INPUT if is_input else Role.DATA, form, right=True)
    for is_input in (False, True)
    for form in (Format.MONTH, Format.TEXT, Format.NUMBER, Format.RATE)
}


class SettingLine(NamedTuple):
    """A plan-wide assumption as it is shown."""

    number: int
    name: str
    value: Content
    format: Format
    unit: str
    source: str
    note: str
    is_input: bool = False


def settings_block(source: Source) -> Table[SettingLine]:
    """Lay the plan-wide assumptions out as a table."""
    return Table(TABLE, tuple(_columns()), settings_of(source))


def settings_of(source: Source) -> tuple[SettingLine, ...]:
    """List them in their order."""
    lines = (*_given(source.plan), *_inputs(source))
    return tuple(line._replace(number=number) for number, line in enumerate(lines, start=1))


def name_of(line: SettingLine) -> str:
    """Give the defined name of a value."""
    return line.name.replace(" ", "_")


def _columns() -> Iterator[Column[SettingLine]]:
    yield number_column("Setting No", lambda line: line.number)
    yield text_column("Assumption", lambda line: line.name)
    yield Column(
        "Value",
        lambda line: line.value,
        style_of=lambda line: _STYLES[line.is_input, line.format],
        styles_of=tuple(_STYLES.values()),
    )
    yield text_column("Unit", lambda line: line.unit)
    yield text_column("Source", lambda line: line.source)
    yield text_column("What it does", lambda line: line.note)


def _given(plan: Plan) -> Iterator[SettingLine]:
    chosen, usual = plan.assumptions, _usual(plan)
    tier = None if chosen.default_tier is None else plan.tiers.get(chosen.default_tier)
    own = source_text(is_default=False)
    yield SettingLine(
        0,
        "Planning month",
        month_value(chosen.planning_month),
        Format.MONTH,
        "year-month",
        own,
        "The first month of the horizon; territories and load are of this month",
    )
    yield SettingLine(0, "Currency", chosen.currency, Format.TEXT, "ISO 4217", own, "Of every total")
    for name, field, note in _MONTHS:
        is_default = getattr(chosen, field) == getattr(usual, field)
        value: int = getattr(chosen, field)
        yield SettingLine(0, name, value, Format.NUMBER, "months", source_text(is_default=is_default), note)
    yield SettingLine(
        0,
        "Default tier",
        "none" if tier is None else tier.name,
        Format.TEXT,
        "tier",
        source_text(is_default=chosen.default_tier == usual.default_tier),
        "The tier of a partner that has none",
    )


_MONTHS: Final = (
    ("Horizon months", "horizon_months", "How many months the headcount plan covers"),
    ("Onboarding months", "onboarding_months", "How long a partner counts as new"),
    ("Handover months", "handover_months", "Over how many months the hours of a handover are spread"),
)


def _inputs(source: Source) -> Iterator[SettingLine]:
    usual = _usual(source.plan)
    for setting in SETTINGS:
        if source.with_pay or not setting.is_pay:
            yield _input(source.plan, setting, usual)


def _input(plan: Plan, setting: Setting, usual: Assumptions) -> SettingLine:
    is_default = getattr(plan.assumptions, setting.field) == getattr(usual, setting.field)
    return SettingLine(
        0,
        setting.name,
        setting_value(setting, plan),
        Format.RATE if setting.kind.places else Format.NUMBER,
        setting.unit,
        source_text(is_default=is_default),
        setting.note,
        is_input=True,
    )


def _usual(plan: Plan) -> Assumptions:
    return new_plan(plan.assumptions.planning_month).assumptions
