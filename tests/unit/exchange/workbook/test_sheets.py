"""What the sheets hold, before they are written: names that never change, values that are the plan's."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest

from cpm_planner.balance.moves import giver_and_getter
from cpm_planner.edit.parking import park
from cpm_planner.exchange.workbook.cells import Formula, value_now
from cpm_planner.exchange.workbook.heads import ALL_WELL
from cpm_planner.exchange.workbook.layout import Lines, Table
from cpm_planner.exchange.workbook.sheets.check import Check
from cpm_planner.exchange.workbook.sheets.checks import checks_of, verdict_of
from cpm_planner.exchange.workbook.sheets.head_tables import HeadRow
from cpm_planner.exchange.workbook.source import Source, source_of
from cpm_planner.exchange.workbook.write import sheets_of
from cpm_planner.headcount.budget import budget_rows
from cpm_planner.headcount.costs import costs_of
from cpm_planner.headcount.heads import heads_of
from cpm_planner.headcount.monthly import monthly_figures
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workload.figures import derive
from tests.builders import a_partner
from tests.unit.exchange.workbook.finance_plan import a_finance_plan
from tests.unit.exchange.workbook.troublesome_plan import EXPORTED, NOVEMBER, a_scenario, its_base

PLAN = a_finance_plan()
FIGURES = derive(PLAN)
LATER_THAN_2016 = re.compile(
    r"\b(XLOOKUP|XMATCH|LET|FILTER|SORT|UNIQUE|MAXIFS|MINIFS|IFS|SWITCH|TEXTJOIN|CONCAT|STDEV\.P)\("
)
VOLATILE = re.compile(r"\b(OFFSET|INDIRECT|TODAY|NOW|RAND|RANDBETWEEN)\(")


def a_source(plan: Plan = PLAN, *, has_base: bool = True) -> Source:
    return source_of(a_scenario(plan), its_base(plan) if has_base else None, EXPORTED)


SOURCE = a_source()
TABLES = {table.name: table for sheet in sheets_of(SOURCE) for _, table in sheet.tables()}


def records(table: Table[Any]) -> Iterator[dict[str, Any]]:
    """Give what each row shows, by column."""
    for record in table.records:
        yield {column.name: value_now(column.value(record)) for column in table.columns}


def by_id(table: str, name: str) -> dict[str, dict[str, Any]]:
    return {row[name]: row for row in records(TABLES[table])}


def formulas() -> Iterator[str]:
    for table in TABLES.values():
        yield from (table.this_row(column.formula) for column in table.columns)
        for column in table.columns:
            contents = (column.value(record) for record in table.records)
            yield from (table.this_row(each.text) for each in contents if isinstance(each, Formula))
    for sheet in sheets_of(SOURCE):
        for block in sheet.blocks:
            cells = (cell for line in getattr(block, "lines", ()) for cell in line.values())
            yield from (cell.content.text for cell in cells if isinstance(cell.content, Formula))


def test_sheets_and_tables_keep_their_names() -> None:
    sheets = {sheet.name: [table.name for _, table in sheet.tables()] for sheet in sheets_of(SOURCE)}
    assert sheets == {
        "Summary": ["tblByMonth", "tblBalance"],
        "Headcount by month": [
            "tblHeadsByRoleType",
            "tblHeadsByCostCentre",
            "tblFte",
            "tblHoursNeeded",
            "tblHoursAvailable",
            "tblHoursGap",
            "tblUtilisation",
        ],
        "Cost by month": [
            "tblBudget",
            "tblCostByKind",
            "tblCostByRoleType",
            "tblCostByCostCentre",
            "tblCostByPosition",
        ],
        "Positions": ["tblPositions"],
        "Later changes": ["tblTerms", "tblLeave", "tblAdjustments"],
        "Position months": ["tblPositionMonths"],
        "Ledger": ["tblLedger"],
        "Territories": ["tblTerritories"],
        "Load by CPM": ["tblLoad"],
        "Partners": ["tblPartners"],
        "Moves": ["tblMoves"],
        "Scenario comparison": ["tblComparison"],
        "Scorecards": ["tblScorecards"],
        "Charters": ["tblCharters"],
        "Assumptions": [
            "tblSettings",
            "tblRates",
            "tblRolePay",
            "tblRoleTypes",
            "tblRamp",
            "tblCostCentres",
            "tblCalendar",
            "tblTiers",
            "tblActivities",
        ],
        "Checks": ["tblChecks"],
        "As exported": ["tblExported"],
        "Read me": [],
    }


def test_columns_keep_their_names() -> None:
    assert [column.name for column in TABLES["tblTerritories"].columns] == [
        "Partner ID",
        "Partner",
        "CPM No",
        "CPM",
        "Role type",
        "Part",
        "Models",
        "Hours needed",
        "Hours sell to",
        "Hours sell through",
        "Hours sell with",
        "Hours without model",
        "Hours reactive",
        "Revenue",
        "Locked",
    ]
    assert [column.name for column in TABLES["tblMoves"].columns] == [
        "Partner ID",
        "Partner",
        "From",
        "To",
        "From No",
        "From used before",
        "From used after",
        "To No",
        "To used before",
        "To used after",
        "Hours per month",
        "Revenue",
        "Months with CPM",
    ]


def test_column_names_need_no_escapes_and_differ() -> None:
    for table in TABLES.values():
        names = [column.name for column in table.columns]
        assert all(re.fullmatch("[A-Za-z0-9 ]+", name) for name in names)
        assert len({name.lower() for name in names}) == len(names)


def test_formulas_are_short_and_older_than_excel_2019() -> None:
    everything = set(formulas()) - {""}
    assert len(everything) > 50
    assert [text for text in everything if LATER_THAN_2016.search(text) or VOLATILE.search(text)] == []
    assert max(len(as_shown(text)) for text in everything) < 200


def as_shown(formula: str) -> str:
    """Write a formula as Excel shows it: this row's cells by an at sign."""
    return re.sub(r"tbl\w+\[\[#This Row\],(\[[^\]]+\])\]", r"[@\1]", formula)


