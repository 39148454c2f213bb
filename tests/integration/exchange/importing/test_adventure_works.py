"""The reseller lists of Adventure Works from file to plan, with proposed mappings and with mapping files."""

from collections import Counter
from pathlib import Path

import pytest

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping_file import parse_mapping
from cpm_planner.exchange.mapping.proposal import propose_mapping
from cpm_planner.exchange.mapping.remark_text import describe
from cpm_planner.exchange.reading.tables import read_table
from cpm_planner.exchange.rows.verdict import Counts
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.catalogue import new_plan

DATA = Path(__file__).parents[3] / "data"
TODAY = Month(2026, 1)
OWNERS = {"275": 2, "276": 2, "277": 1, "279": 1, "281": 1, "283": 1, "286": 2, "288": 2, "289": 1, "290": 1}


def _checked(name: str, kind: ListKind, plan: Plan, mapping: str = "") -> ImportCheck:
    table = read_table(DATA / "adventure-works" / name)
    if mapping:
        text = (DATA / "mappings" / mapping).read_text(encoding="utf-8")
        return check(table, kind, parse_mapping(text, kind, mapping), plan, today=TODAY)
    return check(table, kind, propose_mapping(table, kind), plan, today=TODAY)


def _entered(plan: Plan, mapped: str) -> Plan:
    for name, kind in (
        ("resellers", ListKind.PARTNERS),
        ("team", ListKind.TEAM),
        ("owners", ListKind.ASSIGNMENTS),
    ):
        plan = enter(plan, _checked(f"{name}.csv", kind, plan, mapped and f"{name}.toml"), skip_refused=False)
    return plan


def _partners_per_owner(plan: Plan) -> dict[str, int]:
    names = (plan.cpms[each.primary].position_id for each in plan.assignments.values())
    return dict(sorted(Counter(names).items()))


@pytest.mark.parametrize("mapped", ["", "mapped"])
def test_three_files_make_a_plan(mapped: str) -> None:
    plan = _entered(new_plan(TODAY), mapped)
    assert len(plan.partners) == 14
    assert _partners_per_owner(plan) == OWNERS
    assert plan.cpms["279"].regions == ("Southeast",)
    assert _entered(plan, mapped) == plan


def test_one_file_with_owners_makes_the_same_assignments() -> None:
    kind = ListKind.PARTNERS
    found = _checked("resellers-with-owner.csv", kind, new_plan(TODAY), "resellers-with-owner.toml")
    plan = enter(new_plan(TODAY), found)
    assert _partners_per_owner(plan) == OWNERS
    assert {each.role_type for each in plan.cpms.values()} == {"partner-account-manager"}
    assert {each.tier for each in plan.partners.values()} == {"silver"}
    (revenue,) = (totals for totals in found.totals if totals.field == "revenue")
    assert sum(each.revenue_cents for each in plan.partners.values()) == revenue.total * 100
    again = _checked("resellers-with-owner.csv", kind, plan, "resellers-with-owner.toml")
    assert again.counts == Counts(unchanged=14)


def test_business_types_become_models() -> None:
    plan = _entered(new_plan(TODAY), "mapped")
    assert {each.segment: each.mix.models for each in plan.partners.values()} == {
        "Value Added Reseller": (SalesModel.SELL_THROUGH, SalesModel.SELL_WITH),
        "Warehouse": (SalesModel.SELL_THROUGH,),
        "Specialty Bike Shop": (SalesModel.SELL_WITH,),
    }


def test_namesakes_and_unknown_places_are_remarked() -> None:
    found = _checked("resellers.csv", ListKind.PARTNERS, new_plan(TODAY))
    codes = Counter(finding.code for verdict in found.verdicts for finding in verdict.findings)
    assert codes == {
        "name-shared": 4,
        "zero-coordinates": 2,
        "place-elsewhere": 2,
        "unknown-model": 8,
    }
    plan = enter(new_plan(TODAY), found)
    assert sum(each.coordinates is None for each in plan.partners.values()) == 2
    assert [each.id for each in plan.partners.values() if each.name == "Friendly Bike Shop"] == [
        "AW00000290",
        "AW00000643",
    ]


def test_the_figures_of_one_year_are_taken_and_those_of_others_left() -> None:
    table = read_table(DATA / "adventure-works" / "resellers-with-owner.csv")
    mapping = propose_mapping(table, ListKind.PARTNERS)
    fed = {each.field: each.columns for each in mapping.columns}
    assert fed["revenue"] == ("SalesToReseller_last12m",)
    assert fed["cpm"] == ("SalesPersonID",)
    assert fed["models"] == fed["segment"] == ("BusinessType",)
    others = {"StoreAnnualRevenue", "StoreAnnualSales", "NumberEmployees", "SalesPersonHomeTerritory"}
    assert not others & {column for columns in fed.values() for column in columns}
    (remark,) = mapping.remarks
    assert describe(remark).startswith('the sales models are taken from "BusinessType" by what it holds')
    assert describe(remark).endswith("and 43 % of its values were understood")


def test_words_that_leave_no_doubt_are_translated_and_the_others_left_to_be_decided() -> None:
    table = read_table(DATA / "adventure-works" / "resellers.csv")
    models = propose_mapping(table, ListKind.PARTNERS).of("models")
    assert models is not None
    assert models.values.equals == {"Value Added Reseller": ("sell_with", "sell_through")}
