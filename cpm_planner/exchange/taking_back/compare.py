"""Compares a workbook that came back, cell by cell, with what was exported and with the plan as it is now.

theirs = exported               nothing was changed in the workbook: the plan stays
theirs = ours                   both say the same by now
ours = exported                 changed: taken unless refused
else                            conflict: all three are shown, the plan stays unless the workbook is taken
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cpm_planner.exchange.finance_inputs.entry import Input, InputTable
from cpm_planner.exchange.finance_inputs.scalars import CellFault, Scalar, from_text, text_of
from cpm_planner.exchange.finance_inputs.seats import POSITIONS
from cpm_planner.exchange.finance_inputs.state import StateCell
from cpm_planner.exchange.taking_back.found_table import FoundRow, find_table
from cpm_planner.exchange.taking_back.items import CellChange, ChangeKind, Finding, TakenBack
from cpm_planner.exchange.taking_back.lawful import lawful
from cpm_planner.exchange.taking_back.sheet_cells import ReadCell
from cpm_planner.exchange.taking_back.workbook import ReturnedWorkbook, tables_of
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError
from cpm_planner.model.plan import Plan

_FEWEST_KNOWN: Final = 0.5
"""Share of the exported positions that the plan must know, or the workbook is another plan's; a guess."""

State = Mapping[tuple[str, str], Mapping[str, str]]
"""Exported texts by table and row, then by column."""


def compare(returned: ReturnedWorkbook, plan: Plan) -> TakenBack:
    """Say what was changed in a workbook.

    Raises:
        InputError: it is of another plan.
    """
    state = _state(returned.state)
    _refuse_other_plans(returned, state, plan)
    comparisons = [_Comparison(table, returned, plan, state) for table in tables_of(returned)]
    items = [item for comparison in comparisons for item in comparison.items()]
    changes = [item for item in items if isinstance(item, CellChange)]
    allowed, unlawful = lawful(plan, changes, tables_of(returned))
    return TakenBack(
        returned,
        plan,
        allowed,
        (*(item for item in items if isinstance(item, Finding)), *unlawful),
        sum(comparison.changed_since for comparison in comparisons),
    )