def test_formulas_name_only_tables_and_columns_that_exist() -> None:
    columns = {name: {column.name for column in table.columns} for name, table in TABLES.items()}
    for text in formulas():
        for table, parts in re.findall(r"(tbl\w+)\[((?:[^\[\]]|\[[^\]]*\])*)\]", text):
            named = re.findall(r"\[([^\]#]+)\]", parts) or [parts]
            assert set(named) - {"#This Row"} <= columns[table], text


@pytest.mark.parametrize("key", list(PLAN.cpms))
def test_the_load_of_a_cpm_is_the_plans_figure(key: CpmId) -> None:
    row, figures = by_id("tblLoad", "CPM ID")[key], FIGURES.cpm(key)
    assert row["Hours needed"] * 60 == pytest.approx(figures.minutes_needed)
    assert row["Hours available"] * 60 == pytest.approx(figures.minutes_available)
    assert row["Hours reactive"] * 60 == pytest.approx(figures.reactive_minutes)
    assert row["Hours reserve"] * 60 == pytest.approx(figures.reserve_minutes)
    assert row["Hours planned in reserve"] * 60 == pytest.approx(figures.planned_in_reserve_minutes)
    assert row["Hours handover"] * 60 == pytest.approx(figures.handover_minutes)
    assert row["Revenue"] * 100 == pytest.approx(figures.revenue_cents)
    assert row["Partners"] == figures.partners
    assert (row["Utilisation"] or None) == figures.utilisation or figures.utilisation == 0
    assert (row["Focus"] or None) == figures.focus
    assert (row["Over capacity"] == "Yes") == figures.is_over_capacity
    assert (row["Reserve exceeded"] == "Yes") == figures.eats_reserve


@pytest.mark.parametrize("key", list(PLAN.role_types))
def test_the_balance_of_a_role_type_is_the_plans_figure(key: RoleTypeId) -> None:
    row, evenness = by_id("tblBalance", "Role type")[PLAN.role_types[key].name], FIGURES.evenness[key]
    shown = [row[name] for name in ("Mean", "Highest", "Lowest", "Spread", "Deviation")]
    points = [None if each is None else 100 * each for each in (evenness.spread, evenness.deviation)]
    figures = [evenness.mean, evenness.highest, evenness.lowest, *points]
    assert shown == ["" if figure is None else figure for figure in figures]
    assert (row["CPMs"], row["Over capacity"]) == (evenness.cpms, evenness.over_capacity)


def test_partners_show_their_workload_mix_and_known_hours() -> None:
    rows = by_id("tblPartners", "Partner ID")
    assert len(rows) == len(PLAN.partners)
    for key, partner in PLAN.partners.items():
        row = rows[key]
        assert row["Hours per month"] * 60 == pytest.approx(FIGURES.partner(key))
        assert row["Hybrid"] == ("Yes" if partner.mix.is_hybrid else "No")
        assert row["Mix total"] == (0 if partner.mix.is_untagged else 1)
        assert row["Reason"] == (partner.known_workload and partner.known_workload.reason)


