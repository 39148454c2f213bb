"""What the headcount page says, in short sentences."""

from collections.abc import Sequence
from decimal import Decimal

import numpy as np

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import counted
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.formatting.money import format_money
from cpm_planner.formatting.months import month_name
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.month import Month
from cpm_planner.workload.arrays import Ints
from ui.language import tr


def fte_text(percent: int, marks: Marks) -> str:
    """Write hundredths of a full-time seat: 340 gives "3.4"."""
    decimals = 0 if percent % 100 == 0 else 2 if percent % 10 else 1
    return format_number(Decimal(percent) / 100, marks, decimals)


def signed_fte(percent: int, marks: Marks) -> str:
    """Write a change of FTE: "+1", "-0.5"; nothing for none."""
    return f"{'+' if percent > 0 else '-'}{fte_text(abs(percent), marks)}" if percent else ""


def used_text(share: float, marks: Marks) -> str:
    """Write a utilisation, or that there is no capacity."""
    return tr("no capacity") if np.isnan(share) else format_percent(share, marks)


def span_words(months: Sequence[Month], demand: Ints, capacity: Ints, marks: Marks) -> str:
    """Say how a role type is used at both ends, and from when hours are missing."""
    begin, end = (used_text(_share(demand, capacity, at), marks) for at in (0, -1))
    ends = tr("All hours needed of all available: {first} in {from_month}, {last} in {to_month}").format(
        first=begin, last=end, from_month=month_name(months[0]), to_month=month_name(months[-1])
    )
    gap = capacity - demand
    worst = int(gap.argmin())
    if gap[worst] >= 0:
        return ends
    short = np.flatnonzero(gap < 0)
    first = int(short[0])
    missing = counted(
        len(short),
        tr("1 month lacks hours, {since}: {hours} h"),
        tr("{count} months lack hours, first and most in {since}: {hours} h")
        if first == worst
        else tr("{count} months lack hours, first {since}, most {worst}: {hours} h"),
        since=month_name(months[first]),
        worst=month_name(months[worst]),
        hours=format_hours(-int(gap[worst]), marks),
    )
    return f"{ends}; {missing}"


def year_name(year: int, start: int) -> str:
    """Name a fiscal year by the calendar years it lies in: "2027", or "2027/28" from a mid-year on."""
    return str(year) if start == 1 else f"{year}/{(year + 1) % 100:02d}"


def left_words(cents: int, marks: Marks) -> str:
    """Say how much of a budget is left, or how much the plan is over it."""
    words = tr("{amount} left") if cents >= 0 else tr("{amount} over")
    return words.format(amount=format_money(abs(cents), marks, 0))


def _share(demand: Ints, capacity: Ints, at: int) -> float:
    return float(demand[at] / capacity[at]) if capacity[at] else float("nan")
