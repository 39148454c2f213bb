"""A workbook that comes back: every change is found, exactly, and nothing that is none."""

import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import openpyxl
import pytest

from cpm_planner.exchange.finance_inputs.entry import Input, InputTable
from cpm_planner.exchange.finance_inputs.scalars import Choice, Day, Number, Scalar, from_text, text_of
from cpm_planner.exchange.finance_inputs.tables import input_tables
from cpm_planner.exchange.taking_back import workbook
from cpm_planner.exchange.taking_back.compare import compare
from cpm_planner.exchange.taking_back.enter import taken_edit
from cpm_planner.exchange.taking_back.items import ChangeKind, Choices, TakenBack
from cpm_planner.exchange.taking_back.workbook import read_returned
from cpm_planner.exchange.workbook.cells import Formula
from cpm_planner.exchange.workbook.write import write_workbook
from cpm_planner.formatting.language import speak
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from tests.integration.exchange.conftest import Convert
from tests.integration.exchange.workbook.finance_desk import Content, cell_of, changed
from tests.unit.exchange.workbook.finance_plan import a_finance_plan
from tests.unit.exchange.workbook.troublesome_plan import EXPORTED, NOVEMBER, a_scenario

PLAN = a_finance_plan(30)
EDITS = int(os.environ.get("CPM_PLANNER_FINANCE_EDITS", "500"))
Given = dict[tuple[str, str, str], Content]
Values = dict[tuple[str, str, str], Scalar]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("export") / "plan.xlsx"
    write_workbook(made, a_scenario(PLAN), base=None, exported_at=EXPORTED)
    return made


@pytest.fixture
def taken_back(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., TakenBack]:
    """Give a function that changes cells by table, row and column, and takes back, in this process."""
    monkeypatch.setattr(workbook, "run_in_child", lambda work, *given, **_: work(*given))

    def take(cells: Given, plan: Plan = PLAN) -> TakenBack:
        wanted = {cell_of(path, *place): content for place, content in cells.items()}
        return compare(read_returned(changed(path, tmp_path / "back.xlsx", wanted)), plan)

    return take


TakeBack = Callable[..., TakenBack]


def codes(found: TakenBack) -> list[str]:
    return [finding.code for finding in found.findings]


def test_without_changes_there_is_no_difference(path: Path) -> None:
    found = compare(read_returned(path), PLAN)
    assert (found.changes, found.findings, found.changed_since) == ((), (), 0)


def test_saved_by_a_spreadsheet_program_there_is_no_difference(path: Path, convert: Convert) -> None:
    found = compare(read_returned(convert(path, "xlsx")), PLAN)
    assert (found.changes, found.findings) == ((), ())


