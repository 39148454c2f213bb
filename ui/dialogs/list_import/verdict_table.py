"""The table of the rows of a list: what becomes of each and why, beside its cells, which can be mended."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Final

from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.importing import Effect, Mapping, Outcome, RowVerdict
from ui.dialogs.list_import.list_cells import ListCells
from ui.dialogs.list_import.words import effect_text
from ui.icons import IconRole
from ui.widgets.table.cell_edits import CellText, PutReport
from ui.widgets.table.column import Align, Column
from ui.widgets.table.decorations import IconMark
from ui.widgets.table.model import ValueTableModel

_OWN_COLUMNS: Final = 3
_WIDTHS: Final = (72, 120, 330, 150)
_OF_OUTCOME: Final = {
    Outcome.REFUSED: IconMark("octagon-alert", IconRole.BAD),
    Outcome.SKIPPED: IconMark("eye-off", IconRole.MUTED),
    Outcome.ENTERS_WITH_REMARKS: IconMark("triangle-alert", IconRole.WARNING),
}
_OF_EFFECT: Final = {
    Effect.NEW: IconMark("plus", IconRole.GOOD),
    Effect.CHANGED: IconMark("pencil", IconRole.ACCENT),
    Effect.UNCHANGED: IconMark("check", IconRole.MUTED),
}
Cells = Sequence[tuple[int, str, str]]
"""Cells written anew: row number, column, text."""


class VerdictTableModel(ValueTableModel[RowVerdict]):
    """Shows verdicts by row number; what is written into a cell of the list goes to ``mend``."""

    def __init__(
        self,
        headings: Sequence[str],
        cells: ListCells,
        mapping: Mapping,
        verdict_of: Callable[[object], RowVerdict | None],
        mend: Callable[[Cells], None],
    ) -> None:
        """Show the columns of the list that are mapped, behind number, outcome and findings."""
        self.names = tuple(dict.fromkeys(name for fed in mapping.columns for name in fed.sources))
        self._mend = mend
        fields = {name: [fed.field for fed in mapping.columns if name in fed.sources] for name in self.names}
        columns = [
            *_own_columns(headings),
            *(_cell_column(name, cells, frozenset(fields[name])) for name in self.names),
        ]
        super().__init__(columns, verdict_of)

    def set_cells(self, cells: Iterable[CellText], name: str = "") -> bool:
        """Mend cells of the list (position, column, text), all at once."""
        written = [
            (verdict.row_number, self.names[column - _OWN_COLUMNS], text)
            for position, column, text in cells
            if self.is_editable(column) and (verdict := self.row_at(position)) is not None
        ]
        if written:
            self._mend(written)
        return bool(written)

    def put_cells(
        self,
        cells: Iterable[CellText],
        name: Callable[[int], str],
        left_out: Sequence[str] = (),
    ) -> None:
        """Mend cells of the list; the next check says what is wrong with them."""
        cells = list(cells)
        self.set_cells(cells)
        self.cells_put.emit(PutReport(len(cells), (), tuple(left_out)))

    def takes(self, cell: CellText) -> bool:
        """Say that every text is taken."""
        return True

    def is_editable(self, column: int) -> bool:
        """Say that the cells of the list can be mended, and what is said of them cannot."""
        return column >= _OWN_COLUMNS


def sentences_of(verdict: RowVerdict) -> str:
    """Say everything that was found on a row, what keeps it out first."""
    told = sorted(verdict.findings, key=lambda finding: not finding.refuses)
    return " ".join(finding.sentence for finding in told)


def _own_columns(headings: Sequence[str]) -> Iterable[Column[RowVerdict]]:
    number, becomes, found = headings
    yield Column(
        key="row",
        title=number,
        text=lambda verdict: format_count(verdict.row_number),
        sort_key=lambda verdict: float(verdict.row_number),
        align=Align.END,
        width=_WIDTHS[0],
    )
    yield Column(key="becomes", title=becomes, text=_becomes, decoration=_mark, width=_WIDTHS[1])
    yield Column(key="found", title=found, text=sentences_of, tooltip=sentences_of, width=_WIDTHS[2])


def _cell_column(name: str, cells: ListCells, fields: frozenset[str]) -> Column[RowVerdict]:
    text = partial(_text, cells, name)
    return Column(
        key=f"cell {name}",
        title=name,
        text=text,
        tooltip=text,
        decoration=partial(_cell_mark, cells, name, fields),
        width=_WIDTHS[3],
    )


def _text(cells: ListCells, name: str, verdict: RowVerdict) -> str:
    return cells.text(verdict.row_number, name)


def _becomes(verdict: RowVerdict) -> str:
    return effect_text(verdict.outcome, verdict.effect)


def _mark(verdict: RowVerdict) -> IconMark:
    of_outcome = _OF_OUTCOME.get(verdict.outcome)
    return of_outcome or _OF_EFFECT[verdict.effect or Effect.UNCHANGED]


def _cell_mark(cells: ListCells, name: str, fields: frozenset[str], verdict: RowVerdict) -> IconMark | None:
    """Point at the cells that something was found on, and at those that were mended."""
    found = [finding for finding in verdict.findings if finding.field in fields]
    if any(finding.refuses for finding in found):
        return _OF_OUTCOME[Outcome.REFUSED]
    if found:
        return _OF_OUTCOME[Outcome.ENTERS_WITH_REMARKS]
    return _OF_EFFECT[Effect.CHANGED] if cells.is_mended(verdict.row_number, name) else None
