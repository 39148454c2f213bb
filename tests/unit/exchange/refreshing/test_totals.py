"""Control totals are shown beside those of the last import, and a jump is remarked."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cpm_planner.exchange.refreshing.totals import compared_totals
from cpm_planner.model.import_record import ColumnTotals
from tests.unit.exchange.refreshing.exports import FIRST, brought_in, export

THEN = ColumnTotals("Sales", "revenue", 100, 0, 90, 0, Decimal(1000), Decimal(1), Decimal(50))


def remarks(now: ColumnTotals, *, is_whole: bool = True) -> list[str]:
    (compared,) = compared_totals([now], [THEN], is_whole=is_whole)
    return [remark.sentence for remark in compared.remarks]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, []),
        ({"filled": 125, "distinct": 68, "total": Decimal(750), "lowest": Decimal("0.1")}, []),
        ({"filled": 126}, ["filled cells went from 100 to 126"]),
        ({"distinct": 67}, ["different values went from 90 to 67"]),
        ({"total": Decimal("1250.01")}, ["sum went from 1,000 to 1,250.01"]),
        ({"total": None}, ["sum went from 1,000 to none"]),
        ({"lowest": Decimal(-1)}, ["lowest number went from 1 to -1"]),
        ({"highest": Decimal(501)}, ["highest number went from 50 to 501"]),
        ({"highest": None, "lowest": Decimal(0)}, []),
        ({"filled": 89, "blank": 11}, ["blank cells went from 0 to 11"]),
    ],
)
def test_a_jump_is_remarked_with_both_figures(change: dict[str, object], said: list[str]) -> None:
    found = remarks(replace(THEN, **change))  # type: ignore[arg-type] # any field
    assert found == [f"Sales: {each} since the last import, more than guessed to be usual." for each in said]


def test_a_few_more_or_fewer_are_no_jump() -> None:
    small = replace(THEN, filled=6, distinct=6, total=None, lowest=None, highest=None)
    (compared,) = compared_totals([replace(small, filled=1, distinct=1)], [small], is_whole=True)
    assert compared.remarks == ()


def test_the_totals_of_a_part_are_shown_without_remarks() -> None:
    assert remarks(replace(THEN, filled=1), is_whole=False) == []


def test_a_column_of_another_name_is_the_same_when_it_alone_feeds_its_field() -> None:
    renamed, second = replace(THEN, column="Umsatz"), replace(THEN, column="Service")
    (alone,) = compared_totals([renamed], [THEN], is_whole=True)
    assert alone.then == THEN
    both = compared_totals([THEN, second], [THEN], is_whole=True)
    assert [each.then for each in both] == [THEN, None]
    (other,) = compared_totals([renamed], [THEN, second], is_whole=True)
    assert other.then is None


def test_a_first_import_has_nothing_to_compare_with() -> None:
    plan = brought_in(*FIRST)
    first = export(*FIRST, plan=replace(plan, imports={}))
    assert {each.then for each in first.compared} == {None}
    assert tuple(each.now for each in first.compared) == first.totals


def test_a_jump_is_said_of_the_whole_list() -> None:
    plan = brought_in(*FIRST)
    found = export(*(line.replace("|400|", "|4000|") for line in FIRST), plan=plan)
    sentences = [note.sentence for note in found.notes if note.code == "totals-jumped"]
    assert sentences == [
        "Revenue: sum went from 700.50 to 4,300.50 since the last import, more than guessed to be usual."
    ]
