"""The troublesome plan with all that finance adds: pay in three currencies, changes, leave, budgets."""

from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

from cpm_planner.charters.catalogue import default_criteria
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import AdjustmentId, BudgetLineId, CpmId, RoleTypeId
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.seat_terms import Leave, TermsChange
from tests.unit.exchange.workbook.troublesome_plan import NOVEMBER, a_troublesome_plan

_PAID: Final = tuple(map(RoleTypeId, ("distribution-manager", "partner-account-manager")))
_SEATS: Final[dict[str, dict[str, Any]]] = {
    "c0": {
        "pay": Pay(7_500_030, 1_200_007, 2_133, 300_001, 500_000, 250_050, "USD"),
        "cost_centre": "4711",
        "gl_account": "6000",
        "entity": "DE01",
        "start": NOVEMBER.plus(4),
        "start_day": 20,
    },
    "c1": {
        "start": NOVEMBER.plus(2),
        "start_day": 15,
        "cost_centre": "4712",
        "terms": (
            TermsChange(NOVEMBER.plus(5), fte_percent=50),
            TermsChange(NOVEMBER.plus(9), cost_centre="4713", pay=Pay(6_000_006, 0, 2_500, currency="GBP")),
        ),
    },
    "c2": {
        "end": NOVEMBER.plus(6),
        "end_day": 10,
        "leave": (Leave(NOVEMBER.plus(2), NOVEMBER.plus(3)), Leave(NOVEMBER.plus(4), NOVEMBER.plus(5), 30)),
        "status": SeatStatus.LEAVING,
        "cost_centre": "=CC*1",
    },
    "open": {"start": NOVEMBER.plus(5), "backfill_of": CpmId("c2"), "status": SeatStatus.BACKFILL},
    "c4": {"note": "=note", "status": SeatStatus.PLANNED},
    "idle": {"regions": ("north",), "terms": (TermsChange(NOVEMBER.plus(1), gl_account="7000"),)},
}


def a_finance_plan(partners: int | None = None) -> Plan:
    """Build the plan."""
    plan = a_troublesome_plan() if partners is None else a_troublesome_plan(partners)
    return replace(
        plan,
        assumptions=_assumptions(plan.assumptions),
        cpms={key: _seat(cpm) for key, cpm in plan.cpms.items()},
        role_types={
            **plan.role_types,
            **{key: replace(plan.role_types[key], pay=_role_pay(at)) for at, key in enumerate(_PAID)},
        },
        criteria=default_criteria(),
        adjustments={each.id: each for each in _adjustments()},
        budget={each.id: each for each in _budget()},
    )


def _assumptions(usual: Assumptions) -> Assumptions:
    rates = {"USD": Decimal("0.9275"), "GBP": Decimal("1.1533")}
    return replace(usual, merit_points=325, fiscal_year_start=7, rates=rates)


def _seat(cpm: Cpm) -> Cpm:
    return replace(cpm, **_SEATS.get(cpm.id, {}))


def _role_pay(at: int) -> Pay:
    return Pay(16_500_000 + at, 3_000_001, 2_213, 1_234_567, 800_000, 250_005)


def _adjustments() -> tuple[Adjustment, ...]:
    return (
        Adjustment(AdjustmentId("a1"), NOVEMBER.plus(3), -1_000_050, "Credit", cpm=CpmId("c1")),
        Adjustment(AdjustmentId("a2"), NOVEMBER.plus(30), 99_900, "Beyond the horizon", "USD"),
        Adjustment(AdjustmentId("a3"), NOVEMBER.plus(1), 12_345, "Severance", "GBP", cost_centre="9999"),
        Adjustment(AdjustmentId("a4"), NOVEMBER.plus(1), 0, "=nothing"),
    )


def _budget() -> tuple[BudgetLine, ...]:
    return (
        BudgetLine(BudgetLineId("b1"), 2026, 150_000_000, 1_000),
        BudgetLine(BudgetLineId("b2"), 2027, 20_000_000, 150, _PAID[0], "4712", "approved in May"),
    )
