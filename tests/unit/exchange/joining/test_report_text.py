"""What a join did, in words."""

import pytest

from cpm_planner.exchange.joining.join import Gather
from cpm_planner.exchange.joining.report_text import describe, spoken_title
from cpm_planner.exchange.reading.source_table import Cell
from tests.unit.exchange.joining.tables import a_table, joined, partners


def _told(ids: tuple[Cell, ...], *lines: tuple[Cell, ...], gather: Gather = Gather.SUM) -> tuple[str, ...]:
    return describe(joined(partners(*ids), a_table("Key|Amount", *lines), ("Amount", gather)).reports[0])


def test_all_is_well() -> None:
    assert _told(("A",), ("A", "1,000"), ("A", "0.50")) == (
        'lines.csv by "Id" = "Key": 2 of 2 lines belong to 1 of 1 rows.',
        "lines: Amount (sum): 1,000.50 in the file, all of it brought.",
    )


@pytest.mark.parametrize(
    ("ids", "lines", "gather", "sentence"),
    [
        (("A", "B", None), [("A", 1)], Gather.SUM, 'Not in "lines.csv" (2): B (row 3), no key (row 4).'),
        (
            ("A",),
            [("A", 1), *((f"X{n}", n) for n in range(5))],
            Gather.SUM,
            'Only in "lines.csv" (5): X0 (row 3), X1 (row 4), X2 (row 5) and 2 more.',
        ),
        (("A", "A"), [("A", 1)], Gather.SUM, "2 rows share their key with others: A (row 2)."),
        (
            ("A",),
            [("A", 1), ("A", 2)],
            Gather.ONLY,
            "2 lines share their key with others, where one was to be taken: A (row 2).",
        ),
        (
            ("A",),
            [("A", 1), ("A", 1)],
            Gather.SUM,
            "Lines that repeat an earlier one in every cell, and count: 1.",
        ),
        (("01",), [("1", 1)], Gather.SUM, "Keys that are nearly the same and were not joined (1): 01 and 1."),
        (
            ("A", "B", "B", "C"),
            [("A", 1), ("B", 2), ("C", 4), ("C", "x"), ("D", 8)],
            Gather.SUM,
            (
                "lines: Amount (sum): 15 in the file, 1 brought; 8 belongs to no row; 2 belongs to keys that "
                "several rows have; 4 stands beside lines that cannot be read."
            ),
        ),
        (
            ("A",),
            [("A", "x")],
            Gather.SUM,
            'lines: Amount (sum): cells that cannot be read (1): "x" in row 2.',
        ),
        (
            ("A",),
            [("A", "$1"), ("A", "2")],
            Gather.SUM,
            "lines: Amount (sum): the numbers are of several currencies: $, none.",
        ),
        (
            ("A",),
            [("A", "1.234")],
            Gather.SUM,
            "lines: Amount (sum): the numbers could be other ones, written as in de.",
        ),
    ],
)
def test_what_was_left_out_is_said(
    ids: tuple[Cell, ...], lines: list[tuple[Cell, ...]], gather: Gather, sentence: str
) -> None:
    assert sentence in _told(ids, *lines, gather=gather)


@pytest.mark.parametrize("gather", Gather)
def test_a_brought_column_is_called_as_in_the_table_in_english(gather: Gather) -> None:
    (account,) = joined(partners("A"), a_table("Key|Amount", ("A", 1)), ("Amount", gather)).reports[0].columns
    assert spoken_title(account) == account.title
