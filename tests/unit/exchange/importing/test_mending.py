"""Cells are mended and rows left out before a list is checked, and no correction is lost on the way."""

import pickle

import pytest

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.importing.mending import NOTHING_MENDED, Mending, mended
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.rows.verdict import Counts, Outcome
from cpm_planner.model.errors import InputError
from tests.unit.exchange.importing.lists import PLAN, TODAY, a_list, a_table, by_name, codes

TABLE = a_list("external_id|name|revenue", "1|One|5", "2||6", "2|Two|much", "|")


def checked(mending: Mending, table: SourceTable = TABLE) -> ImportCheck:
    return check(table, ListKind.PARTNERS, by_name(table), PLAN, today=TODAY, mending=mending)


def test_a_mended_cell_is_read_in_place_of_the_one_in_the_file() -> None:
    plain = checked(NOTHING_MENDED)
    assert codes(plain)[1:3] == [["no-name"], ["number-not-a-number", "duplicate"]]
    mending = NOTHING_MENDED.with_cell(3, "name", "Deux").with_cell(4, "external_id", "3")
    found = checked(mending.with_cell(4, "revenue", "7"))
    assert found.counts == Counts(new=3, blank=1)
    assert [after.name for _, after in found.change.partners.values() if after] == ["One", "Deux", "Two"]
    assert {each.column: each.total for each in found.totals}["revenue"] == 18


def test_a_cell_is_mended_by_the_rules_of_its_column() -> None:
    table = a_table("name|revenue", ("One", 1.5))
    found = check(
        table,
        ListKind.PARTNERS,
        by_name(table, numbers="de"),
        PLAN,
        today=TODAY,
        mending=NOTHING_MENDED.with_cell(2, "revenue", "1.234,50"),
    )
    ((_, after),) = found.change.partners.values()
    assert after is not None
    assert after.revenue_cents == 1_234_50


def test_a_skipped_row_stays_out_and_makes_room_for_its_duplicate() -> None:
    duplicate = a_list("external_id|name", "1|One", "1|Uno")
    assert codes(checked(NOTHING_MENDED, duplicate)) == [[], ["duplicate"]]
    found = checked(NOTHING_MENDED.skipping([2]), duplicate)
    assert [verdict.outcome for verdict in found.verdicts] == [Outcome.SKIPPED, Outcome.ENTERS]
    assert found.counts == Counts(new=1, skipped=1)
    assert [each.filled for each in found.totals] == [2, 2]
    ((_, after),) = found.change.partners.values()
    assert after is not None
    assert after.name == "Uno"


def test_corrections_can_be_taken_back_one_by_one() -> None:
    mending = NOTHING_MENDED.with_cell(3, "name", "Deux").with_cell(2, "name", "Un").skipping([4, 5])
    assert mending.with_cell(3, "name", None).cells == {(2, "name"): "Un"}
    assert mending.not_skipping([4]).skipped == {5}
    assert Mending() == NOTHING_MENDED
    assert pickle.loads(pickle.dumps(mending)) == mending  # noqa: S301 - its own bytes


def test_a_list_without_corrections_is_the_very_same() -> None:
    assert mended(TABLE, NOTHING_MENDED.skipping([2])) is TABLE
    other = mended(TABLE, NOTHING_MENDED.with_cell(2, "name", "Un"))
    assert other.rows[0] == ("1", "Un", "5")
    assert [*other.rows[1:]] == [*TABLE.rows[1:]]


@pytest.mark.parametrize(("row_number", "column"), [(1, "name"), (6, "name"), (2, "city")])
def test_what_is_no_cell_of_the_list_cannot_be_mended(row_number: int, column: str) -> None:
    mending = NOTHING_MENDED.with_cell(row_number, column, "x")
    with pytest.raises(
        InputError, match=f'no cell in row {row_number} under "{column}".*undo this correction'
    ):
        checked(mending)


def test_corrections_of_columns_that_went_are_let_go() -> None:
    mending = Mending().with_cell(2, "name", "Acme").with_cell(2, "joined: city", "Rome").skipping([3])
    assert mending.within(("name", "tier")) == Mending({(2, "name"): "Acme"}, frozenset({3}))
