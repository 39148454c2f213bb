"""Rules by what they cost, as rows of a table."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from cpm_planner.balance.studies.derived_studies import (
    added_moves_of,
    added_overload_of,
    added_spread_of,
    price_of,
)
from cpm_planner.balance.studies.outcome import Outcome
from cpm_planner.balance.studies.rule_prices import Price, RulePrice, RulePrices
from cpm_planner.balance.studies.rule_prices_text import gain_words, price_words, share_words, sure_words
from cpm_planner.derivation.derived import Derivation
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.formatting.points import points_text
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from ui.balance.rules_in_words import rule_sentence
from ui.balance.studies.explaining import explained
from ui.language import tr
from ui.widgets.explanation.explained import Explained
from ui.widgets.table.column import Align, Column, RowId
from ui.widgets.table.figure_column import figure_column
from ui.widgets.table.filters.scales import count_scale, decimal_scale, hours_scale

AddedBy = Callable[[Outcome, Outcome], Derivation]
"""Says how what a rule adds is computed, from what plans bring with it and without."""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule and what it costs; figures are None where the plan was not balanced without it."""

    price: Price
    before: Outcome
    """With all rules."""
    rule: str
    partners: tuple[PartnerId, ...]
    spread_points: float | None
    overload_minutes: int | None
    moves: int | None
    """Moves more than in the plan found without it."""
    share: str
    at_most: float
    sure: str
    bounds: str
    gain: str


def rule_rows(found: RulePrices, plan: Plan, marks: Marks) -> dict[RowId, RuleRow]:
    """Give a row for each rule, the dearest first."""
    return {each.key: _row(each, found, plan, marks) for each in found.prices}


def rule_columns(marks: Marks) -> Iterator[Column[RuleRow]]:
    """Give the columns, from the left."""
    yield Column(
        key="rule",
        title=tr("Rule"),
        text=lambda row: row.rule,
        tooltip=lambda row: row.rule,
        width=270,
        stretches=True,
    )
    yield from _figure_columns(marks)
    yield Column(
        key="share",
        title=tr("Better without it by"),
        text=lambda row: row.share,
        sort_key=lambda row: row.at_most,
        tooltip=lambda row: row.gain,
        explain=lambda row: explained(marks, *price_of(row.price)),
        align=Align.END,
        width=156,
        searchable=False,
    )
    yield Column(
        key="sure",
        title=tr("How sure"),
        text=lambda row: row.sure,
        tooltip=lambda row: row.bounds,
        width=110,
    )


def _figure_columns(marks: Marks) -> Iterator[Column[RuleRow]]:
    def added(derive: AddedBy) -> Callable[[RuleRow], Explained | None]:
        """Explain what a rule adds, where the plan was balanced without it."""

        def explain(row: RuleRow) -> Explained | None:
            after = row.price.after
            return None if after is None else explained(marks, derive(row.before, after))

        return explain

    yield figure_column(
        "partners", tr("Partners"), lambda row: len(row.partners), _whole, 92, scale=count_scale(marks)
    )
    yield figure_column(
        "spread",
        tr("Adds spread"),
        lambda row: row.spread_points,
        _points,
        116,
        adds_up=False,
        scale=decimal_scale(marks),
        explain=added(added_spread_of),
    )
    yield figure_column(
        "overload",
        tr("Adds overload"),
        lambda row: row.overload_minutes,
        lambda minutes: tr("{hours} h").format(hours=format_hours(round(minutes), marks)),
        128,
        tooltip=lambda _: tr("Hours over capacity, and planned hours in the reserve for requests"),
        scale=hours_scale(marks),
        explain=added(added_overload_of),
    )
    yield figure_column(
        "moves",
        tr("Adds moves"),
        lambda row: row.moves,
        _whole,
        118,
        scale=count_scale(marks),
        explain=added(added_moves_of),
    )


def _row(each: RulePrice, found: RulePrices, plan: Plan, marks: Marks) -> RuleRow:
    before, after = found.before, each.price.after
    return RuleRow(
        price=each.price,
        before=before,
        rule=rule_sentence(plan, each.rule),
        partners=each.partners,
        spread_points=None if after is None else 100 * (before.widest_spread - after.widest_spread),
        overload_minutes=None if after is None else before.overload_minutes - after.overload_minutes,
        moves=None if after is None else before.moves - after.moves,
        share=share_words(each.price, marks),
        at_most=each.price.at_most,
        sure=sure_words(each.price),
        bounds=price_words(each.price, marks),
        gain=gain_words(before, each.price, marks),
    )


def _points(points: float) -> str:
    return points_text(format_number(Decimal(points), decimals=1))


def _whole(count: float) -> str:
    return format_number(Decimal(count))
