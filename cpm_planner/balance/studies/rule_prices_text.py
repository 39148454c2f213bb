"""What rules cost as English sentences, for the command line and the window."""

from typing import Final

from cpm_planner.balance.studies.outcome import Outcome
from cpm_planner.balance.studies.rule_prices import (
    BAD_PERCENT,
    WARN_PERCENT,
    Alarm,
    Known,
    Price,
    RulePrices,
)
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import ENGLISH, Marks
from cpm_planner.formatting.percent import format_percent

_ALARMS: Final = {
    Alarm.FINE: f"fewer than {WARN_PERCENT} %, which leaves room to balance",
    Alarm.WARN: f"{WARN_PERCENT} % or more, so rules begin to decide the plan",
    Alarm.BAD: f"{BAD_PERCENT} % or more, so rules decide the plan more than balancing does",
}


_SURE: Final = {
    Known.EXACT: "proved",
    Known.BETWEEN: "tried",
    Known.AT_MOST: "not tried",
    Known.NEEDED: "others clash",
}


def share_words(price: Price, marks: Marks = ENGLISH) -> str:
    """Say how much better the plan could be, as short as a column of a table asks; empty without a price."""
    least, most = (format_percent(each, marks, decimals=1) for each in (price.at_least, price.at_most))
    if price.known is Known.NEEDED:
        return ""
    if price.known is Known.EXACT or least == most:
        return least
    return f"up to {most}" if price.at_least == 0 else f"{least} to {most}"


def sure_words(price: Price) -> str:
    """Say how the share is known, in a word or two; without a rule that is needed others clash."""
    return _SURE[price.known]


def price_words(price: Price, marks: Marks = ENGLISH) -> str:
    """Say how much better the plan could be, and how well that is known."""
    least, most = (format_percent(each, marks, decimals=1) for each in (price.at_least, price.at_most))
    if price.known is Known.NEEDED:
        return "others clash without it"
    if price.known is Known.EXACT:
        return f"exactly {least}"
    return f"at most {most}" if price.at_least == 0 else f"at least {least}, at most {most}"


def gain_words(before: Outcome, price: Price, marks: Marks = ENGLISH) -> str:
    """Say what the plan found without a rule brings, in outcomes."""
    after = price.after
    if after is None:
        return "not balanced again"
    points = round(100 * (before.widest_spread - after.widest_spread), 1)
    said = [
        _said(points, f"{abs(points):.1f} points of spread"),
        _hours(before.overload_minutes - after.overload_minutes, "of overload", marks),
        _hours(before.misfit_minutes - after.misfit_minutes, "of misfit", marks),
        _said(before.moves - after.moves, f"{abs(before.moves - after.moves):,} moves"),
    ]
    return ", ".join(part for part in said if part) or "no better plan found"


def debt_sentence(found: RulePrices, marks: Marks = ENGLISH) -> str:
    """Say what all rules cost together, without a full stop."""
    price, gain = price_words(found.debt, marks), gain_words(found.before, found.debt, marks)
    return f"Without any locks and rules the plan could be better by {price}: {gain}"


def held_sentence(found: RulePrices, marks: Marks = ENGLISH) -> str:
    """Say how many partners are under override and whether that is too many, without a full stop."""
    share = format_percent(found.held_share, marks, decimals=1)
    return (
        f"{len(found.held):,} of {found.partners:,} partners ({share}) are held by locks, must have or must "
        f"not have: {_ALARMS[found.alarm]}"
    )


def solved_sentence(found: RulePrices) -> str:
    """Say how many rules the plan was balanced without, without a full stop."""
    end = "" if found.is_complete else "; it was stopped early"
    return f"Balanced again without {found.solved:,} of {len(found.prices):,} rules{end}"


def _hours(minutes: int, of: str, marks: Marks) -> str:
    return _said(minutes, f"{format_hours(abs(minutes), marks)} h {of}")


def _said(gain: float, amount: str) -> str:
    if not gain:
        return ""
    return f"{amount} less" if gain > 0 else f"{amount} more"
