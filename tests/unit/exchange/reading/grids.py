"""Grids read from bytes in this process, as the child process reads them."""

from cpm_planner.exchange.reading.delimited_text import grid_pieces
from cpm_planner.exchange.reading.source_table import RawGrid, joined


def text_grid(content: bytes, **choices: str | None) -> RawGrid:
    """Read a text of a file called "x"."""
    return joined(grid_pieces(content, "x", **choices))
