"""Chooses the sheet of a workbook that is read."""

from cpm_planner.exchange.reading.source_table import SheetInfo
from cpm_planner.model.errors import InputError


def chosen_sheet(sheets: tuple[SheetInfo, ...], wanted: str | None, name: str) -> SheetInfo:
    """Find the wanted sheet, or the first one its author left in sight.

    Raises:
        InputError: there is no such sheet; the error lists those there are.
    """
    if wanted is None:
        return next((sheet for sheet in sheets if not sheet.hidden), sheets[0])
    for sheet in sheets:
        if sheet.name == wanted:
            return sheet
    raise InputError(
        code="sheet-missing",
        what=f"There is no sheet called {wanted!r}",
        where=name,
        remedy="Choose one of: " + ", ".join(sheet.name for sheet in sheets),
    )
