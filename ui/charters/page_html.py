"""A charter as rich text, in the part of HTML that Qt draws."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from cpm_planner.charters.page import Block, Bullets, Grid, Page, Paragraph
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

_SIZES: Final = {1: 19.0, 2: 11.5}
_CELLS: Final = 8.5


def page_style(theme: Theme) -> str:
    """Give the style sheet of charters, for the size of text of a theme."""
    return _STYLE.format(points=_CELLS * theme.zoom)


def page_html(page: Page, theme: Theme) -> str:
    """Write a charter; its tables have the colours of a theme."""
    parts = [_heading(1, page.title, theme), f"<p>{escape(page.subtitle)}</p>"]
    for section in page.sections:
        parts.append(_heading(2, section.heading, theme))
        parts += [_block(block, theme) for block in section.blocks]
    return "\n".join(parts)


def _heading(level: int, text: str, theme: Theme) -> str:
    """A size of its own, since Qt makes headings larger than their style says."""
    return _HEADING.format(level=level, points=_SIZES[level] * theme.zoom, text=escape(text))


def _block(block: Block, theme: Theme) -> str:
    match block:
        case Paragraph(text):
            return f"<p>{escape(text)}</p>"
        case Bullets(points):
            return "<ul>" + "".join(f"<li>{escape(point)}</li>" for point in points) + "</ul>"
        case Grid() as grid:
            return _table(grid, theme)


def _table(grid: Grid, theme: Theme) -> str:
    rows = [_row(grid.header, grid, "th", f' bgcolor="{theme.surface.sunken}"')]
    rows += [_row(row, grid, "td", "") for row in grid.rows]
    if grid.total:
        rows.append(_row(grid.total, grid, "th", ""))
    lines = theme.surface.border
    return (
        f'<table width="100%" cellspacing="0" border="0.5" style="border-collapse: collapse; '
        f'border-color: {lines};"><thead>{rows[0]}</thead>{"".join(rows[1:])}</table>'
    )


def _row(texts: Sequence[str], grid: Grid, tag: str, fill: str) -> str:
    return f"<tr{fill}>{''.join(_cells(texts, grid, tag))}</tr>"


def _cells(texts: Sequence[str], grid: Grid, tag: str) -> Iterator[str]:
    for text, percent, is_number in zip(texts, grid.widths, grid.is_number, strict=True):
        side = "right" if is_number else "left"
        yield f'<{tag} width="{percent}%" align="{side}">{escape(text)}</{tag}>'
