"""Text as a worksheet can hold it, and as a spreadsheet program will not take for a formula."""

import re
from typing import Final

LONGEST: Final = 32_767
"""Characters a cell holds, counted in UTF-16 units as spreadsheet programs count them."""
CUT_MARK: Final = " […]"
_FORMULA_STARTS: Final = ("=", "+", "-", "@")
_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED: Final = re.compile("_(?=x[0-9a-fA-F]{4}_)")


def cleaned(text: str) -> str:
    """Give the text with what no worksheet can hold taken out, and cut with a mark where it is too long.

    Line ends become line feeds; a control character between two words leaves a space, so that they stay two.
    """
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    clean = _NOT_IN_XML.sub(" ", unified).strip(" ") if _NOT_IN_XML.search(unified) else unified
    return clean if len(clean) * 2 <= LONGEST else _cut(clean)


def needs_quote(text: str) -> bool:
    """Whether a spreadsheet program would read the text as a formula when somebody edits its cell."""
    return text.startswith(_FORMULA_STARTS)


def markup(text: str) -> str:
    """Write text as XML content."""
    return kept_as_written(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


def kept_as_written(text: str) -> str:
    """Escape a passage such as "_x000D_", which spreadsheet programs would read as a character."""
    return _LOOKS_ESCAPED.sub("_x005F_", text) if "_x" in text else text


def _cut(text: str) -> str:
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LONGEST:
        return text
    kept = units[: 2 * (LONGEST - len(CUT_MARK))].decode("utf-16-le", errors="ignore")
    return kept + CUT_MARK
