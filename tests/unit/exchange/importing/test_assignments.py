"""Lists of assignments: what their rows make of a plan."""

from dataclasses import replace

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, UnknownOwners
from cpm_planner.exchange.mapping.value_map import ValueMap
from cpm_planner.exchange.rows.verdict import Effect
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel
from tests.builders import a_cpm, a_partner, a_plan
from tests.unit.exchange.importing.lists import TODAY, a_list, assignments, checked, codes

ANA, BO, CY = CpmId("ana"), CpmId("bo"), CpmId("cy")
TO, THROUGH, WITH = SalesModel


def a_channel(**before: Assignment) -> Plan:
    """Give a plan with two hybrids and three CPMs, one of them with a position id."""
    plan = a_plan(
        partners=[
            a_partner("H1", external_id="0010", mix=ModelMix(2_000, 5_000, 3_000)),
            a_partner("H2", mix=ModelMix(5_000, 0, 5_000)),
        ],
        cpms=[a_cpm("ana", position_id="7"), a_cpm("bo"), a_cpm("cy")],
    )
    return replace(plan, assignments={PartnerId(key): each for key, each in before.items()})


def test_a_partner_is_found_by_external_id_id_or_name() -> None:
    plan = assignments("partner|cpm", "0010|7", "partner h2|BO", plan=a_channel())
    assert plan.assignments == {"H1": Assignment(ANA), "H2": Assignment(BO)}
    assert assignments("partner|cpm", "H2|bo", plan=a_channel()).assignments == {"H2": Assignment(BO)}


def test_months_are_kept() -> None:
    plan = assignments("partner|cpm|since|effective", "H1|bo|2020-03|2026-04", plan=a_channel())
    assert plan.assignments == {"H1": Assignment(BO, since=Month(2020, 3), effective=Month(2026, 4))}


def test_who_had_the_partner_keeps_it_until_the_change_holds() -> None:
    plan = assignments("partner|cpm|effective", "H1|bo|2026-04", plan=a_channel(H1=Assignment(ANA)))
    assert plan.assignments["H1"] == Assignment(BO, effective=Month(2026, 4), previous=ANA)


def test_rows_by_model_split_a_hybrid() -> None:
    plan = assignments(
        "partner|cpm|model", *("H1|ana|", "H1|bo|sell to", "H1|cy|Sell-With"), plan=a_channel()
    )
    assert plan.assignments == {"H1": Assignment(ANA, {TO: BO, WITH: CY})}


def test_without_a_row_for_the_whole_the_heaviest_model_makes_the_primary() -> None:
    rows = ("H1|ana|sell to", "H1|bo|sell through", "H1|bo|sell with")
    plan = assignments("partner|cpm|model", *rows, plan=a_channel())
    assert plan.assignments == {"H1": Assignment(BO, {TO: ANA})}


def test_what_the_list_does_not_name_stays() -> None:
    before = a_channel(H1=Assignment(ANA, {TO: CY, WITH: CY}, since=Month(2020, 1)), H2=Assignment(CY))
    plan = assignments("partner|cpm|model", "H1|bo|sell with", plan=before)
    assert plan.assignments == {
        "H1": Assignment(ANA, {TO: CY, WITH: BO}, since=Month(2020, 1)),
        "H2": Assignment(CY),
    }
    plan = assignments("partner|cpm|model", "H1|ana|sell with", plan=before)
    assert plan.assignments["H1"].specialists == {TO: CY}


def test_a_new_primary_takes_over_their_own_part() -> None:
    before = a_channel(H1=Assignment(ANA, {TO: BO, WITH: CY}))
    plan = assignments("partner|cpm", "H1|bo", plan=before)
    assert plan.assignments["H1"] == Assignment(BO, {WITH: CY})


def test_each_row_says_what_it_changes() -> None:
    before = a_channel(H1=Assignment(ANA, {TO: BO}))
    rows = ("H1|ana|", "H1|bo|sell to", "H1|cy|sell with", "H2|ana|sell to")
    found = checked(a_list("partner|cpm|model", *rows), ListKind.ASSIGNMENTS, before)
    assert [verdict.effect for verdict in found.verdicts] == [
        Effect.UNCHANGED,
        Effect.UNCHANGED,
        Effect.CHANGED,
        Effect.NEW,
    ]
    assert [verdict.subject for verdict in found.verdicts] == ["H1", "H1", "H1", "H2"]


def test_unknown_owners_are_created_refused_or_left() -> None:
    row, before = "H1|Di Fo", a_channel(H1=Assignment(ANA))
    created = assignments("partner|cpm", row, plan=before, unknown_owners=UnknownOwners.CREATE)
    assert created.assignments["H1"] == Assignment(CpmId("di-fo"))
    left = checked(
        a_list("partner|cpm", row), ListKind.ASSIGNMENTS, before, unknown_owners=UnknownOwners.LEAVE
    )
    assert (enter(before, left).assignments, codes(left)) == (before.assignments, [["left-unassigned"]])
    refused = checked(a_list("partner|cpm", row), ListKind.ASSIGNMENTS, before)
    assert (enter(before, refused), codes(refused)) == (before, [["unknown-cpm"]])


def test_defaults_are_for_partners_that_nobody_has_yet() -> None:
    before = a_channel(H1=Assignment(ANA))
    plan = assignments("partner|cpm", "H1|ana", "H2|bo", plan=before, defaults={"since": "2019-01"})
    assert plan.assignments == {"H1": Assignment(ANA), "H2": Assignment(BO, since=Month(2019, 1))}


def test_names_of_owners_can_be_translated() -> None:
    table = a_list("partner|cpm", "H1|A. Lima")
    names = ValueMap(equals={"a. lima": ("ana",)})
    mapping = Mapping((ColumnMapping("partner", ("partner",)), ColumnMapping("cpm", ("cpm",), names)))
    found = check(table, ListKind.ASSIGNMENTS, mapping, a_channel(), today=TODAY)
    assert enter(a_channel(), found).assignments == {"H1": Assignment(ANA)}
