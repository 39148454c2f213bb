"""Cost by month: by kind, role type, cost centre and position, and against what was approved."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Final, NamedTuple

from cpm_planner.exchange.finance_inputs.assumptions import BUDGET
from cpm_planner.exchange.workbook.columns import (
    exact_money_column,
    input_column,
    key_column,
    number_column,
    per_month,
    text_column,
)
from cpm_planner.exchange.workbook.heads import head, heading, linked_verdict
from cpm_planner.exchange.workbook.layout import Block, Column, Sheet, Table
from cpm_planner.exchange.workbook.seat_months import COST_KINDS, NONE
from cpm_planner.exchange.workbook.sheets.criteria import exactly
from cpm_planner.exchange.workbook.sheets.ledger import ADJUSTED, KINDS
from cpm_planner.exchange.workbook.source import CENTS, CpmLine, Source
from cpm_planner.exchange.workbook.styles import Format
from cpm_planner.formatting.language import to_translate
from cpm_planner.headcount.budget import budget_rows
from cpm_planner.headcount.seat_cost import rounded
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.month import MONTHS_PER_YEAR
from cpm_planner.model.plan import Plan

NAME: Final = "Cost by month"
_NOTE: Final = to_translate(
    "workbook", "All amounts come from the ledger; positions and assumptions drive them."
)
_FEWEST_COLUMNS: Final = 12
MONTHS_ON_A_PAGE: Final = 12


class CostGroup(NamedTuple):
    """A kind, role type or cost centre, and its cost month by month."""

    number: int
    name: str
    cents: list[int]


@dataclass(frozen=True)
class _Costs:
    """Cents by month of every kind, role type and cost centre."""

    kinds: tuple[CostGroup, ...]
    roles: tuple[CostGroup, ...]
    centres: tuple[CostGroup, ...]


def cost_by_month_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    costs = _costs_of(source)
    months = len(source.calendar)
    columns = max(4 + months, _FEWEST_COLUMNS)
    blocks: tuple[Block, ...] = (
        head(NAME, source, _NOTE, verdict=linked_verdict(verdict)),
        heading(to_translate("workbook", "Approved against planned"), columns),
        Table(BUDGET.name, tuple(_budget(source)), tuple(source.plan.budget.values())),
        heading(to_translate("workbook", "By kind"), columns),
        _table(source, "tblCostByKind", "Kind", costs.kinds),
        heading(to_translate("workbook", "By role type"), columns),
        _table(source, "tblCostByRoleType", "Role type", costs.roles),
        heading(to_translate("workbook", "By cost centre"), columns),
        _table(source, "tblCostByCostCentre", "Cost centre", costs.centres),
        heading(to_translate("workbook", "By position"), columns),
        Table("tblCostByPosition", tuple(_positions(source)), source.cpms),
    )
    widths = {1: 4, 2: 26, 3: 16} | dict.fromkeys(range(4, columns + 1), 13.5)
    return Sheet(
        NAME,
        blocks,
        widths,
        hidden=frozenset({1}),
        freeze="D4",
        pages_wide=-(-months // MONTHS_ON_A_PAGE) or 1,
    )


def centres_of(source: Source) -> tuple[str, ...]:
    """List the cost centres that anything of the plan is booked on, by name."""
    found = {each.terms.cost_centre or NONE for each in source.seat_months}
    found |= {line.cost_centre for line in source.adjustments}
    found |= {line.cost_centre for line in source.plan.budget.values() if line.cost_centre}
    return tuple(sorted(found, key=lambda name: (name == NONE, name.casefold(), name)))


def _costs_of(source: Source) -> _Costs:
    count = len(source.calendar)
    kinds: dict[str, list[int]] = defaultdict(lambda: [0] * count)
    roles: dict[int, list[int]] = defaultdict(lambda: [0] * count)
    centres: dict[str, list[int]] = defaultdict(lambda: [0] * count)
    for each in source.seat_months:
        at, cents = each.month.number - 1, each.cents
        for kind, amount in zip(COST_KINDS, cents, strict=True):
            kinds[kind][at] += amount
        roles[each.role_number][at] += sum(cents)
        centres[each.terms.cost_centre or NONE][at] += sum(cents)
    for line in filter(lambda each: each.month_number, source.adjustments):
        for group in (kinds[ADJUSTED], roles[line.role_number], centres[line.cost_centre]):
            group[line.month_number - 1] += line.cents
    names = {line.number: line.role_type.name for line in source.roles} | {0: NONE}
    return _Costs(
        tuple(CostGroup(at, name, kinds[name]) for at, name in enumerate(KINDS, start=1)),
        tuple(CostGroup(number, name, roles[number]) for number, name in names.items()),
        tuple(CostGroup(at, name, centres[name]) for at, name in enumerate(centres_of(source), start=1)),
    )


_CRITERIA: Final = {
    "Kind": "tblLedger[Kind],[@Kind]",
    "Role type": "tblLedger[Role type No],[@Role type No]",
    "Cost centre": "tblLedger[Cost centre],[@Criterion]",
}


def _table(source: Source, name: str, what: str, groups: tuple[CostGroup, ...]) -> Table[CostGroup]:
    def columns() -> Iterator[Column[CostGroup]]:
        if what == "Cost centre":
            yield Column("Criterion", lambda group: exactly(group.name), is_hidden=True)
        else:
            yield number_column(f"{what} No", lambda group: group.number)
        yield text_column(what, lambda group: group.name, 26)
        yield _total_column(source, name, lambda group: sum(group.cents))
        yield from per_month(
            source,
            lambda group, at: group.cents[at] / CENTS,
            f"SUMIFS(tblLedger[Amount],{_CRITERIA[what]},tblLedger[Month],{{unit}})",
            Format.MONEY,
        )

    return Table(name, tuple(columns()), groups)


def _total_column(source: Source, table: str, cents: Callable[[CostGroup], int]) -> Column[CostGroup]:
    last = len(source.calendar)
    return exact_money_column(
        "Total",
        cents,
        f"SUM({table}[[#This Row],[Month 1]:[Month {last}]])",
        f"{source.plan.assumptions.currency}, all months",
    )


def _positions(source: Source) -> Iterator[Column[CpmLine]]:
    last = len(source.calendar)
    yield number_column("CPM No", lambda line: line.number)
    yield text_column("CPM", lambda line: line.cpm.name, 26)
    yield exact_money_column(
        "Total",
        lambda line: sum(each.cost_cents for each in line.months),
        f"SUM(tblCostByPosition[[#This Row],[Month 1]:[Month {last}]])",
        f"{source.plan.assumptions.currency}, all months",
    )
    yield from per_month(
        source,
        lambda line, at: line.months[at].cost_cents / CENTS,
        "INDEX(tblPositionMonths[Cost],([@CPM No]-1)*ROWS(tblCalendar[Month])"
        "+MATCH({unit},tblCalendar[Month],0))",
        Format.MONEY,
    )


def _budget(source: Source) -> Iterator[Column[BudgetLine]]:
    plan = source.plan
    currency = plan.assumptions.currency

    yield key_column(BUDGET.key_column, _budget_key)
    yield text_column("Role type", partial(_role_name, plan))
    yield Column("Cost centre", lambda line: line.cost_centre or "All")
    yield Column("Fiscal year", lambda line: line.fiscal_year, Format.NUMBER, unit="begins in")
    yield input_column(BUDGET.input("Budget"), plan, _budget_key, Format.CENTS, unit=f"{currency} a year")
    yield Column(
        "Months",
        partial(_months, source),
        Format.NUMBER,
        unit="in sight",
        formula="COUNTIFS(tblCalendar[Fiscal year],[@Fiscal year])",
    )
    yield exact_money_column(
        "Budget in sight",
        partial(_in_sight, source),
        "ROUND(ROUND([@Budget]*[@Months]/12,8),2)",
        f"{currency}, as many twelfths",
    )
    yield exact_money_column(
        "Planned",
        partial(_planned, source),
        "SUMIFS(tblLedger[Amount],tblLedger[Fiscal year],[@Fiscal year],"
        "tblLedger[Role type No],[@Role criterion],tblLedger[Cost centre],[@Centre criterion])",
        f"{currency}, in sight",
    )
    yield from _left(source)


def _left(source: Source) -> Iterator[Column[BudgetLine]]:
    plan, currency = source.plan, source.plan.assumptions.currency
    numbers = {line.role_type.id: line.number for line in source.roles}
    yield exact_money_column(
        "Left",
        lambda line: _in_sight(source, line) - _planned(source, line),
        "ROUND([@Budget in sight]-[@Planned],2)",
        currency,
    )
    yield input_column(BUDGET.input("FTE budget"), plan, _budget_key, Format.EXACT, unit="at year's end")
    yield Column(
        "FTE planned",
        partial(_fte_planned, source),
        Format.EXACT,
        unit="after the last month",
        formula="SUMIFS(tblPositionMonths[FTE closing],tblPositionMonths[Month No],[@Last month No],"
        "tblPositionMonths[Role type No],[@Role criterion],"
        "tblPositionMonths[Cost centre],[@Centre criterion])",
    )
    yield input_column(BUDGET.input("Note"), plan, _budget_key)
    yield Column(
        "Role criterion", lambda line: numbers[line.role_type] if line.role_type else ">=0", Format.NUMBER
    )
    yield Column("Centre criterion", lambda line: exactly(line.cost_centre) if line.cost_centre else "<>|")
    yield Column(
        "Last month No",
        partial(_last_month, source),
        Format.NUMBER,
        formula="SUMPRODUCT(MAX((tblCalendar[Fiscal year]=[@Fiscal year])*tblCalendar[Month No]))",
    )


def _months(source: Source, line: BudgetLine) -> int:
    return source.costs.months_covered(line.fiscal_year)


def _in_sight(source: Source, line: BudgetLine) -> int:
    return rounded(Fraction(line.amount_cents * _months(source, line), MONTHS_PER_YEAR))


def _budget_key(line: BudgetLine) -> str:
    return line.id


def _role_name(plan: Plan, line: BudgetLine) -> str:
    return "All" if line.role_type is None else plan.role_types[line.role_type].name


def _planned(source: Source, line: BudgetLine) -> int:
    cents = source.costs.of_part(line.role_type, line.cost_centre)
    return int(source.costs.of_fiscal_year(line.fiscal_year, cents))


def _fte_planned(source: Source, line: BudgetLine) -> float:
    rows = {row.line.id: row for row in budget_rows(source.costs, source.heads)}
    return rows[line.id].plan_fte_percent / 100


def _last_month(source: Source, line: BudgetLine) -> int:
    return max(
        (month.number for month in source.calendar if month.fiscal_year == line.fiscal_year), default=0
    )
