"""What the rows of a list of assignments give of one partner, as a statement says it."""

from collections.abc import Iterable
from typing import Any, Final

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.refreshing.statements import plain, restated
from cpm_planner.exchange.rows.assignment_rows import Parts
from cpm_planner.exchange.rows.row import Row
from cpm_planner.model.ids import CpmId
from cpm_planner.model.sales_model import SalesModel

GIVEN: Final = "given"
"""The one field of such a statement: for each row the model (empty: the whole partner), CPM and months."""

_MONTHS: Final = ("since", "effective")


def given_said(rows: Iterable[Row]) -> list[list[Any]]:
    """Give what the rows of one partner say, in an order that does not hang on theirs."""
    return sorted(
        [
            plain(row.stated.get("model")) or "",
            row.owner,
            *(plain(row.stated.get(key)) or "" for key in _MONTHS),
        ]
        for row in rows
        if row.owner is not None
    )


def parts_of(said: Any) -> Parts:
    """Give the parts that a statement gives; nothing where it is none."""
    try:
        return {
            _model(model): _part(cpm, dict(zip(_MONTHS, months, strict=True))) for model, cpm, *months in said
        }
    except (TypeError, ValueError):
        return {}


def _model(said: Any) -> SalesModel | None:
    return SalesModel(said) if said else None


def _part(cpm: Any, months: dict[str, Any]) -> tuple[Row, CpmId]:
    said = {key: month for key, month in months.items() if month}
    return Row.saying(restated(said, ListKind.ASSIGNMENTS)), CpmId(str(cpm))
