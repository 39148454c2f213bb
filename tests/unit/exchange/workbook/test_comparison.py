"""The sheet that compares a scenario with its base."""

from dataclasses import replace

import pytest

from cpm_planner.exchange.workbook.source import source_of
from cpm_planner.exchange.workbook.write import sheets_of
from cpm_planner.headcount.key_figures import key_figures
from tests.unit.exchange.workbook.test_sheets import PLAN, SOURCE, TABLES, records
from tests.unit.exchange.workbook.troublesome_plan import EXPORTED, a_scenario

TABLE = TABLES["tblComparison"]


def test_both_scenarios_are_compared_figure_by_figure() -> None:
    assert SOURCE.base is not None
    rows = {row["Figure"]: row for row in records(TABLE)}
    ours, base = key_figures(PLAN), key_figures(SOURCE.base.plan)
    assert (rows["Partners without a CPM"]["Before"], rows["Partners without a CPM"]["This scenario"]) == (
        base.unassigned,
        ours.unassigned,
    )
    assert rows["Cost of all months"]["This scenario"] * 100 == ours.outcome.cost_cents
    for row in rows.values():
        both = row["Before"], row["This scenario"]
        assert row["Difference"] == ("" if None in both else both[1] - both[0])


@pytest.mark.parametrize(("has_base", "with_pay"), [(False, True), (True, False)])
def test_costs_are_compared_with_pay_alone_and_nothing_without_a_base(
    *, has_base: bool, with_pay: bool
) -> None:
    scenario = a_scenario()
    base = replace(scenario, name="Same") if has_base else None
    sheets = sheets_of(source_of(scenario, base, EXPORTED, with_pay=with_pay))
    ((_, table),) = next(each for each in sheets if each.name == "Scenario comparison").tables()
    assert bool(table.records) == has_base
    assert not any("Cost" in each.name for each in table.records)
