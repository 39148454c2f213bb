"""A table in WordprocessingML, written as text: python-docx takes five times as long, cell by cell."""

from collections.abc import Iterator, Sequence
from typing import Final
from xml.sax.saxutils import escape

from docx.oxml.ns import nsdecls

from cpm_planner.charters.page import Grid
from cpm_planner.exchange.charters.markup import is_right_to_left

TWIPS_A_MILLIMETRE: Final = 1_440 / 25.4

_HEAD_FILL: Final = "E4E9F0"
_LINES: Final = "9AA5B4"
_HALF_POINTS: Final = 17
_NOT_IN_XML: Final = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])


def table_markup(grid: Grid, twips: Sequence[int]) -> str:
    """Write a table; ``twips`` are the widths of its columns in twentieths of a point."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in twips)
    return (
        f"<w:tbl {nsdecls('w')}>{_properties()}<w:tblGrid>{columns}</w:tblGrid>"
        f"{''.join(_rows(grid, twips))}</w:tbl>"
    )


def _properties() -> str:
    """Lines between and around the rows and none between the columns."""
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{_LINES}"/>'
        for side in ("top", "bottom", "insideH")
    )
    return (
        '<w:tblPr><w:tblStyle w:val="TableNormal"/><w:tblW w:type="auto" w:w="0"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{lines}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
    )


def _rows(grid: Grid, twips: Sequence[int]) -> Iterator[str]:
    """Give the rows: the header again on every page, and none of them torn apart."""
    yield _row(grid.header, grid, twips, "<w:cantSplit/><w:tblHeader/>", is_bold=True, fill=_HEAD_FILL)
    for row in grid.rows:
        yield _row(row, grid, twips, "<w:cantSplit/>")
    if grid.total:
        yield _row(grid.total, grid, twips, "<w:cantSplit/>", is_bold=True)


def _row(  # noqa: PLR0913 - what stands in it, and how it is set apart
    texts: Sequence[str],
    grid: Grid,
    twips: Sequence[int],
    habits: str,
    *,
    is_bold: bool = False,
    fill: str = "",
) -> str:
    shading = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="{width}"/>{shading}</w:tcPr>'
        f"{_paragraph(text, is_number=is_number, is_bold=is_bold)}</w:tc>"
        for text, width, is_number in zip(texts, twips, grid.is_number, strict=True)
    )
    return f"<w:tr><w:trPr>{habits}</w:trPr>{cells}</w:tr>"


def _paragraph(text: str, *, is_number: bool, is_bold: bool) -> str:
    turns = not is_number and is_right_to_left(text)
    bidi, side = "<w:bidi/>" if turns else "", '<w:jc w:val="right"/>' if is_number else ""
    bold, rtl = "<w:b/>" if is_bold else "", "<w:rtl/>" if turns else ""
    size = f'<w:sz w:val="{_HALF_POINTS}"/>'
    plain = escape(text.translate(_NOT_IN_XML))
    return (
        f'<w:p><w:pPr>{bidi}<w:spacing w:after="0"/>{side}</w:pPr>'
        f'<w:r><w:rPr>{bold}{size}{rtl}</w:rPr><w:t xml:space="preserve">{plain}</w:t></w:r></w:p>'
    )
