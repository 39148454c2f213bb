"""The few marks of WordprocessingML that python-docx has no call for."""

import unicodedata

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph


def field(paragraph: Paragraph, instruction: str) -> None:
    """Put a field there, such as PAGE, which the word processor fills in."""
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()
        if kind is None:
            text = OxmlElement("w:instrText")
            text.set(qn("xml:space"), "preserve")
            text.text = f" {instruction} "
            run._r.append(text)  # noqa: SLF001 - python-docx shows the element under this name only
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)  # noqa: SLF001 - as above


def set_language_direction(paragraph: Paragraph, text: str) -> None:
    """Write from right to left what begins in a script that is written so."""
    if is_right_to_left(text):
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001 - as above
        for run in paragraph.runs:
            run.font.rtl = True


def is_right_to_left(text: str) -> bool:
    """Say whether the first letter with a direction is Hebrew, Arabic or the like (UAX 9, rule P2)."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    first = next((direction for direction in directions if direction in ("L", "R", "AL")), "L")
    return first != "L"
