"""The workbook as a file: what is in it, and that a failure leaves the old file as it was."""

import errno
import os
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from cpm_planner.exchange.workbook import package, write
from cpm_planner.exchange.workbook.write import write_workbook
from cpm_planner.model.errors import CancelledError, InputError
from tests.unit.exchange.workbook.finance_plan import a_finance_plan
from tests.unit.exchange.workbook.troublesome_plan import (
    EXPORTED,
    a_scenario,
    its_base,
)

PLAN = a_finance_plan()
SCENARIO = a_scenario(PLAN, name="R&D <2027>")

INPUTS = [
    "Status",
    "FTE",
    "Start",
    "End",
    "Cost centre",
    "GL account",
    "Entity",
    "Approval",
    "Pay currency",
    "Base",
    "Variable",
    "Burden",
    "Travel",
    "Recruiting",
    "Equipment",
    "Note",
]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a workbook that was written once."""
    made = tmp_path_factory.mktemp("workbook") / "plan.xlsx"
    write_workbook(made, SCENARIO, base=its_base(PLAN), exported_at=EXPORTED)
    return made


def test_the_sheets_are_there_with_tables_filters_and_frozen_panes(path: Path) -> None:
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [
        "Summary",
        "Headcount by month",
        "Cost by month",
        "Positions",
        "Later changes",
        "Position months",
        "Ledger",
        "Territories",
        "Load by CPM",
        "Partners",
        "Moves",
        "Scenario comparison",
        "Scorecards",
        "Charters",
        "Assumptions",
        "Checks",
        "As exported",
        "Read me",
    ]
    for name in ("Positions", "Ledger", "Territories", "Load by CPM", "Partners", "Moves", "Checks"):
        sheet = book[name]
        (table,) = sheet.tables.values()
        header, first = (int(part) for part in (table.ref.split(":")[0][1:], sheet.freeze_panes[1:]))
        assert first == header + 1
        assert table.autoFilter.ref == table.ref
        assert [cell.value for cell in sheet[header]][: len(table.column_names)] == table.column_names
    assert all(sheet.sheet_state == "visible" and not sheet.merged_cells.ranges for sheet in book)


def test_table_headers_and_ids_are_sound_in_every_table(path: Path) -> None:
    book = openpyxl.load_workbook(path)
    tables = [(sheet, table) for sheet in book for table in sheet.tables.values()]
    assert len({table.id for _, table in tables}) == len(tables) == 38
    for sheet, table in tables:
        assert [cell.value for cell in sheet[table.ref][0]] == table.column_names


def test_prints_are_landscape_fit_the_width_and_repeat_the_header(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Load by CPM"]
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$6:$7"
    assert "R&&D" in sheet.oddFooter.left.text


def test_text_stays_text(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Partners"]
    cells = {cell.value: cell for cell in sheet["B"]}
    for text in ("=1+1", "+49 Handel", "-Minus & Söhne <GmbH>", "@home"):
        assert cells[text].data_type == "s"
        assert cells[text].quotePrefix
    assert {"Control char", "日本 😀 partner", " leading space", "two\nlines", "*"} <= set(cells)
    assert [cell.value for cell in sheet["B"]].count("Twin Ltd") == 2
    assert not cells["Twin Ltd"].quotePrefix


def test_ids_are_hidden_beside_names(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Partners"]
    assert sheet.column_dimensions["A"].hidden
    assert {cell.value for cell in sheet["A"]} >= set(PLAN.partners)


def test_there_are_no_macros_and_no_links_outside(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        relations = "".join(archive.read(name).decode() for name in names if name.endswith(".rels"))
        for name in names:
            ET.fromstring(archive.read(name))  # noqa: S314 - the test wrote it itself
    assert not [name for name in names if "vba" in name.lower() or "external" in name.lower()]
    assert 'TargetMode="External"' not in relations


def test_the_charts_hold_what_they_show(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        charts = [archive.read(name).decode() for name in archive.namelist() if "charts/chart" in name]
    assert len(charts) == 4
    assert all("<numCache>" in chart or "<c:numCache>" in chart for chart in charts)


def test_inputs_and_names_are_marked(path: Path) -> None:
    book = openpyxl.load_workbook(path)
    assert book["Assumptions"][book.defined_names["Planning_month"].attr_text.split("!")[1]].value.month == 11
    assert book["Checks"][book.defined_names["Master_check"].attr_text.split("!")[1]].data_type == "f"
    positions = book["Positions"]
    inputs = [cell for cell in positions[8] if cell.fill.fgColor.rgb == "FFFFF9DB"]
    assert [positions.cell(7, cell.column).value for cell in inputs] == INPUTS
    assert [cell for cell in positions[8] if not cell.protection.locked] == inputs


def test_sheets_are_protected_without_a_password_and_can_be_filtered(path: Path) -> None:
    for sheet in openpyxl.load_workbook(path):
        assert sheet.protection.sheet
        assert sheet.protection.password is None
        assert not sheet.protection.autoFilter


def test_inputs_offer_words_and_refuse_what_they_cannot_hold(path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["Positions"]
    asked = {
        str(sheet.cell(7, next(iter(each.sqref.ranges)).min_col).value): each
        for each in sheet.data_validations.dataValidation
    }
    assert asked["Status"].formula1 == '"Active,Open,To be hired,Backfill,Leaving"'
    assert asked["Pay currency"].formula1 == '"EUR,USD,GBP"'
    assert asked["Cost centre"].formula1 == "Cost_centres"
    assert not asked["Cost centre"].showErrorMessage
    assert {asked[name].type for name in ("Start", "End")} == {"date"}
    assert {asked[name].type for name in ("FTE", "Base", "Burden")} == {"decimal"}


def test_the_properties_say_where_the_workbook_comes_from(path: Path) -> None:
    said = {each.name: each.value for each in openpyxl.load_workbook(path).custom_doc_props.props}
    assert said["CPM Planner scenario"] == "balanced"
    assert said["CPM Planner scenario name"] == "R&D <2027>"
    assert said["CPM Planner pay"] == "yes"
    assert len(said["CPM Planner state"]) == 64


def test_the_same_plan_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.xlsx"
    write_workbook(again, SCENARIO, base=its_base(PLAN), exported_at=EXPORTED)
    assert again.read_bytes() == path.read_bytes()


def test_a_time_zone_is_no_trouble(tmp_path: Path) -> None:
    target = tmp_path / "plan.xlsx"
    write_workbook(target, SCENARIO, base=None, exported_at=datetime(2026, 11, 3, 9, 30, tzinfo=UTC))
    book = openpyxl.load_workbook(target)
    assert book.properties.created == EXPORTED
    assert book["Summary"]["B2"].value.endswith("exported 2026-11-03 09:30 UTC")


def test_progress_rises_to_the_end(tmp_path: Path) -> None:
    heard: list[float] = []
    write_workbook(tmp_path / "plan.xlsx", SCENARIO, base=None, exported_at=EXPORTED, progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_many_rows_all_arrive_and_a_cancel_is_heard_between_them(tmp_path: Path) -> None:
    plan, target = a_finance_plan(1_200), tmp_path / "plan.xlsx"
    heard: list[float] = []
    write_workbook(target, a_scenario(plan), base=None, exported_at=EXPORTED, progress=heard.append)
    sheet = openpyxl.load_workbook(target)["Partners"]
    keys = {row[0] for row in sheet.iter_rows(min_row=8, max_col=1, values_only=True)}
    assert keys == set(plan.partners)
    assert len(heard) > 8
    with pytest.raises(CancelledError):
        write_workbook(
            tmp_path / "other.xlsx",
            a_scenario(plan),
            base=None,
            exported_at=EXPORTED,
            progress=heard.append,
            cancelled=lambda: 0.3 < heard[-1] < 1,
        )
    assert [each.name for each in tmp_path.iterdir()] == [target.name]


def test_an_old_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    target = an_old_file(tmp_path)
    target.chmod(0o640)
    write_workbook(target, SCENARIO, base=None, exported_at=EXPORTED)
    assert openpyxl.load_workbook(target).sheetnames
    assert target.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize("after", [1, 3])
def test_a_cancelled_export_leaves_the_old_file(after: int, tmp_path: Path) -> None:
    target, asked = an_old_file(tmp_path), []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) >= after

    with pytest.raises(CancelledError):
        write_workbook(target, SCENARIO, base=None, exported_at=EXPORTED, cancelled=cancelled)
    check_that_nothing_changed(target)


@pytest.mark.parametrize(
    ("code", "remedy"),
    [(errno.ENOSPC, "make room"), (errno.EACCES, "folder you may write to"), (errno.EIO, "another folder")],
)
def test_a_disk_that_fails_leaves_the_old_file(
    code: int, remedy: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = an_old_file(tmp_path)

    def fail(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(InputError) as caught:
        write_workbook(target, SCENARIO, base=None, exported_at=EXPORTED)
    assert str(target) in str(caught.value)
    assert os.strerror(code) in caught.value.what
    assert remedy in caught.value.remedy
    check_that_nothing_changed(target)


def test_a_target_open_in_excel_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = an_old_file(tmp_path)

    def fail(_: Path, __: Path) -> Path:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(InputError) as caught:
        write_workbook(target, SCENARIO, base=None, exported_at=EXPORTED)
    assert "close it where it is open" in caught.value.remedy
    check_that_nothing_changed(target)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    target = tmp_path / "gone" / "plan.xlsx"
    with pytest.raises(InputError) as caught:
        write_workbook(target, SCENARIO, base=None, exported_at=EXPORTED)
    assert (caught.value.where, "folder is there" in caught.value.remedy) == (str(target), True)


def test_a_folder_instead_of_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        write_workbook(tmp_path, SCENARIO, base=None, exported_at=EXPORTED)
    assert "name of a file" in caught.value.remedy


def test_a_bug_while_writing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = an_old_file(tmp_path)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(package, "_write_sheet", fail)
    with pytest.raises(ZeroDivisionError):
        write_workbook(target, SCENARIO, base=None, exported_at=EXPORTED)
    check_that_nothing_changed(target)


def test_more_rows_than_a_worksheet_holds_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = an_old_file(tmp_path)
    monkeypatch.setattr(write, "MOST_ROWS", 290)
    with pytest.raises(InputError, match="Position months would have"):
        write_workbook(target, SCENARIO, base=None, exported_at=EXPORTED)
    check_that_nothing_changed(target)


def test_a_long_name_of_a_scenario_is_no_trouble(tmp_path: Path) -> None:
    target = tmp_path / "plan.xlsx"
    write_workbook(target, replace(SCENARIO, name="x\0" * 40_000), base=None, exported_at=EXPORTED)
    assert openpyxl.load_workbook(target)["Summary"]["B2"].value.startswith("Scenario x x")


def an_old_file(folder: Path) -> Path:
    target = folder / "plan.xlsx"
    target.write_bytes(b"the old file")
    return target


def check_that_nothing_changed(target: Path) -> None:
    assert target.read_bytes() == b"the old file"
    assert [each.name for each in target.parent.iterdir()] == [target.name]


def test_without_pay_no_cell_tells_what_a_position_costs(tmp_path: Path) -> None:
    target = tmp_path / "plan.xlsx"
    write_workbook(target, SCENARIO, base=None, exported_at=EXPORTED, with_pay=False)
    with zipfile.ZipFile(target) as archive:
        everything = b"".join(map(archive.read, archive.namelist())).decode()
    for figure in ("75000.3", "12000.07", "165000", "30000.01", "-10000.5", "1500000", "0.9275", "0.0325"):
        assert f">{figure}<" not in everything
    for word in ("Base", "Variable", "Burden", "Recruiting", "Merit", "tblRates", "tblBudget", "tblLedger"):
        assert word not in everything
