"""Columns that only number the rows are told from ids."""

from collections.abc import Iterable

import pytest

from cpm_planner.exchange.mapping.row_numbers import numbers_the_rows
from cpm_planner.exchange.reading.source_table import Cell, SourceTable


def numbers(cells: Iterable[Cell]) -> bool:
    """Ask it of one column."""
    return numbers_the_rows(SourceTable("list.csv", "", ("No",), [(cell,) for cell in cells], 2), 0)


@pytest.mark.parametrize(
    "cells",
    [
        range(1, 9),
        range(8),
        map(str, range(1, 9)),
        map(float, range(1, 9)),
        reversed(range(1, 9)),
        [3, 1, 4, 2, 5],
        range(10, 90, 10),
        range(1_001, 1_041),
        range(100, 300, 5),
        [1, 2, None, " ", 3],
        ["1"],
    ],
)
def test_evenly_spaced_whole_numbers_number_the_rows(cells: Iterable[Cell]) -> None:
    assert numbers(cells)


@pytest.mark.parametrize(
    "cells",
    [
        [],
        [None, " "],
        ["7"],
        ["001", "002", "003"],
        ["A1", "A2", "A3"],
        [1, 2, 4],
        [1, 1, 2],
        [1.5, 2.5],
        [True, False],
        [101, 102, 103],
        [-1, 0, 1],
    ],
)
def test_ids_do_not(cells: list[Cell]) -> None:
    assert not numbers(cells)
