"""Names of cells, columns and areas of a sheet, such as "C5", and where they lie, counted from 0."""

from typing import Final

_LETTERS: Final = 26
_MOST_COLUMNS: Final = 16_384

Place = tuple[int, int]
"""Row and column of a cell, both counted from 0."""


def position(name: str) -> Place:
    """Turn "C5" into (4, 2)."""
    letters = name.rstrip("0123456789")
    return int(name[len(letters) :]) - 1, column_number(letters)


def column_number(letters: str) -> int:
    """Turn "AB" into 27."""
    column = 0
    for letter in letters:
        column = column * _LETTERS + ord(letter) - ord("A") + 1
    return column - 1


def column_letters(column: int) -> str:
    """Turn 27 into "AB"; columns beyond the last one a sheet can have count as that."""
    letters = ""
    number = min(column + 1, _MOST_COLUMNS)
    while number > 0:
        number, letter = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters


def cell_name(place: Place) -> str:
    """Turn (4, 2) into "C5"."""
    return f"{column_letters(place[1])}{place[0] + 1}"


def area_name(first: Place, last: Place) -> str:
    """Turn two corners into "A1:B2"."""
    return f"{cell_name(first)}:{cell_name(last)}"


def columns_name(first: int, last: int) -> str:
    """Turn two columns into "B:D", one into "B"."""
    return ":".join(dict.fromkeys((column_letters(first), column_letters(last))))
