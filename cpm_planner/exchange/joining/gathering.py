"""Makes one cell of the lines of one key, exactly; a line that cannot be read leaves no figure behind."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, NamedTuple

from cpm_planner.exchange.joining.join import NUMERIC, Gather, Join
from cpm_planner.exchange.mapping.value_map import LIST_MARK
from cpm_planner.exchange.reading.source_table import Cell, is_filled
from cpm_planner.exchange.reading.values import CellError, parse_date, parse_number, parse_text


class Line(NamedTuple):
    """One filled cell of a column that is brought.

    Attributes:
        cell: as it stands in the file.
        value: what it was read as: a number, a date, or the cell itself.
        error: why it cannot be read; None where it can.
    """

    cell: Cell
    value: Cell
    error: CellError | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the lines of one key come to.

    Attributes:
        cell: the one cell; None when they say nothing, or what they say must not be brought.
        differing: the different things they say where they should say one.
        unreadable: whether one of them cannot be read.
    """

    cell: Cell = None
    differing: tuple[str, ...] = ()
    unreadable: bool = False


NO_LINES: Final = Gathered()
"""What a key without lines comes to."""


def lines_of(cells: Iterable[Cell], gather: Gather, join: Join) -> list[Line | None]:
    """Read the cells of a column, each different one once; None stands for a blank one."""
    read = _reader(gather, join)
    known: dict[tuple[type, Cell], Line | None] = {}
    lines: list[Line | None] = []
    for cell in cells:
        mark = (type(cell), cell)
        if mark not in known:
            known[mark] = _line(cell, read) if is_filled(cell) else None
        lines.append(known[mark])
    return lines


def gathered(lines: Sequence[Line], gather: Gather) -> Gathered:
    """Make one cell of the filled lines of one key."""
    if any(line.error is not None for line in lines):
        return Gathered(unreadable=True)
    if gather in _EMPTY:
        return Gathered(_MAKES[gather](lines) if lines else _EMPTY[gather])
    if not lines:
        return NO_LINES
    if gather is Gather.ONLY:
        texts = tuple(dict.fromkeys(parse_text(line.cell) for line in lines))
        if len(texts) > 1:
            return Gathered(differing=texts)
    return Gathered(_MAKES[gather](lines))


def number_of(line: Line, gather: Gather) -> Decimal:
    """Give what a line that can be read adds to a sum or a count."""
    if gather is Gather.COUNT:
        return Decimal(1)
    return line.value if isinstance(line.value, Decimal) else Decimal(0)


def _reader(gather: Gather, join: Join) -> Callable[[Cell], Cell]:
    if gather in NUMERIC:
        number_format = join.number_format
        return lambda cell: parse_number(cell, number_format)
    if gather is Gather.LATEST:
        return lambda cell: parse_date(cell, join.dates)
    return lambda cell: cell


def _line(cell: Cell, read: Callable[[Cell], Cell]) -> Line:
    try:
        return Line(cell, read(cell))
    except CellError as error:
        return Line(cell, None, error)


def _sum(lines: Sequence[Line]) -> Cell:
    return sum((number_of(line, Gather.SUM) for line in lines), Decimal(0))


def _first(lines: Sequence[Line]) -> Cell:
    return lines[0].cell


def _largest(lines: Sequence[Line]) -> Cell:
    # Lines of one column are read by one reader: all are numbers, or all are dates.
    return max(line.value for line in lines)  # type: ignore[type-var]


def _all(lines: Sequence[Line]) -> Cell:
    return f"{LIST_MARK} ".join(dict.fromkeys(parse_text(line.cell) for line in lines))


_EMPTY: Final[dict[Gather, Cell]] = {Gather.SUM: Decimal(0), Gather.COUNT: 0}
"""What no lines come to where that is a figure: nobody who has no order line bought anything."""

_MAKES: Final[dict[Gather, Callable[[Sequence[Line]], Cell]]] = {
    Gather.ONLY: _first,
    Gather.FIRST: _first,
    Gather.SUM: _sum,
    Gather.COUNT: len,
    Gather.HIGHEST: _largest,
    Gather.LATEST: _largest,
    Gather.ALL: _all,
}
