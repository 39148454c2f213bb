"""The failure of one cell: what it holds is not what its column should hold."""

from enum import StrEnum

from cpm_planner.exchange.reading.source_table import Cell


class CellFault(StrEnum):
    """The ways in which a cell cannot be read; texts in other languages hang on these names."""

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
    CellFault.NOT_A_NUMBER: "is not a number",
    CellFault.NOT_FINITE: "is not a finite number",
    CellFault.TOO_LARGE: "is too large",
    CellFault.GROUPING: "does not fit the way numbers are written here",
    CellFault.ROUNDED_NUMBER: "is a number that a spreadsheet may have rounded",
    CellFault.NOT_WHOLE: "is not a whole number",
    CellFault.NOT_A_DATE: "is not a date",
    CellFault.DATE_IS_NUMBER: "is a bare number, not a date",
    CellFault.NO_SUCH_DAY: "is a day that does not exist",
    CellFault.UNCLEAR_CENTURY: "is a date whose two-digit year may lie in either century",
    CellFault.NEITHER_YES_NOR_NO: "is neither yes nor no",
    CellFault.NOT_AN_IDENTIFIER: "cannot be an identifier",
    CellFault.ROUNDED_IDENTIFIER: "is an identifier that a spreadsheet may have rounded",
    CellFault.SPREADSHEET_ERROR: "is an error of a spreadsheet",
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
        return f"{shown!r} {_TEXTS[self.code]}"
