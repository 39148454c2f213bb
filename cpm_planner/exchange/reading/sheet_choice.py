"""Chooses the sheet of a workbook that is read, and names the others."""

from collections.abc import Iterator

from cpm_planner.exchange.reading.source_table import Remark, SheetInfo
from cpm_planner.formatting.language import translate
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
        what=translate("import", "There is no sheet called {wanted}").format(wanted=repr(wanted)),
        where=name,
        remedy=translate("import", "Choose one of: {names}").format(
            names=", ".join(sheet.name for sheet in sheets)
        ),
    )


def sheet_remarks(sheets: tuple[SheetInfo, ...], sheet: SheetInfo, *, strict: bool) -> Iterator[Remark]:
    """Name the sheets that are not read, and what is odd about the one that is."""
    others = tuple(other.name for other in sheets if other != sheet and not other.hidden)
    hidden = tuple(other.name for other in sheets if other != sheet and other.hidden)
    if others:
        yield Remark("other-sheets", others)
    if hidden:
        yield Remark("hidden-sheets", hidden)
    if sheet.hidden:
        yield Remark("sheet-is-hidden", (sheet.name,))
    if strict:
        yield Remark("strict-workbook")
