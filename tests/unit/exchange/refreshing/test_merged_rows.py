"""Rows that were decided to be one partner say one thing of it, whichever comes first in the file."""

import pytest

from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.decisions import Decisions
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.refreshing.items import ItemKind
from cpm_planner.model.plan import Plan
from tests.unit.exchange.importing.lists import PLAN, a_list, checked
from tests.unit.exchange.refreshing.exports import by_hand, item

HEADER = "external_id|name|city|revenue"
ROWS = ("1|Acme GmbH|Lyon|100", "2|ACME|Lyon|50", "3|Nord|Gent|7", "4|Ost|Gent|7")


def merging(plan: Plan, *rows: str, kept: str = "1", other: str = "2") -> ImportCheck:
    return checked(a_list(HEADER, *rows), ListKind.PARTNERS, plan, decisions=Decisions(same=((kept, other),)))


@pytest.mark.parametrize(("kept", "other"), [("1", "2"), ("2", "1")])
def test_the_row_that_stays_speaks_for_all(kept: str, other: str) -> None:
    plan = enter(PLAN, merging(PLAN, *ROWS, kept=kept, other=other))
    said = plan.imports["partners:list"].said
    assert [*said] == [kept, "3", "4"]
    assert said[kept] == f'["{kept}","{plan.partners[kept].name}",15000,"Lyon"]'
    edited = by_hand(plan, kept, revenue_cents=1)
    assert [each.kind for each in merging(edited, *ROWS, kept=kept, other=other).items] == [ItemKind.KEPT]


def test_whoever_is_merged_into_another_later_is_parked_and_its_revenue_counted_once() -> None:
    plan = enter(PLAN, checked(a_list(HEADER, *ROWS), ListKind.PARTNERS))
    found = merging(plan, *ROWS)
    assert item(found, "2").kind is ItemKind.GONE
    after = enter(plan, found)
    assert ([*after.partners], [*after.parked]) == (["1", "3", "4"], ["2"])
    assert sum(each.revenue_cents for each in after.partners.values()) == 164_00