class _Comparison:
    """One table of the workbook against what was exported and what the plan says now."""

    def __init__(self, table: InputTable, returned: ReturnedWorkbook, plan: Plan, state: State) -> None:
        """Find the table."""
        self._table, self._plan, self._state = table, plan, state
        self._inputs = table.shown_inputs(with_pay=returned.with_pay)
        self._known = frozenset(table.keys(plan))
        self._exported = [key for name, key in state if name == table.name and _is_own(table, key)]
        inputs, fixed = (each.column for each in self._inputs), (each.column for each in table.fixed)
        columns = [*inputs, *fixed, *table.formulas]
        self._found = find_table(returned.rows.get(table.sheet, ()), table.key_column, columns)
        self.changed_since = 0
        """How many cells the plan has changed since the export; known once the items are."""

    def items(self) -> Iterator[CellChange | Finding]:
        """Give what was changed and what is wrong, row by row."""
        if self._found is None:
            if self._exported:
                yield self._finding(
                    "table-missing",
                    "",
                    translate("taking_back", "the table {table} is not there").format(table=self._table.name),
                )
            return
        for column in self._found.missing_columns:
            text = translate("taking_back", "the column {column} of {table} is not there").format(
                column=column, table=self._table.name
            )
            yield self._finding("column-missing", "", text)
        times = Counter(row.key for row in self._found.rows)
        for row in self._found.rows:
            yield from self._row(row, times[row.key])
        for key in self._exported:
            if not times[key]:
                text = translate(
                    "taking_back", "the row of {name} is not there; it stays in the plan"
                ).format(name=self._title(key))
                yield self._finding("row-missing", "", text)

    def _row(self, row: FoundRow, times: int) -> Iterator[CellChange | Finding]:
        if row.key not in self._exported:
            if self._table.is_open and any(cell.value is not None for cell in row.cells.values()):
                if row.key:
                    text = translate("taking_back", 'no row "{id}" was exported; add it in the plan instead')
                else:
                    text = translate("taking_back", "the row has no ID; add it in the plan instead")
                yield self._finding("unknown-row", _row_place(row), text.format(id=row.key))
        elif times > 1:
            text = translate("taking_back", "the row of {name} is there {count} times").format(
                name=self._title(row.key), count=times
            )
            yield self._finding("duplicate-row", _row_place(row), text)
        else:
            yield from self._fixed(row)
            for each in self._inputs:
                if each.column in row.cells:
                    yield from self._cell(row, each)

    def _fixed(self, row: FoundRow) -> Iterator[Finding]:
        """Look for changes where nobody should have made any."""
        for fixed in self._table.fixed:
            exported = self._state[self._table.name, row.key].get(fixed.column, "")
            cell = row.cells.get(fixed.column)
            if cell is not None and _text(cell) != exported:
                text = translate(
                    "taking_back", '"{text}" stands where "{exported}" was exported; it is not taken back'
                ).format(text=_text(cell), exported=exported)
                yield self._finding("locked-changed", row.places[fixed.column], text)
        for column in self._table.formulas:
            cell = row.cells.get(column)
            if cell is not None and cell.is_error:
                yield self._finding(
                    "error-value",
                    row.places[column],
                    translate("taking_back", "the formula gives {value}").format(value=cell.value),
                )
            elif cell is not None and not cell.is_formula:
                text = translate(
                    "taking_back", "the formula of {column} was overwritten; totals may be wrong"
                ).format(column=column)
                yield self._finding("formula-overwritten", row.places[column], text)

    def _cell(self, row: FoundRow, each: Input) -> Iterator[CellChange | Finding]:
        try:
            exported = from_text(self._state[self._table.name, row.key].get(each.column, ""), each.kind)
            theirs = _theirs(each, row.cells[each.column], exported)
        except CellFault as fault:
            yield self._finding(fault.code, row.places[each.column], f"{each.column}: {fault.what}")
            return
        if row.key not in self._known:
            if theirs != exported:
                text = translate("taking_back", "{name} is no longer in the plan").format(
                    name=self._title(row.key)
                )
                yield self._finding("row-gone", row.places[each.column], text)
            return
        ours = from_text(text_of(each.get(self._plan, row.key)), each.kind)
        self.changed_since += ours != exported
        if theirs not in (exported, ours):
            kind = ChangeKind.CHANGED if ours == exported else ChangeKind.CONFLICT
            place = f"{self._table.sheet}!{row.places[each.column]}"
            names = (self._table.name, row.key, each.column, self._title(row.key))
            yield CellChange(place, *names, kind, exported, theirs, ours)

    def _title(self, key: str) -> str:
        return self._table.title(self._plan, key) or key

    def _finding(self, code: str, place: str, text: str) -> Finding:
        return Finding(code, f"{self._table.sheet}!{place}" if place else self._table.sheet, text)


def _row_place(row: FoundRow) -> str:
    return translate("taking_back", "row {number}").format(number=row.number)


def _theirs(each: Input, cell: ReadCell, exported: Scalar) -> Scalar:
    """Give what the workbook says in a cell.

    Raises:
        CellFault: it says nothing that can be used.
    """
    if cell.is_error:
        raise CellFault(
            code="error-value",
            what=translate("taking_back", "the cell shows {value}").format(value=cell.value),
        )
    if cell.is_formula:
        if each.inherits and exported is None:
            return None  # the formula that was exported
        if cell.value is None:
            raise CellFault(
                code="formula-without-value",
                what=translate("taking_back", "the formula was saved without what it gives"),
            )
    value = each.kind.read(cell.value)
    if value is None and each.is_needed and exported is not None:
        raise CellFault(code="blank", what=translate("taking_back", "the cell is blank"))
    return value


def _state(cells: Sequence[StateCell]) -> State:
    state: dict[tuple[str, str], dict[str, str]] = {}
    for cell in cells:
        state.setdefault((cell.table, cell.key), {})[cell.column] = cell.text
    return state


def _is_own(table: InputTable, key: str) -> bool:
    """Whether an exported row belongs to this table; settings share one, each with a row of its own."""
    return table.is_open or key == table.row


def _refuse_other_plans(returned: ReturnedWorkbook, state: State, plan: Plan) -> None:
    seats = [key for name, key in state if name == POSITIONS.name]
    known = sum(key in plan.cpms for key in seats)
    if known < _FEWEST_KNOWN * len(seats):
        raise InputError(
            code="other-plan",
            what=translate(
                "taking_back",
                "The workbook is of another plan: of its {seats} seats {known} are in this one",
            ).format(seats=len(seats), known=known),
            where=returned.name,
            remedy=translate("taking_back", "open the plan it was exported from"),
        )


def _text(cell: ReadCell) -> str:
    return "" if cell.value is None else str(cell.value)
