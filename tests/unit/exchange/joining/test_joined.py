"""Joining: what every row gets, what is left out, and that every amount is accounted for."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.joining.join import Brought, Gather, Join
from cpm_planner.exchange.joining.joined import join_tables
from cpm_planner.exchange.joining.report import JoinFault, JoinFinding, KeyRows, Sums, UnreadableLine
from cpm_planner.exchange.reading.cell_error import CellFault
from cpm_planner.exchange.reading.source_table import Cell, ColumnFormat
from cpm_planner.exchange.reading.values import DateOrder
from cpm_planner.model.errors import CancelledError, InputError
from tests.unit.exchange.joining.tables import a_join, a_table, brought, joined, partners

LINES = a_table(
    "Key|Amount|Day|Owner",
    ("A1", "1,000.50", "03/04/2026", "Ana"),
    ("A2", "7", "01/02/2026", "Ben"),
    ("A1", "(0.25)", "02/05/2026", "Ana"),
    ("A9", "3", "01/01/2026", "Cy"),
)


@pytest.mark.parametrize(
    ("column", "gather", "cells"),
    [
        ("Amount", Gather.SUM, [Decimal("1000.25"), Decimal(7), Decimal(0)]),
        ("Amount", Gather.HIGHEST, [Decimal("1000.50"), Decimal(7), None]),
        ("Amount", Gather.COUNT, [2, 1, 0]),
        ("Amount", Gather.FIRST, ["1,000.50", "7", None]),
        ("Day", Gather.LATEST, [date(2026, 5, 2), date(2026, 2, 1), None]),
        ("Owner", Gather.ONLY, ["Ana", "Ben", None]),
        ("Amount", Gather.ALL, ["1,000.50; (0.25)", "7", None]),
    ],
)
def test_several_lines_become_one(column: str, gather: Gather, cells: list[Cell]) -> None:
    result = joined(partners("A1", "A2", "A3"), LINES, (column, gather))
    assert brought(result) == cells
    assert [row[:2] for row in result.table.rows] == [
        (each, f"Partner {each}") for each in ("A1", "A2", "A3")
    ]


def test_columns_are_named_after_file_and_column() -> None:
    result = joined(partners("A1"), LINES, ("Owner", Gather.ONLY), ("Amount", Gather.SUM))
    assert result.table.header == ("Id", "Name", "lines: Owner", "lines: Amount (sum)")


def test_only_what_is_brought_as_written_keeps_the_format_of_its_file() -> None:
    columns = [("Amount", gather) for gather in (Gather.FIRST, Gather.SUM, Gather.COUNT)]
    result = joined(partners("A1"), LINES, *columns, numbers="ch", dates=DateOrder.MONTH_FIRST)
    assert result.table.formats == {"lines: Amount (first)": ColumnFormat("ch", "month first")}


def test_rows_without_a_match_are_listed_on_both_sides() -> None:
    lines = a_table("Key|Amount", ("A1", "1"), ("A9", "2"), (None, "4"), ("A9", "8"), (None, None))
    (report,) = joined(partners("A1", "A3", None), lines, ("Amount", Gather.SUM)).reports
    assert (report.rows, report.rows_matched, report.lines, report.lines_matched) == (3, 1, 4, 1)
    assert report.unmatched_rows == (KeyRows("A3", (3,)), KeyRows("", (4,)))
    assert report.unmatched_lines == (KeyRows("A9", (3, 5)), KeyRows("", (4,)))
    assert report.columns[0].sums == Sums(Decimal(15), Decimal(1), Decimal(14), Decimal(0), Decimal(0))
    assert report.findings == (
        JoinFinding(3, JoinFault.NO_MATCH, ("lines", "A3")),
        JoinFinding(4, JoinFault.NO_MATCH, ("lines", "")),
    )


def test_a_figure_is_given_to_one_row_or_to_none() -> None:
    main = partners("A1", "A2", "A1")
    columns = (("Amount", Gather.SUM), ("Amount", Gather.COUNT), ("Owner", Gather.ONLY))
    result = joined(main, LINES, *columns)
    (report,) = result.reports
    assert [row[2:] for row in result.table.rows] == [
        (None, None, "Ana"),
        (Decimal(7), 1, "Ben"),
        (None, None, "Ana"),
    ]
    assert report.repeated_rows == (KeyRows("A1", (2, 4)),)
    assert report.columns[0].sums == Sums(*map(Decimal, ("1010.25", "7", "3", "1000.25", "0")))
    assert report.columns[1].sums == Sums(*map(Decimal, (4, 1, 1, 2, 0)))
    assert {(each.row_number, each.values) for each in report.findings} == {
        (row, (f"lines: Amount ({how})", "2, 4")) for row in (2, 4) for how in ("sum", "count")
    }


def test_lines_that_differ_where_one_is_wanted_bring_nothing() -> None:
    lines = a_table("Key|Owner", ("A1", "Ana"), ("A1", None), ("A2", "Ben"), ("A2", "Cy"), ("A2", "Ben"))
    result = joined(partners("A1", "A2"), lines, ("Owner", Gather.ONLY))
    assert brought(result) == ["Ana", None]
    (report,) = result.reports
    assert report.findings == (JoinFinding(3, JoinFault.DIFFERS, ("lines: Owner", "Ben, Cy")),)
    assert report.repeated_lines == (KeyRows("A1", (2, 3)), KeyRows("A2", (4, 5, 6)))


def test_a_cell_that_cannot_be_read_is_no_zero() -> None:
    lines = a_table("Key|Amount", ("A1", "1"), ("A1", "1.2.3"), ("A2", "5"), ("A9", "NaN"))
    result = joined(partners("A1", "A2"), lines, ("Amount", Gather.SUM))
    assert brought(result) == [None, Decimal(5)]
    (report,) = result.reports
    assert report.columns[0].unreadable == (
        UnreadableLine(3, "1.2.3", CellFault.GROUPING),
        UnreadableLine(5, "NaN", CellFault.NOT_A_NUMBER),
    )
    assert report.columns[0].sums == Sums(Decimal(6), Decimal(5), Decimal(0), Decimal(0), Decimal(1))
    assert report.findings == (JoinFinding(2, JoinFault.UNREADABLE, ("lines: Amount (sum)", "3")),)


def test_numbers_are_read_as_their_file_writes_them() -> None:
    lines = a_table("Key|Amount", ("A1", "1.234,50"), ("A1", "2,5"))
    assert brought(joined(partners("A1"), lines, ("Amount", Gather.SUM), numbers="de")) == [
        Decimal("1237.00")
    ]


@pytest.mark.parametrize(
    ("amounts", "others"), [(("1.234", "2.000"), ("de",)), (("1.234", "0.5"), ()), (("1", "2"), ())]
)
def test_numbers_that_could_be_others_are_told(amounts: tuple[str, ...], others: tuple[str, ...]) -> None:
    lines = a_table("Key|Amount", *(("A1", amount) for amount in amounts))
    columns = (("Amount", Gather.SUM), ("Amount", Gather.ONLY))
    (report,) = joined(partners("A1"), lines, *columns).reports
    assert [each.also_read_as for each in report.columns] == [others, ()]


def test_several_currencies_are_told() -> None:
    amounts = ("$1,000.50", "-$7", "2 EUR", "3", "4e2", 5, "x")
    lines = a_table("Key|Amount", *(("A1", amount) for amount in amounts))
    (report,) = joined(partners("A1"), lines, ("Amount", Gather.SUM), ("Amount", Gather.COUNT)).reports
    assert [each.currencies for each in report.columns] == [("$", "EUR", ""), ()]
    lines = a_table("Key|Amount", ("A1", "$1"), ("A1", "($2.50)"))
    assert joined(partners("A1"), lines, ("Amount", Gather.SUM)).reports[0].columns[0].currencies == ()


def test_keys_that_nearly_match_are_told_and_not_joined() -> None:
    lines = a_table("Key|Owner", ("a-1", "Ana"), ("0042", "Ben"))
    result = joined(partners("A 1", "42"), lines, ("Owner", Gather.ONLY))
    (report,) = result.reports
    assert brought(result) == [None, None]
    assert report.nearly == (("A 1", "a-1"), ("42", "0042"))
    assert report.is_empty


def test_a_key_may_have_several_columns() -> None:
    main = a_table("Country|Number", ("US", "1"), ("DE", "1"))
    lines = a_table("Land|No|Amount", ("DE", "1", "5"), ("US", "2", "7"))
    join = Join("lines", (("Country", "Land"), ("Number", "No")), (Brought("Amount", Gather.SUM),))
    result = join_tables(main, [(join, lines)])
    assert brought(result) == [Decimal(0), Decimal(5)]
    assert result.reports[0].unmatched_rows == (KeyRows("US, 1", (2,)),)
    assert result.reports[0].unmatched_lines == (KeyRows("US, 2", (3,)),)


def test_several_tables_are_joined_to_the_first() -> None:
    owners = a_table("Key|Owner", ("A1", "Ana"))
    joins = [
        (a_join(("Amount", Gather.SUM)), LINES),
        (Join("owners", (("Id", "Key"),), (Brought("Owner"),)), owners),
    ]
    result = join_tables(partners("A1"), joins)
    assert result.table.header[2:] == ("lines: Amount (sum)", "owners: Owner")
    assert result.table.rows[0][2:] == (Decimal("1000.25"), "Ana")
    assert [report.name for report in result.reports] == ["lines", "owners"]


def test_a_key_may_have_been_brought_before() -> None:
    owners = a_table("Key|Owner", ("A1", "7"))
    team = a_table("Id|Name", ("7", "Ana"), ("8", "Ben"))
    joins = [
        (Join("owners", (("Id", "Key"),), (Brought("Owner"),)), owners),
        (Join("team", (("owners: Owner", "Id"),), (Brought("Name"),)), team),
    ]
    result = join_tables(partners("A1", "A2"), joins)
    assert [row[2:] for row in result.table.rows] == [("7", "Ana"), (None, None)]
    assert result.reports[1].unmatched_rows == (KeyRows("", (3,)),)
    assert result.reports[1].unmatched_lines == (KeyRows("8", (3,)),)


def test_lines_that_stand_there_twice_are_counted() -> None:
    lines = a_table("Key|Amount", ("A1", "1"), ("A1", "1"), ("A1", "2"), (None, None), (None, None))
    assert joined(partners("A1"), lines, ("Amount", Gather.SUM)).reports[0].identical_lines == 1


def test_without_joins_the_table_stays_as_it_is() -> None:
    assert join_tables(LINES, []).table == LINES


@pytest.mark.parametrize(
    ("join", "code"),
    [
        (Join("lines", (), (Brought("Owner"),)), "join-unfit"),
        (Join("lines", (("Id", "Key"),), ()), "join-unfit"),
        (a_join(("Owner", Gather.ONLY), ("Owner", Gather.ONLY)), "join-column-twice"),
        (a_join(("Owner", Gather.ONLY), on=("Nothing", "Key")), "join-column-missing"),
        (a_join(("Owner", Gather.ONLY), on=("Id", "Nothing")), "join-column-missing"),
        (a_join(("Nothing", Gather.ONLY)), "join-column-missing"),
    ],
)
def test_a_join_that_makes_no_sense_is_refused(join: Join, code: str) -> None:
    with pytest.raises(InputError) as refused:
        join_tables(partners("A1"), [(join, LINES)])
    assert refused.value.code == code


def test_a_column_of_the_main_table_is_not_hidden() -> None:
    main = a_table("Id|lines: Owner", ("A1", "x"))
    with pytest.raises(InputError, match="second column"):
        joined(main, LINES, ("Owner", Gather.ONLY))


def test_joining_can_be_cancelled() -> None:
    with pytest.raises(CancelledError):
        join_tables(partners("A1"), [(a_join(("Owner", Gather.ONLY)), LINES)], lambda: True)


KEYS = st.sampled_from([None, "", "A", "B", "C", "a", 1, "1", "01", 2.0, 2.5])
AMOUNTS = st.sampled_from([None, "1", "0.10", "-3", "x", 7, 0.25, "1,000"])


@given(st.lists(KEYS, max_size=6), st.lists(st.tuples(KEYS, AMOUNTS), max_size=12))
def test_every_amount_is_accounted_for(ids: list[Cell], lines: list[tuple[Cell, Cell]]) -> None:
    columns = (("Amount", Gather.SUM), ("Amount", Gather.COUNT))
    result = joined(partners(*ids), a_table("Key|Amount", *lines), *columns)
    (report,) = result.reports
    for at, account in enumerate(report.columns, start=2):
        sums = account.sums
        assert sums is not None
        assert sums.total == sums.brought + sums.unmatched + sums.shared + sums.spoilt
        assert sums.brought == sum(cell or 0 for cell in brought(result, at))
    assert len(result.table.rows) == len(ids)
    assert sum(len(each.rows) for each in report.unmatched_rows) == report.rows - report.rows_matched
    assert sum(len(each.rows) for each in report.unmatched_lines) == report.lines - report.lines_matched
