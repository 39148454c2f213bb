"""Writing a charter as a .docx file with real headings, lists and tables."""

import re
from io import BytesIO
from pathlib import Path
from typing import Final

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.shared import Mm, Pt, RGBColor

from cpm_planner.charters.page import Block, Bullets, Grid, Page, Paragraph
from cpm_planner.charters.words import footer_words
from cpm_planner.exchange.charters.markup import (
    field,
    set_language_direction,
)
from cpm_planner.exchange.charters.table_markup import TWIPS_A_MILLIMETRE, table_markup
from cpm_planner.exchange.replacing import replacing
from cpm_planner.model.paper import Paper

MARGIN: Final = 16.0
"""Millimetres on every side."""

_INK: Final = RGBColor(0x1F, 0x2A, 0x37)
_COUNTED: Final = {"\ue000": "PAGE", "\ue001": "NUMPAGES"}
"""What the program that opens the file counts, by signs that no text has and that stand for it."""

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
    for part in re.split(f"([{''.join(_COUNTED)}])", footer_words(page.footer, *_COUNTED)):
        if part in _COUNTED:
            field(footer, _COUNTED[part])
        elif part:
            footer.add_run(part)
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
    room = paper.millimetres[0] - 2 * MARGIN
    twips = [round(room * percent / 100 * TWIPS_A_MILLIMETRE) for percent in grid.widths]
    # What follows a table stands in a paragraph that is there already, before the section's properties.
    after = document.add_paragraph()
    after.paragraph_format.space_after = Pt(0)
    after._p.addprevious(parse_xml(table_markup(grid, twips)))  # noqa: SLF001 - python-docx shows it so only
