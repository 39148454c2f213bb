"""What a move changes, as lines of a small table: a figure, then both CPMs, each before and after."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from cpm_planner.balance.effects import CpmChange, Holding, MoveEffect, Step
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import NO_FIGURE, Marks, format_number
from cpm_planner.formatting.money import short_amount
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import format_points_change
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import CpmFigures
from ui.language import tr

Figure = Callable[[CpmFigures, Marks], str]
LINES: Final = 7
"""Lines of one step."""


@dataclass(frozen=True, slots=True)
class EffectLine:
    """One figure of both CPMs; empty where there is none."""

    label: str
    giving: str
    getting: str


def effect_lines(step: Step, plan: Plan, marks: Marks) -> Iterator[EffectLine]:
    """Give the lines of one step, the most telling figure first."""
    for label, figure in _figures():
        yield EffectLine(label, *(_pair(each, figure, marks) for each in (step.giving, step.getting)))
    spreads = {
        each.role_type: format_points_change(each.before, each.after, marks, 1) for each in step.spreads
    }
    sides = (plan.cpms[each.cpm].role_type if each else None for each in (step.giving, step.getting))
    yield EffectLine(tr("Spread of the role type"), *(spreads[side] if side else "" for side in sides))


def stake_text(effect: MoveEffect, currency: str, marks: Marks) -> str:
    """Say what is at stake: hours, revenue, the age of the relationship, the handover, the way."""
    return " · ".join(_stakes(effect, currency, marks))


def _stakes(effect: MoveEffect, currency: str, marks: Marks) -> Iterator[str]:
    hours = [format_hours(each.minutes_per_month, marks) for each in _holdings(effect)]
    yield tr("{hours} h a month").format(hours=" \u2192 ".join(dict.fromkeys(hours)))
    revenue = short_amount(effect.revenue_cents, currency, marks)
    yield tr("{revenue} revenue a year").format(revenue=revenue)
    if effect.before is not None and effect.after is not None:
        yield _age_text(effect.relationship_months)
        hours_each = format_hours(effect.handover_minutes, marks)
        yield tr("handover {hours} h for each side").format(hours=hours_each)
    ways = [each.kilometres for each in _holdings(effect)]
    if any(way is not None for way in ways):
        known = ("?" if way is None else format_number(Decimal(round(way)), marks) for way in ways)
        yield tr("{way} km away").format(way=" \u2192 ".join(known))
    if effect.after is not None and not effect.after.is_at_home:
        yield tr("outside the new CPM's home regions")


def _age_text(months: int | None) -> str:
    if months is None:
        return tr("nobody knows how long together")
    one, many = tr("1 month together"), tr("{count} months together")
    return one if months == 1 else many.format(count=months)


def _holdings(effect: MoveEffect) -> list[Holding]:
    return [each for each in (effect.before, effect.after) if each is not None]


def _figures() -> Iterator[tuple[str, Figure]]:
    yield tr("Utilisation"), lambda each, marks: _percent(each.utilisation, marks)
    yield tr("Hours over capacity"), lambda each, marks: format_hours(each.over_capacity_minutes, marks)
    yield tr("Planned hours in the reserve"), _planned_in_reserve
    yield tr("Requests of hours needed"), lambda each, marks: _percent(each.reactive_share, marks)
    yield tr("Models played (focus)"), _focus
    yield tr("Partners"), lambda each, marks: format_number(Decimal(each.partners), marks)


def _planned_in_reserve(figures: CpmFigures, marks: Marks) -> str:
    return format_hours(figures.planned_in_reserve_minutes, marks)


def _focus(figures: CpmFigures, marks: Marks) -> str:
    return NO_FIGURE if figures.focus is None else format_number(Decimal(figures.focus), marks, 2)


def _pair(change: CpmChange | None, figure: Figure, marks: Marks) -> str:
    return "" if change is None else _arrow(figure(change.before, marks), figure(change.after, marks))


def _arrow(before: str, after: str) -> str:
    return f"{before} \u2192 {after}"


def _percent(share: float | None, marks: Marks) -> str:
    return NO_FIGURE if share is None else format_percent(share, marks, 1)