def test_a_workbook_without_pay_comes_back_without_differences(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    write_workbook(path, a_scenario(PLAN), base=None, exported_at=EXPORTED, with_pay=False)
    found = compare(read_returned(path), PLAN)
    assert (found.changes, found.findings) == ((), ())


def test_changes_name_the_cell_and_all_three_values(taken_back: TakeBack) -> None:
    found = taken_back({("tblPositions", "c0", "FTE"): 0.8, ("tblPositions", "c5", "End"): "2027-08-31"})
    first, second = found.changes
    assert (first.who, first.column, first.kind) == ("Ana Lima", "FTE", ChangeKind.CHANGED)
    assert (first.exported, first.theirs, first.ours) == (Decimal(1), Decimal("0.8"), Decimal(1))
    assert (second.exported, second.theirs) == (None, date(2027, 8, 31))
    after = taken_edit(found)(PLAN)
    assert after.cpms[CpmId("c0")].fte_percent == 80
    assert (after.cpms[CpmId("c5")].end, after.cpms[CpmId("c5")].end_day) == (NOVEMBER.plus(9), None)


def test_pay_written_over_that_of_the_role_type_becomes_the_seats_own(taken_back: TakeBack) -> None:
    after = taken_edit(taken_back({("tblPositions", "c1", "Variable"): 12_345.67}))(PLAN)
    role = PLAN.role_types[RoleTypeId("distribution-manager")]
    assert after.cpms[CpmId("c1")].pay == replace(role.pay, variable_cents=1_234_567)


def test_a_refused_change_is_not_taken(taken_back: TakeBack) -> None:
    found = taken_back({("tblPositions", "c0", "FTE"): 0.8, ("tblPositions", "c0", "Approval"): "A-17"})
    refused = frozenset({found.changes[0].place})
    after = taken_edit(found, Choices(refused=refused))(PLAN)
    assert after.cpms[CpmId("c0")] == replace(PLAN.cpms[CpmId("c0")], approval="A-17")


def test_what_the_plan_changed_too_is_a_conflict_and_stays_unless_it_is_taken(taken_back: TakeBack) -> None:
    ours = replace(PLAN, cpms={**PLAN.cpms, CpmId("c0"): replace(PLAN.cpms[CpmId("c0")], fte_percent=60)})
    found = taken_back({("tblPositions", "c0", "FTE"): 0.8}, ours)
    (conflict,) = found.changes
    assert (conflict.kind, conflict.exported, conflict.theirs, conflict.ours) == (
        ChangeKind.CONFLICT,
        Decimal(1),
        Decimal("0.8"),
        Decimal("0.6"),
    )
    assert found.changed_since == 1
    assert taken_edit(found)(ours) == ours
    taken = taken_edit(found, Choices(taken=frozenset({conflict.place})))(ours)
    assert taken.cpms[CpmId("c0")].fte_percent == 80


def test_the_same_change_on_both_sides_is_none_and_own_changes_stay(taken_back: TakeBack) -> None:
    seat = replace(PLAN.cpms[CpmId("c0")], fte_percent=80, approval="ours")
    found = taken_back({("tblPositions", "c0", "FTE"): 0.8}, replace(PLAN, cpms={**PLAN.cpms, seat.id: seat}))
    assert (found.changes, found.findings, found.changed_since) == ((), (), 2)


def test_a_seat_that_left_the_plan_is_a_finding(taken_back: TakeBack) -> None:
    cpms = {key: cpm for key, cpm in PLAN.cpms.items() if key != "c5"}
    found = taken_back({("tblPositions", "c5", "FTE"): 0.8}, replace(PLAN, cpms=cpms))
    assert codes(found) == ["row-gone"]


@pytest.mark.parametrize(
    ("place", "content", "code"),
    [
        (("tblPositions", "c0", "FTE"), "eighty", "text-in-number"),
        (("tblPositions", "c0", "FTE"), 0.333, "too-fine"),
        (("tblPositions", "c0", "FTE"), None, "blank"),
        (("tblPositions", "c0", "FTE"), 7.0, "unlawful"),
        (("tblPositions", "c0", "Base"), -5, "too-small"),
        (("tblPositions", "c0", "Status"), "Gone", "not-a-choice"),
        (("tblPositions", "c0", "Start"), "soon", "not-a-date"),
        (("tblPositions", "c0", "Pay currency"), "CHF", "unknown-currency"),
        (("tblPositions", "c0", "Base"), Formula("1/0", "#DIV/0!"), "error-value"),
        (("tblPositions", "c0", "CPM"), "Somebody else", "locked-changed"),
        (("tblPositions", "c0", "First day"), 46_000, "formula-overwritten"),
        (("tblPositions", "c0", "CPM ID"), "c9", "unknown-row"),
        (("tblPositions", "c0", "CPM ID"), "c1", "duplicate-row"),
        (("tblTerms", "c1#1", "From"), 46_511, "not-a-month"),
        (("tblSettings", "Merit month", "Value"), 13, "too-large"),
        (("tblRates", "USD", "Rate"), 0, "unlawful"),
        (("tblRolePay", "distribution-manager", "Annual cost"), 1, "formula-overwritten"),
    ],
)
def test_what_is_wrong_with_a_cell_or_row_is_said_and_nothing_of_it_is_taken(
    place: tuple[str, str, str], content: Content, code: str, taken_back: TakeBack
) -> None:
    found = taken_back({place: content})
    assert code in codes(found)
    assert found.changes == ()
    assert all(finding.text and "!" in finding.place for finding in found.findings if finding.code == code)


def test_a_row_that_is_missing_stays_in_the_plan(taken_back: TakeBack) -> None:
    found = taken_back({("tblPositions", "c0", "CPM ID"): "c9"})
    assert codes(found) == ["unknown-row", "row-missing"]


def test_a_formula_gives_what_it_showed_when_it_was_saved(taken_back: TakeBack) -> None:
    (change,) = taken_back({("tblPositions", "c0", "Base"): Formula("75000*1.04", 78_000.0)}).changes
    assert change.theirs == Decimal(78_000)


def test_a_start_after_the_old_end_is_fine_together_with_a_new_end(taken_back: TakeBack) -> None:
    start, end = ("tblPositions", "c2", "Start"), ("tblPositions", "c2", "End")
    assert codes(taken_back({start: "2028-01-01"})) == ["unlawful"]
    assert len(taken_back({start: "2028-01-01", end: "2028-06-30"}).changes) == 2


def test_a_workbook_of_another_plan_is_refused(path: Path) -> None:
    with pytest.raises(InputError, match="of another plan") as caught:
        compare(read_returned(path), new_plan(NOVEMBER))
    assert "open the plan" in caught.value.remedy


def test_a_changed_state_is_refused(path: Path, tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(path)["As exported"]
    at = next(cell.row for cell in sheet["C"] if cell.value == "FTE")
    with pytest.raises(InputError, match="As exported was changed"):
        read_returned(changed(path, tmp_path / "back.xlsx", {("As exported", f"D{at}"): "0.1"}))


def test_a_workbook_of_somebody_elses_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.xlsx"
    openpyxl.Workbook().save(path)
    with pytest.raises(InputError, match="not exported from a plan"):
        read_returned(path)


def test_a_file_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_text("no workbook")
    with pytest.raises(InputError, match="damaged or no workbook"):
        read_returned(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", "<a/>")
    with pytest.raises(InputError, match="no Excel workbook"):
        read_returned(path)


def test_a_cell_that_was_not_changed_cannot_be_refused(taken_back: TakeBack) -> None:
    found = taken_back({("tblPositions", "c0", "FTE"): 0.8})
    with pytest.raises(InputError, match="Positions!A1 was not changed"):
        taken_edit(found, Choices(refused=frozenset({"Positions!A1"})))


def test_a_plan_that_changed_since_the_comparison_is_refused(taken_back: TakeBack) -> None:
    edit = taken_edit(taken_back({("tblPositions", "c0", "FTE"): 0.8}))
    seat = replace(PLAN.cpms[CpmId("c0")], fte_percent=70)
    with pytest.raises(InputError, match="was changed at Positions!"):
        edit(replace(PLAN, cpms={**PLAN.cpms, seat.id: seat}))


def test_random_edits_of_finance_come_back_exactly(tmp_path: Path) -> None:
    plan, path = _many_seats(), tmp_path / "plan.xlsx"
    write_workbook(path, a_scenario(plan), base=None, exported_at=EXPORTED)
    edits = _random_edits(plan, Random(7))  # noqa: S311 - cells to change, no secrets
    cells = {cell_of(path, *place): content for place, (content, _) in edits.items()}
    found = compare(read_returned(changed(path, tmp_path / "back.xlsx", cells)), plan)
    theirs = {(each.table, each.key, each.column): each.theirs for each in found.changes}
    assert (len(theirs), found.findings) == (EDITS, ())
    assert theirs == {place: value for place, (_, value) in edits.items()}
    after = taken_edit(found)(plan)
    for table in input_tables(6, with_pay=True):
        for key in table.keys(plan):
            for each in table.inputs:
                check_value((after, plan), (table, key, each), theirs)


def check_value(plans: tuple[Plan, Plan], place: tuple[InputTable, str, Input], theirs: Values) -> None:
    """See that a changed cell has its new value and any other its old one; pay becomes a seat's whole."""
    (after, before), (table, key, each) = plans, place
    wanted = theirs.get((table.name, key, each.column), each.get(before, key))
    if wanted is not None or not each.is_pay:
        assert from_text(text_of(each.get(after, key)), each.kind) == wanted


def _many_seats() -> Plan:
    seats = {
        CpmId(f"s{at}"): replace(seat, id=CpmId(f"s{at}"), backfill_of=None, end=None, end_day=None)
        for at in range(EDITS // 4)
        for seat in (list(PLAN.cpms.values())[at % len(PLAN.cpms)],)
    }
    return replace(PLAN, cpms={**PLAN.cpms, **seats})


def _random_edits(plan: Plan, random: Random) -> dict[tuple[str, str, str], tuple[Content, Scalar]]:
    """Draw changes of cells with what to write and what it means; months of changes stay in order."""
    fields = [
        (table.name, key, each)
        for table in input_tables(6, with_pay=True)
        for key in table.keys(plan)
        for each in table.inputs
        if each.column not in {"From", "First month", "Last month"}
    ]
    random.shuffle(fields)
    edits: dict[tuple[str, str, str], tuple[Content, Scalar]] = {}
    for name, key, each in fields:
        value = _drawn(each, random)
        if len(edits) < EDITS and value != each.get(plan, key):
            edits[name, key, each.column] = (each.kind.written(value), value)
    return edits


def _drawn(each: Input, random: Random) -> Scalar:
    match each.kind:
        case Number(places):
            low, high = (1, 12) if places == 0 else (1, 100)
            figure = random.randint(low, high)
            return from_text(str(Decimal(figure).scaleb(-places)), each.kind)
        case Choice(words):
            return random.choice(words)
        case Day(is_month):
            day = 1 if is_month else random.randint(1, 28)
            year = 2029 if each.column == "End" else 2026
            return date(year, random.randint(1, 12), day)
    if each.column in {"Pay currency", "Currency"}:
        return random.choice(["EUR", "USD", "GBP"])
    return random.choice(
        ["4711", "=A1+1", "Ω & <b>", "_x000D_ text", " padded", f"text {random.randint(0, 99)}"]
    )


@pytest.mark.usefixtures("taken_back")
def test_what_is_exported_in_german_is_taken_back_in_any_language(path: Path, tmp_path: Path) -> None:
    """Tables are found by their headings and rows by their keys, which no language changes."""
    german = tmp_path / "german.xlsx"
    speak("de")
    try:
        write_workbook(german, a_scenario(PLAN), base=None, exported_at=EXPORTED)
        found = compare(read_returned(path), PLAN)
    finally:
        speak("en")
    again = compare(read_returned(german), PLAN)
    assert (found.changes, found.findings) == ((), ())
    assert (again.changes, again.findings, again.changed_since) == ((), (), 0)
