"""Every formula, calculated anew by LibreOffice, gives the value that was written beside it."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.formula import ArrayFormula

from cpm_planner.exchange.workbook.write import write_workbook
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workload.figures import derive
from tests.builders import a_plan
from tests.integration.exchange.workbook.conftest import Recalculate
from tests.unit.exchange.workbook.troublesome_plan import (
    EXPORTED,
    NOVEMBER,
    a_scenario,
    a_troublesome_plan,
    its_base,
)

PLANS = {
    "troublesome": a_troublesome_plan(),
    "nobody in it": new_plan(NOVEMBER),
    "nothing in it": a_plan(role_types=[], tiers=[]),
}


@pytest.mark.parametrize("name", PLANS)
def test_every_formula_gives_the_value_written_beside_it(
    name: str, tmp_path: Path, recalculate: Recalculate
) -> None:
    path, plan = tmp_path / "plan.xlsx", PLANS[name]
    write_workbook(path, a_scenario(plan), base=its_base(plan), exported_at=EXPORTED)
    found = [each for each in compared(path, recalculate(path)) if not is_equal(*each[1:])]
    assert found == []


def test_a_change_in_the_workbook_gives_what_the_same_edit_gives(
    tmp_path: Path, recalculate: Recalculate
) -> None:
    plan, path = PLANS["troublesome"], tmp_path / "plan.xlsx"
    write_workbook(path, a_scenario(plan), base=None, exported_at=EXPORTED)
    rows = table_rows(path, "Load by CPM", "tblLoad")
    at = next(number for number, row in rows.items() if row["CPM ID"] == "c1")
    changed = tmp_path / "changed.xlsx"
    put_number(path, changed, "Load by CPM", f"{column(path, 'tblLoad', 'FTE')}{at}", 0.45)
    edited = replace(plan, cpms={**plan.cpms, CpmId("c1"): replace(plan.cpms[CpmId("c1")], fte_percent=45)})
    row = table_rows(recalculate(changed), "Load by CPM", "tblLoad", like=path)[at]
    check_load(row, edited, CpmId("c1"))
    assert (
        derive(edited).cpm(CpmId("c1")).minutes_available != derive(plan).cpm(CpmId("c1")).minutes_available
    )


def check_load(row: dict[str, Any], plan: Plan, key: CpmId) -> None:
    figures = derive(plan).cpm(key)
    assert row["Hours available"] * 60 == pytest.approx(figures.minutes_available)
    assert row["Utilisation"] == pytest.approx(figures.utilisation)
    assert row["Hours reserve"] * 60 == pytest.approx(figures.reserve_minutes)
    assert (row["Over capacity"] == "Yes") == figures.is_over_capacity


def compared(written: Path, recalculated: Path) -> Iterator[tuple[str, object, object]]:
    """Give the place of each formula with the value written and the value calculated."""
    formulas = openpyxl.load_workbook(written)
    values = openpyxl.load_workbook(written, data_only=True)
    again = openpyxl.load_workbook(recalculated, data_only=True)
    for sheet in formulas:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"):
            at = cell.coordinate
            text = cell.value.text if isinstance(cell.value, ArrayFormula) else cell.value
            yield f"{sheet.title} {at} {text}", values[sheet.title][at].value, again[sheet.title][at].value


def is_equal(written: object, calculated: object) -> bool:
    if isinstance(written, int | float) and isinstance(calculated, int | float):
        return abs(written - calculated) <= 1e-9 * max(1.0, abs(written))
    return (written or "") == (calculated or "")


def column(path: Path, table: str, name: str) -> str:
    """Give the letter of a table's column."""
    for sheet in openpyxl.load_workbook(path):
        if table in sheet.tables:
            return openpyxl.utils.get_column_letter(1 + sheet.tables[table].column_names.index(name))
    raise AssertionError(table)


def table_rows(path: Path, sheet: str, table: str, like: Path | None = None) -> dict[int, dict[str, Any]]:
    """Give what a table shows, by row number; ``like`` is the file that says where the table is."""
    found = openpyxl.load_workbook(like or path)[sheet].tables[table]
    values = openpyxl.load_workbook(path, data_only=True)[sheet]
    rows = values[found.ref][1:]
    return {
        row[0].row: dict(zip(found.column_names, (cell.value for cell in row), strict=True)) for row in rows
    }


def put_number(path: Path, changed: Path, sheet: str, at: str, number: float) -> None:
    """Change one number and nothing else, as somebody in a spreadsheet program would."""
    part = f"xl/worksheets/sheet{1 + openpyxl.load_workbook(path).sheetnames.index(sheet)}.xml"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                pattern = rf'(<c r="{at}"[^>]*><v>)[^<]*'.encode()
                content, count = re.subn(pattern, rb"\g<1>" + str(number).encode(), content)
                assert count == 1
            target.writestr(name, content)
