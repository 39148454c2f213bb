"""The assumptions of the whole plan, one a line, each value under a defined name."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from cpm_planner.exchange.workbook.cells import Content, month_value
from cpm_planner.exchange.workbook.heads import HEAD_ROWS
from cpm_planner.exchange.workbook.layout import Cell, Line, Lines
from cpm_planner.exchange.workbook.styles import Format, Role, Style
from cpm_planner.exchange.workbook.words import source_text
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan

_HEADER: Final = ("Assumption", "Value", "Unit", "Source", "What it does")
_FIRST_COLUMN: Final = 2


class _Setting(NamedTuple):
    """A plan-wide assumption as it is shown."""

    name: str
    value: Content
    format: Format
    unit: str
    source: str
    note: str


def plan_wide_lines(plan: Plan) -> Lines:
    """Write the plan-wide assumptions under a header."""
    header = {
        at: Cell(text, Style(Role.HEADER, right=text == "Value"))
        for at, text in enumerate(_HEADER, start=_FIRST_COLUMN)
    }
    return Lines((header, *map(_line, _settings(plan))), heights={0: 20})


def plan_wide_names(plan: Plan, sheet: str) -> dict[str, str]:
    """Give the defined names of the values and their cells; the lines follow the head of the sheet."""
    return {
        setting.name.replace(" ", "_"): f"{sheet}!$C${row}"
        for row, setting in enumerate(_settings(plan), start=HEAD_ROWS + 2)
    }


def _settings(plan: Plan) -> Iterator[_Setting]:
    chosen, usual = plan.assumptions, new_plan(plan.assumptions.planning_month).assumptions
    tier = None if chosen.default_tier is None else plan.tiers.get(chosen.default_tier)
    own = source_text(is_default=False)
    yield _Setting(
        "Planning month",
        month_value(chosen.planning_month),
        Format.MONTH,
        "year-month",
        own,
        "Every figure in this workbook is of this month",
    )
    yield _Setting("Currency", chosen.currency, Format.TEXT, "ISO 4217", own, "Of every amount")
    yield _Setting(
        "Onboarding months",
        chosen.onboarding_months,
        Format.NUMBER,
        "months",
        source_text(is_default=chosen.onboarding_months == usual.onboarding_months),
        "How long a partner counts as new",
    )
    yield _Setting(
        "Handover months",
        chosen.handover_months,
        Format.NUMBER,
        "months",
        source_text(is_default=chosen.handover_months == usual.handover_months),
        "Over how many months the hours of a handover are spread",
    )
    yield _Setting(
        "Default tier",
        "none" if tier is None else tier.name,
        Format.TEXT,
        "tier",
        source_text(is_default=chosen.default_tier == usual.default_tier),
        "The tier of a partner that has none",
    )


def _line(setting: _Setting) -> Line:
    text = Style(Role.DATA)
    return {
        2: Cell(setting.name, text),
        3: Cell(setting.value, Style(Role.DATA, setting.format, right=True)),
        4: Cell(setting.unit, text),
        5: Cell(setting.source, text),
        6: Cell(setting.note, text),
    }
