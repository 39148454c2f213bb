"""The failure of one cell: what it holds is not what its column should hold."""

from enum import StrEnum

from cpm_planner.exchange.reading.source_table import Cell
from cpm_planner.formatting.language import to_translate, translate


class CellFault(StrEnum):
    """The ways in which a cell cannot be read."""

    NOT_A_NUMBER = "number-not-a-number"
    NOT_FINITE = "number-not-finite"
    TOO_LARGE = "number-too-large"
    GROUPING = "number-grouping"
    ROUNDED_NUMBER = "number-rounded"
    NOT_WHOLE = "number-not-whole"
    NOT_A_DATE = "date-not-a-date"
    DATE_IS_NUMBER = "date-is-number"
    NO_SUCH_DAY = "date-does-not-exist"
    UNCLEAR_CENTURY = "date-century-unclear"
    NEITHER_YES_NOR_NO = "yes-no-unknown"
    NOT_AN_IDENTIFIER = "identifier-not-text"
    ROUNDED_IDENTIFIER = "identifier-rounded"
    SPREADSHEET_ERROR = "spreadsheet-error"


_TEXTS = {
    CellFault.NOT_A_NUMBER: to_translate("import", "{cell} is not a number"),
    CellFault.NOT_FINITE: to_translate("import", "{cell} is not a finite number"),
    CellFault.TOO_LARGE: to_translate("import", "{cell} is too large"),
    CellFault.GROUPING: to_translate("import", "{cell} does not fit the way numbers are written here"),
    CellFault.ROUNDED_NUMBER: to_translate(
        "import", "{cell} is a number that a spreadsheet may have rounded"
    ),
    CellFault.NOT_WHOLE: to_translate("import", "{cell} is not a whole number"),
    CellFault.NOT_A_DATE: to_translate("import", "{cell} is not a date"),
    CellFault.DATE_IS_NUMBER: to_translate("import", "{cell} is a bare number, not a date"),
    CellFault.NO_SUCH_DAY: to_translate("import", "{cell} is a day that does not exist"),
    CellFault.UNCLEAR_CENTURY: to_translate(
        "import", "{cell} is a date whose two-digit year may lie in either century"
    ),
    CellFault.NEITHER_YES_NOR_NO: to_translate("import", "{cell} is neither yes nor no"),
    CellFault.NOT_AN_IDENTIFIER: to_translate("import", "{cell} cannot be an identifier"),
    CellFault.ROUNDED_IDENTIFIER: to_translate(
        "import", "{cell} is an identifier that a spreadsheet may have rounded"
    ),
    CellFault.SPREADSHEET_ERROR: to_translate("import", "{cell} is an error of a spreadsheet"),
}
_MOST_CHARACTERS_SHOWN = 40


class CellError(ValueError):
    """A cell that cannot be read; becomes a finding on its row and never a guess.

    Attributes:
        code: the kind of fault.
        cell: what the cell holds.
    """

    def __init__(self, code: CellFault, cell: Cell) -> None:
        """Keep the fault and the cell."""
        super().__init__(code, cell)
        self.code = code
        self.cell = cell

    def __str__(self) -> str:
        """Say the fault in words, such as "'abc' is not a number"."""
        text = str(self.cell)
        shown = text if len(text) <= _MOST_CHARACTERS_SHOWN else f"{text[:_MOST_CHARACTERS_SHOWN]}..."
        return translate("import", _TEXTS[self.code]).format(cell=repr(shown))
