"""Moves: which partners have other CPMs than in the base scenario."""

from collections.abc import Callable, Iterator
from typing import Final

from cpm_planner.balance.costs import relationship_months
from cpm_planner.balance.moves import Move, giver_and_getter
from cpm_planner.exchange.workbook.columns import (
    hours_column,
    key_column,
    money_column,
    number_column,
    share_column,
    text_column,
)
from cpm_planner.exchange.workbook.heads import head, linked_verdict
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table, table_sheet
from cpm_planner.exchange.workbook.source import CpmLine, Source
from cpm_planner.exchange.workbook.styles import Format
from cpm_planner.exchange.workbook.words import MODELS, UNASSIGNED
from cpm_planner.formatting.language import translate
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel

_NAME: Final = "Moves"
_LIVE: Final = 'IF([@{side} No]="","",INDEX(tblLoad[Utilisation],MATCH([@{side} No],tblLoad[CPM No],0)))'


def moves_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    top = head(_NAME, source, _note(source), verdict=linked_verdict(verdict))
    table = Table("tblMoves", tuple(_columns(source)), source.moves)
    return table_sheet(_NAME, top, table)


def _note(source: Source) -> str:
    if source.base is None:
        return translate("workbook", "This scenario has no base to compare with, so there are no moves.")
    if not source.moves:
        sentence = translate("workbook", "Nobody has other CPMs than in the base scenario {base}.")
    else:
        sentence = translate(
            "workbook",
            "Against the base scenario {base}; hours are those of whoever has the partner now, use before is "
            "that of the base.",
        )
    return sentence.format(base=source.base.name)


def _columns(source: Source) -> Iterator[Column[Move]]:
    plan = source.plan
    before = plan if source.base is None else source.base.plan
    yield key_column("Partner ID", lambda move: move.partner)
    yield text_column("Partner", lambda move: plan.partners[move.partner].name, 34)
    yield text_column("From", lambda move: _holders(move.before, before), 36)
    yield text_column("To", lambda move: _holders(move.after, plan), 36)
    yield from _used("From", source, lambda move: giver_and_getter(move)[0])
    yield from _used("To", source, lambda move: giver_and_getter(move)[1])
    yield hours_column("Hours per month", lambda move: move.minutes_per_month)
    yield money_column("Revenue", lambda move: move.revenue_cents, f"{plan.assumptions.currency} a year")
    month = before.assumptions.planning_month
    yield Column(
        "Months with CPM",
        lambda move: relationship_months(move.before, month),
        Format.COUNT,
        10,
        unit="so far",
    )


def _used(side: str, source: Source, cpm: Callable[[Move], CpmId | None]) -> Iterator[Column[Move]]:
    """Show the utilisation of one side in the base, and live in this scenario."""

    def line_of(move: Move) -> CpmLine | None:
        key = cpm(move)
        return None if key is None else source.cpm_lines.get(key)

    def number(move: Move) -> int | None:
        line = line_of(move)
        return None if line is None else line.number

    def before(move: Move) -> float | None:
        key, figures = cpm(move), source.base_figures
        if key is None or figures is None or key not in figures.plan.cpms:
            return None
        return figures.cpm(key).utilisation

    def after(move: Move) -> float | None:
        line = line_of(move)
        return None if line is None else line.figures.utilisation

    yield number_column(f"{side} No", number)
    yield share_column(f"{side} used before", before)
    yield share_column(f"{side} used after", after, _LIVE.format(side=side))


def _holders(assignment: Assignment | None, plan: Plan) -> str:
    if assignment is None:
        return UNASSIGNED
    given = ((model, assignment.cpm_for(model)) for model in SalesModel)
    parts = (f"{plan.cpms[cpm].name} ({MODELS[model]})" for model, cpm in given if cpm != assignment.primary)
    return "; ".join((plan.cpms[assignment.primary].name, *parts))
