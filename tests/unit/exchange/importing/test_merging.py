"""Rows that were decided to be one partner become one, and nothing is lost or counted twice."""

import pytest

from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.decisions import Decisions, Pair
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.rows.verdict import Counts
from cpm_planner.model.plan import Plan
from tests.builders import a_partner, a_plan
from tests.unit.exchange.importing.lists import PLAN, a_list, checked, codes, team

HEADER = "external_id|name|city|revenue|tier"
TWICE = ("1|Acme GmbH|Lyon|100|", "2|ACME|Lyon|50.5|gold", "3|Nord|Gent|7|gold")


def merging(
    *same: Pair, header: str = HEADER, rows: tuple[str, ...] = TWICE, plan: Plan = PLAN
) -> ImportCheck:
    """Check a list of partners of which some pairs are one."""
    return checked(a_list(header, *rows), ListKind.PARTNERS, plan, decisions=Decisions(same=same))


def test_the_first_stays_and_the_second_adds_to_it() -> None:
    found = merging(("1", "2"))
    plan = enter(PLAN, found)
    assert {key: (each.name, each.tier) for key, each in plan.partners.items()} == {
        "1": ("Acme GmbH", "gold"),
        "3": ("Nord", "gold"),
    }
    assert [verdict.subject for verdict in found.verdicts] == ["1", "1", "3"]
    assert found.verdicts[1].findings[0].sentence == "Merged into row 2, whose revenue grows by 50.50."


def test_what_is_sold_is_neither_lost_nor_counted_twice() -> None:
    found = merging(("1", "2"))
    (revenue,) = (each for each in found.totals if each.field == "revenue")
    assert revenue.total is not None
    plan = enter(PLAN, found)
    assert sum(each.revenue_cents for each in plan.partners.values()) == revenue.total * 100 == 15_750


def test_the_one_that_stays_may_come_later() -> None:
    plan = enter(PLAN, merging(("2", "1")))
    assert [(each.external_id, each.name, each.revenue_cents) for each in plan.partners.values()] == [
        ("2", "ACME", 15_050),
        ("3", "Nord", 700),
    ]


def test_chains_and_circles_end_at_one() -> None:
    assert {*enter(PLAN, merging(("1", "2"), ("2", "3"))).partners} == {"1"}
    assert len(enter(PLAN, merging(("1", "2"), ("2", "1"))).partners) == 2


def test_entered_again_nothing_changes() -> None:
    plan = enter(PLAN, merging(("1", "2")))
    again = merging(("1", "2"), plan=plan)
    assert again.counts == Counts(unchanged=3)
    assert again.change.is_empty


def test_what_both_say_differently_is_told() -> None:
    rows = ("1|Acme|Lyon|1|gold", "2|ACME|Paris|1|silver")
    found = merging(("1", "2"), rows=rows)
    assert found.verdicts[1].findings[1].sentence == "Row 2 says something else and counts: City, Tier."


def test_fields_that_make_sense_together_come_from_one_row() -> None:
    plan = enter(
        PLAN,
        merging(("1", "2"), header="external_id|name|city|country", rows=("1|Acme|Lyon|", "2|Acme|Paris|FR")),
    )
    (partner,) = plan.partners.values()
    assert (partner.address.city, partner.address.country) == ("Lyon", "")


def test_without_ids_name_and_place_say_who_is_meant() -> None:
    rows = ("Acme GmbH|Lyon|1", "Acme|Lyon|2", "Acme|Gent|4")
    found = merging(("Acme GmbH, Lyon", "Acme, Lyon"), header="name|city|revenue", rows=rows)
    plan = enter(PLAN, found)
    assert {(each.name, each.revenue_cents) for each in plan.partners.values()} == {
        ("Acme GmbH", 300),
        ("Acme", 400),
    }


def test_rows_that_nothing_tells_apart_can_be_one() -> None:
    rows = ("Acme|Lyon|1", "Acme|Lyon|2")
    assert codes(merging(header="name|city|revenue", rows=rows))[1] == ["same-name"]
    found = merging(("Acme, Lyon", "Acme, Lyon"), header="name|city|revenue", rows=rows)
    (partner,) = enter(PLAN, found).partners.values()
    assert partner.revenue_cents == 300


def test_a_row_can_add_to_a_partner_of_the_plan() -> None:
    plan = a_plan(partners=[a_partner("old", name="Acme GmbH", external_id="A")], tiers=PLAN.tiers.values())
    found = merging(("A", "2"), ("A", "1"), plan=plan)
    after = enter(plan, found)
    assert after.partners.keys() == {"old", "3"}
    kept = next(iter(after.partners.values()))
    assert (kept.name, kept.external_id, kept.revenue_cents, kept.tier) == ("Acme GmbH", "A", 15_050, "gold")
    assert codes(found)[0] == ["merged-into-plan"]
    again = merging(("A", "2"), ("A", "1"), plan=after)
    assert again.change.is_empty


def test_a_partner_of_the_plan_without_an_id_is_meant_by_that_of_the_plan() -> None:
    plan = a_plan(partners=[a_partner("acme-lyon", name="Acme GmbH")], tiers=PLAN.tiers.values())
    after = enter(plan, merging(("acme-lyon", "2"), plan=plan))
    assert after.partners.keys() == {"acme-lyon", "1", "3"}


def test_a_partner_that_is_gone_is_told_and_the_rows_enter_by_themselves() -> None:
    found = merging(("gone", "2"))
    assert enter(PLAN, found).partners.keys() == {"1", "2", "3"}
    assert [note.sentence for note in found.notes if note.code == "merge-gone"] == [
        'Rows are to be merged into "gone", who is neither in the list nor in the plan (rows: 1).'
    ]


def test_a_row_merged_into_a_refused_one_is_refused() -> None:
    rows = ("1|Acme|Lyon|1|", "1|Acme|Lyon|2|", "2|ACME|Lyon|3|")
    found = merging(("1", "2"), rows=rows)
    assert codes(found)[2] == ["merged"]
    nameless = merging(("1", "2"), rows=("1||Lyon|1|", "2||Lyon|2|"))
    assert codes(nameless) == [["no-name"], ["merged", "merged-refused"]]
    assert nameless.counts.refused == 2


def test_the_owner_of_the_first_counts() -> None:
    people = team("position_id|name", "7|Ana Lima", "8|Bo Ek")
    rows = ("1|Acme||7", "2|ACME||8", "3|Nord|x|")
    found = merging(("1", "2"), header="external_id|name|city|cpm", rows=rows, plan=people)
    assert {key: each.primary for key, each in enter(people, found).assignments.items()} == {"1": "7"}


@pytest.mark.parametrize("same", [(), (("x", "y"),)])
def test_without_decisions_nothing_is_merged(same: tuple[Pair, ...]) -> None:
    assert enter(PLAN, merging(*same)).partners.keys() == {"1", "2", "3"}
