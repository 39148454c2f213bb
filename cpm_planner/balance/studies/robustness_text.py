"""What varying the guesses told, as sentences for the command line and the window."""

from typing import Final

from cpm_planner.balance.studies.robustness.guesses import Guess, GuessKind
from cpm_planner.balance.studies.robustness.result import (
    SAFE_SHARE,
    Effect,
    MoveSurvival,
    Robustness,
)
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import counted, to_translate, translate
from cpm_planner.formatting.marks import Marks, format_signed
from cpm_planner.formatting.percent import format_percent, format_whole_percent
from cpm_planner.formatting.points import bare_points, format_points, points_text
from cpm_planner.model.plan import Plan

_NAMES: Final = {
    GuessKind.ACTIVITY: to_translate("studies", "Hours of {name}"),
    GuessKind.TIER: to_translate("studies", "How often {name} partners need us"),
    GuessKind.FIT: to_translate("studies", "Fit of {name}"),
    GuessKind.CAPACITY: to_translate("studies", "Partner hours of {name}"),
    GuessKind.EFFORT: to_translate("studies", "Hours of all partners alike"),
}
_HALF: Final = 0.5


def guess_name(guess: Guess) -> str:
    """Name a guess the way a director would."""
    return translate("studies", _NAMES[guess.kind]).format(name=guess.name)


def headline(robustness: Robustness) -> str:
    """Say how many moves are safe."""
    if not robustness.moves:
        return translate("studies", "The proposal moves nobody, so there is no move to doubt.")
    if not robustness.draws:
        return translate("studies", "No draw was finished, so nothing is known of the moves yet.")
    sentence = translate(
        "studies",
        "{safe} of {count} moves are safe: they stay right in {share} or more of {draws} draws with every "
        "guess up to {varied} too high or too low.",
    )
    return sentence.format(
        safe=len(robustness.safe),
        count=len(robustness.moves),
        share=format_percent(SAFE_SHARE),
        draws=robustness.draws,
        varied=format_whole_percent(robustness.vary_percent),
    )


def spread_sentence(robustness: Robustness, marks: Marks | None = None) -> str:
    """Say what becomes of the proposal's evenness; empty where no CPMs are compared."""
    if robustness.spread is None or robustness.drawn_spread is None:
        return ""
    sentence = translate(
        "studies",
        "If nobody reacts, the widest spread is {low} to {high} in 80 % of draws, {middle} in the middle "
        "one; planned is {planned}.",
    )
    return sentence.format(
        low=bare_points(robustness.drawn_spread.low, marks),
        high=format_points(robustness.drawn_spread.high, marks),
        middle=format_points(robustness.drawn_spread.median, marks),
        planned=format_points(robustness.spread, marks),
    )


def overload_sentence(robustness: Robustness, marks: Marks | None = None) -> str:
    """Say what overload there would be; empty without draws."""
    drawn = robustness.drawn_overload_minutes
    if drawn is None:
        return ""
    sentence = translate(
        "studies",
        "Overload is {low} to {high} h a month in 80 % of draws, {middle} h in the middle one; planned are "
        "{planned} h.",
    )
    return sentence.format(
        low=format_hours(drawn.low, marks),
        high=format_hours(drawn.high, marks),
        middle=format_hours(drawn.median, marks),
        planned=format_hours(robustness.overload_minutes, marks),
    )


def doubt_sentence(robustness: Robustness) -> str:
    """Say how many partners balancing again moves even with every guess right; empty for none."""
    if not robustness.otherwise_anyway:
        return ""
    sentence = translate("studies", "Even with every guess right, balancing again would leave {placed}.")
    return sentence.format(placed=_placed(robustness.otherwise_anyway))


def survival_sentence(survival: MoveSurvival) -> str:
    """Say how sure one move is."""
    if not survival.draws:
        return translate("studies", "Not known yet")
    if survival.is_safe:
        sentence = translate("studies", "Safe: made again in {same} of {draws} draws")
    elif survival.leaves / survival.draws >= SAFE_SHARE:
        sentence = translate(
            "studies",
            "Moving is safe, where to is not: to this CPM in {same} of {draws} draws, away in {leaves}",
        )
    elif survival.leaves >= survival.draws * _HALF:
        sentence = translate(
            "studies", "Depends on the guesses: made again in {same} of {draws} draws, away in {leaves}"
        )
    else:
        sentence = translate(
            "studies", "Doubtful: made again in only {same} of {draws} draws, away in {leaves}"
        )
    return sentence.format(same=survival.same, draws=survival.draws, leaves=survival.leaves)


def effect_text(effect: Effect, plan: Plan, marks: Marks | None = None) -> str:
    """Say what a guess that is wrong one way does to the proposal, without a full stop."""
    parts = []
    if effect.overload_minutes:
        sign = "+" if effect.overload_minutes > 0 else "-"
        hours = f"{sign}{format_hours(abs(effect.overload_minutes), marks)}"
        parts.append(translate("studies", "overload {hours} h").format(hours=hours))
    if effect.role_type is not None:
        name = plan.role_types[effect.role_type].name
        spread = translate("studies", "spread {points} ({role_type})")
        parts.append(spread.format(points=points(effect.spread_points, marks), role_type=name))
    if effect.otherwise is not None:
        parts.append(_placed(effect.otherwise))
    return ", ".join(parts) or translate("studies", "no change")


def points(change: float, marks: Marks | None = None) -> str:
    """Write a change in percentage points with its sign."""
    return points_text(format_signed(change, marks))


def _placed(count: int) -> str:
    one = translate("studies", "1 partner placed otherwise")
    return counted(count, one, translate("studies", "{count} partners placed otherwise"))
