"""Keys are texts, the same on both sides, and never what a spreadsheet made of them."""

from datetime import date

import pytest

from cpm_planner.exchange.joining.keys import key_texts, keyed_rows, likened, shown_key
from cpm_planner.exchange.reading.source_table import Cell
from tests.unit.exchange.joining.tables import a_table


@pytest.mark.parametrize(
    ("cells", "texts"),
    [
        (["0012", " A1 ", "a1", None, " "], ["0012", "A1", "a1", "", ""]),
        ([12, 12.0, "12"], ["12", "12", "12"]),
        (["12.0", "13", "-4.00"], ["12", "13", "-4"]),
        (["12.0", "13.5"], ["12.0", "13.5"]),
        (["12.0", "A"], ["12.0", "A"]),
        (["007.0"], ["007"]),
        ([1.5, "1.23457E+18", date(2026, 1, 2), True, 2**60], ["", "", "", "", ""]),
    ],
)
def test_a_cell_gives_the_text_that_the_other_side_has(cells: list[Cell], texts: list[str]) -> None:
    assert key_texts(a_table("Key", *((cell,) for cell in cells)), 0) == texts


def test_rows_without_a_key_are_told_from_empty_ones() -> None:
    table = a_table("Key|Name", ("A", "x"), (None, "y"), (None, None), ("A", "z"))
    keyed = keyed_rows(table, ["Key"])
    assert (keyed.by_key, keyed.without, keyed.count) == ({("A",): [0, 3]}, (1,), 3)


def test_a_key_is_shown_as_it_stands_in_the_file() -> None:
    assert shown_key(a_table("A|B", (12.0, " x ")), 0, ["A", "B"]) == "12.0, x"


@pytest.mark.parametrize(("one", "other"), [("A-1", "a1"), ("0042", "42"), ("A 1", "a1"), ("000", "0")])
def test_keys_of_two_systems_are_alike(one: str, other: str) -> None:
    assert likened((one,)) == likened((other,))


def test_other_keys_are_not_alike() -> None:
    assert likened(("A1",)) != likened(("A2",))
