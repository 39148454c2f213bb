"""Writing a charter as a .docx file with real headings, lists and tables."""

from io import BytesIO
from pathlib import Path
from typing import Final

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell

from cpm_planner.charters.page import Block, Bullets, Grid, Page, Paragraph
from cpm_planner.exchange.charters.markup import (
    field,
    keep_whole,
    light_lines,
    repeat_as_header,
    set_language_direction,
    shade,
)
from cpm_planner.exchange.replacing import replacing
from cpm_planner.model.paper import Paper

MARGIN: Final = 16.0
"""Millimetres on every side."""

_INK: Final = RGBColor(0x1F, 0x2A, 0x37)
_HEAD_FILL: Final = "E4E9F0"
_LINES: Final = "9AA5B4"
_SIZES: Final = (("Title", 20), ("Subtitle", 11), ("Heading 1", 12))


def write_word_file(path: Path, page: Page, paper: Paper) -> None:
    """Write a charter; whatever goes wrong, a file that was there stays as it was.

    Raises:
        InputError: the file cannot be written.
    """
    document = word_document(page, paper)
    data = BytesIO()
    document.save(data)
    with replacing(path) as file:
        file.write(data.getvalue())


def word_document(page: Page, paper: Paper) -> WordDocument:
    """Lay a charter out as a document."""
    document = _empty(paper)
    _about(document, page)
    set_language_direction(document.add_paragraph(page.title, style="Title"), page.title)
    document.add_paragraph(page.subtitle, style="Subtitle")
    for section in page.sections:
        document.add_heading(section.heading, level=1)
        for block in section.blocks:
            _add(document, block, paper)
    return document


def _empty(paper: Paper) -> WordDocument:
    """Give a document of our paper, margins and type."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = (Mm(each) for each in paper.millimetres)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(MARGIN)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(9.5)
    normal.paragraph_format.space_after = Pt(4)
    for name, size in _SIZES:
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = "Calibri", Pt(size), _INK
        style.paragraph_format.keep_with_next = True
    document.styles["Heading 1"].paragraph_format.space_before = Pt(9)
    return document


def _about(document: WordDocument, page: Page) -> None:
    """Fill the properties, and number the pages below."""
    properties = document.core_properties
    properties.title, properties.subject, properties.author = page.title, page.footer, "CPM Planner"
    properties.comments = ""
    footer = document.sections[0].footer.paragraphs[0]
    footer.add_run(f"{page.footer} \u00b7 page ")
    field(footer, "PAGE")
    footer.add_run(" of ")
    field(footer, "NUMPAGES")
    for run in footer.runs:
        run.font.size = Pt(8)


def _add(document: WordDocument, block: Block, paper: Paper) -> None:
    match block:
        case Paragraph(text):
            set_language_direction(document.add_paragraph(text), text)
        case Bullets(points):
            for point in points:
                paragraph = document.add_paragraph(point, style="List Bullet")
                paragraph.paragraph_format.space_after = Pt(1)
                set_language_direction(paragraph, point)
        case Grid() as grid:
            _add_table(document, grid, paper)


def _add_table(document: WordDocument, grid: Grid, paper: Paper) -> None:
    rows = (grid.header, *grid.rows, *((grid.total,) if grid.total else ()))
    table = document.add_table(len(rows), len(grid.header), style="Normal Table")
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    room = paper.millimetres[0] - 2 * MARGIN
    for column, percent in zip(table.columns, grid.widths, strict=True):
        column.width = Mm(room * percent / 100)
    for texts, row in zip(rows, table.rows, strict=True):
        keep_whole(row)
        is_set_apart = texts is grid.header or texts is grid.total
        for text, cell, percent, is_number in zip(texts, row.cells, grid.widths, grid.is_number, strict=True):
            cell.width = Mm(room * percent / 100)
            _fill(cell, text, is_bold=is_set_apart, is_number=is_number)
    light_lines(table, _LINES)
    _mark_header(table)
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _fill(cell: _Cell, text: str, *, is_bold: bool, is_number: bool) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(text)
    run.font.size, run.bold = Pt(8.5), is_bold
    if is_number:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    else:
        set_language_direction(paragraph, text)


def _mark_header(table: Table) -> None:
    repeat_as_header(table.rows[0])
    for cell in table.rows[0].cells:
        shade(cell, _HEAD_FILL)
