"""The state a workbook was exported from: what every input held, in a form that survives the journey."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Final, NamedTuple

from cpm_planner.exchange.finance_inputs.entry import InputTable
from cpm_planner.exchange.finance_inputs.scalars import text_of
from cpm_planner.model.plan import Plan

STATE_SHEET: Final = "As exported"
STATE_TABLE: Final = "tblExported"
STATE_COLUMNS: Final = ("Table", "Row ID", "Column", "Value")
_PARTED: Final = "\x1f"
_ENDED: Final = "\x1e"


class StateCell(NamedTuple):
    """What one cell held when the workbook was exported."""

    table: str
    key: str
    column: str
    text: str


def state_of(plan: Plan, tables: Sequence[InputTable], *, with_pay: bool) -> Iterator[StateCell]:
    """Give what every input holds, and every column that nobody should change."""
    for table in tables:
        inputs = table.shown_inputs(with_pay=with_pay)
        for key in table.keys(plan):
            for each in inputs:
                yield StateCell(table.name, key, each.column, text_of(each.get(plan, key)))
            for fixed in table.fixed:
                yield StateCell(table.name, key, fixed.column, fixed.get(plan, key))


def digest_of(cells: Iterable[StateCell]) -> str:
    """Give a digest that tells whether anything of a state was changed, left out or moved."""
    digest = sha256()
    for cell in cells:
        digest.update((_PARTED.join(cell) + _ENDED).encode())
    return digest.hexdigest()
