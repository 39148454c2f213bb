"""What varying the guesses told, as English sentences for the command line and the window."""

from decimal import Decimal
from typing import Final

from cpm_planner.balance.studies.robustness.guesses import Guess, GuessKind
from cpm_planner.balance.studies.robustness.result import (
    SAFE_SHARE,
    Distribution,
    Effect,
    MoveSurvival,
    Robustness,
)
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import ENGLISH, Marks, format_number
from cpm_planner.formatting.percent import format_percent, format_whole_percent
from cpm_planner.model.plan import Plan

_NAMES: Final = {
    GuessKind.ACTIVITY: "Hours of {0}",
    GuessKind.TIER: "How often {0} partners need us",
    GuessKind.FIT: "Fit of {0}",
    GuessKind.CAPACITY: "Partner hours of {0}",
    GuessKind.EFFORT: "Hours of all partners alike",
}
_HALF: Final = 0.5


def guess_name(guess: Guess) -> str:
    """Name a guess the way a director would."""
    return _NAMES[guess.kind].format(guess.name)


def headline(robustness: Robustness) -> str:
    """Say how many moves are safe."""
    if not robustness.moves:
        return "The proposal moves nobody, so there is no move to doubt."
    if not robustness.draws:
        return "No draw was finished, so nothing is known of the moves yet."
    safe, count = len(robustness.safe), len(robustness.moves)
    varied = format_whole_percent(robustness.vary_percent)
    return (
        f"{safe} of {count} moves are safe: they stay right in {format_percent(SAFE_SHARE)} or more of "
        f"{robustness.draws} draws with every guess up to {varied} too high or too low."
    )


def spread_sentence(robustness: Robustness, marks: Marks = ENGLISH) -> str:
    """Say what becomes of the proposal's evenness; empty where no CPMs are compared."""
    if robustness.spread is None or robustness.drawn_spread is None:
        return ""
    return (
        f"If nobody reacts, the widest spread is {_range(robustness.drawn_spread, marks)} in 8 of 10 draws, "
        f"{format_percent(robustness.drawn_spread.median, marks)} in the middle one; "
        f"planned is {format_percent(robustness.spread, marks)}."
    )


def overload_sentence(robustness: Robustness, marks: Marks = ENGLISH) -> str:
    """Say what overload there would be; empty without draws."""
    drawn = robustness.drawn_overload_minutes
    if drawn is None:
        return ""
    return (
        f"Overload is {format_hours(drawn.low, marks)} to {format_hours(drawn.high, marks)} h a month in "
        f"8 of 10 draws, {format_hours(drawn.median, marks)} h in the middle one; "
        f"planned are {format_hours(robustness.overload_minutes, marks)} h."
    )


def doubt_sentence(robustness: Robustness) -> str:
    """Say how many partners balancing again moves even with every guess right; empty for none."""
    if not robustness.otherwise_anyway:
        return ""
    placed = _placed(robustness.otherwise_anyway)
    return f"Even with every guess right, balancing again would leave {placed}."


def survival_sentence(survival: MoveSurvival) -> str:
    """Say how sure one move is."""
    if not survival.draws:
        return "Not known yet"
    counted = f"{survival.same} of {survival.draws} draws"
    if survival.is_safe:
        return f"Safe: made again in {counted}"
    if survival.leaves / survival.draws >= SAFE_SHARE:
        return f"Moving is safe, where to is not: to this CPM in {counted}, away in {survival.leaves}"
    if survival.leaves >= survival.draws * _HALF:
        return f"Depends on the guesses: made again in {counted}, away in {survival.leaves}"
    return f"Doubtful: made again in only {counted}, away in {survival.leaves}"


def effect_text(effect: Effect, plan: Plan, marks: Marks = ENGLISH) -> str:
    """Say what a guess that is wrong one way does to the proposal, without a full stop."""
    parts = []
    if effect.overload_minutes:
        sign = "+" if effect.overload_minutes > 0 else "-"
        parts.append(f"overload {sign}{format_hours(abs(effect.overload_minutes), marks)} h")
    if effect.role_type is not None:
        name = plan.role_types[effect.role_type].name
        parts.append(f"spread {points(effect.spread_points, marks)} ({name})")
    if effect.otherwise is not None:
        parts.append(_placed(effect.otherwise))
    return ", ".join(parts) or "no change"


def points(change: float, marks: Marks = ENGLISH) -> str:
    """Write a change in percentage points with its sign."""
    sign = "+" if change > 0 else "-"
    return f"{sign}{format_number(Decimal(abs(change)), marks, 1)} points"


def _placed(count: int) -> str:
    partners = "1 partner" if count == 1 else f"{count} partners"
    return f"{partners} placed otherwise"


def _range(distribution: Distribution, marks: Marks) -> str:
    return f"{format_percent(distribution.low, marks)} to {format_percent(distribution.high, marks)}"
