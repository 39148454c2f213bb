"""Counts what is said of the figures of studies again, on whatever they answer."""

from fractions import Fraction

import pytest

from cpm_planner.balance.studies import derived_people as people
from cpm_planner.balance.studies import derived_studies as of
from cpm_planner.balance.studies.curve import Curve
from cpm_planner.balance.studies.focus.result import Focus
from cpm_planner.balance.studies.leaver.result import Leaving
from cpm_planner.balance.studies.robustness.result import Robustness
from cpm_planner.balance.studies.rule_prices import RulePrices
from cpm_planner.balance.studies.smallest_team import SmallestTeam
from cpm_planner.balance.studies.splitting.result import Splitting
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive
from tests.unit.derivation.truth import assert_true


def curve_is_told_truly(plan: Plan, curve: Curve) -> None:
    """Spread, overload, improvement and what is still possible at every point."""
    for point in curve.points:
        assert_true(of.widest_of(plan, point.after), point.widest)
        assert_true(of.overload_of(point.overload_minutes), point.overload_minutes)
        assert_true(of.improvement_of(curve, point), curve.improvement(point))
        assert_true(of.still_possible_of(curve, point), curve.still_possible(point))


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
    """Shares of the draws."""
    for move in found.moves:
        assert_true(of.survival_of(move), move.share or 0.0)


def splits_are_told_truly(plan: Plan, found: Splitting) -> None:
    """Hours saved, and spreads of role types without and with splits."""
    for split in found.splits:
        contact = found.request.contact_minutes_per_month
        assert_true(people.saved_of(plan, split, contact), split.minutes_saved)
    for role in found.roles:
        name = plan.role_types[role.role_type].name
        for even in (role.whole, role.split):
            assert_true(of.spread_of(name, even), even.spread)


def takeovers_are_told_truly(found: Leaving) -> None:
    """Fit of who takes, and loads before and after."""
    for taken in found.takeovers:
        assert_true(people.fit_then_of(found, taken), taken.fit)
        after = people.taken_hours_of(found, taken, is_after=True)
        assert (after.amount, bool(after.remark)) == (taken.minutes_after, True)
    for load in found.loads:
        use = load.after / load.available if load.available else None
        assert_true(people.taker_use_of(found, load, is_after=True), use)


def strains_are_told_truly(plan: Plan, found: Focus) -> None:
    """Figures of strains now, which are those of the plan, and after the moves."""
    figures = derive(plan)
    for strain in found.strains:
        now = people.strain_of(figures, found.request, strain.cpm, strain.sense)
        assert_true(now, now.amount)
        assert now.amount == pytest.approx(strain.figure, abs=1e-6)
        assert_true(people.strain_after_of(plan, strain), strain.figure_after)


def team_is_told_truly(found: SmallestTeam) -> None:
    """FTE and utilisation of every row."""
    for row in found.rows:
        assert_true(of.fte_needed_of(row), Fraction(row.fte_needed_percent, 100))
        assert_true(of.fte_change_of(row), Fraction(row.fte_missing_percent, 100))
        assert_true(of.use_then_of(found.plan, row), row.utilisation)
