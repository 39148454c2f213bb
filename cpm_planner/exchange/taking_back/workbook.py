"""A finance workbook that comes back: its properties, the state it was exported from, its tables now."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cpm_planner.exchange.finance_inputs.assumptions import RAMP_TABLE
from cpm_planner.exchange.finance_inputs.assumptions import SHEET as ASSUMPTIONS
from cpm_planner.exchange.finance_inputs.entry import InputTable
from cpm_planner.exchange.finance_inputs.later import SHEET as LATER
from cpm_planner.exchange.finance_inputs.state import (
    STATE_COLUMNS,
    STATE_SHEET,
    StateCell,
    digest_of,
)
from cpm_planner.exchange.finance_inputs.tables import input_tables
from cpm_planner.exchange.reading.cancelling import Cancelled, never
from cpm_planner.exchange.reading.child import run_in_child
from cpm_planner.exchange.reading.file_kind import file_kind
from cpm_planner.exchange.taking_back.found_table import find_table
from cpm_planner.exchange.taking_back.sheet_cells import ReadProperties, ReadRow, rows_of
from cpm_planner.exchange.workbook.identity import (
    DIGEST_KEY,
    EXPORTED_KEY,
    LAYOUT,
    LAYOUT_KEY,
    PAY_KEY,
    SCENARIO_KEY,
)
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import ScenarioId

SHEETS = ("Positions", LATER, "Cost by month", ASSUMPTIONS, STATE_SHEET)
"""Sheets with cells that may be changed, and the one with what they held."""


@dataclass(frozen=True, slots=True)
class ReturnedWorkbook:
    """What came back."""

    name: str
    scenario: ScenarioId
    exported_at: datetime | None
    with_pay: bool
    state: tuple[StateCell, ...]
    """What the cells held when it was exported."""
    rows: Mapping[str, Sequence[ReadRow]]
    """Rows by sheet."""


def read_returned(path: Path, *, cancelled: Cancelled = never) -> ReturnedWorkbook:
    """Read a workbook that was exported from a plan; it is only ever read.

    Raises:
        InputError: it cannot be read, is no such workbook, or its exported state was changed.
        CancelledError: ``cancelled`` said so.
    """
    file_kind(path)  # refuses what is not there or cannot be opened
    properties: dict[str, str] = {}
    rows: dict[str, list[ReadRow]] = defaultdict(list)
    for item in run_in_child(rows_of, path, SHEETS, name=path.name, cancelled=cancelled):
        if isinstance(item, ReadProperties):
            properties = item.values
        else:
            rows[item.sheet].append(item)
    _refuse_strangers(properties, rows, path.name)
    state = _state(rows[STATE_SHEET], path.name)
    if digest_of(state) != properties[DIGEST_KEY]:
        raise _state_changed(path.name)
    return ReturnedWorkbook(
        path.name,
        ScenarioId(properties[SCENARIO_KEY]),
        _moment(properties.get(EXPORTED_KEY, "")),
        properties.get(PAY_KEY) != "no",
        state,
        rows,
    )


def tables_of(returned: ReturnedWorkbook) -> tuple[InputTable, ...]:
    """Give the tables with inputs that the workbook was exported with."""
    ramps = {cell.column for cell in returned.state if cell.table == RAMP_TABLE}
    return input_tables(len(ramps), with_pay=returned.with_pay)


def _refuse_strangers(properties: Mapping[str, str], rows: Mapping[str, object], name: str) -> None:
    if not {SCENARIO_KEY, DIGEST_KEY, LAYOUT_KEY} <= properties.keys() or STATE_SHEET not in rows:
        raise InputError(
            code="not-a-finance-workbook",
            what=translate("taking_back", "The workbook was not exported from a plan, or lost what says so"),
            where=name,
            remedy=translate(
                "taking_back",
                "export the plan, have that workbook filled in and saved as .xlsx, and take it back",
            ),
        )
    if properties[LAYOUT_KEY] != LAYOUT:
        raise InputError(
            code="other-layout",
            what=translate("taking_back", "The workbook was exported by another version of CPM Planner"),
            where=name,
            remedy=translate(
                "taking_back", "export the plan again with this version and enter the changes there"
            ),
        )


def _state(rows: Sequence[ReadRow], name: str) -> tuple[StateCell, ...]:
    table, key, *others = STATE_COLUMNS
    found = find_table(rows, table, (key, *others))
    if found is None or found.missing_columns:
        raise _state_changed(name)
    return tuple(
        StateCell(row.key, *(_text(row.cells[column].value) for column in (key, *others)))
        for row in found.rows
    )


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _state_changed(name: str) -> InputError:
    return InputError(
        code="state-changed",
        what=translate(
            "taking_back", "The sheet {state_sheet} was changed, so nobody can tell what else was"
        ).format(state_sheet=STATE_SHEET),
        where=name,
        remedy=translate("taking_back", "export the plan again and enter the changes there"),
    )


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
