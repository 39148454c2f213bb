"""How a headcount plan is shown: as JSON that scripts may rely on, and as tables for people."""

from typing import Any, Final

import numpy as np

from cpm_planner.commands.output import say, say_table
from cpm_planner.edit.headcount_guesses import headcount_guesses
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.money import format_money
from cpm_planner.formatting.months import iso_month
from cpm_planner.formatting.percent import format_percent
from cpm_planner.headcount.budget import BudgetRow
from cpm_planner.headcount.demand import DemandKind
from cpm_planner.headcount.headcount import Headcount
from cpm_planner.headcount.heads import Movements
from cpm_planner.headcount.positions import Position
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType
from cpm_planner.workload.arrays import Ints

NOWHERE: Final = "(none)"
_NO_SEAT: Final = "(no seat)"


def headcount_json(found: Headcount) -> dict[str, object]:
    """Minutes, hundredths of FTE and cents, whole numbers by month."""
    plan, figures = found.plan, found.figures
    return {
        "months": [iso_month(month) for month in figures.months],
        "fiscal_year_start": plan.assumptions.fiscal_year_start,
        "currency": plan.assumptions.currency,
        "role_types": [_role_json(found, row) for row in range(len(figures.role_types))],
        "workload_minutes": figures.workload.tolist(),
        "cost": _cost_json(found),
        "heads": {
            "by_role_type": _heads_json(found.heads.by_role_type, [each.name for each in _roles(plan)]),
            "by_cost_centre": _heads_json(
                found.heads.by_cost_centre, list(found.heads.by_cost_centre.groups)
            ),
            "backfill_overlaps": found.heads.overlaps.tolist(),
        },
        "budget": [_budget_json(plan, row) for row in found.budget],
        "positions": [_position_json(plan, each) for each in found.positions.values()],
        "guesses": list(headcount_guesses(found)),
    }


def say_headcount(found: Headcount) -> None:
    """Write the tables, and what they rest on."""
    figures = found.figures
    first, last = iso_month(figures.months[0]), iso_month(figures.months[-1])
    say(f"Headcount from {first} to {last}, hours a month, {found.plan.assumptions.currency}.")
    say()
    _say_role_types(found)
    say()
    _say_months(found)
    say()
    _say_years(found)
    guesses = headcount_guesses(found)
    if guesses:
        say()
        say("What this rests on:")
        for sentence in guesses:
            say(f"- {sentence}")


def _say_role_types(found: Headcount) -> None:
    """Write how each role type begins and ends, and its worst month."""
    figures = found.figures
    titles = (
        "Role type",
        "FTE",
        "at the end",
        "Needed",
        "at the end",
        "Used",
        "at the end",
        "Most missing",
        "in",
    )
    rows = []
    for row, role in enumerate(_roles(found.plan)):
        fte = figures.full_time[row].sum(axis=0)
        gap = figures.gap[row].sum(axis=0)
        worst = int(gap.argmin())
        is_short = gap[worst] < 0
        rows.append(
            (
                role.name,
                *(f"{each / 100:g}" for each in (fte[0], fte[-1])),
                *(format_hours(int(figures.role_demand[row, at]), decimals=1) for at in (0, -1)),
                *(_used(float(figures.utilisation[row, at])) for at in (0, -1)),
                format_hours(-int(gap[worst]), decimals=1) if is_short else "-",
                iso_month(figures.months[worst]) if is_short else "",
            )
        )
    say_table(titles, rows, right=(1, 2, 3, 4, 5, 6, 7))


def _say_months(found: Headcount) -> None:
    figures, heads = found.figures, found.heads.by_role_type
    demand, capacity = figures.role_demand.sum(axis=0), figures.role_capacity.sum(axis=0)
    covered = figures.to_be_covered.sum(axis=(0, 1))
    titles = ("Month", "Needed", "nobody's yet", "Available", "Gap", "Used", "Heads", "hired", "left", "Cost")
    rows = [
        (
            iso_month(month),
            *(
                format_hours(int(each[at]), decimals=1)
                for each in (demand, covered, capacity, capacity - demand)
            ),
            _used(demand[at] / capacity[at] if capacity[at] else float("nan")),
            *(str(int(each[:, at].sum())) for each in (heads.closing, heads.hires, heads.leavers)),
            format_money(found.costs.known(int(found.costs.total[at])), decimals=0),
        )
        for at, month in enumerate(figures.months)
    ]
    say_table(titles, rows, right=tuple(range(1, 10)))