def test_partners_name_every_cpm_they_have() -> None:
    rows = by_id("tblPartners", "Partner ID")
    names = {key: cpm.name for key, cpm in PLAN.cpms.items()}
    split = PLAN.assignments[PartnerId("p25")]
    to, with_ = list(split.specialists.values())[::-1]
    assert rows["p25"]["CPM"] == f"{names[split.primary]}; {names[to]} (Sell to); {names[with_]} (Sell with)"
    assert rows["p22"]["CPM"] == "Unassigned"


def test_moves_name_both_sides() -> None:
    rows = by_id("tblMoves", "Partner ID")
    assert len(rows) == len(SOURCE.moves) > 20
    assert {row["From"] for row in rows.values()} == {"Unassigned", "Ana Lima"}
    assert any("(Sell with)" in row["To"] for row in rows.values())


def test_moves_tell_how_used_both_cpms_are_before_and_after() -> None:
    assert SOURCE.base_figures is not None
    shown = by_id("tblMoves", "Partner ID")
    for move in SOURCE.moves:
        row = shown[move.partner]
        for side, cpm in zip(("From", "To"), giver_and_getter(move), strict=True):
            if cpm is None:
                assert (row[f"{side} No"], row[f"{side} used before"], row[f"{side} used after"]) == (
                    None,
                    None,
                    "",
                )
            else:
                assert row[f"{side} used before"] == SOURCE.base_figures.cpm(cpm).utilisation
                used = SOURCE.figures.cpm(cpm).utilisation
                assert row[f"{side} used after"] == ("" if used is None else used)


@pytest.mark.parametrize(("has_base", "note"), [(False, "has no base"), (True, "Nobody has other CPMs")])
def test_without_moves_a_note_says_why(*, has_base: bool, note: str) -> None:
    scenario = a_scenario()
    base = replace(scenario, name="Same") if has_base else None
    sheet = next(each for each in sheets_of(source_of(scenario, base, EXPORTED)) if each.name == "Moves")
    top = next(block for block in sheet.blocks if isinstance(block, Lines))
    assert any(note in str(cell.content) for line in top.lines for cell in line.values())


def test_assumptions_say_what_is_a_starting_guess() -> None:
    sources = {row["Role type"]: row["Source"] for row in records(TABLES["tblRoleTypes"])}
    assert sources["OEM/Alliance manager"] == "Set in this plan"
    assert sources["Co-sell manager"] == "Starting guess"
    assert {row["Source"] for row in records(TABLES["tblActivities"])} == {"Starting guess"}


def test_a_changed_ramp_is_no_starting_guess() -> None:
    plan = new_plan(NOVEMBER)
    key, role = next(iter(plan.role_types.items()))
    changed = replace(role, ramp_percent=(10, 20))
    source = a_source(replace(plan, role_types={**plan.role_types, key: changed}), has_base=False)
    tables = {table.name: table for sheet in sheets_of(source) for _, table in sheet.tables()}
    ramps = {row["Role type"]: row for row in records(tables["tblRamp"])}
    assert ramps[role.name]["Source"] == "Set in this plan"
    assert [ramps[role.name][f"Month {month}"] for month in (1, 2, 3)] == [0.1, 0.2, 1.0]
    assert ramps["Co-sell manager"]["Source"] == "Starting guess"
    assert {row["Source"] for row in records(tables["tblRoleTypes"])} == {"Starting guess"}


def test_all_reconciliations_hold_and_attention_is_asked_for() -> None:
    checks = checks_of(SOURCE)
    assert verdict_of(checks) == ALL_WELL
    assert {check.result for check in checks if check.is_reconciliation} == {"OK"}
    assert {check.key: check.result for check in checks if not check.is_reconciliation} == {
        "unassigned": "LOOK",
        "untagged": "LOOK",
        "over-capacity": "LOOK",
    }


def test_a_difference_beyond_the_tolerance_fails_a_check() -> None:
    off = Check("hours", "Hours", Formula("1", 10.0), 10.02, 0.01)
    assert (off.difference, off.result) == (-0.02, "CHECK")
    assert verdict_of((off,)) == "1 of the checks failed"
    assert off._replace(tolerance=0.03).result == "OK"


