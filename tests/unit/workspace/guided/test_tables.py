"""Packed tables: nothing is lost, the head is short, words are counted over all rows."""

import pytest

from cpm_planner.workspace.guided.tables import BLOCK_ROWS, HEAD_ROWS, MOST_WORDS, packed
from tests.unit.workspace.guided.tables_in_memory import a_table


def test_a_packed_table_comes_out_as_it_went_in() -> None:
    table = a_table("Name|Count", *((f"Partner {n}", n) for n in range(500)))
    assert packed(table).unpacked() == table


def test_the_head_holds_the_first_rows_and_the_count_all() -> None:
    whole = packed(a_table("Name", *((f"Partner {n}",) for n in range(500))))
    assert (len(whole.head.rows), whole.row_count) == (HEAD_ROWS, 500)
    assert (whole.source, whole.header, whole.remarks) == ("list.csv", ("Name",), ())


def test_columns_of_numbers_are_told_from_those_of_codes_and_words() -> None:
    whole = packed(
        a_table(
            "Name|Revenue|Postcode|Share|Note",
            ("A", "1.250,50", "01067", 12, ""),
            ("B", "", "10115", "7 %", " "),
        )
    )
    assert whole.figures == {1, 3}
    assert packed(a_table("Name|Revenue")).figures == frozenset()


def test_words_are_counted_over_all_rows_the_most_frequent_first() -> None:
    rows = [("gold",)] * 300 + [(" Silver ",)] * 20 + [(None,), ("",)] + [("gold",)] * 300
    words = packed(a_table("Tier", *rows)).words["Tier"]
    assert words.counts == (("gold", 600), ("Silver", 20))
    assert words.distinct == 2


def test_a_column_of_very_many_words_names_only_some() -> None:
    words = packed(a_table("Name", *((f"Partner {n}",) for n in range(3_000)))).words["Name"]
    assert (len(words.counts), words.distinct) == (MOST_WORDS, 3_000)


@pytest.mark.parametrize("count", [0, 1, BLOCK_ROWS, BLOCK_ROWS + 1, 2 * BLOCK_ROWS + 7])
def test_a_table_of_any_length_comes_out_whole(count: int) -> None:
    table = a_table("Id", *((f"A{number}",) for number in range(count)))
    across = packed(table)
    assert list(across.unpacked().rows) == list(table.rows)
    assert across.row_count == count


def test_the_rows_of_one_block_are_given_alone() -> None:
    across = packed(a_table("Id", *((f"A{number}",) for number in range(BLOCK_ROWS + 2))))
    assert across.rows_of_block(1) == [(f"A{BLOCK_ROWS}",), (f"A{BLOCK_ROWS + 1}",)]