def _say_years(found: Headcount) -> None:
    costs = found.costs
    for year in costs.fiscal_years:
        covered = costs.months_covered(year)
        part = "" if covered == 12 else f" ({covered} of 12 months)"  # noqa: PLR2004 - months of a year
        say(f"Fiscal year {year}{part}: {format_money(costs.known(int(costs.of_fiscal_year(year))))}")
    for row in found.budget:
        of = " / ".join(filter(None, (_role_name(found.plan, row), row.line.cost_centre))) or "all"
        left = "left" if row.left_cents >= 0 or not row.is_told else "over"
        amount = format_money(abs(row.left_cents) if row.is_told else None)
        say(
            f"Budget {row.line.fiscal_year}, {of}: {format_money(row.budget_cents)}"
            f" for {row.months_covered} months, {amount} {left}"
        )


def _role_json(found: Headcount, row: int) -> dict[str, object]:
    figures = found.figures
    return {
        "name": found.plan.role_types[figures.role_types[row]].name,
        "demand_minutes": figures.role_demand[row].tolist(),
        "capacity_minutes": figures.role_capacity[row].tolist(),
        "utilisation": [None if np.isnan(each) else float(each) for each in figures.utilisation[row]],
        "regions": [
            {
                "name": name or NOWHERE,
                "demand_minutes": {
                    kind.name.lower(): figures.demand[kind, row, at].tolist() for kind in DemandKind
                },
                "capacity_minutes": figures.capacity[row, at].tolist(),
                "full_time_percent": figures.full_time[row, at].tolist(),
                "effective_fte": np.round(figures.effective_fte[row, at], 4).tolist(),
            }
            for at, name in enumerate(figures.regions)
        ],
    }


def _cost_json(found: Headcount) -> dict[str, object] | None:
    if not found.costs.tell():
        return None
    costs, names = found.costs, {key: each.name for key, each in found.plan.role_types.items()}
    kinds = costs.cents.sum(axis=1)
    return {
        "total_cents": costs.total.tolist(),
        "kinds": {kind.name.lower(): kinds[kind].tolist() for kind in costs.kinds},
        "adjustments": costs.adjustments.sum(axis=0).tolist(),
        "role_types": _lists(
            {_NO_SEAT if key is None else names[key]: cents for key, cents in costs.by_role_type.items()}
        ),
        "cost_centres": _lists({key or NOWHERE: cents for key, cents in costs.by_cost_centre.items()}),
        "fiscal_years": {
            str(year): {
                "months": costs.months_covered(year),
                "cents": int(costs.of_fiscal_year(year)),
            }
            for year in costs.fiscal_years
        },
        "missing_rates": list(costs.missing_rates),
    }


def _lists(cents: dict[str, Ints]) -> dict[str, list[int]]:
    return {name: each.tolist() for name, each in cents.items()}


def _heads_json(found: Movements[Any], names: list[str]) -> list[dict[str, object]]:
    return [
        {
            "name": name or NOWHERE,
            "opening": found.opening[row].tolist(),
            "hires": found.hires[row].tolist(),
            "leavers": found.leavers[row].tolist(),
            "transfers_in": found.transfers_in[row].tolist(),
            "transfers_out": found.transfers_out[row].tolist(),
            "closing": found.closing[row].tolist(),
            "closing_fte_percent": found.closing_fte[row].tolist(),
        }
        for row, name in enumerate(names)
    ]


def _budget_json(plan: Plan, row: BudgetRow) -> dict[str, object]:
    return {
        "fiscal_year": row.line.fiscal_year,
        "role_type": _role_name(plan, row) or None,
        "cost_centre": row.line.cost_centre or None,
        "months": row.months_covered,
        "budget_cents": row.budget_cents,
        "plan_cents": row.plan_cents if row.is_told else None,
        "budget_fte_percent": row.line.fte_percent,
        "plan_fte_percent": row.plan_fte_percent,
    }


def _position_json(plan: Plan, each: Position) -> dict[str, object]:
    def known(cents: int) -> int | None:
        return cents if plan.tells_pay_of(plan.cpms[each.cpm]) else None

    return {
        "id": each.cpm,
        "position_id": each.position_id,
        "name": each.name,
        "role_type": plan.role_types[each.role_type].name,
        "status": each.status_word,
        "fte_percent": each.terms.fte_percent,
        "region": each.region,
        "cost_centre": each.terms.cost_centre,
        "gl_account": each.terms.gl_account,
        "entity": each.terms.entity,
        "start": each.start.isoformat() if each.start else None,
        "end": each.end.isoformat() if each.end else None,
        "backfill_of": each.backfill_of,
        "approval": each.approval,
        "full_year_cents": known(each.full_year_cents),
        "in_year_cents": {str(year): known(cents) for year, cents in each.in_year_cents.items()},
    }


def _roles(plan: Plan) -> list[RoleType]:
    return list(plan.role_types.values())


def _role_name(plan: Plan, row: BudgetRow) -> str:
    return "" if row.line.role_type is None else plan.role_types[row.line.role_type].name


def _used(share: float) -> str:
    return "-" if np.isnan(share) else format_percent(share)
