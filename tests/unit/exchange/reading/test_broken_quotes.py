"""A line whose quotation marks are at odds is cut so that it has as many cells as its table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.reading.broken_quotes import mended


@pytest.mark.parametrize(
    ("line", "width", "cells"),
    [
        ('"a,b,"C, d 48""","e",', 5, ['"a', "b", 'C, d 48"', "e", ""]),
        ('a,""Made in, x","h",', 4, ["a", '"Made in, x', "h", ""]),
        ('a,"b,"c, d"', 3, ["a", '"b', "c, d"]),
        ('a,b,"', 3, ["a", "b", '"']),
        ('1,"5" pipe"', 2, ["1", '5" pipe']),
        ('"a ""b"" c","d', 2, ['a "b" c', '"d']),
        ('"All, 48"","next"', 2, ['All, 48"', "next"]),
        ('"a,"b', 2, ['"a', '"b']),
        ('"a,"b', 3, None),
        ("", 1, [""]),
        ("a", 0, None),
    ],
)
def test_a_line_is_cut_with_the_fewest_marks_left_over(
    line: str, width: int, cells: list[str] | None
) -> None:
    assert mended(line, ",", '"', width) == cells


def test_too_long_a_search_is_not_begun() -> None:
    assert mended(',"' * 2_000, ",", '"', 2_000) is None


@given(st.text('a",', max_size=20), st.integers(1, 6))
def test_a_cut_line_has_the_width_asked_for_and_keeps_its_letters(line: str, width: int) -> None:
    cells = mended(line, ",", '"', width)
    assert cells is None or (len(cells) == width and "".join(cells).count("a") == line.count("a"))
