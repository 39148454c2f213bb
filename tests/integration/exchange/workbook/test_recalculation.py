"""Every formula, calculated anew by LibreOffice, gives the value that was written beside it."""

import os
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

import openpyxl
import pytest

from cpm_planner.exchange.finance_inputs.assumptions import ramp_months
from cpm_planner.exchange.finance_inputs.entry import Input
from cpm_planner.exchange.finance_inputs.scalars import Scalar
from cpm_planner.exchange.finance_inputs.tables import input_tables
from cpm_planner.exchange.workbook.write import write_workbook
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from tests.benchmarks.workbook_speed import a_paid_plan
from tests.builders import a_plan
from tests.integration.exchange.workbook.conftest import Recalculate
from tests.integration.exchange.workbook.finance_desk import cell_of, changed
from tests.unit.exchange.workbook.finance_plan import a_finance_plan
from tests.unit.exchange.workbook.troublesome_plan import (
    EXPORTED,
    NOVEMBER,
    a_scenario,
    a_troublesome_plan,
    its_base,
)

PLANS = {
    "troublesome": a_troublesome_plan(),
    "finance": a_finance_plan(),
    "nobody in it": new_plan(NOVEMBER),
    "nothing in it": a_plan(role_types=[], tiers=[]),
}
if SIZE := os.environ.get("CPM_PLANNER_WORKBOOK_SIZE"):
    PLANS[SIZE] = a_paid_plan(*map(int, SIZE.split("x")))
"""A large plan as well, when asked for: partners x CPMs x months."""


@pytest.mark.parametrize("name", PLANS)
def test_every_formula_gives_the_value_written_beside_it(
    name: str, tmp_path: Path, recalculate: Recalculate
) -> None:
    path, plan = tmp_path / "plan.xlsx", PLANS[name]
    write_workbook(path, a_scenario(plan), base=its_base(plan), exported_at=EXPORTED)
    found = [each for each in compared(path, recalculate(path)) if not is_equal(*each[1:])]
    assert found == []


def test_twenty_changes_in_the_workbook_give_what_the_same_edits_give(
    tmp_path: Path, recalculate: Recalculate
) -> None:
    plan, path = PLANS["finance"], tmp_path / "plan.xlsx"
    write_workbook(path, a_scenario(plan), base=None, exported_at=EXPORTED)
    assert len(TWENTY) == 20
    edited, cells = plan, {}
    for name, key, column, value in TWENTY:
        entry = input_of(plan, name, key, column)
        edited = entry.put(edited, key, value)
        cells[cell_of(path, name, key, column)] = entry.kind.written(value)
    again = recalculate(changed(path, tmp_path / "changed.xlsx", cells))
    fresh = tmp_path / "fresh.xlsx"
    write_workbook(fresh, a_scenario(edited), base=None, exported_at=EXPORTED)
    found = [
        each
        for each in compared(fresh, again)
        if each[0].split(" ")[0] in FOLLOWING and not is_equal(*each[1:])
    ]
    assert [each for each in found if not stands_as_exported(each[0])] == []
    before = {place: value for place, value, _ in compared(path, path)}
    assert sum(not is_equal(value, before[place]) for place, value, _ in compared(fresh, fresh)) > 1_000


TWENTY: list[tuple[str, str, str, Scalar]] = [
    ("tblPositions", "c0", "FTE", Decimal("0.6")),
    ("tblPositions", "c0", "Base", Decimal("81000.55")),
    ("tblPositions", "c0", "Pay currency", "GBP"),
    ("tblPositions", "c1", "Start", date(2027, 2, 10)),
    ("tblPositions", "c3", "Cost centre", "4711"),
    ("tblPositions", "c5", "End", date(2028, 2, 28)),
    ("tblPositions", "open", "Start", date(2027, 3, 15)),
    ("tblPositions", "c4", "Status", "Active"),
    ("tblPositions", "c2", "Burden", Decimal("0.3001")),
    ("tblRates", "USD", "Rate", Decimal("0.951234")),
    ("tblSettings", "Merit rise", "Value", Decimal("0.0415")),
    ("tblSettings", "Merit month", "Value", Decimal(1)),
    ("tblSettings", "Fiscal year start", "Value", Decimal(4)),
    ("tblRolePay", "distribution-manager", "Variable", Decimal("12345.67")),
    ("tblRoleTypes", "distribution-manager", "Internal share", Decimal("0.2")),
    ("tblRamp", "distribution-manager", "Month 3", Decimal("0.3")),
    ("tblTerms", "c1#1", "From", date(2027, 6, 1)),
    ("tblTerms", "c1#1", "FTE", Decimal("0.7")),
    ("tblLeave", "c2#1", "Away", Decimal("0.5")),
    ("tblAdjustments", "a1", "Amount", Decimal("-2500.5")),
]
FOLLOWING = {"Cost", "Positions", "Later", "Position", "Ledger", "Headcount"}
"""First words of the sheets that follow a change; hours needed and the checks against the plan do not."""


def stands_as_exported(place: str) -> bool:
    """Whether a formula hangs on the hours needed or on the verdict, which stand as exported."""
    return any(
        word in place
        for word in (
            "Needed",
            "Hours needed",
            "Master_check",
            "Utilisation",
            "Hours to spare",
            "tblLoad",
            "Gap",
        )
    )


def input_of(plan: Plan, table: str, key: str, column: str) -> Input:
    """Find an input of the workbook."""
    for each in input_tables(ramp_months(plan), with_pay=True):
        if each.name == table and key in each.keys(plan):
            return each.input(column)
    raise AssertionError(table, key)


def compared(written: Path, recalculated: Path) -> Iterator[tuple[str, object, object]]:
    """Give the place of each formula with the value written and the value calculated, row by row."""
    shown, again = values_of(written), values_of(recalculated)
    for sheet, row, column, place in formulas_of(written):
        yield place, value_at(shown[sheet], row, column), value_at(again[sheet], row, column)


@lru_cache(maxsize=3)
def formulas_of(path: Path) -> list[tuple[str, int, int, str]]:
    """Give the sheet, row and column of each formula, counted from 0, and how to speak of it."""
    book = openpyxl.load_workbook(path, read_only=True)
    return [
        (sheet.title, cell.row - 1, cell.column - 1, f"{sheet.title} {cell.coordinate} {text_of(cell.value)}")
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]


def text_of(formula: object) -> object:
    """Give the text of a formula, also of one for a whole array."""
    return getattr(formula, "text", formula)


@lru_cache(maxsize=3)
def values_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Give what each sheet shows, row by row."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def value_at(rows: list[tuple[object, ...]], row: int, column: int) -> object:
    """Give a value; nothing beyond the last row or column."""
    return rows[row][column] if row < len(rows) and column < len(rows[row]) else None


def is_equal(written: object, calculated: object) -> bool:
    if isinstance(written, int | float) and isinstance(calculated, int | float):
        return abs(written - calculated) <= 1e-9 * max(1.0, abs(written))
    return (written or "") == (calculated or "")
