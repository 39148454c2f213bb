"""Cuts one line into as many cells as its table has, where its quotation marks contradict each other."""

from collections.abc import Iterator
from typing import NamedTuple

_DEAREST_SEARCH = 200_000
_OPENING_NOT_CLOSED = 2


class _Step(NamedTuple):
    """One cell of a cut line: what it cost up to and with it, the place it starts at, and its text."""

    cost: int
    start: int
    cell: str


def mended(line: str, separator: str, quote: str, width: int) -> list[str] | None:
    """Cut a line into ``width`` cells so that as few quotation marks as possible are left over.

    A quotation mark that opens a cell may be meant or stray, and one in a quoted cell may close it or be part
    of it; all ways are weighed at once, cell by cell. None when no way gives so many cells, or too many do.
    """
    starts = line.count(separator) + 1
    if width < 1 or starts < width or starts * width * (line.count(quote) + 1) > _DEAREST_SEARCH:
        return None
    steps: list[dict[int, _Step]] = [{0: _Step(0, -1, "")}]
    for _ in range(width):
        steps.append({})
        for start, before in steps[-2].items():
            for end, cost, cell in _cells_from(line, start, separator, quote):
                step = _Step(before.cost + cost, start, cell)
                if end not in steps[-1] or step.cost < steps[-1][end].cost:
                    steps[-1][end] = step
    return _way_back(steps, len(line) + 1)


def _cells_from(line: str, start: int, separator: str, quote: str) -> Iterator[tuple[int, int, str]]:
    """Give every cell that may start here: where the next one starts, what is odd about it, and its text."""
    if start > len(line):
        return
    opens = line.startswith(quote, start)
    stop = line.find(separator, start)
    stop = len(line) if stop < 0 else stop
    yield stop + 1, _OPENING_NOT_CLOSED if opens else 0, line[start:stop]
    close = line.find(quote, start + 1) if opens else -1
    while close >= 0:
        if close + 1 == len(line) or line.startswith(separator, close + 1):
            inside = line[start + 1 : close]
            pairs = inside.count(2 * quote)
            yield close + 2, inside.count(quote) - 2 * pairs, inside.replace(2 * quote, quote)
        close = line.find(quote, close + 1)


def _way_back(steps: list[dict[int, _Step]], end: int) -> list[str] | None:
    cells: list[str] = []
    for at_step in reversed(steps[1:]):
        if end not in at_step:
            return None
        cells.append(at_step[end].cell)
        end = at_step[end].start
    return cells[::-1]
