"""A charter as rich text, in the part of HTML that Qt draws."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from cpm_planner.charters.page import Block, Bullets, Grid, Page, Paragraph
from cpm_planner.formatting.unbroken import unbroken
from ui.theme.fonts import font
from ui.theme.tokens import Theme

_STYLE: Final = """
h1 {{ margin: 0 0 2px 0; }}
h2 {{ margin: 11px 0 3px 0; }}
p {{ margin: 2px 0 5px 0; }}
ul {{ margin: 0 0 5px 0; -qt-list-indent: 1; }}
li {{ margin: 0 0 1px 0; }}
th, td {{ font-size: {points}pt; padding: 1px 4px; }}
"""
"""Spacing in dots of 1/96 inch, which Qt scales to whatever it draws on."""

_HEADING: Final = '<h{level}><span style="font-size: {points}pt; font-weight: 600;">{text}</span></h{level}>'

PAPER_ROOM: Final = 536
"""Dots across the narrowest sheet, for text of 100 %: in it no word of a table is broken."""
_PADDING: Final = 10
_MOST: Final = 134
"""Dots for the longest word of a column, at text of 100 %; longer ones are broken."""
_ROUNDED: Final = 1.01
"""What makes up for shares of a table that are whole percents."""
_SIZES: Final = {1: 19.0, 2: 11.5}
_CELLS: Final = 8.5


def page_style(theme: Theme) -> str:
    """Give the style sheet of charters, for the size of text of a theme."""
    return _STYLE.format(points=_CELLS * theme.zoom)


def page_html(page: Page, theme: Theme, room: float = PAPER_ROOM) -> str:
    """Write a charter; its tables have the colours of a theme.

    Args:
        page: the charter.
        theme: the look, with its size of text.
        room: dots across, at text of 100 %, in which no word of a table is to be broken.
    """
    parts = [_heading(1, page.title, theme), f"<p>{escape(page.subtitle)}</p>"]
    for section in page.sections:
        parts.append(_heading(2, section.heading, theme))
        parts += [_block(block, theme, room) for block in section.blocks]
    return "\n".join(parts)


def _heading(level: int, text: str, theme: Theme) -> str:
    """A size of its own, since Qt makes headings larger than their style says."""
    return _HEADING.format(level=level, points=_SIZES[level] * theme.zoom, text=escape(text))


def _block(block: Block, theme: Theme, room: float) -> str:
    match block:
        case Paragraph(text):
            return f"<p>{escape(unbroken(text))}</p>"
        case Bullets(points):
            return "<ul>" + "".join(f"<li>{escape(unbroken(point))}</li>" for point in points) + "</ul>"
        case Grid() as grid:
            return _table(grid, theme, room)


def _table(grid: Grid, theme: Theme, room: float) -> str:
    grid = replace(grid, widths=fitted_widths(grid, room))
    rows = [_row(grid.header, grid, "th", f' bgcolor="{theme.surface.sunken}"')]
    rows += [_row(row, grid, "td", "") for row in grid.rows]
    if grid.total:
        rows.append(_row(grid.total, grid, "th", ""))
    lines = theme.surface.border
    return (
        f'<table width="100%" cellspacing="0" border="0.5" style="border-collapse: collapse; '
        f'border-color: {lines};"><thead>{rows[0]}</thead>{"".join(rows[1:])}</table>'
    )


def least_room(page: Page) -> float:
    """Give how many dots across, at text of 100 %, the words of the tables need so that none is broken."""
    grids = (block for section in page.sections for block in section.blocks if isinstance(block, Grid))
    return _ROUNDED * max((sum(_longest(grid)) for grid in grids), default=0.0)


def fitted_widths(grid: Grid, room: float = PAPER_ROOM) -> tuple[int, ...]:
    """Give the widths of columns in percent, those wider whose longest word would be broken otherwise.

    Args:
        grid: the table.
        room: dots across, at text of 100 %.
    """
    needed = [100 * longest / room for longest in _longest(grid)]
    wanted = [max(pair) for pair in zip(needed, grid.widths, strict=True)]
    excess, spare = sum(wanted) - 100, sum(wanted) - sum(needed)
    if excess <= 0 or not spare:
        return grid.widths
    taken = min(1.0, excess / spare)
    return tuple(round(width - taken * (width - least)) for width, least in zip(wanted, needed, strict=True))


def _longest(grid: Grid) -> list[float]:
    """Give the dots that the longest word of each column takes, as far as it is not to be broken."""
    font_of_cells = font()
    font_of_cells.setPointSizeF(_CELLS)
    plain = QFontMetricsF(font_of_cells)
    font_of_cells.setWeight(QFont.Weight.Bold)
    bold = QFontMetricsF(font_of_cells)
    found = []
    for at in range(len(grid.widths)):
        heads = (grid.header[at], grid.total[at] if grid.total else "")
        words = [bold.horizontalAdvance(word) for text in heads for word in _words(text)]
        words += [plain.horizontalAdvance(word) for row in grid.rows for word in _words(row[at])]
        found.append(min(max(words, default=0.0) + _PADDING, _MOST))
    return found


def _words(text: str) -> list[str]:
    return unbroken(text).replace("-", "- ").split(" ")


def _row(texts: Sequence[str], grid: Grid, tag: str, fill: str) -> str:
    return f"<tr{fill}>{''.join(_cells(texts, grid, tag))}</tr>"


def _cells(texts: Sequence[str], grid: Grid, tag: str) -> Iterator[str]:
    for text, percent, is_number in zip(texts, grid.widths, grid.is_number, strict=True):
        side = "right" if is_number else "left"
        yield f'<{tag} width="{percent}%" align="{side}">{escape(unbroken(text))}</{tag}>'