def read_me(plan: Plan) -> list[str]:
    """Give the texts of the sheet Read me, from top to bottom."""
    sheet = sheets_of(a_source(plan))[-1]
    lines = (line for block in sheet.blocks for line in getattr(block, "lines", ()))
    return [str(value_now(cell.content)) for line in lines for cell in line.values()]


def test_parked_partners_count_nowhere_and_are_named() -> None:
    first, second = list(PLAN.partners)[:2]
    parked = park([second])(park([first], why="gone from list.csv")(PLAN))
    told = read_me(parked)
    assert "Parked partners, which count nowhere in this workbook" in told
    assert "Since 2026-11, gone from list.csv." in told
    assert told.count("Since 2026-11.") == 1
    partners = next(sheet for sheet in sheets_of(a_source(parked)) if sheet.name == "Partners")
    ((_, table),) = partners.tables()
    assert first not in {row["Partner ID"] for row in records(table)}
    assert not any(text.startswith("Parked partners") for text in read_me(PLAN))


def test_of_many_parked_partners_some_are_named_and_the_rest_counted() -> None:
    many = {PartnerId(f"gone-{n}"): ParkedPartner(a_partner(f"gone-{n}"), NOVEMBER) for n in range(60)}
    told = read_me(replace(PLAN, parked=many))
    assert "Partner gone-49" in told
    assert "Partner gone-50" not in told
    assert told[-2:] == ["and more", "10 other partners are parked."]


def test_cost_and_hours_are_those_of_the_headcount_plan() -> None:
    costs, monthly = costs_of(PLAN), monthly_figures(PLAN)
    months = list(records(TABLES["tblPositionMonths"]))
    assert sum(cents(row["Cost"]) for row in months) == costs.cents.sum()
    assert sum(cents(row["Amount"]) for row in records(TABLES["tblLedger"])) == costs.total.sum()
    assert sum(round(row["Hours available"] * 60) for row in months) == monthly.cpm_capacity.sum()
    by_month = list(records(TABLES["tblByMonth"]))
    assert [cents(row["Cost"]) for row in by_month] == costs.total.tolist()
    assert [round(row["FTE"] * 100) for row in by_month] == monthly.full_time.sum(axis=(0, 1)).tolist()
    assert [row["Heads"] for row in by_month] == heads_of(PLAN).by_role_type.closing.sum(axis=0).tolist()


def cents(amount: float) -> int:
    return round(amount * 100)


@pytest.mark.parametrize("table", ["tblHeadsByRoleType", "tblHeadsByCostCentre"])
def test_heads_are_reconciled_by_position(table: str) -> None:
    """What the flags of positions sum to is what the heads of the plan say."""
    by_month: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for each in records(TABLES["tblPositionMonths"]):
        by_month[each["Month No"]].append(each)
    for row in TABLES[table].records:
        months = range(1, PLAN.assumptions.horizon_months + 1)
        assert row.heads == [flagged(table, row, by_month[month]) for month in months]


def flagged(table: str, row: HeadRow, positions: Sequence[dict[str, Any]]) -> int:
    """Count the positions of a month that a formula would count."""
    by_role = table == "tblHeadsByRoleType"
    if by_role and row.kind.startswith("Transfers"):
        return 0
    name = "Moved" if row.kind.startswith("Transfers") else row.kind
    centre = "Centre before" if row.kind in {"Opening", "Transfers out"} else "Cost centre"
    return sum(
        each[name]
        for each in positions
        if (each["Role type No"] == row.number if by_role else each[centre] == row.name)
    )


def test_a_budget_says_what_is_left_of_as_many_twelfths() -> None:
    rows = {row.line.id: row for row in budget_rows(costs_of(PLAN), heads_of(PLAN))}
    for row in records(TABLES["tblBudget"]):
        wanted = rows[row["Budget ID"]]
        assert cents(row["Budget in sight"]) == wanted.budget_cents
        assert cents(row["Left"]) == wanted.left_cents
        assert row["FTE planned"] * 100 == wanted.plan_fte_percent


def test_without_pay_there_is_no_table_of_money() -> None:
    source = source_of(a_scenario(PLAN), None, EXPORTED, with_pay=False)
    names = {table.name for sheet in sheets_of(source) for _, table in sheet.tables()}
    assert (
        names & {"tblLedger", "tblRates", "tblRolePay", "tblBudget", "tblCostByKind", "tblAdjustments"}
        == set()
    )
    assert {check.result for check in checks_of(source) if check.is_reconciliation} == {"OK"}
