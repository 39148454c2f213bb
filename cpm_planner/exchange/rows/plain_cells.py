"""Reads the plain cells of a column all at once: what nobody could read in any other way.

These are the cells that columns of many different values hold, such as names, ids and amounts. Whatever is
not plain is left to :func:`cpm_planner.exchange.rows.cell_readers.read_cell`, which reads plain cells
alike.
"""

from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from typing import Any, Final, NamedTuple

from cpm_planner.exchange.mapping.fields import FieldType
from cpm_planner.exchange.reading.number_cells import LARGEST_NUMBER
from cpm_planner.exchange.reading.source_table import Cell
from cpm_planner.exchange.rows.cell_readers import CellRules, cents_of


class PlainCells(NamedTuple):
    """What plain cells say.

    Attributes:
        values: by cell what it was understood as.
        numbers: by cell the number in it, for control totals.
    """

    values: Mapping[Any, Any] = {}
    numbers: Mapping[Any, Decimal] = {}


def read_plain(cells: Collection[Cell], rules: CellRules) -> PlainCells:
    """Read those of different cells that are plain."""
    reads = _READS.get(rules.field.type) if rules.is_verbatim else None
    return PlainCells() if reads is None else reads(cells)


def _texts(cells: Collection[Cell]) -> PlainCells:
    """Read texts; one that begins like an error or holds a plus, as a rounded id does, is not plain."""
    texts = [cell for cell in cells if type(cell) is str]
    bare = zip(texts, map(str.strip, texts), strict=True)
    return PlainCells({text: word for text, word in bare if word and word[0] != "#" and "+" not in word})


def _amounts(cells: Collection[Cell]) -> PlainCells:
    """Read the numbers of a workbook; those that are not finite are not smaller than the largest."""
    plain = [cell for cell in cells if type(cell) in _NUMBERS and -LARGEST_NUMBER < cell < LARGEST_NUMBER]
    numbers = [number or _ZERO for number in map(Decimal, map(str, plain))]
    return PlainCells(
        dict(zip(plain, map(cents_of, numbers), strict=True)), dict(zip(plain, numbers, strict=True))
    )


_ZERO: Final = Decimal(0)
"""In place of 0.0 and -0.0, which are shown in other ways."""
_NUMBERS: Final = frozenset({int, float})
_READS: Final[dict[FieldType, Callable[[Collection[Cell]], PlainCells]]] = {
    FieldType.TEXT: _texts,
    FieldType.IDENTIFIER: _texts,
    FieldType.MONEY: _amounts,
}
"""How plain cells are read; types that are missing have few different values."""
