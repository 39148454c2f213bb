"""Counts what is said of the figures of studies again, on whatever they answer."""

from fractions import Fraction

from cpm_planner.balance.studies import derived_studies as of
from cpm_planner.balance.studies.curve import Curve
from cpm_planner.balance.studies.robustness.result import Robustness
from cpm_planner.balance.studies.rule_prices import RulePrices
from cpm_planner.balance.studies.smallest_team import SmallestTeam
from cpm_planner.model.plan import Plan
from tests.unit.derivation.truth import assert_true


def curve_is_told_truly(plan: Plan, curve: Curve) -> None:
    """Spread, gap and gain of every point."""
    for point in curve.points:
        assert_true(of.widest_of(plan, point.after), point.widest)
        assert_true(of.overload_of(point.overload_minutes), point.overload_minutes)
        assert_true(of.gap_of(point), point.gap)
        assert_true(of.sure_gain_of(curve, point), curve.sure_gain(point))


def prices_are_told_truly(found: RulePrices) -> None:
    """What each rule adds, and both bounds of its price."""
    for each in found.prices:
        price, before = each.price, found.before
        shares = [figure.amount for figure in of.price_of(price)]
        assert shares in ([], [price.at_most], [price.at_most, price.at_least])
        for figure in of.price_of(price):
            assert_true(figure, figure.amount)
        if price.after is not None:
            spread = before.widest_spread - price.after.widest_spread
            assert_true(of.added_spread_of(before, price.after), spread)
            more = before.overload_minutes - price.after.overload_minutes
            assert_true(of.added_overload_of(before, price.after), more)
            assert_true(of.added_moves_of(before, price.after), before.moves - price.after.moves)


def survival_is_told_truly(found: Robustness) -> None:
    """Shares of the draws, and partners placed otherwise."""
    for move in found.moves:
        assert_true(of.survival_of(move), move.share or 0.0)
    for effect in found.guesses:
        assert_true(of.otherwise_of(effect), effect.otherwise)


def team_is_told_truly(found: SmallestTeam) -> None:
    """FTE and utilisation of every row."""
    for row in found.rows:
        assert_true(of.fte_needed_of(row), Fraction(row.fte_needed_percent, 100))
        assert_true(of.fte_change_of(row), Fraction(row.fte_missing_percent, 100))
        assert_true(of.use_then_of(found.plan, row), row.utilisation)
