"""Months as people write them in a plan."""

from cpm_planner.model.month import Month
from ui.language import tr


def month_name(month: Month) -> str:
    """Give a month as people write it in a plan: "Nov 2026"."""
    return f"{_short_names()[month.month - 1]} {month.year}"


def short_month(month: Month) -> str:
    """Give a month in few letters, for an axis: "Nov 26"."""
    return f"{_short_names()[month.month - 1]} {month.year % 100:02d}"


def _short_names() -> tuple[str, ...]:
    names = tr("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
    return tuple(names.split())
